import type { Line } from './page.ts';

/** What a heading opens. 'body' is any other part of the text; it ends what came before. */
export type SectionKind =
  | 'knockout'
  | 'award'
  | 'competence'
  | 'condition'
  | 'cv'
  | 'assessment'
  | 'planning'
  | 'interview'
  | 'questions'
  | 'fee'
  | 'scale'
  | 'positions'
  | 'workdays'
  | 'buyer'
  | 'others'
  | 'body';

/**
 * Headings as facts of language, matched on the whole line: `head` then an optional `tail` of brackets or
 * who judges. No `.*` inside, alternatives start with different letters: linear on lines of bounded length.
 */
const by = '(?: (?:te beoordelen |beoordeeld |beoordeling )?door [a-zA-ZÀ-ɏ\\d .&-]{2,40})?';
const brackets = '(?: ?\\([^()]{1,90}\\))?';
const tail = `${by}${brackets}${by}(?: ?[/&] ?(?:knock-? ?out|gunnings?)[a-zA-ZÀ-ɏ-]{0,14})?${brackets}${by}`;
const requirement =
  '(?:vereisten?|eisen|minimum[- ]?eisen|minimale eisen|functie-?eisen|basiseisen|geschiktheids-?eisen|knock-? ?out(?:s|(?:[- ]?(?:criteria|criterium|eisen|vragen))?)|ko-?(?:criteria|eisen)|must[- ]haves?)';
const scored =
  '(?:(?:sub)?gunnings?[- ]?criteri(?:a|um)|selectie[- ]?criteri(?:a|um)|beoordelings[- ]?criteri(?:a|um)|wegings[- ]?criteria|kwaliteits[- ]?criteria|wensen|gunningswensen|nice[- ]to[- ]haves?)';
const whose =
  '(?: (?:aan|voor|bij|van|m\\.b\\.t\\.) (?:de |het |deze )?(?:opdracht|kandidaat|professional|opdrachtnemer|functie|inschrijver|aanvraag|inhuur|profiel|inzet))?';
const manner =
  '(?:(?:harde|minimale|absolute|verplichte|overige|aanvullende|gestelde|inhoudelijke|kwalitatieve|algemene|specifieke|onze|de|toetsing|overzicht) ){0,2}';

const heads: readonly (readonly [SectionKind, string])[] = [
  ['knockout', `${manner}${requirement}${whose}(?: ?[/,&+] ?| en | of |: )?(?:${requirement})?${whose}`],
  [
    'award',
    `${manner}${scored}${whose}(?: ?[/,&+] ?| en )?(?:${scored}|weging|punten(?:verdeling)?|competenties)?${whose}(?:(?: ?[-–,:]? )(?:weging|totaal|max)[^.?!]{0,50})?|weging(?: en punten)?|punten(?:verdeling|telling)|score`,
  ],
  [
    'competence',
    `(?:gewenste |gevraagde |vereiste |persoonlijke )?(?:competenties|competentieprofiel|persoonskenmerken|vaardigheden)(?: en vaardigheden| en persoonskenmerken)?${whose}`,
  ],
  [
    'condition',
    '(?:overige|aanvullende|praktische|algemene|bijzondere|contractuele) (?:uitvoerings)?(?:informatie|voorwaarden|bepalingen|zaken|opmerkingen)|overig|(?:uitvoerings?|contract|opdracht|rand)?voorwaarden?(?: voor uitvoering)?|(?:aan te leveren |benodigde |gevraagde )?documenten(?: (?:bij|voor|na) gunning)?|bijzonderheden',
  ],
  [
    'cv',
    '(?:cv|offerte|inschrijf|aanbied)[- ]?eisen|eisen (?:aan )?(?:het |je |uw )?(?:cv|offerte|inschrijving|aanbieding)|cv|vormvereisten',
  ],
  [
    'assessment',
    '(?:beoordelings|selectie|gunnings)?(?:procedure|methodiek)|beoordeling(?:swijze)?|wijze van beoordel(?:ing|en)|selectie en gunning|werkwijze beoordeling|stap \\d{1,2}[:.)]?[^.?!]{0,90}|proces',
  ],
  [
    'planning',
    'planning(?: en procedure)?|tijds?pad|tijdlijn|(?:belangrijke )?data|tijd & agenda|tijdschema|termijnen',
  ],
  [
    'interview',
    'gespreksinformatie|(?:selectie|verificatie|kennismakings)?gesprek(?:ken)?|interviews?|kennismaking|gesprekkenronde',
  ],
  [
    'questions',
    'meer informatie|vragen(?: stellen| en antwoorden)?|vragenronde|(?:nota van )?inlichtingen|contact',
  ],
  ['fee', 'fee(?: flex ?tender)?'],
  ['scale', '(?:indicatie )?func?t?ieschaal|(?:salaris)?schaal'],
  [
    'positions',
    '(?:benodigd )?aantal (?:benodigde )?(?:professionals|personen|kandidaten|posities)(?: of fte)?',
  ],
  ['workdays', 'werkdagen(?: en (?:werk)?locatie)?|werktijden|is hybride werken mogelijk'],
  [
    'buyer',
    'opdrachtgever|(?:de |onze )?organisatie(?:tekst| en team|omschrijving)?|over (?:ons|de (?:opdrachtgever|organisatie|gemeente|provincie|afdeling)[a-zA-ZÀ-ɏ ]{0,30})|wie zijn wij',
  ],
  [
    'others',
    '(?:meer|andere|vergelijkbare|gerelateerde|soortgelijke|recente|nieuwste|interessante|aanbevolen) (?:inhuur(?:opdrachten)?|(?:interim-?)?opdrachten|aanvragen|vacatures)|(?:bekijk|lees) ook|(?:misschien )?ook interessant|gerelateerd',
  ],
  [
    'body',
    '(?:de )?(?:opdracht|functie)?(?:omschrijving|beschrijving)|(?:de )?opdracht|context|aanleiding(?: en doel)?|achtergrond|doel(?:stelling)?|(?:context|doel|afbakening|resultaat)(?: van de opdracht)?|algemeen|inleiding|(?:functie)?profiel|taken(?: en verantwoordelijkheden)?|werkzaamheden|(?:opdracht)?resultaten|op te leveren (?:resultaten|producten)|verantwoordelijkheden|(?:jouw|je|uw) (?:profiel|rol|taken|opdracht)|wat ga je doen|wie ben jij|dit ben jij|wat bieden wij|wij bieden|ons aanbod|(?:uur)?tarief|locatie|standplaats|geen zzp|inschrijv(?:en|ingen)|(?:hoe )?reageren|team|de afdeling|situatie|(?:documenten en )?bijlagen?|wet dba|ben jij de [^?]{3,90} die deze organisatie zoekt\\?|wil je (?:even )?sparren[^?]{0,60}\\?|ja, inschrijven',
  ],
];

const ownsLine = (words: string): RegExp => new RegExp(`^(?:${words})${tail}$`);

/**
 * What a heading of the two dearest kinds cannot do without. Most pages' lines have none of it, and the
 * patterns of these kinds take milliseconds to compile; all kinds in one pattern took ten times as long.
 */
const needed: Partial<Record<SectionKind, RegExp>> = {
  knockout: /eis|knock|ko|must/,
  award: /criteri|wensen|nice|weging|punten|score/,
};

const guarded = heads.flatMap(([kind, words]) => {
  const word = needed[kind];
  return word ? [{ kind, word, pattern: ownsLine(words) }] : [];
});
const others = heads.filter(([kind]) => needed[kind] === undefined);
/** One group per kind: a line is tried once, not once per kind. */
const other = ownsLine(others.map(([, words]) => `(${words})`).join('|'));

/** The first kind in the order of `heads` whose words are all of these. */
function kindOfBare(words: string): SectionKind | null {
  for (const { kind, word, pattern } of guarded) if (word.test(words) && pattern.test(words)) return kind;
  const match = other.exec(words);
  const group = match?.findIndex((part, index) => index > 0 && part !== undefined) ?? 0;
  return others[group - 1]?.[0] ?? null;
}

const numbering =
  /^(?:(?:hoofdstuk |onderdeel |deel )?(?:\d{1,2}(?:\.\d{1,2})?|[a-h])[.):]? |[a-h][.)] |[-–•] )/;

/**
 * What the line opens when it is a heading; null: it is none. Known words count wherever they stand alone on
 * a line, an unknown line only as a heading element or when it is short and wholly bold ('body').
 */
export function headingKind(line: Line): SectionKind | null {
  const { text } = line;
  if (text.length > 140) return null;
  const kind = kindOfWords(text);
  if (kind !== null) return line.mark !== null && line.level === 0 ? null : kind;
  return looksLikeHeading(line) ? (kindOfPhrase(text) ?? 'body') : null;
}

/** What a real heading opens that says more than the words we know ('Minimumeisen waaraan u voldoet'). */
function kindOfPhrase(text: string): SectionKind | null {
  if (
    /\?$|^(?:stap|wat|hoe|waarom|toets|beoordeling|zo|tips|uitleg) |praktijk|voorbeeld|advies|\bcv/i.test(
      text,
    )
  )
    return null;
  if (/knock[- ]?out|^minimum-?eisen\b|^vereisten\b|^eisen (?:waar|die|aan|voor)/i.test(text))
    return 'knockout';
  return /(?:selectie|gunnings|beoordelings)criteri|^wensen (?:die|voor|van|waar)/i.test(text)
    ? 'award'
    : null;
}

/** The kind that these words open when they stand alone; null: no known heading. */
export function kindOfWords(text: string): SectionKind | null {
  if (text.length > 140 || text.length < 2) return null;
  let words = text.toLowerCase();
  // Most lines have none of these: to ask first is cheaper than to replace.
  if (/[\u2010\u2011]/.test(words)) words = words.replace(/[\u2010\u2011]/g, '-');
  if (/[:.]$/.test(words)) words = words.replace(/ ?[:.]$/, '');
  if (words.includes('/')) words = words.replace(/ *\/ */g, ' / ');
  return kindOfBare(words.replace(numbering, ''));
}

/** An emphasised line that names a part: no sentence, no list item, no value. */
export function looksLikeHeading(line: Line): boolean {
  if (line.level === 0 || line.text.length > 110 || line.mark !== null) return false;
  if (line.level < 7) return true;
  return !/[.;,)\d%]$/.test(line.text) && /[a-zA-ZÀ-ɏ]{2}/.test(line.text);
}
