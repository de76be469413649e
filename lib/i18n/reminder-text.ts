/** Reminders in words: what a notification says of those that are due. */
import type { DueReminder } from '../assess/reminders-due.ts';
import { split, timeLeft } from '../assess/time-left.ts';
import { coreText } from './core-text.ts';
import { proving as englishPapers } from './en/proving.ts';
import { reminding as english } from './en/reminding.ts';
import { documentName } from './evidence-label.ts';
import { formatMoment } from './format.ts';
import type { Language } from './language.ts';
import { proving as dutchPapers } from './nl/proving.ts';
import { reminding as dutch } from './nl/reminding.ts';

export type ReminderWords = typeof dutch;

const texts: Record<Language, ReminderWords> = { nl: dutch, en: english };

const papers = { nl: dutchPapers.evidence.documents, en: englishPapers.evidence.documents };

/** The words about reminders; Dutch for anything unknown. */
export const reminderWords = (language: Language): ReminderWords => texts[language] ?? texts.nl;

export type ReminderNotice = { title: string; message: string };

/** What the smallest of the systems' own notifications show without cutting it off. */
const mostLines = 4;
const longestTitle = 70;

/**
 * One notification for all that is due, in the order given; of more than four the rest as a number. Titles and buyers
 * are words of a page: one line each, cut, without characters that turn the reading direction. `due` is not empty.
 */
export function reminderNotice(
  due: readonly DueReminder[],
  language: Language,
  now: Temporal.Instant,
): ReminderNotice {
  const { notice } = reminderWords(language);
  const [first, ...others] = due;
  if (first === undefined) return { title: '', message: '' };
  if (others.length === 0) {
    const about = aboutOf(first, language);
    const said = lineOf(first, language, now);
    const when = whenOf(first, language, now);
    return first.late
      ? { title: notice.several(1, 1), message: `${said}\n${about}\n${when}` }
      : { title: said, message: `${about}\n${when}` };
  }
  const lines = due.map((one) => `${lineOf(one, language, now)}: ${nameOf(one, language)}`);
  const shown = lines.length > mostLines ? lines.slice(0, mostLines - 1) : lines;
  const rest = lines.length - shown.length;
  return {
    title: notice.several(due.length, due.filter(({ late }) => late).length),
    message: [...shown, ...(rest > 0 ? [notice.more(rest)] : [])].join('\n'),
  };
}

/** What is to be done, with the time left for it. */
function lineOf(
  { kind, moment, missed, from }: DueReminder,
  language: Language,
  now: Temporal.Instant,
): string {
  const { notice } = reminderWords(language);
  if (missed) return notice.missed[kind];
  if (kind === 'answers') return notice.answers;
  // An alarm comes a moment late; who asked for 24 hours should not read "23 hours 59 minutes".
  const prompt = now.since(from).total('seconds') < 60;
  const left = timeLeft(moment, prompt ? from : now);
  if (left.kind === 'closed') return notice.missed[kind];
  if (left.kind === 'days')
    return left.days === 0 ? notice.lastDay[kind] : notice.left[kind](coreText(language).due.days(left.days));
  return notice.left[kind](spoken(left.minutes, language));
}

/** '2 dagen', '1 dag 23 uur', '3 uur', '34 minuten': whole words, without parts that are nothing. */
function spoken(total: number, language: Language): string {
  const { due } = coreText(language);
  const { days, hours, minutes } = split(total);
  if (total < 1) return due.underAMinute;
  const parts = [
    days > 0 ? due.days(days) : '',
    hours > 0 && days < 10 ? due.hours(hours) : '',
    minutes > 0 && days === 0 ? due.minutes(minutes) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function whenOf({ kind, moment }: DueReminder, language: Language, now: Temporal.Instant): string {
  const { notice } = reminderWords(language);
  const when = formatMoment(moment, language, 'long', now);
  const zoned = moment.precision === 'minute' ? `${when} (${coreText(language).due.zone})` : when;
  if (kind === 'document') return notice.through(when);
  return kind === 'interview' || kind === 'answers' ? zoned : notice.until(zoned);
}

/** What it is about, in full: the title with its buyer, or the document. */
function aboutOf(one: DueReminder, language: Language): string {
  const buyer = one.kind === 'document' ? '' : plain(one.buyer ?? '');
  return `${nameOf(one, language)}${buyer === '' ? '' : ` (${buyer})`}`;
}

function nameOf(one: DueReminder, language: Language): string {
  if (one.kind !== 'document') return plain(one.title ?? '') || reminderWords(language).notice.untitled;
  const { kind, name } = one.document;
  return plain(documentName(kind, name, (papers[language] ?? papers.nl)[kind]).join(' '));
}

function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= longestTitle ? line : `${letters.slice(0, longestTitle - 1).join('')}…`;
}
