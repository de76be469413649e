/** Labels in the tables of a broker's CV form: 'Functie: Projectleider', 'Periode | 2019 – heden'. */

export type LabelKind = 'period' | 'from' | 'to' | 'title' | 'client' | 'employer' | 'hours';
export type Label = { kind: LabelKind; value: string };

const kinds: readonly (readonly [LabelKind, RegExp])[] = [
  ['period', /^(?:periode|period|looptijd|datum|dates?|duur)$/i],
  ['from', /^(?:van|startdatum|begindatum|start date|from)$/i],
  ['to', /^(?:tot|t\/m|tot en met|einddatum|end date|to)$/i],
  ['title', /^(?:functie|functienaam|functietitel|rol|titel|position|role|function|job title|title)$/i],
  [
    'client',
    /^(?:opdrachtgever|eindklant|klant|organisatie|bedrijf|client|customer|company|organi[sz]ation)$/i,
  ],
  ['employer', /^(?:werkgever|employer)$/i],
  ['hours', /^(?:uren|uren per week|aantal uren(?: per week)?|omvang|inzet|hours|hours per week)$/i],
];

/** The label at the start of a line with what stands behind it ('' where nothing does); null for none. */
export function labelOf(text: string): Label | null {
  const parted = /^([^:|]{2,30}?) ?(?:[:|] ?(.*))?$/.exec(text);
  if (parted === null) return null;
  const kind = kinds.find(([, names]) => names.test(parted[1] ?? ''))?.[0];
  return kind === undefined ? null : { kind, value: (parted[2] ?? '').replace(/^[:|] ?/, '').trim() };
}
