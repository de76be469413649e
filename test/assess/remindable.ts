import type { Remindable } from '../../lib/assess/reminders.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { defaultReminders, type ReminderSettings } from '../../lib/request/reminders.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest } from './invented.ts';

/** A saved, invented request as reminders see it; saved long before anything in it. */
export function remindable(over: Partial<TenderRequest> = {}, user: Partial<Remindable> = {}): Remindable {
  return {
    key: 'flextender:71001',
    request: bareRequest({ title: 'Sluiswachter', ...over }),
    judgements: noJudgements(),
    status: 'saved',
    savedAt: '2026-01-01T00:00:00Z',
    reminders: null,
    ...user,
  };
}

const off = { on: false, before: [] };

/** Nothing on but what is given. */
export function only(part: Partial<ReminderSettings>): ReminderSettings {
  const { own, answers, document } = defaultReminders();
  return {
    submission: off,
    own: { ...own, on: false },
    questions: off,
    answers: { ...answers, on: false },
    interview: off,
    document: { ...document, on: false },
    ...part,
  };
}

export const minutesBefore = (...minutes: number[]): { on: boolean; before: number[] } => ({
  on: true,
  before: minutes,
});

export const instant = (value: string): Temporal.Instant => Temporal.Instant.from(value);
export const hours = (n: number): number => n * 60;
