import type { DocumentKind, EducationLevel } from '../../profile/profile.ts';

type Unit = 'points' | 'percent';
type EvidenceGroup = 'role' | 'degree' | 'document' | 'other';

const levels: Record<EducationLevel, string> = {
  vmbo: 'Vmbo',
  havo: 'Havo',
  vwo: 'Vwo',
  mbo: 'Mbo',
  associate: 'Associate degree',
  'hbo-bachelor': 'Hbo-bachelor',
  'wo-bachelor': 'Wo-bachelor',
  'hbo-master': 'Hbo-master',
  'wo-master': 'Wo-master',
  phd: 'Promotie',
};

const documents: Record<DocumentKind, string> = {
  vog: 'VOG',
  kvk: 'Uittreksel Handelsregister',
  uea: 'UEA',
  insurance: 'Verzekering',
  certificate: 'Certificaat',
  other: 'Document',
};

const counted: Record<EvidenceGroup, (n: number) => string> = {
  role: (n) => (n === 1 ? '1 functie' : `${n} functies`),
  degree: (n) => (n === 1 ? '1 opleiding' : `${n} opleidingen`),
  document: (n) => (n === 1 ? '1 document' : `${n} documenten`),
  other: (n) => (n === 1 ? '1 gegeven' : `${n} gegevens`),
};

/** Words about suggestions and evidence from the profile; apart, so that popup and overlay do not load them. */
export const proving = {
  evidencePlaceholder: 'Waaruit blijkt dat? Dit komt in je criteriamatrix.',
  suggestion: 'Voorstel:',
  maybe: 'mogelijk',
  points: (n: string, unit: Unit) => (unit === 'percent' ? `${n} %` : n === '1' ? '1 punt' : `${n} punten`),
  take: 'Neem over',
  takeOf: (label: string) => `Neem over: voorstel voor ${label}`,
  fromProfile: 'Uit je profiel:',
  updateProfile: 'Werk je profiel bij',
  unreadable: 'Je profiel kon niet worden gelezen; daarom staan hier geen voorstellen.',
  fillProfile: 'Vul je profiel in',
  fillHint: 'Dan zie je hier wat je kunt aantonen en kun je bewijs koppelen.',
  nothingToLink: 'In je profiel staat nog niets om te koppelen.',
  link: 'Koppel bewijs',
  linkOf: (label: string) => `Koppel bewijs aan ${label}`,
  linkMore: 'Koppel meer',
  linkMoreOf: (label: string) => `Koppel meer bewijs aan ${label}`,
  linkedOf: (label: string) => `Gekoppeld aan ${label}`,
  choose: (label: string) => `Bewijs uit je profiel bij ${label}`,
  unlink: 'Koppel los',
  unlinkOf: (entry: string, label: string) => `Koppel los van ${label}: ${entry}`,
  done: 'Klaar',
  groups: {
    suggested: 'Hierbij gevonden',
    role: 'Functies',
    degree: 'Opleidingen',
    document: 'Documenten',
    other: 'Overig',
  },
  sure: 'Zeker',
  inWords: 'bewijs in eigen woorden',
  claimed: 'Te claimen',
  counted,
  linked: (what: string) => `${what} gekoppeld`,
  certain: (n: number) => (n === 1 ? '1 voorstel staat vast' : `${n} voorstellen staan vast`),
  certainParts: {
    met: (n: number) => `${n} voldaan`,
    notMet: (n: number) => `${n} niet`,
    scored: (n: number) => `${n} met punten`,
  },
  takeAll: (n: number) => (n === 1 ? 'Neem het over' : `Neem alle ${n} zekere over`),
  taken: (n: number) => (n === 1 ? '1 voorstel overgenomen' : `${n} voorstellen overgenomen`),
  undo: 'Maak ongedaan',
  undoOf: (taken: string) => `Maak ongedaan: ${taken}`,
  undone: 'Ongedaan gemaakt',
  evidence: {
    levels,
    documents,
    /** A role that has not ended. */
    present: 'nu',
    notObtained: 'nog niet behaald',
    validTo: (date: string) => `geldig t/m ${date}`,
    issuedOn: (date: string) => `van ${date}`,
    language: (name: string) => `Taal: ${name}`,
    availability: (hours: string) => `${hours} uur per week beschikbaar`,
    availabilityFrom: (hours: string, date: string) => `${hours} uur per week beschikbaar vanaf ${date}`,
    rate: (euro: string) => `Tarief vanaf ${euro} per uur, exclusief btw`,
    devices: 'Eigen laptop en telefoon',
    untitledRole: 'Functie zonder naam',
  },
};
