/** Words of the page with the evidence matrix; apart, so that no other page loads them. */
export const matrix = {
  name: 'Criteriamatrix',
  intro: 'Per eis en criterium: waaruit blijkt het, en hoe zegt je cv het?',
  back: 'Terug naar de aanvraag',
  caption: 'Eisen en criteria met hun bewijs en de zin voor je cv',
  emptyRows: (empty: number, total: number) =>
    `${empty} van ${total} ${total === 1 ? 'rij' : 'rijen'} nog leeg`,
  allFilled: (total: number) => (total === 1 ? 'De enige rij is gevuld' : `Alle ${total} rijen zijn gevuld`),
  emptyHint: 'Een lege rij heeft geen bewijs en geen zin.',
  none: 'Bij deze aanvraag staan geen eisen of criteria. Vul ze in bij de aanvraag, dan komen ze hier.',
  columns: {
    number: 'Nr.',
    criterion: 'Eis of criterium',
    outcome: 'Oordeel of punten',
    evidence: 'Bewijs',
    sentence: 'Zin voor je cv',
  },
  groups: { knockouts: 'Knock-outs', awards: 'Gunningscriteria' },
  empty: 'nog leeg',
  words: 'In je eigen woorden',
  notJudged: 'nog niet beoordeeld',
  sentenceOf: (label: string) => `Zin voor je cv bij ${label}`,
  sentencePlaceholder: 'Zoals het in je cv staat, in de woorden van de eis',
  takeOver: 'Neem tekst uit functie over',
  takeOverOf: (title: string) => `Neem tekst uit ${title} over`,
  takeOverFor: (action: string, label: string) => `${action}, bij ${label}`,
  formats: { docx: 'Word (.docx)', csv: 'CSV', markdown: 'Markdown' },
  files: 'Bewaar als',
  filesHint: 'In het Nederlands, met wat je hier ziet. Wat alleen voor jezelf is, gaat niet mee.',
  making: 'Bestand wordt gemaakt…',
  made: (file: string) => `${file} is gemaakt en staat bij je downloads.`,
  notMade: 'Het bestand is niet gemaakt. Probeer het opnieuw; wat je invulde staat hier nog.',
  copy: 'Kopieer als tekst',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukte niet. Bewaar de matrix als Markdown en kopieer hem daaruit.',
};

/** The kinds of file that the matrix can be kept as. */
export type MatrixFormat = keyof typeof matrix.formats;
