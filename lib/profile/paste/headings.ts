/** The headings of a CV, in Dutch and English. */
import { type CvLine, isBlank, wordCount } from './lines.ts';

export type Section =
  | 'intro' // before the first heading
  | 'work'
  | 'education'
  | 'courses'
  | 'languages'
  | 'skills'
  | 'other' // a heading whose lines are about the person
  | 'unknown'; // a heading that is not in the lists

const words = (list: string): Set<string> => new Set(list.split(' '));

/** What a heading is about, by its nouns; the first that is found decides. */
const nouns: readonly (readonly [Section, Set<string>])[] = [
  [
    'work',
    words(
      'werkervaring werkervaringen ervaring ervaringen loopbaan loopbaanoverzicht carrière carriere opdrachten opdrachtervaring projectervaring projecten functies dienstverbanden arbeidsverleden werkverleden werkgeschiedenis nevenfuncties nevenactiviteiten bestuursfuncties vrijwilligerswerk experience employment career assignments projects volunteering',
    ),
  ],
  [
    'education',
    words(
      "opleiding opleidingen onderwijs studie studies scholing diploma's diploma’s diplomas opleidingsachtergrond education qualifications",
    ),
  ],
  [
    'courses',
    words(
      'cursus cursussen training trainingen certificaten certificeringen certificates certifications courses bijscholing nascholing workshops leergangen licenties licenses',
    ),
  ],
  [
    'skills',
    words(
      'vaardigheden competenties kerncompetenties computervaardigheden ict-vaardigheden expertise expertises kennisgebieden specialisaties specialismen deskundigheid vakkennis kernkwaliteiten kwaliteiten trefwoorden sleutelwoorden software softwarekennis tools kennis methoden technieken systemen skills competences competencies strengths',
    ),
  ],
  ['languages', words('talen talenkennis taal taalvaardigheid taalvaardigheden taalbeheersing languages')],
  [
    'other',
    words(
      "profiel profielschets samenvatting personalia persoonsgegevens persoonlijk persoonlijke contact contactgegevens hobby's hobby’s hobbies interesses referenties referenten references summary profile about interests cv overig overige motivatie publicaties publications introductie introduction recommendations aanbevelingen lidmaatschappen beschikbaarheid mobiliteit eigenschappen kenmerken",
    ),
  ],
];

/** Words that may stand beside a noun in a heading. */
const fillers = words(
  'relevante overige overig recente eerdere huidige professionele voorgaande belangrijkste betaalde mijn werk werk- project- overzicht en and of van in de het mij me persoonlijke persoonlijk ict it technische digitale gevolgde afgeronde aanvullende academische actuele selectie gegevens curriculum vitae relevant other professional work job key core additional my history personal technical top details soft hard kern algemene',
);

/** Headings that also stand as a label inside a role ('Projecten:', 'Software:'). */
const alsoLabels = words(
  'projecten opdrachten functies ervaring projects assignments software tools kennis methoden technieken systemen kwaliteiten vaardigheden competenties trefwoorden expertise skills competences strengths beschikbaarheid resultaten',
);

/** The section that a heading's words open; null for words that are no heading. */
function sectionNamed(title: string): { section: Section; weak: boolean } | null {
  const key = title
    .toLowerCase()
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)] /, '')
    .replace(/\([^)]{0,40}\)/g, ' ')
    .replace(/[:.]+ *$/, '');
  const parts = key.split(/[\s,&/+|]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 6) return null;
  const known = nouns.filter(([, names]) => parts.some((part) => names.has(part)));
  const isNoun = (part: string) => known.some(([, names]) => names.has(part));
  if (!parts.every((part) => isNoun(part) || fillers.has(part))) return null;
  const section = known[0]?.[0] ?? (key.trim() === 'curriculum vitae' ? 'other' : null);
  return section === null ? null : { section, weak: parts.every((part) => alsoLabels.has(part)) };
}

export type Placed = {
  section: Section;
  /** A heading of its own: it opens a section. */
  heading: boolean;
  /** What stands behind a heading on its line ('Talen: Nederlands'), which holds for that line alone. */
  inline: string | null;
};

/**
 * The section of each line. `hasPeriod` says whether a line names a period: capitals right above one are the
 * title of a role, not a heading.
 */
export function placeLines(lines: readonly CvLine[], hasPeriod: (line: CvLine) => boolean): Placed[] {
  let section: Section = 'intro';
  return lines.map((line, at) => {
    if (isBlank(line)) return { section, heading: false, inline: null };
    const found = headingAt(lines, at, section);
    if (found !== null) {
      section = found;
      return { section, heading: true, inline: null };
    }
    const inline = inlineHeading(line, section);
    if (inline !== null) return { ...inline, heading: false };
    if (isUnknownHeading(lines, at, hasPeriod)) {
      section = 'unknown';
      return { section, heading: true, inline: null };
    }
    return { section, heading: false, inline: null };
  });
}

function headingAt(lines: readonly CvLine[], at: number, present: Section): Section | null {
  const line = lines[at];
  if (line === undefined || line.bullet || line.text.length > 80) return null;
  const named = sectionNamed(line.text);
  if (named === null) return null;
  const isLabel =
    present === 'work' && named.weak && !line.marked && (/: *$/.test(line.text) || !isBlank(lines[at - 1]));
  return isLabel ? null : named.section;
}

/** 'Talen: Nederlands, Engels'. Under a role only languages: the rest is what was used there. */
function inlineHeading(line: CvLine, present: Section): Omit<Placed, 'heading'> | null {
  const parted = /^([^:|]{3,40}?) ?[:|] (.+)$/.exec(line.text);
  if (parted === null) return null;
  const section = sectionNamed(parted[1] ?? '')?.section;
  if (section === undefined || section === 'work' || section === 'other') return null;
  if (present === 'work' && section !== 'languages') return null;
  // Inside a section of the same kind it is a line of it: 'Software: …' under 'Vaardigheden'.
  return section === present ? null : { section, inline: parted[2] ?? '' };
}

function isUnknownHeading(
  lines: readonly CvLine[],
  at: number,
  hasPeriod: (line: CvLine) => boolean,
): boolean {
  const line = lines[at];
  if (line === undefined || line.bullet || line.text.length > 60) return false;
  const capitals =
    isBlank(lines[at - 1]) &&
    wordCount(line.text) <= 4 &&
    /\p{Lu}{4}/u.test(line.text) &&
    !/[\p{Ll}\d|]/u.test(line.text);
  return (line.marked || capitals) && !lines.slice(at, at + 4).some(hasPeriod);
}
