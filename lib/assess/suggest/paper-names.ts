/** The papers that a criterion names, in groups of which one suffices. */
import type { DocumentKind } from '../../profile/profile.ts';
import { findOwn, type OwnNames } from './own-names.ts';
import type { Place } from './reader.ts';

export type PaperName = {
  /** As printed ('VCA-VOL'); of one that leaves its first part to the one before, in full ('IPMA B'). */
  name: string;
  documentKind: DocumentKind | null;
};

/** `start` and `end`: where the group stands in the text. */
export type PaperGroup = Place & {
  oneOf: PaperName[];
  /** 'of hoger', 'of gelijkwaardig': a paper that is not named may do as well. */
  orOther: string | null;
};

type Named = Place & PaperName;

/** Kinds of driving licence; "DE" is mostly the article. */
const licence = '(?:am|a[12]?|be?|c1?e?|d1?|d1e)';

/** Papers that are a demand wherever they are named. */
const papers: readonly (readonly [pattern: RegExp, kind: DocumentKind | null])[] = [
  [
    /\b(?:een )?(?:geldige )?(?:verklaring omtrent (?:het )?gedrag(?:\s*\(vog\))?|vog)(?:-p)?(?![\p{L}])/giu,
    'vog',
  ],
  [
    /\b(?:kvk-?uittreksel|uittreksel (?:van |uit )?(?:de |het )?(?:kvk|kamer van koophandel|handelsregister)(?:\s*\(kvk\))?)/giu,
    'kvk',
  ],
  [/\b(?:uniform europees aanbestedingsdocument(?:\s*\(uea\))?|uea)(?![\p{L}])/giu, 'uea'],
  [/\b(?:beroeps|bedrijfs)?aansprakelijkheidsverzekering\b/giu, 'insurance'],
  [/\bvca(?:[ -]?(?:vol|basis))?(?![\p{L}])/giu, null],
  [new RegExp(String.raw`\brijbewijs(?: ${licence}(?![\p{L}\d]))?`, 'giu'), null],
];

/** Names that are a paper only where the criterion asks to have it: one can also have worked with the method. */
const certificates =
  /\b(?:prince ?2(?: (?:foundation|practitioner|agile))*|ipma(?:[ -]?[a-d](?![\p{L}]))?|pmp|msp|itil(?: foundation)?|scrum master|psm|cissp|cism|isaqb|big-registratie|register(?:accountant|controller))(?![\p{L}])/giu;
const having = /certifi|in (?:het )?bezit|beschikt over|geldig|diploma|behaald|registratie/iu;
/** "in bezit van een geldig X": whatever it is, it is asked on paper. */
const called =
  /\b(?:in (?:het )?bezit van (?!(?:een |het |geldige? )*(?:afgeronde?|diploma|hbo|wo\b|mbo|universit|academi|bachelor|master|eigen))(?:een )?(?:geldige? )?|(?:geldige? )?(?:certificaat|certificering|certificaten) (?:voor |van |in )?|gecertificeerd(?:e)? (?:als |in |voor )?)(?!afgeronde?|diploma|hbo|wo\b|mbo|eigen|is\b|zijn\b|wordt\b|moet\b|bij\b|op\b|of\b|en\b|om\b|dit\b|dat\b|die\b)(\p{L}[\p{L}\d -]{1,40}?)(?=$|[,;.()|]| en | of | bij | op | voor | niet | met )/giu;

const or = String.raw`(?:(?:en\/)?of|dan wel|danwel|c\.q\.)(?!\p{L})|\/`;
const paperWord = String.raw`(?:certifica\p{L}*|certificering|diploma|registratie)`;
const nameEnd = String.raw`^[-\s]*${paperWord}?[\s)]*`;
const nameStart = String.raw`[-\s(]*(?:(?:een|het|de|in|van|als|over|geldige?|bezit|beschikt|${paperWord})\s+)*$`;
/** What may stand between two names of which one suffices, and between those of an enumeration. */
const orBetween = new RegExp(String.raw`${nameEnd}(?:,\s*)?(?:${or})${nameStart}`, 'iu');
const commaBetween = new RegExp(`${nameEnd},${nameStart}`, 'iu');

const other = new RegExp(
  String.raw`${nameEnd}[\s(,]*(?<words>(?:${or})\s*(?:(?:een|ander|hiermee|daarmee|aantoonbaar)\s+)*(?:hogere?|meer|vergelijkba\p{L}*|gelijkwaardig\p{L}*|soortgelijk\p{L}*|equivalent\p{L}*|andere?\s+\p{L}*${paperWord})(?!\p{L})(?:\s+(?:${paperWord}|niveau|kwalificatie|(?:werk)?ervaring)(?!\p{L}))?)`,
  'iu',
);

/** "IPMA-C of -B", "PRINCE2 Foundation of Practitioner": the second leaves the name to the first. */
const kindred = (
  [
    [/^prince ?2/iu, 'foundation|practitioner|agile'],
    [/^ipma/iu, '[a-d]'],
    [/^vca/iu, 'vol|basis'],
    [/^rijbewijs/iu, licence],
  ] as const
).map(([base, kinds]) => ({
  base,
  next: new RegExp(
    String.raw`^\s*(?:,|\ben\b(?!\/)|${or})\s*(?:niveau\s+)?-?(?<kind>${kinds})(?![\p{L}\d])`,
    'iu',
  ),
}));
/** "certificaat X of Y", of which neither is known: only what is written as a name. */
const nextName =
  /^\s+of\s+(?<kind>\p{Lu}[\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d-]*)*)(?=$|[,;.()|]| (?:en|of|bij|op) )/u;

const levelWord = String.raw`(?:\d{1,2}|[A-D]|I{1,3}|IV|[Ff]oundation|[Ii]ntermediate|[Pp]ractitioner|[Aa]dvanced|[Aa]ssociate|[Pp]rofessional|[Ee]xpert)`;
const aLevel = new RegExp(String.raw`[\s-]+(?:niveau\s+)?${levelWord}$`, 'u');
const nextLevel = new RegExp(
  String.raw`^-?\s*(?:(?:,\s*)?(?:en\/of|en|én|of)(?!\p{L})|,|\/)\s*(?:niveau\s+)?-?(?<kind>${levelWord})(?![\p{L}\d]|\+|\s*(?:jaar|jaren|maand|uur|dag))`,
  'u',
);

/** Groups in the order of the text, none over another. `own`: what the profile has on paper, by its names. */
export function findPapers(text: string, own: OwnNames): PaperGroup[] {
  const kinds = matching(papers, text);
  const mine = findOwn(text, own)
    .map(({ start, text: name }) => {
      const course = ofCourse.exec(text.slice(start + name.length))?.[0] ?? '';
      return at(start, name + course, name, null);
    })
    .filter(isFreeOf(kinds))
    .flatMap((one) => [one, ...levelsOf(one, text)]);
  const listed = having.test(text) ? matching([[certificates, null]], text).filter(isFreeOf(mine)) : [];
  const known = [...kinds, ...listed].flatMap((one) => [one, ...kindredOf(one, text)]);
  const unknown = having.test(text)
    ? [...text.matchAll(called)]
        .filter(isCalled)
        .map(({ index, 0: words, 1: name = '' }) => at(index, words, nameOf(name), null))
        .filter((one) => one.name !== '' && isFreeOf([...kinds, ...listed, ...mine])(one))
    : [];
  const named = [
    ...mine,
    ...known.filter(isFreeOf(mine)),
    ...unknown.flatMap((one) => [one, ...following(one, text, nextName, '')]),
  ].sort((one, next) => one.start - next.start);
  return groupsIn(named, text);
}

/** "NEVI 2-opleiding met goed gevolg afgerond". */
const ofCourse =
  /^-?\s?(?:opleiding|training|cursus|examen)(?!\p{L})(?:\s+(?:met goed gevolg|succesvol)?\s*(?:afgerond|behaald)(?!\p{L}))?/iu;

const isFreeOf =
  (taken: readonly Place[]) =>
  (place: Place): boolean =>
    taken.every(({ start, end }) => end <= place.start || place.end <= start);

const matching = (kinds: typeof papers, text: string): Named[] =>
  kinds.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => at(index, words, nameOf(words), kind)),
  );

/** "Certificaat lassen" is not told from "certificaat bijgevoegd": without "van" or "voor" it is written as a name. */
function isCalled({ 0: words, 1: name = '' }: RegExpMatchArray): boolean {
  return /^[\p{Lu}\d]/u.test(name) || /\s(?:van|voor|in|als)\s/iu.test(words.slice(0, -name.length));
}

const at = (start: number, words: string, name: string, documentKind: DocumentKind | null): Named => ({
  start,
  end: start + words.length,
  name,
  documentKind,
});

function kindredOf(one: Named, text: string): Named[] {
  const family = kindred.find(({ base }) => base.test(one.name));
  const base = family?.base.exec(one.name)?.[0];
  return family === undefined || base === undefined ? [] : following(one, text, family.next, `${base} `);
}

/** "NEVI 1 en 2", "CATS CM Foundation of Practitioner": the same name at another level. */
function levelsOf(one: Named, text: string): Named[] {
  const base = one.name.replace(aLevel, '');
  return following(one, text, nextLevel, `${base} `);
}

/** The names that follow one, each right behind the one before. */
function following(one: Named, text: string, next: RegExp, base: string): Named[] {
  const found: Named[] = [];
  let { end } = one;
  for (let match = next.exec(text.slice(end)); match !== null; match = next.exec(text.slice(end))) {
    const kind = match.groups?.kind ?? '';
    end += match[0].length;
    found.push(at(end - kind.length, kind, base + kind, one.documentKind));
  }
  return found;
}

/** By "of", and by the commas of an enumeration that ends in it, or in "of gelijkwaardig". */
function groupsIn(named: readonly Named[], text: string): PaperGroup[] {
  const between = named.map(({ end }, index) => text.slice(end, named[index + 1]?.start ?? end));
  const joinsNext = (index: number): boolean => {
    const gap = between[index] ?? '';
    if (orBetween.test(gap)) return true;
    return commaBetween.test(gap) && (joinsNext(index + 1) || endsInLike(named[index + 1], text));
  };
  const groups: Named[][] = [];
  for (const [index, one] of named.entries()) {
    const group = groups.at(-1);
    if (group !== undefined && joinsNext(index - 1)) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => groupOf(group, text));
}

const endsInLike = (one: Named | undefined, text: string): boolean =>
  /gelijk|equivalent|soort/iu.test(other.exec(text.slice(one?.end ?? text.length))?.groups?.words ?? '');

function groupOf(group: readonly Named[], text: string): PaperGroup {
  const start = group[0]?.start ?? 0;
  const last = group.at(-1)?.end ?? start;
  const match = other.exec(text.slice(last));
  return {
    start,
    end: last + (match?.[0].length ?? 0),
    oneOf: group.map(({ name, documentKind }) => ({ name, documentKind })),
    orOther: match?.groups?.words ?? null,
  };
}

const nameOf = (words: string): string =>
  words.replace(/^(?:(?:een|het|de|geldige?|certificaat)(?: |$))+/iu, '').trim();
