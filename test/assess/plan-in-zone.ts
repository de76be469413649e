/**
 * Prints, as JSON, what the pure plan makes of moments around both clock changes, and the offset of the machine's
 * zone. Run as a program of its own, since the zone of a running one is fixed.
 */
import { closingSoon } from '../../lib/assess/closing-soon.ts';
import { planDocuments } from '../../lib/assess/document-reminders.ts';
import { planReminders } from '../../lib/assess/reminders.ts';
import { dueAndNext } from '../../lib/assess/reminders-due.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { instant, minutesBefore, remindable } from './remindable.ts';

const settings = { ...defaultReminders(), interview: minutesBefore(60) };

const records = [
  ['2026-03-29T09:00:00+02:00[Europe/Amsterdam]', '2026-03-29', '2026-03-28'],
  ['2026-10-26T09:00:00+01:00[Europe/Amsterdam]', '2026-10-25', '2026-10-25'],
  ['2026-03-29', '2026-03-30', '2026-03-29'],
  ['2026-10-25', '2026-10-26', '2026-10-24'],
].map(([submissionDeadline = '', date = '', answersOn = '']) =>
  remindable({
    submissionDeadline,
    answersOn,
    enquiryDeadline: answersOn,
    interviews: [{ date, from: '02:30', to: null, part: null }],
  }),
);

const documents = ['2026-04-28', '2026-11-24'].map((expiresOn) => ({
  id: expiresOn,
  kind: 'vog' as const,
  name: expiresOn,
  expiresOn,
}));

const moments = [
  '2026-03-28T22:30:00Z',
  '2026-03-29T21:59:59Z',
  '2026-10-25T22:59:59Z',
  '2026-10-25T23:00:00Z',
];

console.log(
  JSON.stringify({
    offset: new Date(2026, 6, 1).getTimezoneOffset(),
    plans: [
      ...records.map((record) => planReminders(record, settings)),
      planDocuments(documents, settings),
    ].map((plan) => plan.map(({ kind, at }) => `${kind} ${at}`)),
    looks: moments.map(instant).map((now) => {
      const { due, next } = dueAndNext(
        { records, documents },
        settings,
        { marks: new Map(), expected: null },
        now,
      );
      const { count, urgent } = closingSoon(records, now);
      return { due: due.map(({ id }) => id), next: String(next), count, urgent };
    }),
  }),
);
