/** Whether the profile's document holds on the day on which a request needs it. */
import type { DocumentKind, Profile, ProfileDocument } from '../../profile/profile.ts';
import { dayOf, parseMoment, today } from '../../request/moment.ts';
import type { TenderRequest } from '../../request/tender-request.ts';
import type { Demand } from './documents.ts';
import type { AskedDocument, DocumentItem, DocumentReason, NeededDay, ProfileCheck, Stage } from './item.ts';

/** Those that are signed for each request anew have no place in the profile. */
const inProfile: Record<AskedDocument, DocumentKind | null> = {
  vog: 'vog',
  kvk: 'kvk',
  uea: 'uea',
  insurance: 'insurance',
  integrity: null,
  nda: null,
};

export type Judged = { item: DocumentItem; check: ProfileCheck };

/** The demand beside the profile's document. Where there are several, the one that does best. */
export function judgeDocument(
  demand: Demand,
  request: TenderRequest,
  profile: Profile,
  now: Temporal.Instant,
): Judged {
  const days = neededDays(demand.stage, request, now);
  const kind = inProfile[demand.document];
  if (kind === null) return judged(demand, days, 'made', null, null, null);
  const [best] = profile.documents
    .filter((held) => held.kind === kind)
    .map((held) => judgeHeld(held, demand, days))
    .sort(better);
  return best ?? judged(demand, days, 'absent', null, null, null);
}

type Days = { earliest: NeededDay; latest: NeededDay | null };

/**
 * The first and last day on which a document may have to hold. A page hardly ever dates the award: it is no
 * earlier than the last interview, and no later than the start. Where no stage is named, it has to hold at the
 * submission, and may be asked for until the start.
 */
function neededDays(stage: Stage | null, request: TenderRequest, now: Temporal.Instant): Days {
  const submission = needed(request.submissionDeadline, 'submission');
  const start = needed(request.start?.date ?? null, 'start');
  const interviews = request.interviews.map(({ date }) => date).sort();
  const interview = needed(interviews.at(-1) ?? null, 'interview');
  const present: NeededDay = { date: today(now).toString(), event: 'today' };
  if (stage === 'submission') return { earliest: submission ?? present, latest: submission };
  if (stage === 'start') return { earliest: start ?? interview ?? submission ?? present, latest: start };
  if (stage === 'award') return { earliest: interview ?? submission ?? present, latest: start };
  return { earliest: submission ?? present, latest: laterOf(submission, start) };
}

function needed(value: string | null, event: NeededDay['event']): NeededDay | null {
  const moment = parseMoment(value);
  return moment === null ? null : { date: dayOf(moment).toString(), event };
}

const laterOf = (one: NeededDay | null, other: NeededDay | null): NeededDay | null =>
  one === null || other === null ? (one ?? other) : one.date >= other.date ? one : other;

function judgeHeld(held: ProfileDocument, demand: Demand, days: Days): Judged {
  const expires = realDay(held.expiresOn);
  const issued = realDay(held.issuedOn);
  const { maxAge } = demand;
  if (expires !== null && expires.toString() < days.earliest.date)
    return judged(demand, days, 'expired', held, expires, issued);
  if (maxAge !== null && issued === null) return judged(demand, days, 'undated', held, expires, issued);
  const tooOld = maxAge === null || issued === null ? null : issued.add({ [maxAge.unit]: maxAge.count });
  if (tooOld !== null && tooOld.toString() < days.earliest.date)
    return judged(demand, days, 'too-old', held, tooOld, issued);
  const until = earlierOf(expires, tooOld);
  return judged(demand, days, reasonOf(demand.document, until, days), held, until, issued);
}

/** With an end: whether it holds long enough. Without one: a VOG and an extract age, and the page sets no limit. */
function reasonOf(
  document: AskedDocument,
  until: Temporal.PlainDate | null,
  { latest }: Days,
): DocumentReason {
  if (until === null) return document === 'vog' || document === 'kvk' ? 'age' : 'no-end';
  return latest !== null && until.toString() >= latest.date ? 'valid' : 'between';
}

const earlierOf = (one: Temporal.PlainDate | null, other: Temporal.PlainDate | null) =>
  one === null || other === null ? (one ?? other) : Temporal.PlainDate.compare(one, other) <= 0 ? one : other;

/** A stored date may be no real one ('2026-02-31'). */
function realDay(value: string | null): Temporal.PlainDate | null {
  const moment = parseMoment(value);
  return moment === null ? null : dayOf(moment);
}

const checks: Record<DocumentReason, ProfileCheck> = {
  valid: 'fits',
  'no-end': 'fits',
  expired: 'clashes',
  'too-old': 'clashes',
  made: 'unknown',
  absent: 'unknown',
  undated: 'unknown',
  age: 'unknown',
  between: 'unknown',
};

function judged(
  { document, stage, maxAge }: Demand,
  { earliest, latest }: Days,
  reason: DocumentReason,
  held: ProfileDocument | null,
  until: Temporal.PlainDate | null,
  issued: Temporal.PlainDate | null,
): Judged {
  const item: DocumentItem = {
    kind: 'document',
    document,
    stage,
    earliest,
    latest,
    maxAge,
    held,
    reason,
    until: until?.toString() ?? null,
    age: ageOn(issued, Temporal.PlainDate.from(earliest.date)),
  };
  return { item, check: checks[reason] };
}

/** Null where it is issued only after that day. */
function ageOn(issued: Temporal.PlainDate | null, day: Temporal.PlainDate): DocumentItem['age'] {
  if (issued === null || Temporal.PlainDate.compare(issued, day) > 0) return null;
  const { months, days } = issued.until(day, { largestUnit: 'months' });
  return { months, days };
}

const rank: Record<ProfileCheck, number> = { fits: 0, unknown: 1, clashes: 2 };

/** What fits goes first, then what holds longest, then what was issued last. */
function better(one: Judged, other: Judged): number {
  const end = ({ item }: Judged) => item.until ?? '9999';
  const issue = ({ item }: Judged) => item.held?.issuedOn ?? '';
  return (
    rank[one.check] - rank[other.check] ||
    end(other).localeCompare(end(one)) ||
    issue(other).localeCompare(issue(one))
  );
}
