import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReminders } from '../../lib/assess/reminders.ts';
import { dueAndNext, type Told } from '../../lib/assess/reminders-due.ts';
import { dutchZone } from '../../lib/request/moment.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { instant, remindable } from './remindable.ts';

/** Some days before the clock goes back, so that the moments lie on both sides of it. */
const begin = instant('2026-10-20T10:00:00Z');
const settings = defaultReminders();

/** A request saved at the beginning, with a moment of each kind; `hours`: how far its deadline is away. */
const requests = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 300 }),
    onlyDay: fc.boolean(),
    interview: fc.record({
      days: fc.integer({ min: 1, max: 14 }),
      from: fc.constantFrom('13:00', '23:30', null),
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** By how many minutes the browser misses each alarm in turn: a little early, in time, or days late. */
const misses = fc.array(
  fc.oneof(fc.integer({ min: -30, max: 2 }), fc.integer({ min: 0, max: 6 * 24 * 60 })),
  { minLength: 1, maxLength: 30 },
);

function recordsOf(given: typeof requests extends fc.Arbitrary<infer T> ? T : never) {
  return given.map(({ hours, onlyDay, interview }, index) => {
    const at = begin.add({ hours }).toZonedDateTimeISO(dutchZone);
    const dayAfter = (days: number) => at.add({ days }).toPlainDate().toString();
    return remindable(
      {
        submissionDeadline: onlyDay ? dayAfter(0) : at.toString(),
        enquiryDeadline: dayAfter(-1),
        answersOn: dayAfter(1),
        interviews: [{ date: dayAfter(interview.days), from: interview.from, to: null, part: null }],
      },
      { key: `flextender:${index}`, savedAt: begin.toString() },
    );
  });
}

describe('the reminders of a request, from its saving to the last', () => {
  it('are each told once, however early or late the alarms come', () => {
    fc.assert(
      fc.property(requests, misses, (given, missed) => {
        const records = recordsOf(given);
        const planned = records
          .flatMap((record) => planReminders(record, settings))
          .filter(({ at }) => Temporal.Instant.compare(at, begin) > 0);
        const marks = new Map<string, { toldAt: Temporal.Instant; until: null }>();
        const said: string[] = [];
        let expected: Told['expected'] = null;
        let now = begin;
        for (let turn = 0; turn === 0 || expected !== null; turn++) {
          const look = dueAndNext({ records, documents: [] }, settings, { marks, expected }, now);
          for (const one of look.due) {
            expect(Temporal.Instant.compare(one.at, now)).toBeLessThanOrEqual(0);
            for (const id of one.ids) marks.set(id, { toldAt: now, until: null });
            said.push(...one.ids);
          }
          expected = look.next;
          // A clock does not run backwards here: an early alarm comes no sooner than a minute after the last look.
          const minutes = turn > 500 ? 0 : (missed[turn % missed.length] ?? 0);
          const alarm = expected?.add({ minutes }) ?? now;
          const soonest = now.add({ minutes: 1 });
          now = Temporal.Instant.compare(alarm, soonest) > 0 ? alarm : soonest;
        }
        expect(said.sort()).toEqual(planned.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });
});
