import { reminding as english } from '../../lib/i18n/en/reminding.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { reminding } from '../../lib/i18n/nl/reminding.ts';
import { useLanguage } from '../language.ts';

export type ReminderFormText = (typeof reminding)['form'];

const texts: Record<Language, ReminderFormText> = { nl: reminding.form, en: english.form };

/** The words about setting reminders; apart, so that the popup and the portal's page do not load them. */
export function useReminderText(): ReminderFormText {
  return texts[useLanguage().language];
}
