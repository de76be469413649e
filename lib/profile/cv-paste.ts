/**
 * Reads a CV that was pasted as plain text into proposals for the profile. Nothing is guessed: what a text
 * leaves open is left open for the user, and each of its lines lands somewhere, if only in `left`.
 */

import { readDegrees, tellsOfDegree } from './paste/degrees.ts';
import { type Placed, placeLines, type Section } from './paste/headings.ts';
import { linesOf, longestLine } from './paste/lines.ts';
import { languageNamed, readCourses, readLanguages, readSkills } from './paste/lists.ts';
import { findPeriod } from './paste/period.ts';
import type { CvReading } from './paste/reading.ts';
import { readRoles } from './paste/roles.ts';
import type { NumberedLine } from './paste/units.ts';
import type { Problem, ProblemCode } from './problem.ts';

export type { CvReading, PastedDegree, PastedDocument, PastedRole } from './paste/reading.ts';

/** More than this is no CV, in characters. */
export const longestCv = 200_000;

/**
 * What stands in the pasted text; `today` is the day on the Dutch calendar. A text that is empty, too long or
 * no CV gives a problem at the field 'text', in words to be had from `lib/i18n/profile-problem.ts`.
 */
export function readCv(text: string, today: Temporal.PlainDate): CvReading {
  if (text.trim() === '') return unread('cv-empty');
  if (text.length > longestCv) return unread('cv-too-long');
  const lines = linesOf(text);
  const placed = placeLines(
    lines,
    (line) => line.text.length <= longestLine && findPeriod(line.text) !== null,
  );
  const reading: CvReading = { ...unread(null), left: [] };
  const left: number[] = [];
  // One by one: a spread has no room for a hundred thousand lines.
  for (const run of runsOf(
    lines.map((line, at) => ({ at, line })),
    placed,
  ))
    for (const at of readRun(run, reading, today)) left.push(at);
  // A heading that is not ours may be a line of its own: it is handed back.
  for (const [at, { heading, section }] of placed.entries())
    if (heading && section === 'unknown') left.push(at);
  reading.left = left.sort((one, other) => one - other).map((at) => lines[at]?.raw ?? '');
  const lineCount = lines.filter(({ raw }) => raw !== '').length;
  if (isCv(reading, lineCount)) return reading;
  return { ...unread('no-cv'), left: lines.flatMap(({ raw }) => (raw === '' ? [] : [raw])) };
}

/** A few words under 'Competenties' do not make a CV of a text that is otherwise not understood. */
function isCv({ roles, degrees, documents, languages, skills, left }: CvReading, lineCount: number): boolean {
  if (roles.length + degrees.length + documents.length > 0) return true;
  return languages.length + skills.length > 0 && left.length <= lineCount / 2;
}

function unread(code: ProblemCode | null): CvReading {
  return {
    roles: [],
    degrees: [],
    documents: [],
    languages: [],
    skills: [],
    left: [],
    problems: code === null ? [] : [problem(code)],
  };
}

function problem(code: ProblemCode): Problem {
  const detail = code === 'cv-too-long' ? { most: longestCv } : undefined;
  return { field: 'text', code, serious: true, ...(detail === undefined ? {} : { detail }) };
}

/** Lines that follow each other in one section, without its heading. */
type Run = { section: Section; lines: NumberedLine[] };

function runsOf(lines: readonly NumberedLine[], placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const { at, line } of lines) {
    const place = placed[at];
    if (place === undefined || place.heading) {
      open = null;
      continue;
    }
    const apart = place.inline !== null || (roleSections.has(place.section) && tellsOfDegree(line.text));
    if (apart) {
      const section = place.inline === null ? 'education' : place.section;
      runs.push({ section, lines: [{ at, line: { ...line, text: place.inline ?? line.text } }] });
      continue;
    }
    if (open === null || open.section !== place.section) {
      open = { section: place.section, lines: [] };
      runs.push(open);
    }
    open.lines.push({ at, line });
  }
  return runs;
}

const roleSections: ReadonlySet<Section> = new Set(['intro', 'work', 'unknown']);

/** Adds what one run says to the reading; gives the places of the lines that were not understood. */
function readRun({ section, lines }: Run, reading: CvReading, today: Temporal.PlainDate): number[] {
  switch (section) {
    case 'intro':
    case 'work':
    case 'unknown': {
      const { roles, left } = readRoles(lines, section === 'work');
      reading.roles = reading.roles.concat(roles);
      return left;
    }
    case 'education': {
      const { degrees, documents, left } = readDegrees(lines, today);
      reading.degrees = reading.degrees.concat(degrees);
      reading.documents = reading.documents.concat(documents);
      return left;
    }
    case 'courses': {
      const { documents, left } = readCourses(lines);
      reading.documents = reading.documents.concat(documents);
      return left;
    }
    case 'languages': {
      const { found, left } = readLanguages(lines);
      addNew(reading.languages, found);
      return left;
    }
    case 'skills': {
      const { found, left } = readSkills(lines);
      // 'Talen en vaardigheden' is one list.
      addNew(
        reading.languages,
        found.flatMap((words) => languageNamed(words) ?? []),
      );
      addNew(
        reading.skills,
        found.filter((words) => languageNamed(words) === null),
      );
      return left;
    }
    default:
      return lines.filter(({ line }) => line.text !== '').map(({ at }) => at);
  }
}

function addNew(list: string[], found: readonly string[]): void {
  const known = new Set(list);
  for (const words of found) if (!known.has(words)) list.push(words);
}
