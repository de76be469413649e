import type { ProfileDocument } from '../../lib/profile/profile.ts';

/** How a document stands on a day; `days` and `months` are whole, counted from that day. */
export type DocumentState =
  | { kind: 'expired' }
  /** It ends soon; 0: this is its last day. */
  | { kind: 'ending'; days: number }
  | { kind: 'valid' }
  /** No end date, so how old it is says what it is worth. */
  | { kind: 'aged'; months: number; fresh: boolean }
  | { kind: 'not-yet' }
  | { kind: 'unknown' };

/** Long enough to renew what takes weeks: a VOG may take eight of them. */
const soon = 60;

/** Shown as recent up to here. How old it may be differs per request, and is judged there. */
const recentMonths = 6;

/** The state of a document on `today`; what has neither date, or an unreadable one, is unknown. */
export function documentState(document: ProfileDocument, today: Temporal.PlainDate): DocumentState {
  const issued = dayOf(document.issuedOn);
  const expires = dayOf(document.expiresOn);
  if (expires !== null) {
    const days = today.until(expires, { largestUnit: 'days' }).days;
    if (days < 0) return { kind: 'expired' };
    if (issued !== null && Temporal.PlainDate.compare(issued, today) > 0) return { kind: 'not-yet' };
    return days <= soon ? { kind: 'ending', days } : { kind: 'valid' };
  }
  if (issued === null) return { kind: 'unknown' };
  if (Temporal.PlainDate.compare(issued, today) > 0) return { kind: 'not-yet' };
  const { months } = issued.until(today, { largestUnit: 'months' });
  return { kind: 'aged', months, fresh: months < recentMonths };
}

function dayOf(value: string | null): Temporal.PlainDate | null {
  if (value === null) return null;
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    return null;
  }
}
