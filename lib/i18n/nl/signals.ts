import type { SignalId } from '../../assess/signals.ts';
import type { BidderType } from '../../profile/profile.ts';

/** What stands at a signal: its name, and what is known about it. */
const each: Record<SignalId, { title: string; about?: string }> = {
  'no-self-employed': {
    title: 'Niet voor zelfstandigen',
    about: 'Volgens de aanvraag kun je niet als zelfstandige inschrijven.',
  },
  waadi: {
    title: 'Registratie als uitlener (Waadi)',
    about: 'Wie personeel uitleent, ook al is het één keer, laat dat vastleggen in het Handelsregister.',
  },
  sna: {
    title: 'SNA-register',
    about:
      'Van wie personeel uitleent vragen portalen een registratie bij SNA of, als die er niet is, een WKA-verklaring.',
  },
  'wtta-announce': {
    title: 'Wtta: aanmelden vóór 1 januari 2027',
    about:
      'Op 1 januari 2027 gaat de Wet toelating terbeschikkingstelling van arbeidskrachten in, ook voor detacheerders. Wie zich vóór die dag aanmeldt, valt onder de overgangsregel. Vanaf 1 januari 2028 is voor uitlenen een toelating of ontheffing nodig.',
  },
  'wtta-coming': {
    title: 'Wtta: toelating nodig vanaf 1 januari 2028',
    about:
      'De Wtta geldt sinds 1 januari 2027. Vanaf 1 januari 2028 is voor uitlenen een toelating of ontheffing nodig. De overgangsregel is er voor wie zich vóór 1 januari 2027 heeft aangemeld.',
  },
  wtta: {
    title: 'Wtta: toelating nodig',
    about: 'Sinds 1 januari 2028 is voor het uitlenen van personeel een toelating of ontheffing nodig.',
  },
  'g-account': {
    title: 'G-rekening',
    about:
      'Een deel van elke factuur gaat naar je G-rekening. Dat geld is alleen voor loonheffing en btw; je houdt per factuur minder vrij over.',
  },
  'equal-pay': {
    title: 'Gelijkwaardige beloning',
    about:
      'De functieschaal hoort bij de cao van de opdrachtgever en werkt door in wat je je medewerker minstens betaalt. Sinds 1 januari 2026 heet dit in de cao voor uitzendkrachten gelijkwaardige beloning; oudere teksten zeggen inlenersbeloning.',
  },
  indexation: { title: 'Indexering', about: 'Het uurtarief kan volgens de aanvraag mee veranderen.' },
  'no-indexation': {
    title: 'Geen indexering',
    about: 'Het uurtarief verandert volgens de aanvraag niet mee.',
  },
  sroi: {
    title: 'Social return (SROI)',
    about:
      'Een deel van de omzet gaat naar werk voor mensen met een afstand tot de arbeidsmarkt. Vaak geldt dat pas boven een bedrag dat de aanvraag noemt.',
  },
  'dba-result': { title: 'Gericht op resultaat' },
  'dba-no-authority': { title: 'Geen gezagsverhouding' },
  'dba-own-way': { title: 'Eigen aanpak' },
  'dba-no-staff-post': { title: 'Geen vaste functie' },
  'dba-own-device': { title: 'Eigen laptop of telefoon' },
  'dba-directed': { title: 'Aansturing' },
  'dba-embedded': { title: 'Werken in het team' },
  'dba-fixed-days': { title: 'Vaste werkdagen' },
  'dba-long': { title: 'Lange duur' },
  'dba-staff-work': { title: 'Werk van vast personeel' },
  'dba-enforced': {
    title: 'Handhaving',
    about:
      'De Belastingdienst handhaaft sinds 1 januari 2025, met naheffing tot die datum terug. De regels zijn nog in beweging.',
  },
};

const roles: Record<BidderType, string> = {
  zzp: 'zzp',
  'zzp-bv': 'zzp via bv',
  secondment: 'detacheerder',
  agency: 'bureau',
};

/** Words about signals and questions; apart, so that the popup and the portal's page do not load them. */
export const signals = {
  title: 'Signalen',
  none: 'Geen signalen gevonden in de tekst van deze pagina.',
  noText: 'De tekst van deze pagina is niet bewaard, dus de zinnen zijn niet nagekeken.',
  notAdvice: 'Signaal, geen advies.',
  each,
  roles,
  depends: 'Wat voor jou telt, hangt af van je rol. Die staat nog niet in je profiel.',
  fillIn: 'Vul je rol in',
  dependsTitle: 'Hangt af van je rol',
  concerns: (names: string) => `Voor ${names}`,
  months: (n: number) => `Met alle opties hoogstens ${n} maanden.`,
  sameWords: 'Dezelfde woorden als hierboven.',
  stated: 'Zo staat het bij de gegevens van de opdracht.',
  source: {
    page: 'Bron: de aanvraag.',
    pageRead: (date: string) => `Bron: de aanvraag, gelezen op ${date}.`,
    dated: (name: string, date: string) => `Bron: ${name}, stand van ${date}.`,
    read: (name: string, date: string) => `Bron: ${name}, zonder datum, nagezien op ${date}.`,
    old: 'Kan verouderd zijn.',
  },
  dba: {
    title: 'Wet DBA: wat de pagina zegt',
    for: 'Past bij zelfstandig werken',
    against: 'Past bij een dienstverband',
    noneOf: 'Geen zinnen gevonden.',
    noVerdict: 'Een oordeel staat hier niet: het gaat erom hoe het werk in de praktijk loopt.',
  },
  conditions: {
    notForYou: 'niet voor jou',
    lendersOnly: (role: string) => `Geldt bij uitlenen van personeel. Jij staat in je profiel als ${role}.`,
  },
  questions: {
    label: 'Vraag aan het portaal',
    compose: 'Stel een vraag op',
    composeFor: (finding: string, of: string | null) =>
      `Stel een vraag op over: ${finding}${of === null ? '' : `, bij ${of}`}`,
    left: (time: string) => `kan nog ${time}`,
    leftSpoken: (time: string) => `Deze vraag stellen kan nog ${time}`,
    unknown: 'geen vragentermijn gevonden',
    closed: 'vragen stellen kan niet meer',
    public: 'Portalen publiceren vraag en antwoord meestal voor iedereen.',
    nothing: 'Een vraag levert hier weinig op.',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf.',
    restore: 'Zet het voorstel terug',
  },
};
