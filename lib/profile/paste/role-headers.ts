/**
 * Which lines head which role. A CV keeps to one layout, and its first role shows it: title and organisation
 * stand in the line of the period, above it, or below it.
 */
import { type Header, isDuration, isEmployment, readHeader } from './header.ts';
import { wordCount } from './lines.ts';
import { isNameLike, isOrganisation, isRole } from './organisation.ts';
import { headOf, isTitleLike, tailOf, type Unit } from './units.ts';

export type RoleHeader = Header & {
  /** The unit with the period, and every unit that the header takes up. */
  opener: number;
  taken: number[];
};

/** The headers of the roles that these units open, in their order. One that nothing names is left out. */
export function findHeaders(units: readonly Unit[], openers: readonly number[]): RoleHeader[] {
  const labelled = units.some(({ label }) => label?.kind === 'title' || label?.kind === 'client');
  if (labelled) return openers.map((opener) => ({ ...ownHeader(units, opener), opener, taken: [opener] }));
  const most = linesAbove(units, openers);
  const headers: RoleHeader[] = [];
  let group: string | null = null;
  for (const opener of openers) {
    const floor = Math.max(-1, ...(headers.at(-1)?.taken ?? []));
    const own = ownHeader(units, opener);
    const found = around(units, opener, { floor, own, most, grouped: group !== null });
    const head = { ...found, opener };
    if (head.organisation !== '') group = null;
    const grouped = head.organisation === '' ? groupAbove(units, Math.min(...head.taken), floor) : null;
    if (grouped !== null) {
      group = grouped.organisation;
      head.taken = [...head.taken, ...grouped.taken];
    }
    if (head.organisation === '' && group !== null) head.organisation = group;
    if (head.title !== '' || head.organisation !== '') headers.push(head);
  }
  return headers;
}

type Found = Header & { taken: number[] };

/** What the line of the period says besides it. */
function ownHeader(units: readonly Unit[], opener: number): Header {
  const none: Header = { title: '', organisation: '', hours: '', rest: [] };
  const unit = units[opener];
  if (unit === undefined || unit.period === null) return none;
  const { text, period, label } = unit;
  if (label !== null) {
    const value = readHeader(
      `${text.slice(text.length - label.value.length, period.start)} | ${text.slice(period.end)}`,
    );
    // A table has its own cells for title and organisation; what stands beside the period is neither.
    return {
      ...none,
      hours: value.hours,
      rest: [value.title, value.organisation, ...value.rest].filter(Boolean),
    };
  }
  const after = text.slice(period.end);
  const header = readHeader(`${text.slice(0, period.start)} | ${headOf(after)}`);
  const tail = tailOf(after);
  return tail === '' ? header : { ...header, rest: [...header.rest, tail] };
}

const missing = ({ title, organisation }: Header): number =>
  Number(title === '') + Number(organisation === '');

/** How many lines above its period the first role without a whole header of its own has: 0 to 2. */
function linesAbove(units: readonly Unit[], openers: readonly number[]): number {
  for (const opener of openers) {
    const own = ownHeader(units, opener);
    if (missing(own) === 0) continue;
    return above(units, opener, { floor: -1, own, most: 2, grouped: false }).taken.length - 1;
  }
  return 0;
}

type Search = {
  /** The last unit that an earlier header takes up. */
  floor: number;
  own: Header;
  /** How many lines above its period a role of this CV has. */
  most: number;
  /** Under an employer with several roles. */
  grouped: boolean;
};

function around(units: readonly Unit[], opener: number, search: Search): Found {
  if (search.most === 0) return below(units, opener, search.own);
  const found = above(units, opener, search);
  return missing(found) === 2 ? below(units, opener, search.own) : found;
}

/** The header with the lines right above it. */
function above(units: readonly Unit[], opener: number, { floor, own, most, grouped }: Search): Found {
  const lines = Math.min(grouped ? 2 : most, missing(own));
  const taken: number[] = [];
  let header = own;
  let words = partsOf(own);
  for (let at = opener - 1; at > floor && taken.length < lines; at -= 1) {
    const unit = units[at];
    if (!isTitleLike(unit) || !adds(header, unit.text)) break;
    // A role right above its period belongs to the employer that heads the group, unless another stands there.
    if (grouped && taken.length === 1 && isRole(header.title) && !isOrganisation(unit.text)) break;
    words = [unit.text, ...words];
    taken.push(at);
    header = readHeader(words.join(' | '));
    // The nearest line may say both; the one above it then belongs to the role before.
    if (missing(header) === 0) break;
  }
  return withRest(header, own, [opener, ...taken]);
}

/** The header with the lines right below it; one blank line may stand between. */
function below(units: readonly Unit[], opener: number, own: Header): Found {
  const taken: number[] = [];
  let header = own;
  let words = partsOf(own);
  let at = opener + 1;
  if (missing(own) === 2 && units[at]?.blank) at += 1;
  for (; taken.length < missing(own); at += 1) {
    const unit = units[at];
    if (!isTitleLike(unit) || !adds(header, unit.text)) break;
    words = [...words, unit.text];
    taken.push(at);
    header = readHeader(words.join(' | '));
    if (missing(header) === 0) break;
  }
  return withRest(header, own, [opener, ...taken]);
}

const partsOf = ({ title, organisation }: Header): string[] =>
  [title, organisation].filter((part) => part !== '');

function withRest(header: Header, own: Header, taken: number[]): Found {
  const rest = taken.length === 1 ? own.rest : [...header.rest, ...own.rest];
  return { ...header, hours: own.hours || header.hours, rest, taken };
}

/** Whether a line can be what a header still lacks: an organisation beside a title, a title beside the other. */
function adds(header: Header, text: string): boolean {
  if (header.title === '' && header.organisation === '') return true;
  if (header.organisation === '' && isRole(header.title)) return isOrganisation(text) || isNameLike(text);
  return isRole(text) || wordCount(text) <= 6;
}

/** LinkedIn's way to head several roles at one employer: its name, then how long altogether. */
function groupAbove(
  units: readonly Unit[],
  first: number,
  floor: number,
): { organisation: string; taken: number[] } | null {
  let at = first - 1;
  while (at > floor && units[at]?.blank) at -= 1;
  const [length, name] = [units[at], units[at - 1]];
  if (at - 1 <= floor || length === undefined || !isLength(length.text) || !isTitleLike(name)) return null;
  const { title, organisation, rest } = readHeader(name.text);
  if ((title !== '' && organisation !== '') || rest.length > 0) return null;
  return { organisation: organisation || title, taken: [at, at - 1] };
}

/** '6 jr 2 mnd', with how somebody is employed before it or not. */
function isLength(text: string): boolean {
  const parts = text.split(/ ?· ?/);
  return parts.some(isDuration) && parts.every((part) => isDuration(part) || isEmployment(part));
}
