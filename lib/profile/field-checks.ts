/** What the checks of the profile's forms share: reporting, and reading one input within its bounds. */
import type { Problem, ProblemCode } from './problem.ts';
import { readDay, readHours, squeeze } from './read-typed.ts';
import type { TypedChoice } from './typed.ts';

/** Hours a week that one person can work; more is a slip. */
const leastHours = 1;
export const mostHours = 60;
/** The longest name, title or organisation, and the longest text of a role, in characters. */
export const longestName = 300;
export const longestText = 20_000;
/** Nobody who bids now worked or graduated before this. */
const firstYear = 1945;
/** Something that ends later than this many years from now is a slip of the keyboard. */
const yearsAhead = 30;

export type Report = (field: string, code: ProblemCode, detail?: Problem['detail']) => void;

/** Collects what is wrong; `remark` for what does not stand in the way. */
export function collector(): {
  problems: Problem[];
  wrong: Report;
  remark: Report;
  isSerious(): boolean;
} {
  const problems: Problem[] = [];
  const add =
    (serious: boolean): Report =>
    (field, code, detail) => {
      problems.push(detail === undefined ? { field, code, serious } : { field, code, detail, serious });
    };
  const isSerious = () => problems.some(({ serious }) => serious);
  return { problems, wrong: add(true), remark: add(false), isSerious };
}

/** Text of one line that may be empty. */
export function checkShort(typed: string, field: string, wrong: Report): string {
  const words = squeeze(typed);
  if (words.length > longestName) wrong(field, 'too-long', { most: longestName });
  return words;
}

/** An ISO date, or null where nothing was typed or what was typed is reported. */
export function checkDay(
  typed: string,
  field: string,
  wrong: Report,
  today: Temporal.PlainDate,
): string | null {
  if (typed.trim() === '') return null;
  const day = readDay(typed);
  if (day === null) {
    wrong(field, 'day');
    return null;
  }
  const year = Number(day.slice(0, 4));
  if (isPossibleYear(year, today)) return day;
  wrong(field, 'year-impossible', { year });
  return null;
}

/** Hours a week, or null where nothing was typed or what was typed is reported. */
export function checkHours(typed: string, field: string, wrong: Report): number | null {
  if (typed.trim() === '') return null;
  const hours = readHours(typed);
  if (hours !== null && hours >= leastHours && hours <= mostHours) return hours;
  wrong(field, 'hours', { least: leastHours, most: mostHours });
  return null;
}

/** Whether a role, a diploma or a document of today's bidder can carry this year. */
export function isPossibleYear(year: number, today: Temporal.PlainDate): boolean {
  return year >= firstYear && year <= today.year + yearsAhead;
}

export const chosen = (choice: TypedChoice): boolean | null => (choice === '' ? null : choice === 'yes');

/** Whether two texts are the same but for capitals and white space. */
export function sameWords(one: string, other: string): boolean {
  return squeeze(one).toLowerCase() === squeeze(other).toLowerCase();
}
