import { proving } from './proving.ts';

const functies = (n: number) => (n === 1 ? '1 functie' : `${n} functies`);

/** The words of a suggestion's reason; apart, so that popup and overlay do not load them. */
export const suggesting = {
  levels: proving.evidence.levels,
  more: 'en meer',
  quoted: (words: string) => `“${words}”`,
  education: {
    none: 'Nog geen opleiding in je profiel',
    asked: (level: string) => `gevraagd: ${level}`,
    notObtained: 'nog niet behaald',
    direction: (fields: string) => `richting ${fields} niet gevonden`,
    or: ' of ',
    workingLevel: 'gevraagd wordt een niveau, geen diploma',
    finer: (level: string) => `of dat ${level} is, weet je zelf`,
  },
  experience: {
    years: (n: string) => `${n} jaar`,
    yearsOf: (found: string, asked: string) => `${found} van ${asked} jaar`,
    months: (n: string) => (n === '1' ? '1 maand' : `${n} maanden`),
    monthsOf: (found: string, asked: string) => `${found} van ${asked} maanden`,
    moreThan: (n: string) => `meer dan ${n}`,
    from: (n: number) => `uit ${functies(n)}`,
    inLast: (span: string) => `in de laatste ${span}`,
    hours: (n: string) => `${n} uur per week`,
    roles: functies,
    at: (title: string, organisation: string) => `${title} bij ${organisation}`,
    untitled: 'Functie zonder naam',
    mentions: (who: string, n: number, words: string) => `${who} ${n === 1 ? 'noemt' : 'noemen'} ${words}`,
    maybe: (who: string, n: number, words: string) =>
      `${who} ${n === 1 ? 'past' : 'passen'} misschien bij ${words}`,
    maybeFits: (words: string) => `past misschien bij ${words}`,
    bodyByName: 'dat het een overheid was, blijkt alleen uit de naam',
    allTheTime: (words: string) => `of het al die tijd om ${words} ging, weet je zelf`,
    inThatTime: 'of dat in die tijd was, weet je zelf',
    mayCount: 'of dit meetelt, weet je zelf',
    apart: 'geen functie noemt alles samen',
    missing: (words: string) => `nog niet gevonden in je profiel: ${words}`,
    elsewhere: (words: string) => `in je profiel, maar niet in een functie die hier telt: ${words}`,
    noRole: 'nog geen functie gevonden in je profiel',
    skills: (names: string) => `in je vaardigheden: ${names}`,
    bodyUnsaid: (n: number) =>
      `of ${functies(n)} bij de gevraagde overheid ${n === 1 ? 'was' : 'waren'}, staat niet in je profiel`,
  },
  hours: {
    unknown: 'je vrije uren staan nog niet in je profiel',
    found: (hours: string, asked: string) => `${hours} uur per week vrij, gevraagd ${asked}`,
  },
  start: {
    unknown: 'vanaf wanneer je vrij bent, staat nog niet in je profiel',
    found: (from: string, asked: string) => `vrij vanaf ${from}, gevraagd ${asked}`,
    asap: 'zo snel mogelijk',
    yearUnsaid: 'het jaar staat er niet bij',
  },
  region: {
    unknown: "je regio's staan nog niet in je profiel",
    found: (name: string) => `${name} staat bij je regio's; of dat genoeg is, weet je zelf`,
    missing: (names: string) => `${names} staat niet bij je regio's; of het daarbij hoort, weet je zelf`,
  },
  rate: {
    unknown: 'je laagste tarief staat nog niet in je profiel',
    within: (minimum: string, cap: string) => `je laagste tarief ${minimum} past binnen ${cap}`,
    above: (minimum: string, cap: string) => `je laagste tarief ${minimum} ligt boven ${cap}`,
    notBelow: (minimum: string, cap: string) => `je laagste tarief ${minimum} ligt niet onder ${cap}`,
  },
  devices: {
    own: 'eigen laptop en telefoon, volgens je profiel',
    none: 'volgens je profiel heb je geen eigen laptop en telefoon',
    unknown: 'of je een eigen laptop en telefoon hebt, staat nog niet in je profiel',
  },
  document: {
    missing: (name: string) => `${name} staat nog niet in je profiel`,
    gone: { submission: 'niet meer bij de sluiting', start: 'niet meer bij de start' },
    validTo: (name: string, date: string) => `${name} is geldig tot en met ${date}`,
    noEnd: (name: string) => `${name} staat in je profiel, zonder einddatum`,
    renewInTime: 'of je die op tijd verlengt, weet je zelf',
    renew: 'of een nieuwe nodig is, weet je zelf',
    age: (name: string) => `${name} is op die dag ouder dan gevraagd, of nog niet afgegeven`,
    ageUnknown: (name: string) => `wanneer ${name} is afgegeven, staat nog niet in je profiel`,
  },
  language: {
    known: (name: string) => `${name} staat in je profiel`,
    level: 'hoe goed, weet je zelf',
    unknown: (name: string) => `${name} staat nog niet in je profiel`,
  },
  check: (words: string) => `kijk zelf naar ${words}`,
};
