import { applyCorrections } from '../request/corrections.ts';
import { endOf, parseMoment } from '../request/moment.ts';
import { startOf } from './moments.ts';
import { earliest, isToSubmit, type Remindable } from './reminders.ts';

export type ClosingSoon = {
  /** Saved requests still to be handed in that close within 48 hours. */
  count: number;
  /** One of them within 24 hours: the bounds of the visual reference. */
  urgent: boolean;
  /** When one of the two is another by itself; null: never, as things stand. */
  next: Temporal.Instant | null;
};

/**
 * What the button's badge counts. A deadline of which only the day is known counts from 48 hours before the start
 * of that day to its end. What the user has handed in does not count: that deadline is made.
 */
export function closingSoon(records: readonly Remindable[], now: Temporal.Instant): ClosingSoon {
  const soon: ClosingSoon = { count: 0, urgent: false, next: null };
  const passed = (instant: Temporal.Instant): boolean => {
    if (Temporal.Instant.compare(instant, now) <= 0) return true;
    soon.next = earliest(soon.next, instant);
    return false;
  };
  for (const record of records) {
    if (!isToSubmit(record)) continue;
    const { submissionDeadline } = applyCorrections(record.request, record.judgements.corrections);
    const deadline = parseMoment(submissionDeadline);
    if (deadline === null || !passed(startOf(deadline).subtract({ hours: 48 }))) continue;
    if (passed(endOf(deadline))) continue;
    soon.count++;
    if (passed(startOf(deadline).subtract({ hours: 24 }))) soon.urgent = true;
  }
  return soon;
}
