/** When the user wants to be reminded of a request's moments: a default, and per request what differs from it. */
import * as z from 'zod/mini';

/** Minutes before the moment; each once, at most eight, none further away than 60 days. */
const before = z.array(z.int().check(z.minimum(0), z.maximum(60 * 24 * 60))).check(z.maxLength(8));

const reminder = z.object({ on: z.boolean(), before });

export const reminderSettingsSchema = z.object({
  /** The deadline on the page. */
  submission: reminder,
  /** The user's own deadline, so many minutes before that on the page (an outage of the portal is no excuse). */
  own: z.object({ on: z.boolean(), earlier: z.int().check(z.minimum(0), z.maximum(60 * 24 * 60)) }),
  questions: reminder,
  /** On the day of the answers, at this hour of Dutch wall time ('09:00'). */
  answers: z.object({ on: z.boolean(), at: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
  interview: reminder,
});

/** What one request has of its own; what is absent is as the default. */
export const ownRemindersSchema = z.partial(reminderSettingsSchema);

export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;
export type OwnReminders = z.infer<typeof ownRemindersSchema>;
export type ReminderKind = keyof ReminderSettings;

const hour = 60;
const day = 24 * hour;

/** As on the first day: 48, 24 and 3 hours before the deadline, and a deadline of one's own 24 hours earlier. */
export const defaultReminders = (): ReminderSettings => ({
  submission: { on: true, before: [2 * day, day, 3 * hour] },
  own: { on: true, earlier: day },
  questions: { on: true, before: [day] },
  answers: { on: true, at: '09:00' },
  interview: { on: true, before: [day] },
});
