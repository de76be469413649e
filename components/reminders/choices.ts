/** What can be chosen for each kind of reminder, and how a choice reads. */
import type { Language } from '../../lib/i18n/language.ts';
import {
  defaultReminders,
  type ReminderSettings,
  type RequestReminderKind,
} from '../../lib/request/reminders.ts';
import type { ReminderFormText } from './reminding-language.ts';

/** The kinds of a request, in the order in which they are shown. */
export const kinds: readonly RequestReminderKind[] = [
  'submission',
  'own',
  'questions',
  'answers',
  'interview',
];

/** The kinds that are told a number of times before their moment. */
export type BeforeKind = 'submission' | 'questions' | 'interview';

const hour = 60;
const day = 24 * hour;

const offered: Record<BeforeKind | 'own', readonly number[]> = {
  submission: [7 * day, 3 * day, 2 * day, day, 3 * hour, hour],
  own: [3 * day, 2 * day, day, 4 * hour, 2 * hour],
  questions: [2 * day, day, 4 * hour, hour],
  interview: [2 * day, day, 2 * hour, hour],
};

/** As the schema of the settings has it. */
export const mostOffsets = 8;

/** The offsets that are offered and those that are chosen, in minutes, furthest away first. */
export function offsetsFor(kind: BeforeKind | 'own', chosen: readonly number[]): number[] {
  return [...new Set([...offered[kind], ...chosen])].sort((a, b) => b - a);
}

/** How many days before a document expires: a month, or as long as a VOG may take; and what is chosen. */
export function daysFor(chosen: number): number[] {
  return [...new Set([30, 60, chosen])].sort((a, b) => a - b);
}

/** The whole hours of a working day, and the chosen time. */
export function timesFor(chosen: string): string[] {
  const hours = Array.from({ length: 14 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`);
  return [...new Set([...hours, chosen])].sort();
}

/** The offsets with one more, or one less; none left means off. What is off and empty starts as on the first day. */
export function withOffset(
  kind: BeforeKind,
  { before }: ReminderSettings[BeforeKind],
  minutes: number,
  chosen: boolean,
): ReminderSettings[BeforeKind] {
  const others = before.filter((one) => one !== minutes);
  const next = chosen ? [...others, minutes].sort((a, b) => b - a) : others;
  return next.length === 0
    ? { on: false, before: defaultReminders()[kind].before }
    : { on: true, before: next };
}

/** '48 uur, 24 uur en 3 uur eerder', 'om 09:00' or 'Uit'. */
export function summaryOf(
  kind: RequestReminderKind,
  settings: ReminderSettings,
  words: ReminderFormText,
  language: Language,
): string {
  if (!settings[kind].on) return words.off;
  if (kind === 'answers') return words.at(settings.answers.at);
  const offsets = kind === 'own' ? [settings.own.earlier] : settings[kind].before;
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl-NL', { type: 'conjunction' });
  const spans = offsets.filter((minutes) => minutes > 0).map(words.span);
  return list.format([
    ...(spans.length > 0 ? [words.before(list.format(spans))] : []),
    ...(offsets.includes(0) ? [words.atIt] : []),
  ]);
}
