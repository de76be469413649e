import type { calendar as dutch } from '../nl/calendar.ts';

/** Words about the calendar file. */
export const calendar: typeof dutch = {
  one: 'Add to calendar',
  chosen: 'Calendar',
  all: 'Calendar (.ics)',
  making: 'Making the calendar file…',
  made: (file, what) => `${file} is among your downloads: ${what}. Open the file to update your calendar.`,
  events: (n) => (n === 1 ? '1 moment set' : `${n} moments set`),
  cancelled: (n) => (n === 1 ? '1 cancelled moment taken out' : `${n} cancelled moments taken out`),
  nothing: 'There are no dates that still belong in your calendar.',
  notMade: 'The calendar file was not made.',
};
