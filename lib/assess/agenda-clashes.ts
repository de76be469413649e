/** Which interviews of different requests cannot both be attended, or perhaps not. */
import { dayOf, dutchZone, type Moment } from '../request/moment.ts';
import type { Interview } from '../request/tender-request.ts';
import { atTime, clockTime } from './moments.ts';
import type { TimelineEntry } from './timeline.ts';
import type { RequestView } from './view.ts';

/** Which request something is of, in as much as a line of a list says. */
export type Named = { key: string; title: string | null; buyer: string | null };

export const nameOf = ({ request, state }: RequestView): Named => ({
  key: state.key,
  title: request.title,
  buyer: request.buyer,
});

/**
 * 'overlap': their hours do. 'same-part': both are in the same part of the day. 'possible': they may, since the
 * page does not give the hours of one, or names more interviews of which one may be the user's.
 */
export type ClashKind = 'overlap' | 'same-part' | 'possible';

export type Clash = { how: ClashKind; with: Named; interview: Interview };

/** The clashes of one interview, the surest first and at most three; `more`: how many there are besides. */
export type Clashes = { list: Clash[]; more: number };

/** A stretch of time in epoch milliseconds; its end is outside it. */
export type Span = { from: number; to: number };

/** What is known of when an interview is. */
export type InterviewSpan = {
  /** Hours in which it surely is; null where the page gives no hour. */
  sure: Span | null;
  /** Hours outside of which it surely is not. */
  possible: Span;
};

type Part = NonNullable<Interview['part']>;

/** The hours of the parts of a day: what the Dutch words mean, drawn wide. */
const partHours: Record<Part, [from: number, to: number]> = {
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

const listed = 3;
const minute = 60_000;
const surest: readonly ClashKind[] = ['overlap', 'same-part', 'possible'];

/**
 * When an interview is, in Dutch wall time. Without an end it may last to the end of its part of the day; without
 * hours, that whole part; without either, the whole day. An hour that no clock shows counts as none.
 */
export function interviewSpan(moment: Moment, interview: Interview): InterviewSpan {
  const day = dayOf(moment);
  const from = clockTime(interview.from) ?? (moment.precision === 'minute' ? moment.at.toPlainTime() : null);
  if (from === null) {
    const [start, end] = interview.part === null ? [0, 24] : partHours[interview.part];
    return { sure: null, possible: { from: atHour(day, start), to: atHour(day, end) } };
  }
  const start = instantOf(day, from);
  const to = clockTime(interview.to);
  if (to !== null && Temporal.PlainTime.compare(to, from) > 0) {
    const hours = { from: start, to: instantOf(day, to) };
    return { sure: hours, possible: hours };
  }
  const until = Object.values(partHours).find(([, end]) => from.hour < end)?.[1] ?? 24;
  return { sure: { from: start, to: start + minute }, possible: { from: start, to: atHour(day, until) } };
}

/**
 * The clashes between the coming interviews of different requests, keyed by `interviewId`. `attended` says of which
 * requests the interviews count.
 */
export function interviewClashes(
  views: readonly RequestView[],
  now: Temporal.Instant,
  attended: (view: RequestView) => boolean = () => true,
): Map<string, Clashes> {
  const coming = views.filter(attended).flatMap((view) => interviewsOf(view, now.epochMilliseconds));
  const clashes = new Map<string, Clashes>();
  for (const sameDay of Map.groupBy(coming, ({ day }) => day).values()) {
    for (const one of sameDay) {
      const found = clashesOf(one, sameDay);
      if (found.list.length > 0) clashes.set(one.id, found);
    }
  }
  return clashes;
}

/** With which interviews of saved requests those of one request clash. */
export type InterviewClashes = {
  /** By the `source` of the timeline's entry. */
  found: ReadonlyMap<string, Clashes>;
  /** The saved requests could not be read: whether anything clashes is not known. */
  unread: boolean;
  /** Where a saved request is shown. */
  hrefOf: (key: string) => string;
};

/** The clashes of one request's coming interviews with those of the others, keyed by the entry's `source`. */
export function clashesWith(
  view: RequestView,
  others: readonly RequestView[],
  now: Temporal.Instant,
): Map<string, Clashes> {
  const own = interviewsOf(view, now.epochMilliseconds);
  const theirs = others.flatMap((other) => interviewsOf(other, now.epochMilliseconds));
  const byDay = Map.groupBy(theirs, ({ day }) => day);
  const clashes = new Map<string, Clashes>();
  for (const one of own) {
    const found = clashesOf(one, byDay.get(one.day) ?? []);
    if (found.list.length > 0) clashes.set(one.source, found);
  }
  return clashes;
}

/** By which `interviewClashes` knows one interview of a request. */
export const interviewId = (key: string, entry: Pick<TimelineEntry, 'source'>): string =>
  `${key} ${entry.source}`;

type Planned = {
  id: string;
  source: string;
  day: string;
  named: Named;
  interview: Interview;
  span: InterviewSpan;
  /** It is one of more that the page names: days to choose from, or one after another. */
  oneOfMore: boolean;
};

function interviewsOf(view: RequestView, now: number): Planned[] {
  const { request, state, timeline } = view;
  const named = nameOf(view);
  const planned: Planned[] = [];
  for (const entry of timeline) {
    const { interview, moment } = entry;
    if (interview === null) continue;
    const span = interviewSpan(moment, interview);
    if (span.possible.to <= now) continue;
    const day = dayOf(moment).toString();
    const oneOfMore = request.interviews.length > 1;
    const id = interviewId(state.key, entry);
    planned.push({ id, source: entry.source, day, named, interview, span, oneOfMore });
  }
  return planned;
}

function clashesOf(one: Planned, sameDay: readonly Planned[]): Clashes {
  const nearest: Found[] = [];
  let count = 0;
  for (const other of sameDay) {
    const how = other.named.key === one.named.key ? null : clashOf(one, other);
    if (how === null) continue;
    count++;
    const found = { how, other };
    const last = nearest[listed - 1];
    // Kept short and in order as it grows: of a thousand on one day a thousand lists would have to be sorted.
    if (last !== undefined && bySurest(found, last) >= 0) continue;
    nearest.push(found);
    nearest.sort(bySurest).splice(listed);
  }
  const list = nearest.map(({ how, other }) => ({ how, with: other.named, interview: other.interview }));
  return { list, more: count - list.length };
}

type Found = { how: ClashKind; other: Planned };

function bySurest(a: Found, b: Found): number {
  return (
    surest.indexOf(a.how) - surest.indexOf(b.how) || a.other.span.possible.from - b.other.span.possible.from
  );
}

function clashOf(a: Planned, b: Planned): ClashKind | null {
  if (!meet(a.span.possible, b.span.possible)) return null;
  if (a.oneOfMore || b.oneOfMore) return 'possible';
  if (a.span.sure !== null && b.span.sure !== null)
    return meet(a.span.sure, b.span.sure) ? 'overlap' : 'possible';
  const bothByPart = a.span.sure === null && b.span.sure === null && a.interview.part !== null;
  return bothByPart && a.interview.part === b.interview.part ? 'same-part' : 'possible';
}

const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

const instantOf = (day: Temporal.PlainDate, time: Temporal.PlainTime): number =>
  atTime(day, time).epochMilliseconds;

function atHour(day: Temporal.PlainDate, hour: number): number {
  if (hour === 24) return day.add({ days: 1 }).toZonedDateTime(dutchZone).epochMilliseconds;
  return instantOf(day, new Temporal.PlainTime(hour));
}
