/** What is wrong or worth knowing about something typed or pasted in the profile; only the options page says it. */
export const profileProblems = {
  required: {
    title: 'Vul de functie in.',
    from: 'Vul in wanneer deze functie begon, zoals 03-2021.',
    level: 'Kies een niveau.',
    kind: 'Kies wat het is.',
    name: 'Vul in wat het is.',
    other: 'Vul dit in.',
  },
  tooLong: (most: string) => `Dit is te lang; er passen ${most} tekens.`,
  month: 'Typ een maand en een jaar, zoals 03-2021.',
  monthOrStill: 'Typ een maand en een jaar, zoals 02-2024. Laat leeg als je deze functie nog hebt.',
  monthMissing: (year: string) => `In welke maand van ${year}? Typ bijvoorbeeld 03-${year}.`,
  day: 'Typ een dag die bestaat, zoals 14-10-2026.',
  year: 'Typ een jaar in vier cijfers, zoals 2009.',
  yearImpossible: (year: string) => `${year} kan niet kloppen. Kijk het jaar na.`,
  hours: (least: string, most: string) => `Vul een getal van ${least} tot en met ${most} in, of laat leeg.`,
  rate: (least: string, most: string) =>
    `Vul een bedrag per uur zonder btw in, van € ${least} tot en met € ${most}, of laat leeg.`,
  choice: 'Kies een van de mogelijkheden.',
  endsBeforeStart: (from: string) =>
    `De einddatum ligt voor de begindatum (${from}). Laat leeg als je deze functie nog hebt.`,
  startsInFuture: (from: string) =>
    `Deze functie begint pas in ${from}. Zet hem in je profiel zodra je begonnen bent.`,
  degreeInFuture: (year: string) =>
    `${year} ligt in de toekomst; laat het jaar leeg zolang je het diploma nog niet hebt.`,
  expiresBeforeIssued: (issuedOn: string) => `Dit ligt voor de dag van afgifte (${issuedOn}).`,
  issuedInFuture: (issuedOn: string) =>
    `${issuedOn} ligt in de toekomst. Zet het in je profiel zodra je het hebt.`,
  duplicate: (title: string) =>
    title === '' ? 'Dit staat al in je profiel.' : `${title} staat al in je profiel.`,
  noCv: 'Hier staan geen functies met een begin- en einddatum en geen opleidingen. Plak de tekst van je cv, of vul je profiel hieronder zelf in.',
  cvEmpty: 'Plak hier eerst de tekst van je cv.',
  cvTooLong: (most: string) =>
    `Deze tekst is te lang voor een cv: er passen ${most} tekens. Plak alleen het deel met je functies en opleidingen.`,
  overlaps: (title: string, period: string, more: number) => {
    const others = more === 0 ? '' : more === 1 ? ' en nog 1 functie' : ` en nog ${more} functies`;
    return `Overlapt met ${title} (${period})${others}. Tijd die dubbel is, telt één keer.`;
  },
  period: (from: string, to: string) => `${from} – ${to === '' ? 'nu' : to}`,
  endsInFuture: (to: string) =>
    `Deze functie loopt nog tot en met ${to}. Ervaring telt tot de dag waarop een aanvraag sluit.`,
  noOrganisation: 'Bij wie was dit? Een beoordelaar wil dat in je cv zien.',
  noField: 'Zonder richting is alleen het niveau met een eis te vergelijken.',
  noYear: 'Zonder jaar geldt dit diploma als nog niet gehaald.',
  expired: (expiresOn: string) => `Dit is op ${expiresOn} verlopen.`,
  files: {
    'not-json':
      'Dit is geen bestand van TenderLens. Kies het bestand dat je met ‘Bewaar als bestand’ maakte.',
    'not-a-profile': 'In dit bestand staat geen profiel. Er is niets gewijzigd.',
    'newer-version':
      'Dit bestand is met een nieuwere versie van TenderLens gemaakt. Werk de extensie bij en probeer het opnieuw.',
    damaged: 'Dit bestand is niet heel. Er is niets gewijzigd.',
  },
};
