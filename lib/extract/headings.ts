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
const by = '(?: te beoordelen door [\\p{L}\\d .&-]{2,40})?';
const brackets = '(?: ?\\([^()]{1,90}\\))?';
const tail = `${by}${brackets}${by}(?: ?[/&] ?(?:knock-? ?out|gunnings?)[\\p{L}-]{0,14})?${brackets}${by}`;
const whole = (heads: string): RegExp => new RegExp(`^(?:${heads})${tail}$`, 'u');

const requirement =
  '(?:vereisten?|eisen|minimum[- ]?eisen|minimale eisen|functie-?eisen|basiseisen|geschiktheids-?eisen|knock-? ?out(?:s|(?:[- ]?(?:criteria|criterium|eisen|vragen))?)|ko-?(?:criteria|eisen)|must[- ]haves?)';
const scored =
  '(?:(?:sub)?gunnings?[- ]?criteri(?:a|um)|selectie[- ]?criteri(?:a|um)|beoordelings[- ]?criteri(?:a|um)|wegings[- ]?criteria|kwaliteits[- ]?criteria|wensen|gunningswensen|nice[- ]to[- ]haves?)';
const whose =
  '(?: (?:aan|voor|bij|van|m\\.b\\.t\\.) (?:de |het |deze )?(?:opdracht|kandidaat|professional|opdrachtnemer|functie|inschrijver|aanvraag|inhuur|profiel|inzet))?';
const manner =
  '(?:(?:harde|minimale|absolute|verplichte|overige|aanvullende|gestelde|inhoudelijke|algemene|specifieke|onze|de|toetsing|overzicht) ){0,2}';

const kinds: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'knockout',
    whole(`${manner}${requirement}${whose}(?: ?[/,&+] ?| en | of |: )?(?:${requirement})?${whose}`),
  ],
  [
    'award',
    whole(
      `${manner}${scored}${whose}(?: ?[/,&+] ?| en )?(?:${scored}|weging|punten|competenties|puntenverdeling)?${whose}(?:(?: ?[-–,:]? )(?:weging|totaal|max)[^.?!]{0,50})?`,
    ),
  ],
  ['award', /^(?:weging|puntenverdeling|puntentelling|weging en punten|score)$/],
  [
    'competence',
    whole(
      '(?:gewenste |gevraagde |vereiste |persoonlijke )?(?:competenties|competentieprofiel|persoonskenmerken|vaardigheden)(?: en vaardigheden| en persoonskenmerken)?',
    ),
  ],
  [
    'condition',
    whole(
      '(?:overige|aanvullende|praktische|algemene) (?:informatie|voorwaarden|bepalingen|zaken|opmerkingen)|overig|(?:uitvoerings?|contract|opdracht)voorwaarden?|voorwaarden(?: voor uitvoering)?|documenten(?: bij gunning| voor gunning| na gunning)?|(?:aan te leveren|benodigde|gevraagde) documenten(?: bij gunning)?|bijzondere (?:uitvoerings)?voorwaarden|contractuele (?:voorwaarden|bepalingen)|bijzonderheden|randvoorwaarden',
    ),
  ],
  [
    'cv',
    whole(
      '(?:cv|offerte|inschrijf|aanbied)[- ]?eisen|eisen aan (?:het |je |uw )?(?:cv|offerte|inschrijving|aanbieding)|cv|vormvereisten|eisen cv',
    ),
  ],
  [
    'assessment',
    whole(
      'beoordeling|beoordelingsprocedure|beoordelingswijze|wijze van beoordel(?:ing|en)|selectieprocedure|procedure|gunningsprocedure|selectie en gunning|werkwijze beoordeling|stap \\d{1,2}[:.)]?[^.?!]{0,90}|proces|gunningsmethodiek|beoordelingsmethodiek',
    ),
  ],
  [
    'planning',
    whole(
      'planning|tijdpad|tijdlijn|data|planning en procedure|belangrijke data|tijdspad|tijd & agenda|tijdschema|termijnen',
    ),
  ],
  [
    'interview',
    whole(
      'gespreksinformatie|(?:selectie|verificatie)?gesprek(?:ken)?|interviews?(?: en gesprekken)?|kennismaking(?:sgesprek)?(?:ken)?|gesprekkenronde',
    ),
  ],
  [
    'questions',
    whole(
      'meer informatie|vragen|vragen stellen|vragenronde|inlichtingen|nota van inlichtingen|contact|vragen en antwoorden',
    ),
  ],
  ['fee', whole('fee|fee flex ?tender|fee administratieve partner')],
  [
    'scale',
    whole('fun[ck]?[ct]?[tc]?ieschaal|salarisschaal|schaal|indicatie functieschaal|functieschaal en cao'),
  ],
  [
    'positions',
    whole('(?:benodigd )?aantal (?:benodigde )?(?:professionals|personen|kandidaten|posities)(?: of fte)?'),
  ],
  ['workdays', whole('werkdagen|werkdagen en (?:werk)?locatie|werktijden|is hybride werken mogelijk')],
  [
    'buyer',
    whole(
      'opdrachtgever|organisatie|over (?:de |het |ons)?[\\p{L} ]{0,40}|organisatietekst|organisatie en team|de organisatie|wie zijn wij|onze organisatie|over de opdrachtgever|organisatieomschrijving',
    ),
  ],
  [
    'others',
    /^(?:(?:meer|andere|vergelijkbare|gerelateerde|soortgelijke|overige|recente|nieuwste|bekijk ook|interessante|aanbevolen) (?:inhuur(?:opdrachten)?|(?:interim-?)?opdrachten|aanvragen|vacatures|inhuuropdrachten|items)|bekijk ook|lees ook|ook interessant|dit vind je misschien ook interessant|misschien ook interessant|gerelateerd)$/,
  ],
  [
    'body',
    whole(
      'opdracht|opdrachtomschrijving|omschrijving|de opdracht|context(?: van de opdracht)?|aanleiding(?: en doel)?|achtergrond|doel(?:stelling)?(?: van de opdracht)?|algemeen|inleiding|profiel|functieprofiel|taken(?: en verantwoordelijkheden)?|werkzaamheden|resultaten|resultaat(?: van de opdracht)?|opdrachtresultaten|op te leveren (?:resultaten|producten)|verantwoordelijkheden|(?:jouw|je|uw) (?:profiel|rol|taken|opdracht)|wat ga je doen|wie ben jij|dit ben jij|wat bieden wij|wij bieden|ons aanbod|tarief|uurtarief|locatie|standplaats|geen zzp|inschrijven|reageren|hoe reageren|afbakening(?: van de opdracht)?|team|de afdeling|functieomschrijving|opdrachtbeschrijving|beschrijving|situatie|inschrijvingen|gerelateerde opdrachten|andere opdrachten|vergelijkbare opdrachten|documenten en bijlagen|bijlagen?|wet dba',
    ),
  ],
];

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
  return looksLikeHeading(line) ? 'body' : null;
}

/** The kind that these words open when they stand alone; null: no known heading. */
export function kindOfWords(text: string): SectionKind | null {
  if (text.length > 140 || text.length < 2) return null;
  const words = text
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ ?[:.]$/, '')
    .replace(/ *\/ */g, ' / ');
  const bare = words.replace(numbering, '');
  for (const [kind, pattern] of kinds) if (pattern.test(bare)) return kind;
  return null;
}

/** An emphasised line that names a part: no sentence, no list item, no value. */
export function looksLikeHeading(line: Line): boolean {
  if (line.level === 0 || line.text.length > 110 || line.mark !== null) return false;
  if (line.level < 7) return true;
  return !/[.;,)\d%]$/.test(line.text) && /\p{L}{2}/u.test(line.text);
}
