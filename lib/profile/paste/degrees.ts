/** The degrees, and the courses among them, in the education section of a CV. */
import { emptyTypedDocument } from '../typed.ts';
import { degreeOf, hasLevel, isDegree, isPostgraduate, isSchool, isTertiary } from './degree.ts';
import { longestLine } from './lines.ts';
import { isRole } from './organisation.ts';
import { findPeriod } from './period.ts';
import { isPersonal } from './personal.ts';
import type { PastedDegree, PastedDocument } from './reading.ts';
import type { NumberedLine } from './units.ts';

type Entry = { places: number[]; texts: string[] };

/**
 * The degrees in these lines; what names no level and no school is a course. `left` are the places of the
 * lines that belong to neither.
 */
export function readDegrees(
  lines: readonly NumberedLine[],
  today: Temporal.PlainDate,
): { degrees: PastedDegree[]; documents: PastedDocument[]; left: number[] } {
  const degrees: PastedDegree[] = [];
  const documents: PastedDocument[] = [];
  const left = lines.filter(({ line }) => isAside(line.text)).map(({ at }) => at);
  for (const entry of entriesOf(lines.filter(({ line }) => !isAside(line.text)))) {
    const text = entry.texts.join(' | ');
    if (isDegree(text)) degrees.push(degreeOf(text, today));
    else if (findPeriod(text) !== null || isPostgraduate(text))
      documents.push({ ...emptyTypedDocument(), kind: 'certificate', name: entry.texts.join(', ') });
    else left.push(...entry.places);
  }
  return { degrees, documents, left };
}

/** Whether a line outside the education section tells of a degree: a level and a school, and no role. */
export function tellsOfDegree(text: string): boolean {
  if (text.length > 200 || isRole(text)) return false;
  return hasLevel(text) && isTertiary(text);
}

const isAside = (text: string): boolean => text !== '' && (text.length > longestLine || isPersonal(text));

/** What a line tells; an entry has each of these once, so that a second opens the next. */
function facetsOf(text: string): { level: boolean; school: boolean; period: boolean } {
  return { level: hasLevel(text), school: isSchool(text), period: findPeriod(text) !== null };
}

function entriesOf(lines: readonly NumberedLine[]): Entry[] {
  const entries: Entry[] = [];
  let open: (Entry & { level: boolean; school: boolean; period: boolean }) | null = null;
  for (const { at, line } of lines) {
    if (line.text === '') {
      open = null;
      continue;
    }
    const text = line.text;
    const { level, school: named, period } = facetsOf(text);
    const again =
      open !== null && ((open.level && level) || (open.school && named) || (open.period && period));
    const whole = open?.level && open.school && open.period;
    if (open === null || line.bullet || again || whole) {
      open = { places: [], texts: [], level: false, school: false, period: false };
      entries.push(open);
    }
    open.places.push(at);
    open.texts.push(text);
    open.level ||= level;
    open.school ||= named;
    open.period ||= period;
  }
  return entries;
}
