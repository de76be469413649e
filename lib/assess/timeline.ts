import { endOf, type Moment, parseMoment } from '../request/moment.ts';
import type { Interview, TenderRequest } from '../request/tender-request.ts';
import { atTime, clockTime, isPast } from './moments.ts';

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
  /** The field under which `sources` has its words on the page. */
  source: string;
  /** Set for interviews: its hours or part of the day. */
  interview: Interview | null;
  past: boolean;
};

/** The procedure's own order; it decides where two moments fall on the same instant. */
export const procedureOrder: readonly TimelineKind[] = [
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
  const add = (
    kind: TimelineKind,
    source: string,
    value: string | null,
    interview: Interview | null = null,
  ) => {
    const moment = parseMoment(value);
    if (moment === null) return;
    entries.push({ kind, moment, source, interview, past: isPast(moment, now) });
  };
  add('published', 'publishedOn', request.publishedOn);
  add('questions', 'enquiryDeadline', request.enquiryDeadline);
  add('answers', 'answersOn', request.answersOn);
  add('submission', 'submissionDeadline', request.submissionDeadline);
  add('invitation', 'invitationBy', request.invitationBy);
  for (const [index, interview] of request.interviews.entries())
    add('interview', `interviews/${index}`, interview.date, interview);
  add('start', 'start', request.start?.date ?? null);
  add('end', 'contractEnd', request.contractEnd);
  return entries.sort(
    (a, b) =>
      Temporal.Instant.compare(sortInstant(a), sortInstant(b)) ||
      procedureOrder.indexOf(a.kind) - procedureOrder.indexOf(b.kind),
  );
}

/** A moment of the day before a whole day of the same date. */
function sortInstant({ moment, interview }: TimelineEntry): Temporal.Instant {
  const from = clockTime(interview?.from ?? null);
  if (moment.precision === 'minute' || from === null) return endOf(moment);
  return atTime(moment.date, from).toInstant();
}
