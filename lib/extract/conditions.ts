import type { Condition, ConditionKind } from '../request/tender-request.ts';
import { readItems } from './items.ts';
import { fieldOf, labelAtStart } from './labels.ts';
import { type Line, linesWith, type Page, type Span } from './page.ts';
import { readShare } from './points.ts';
import type { Section } from './sections.ts';

/** In the type's order: the first that fits is the kind. */
const kinds: readonly (readonly [ConditionKind, RegExp])[] = [
  ['vog', /\bvog\b|vog-|verklaring omtrent (?:het )?gedrag/i],
  ['nda', /geheimhouding|vertrouwelijkheid|\bnda\b/i],
  ['integrity', /integriteit/i],
  ['kvk', /\bkvk\b|kamer van koophandel|uittreksel (?:uit het )?handelsregister/i],
  ['uea', /\buea\b|uniform europees aanbestedingsdocument/i],
  ['g-account', /g-?rekening/i],
  [
    'byod',
    /bring your own|\bbyod\b|(?:eigen|zelf)[^.]{0,60}(?:laptop|telefoon|apparatuur|device)|(?:laptop|telefoon)[^.]{0,50}(?:zelf|eigen)/i,
  ],
  ['waadi', /waadi/i],
  ['sroi', /\bsroi\b|social return/i],
  ['indexation', /index(?:ering|atie|cijfer|eren|eert)|ge[iï]ndexeerd/i],
  ['insurance', /verzeker(?:ing|d)|aansprakelijkheid/i],
  [
    'invoicing',
    /factu(?:ur|ren|ratie|rering|reert)|betalingstermijn|urenregistratie|urenbriefjes|urenstaten/i,
  ],
  ['travel', /reiskosten|reistijd|kilometervergoeding|woon-werk|parkeerkosten|reisuren/i],
];

/** The kind of a condition: the first of the list whose words it holds. */
export function conditionKind(text: string): ConditionKind {
  return kinds.find(([, words]) => words.test(text))?.[0] ?? 'other';
}

export type ReadCondition = { condition: Condition; at: Span };

/**
 * The items under 'Overige informatie' and the like, whole lines. A line whose value has a field of its own
 * ('Hybride werken: Nee') is none; 'Overig algemeen:' is a heading on the line itself.
 */
export function readConditions(
  page: Page,
  sections: readonly Section[],
  taken: ReadonlySet<number>,
): ReadCondition[] {
  const found: ReadCondition[] = [];
  for (const section of sections)
    if (section.kind === 'condition') found.push(...itemsOf(section.lines, taken));
  const covered = new Set(
    sections
      .filter((section) => section.kind === 'condition')
      .flatMap((section) => section.lines.map((line) => line.index)),
  );
  for (const line of linesWith(page, noteWords)) {
    if (covered.has(line.index) || taken.has(line.index)) continue;
    const opening = labelAtStart(line.text);
    if (opening?.field === 'note' && opening.colon && opening.end < line.text.length)
      found.push(...toCondition(line, line, afterLabel(line)));
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** What the labels of remarks hold. */
const noteWords = /overig|bijzonderheden|opmerkingen/gi;

function afterLabel(line: Line): string {
  const opening = labelAtStart(line.text);
  return line.text.slice(opening?.end ?? 0).trim();
}

function itemsOf(lines: readonly Line[], taken: ReadonlySet<number>): ReadCondition[] {
  const own = lines.filter(
    (line) => !taken.has(line.index) && readShare(line.text) === null && line.level === 0,
  );
  const found: ReadCondition[] = [];
  // Labelled lines cut the section: each stretch between them is a list of its own kind.
  let stretch: Line[] = [];
  const close = (): void => {
    found.push(...stretchItems(stretch));
    stretch = [];
  };
  for (const line of own) {
    const opening = labelAtStart(line.text);
    const isNote = opening?.field === 'note' && opening.colon;
    if (isNote && opening && line.mark === null) {
      close();
      if (
        opening.end < line.text.length &&
        !/^ ?(?:weging|inschrijvingen)\.?$/i.test(line.text.slice(opening.end))
      )
        found.push(...toCondition(line, line, afterLabel(line)));
    } else if (hasOwnField(line, opening)) close();
    else stretch.push(line);
  }
  close();
  return found;
}

function hasOwnField(line: Line, opening: ReturnType<typeof labelAtStart>): boolean {
  return (
    fieldOf(line.text) !== null ||
    (opening?.colon === true && opening.field !== 'note' && line.text.length < 300)
  );
}

function stretchItems(lines: readonly Line[]): ReadCondition[] {
  const found: ReadCondition[] = [];
  for (const item of readItems(lines)) {
    const all = [...item.pieces, ...item.subs.flatMap((sub) => sub.pieces)];
    const first = all[0]?.line;
    const last = all.at(-1)?.line;
    const text = all
      .map((piece) => piece.text)
      .join(' ')
      .trim();
    if (first && last && !isTalk(text)) found.push(...toCondition(first, last, text));
  }
  return found;
}

/** What only leads in, or explains the weighing, is no condition. */
function isTalk(text: string): boolean {
  return (
    text.length < 2 ||
    (text.endsWith(':') && !/;/.test(text)) ||
    /^(?:op basis van de totaalscore|de weging van)/i.test(text)
  );
}

function toCondition(first: Line, last: Line, text: string): ReadCondition[] {
  if (text === '') return [];
  return [
    {
      condition: { kind: conditionKind(text), text },
      at: { start: first.start, end: last.start + last.text.length },
    },
  ];
}
