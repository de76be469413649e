import { dutchZone, endOf, type Moment, parseMoment } from '../request/moment.ts';
import type { Interview, TenderRequest } from '../request/tender-request.ts';

export type TimelineKind =
  | 'published'
  | 'questions'
  | 'answers'
  | 'submission'
  | 'invitation'
  | 'interview'
  | 'start'
  | 'end';

export type TimelineEntry = {
  kind: TimelineKind;
  moment: Moment;
  /** Set for interviews: its hours or part of the day. */
  interview: Interview | null;
  past: boolean;
};

/** Where two moments fall on the same instant, the procedure's own order decides. */
const order: TimelineKind[] = [
  'published',
  'questions',
  'answers',
  'submission',
  'invitation',
  'interview',
  'start',
  'end',
];

/** All dated moments of a request, earliest first; what is not stated, or is no real date, is left out. */
export function timeline(request: TenderRequest, now: Temporal.Instant): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const add = (kind: TimelineKind, value: string | null, interview: Interview | null = null) => {
    const moment = parseMoment(value);
    if (moment === null) return;
    entries.push({ kind, moment, interview, past: Temporal.Instant.compare(endOf(moment), now) <= 0 });
  };
  add('published', request.publishedOn);
  add('questions', request.enquiryDeadline);
  add('answers', request.answersOn);
  add('submission', request.submissionDeadline);
  add('invitation', request.invitationBy);
  for (const interview of request.interviews) add('interview', interview.date, interview);
  add('start', request.start?.date ?? null);
  add('end', request.contractEnd);
  return entries.sort(
    (a, b) =>
      Temporal.Instant.compare(sortInstant(a), sortInstant(b)) ||
      order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}

/** A moment of the day before a whole day of the same date. */
function sortInstant({ moment, interview }: TimelineEntry): Temporal.Instant {
  const plainTime = moment.precision === 'day' ? hourOf(interview) : null;
  if (moment.precision === 'minute' || plainTime === null) return endOf(moment);
  return moment.date.toZonedDateTime({ timeZone: dutchZone, plainTime }).toInstant();
}

/** When an interview begins; null where it has no hour, or one that no clock shows (a record from an import). */
function hourOf(interview: Interview | null): Temporal.PlainTime | null {
  if (interview === null || interview.from === null) return null;
  try {
    return Temporal.PlainTime.from(interview.from);
  } catch {
    return null;
  }
}
