/** Words in a calendar file. Dutch alone, as the request itself: it is about a Dutch procedure. */
export const calendarFile = {
  own: 'Eigen termijn',
  untitled: 'aanvraag zonder titel',
  numbered: (reference: string) => `aanvraag ${reference}`,
  parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' },
  dutchTime: (moment: string) => `${moment} (Nederlandse tijd)`,
  noTime: 'De pagina noemt geen tijd.',
  endsThen: 'De afspraak eindigt op dat moment.',
  onPage: (moment: string) => `Op de pagina: ${moment}`,
  noEnd: 'Eindtijd niet gevonden; er is een uur voor aangehouden.',
  readAgain: 'Lees de pagina dan opnieuw.',
  reference: (reference: string) => `Aanvraag ${reference}`,
  /** Before the summary of what is taken back, for a calendar that does not take it out by itself. */
  cancelled: (summary: string) => `Vervallen: ${summary}`,
};
