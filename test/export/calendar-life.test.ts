import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Remindable } from '../../lib/assess/reminders.ts';
import type { CalendarEntry } from '../../lib/request/calendar-entry.ts';
import { statuses } from '../../lib/request/status.ts';
import { now as begin, full, readBack, record, write } from './calendar-readback.ts';

/** What becomes of the two requests between two files: what the user or the page does to one of them. */
type Turn = {
  request: 0 | 1;
  change: (record: Remindable) => Remindable;
  /** Whether it is saved after that. */
  saved: boolean;
  hours: number;
  /** The file that is made then: of all, or of this request alone. */
  all: boolean;
};

const deadlines = fc.constantFrom(
  '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  '2026-12-01',
  '2027-03-28T09:00:00+02:00[Europe/Amsterdam]',
  '2027-10-31T02:30:00+01:00[Europe/Amsterdam]',
  null,
);
const interviews = fc.array(
  fc.record({
    date: fc.constantFrom('2026-12-07', '2027-03-28', '2027-10-31'),
    from: fc.constantFrom('13:00', '02:30', '23:30', null),
    to: fc.constantFrom('16:30', '00:30', null),
    part: fc.constantFrom('afternoon' as const, null),
  }),
  { maxLength: 3 },
);
const changes: fc.Arbitrary<Turn['change']> = fc.oneof(
  fc.constantFrom(...statuses).map((status) => (one: Remindable) => ({ ...one, status })),
  deadlines.map((submissionDeadline) => (one: Remindable) => ({
    ...one,
    request: { ...one.request, submissionDeadline },
  })),
  deadlines.map((deadline) => (one: Remindable) => {
    const fields = deadline === null ? {} : { submissionDeadline: deadline };
    const corrections = { ...one.judgements.corrections, fields };
    return { ...one, judgements: { ...one.judgements, corrections } };
  }),
  interviews.map((list) => (one: Remindable) => ({ ...one, request: { ...one.request, interviews: list } })),
  fc.boolean().map((closed) => (one: Remindable) => ({ ...one, request: { ...one.request, closed } })),
  fc.constantFrom(60, 1440, 5000).map((earlier) => (one: Remindable) => ({
    ...one,
    reminders: { own: { on: true, earlier } },
  })),
);
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    request: fc.constantFrom(0, 1),
    change: changes,
    saved: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    // A clock is set back at times; and some wait for months.
    hours: fc.constantFrom(-2, 0, 0, 1, 30 * 24, 100 * 24),
    all: fc.boolean(),
  }),
  { minLength: 2, maxLength: 15 },
);

describe('the files of two requests, one after another', () => {
  it('raise an event by one with each change that they hand out, and never otherwise', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(turns, (all) => {
        const records = [record(full), record({ ...full, reference: '71002' })];
        const isSaved = [true, true];
        const known = new Map<string, { sequence: number; content: string }>();
        let kept: CalendarEntry[] = [];
        let now = begin;
        for (const turn of all) {
          records[turn.request] = turn.change(records[turn.request] ?? record(full));
          isSaved[turn.request] = turn.saved;
          now = now.add({ hours: turn.hours });
          const given = records.filter((_, n) => isSaved[n] && (turn.all || n === turn.request));
          if (given.length === 0 && !turn.all) continue;
          const concerned = kept.filter(({ key }) => turn.all || given.some((one) => one.key === key));
          const file = write(given, concerned, now);
          const gone = new Set(file.forgotten);
          const byUid = new Map([...kept, ...file.kept].map((entry) => [entry.uid, entry]));
          kept = [...byUid.values()].filter(({ uid }) => !gone.has(uid));
          for (const uid of gone) known.delete(uid);
          const events = file.text === '' ? [] : readBack(file.text);
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
          expect(events).toHaveLength(file.entries.length);
          for (const { uid, sequence, stamp: _, changed: __, ...rest } of events) {
            const content = JSON.stringify(rest);
            const before = known.get(uid) ?? { sequence: -1, content: '' };
            expect(sequence).toBe(before.sequence + (content === before.content ? 0 : 1));
            known.set(uid, { sequence, content });
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
