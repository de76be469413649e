/** Problems of the profile in the words of the chosen language. */
import type { ProfileFileCode } from '../profile/file.ts';
import type { Problem } from '../profile/problem.ts';
import { profileProblems as english } from './en/profile-problems.ts';
import type { Language } from './language.ts';
import { profileProblems } from './nl/profile-problems.ts';
import { dayText, monthText } from './profile-dates.ts';

const texts: Record<Language, typeof profileProblems> = { nl: profileProblems, en: english };
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** The sentence that stands at the field. Details that are missing leave a gap in it, never an exception. */
export function problemText(problem: Problem, language: Language): string {
  const text = texts[language];
  const { field, code, detail = {} } = problem;
  const plain = (key: string) => String(detail[key] ?? '');
  const amount = (key: string) => Number(detail[key] ?? 0).toLocaleString(locales[language]);
  const month = (key: string) => monthText(plain(key), language, 'long');
  const day = (key: string) => dayText(plain(key), language, 'long');
  switch (code) {
    case 'required':
      return Object.entries(text.required).find(([name]) => name === field)?.[1] ?? text.required.other;
    case 'too-long':
      return text.tooLong(amount('most'));
    case 'month':
      return field === 'to' ? text.monthOrStill : text.month;
    case 'month-missing':
      return text.monthMissing(plain('year'));
    case 'day':
      return text.day;
    case 'year':
      return text.year;
    case 'year-impossible':
      return text.yearImpossible(plain('year'));
    case 'hours':
      return text.hours(amount('least'), amount('most'));
    case 'rate':
      return text.rate(amount('least'), amount('most'));
    case 'choice':
      return text.choice;
    case 'ends-before-start':
      return text.endsBeforeStart(month('from'));
    case 'starts-in-future':
      return text.startsInFuture(month('from'));
    case 'degree-in-future':
      return text.degreeInFuture(plain('year'));
    case 'expires-before-issued':
      return text.expiresBeforeIssued(day('issuedOn'));
    case 'issued-in-future':
      return text.issuedInFuture(day('issuedOn'));
    case 'duplicate':
      return text.duplicate(plain('title'));
    case 'no-cv':
      return text.noCv;
    case 'cv-empty':
      return text.cvEmpty;
    case 'cv-too-long':
      return text.cvTooLong(amount('most'));
    case 'overlaps': {
      const [from, to] = [plain('from'), plain('to')].map((value) => monthText(value, language, 'short'));
      return text.overlaps(plain('title'), text.period(from ?? '', to ?? ''), Number(detail.more ?? 0));
    }
    case 'ends-in-future':
      return text.endsInFuture(month('to'));
    case 'no-organisation':
      return text.noOrganisation;
    case 'no-field':
      return text.noField;
    case 'no-year':
      return text.noYear;
    case 'expired':
      return text.expired(day('expiresOn'));
  }
}

/** Why a file was refused; what is technical about it stands in the reading's `detail`. */
export function profileFileText(code: ProfileFileCode, language: Language): string {
  return texts[language].files[code];
}
