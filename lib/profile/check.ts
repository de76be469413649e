/**
 * From what was typed to an entry of the profile, with what is wrong or worth knowing at each input. An entry
 * comes back only where nothing serious is wrong; what was typed is the form's to keep. `today` is the day on
 * the Dutch calendar. `others` are the entries beside this one: never the entry that is being changed.
 */
import {
  checkDay,
  checkHours,
  checkShort,
  chosen,
  collector,
  isPossibleYear,
  longestText,
  type Report,
  sameWords,
} from './field-checks.ts';
import type { Problem } from './problem.ts';
import {
  type Degree,
  type DocumentKind,
  documentKinds,
  type EducationLevel,
  educationLevels,
  type ProfileDocument,
  type Role,
} from './profile.ts';
import { type MonthReading, readMonth } from './read-typed.ts';
import type { TypedDegree, TypedDocument, TypedRole } from './typed.ts';

export { checkFacts } from './check-facts.ts';
export type { Problem, ProblemCode } from './problem.ts';

/** The role that was typed. */
export function checkRole(
  typed: TypedRole,
  others: readonly Role[],
  today: Temporal.PlainDate,
): { role: Omit<Role, 'id'> | null; problems: Problem[] } {
  const { problems, wrong, remark, isSerious } = collector();
  const title = checkShort(typed.title, 'title', wrong);
  if (title === '') wrong('title', 'required');
  const organisation = checkShort(typed.organisation, 'organisation', wrong);
  if (organisation === '') remark('organisation', 'no-organisation');
  const from = checkMonth(readMonth(typed.from), 'from', wrong, today);
  const to = checkMonth(readMonth(typed.to), 'to', wrong, today);
  const thisMonth = today.toPlainYearMonth().toString();
  if (typeof from === 'string' && from > thisMonth) wrong('from', 'starts-in-future', { from });
  if (typeof to === 'string' && to > thisMonth) remark('to', 'ends-in-future', { to });
  if (typeof from === 'string' && typeof to === 'string' && to < from)
    wrong('to', 'ends-before-start', { from });
  const hoursPerWeek = checkHours(typed.hoursPerWeek, 'hoursPerWeek', wrong);
  const text = typed.text.trim();
  if (text.length > longestText) wrong('text', 'too-long', { most: longestText });
  if (isSerious() || typeof from !== 'string' || to === undefined) return { role: null, problems };

  const publicBody = chosen(typed.publicBody);
  const role = { title, organisation, from, to, hoursPerWeek, publicBody, text };
  if (others.some((other) => isSameRole(role, other))) wrong('title', 'duplicate', { title });
  else remarkOverlap(role, others, remark);
  return { role: isSerious() ? null : role, problems };
}

/** The degree that was typed; without a year it is one that is not yet obtained. */
export function checkDegree(
  typed: TypedDegree,
  others: readonly Degree[],
  today: Temporal.PlainDate,
): { degree: Omit<Degree, 'id'> | null; problems: Problem[] } {
  const { problems, wrong, remark, isSerious } = collector();
  const level = educationLevels.find((one) => one === typed.level) ?? null;
  if (level === null) wrong('level', typed.level === '' ? 'required' : 'choice');
  const field = checkShort(typed.field, 'field', wrong);
  if (field === '' && level !== null && !general.includes(level)) remark('field', 'no-field');
  const institution = checkShort(typed.institution, 'institution', wrong);
  const year = checkYear(typed.year, wrong, today);
  if (typed.year.trim() === '') remark('year', 'no-year');
  if (isSerious() || level === null) return { degree: null, problems };

  const degree = { level, field, institution, year };
  const isSame = (other: Degree) =>
    other.level === level &&
    sameWords(other.field, field) &&
    sameWords(other.institution, institution) &&
    // Of two without a field only the same year makes them one.
    (field !== '' || other.year === year);
  if (others.some(isSame)) wrong('field', 'duplicate', { title: field });
  return { degree: isSerious() ? null : degree, problems };
}

/** Schools that give no field of study. */
const general: readonly EducationLevel[] = ['vmbo', 'havo', 'vwo'];
/** Documents whose kind says nothing of what they are. */
const unnamed: readonly DocumentKind[] = ['certificate', 'other'];

/** The document that was typed; only what it is and from when to when, never the paper itself. */
export function checkDocument(
  typed: TypedDocument,
  others: readonly ProfileDocument[],
  today: Temporal.PlainDate,
): { document: Omit<ProfileDocument, 'id'> | null; problems: Problem[] } {
  const { problems, wrong, remark, isSerious } = collector();
  const kind = documentKinds.find((one) => one === typed.kind) ?? null;
  if (kind === null) wrong('kind', typed.kind === '' ? 'required' : 'choice');
  const name = checkShort(typed.name, 'name', wrong);
  if (name === '' && kind !== null && unnamed.includes(kind)) wrong('name', 'required');
  const issuedOn = checkDay(typed.issuedOn, 'issuedOn', wrong, today);
  const expiresOn = checkDay(typed.expiresOn, 'expiresOn', wrong, today);
  const now = today.toString();
  if (issuedOn !== null && issuedOn > now) wrong('issuedOn', 'issued-in-future', { issuedOn });
  if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn)
    wrong('expiresOn', 'expires-before-issued', { issuedOn });
  else if (expiresOn !== null && expiresOn < now) remark('expiresOn', 'expired', { expiresOn });
  if (isSerious() || kind === null) return { document: null, problems };

  const document = { kind, name, issuedOn, expiresOn };
  const isSame = (other: ProfileDocument) =>
    other.kind === kind &&
    sameWords(other.name, name) &&
    other.issuedOn === issuedOn &&
    other.expiresOn === expiresOn;
  if (others.some(isSame)) wrong('name', 'duplicate', { title: name });
  return { document: isSerious() ? null : document, problems };
}

/** An ISO month; null for "still"; undefined where there is none to go on with, which is then reported. */
function checkMonth(
  reading: MonthReading,
  field: 'from' | 'to',
  wrong: Report,
  today: Temporal.PlainDate,
): string | null | undefined {
  switch (reading.kind) {
    case 'month': {
      const year = Number(reading.month.slice(0, 4));
      if (isPossibleYear(year, today)) return reading.month;
      wrong(field, 'year-impossible', { year });
      return undefined;
    }
    case 'year':
      if (isPossibleYear(reading.year, today)) wrong(field, 'month-missing', { year: reading.year });
      else wrong(field, 'year-impossible', { year: reading.year });
      return undefined;
    case 'unreadable':
      wrong(field, 'month');
      return undefined;
    default:
      if (field === 'to') return null;
      wrong(field, reading.kind === 'empty' ? 'required' : 'month');
      return undefined;
  }
}

function checkYear(typed: string, wrong: Report, today: Temporal.PlainDate): number | null {
  const given = typed.trim();
  if (given === '') return null;
  const year = /^\d{4}$/.test(given) ? Number(given) : null;
  if (year === null) wrong('year', 'year');
  else if (!isPossibleYear(year, today)) wrong('year', 'year-impossible', { year });
  else if (year > today.year) wrong('year', 'degree-in-future', { year });
  return year;
}

type Held = Pick<Role, 'title' | 'organisation' | 'from' | 'to'>;

function isSameRole(role: Held, other: Held): boolean {
  return (
    role.from === other.from &&
    role.to === other.to &&
    sameWords(role.title, other.title) &&
    sameWords(role.organisation, other.organisation)
  );
}

/**
 * One remark for all roles that are held at the same time as this one; it names the first. Two that only share
 * the month in which the one passes into the other are no overlap worth a word.
 */
function remarkOverlap(role: Held, others: readonly Role[], remark: Report): void {
  const sharing = others.filter(
    (other) => (role.to === null || other.from < role.to) && (other.to === null || role.from < other.to),
  );
  const [first] = sharing;
  if (first === undefined) return;
  const { title, from, to } = first;
  remark('from', 'overlaps', { title, from, to: to ?? '', more: sharing.length - 1 });
}
