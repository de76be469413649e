import { type Calendar, clock, fullDay } from './calendar.ts';

/** One made-up request of the demo portal. */
export type DemoRequest = {
  reference: string;
  /** The lines of the title; more than one where the portal breaks it. */
  title: string[];
  /** Printed as one more line of the title on the request's page, as some buyers do. */
  place?: string;
  buyer: string;
  /** Caption and value, in the page's order; a card shows those that the overview knows. */
  fields: [caption: string, value: string][];
  /** HTML of the description. */
  body: string;
  /** Whether it stands on the overview. */
  listed: boolean;
  /** The day on which it closes; null where the page does not say. */
  closesOn: Temporal.PlainDate | null;
};

export type DemoRequestMaker = (calendar: Calendar) => DemoRequest;

/** The two rows in which the portal prints the deadline. */
export function deadlineFields(deadline: Temporal.PlainDateTime): [string, string][] {
  return [
    ['Einde inschrijfdatum', fullDay(deadline.toPlainDate())],
    ['Eindtijd', clock(deadline)],
  ];
}

/** 'donderdag 26 november 2026, 09:00 uur' */
export function momentInProse(moment: Temporal.PlainDateTime): string {
  return `${fullDay(moment.toPlainDate())}, ${clock(moment)}`;
}

/** The sentence with which most pages end. */
export function closingSentence(deadline: Temporal.PlainDateTime): string {
  return `Reageren op deze aanvraag kan tot ${momentInProse(deadline)}.`;
}
