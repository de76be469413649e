/** When the user is to be reminded that a document of their profile expires. Pure: told to nobody here. */
import type { ProfileDocument } from '../profile/profile.ts';
import { profileKey } from '../request/key.ts';
import { dayOf, type Moment, parseMoment } from '../request/moment.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import { atTime } from './moments.ts';

/** As much of a document as its reminder depends on. */
export type Expiring = Pick<ProfileDocument, 'id' | 'kind' | 'name' | 'expiresOn'>;

export type DocumentReminder = {
  /** Of the document and its last day, whatever the setting: told once, and anew only where that day is another. */
  id: string;
  /** The profile's. */
  key: typeof profileKey;
  kind: 'document';
  /** When the user is to be told. */
  at: Temporal.Instant;
  /** The last day on which it holds. */
  moment: Moment;
  document: Expiring;
};

/** The start of a working day: nobody renews a document in the middle of the night. */
const toldAt = Temporal.PlainTime.from('09:00');

/**
 * One reminder for each document with a last day, those that have passed included: so many calendar days before it,
 * at nine in the morning in Dutch time. None for one without an end or with one that is no date, and none for one that
 * was renewed: the profile has one of the same kind and name that holds longer.
 */
export function planDocuments(
  documents: readonly Expiring[],
  { document: { on, days } }: ReminderSettings,
): DocumentReminder[] {
  if (!on) return [];
  return documents.flatMap((document) => {
    const moment = parseMoment(document.expiresOn);
    if (moment?.precision !== 'day' || documents.some((other) => renews(other, document))) return [];
    const at = atTime(moment.date.subtract({ days }), toldAt);
    const id = `${profileKey} document:${document.id} ${moment.date}`;
    return [{ id, key: profileKey, kind: 'document', at: at.toInstant(), moment, document }];
  });
}

/** Whether the other one is the same kind of paper and holds longer. */
function renews(other: Expiring, document: Expiring): boolean {
  if (other.kind !== document.kind || nameOf(other) !== nameOf(document)) return false;
  const [longer, shorter] = [parseMoment(other.expiresOn), parseMoment(document.expiresOn)];
  if (longer === null || shorter === null) return false;
  return Temporal.PlainDate.compare(dayOf(longer), dayOf(shorter)) > 0;
}

const nameOf = ({ name }: Expiring): string => name.trim().toLowerCase();
