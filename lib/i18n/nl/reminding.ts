import type { ReminderKind } from '../../request/reminders.ts';

/** '48 uur', '3 dagen', '30 minuten': as few words as the number of minutes allows. */
function span(minutes: number): string {
  if (minutes >= 4320 && minutes % 1440 === 0) return `${minutes / 1440} dagen`;
  if (minutes >= 60 && minutes % 60 === 0) return `${minutes / 60} uur`;
  return minutes === 1 ? '1 minuut' : `${minutes} minuten`;
}

const kinds: Record<ReminderKind, string> = {
  submission: 'Inschrijven tot',
  own: 'Eigen termijn',
  questions: 'Vragen stellen tot',
  answers: 'Antwoorden gepubliceerd',
  interview: 'Gesprek',
  document: 'Document verloopt',
};

const hints: Record<ReminderKind, string> = {
  submission: 'De termijn op de pagina.',
  own: 'Eerder dan die op de pagina, voor als het portaal hapert.',
  questions: 'Om op tijd te vragen wat niet duidelijk is.',
  answers: 'Om de pagina opnieuw te lezen.',
  interview: 'Zonder begintijd telt het begin van de dag.',
  document: 'Uit je profiel, zoals een VOG of verzekering. De melding komt om 09:00.',
};

/**
 * Words about reminders: in notifications, on the button's badge and where they are set. Apart, so that the popup's
 * first load and the portal's page do not carry them.
 */
export const reminding = {
  notice: {
    /** `late` of all `n` come after their time. Why (computer off, browser closed, no room to write) nobody knows. */
    several: (n: number, late: number) => {
      if (late === 0) return `${n} herinneringen`;
      if (late < n) return `${n} herinneringen, ${late} nagekomen`;
      return n === 1 ? 'Nagekomen herinnering' : `${n} nagekomen herinneringen`;
    },
    more: (n: number) => `en nog ${n}`,
    untitled: 'Aanvraag zonder titel',
    left: {
      submission: (left: string) => `Inschrijven kan nog ${left}`,
      own: (left: string) => `Je eigen termijn is bereikt; inschrijven kan nog ${left}`,
      questions: (left: string) => `Vragen stellen kan nog ${left}`,
      interview: (left: string) => `Gesprek over ${left}`,
      document: (left: string) => `Document nog ${left} geldig`,
    },
    lastDay: {
      submission: 'Inschrijven kan vandaag nog, tijd niet gevonden',
      own: 'Je eigen termijn is bereikt; inschrijven kan vandaag nog, tijd niet gevonden',
      questions: 'Vragen stellen kan vandaag nog, tijd niet gevonden',
      interview: 'Gesprek vandaag, tijd niet gevonden',
      document: 'Document vandaag voor het laatst geldig',
    },
    answers: 'De antwoorden zijn aangekondigd: lees de pagina opnieuw',
    missed: {
      submission: 'Inschrijven kan niet meer',
      own: 'Inschrijven kan niet meer',
      questions: 'Vragen stellen kan niet meer',
      answers: 'De antwoorden waren aangekondigd: lees de pagina opnieuw',
      interview: 'Het gesprek stond gepland',
      document: 'Document is verlopen',
    },
    until: (moment: string) => `tot ${moment}`,
    through: (day: string) => `tot en met ${day}`,
    snooze: 'Over een uur nog eens',
  },
  badge: {
    none: 'TenderLens',
    closing: (n: number) =>
      n === 1
        ? 'TenderLens: 1 bewaarde aanvraag sluit binnen 48 uur'
        : `TenderLens: ${n} bewaarde aanvragen sluiten binnen 48 uur`,
    saved: 'TenderLens: deze aanvraag is bewaard',
    notSaved: 'TenderLens: deze aanvraag is niet bewaard',
    failed: 'TenderLens: deze pagina is niet bewaard',
  },
  form: {
    title: 'Herinneringen',
    ofRequest: 'Herinneringen en agenda',
    intro:
      'Voor aanvragen die je bewaart en niet hebt afgesloten, en voor documenten in je profiel. Was je computer uit, dan komt de melding bij de eerste start. Alle tijden zijn Nederlandse tijd.',
    blocked:
      'Deze browser laat TenderLens nu geen meldingen tonen. Sta ze toe bij de instellingen van je browser of computer; het getal op de knop werkt wel.',
    unread: 'Je herinneringen kunnen niet worden gelezen. Er is niets gewijzigd.',
    notSaved: 'Niet bewaard.',
    failures: {
      'storage-full': 'De schijf is vol. Maak ruimte en kies het opnieuw.',
      'storage-unavailable': 'Deze browser laat nu geen opslag toe, bijvoorbeeld in een privévenster.',
      'storage-newer':
        'Je bewaarde aanvragen komen uit een nieuwere versie van TenderLens. Werk de extensie bij; er is niets gewijzigd.',
      'not-saved': 'Deze aanvraag is niet meer bewaard.',
      unexpected: 'Er ging iets mis. Kies het opnieuw.',
    },
    kinds,
    hints,
    span,
    days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
    before: (span: string) => `${span} eerder`,
    atIt: 'op het moment zelf',
    at: (time: string) => `om ${time}`,
    offsetsOf: (kind: string) => `Wanneer herinneren: ${kind}`,
    earlierOf: (kind: string) => `Hoeveel eerder: ${kind}`,
    timeOf: (kind: string) => `Hoe laat: ${kind}`,
    off: 'Uit',
    choiceOf: (kind: string) => `Herinneren aan: ${kind}`,
    asDefault: 'Standaard',
    own: 'Zelf kiezen',
    next: (moment: string, kind: string) => `Eerstvolgende: ${moment} (${kind})`,
    none: 'Er komt geen herinnering meer.',
  },
};
