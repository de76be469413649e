/** What the reading of roles looks at: a line, or two that belong together. */
import { isDuration, takeHours } from './header.ts';
import { type Label, labelOf } from './labels.ts';
import { type CvLine, isBlank, longestLine, startsHigh, wordCount } from './lines.ts';
import { isOrganisation, isRole } from './organisation.ts';
import { type CvPeriod, findPeriod } from './period.ts';
import { isPersonal } from './personal.ts';

export type NumberedLine = { at: number; line: CvLine };

export type Unit = {
  /** The places of its lines in the text, and the lines as they stand. */
  places: number[];
  raw: string;
  text: string;
  bullet: boolean;
  blank: boolean;
  personal: boolean;
  label: Label | null;
  period: CvPeriod | null;
};

/** The lines as units: a label with the value on the next line, a period broken over two lines. */
export function unitsOf(lines: readonly NumberedLine[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const one = lines[i];
    if (one === undefined) continue;
    const next = lines[i + 1];
    const joined = next === undefined || isBlank(next.line) ? null : joinedText(one.line, next.line);
    if (joined !== null && next !== undefined) {
      units.push(unitOf([one, next], joined));
      i += 1;
    } else units.push(unitOf([one], one.line.text));
  }
  return units;
}

function joinedText(line: CvLine, next: CvLine): string | null {
  if (line.text.length + next.text.length > longestLine) return null;
  const label = labelOf(line.text);
  if (label !== null && label.value === '' && labelOf(next.text) === null)
    return `${line.text.replace(/[ :|]+$/, '')}: ${next.text}`;
  if (!/(?:[-–—]|t\/m|tot|tot en met)$/.test(line.text)) return null;
  const joined = `${line.text} ${next.text}`;
  const period = findPeriod(joined);
  const crosses = period !== null && period.kind === 'range' && period.end > line.text.length + 1;
  return crosses && period.start <= line.text.length ? joined : null;
}

function unitOf(lines: readonly NumberedLine[], text: string): Unit {
  const label = text.length > longestLine ? null : labelOf(text);
  return {
    places: lines.map(({ at }) => at),
    raw: lines.map(({ line }) => line.raw).join('\n'),
    text,
    bullet: lines[0]?.line.bullet ?? false,
    blank: text === '',
    personal: text.length <= longestLine && isPersonal(text),
    label: label !== null && label.value !== '' ? label : null,
    period: text.length > longestLine ? null : findPeriod(text),
  };
}

/** Whether a line could be the title or the organisation of a role, by its form. */
export function isTitleLike(unit: Unit | undefined): unit is Unit {
  if (unit === undefined || unit.blank || unit.bullet || unit.personal) return false;
  if (unit.label !== null || unit.period !== null) return false;
  const { text } = unit;
  if (text.length > 100 || wordCount(text) > 12 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;:!?,]$/.test(text) && !/\p{Lu}\.?\p{Lu}\.$/u.test(text)) return false;
  return (startsHigh(text) || isRole(text)) && !isDuration(text) && !isHoursAlone(text);
}

/** '24 uur per week' and nothing besides. */
export function isHoursAlone(text: string): boolean {
  const taken = takeHours(text);
  return taken.hours !== '' && !/[\p{L}\d]/u.test(taken.text);
}

const free = /\b(?:beschikbaar|beschikbaarheid|available|availability)\b/i;

/**
 * Whether a line opens a role, by where its period stands: at its start, at its end, or in a short line.
 * `single` allows one date alone, as under a heading; `bullets` allows lines with a bullet.
 */
export function opensRole(unit: Unit, allow: { single: boolean; bullets: boolean }): boolean {
  const { period, text, label } = unit;
  if (period === null || unit.personal || free.test(text)) return false;
  if (label !== null) return label.kind === 'period' && period.kind !== 'single';
  if (unit.bullet && !allow.bullets) return false;
  const before = text.slice(0, period.start);
  const after = withoutNoise(text.slice(period.end));
  const atStart = !/[\p{L}\d]/u.test(before);
  const atEnd = after === '';
  if (period.kind === 'single' && (!allow.single || unit.bullet || !(atStart || atEnd))) return false;
  // The last line of a wrapped sentence: '… liep / van 2022 tot 2024.'
  if (atStart && atEnd && /\.$/.test(text)) return false;
  if (atStart) return !isProse(headOf(after), 20) && !(/^\p{Ll}/u.test(after) && /\.$/.test(after));
  if (!startsHigh(text) || /\p{Ll}\.$/u.test(text)) return false;
  if (atEnd && !/\.$/.test(text)) return !isProse(before, 16);
  // In the middle, or before a full stop, it is a sentence unless the few words around it name a role.
  const around = `${before}${atEnd ? '' : after}`.trim();
  return !unit.bullet && !isProse(around, 10) && !sentenceEnd.test(around) && namesRole(around);
}

const namesRole = (text: string): boolean => isRole(text) || text.split(/, | [–-] /).some(isOrganisation);

const isProse = (text: string, mostWords: number): boolean => wordCount(text.trim()) > mostWords;

/** Without hours, lengths and brackets: what may stand behind a period at the end of a line. */
function withoutNoise(text: string): string {
  const parts = takeHours(text).text.split(/[()|·•,;]/);
  const telling = parts.filter((part) => /[\p{L}\d]/u.test(part) && !isDuration(part.trim()));
  return telling.length === 0 ? '' : text.replace(/^[\s:;,.|·•)–—-]+/, '');
}

const sentenceEnd = /(?<=[\p{Ll})]{2})\. (?=\p{Lu})/u;

/** The first sentence: '2019 – 2021: Projectleider, Gemeente X. Verantwoordelijk voor …' */
export const headOf = (text: string): string => text.split(sentenceEnd)[0] ?? '';

/** What stands behind the first sentence. */
export const tailOf = (text: string): string => text.slice(headOf(text).length).replace(/^\. /, '');
