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
  | 'note'
  | 'ignored';

/** Separated by '|'; line breaks and indents in between are no part of a label. */
const vocabulary: Record<Field, string> = {
  reference: `aanvraagnummer|aanvraagnr|aanvraag nummer|referentienummer|referentiecode|referentie|opdrachtnummer
    |aanvraag-id|kenmerk|dossiernummer|srq-nummer`,
  start: `start|startdatum|aanvang|begindatum|aanvang opdracht|start opdracht|startdatum opdracht|ingangsdatum
    |gewenste startdatum|datum aanvang|aanvangsdatum|begin opdracht|verwachte startdatum
    |beoogde startdatum`,
  duration: `duur|looptijd|duur opdracht|duur van de opdracht|opdrachtduur|contractduur|duur inhuur|periode
    |looptijd opdracht|initiële duur`,
  end: 'einddatum|einde opdracht|einddatum opdracht|einde|datum einde|verwachte einddatum',
  renewal: `opties verlenging|optie verlenging|optie tot verlenging|opties tot verlenging|optie op verlenging
    |opties op verlenging|verlenging|verlengingsoptie|verlengingsopties|verlengopties
    |mogelijkheid tot verlenging|verlenging mogelijk|optie(s) tot verlenging|verlengingsmogelijkheid`,
  hours: `uren per week|aantal uren per week|uur per week|aantal uur|uren p.w.|omvang in uren|uren p/w|aantal uren|uren/week|uren|inzet
    |inzet per week|urenomvang|omvang|aantal uur per week|gemiddeld aantal uren per week`,
  das: 'das opdracht|das akkoordverklaring|das-opdracht|das|dynamisch aankoopsysteem',
  education: `opleidingsniveau|opleidingniveau|opleidinniveau|opleiding|opleidings niveau|werk- en denkniveau
    |niveau`,
  region: 'regio|provincie',
  place: `standplaats|plaats|locatie|werklocatie|werkplek|plaats van uitvoering|vestigingsplaats|werkadres
    |plaats opdracht`,
  deadline: `einde inschrijfdatum|verloopt op|sluitingsdatum|sluit op|reageren voor|reageren vóór|reageren t/m
    |reageren tot|reageren tot en met|reageren kan t/m|reageren kan tot|reageren kan tot en met
    |reactietermijn|uiterste reactiedatum|sluiting inschrijving|inschrijven tot|inschrijven t/m
    |inschrijven voor|deadline|deadline inschrijving|deadline reageren|einde inschrijving
    |einde inschrijftermijn|sluitingstermijn|reageer voor|reageer uiterlijk|reageren uiterlijk
    |uiterste inschrijfdatum|inschrijfdeadline|deadline aanbieding|sluiting|sluitdatum
    |einddatum inschrijving|reactiedatum|uiterlijke reactiedatum|aanbieden tot|uiterste aanbieddatum
    |reageren op aanvraag tot|sluiting reactietermijn|einde reactietermijn|reactietermijn tot`,
  deadlineTime: 'eindtijd|sluitingstijd|eindtijd inschrijving|tijdstip sluiting|tijd',
  enquiry: `vragen tot|vragen stellen tot|vragen stellen t/m|vragen stellen|vragen stellen kan tot|vragen t/m
    |vragen voor|vragen uiterlijk|deadline vragen|sluiting vragenronde|uiterste datum vragen
    |einde vragenronde|vragenronde|vragenronde tot|vragen indienen tot|deadline voor vragen
    |indienen vragen|stellen van vragen|uiterste vraagdatum|vragen mogelijk tot|einde vragentermijn`,
  answers: `antwoorden|antwoorden op|antwoorden gepubliceerd|nota van inlichtingen|publicatie antwoorden
    |beantwoording vragen|antwoorden vragen|publicatie nota van inlichtingen|antwoorden gepubliceerd op
    |publicatie van antwoorden|antwoorden uiterlijk`,
  invitation: `uitnodiging gesprek|uitnodiging|uitnodigingen|uitnodiging uiterlijk|bericht uiterlijk
    |uitnodiging gesprekken|bericht over uitnodiging`,
  interviews: `gesprekken|interviews|interview|gesprek|selectiegesprekken|selectiegesprek|datum gesprek
    |datum gesprekken|gespreksdatum|gespreksdata|geplande datum eerste gesprek|verificatiegesprek
    |verificatiegesprekken|datum interview|interviewdatum|kennismakingsgesprekken|kennismakingsgesprek
    |planning gesprekken|eventueel tweede gesprek`,
  published: `publicatiedatum|plaatsingsdatum|geplaatst op|gepubliceerd op|datum publicatie|geplaatst|gepubliceerd
    |datum geplaatst|online sinds|datum plaatsing`,
  buyer: `opdrachtgever|organisatie|klant|eindklant|aanbestedende dienst|inlener|eindopdrachtgever
    |naam organisatie|naam opdrachtgever|inhurende organisatie|inhuurder`,
  rate: `maximum tarief|maximaal tarief|tarief|uurtarief|maximum uurtarief|maximaal uurtarief|max. tarief
    |max. uurtarief|max tarief|tariefplafond|wat is het uurtarief?|wat is het uurtarief|maximumtarief
    |tarief (max)|tarief maximaal`,
  scale: 'functieschaal|funcieschaal|salarisschaal|loonschaal|schaal|indicatie functieschaal',
  fee: 'fee flextender|fee flex tender|fee',
  positions: `benodigd aantal professionals|aantal professionals|aantal professionals of fte|aantal posities
    |aantal personen|benodigd aantal|aantal kandidaten|aantal benodigde professionals|aantal plaatsen
    |aantal gevraagde professionals`,
  hybrid: `is hybride werken mogelijk|is hybride werken mogelijk?|hybride werken|hybride|thuiswerken
    |hybride werken mogelijk|thuiswerken mogelijk|hybride werken mogelijk?|thuiswerken mogelijk?
    |is thuiswerken mogelijk|is thuiswerken mogelijk?`,
  workdays: `werkdagen|de opdracht wordt vervuld op de volgende werkdagen|gewenste werkdagen|dagen|werkdag(en)
    |voorkeur werkdagen|vaste werkdagen`,
  title: 'functie|titel|functietitel|functienaam|naam aanvraag|rol|opdrachttitel',
  note: 'overig algemeen|overige opmerkingen|bijzonderheden|opmerkingen',
  // Labels that hold nothing of ours; known so that they end the value before them.
  ignored: `vakgebied|vakgebieden|status|contactpersoon|doorleenconstructie toegestaan|aantal reacties
    |tijd & agenda|categorie|soort opdracht|contractvorm|dienstverband|type opdracht|branche|functiegroep
    |beschrijving|kvk|sector`,
};

const fieldByLabel = new Map<string, Field>();
for (const field of Object.keys(vocabulary) as Field[])
  for (const label of vocabulary[field].split(/\s*\|/)) fieldByLabel.set(label, field);

const longestLabel = Math.max(...[...fieldByLabel.keys()].map((label) => label.length));

/** The field a label stands for; null when it is no label that we know. Case and a closing colon do not matter. */
export function fieldOf(label: string): Field | null {
  if (label.length > longestLabel + 4) return null;
  return (
    fieldByLabel.get(
      label
        .toLowerCase()
        .replace(/ ?[:?]+$/, '')
        .replace(/^[-•·] ?/, ''),
    ) ?? null
  );
}

export type LabelledStart = { field: Field; label: string; end: number; colon: boolean };

/**
 * The label that a line opens with ('Duur 12 maanden', 'Regio: Flevoland'), the longest that fits; null: none.
 * Tried at word boundaries only, at most `longestLabel` characters in.
 */
export function labelAtStart(text: string): LabelledStart | null {
  const skip = /^[-•·*] /.test(text) ? 2 : 0;
  const reach = Math.min(text.length, skip + longestLabel + 2);
  let best: LabelledStart | null = null;
  for (let end = skip + 2; end <= reach; end++) {
    const next = text[end];
    if (next !== undefined && next !== ' ' && next !== ':' && next !== '?') continue;
    const label = text.slice(skip, end);
    const field = fieldByLabel.get(label.toLowerCase());
    if (field) {
      const colon = /^\??(?: ?\([^)]{1,30}\))? ?:/.exec(text.slice(end, end + 40));
      best = { field, label, end: end + (colon?.[0].length ?? 0), colon: colon !== null };
    }
    if (next === ':') break;
  }
  return best;
}

/** Labels of the header that old exports glue to the value before them: '1 jul 2024Einddatum:'. */
const glued =
  /(?<=[\p{Ll}\d.)-])(?=(?:Begindatum|Einddatum|Publicatiedatum|Startdatum|Uren per week|Maximum tarief|Sluitingsdatum|Aanvraagnummer|Opties verlenging|Opleidingsniveau|Regio|Duur|Einde inschrijfdatum|Eindtijd|DAS opdracht|Reageren voor|Optie tot verlenging):)/u;

export function splitGluedLabels(text: string): string[] {
  return text.includes(':') ? text.split(glued) : [text];
}

const headerLabels =
  /(?<=[\p{L}\d.)+-]) (?=(?:Aanvraagnummer|Opties verlenging|Optie tot verlenging|Uren per week|DAS opdracht|Opleidings?niveau|Opleidinniveau|Einde inschrijfdatum|Eindtijd|Regio|Start|Duur)(?: |:))/u;

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
