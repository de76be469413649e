/** The labels that portals print before a value. Dutch words are data here; fields have our names. */

export type Field =
  | 'reference'
  | 'start'
  | 'duration'
  | 'end'
  | 'renewal'
  | 'hours'
  | 'das'
  | 'education'
  | 'region'
  | 'place'
  | 'deadline'
  | 'deadlineTime'
  | 'enquiry'
  | 'answers'
  | 'invitation'
  | 'interviews'
  | 'published'
  | 'buyer'
  | 'rate'
  | 'scale'
  | 'fee'
  | 'positions'
  | 'hybrid'
  | 'workdays'
  | 'title'
  | 'selfEmployed'
  | 'note'
  | 'ignored';

/**
 * Pattern per field, in an order in which no label hides a longer one after it ('sluiting vragenronde'
 * before 'sluiting'). Alternatives are literal and optional parts bounded: linear.
 */
const vocabulary: readonly (readonly [Field, string])[] = [
  [
    'reference',
    'aanvraag ?(?:nummer|nr\\.?|-id)|referentie(?:nummer|code)?|opdrachtnummer|kenmerk|dossiernummer|srq-nummer',
  ],
  [
    'enquiry',
    '(?:deadline|sluiting|einde|uiterste datum|indienen|stellen van) (?:voor )?vragen(?:ronde|termijn)?|vragen(?: stellen| indienen)?(?: kan| mogelijk)?(?: tot en met| tot| t/m| voor| uiterlijk)|vragen stellen|vragenronde(?: tot)?',
  ],
  [
    'answers',
    '(?:publicatie (?:van )?)?(?:antwoorden|nota van inlichtingen)(?: op| vragen| uiterlijk| gepubliceerd(?: op)?)?|beantwoording vragen',
  ],
  [
    'deadline',
    '(?:uiterste |uiterlijke )?(?:reactie|inschrijf|aanbied|sluitings?)(?:datum|termijn|deadline)(?: tot)?|einde (?:inschrijf(?:datum|termijn)|inschrijving|reactietermijn)|(?:einddatum|sluiting|deadline) (?:inschrijving|reageren|aanbieding|reactietermijn)|verloopt op|sluit op|sluiting|deadline|(?:reageren|reageer|inschrijven|aanbieden)(?: op (?:de )?aanvraag)?(?: kan)? (?:v[oó][oó]r|t/m|tot en met|tot|uiterlijk)',
  ],
  [
    'ignored',
    'vakgebied(?:en)?|status|contactpersoon|doorleenconstructie toegestaan|aantal reacties|tijd & agenda|categorie|(?:soort|type) opdracht|contractvorm|dienstverband|branche|functiegroep|beschrijving|kvk|sector',
  ],
  ['deadlineTime', 'eindtijd(?: inschrijving)?|sluitingstijd|tijdstip sluiting|tijd'],
  ['invitation', 'uitnodiging(?:en)?(?: gesprek(?:ken)?| uiterlijk)?|bericht (?:uiterlijk|over uitnodiging)'],
  [
    'interviews',
    '(?:datum |planning |geplande datum (?:eerste )?|eventueel tweede )?(?:selectie|verificatie|kennismakings)?gesprek(?:ken)?|gespreks(?:datum|data)|(?:datum )?interviews?|interviewdatum',
  ],
  [
    'start',
    '(?:gewenste |verwachte |beoogde )?(?:start|ingangs|aanvangs|begin)datum(?: opdracht)?|(?:start|aanvang|begin)(?: opdracht)?|datum aanvang',
  ],
  [
    'duration',
    '(?:initiële )?(?:duur|looptijd)(?: (?:van de )?(?:opdracht|inhuur))?|(?:opdracht|contract)duur|periode',
  ],
  ['end', '(?:verwachte )?einddatum(?: opdracht)?|einde(?: opdracht)?|datum einde'],
  [
    'renewal',
    '(?:opties?|optie\\(s\\)|mogelijkheid)(?: (?:tot|op|voor))? verlenging|verleng(?:ings)?opties?|verlenging(?: mogelijk|smogelijkheid)?',
  ],
  [
    'hours',
    '(?:gemiddeld )?(?:aantal )?(?:uren|uur)(?: (?:per week|p/w|p\\.w\\.))?|uren/week|inzet(?: per week)?|urenomvang|omvang(?: in uren)?',
  ],
  ['das', 'das(?:[ -](?:opdracht|akkoordverklaring))?|dynamisch aankoopsysteem'],
  ['education', 'opleidings?[ -]?niveau|opleidinniveau|opleiding|(?:werk- en denk)?niveau'],
  ['region', 'regio|provincie'],
  ['place', '(?:stand|vestigings)?plaats(?: opdracht| van uitvoering)?|(?:werk)?locatie|werkplek|werkadres'],
  [
    'published',
    '(?:publicatie|plaatsings)datum|publicatie aanvraag|datum (?:publicatie|geplaatst|plaatsing)|(?:geplaatst|gepubliceerd)(?: op)?|online sinds',
  ],
  [
    'buyer',
    '(?:naam )?(?:eind)?opdrachtgever|(?:naam |inhurende )?organisatie|(?:eind)?klant|aanbestedende dienst|inlener|inhuurder',
  ],
  [
    'rate',
    '(?:wat is het )?(?:max(?:imaal|imum|\\.)? ?)?(?:uur)?tarief(?: \\(max\\)| maximaal)?|tariefplafond',
  ],
  ['scale', '(?:indicatie )?func?t?ieschaal|(?:salaris|loon)?schaal'],
  ['fee', 'fee(?: flex ?tender)?'],
  [
    'positions',
    '(?:benodigd )?aantal (?:benodigde |gevraagde )?(?:professionals|posities|personen|kandidaten|plaatsen)(?: of fte)?|benodigd aantal',
  ],
  ['hybrid', '(?:is )?(?:hybride |thuis)werken(?: mogelijk)?|hybride'],
  [
    'workdays',
    '(?:de opdracht wordt vervuld op de volgende |gewenste |voorkeur |vaste )?werkdag(?:en|\\(en\\))|dagen',
  ],
  ['title', 'functie(?:titel|naam)?|(?:opdracht)?titel|naam aanvraag|rol'],
  ['selfEmployed', "(?:inzet )?(?:zzp(?:['’]?ers?)?|zelfstandigen?) (?:toegestaan|mogelijk|welkom)"],
  ['note', 'overig algemeen|overige opmerkingen|bijzonderheden|opmerkingen'],
];

const label = new RegExp(
  `^(?:[-•·*] )?(?:${vocabulary.map(([, words]) => `(${words})`).join('|')})(?= ?[:?(]| |$)`,
  'i',
);
const longestLabel = 80;

/** The field a label stands for; null when it is no label that we know. Case and a closing colon do not matter. */
export function fieldOf(text: string): Field | null {
  return text.length > longestLabel ? null : fieldOfAll(text, labelAtStart(text));
}

/** As `fieldOf`, where the label at the text's start is known already. */
export function fieldOfAll(text: string, opening: LabelledStart | null): Field | null {
  if (text.length > longestLabel) return null;
  return opening && /^ ?[:?]*$/.test(text.slice(opening.end)) ? opening.field : null;
}

export type LabelledStart = { field: Field; end: number; colon: boolean };

/** The label that a line opens with ('Duur 12 maanden', 'Regio: Flevoland') and where it ends; null: none. */
export function labelAtStart(text: string): LabelledStart | null {
  const match = label.exec(text.length > longestLabel ? text.slice(0, longestLabel) : text);
  if (!match) return null;
  const group = match.findIndex((part, index) => index > 0 && part !== undefined);
  const field = vocabulary[group - 1]?.[0];
  if (!field) return null;
  const end = match[0].length;
  const colon = /^\??(?: ?\([^)]{1,30}\))? ?:/.exec(text.slice(end, end + 40));
  return { field, end: end + (colon?.[0].length ?? 0), colon: colon !== null };
}

/** Labels of the header that old exports glue to the value before them: '1 jul 2024Einddatum:'. */
const glued =
  /(?<=[a-zß-ÿ\d.)-])(?=(?:Begindatum|Einddatum|Publicatiedatum|Startdatum|Uren per week|Maximum tarief|Sluitingsdatum|Aanvraagnummer|Opties verlenging|Opleidingsniveau|Regio|Duur|Einde inschrijfdatum|Eindtijd|DAS opdracht|Reageren voor|Optie tot verlenging):)/;

export function splitGluedLabels(text: string): string[] {
  return text.includes(':') ? text.split(glued) : [text];
}

const headerLabels =
  /(?<=[a-zA-ZÀ-ɏ\d.)+-]) (?=(?:Aanvraagnummer|Opties verlenging|Optie tot verlenging|Uren per week|DAS opdracht|Opleidings?niveau|Opleidinniveau|Einde inschrijfdatum|Eindtijd|Regio|Start|Duur)(?: |:))/;

/** 'Aanvraagnummer 28851 Start Z.s.m.' → one part per label; only where the line opens with a header label. */
export function splitHeaderLine(text: string): string[] {
  if (
    text.length > 200 ||
    !/^(?:Aanvraagnummer|Duur|Opties? |Uren per week|DAS |Start|Opleidin|Regio|Einde inschrijfdatum)/.test(
      text,
    )
  )
    return [text];
  return text.split(headerLabels);
}
