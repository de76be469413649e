/** Words about the calendar file; apart, so that they are loaded only where it can be made. */
export const calendar = {
  one: 'Zet in agenda',
  chosen: 'Agenda',
  all: 'Agenda (.ics)',
  making: 'Agendabestand wordt gemaakt…',
  made: (file: string, what: string) =>
    `${file} staat bij je downloads: ${what}. Open het bestand om je agenda bij te werken.`,
  events: (n: number) => (n === 1 ? '1 moment erin' : `${n} momenten erin`),
  cancelled: (n: number) => (n === 1 ? '1 vervallen moment eruit' : `${n} vervallen momenten eruit`),
  nothing: 'Er zijn geen datums die nog in je agenda horen.',
  notMade: 'Het agendabestand is niet gemaakt.',
};
