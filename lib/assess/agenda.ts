/** All coming moments of all saved requests on one line of time. Days are those of the Dutch calendar. */
import { dayOf, dutchZone, endOf, type Moment, parseMoment, today } from '../request/moment.ts';
import type { OwnReminders, ReminderSettings } from '../request/reminders.ts';
import type { Interview } from '../request/tender-request.ts';
import {
  type Clashes,
  clashesWith,
  interviewClashes,
  interviewId,
  interviewSpan,
  type Named,
  nameOf,
} from './agenda-clashes.ts';
import { answerKinds, type ConcernKind, concerning, deadlineKinds, isHandedIn } from './concerning.ts';
import { minutesPerDay, startOf } from './moments.ts';
import { remindersFor } from './reminders.ts';
import { type TimeLeft, timeLeft } from './time-left.ts';
import { procedureOrder, type TimelineEntry, type TimelineKind } from './timeline.ts';
import type { RequestView } from './view.ts';

export type AgendaEntry = Named & {
  /** Of this entry alone, the same at every look. */
  id: string;
  kind: ConcernKind;
  moment: Moment;
  /** Set for interviews: its hours or part of the day. */
  interview: Interview | null;
  /** Set for what has to be done by then: questions, the own deadline, submission. */
  left: TimeLeft | null;
  /** Set for interviews that clash with one of another request. */
  clashes: Clashes | null;
};

export type AgendaDay = {
  date: Temporal.PlainDate;
  /** From today; 0 is today. */
  inDays: number;
  /** By time; what has no time comes last. */
  entries: AgendaEntry[];
};

/** When the user wants a deadline of their own: the default, and per request what differs from it. */
export type OwnDeadlines = {
  settings: ReminderSettings;
  /** By key; null or absent: as the default. */
  own?: ReadonlyMap<string, OwnReminders | null>;
};

/** The procedure's own order, with the user's deadline before the page's. */
const order: readonly (ConcernKind | 'published')[] = procedureOrder.flatMap((kind) =>
  kind === 'submission' ? ['own', kind] : [kind],
);

const none: ReadonlySet<ConcernKind> = new Set();

/**
 * The coming moments, by day. Of a request that is rejected or not pursued, none; once handed in, no deadlines any
 * more; once awarded, only its start and end. Of one whose deadline has passed without the user having said that it
 * was handed in, what would still concern them if it was; where the page itself says that it is closed, nothing.
 */
export function agenda(
  views: readonly RequestView[],
  now: Temporal.Instant,
  { settings, own }: OwnDeadlines,
): AgendaDay[] {
  const clashes = interviewClashes(views, now, isAttended);
  const placed = views.flatMap((view) => {
    const { earlier, on } = remindersFor(own?.get(view.state.key) ?? null, settings).own;
    return placedOf(view, on ? earlier : null, now, clashes);
  });
  placed.sort(
    (a, b) =>
      compareText(a.day, b.day) ||
      a.at - b.at ||
      order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) ||
      compareText(a.entry.id, b.entry.id),
  );
  const present = today(now);
  const byDay = Map.groupBy(placed, ({ day }) => day);
  return [...byDay].map(([day, ofDay]) => {
    const date = Temporal.PlainDate.from(day);
    const inDays = present.until(date, { largestUnit: 'days' }).days;
    return { date, inDays, entries: ofDay.map(({ entry }) => entry) };
  });
}

/**
 * The clashes of one request's coming interviews with those of the other saved ones, as the agenda tells them; keyed
 * by the entry's `source`. `others` may hold the request itself: it clashes with nothing of its own.
 */
export function planningClashes(
  view: RequestView,
  others: readonly RequestView[],
  now: Temporal.Instant,
): Map<string, Clashes> {
  return isAttended(view) ? clashesWith(view, others.filter(isAttended), now) : new Map();
}

/** How many moments there are on all days together. */
export function countEntries(days: readonly AgendaDay[]): number {
  return days.reduce((count, { entries }) => count + entries.length, 0);
}

/** The first days with at most so many moments. */
export function firstEntries(days: readonly AgendaDay[], limit: number): AgendaDay[] {
  const shown: AgendaDay[] = [];
  let room = limit;
  for (const day of days) {
    if (room <= 0) break;
    shown.push({ ...day, entries: day.entries.slice(0, room) });
    room -= day.entries.length;
  }
  return shown;
}

/**
 * The user's own deadline, so many minutes before the one on the page; null for no minutes. Elapsed time: 24 hours
 * earlier is 24 hours earlier, also over a clock change. Of a deadline of which only the day is known it is a day
 * too, never an hour that nobody knows: so many days earlier, or the day on which the hours before that day begin.
 */
export function ownDeadline(deadline: Moment, earlier: number): Moment | null {
  if (earlier <= 0) return null;
  if (deadline.precision === 'day') {
    const days = Math.ceil(earlier / minutesPerDay);
    return { precision: 'day', date: deadline.date.subtract({ days }) };
  }
  const at = startOf(deadline).subtract({ minutes: earlier }).toZonedDateTimeISO(dutchZone);
  return { precision: 'minute', at };
}

/** Which moments of a request still concern the user, also by what the page or the clock closed. */
function shownKinds({ request, state, closed }: RequestView): ReadonlySet<ConcernKind> {
  const kinds = concerning(state.status ?? 'saved');
  if (!kinds.has('submission')) return kinds;
  if (request.closed) return none;
  return closed ? answerKinds : kinds;
}

/**
 * Whether its interviews count as clashing: not those of one that closed without the user having said that it was
 * handed in. It may have been, so they are told; but most that pass by were not.
 */
const isAttended = (view: RequestView): boolean =>
  shownKinds(view).has('interview') && (!view.closed || isHandedIn(view.state.status ?? 'saved'));

/** An entry with what it is ordered by: its day, and epoch milliseconds within it. */
type Placed = { entry: AgendaEntry; day: string; at: number };

function placedOf(
  view: RequestView,
  earlier: number | null,
  now: Temporal.Instant,
  clashes: ReadonlyMap<string, Clashes>,
): Placed[] {
  const { request, state } = view;
  const named = nameOf(view);
  const kinds = shownKinds(view);
  const placed: Placed[] = [];
  const add = (kind: ConcernKind, source: string, moment: Moment, interview: Interview | null = null) => {
    const { at, end } = placeOf(moment, interview);
    if (end <= now.epochMilliseconds) return;
    const id = interviewId(state.key, { source });
    const left = deadlineKinds.has(kind) ? timeLeft(moment, now) : null;
    const entry = { ...named, id, kind, moment, interview, left, clashes: clashes.get(id) ?? null };
    placed.push({ entry, day: dayOf(moment).toString(), at });
  };
  for (const { kind, source, moment, interview } of view.timeline)
    if (isShown(kind) && kinds.has(kind)) add(kind, source, moment, interview);
  const deadline = kinds.has('own') ? parseMoment(request.submissionDeadline) : null;
  const own = deadline === null || earlier === null ? null : ownDeadline(deadline, earlier);
  if (own !== null) add('own', 'own', own);
  return placed;
}

const isShown = (kind: TimelineEntry['kind']): kind is ConcernKind & TimelineKind => kind !== 'published';

/** Where a moment stands on its day, and when it is over. Without a time it stands at the end. */
function placeOf(moment: Moment, interview: Interview | null): { at: number; end: number } {
  const end = endOf(moment).epochMilliseconds;
  if (interview === null) return { at: end, end };
  const { sure, possible } = interviewSpan(moment, interview);
  const wholeDay = sure === null && interview.part === null;
  return { at: wholeDay ? end : possible.from, end: possible.to };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
