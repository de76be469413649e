/** What was handed to the user's calendars, kept so that a later file can change it or take it back. */
import * as z from 'zod/mini';

/**
 * One event. `start` and `end` are moments in the form of `TenderRequest`: both to the minute, or both days, the
 * end then exclusive as calendars count.
 */
const calendarEventSchema = z.object({
  summary: z.string(),
  description: z.string(),
  url: z.nullable(z.string()),
  start: z.string(),
  end: z.string(),
  /** The moment is the event's end (a deadline), not its start. */
  endsThen: z.boolean(),
  /** The user is somewhere else then; a deadline takes no time of theirs. */
  busy: z.boolean(),
  /** When the calendar reminds: UTC instants in ISO form. */
  alarms: z.array(z.string()),
});

export const calendarEntrySchema = z.object({
  uid: z.string(),
  /** Of the saved request. */
  key: z.string(),
  /** Raised with each change that was handed out; a calendar follows the highest. */
  sequence: z.int().check(z.minimum(0)),
  /** As it was handed out last. */
  event: calendarEventSchema,
  /** When a change was last handed out; a UTC instant in ISO form. */
  changedAt: z.string(),
  /** It was taken back: the moment or the request is gone. */
  cancelled: z.boolean(),
});

export type CalendarEvent = z.infer<typeof calendarEventSchema>;
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** A calendar file that is ready to be downloaded; `text` is '' where there is no event for it. */
export type CalendarFile = {
  name: string;
  text: string;
  /** How many events it sets, and how many it takes back. */
  events: number;
  cancelled: number;
};
