import { combinations } from '../../lib/assess/agenda-combinations.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { viewOf } from './invented.ts';

export type Page = Partial<TenderRequest>;

const at = '2026-11-25T10:00:00Z';
/** Wednesday 25 November 2026, 11:00 Dutch time. */
export const now: Temporal.Instant = Temporal.Instant.from(at);

/** What the page says of the assignment: '28-32', '2027-01-04' or 'asap', and '6' or '6-12' months. */
export function asked(hours: string, start = '', months = ''): Page {
  const range = (text: string) => {
    const [low = '', high = low] = text.split('-');
    return { low: low === '' ? null : Number(low), high: high === '' ? null : Number(high) };
  };
  const [week, term] = [range(hours), range(months)];
  return {
    hoursPerWeek: hours === '' ? null : { min: week.low, max: week.high },
    start: start === '' ? null : { date: start === 'asap' ? null : start, asap: start === 'asap' },
    duration: months === '' ? null : { minMonths: term.low, maxMonths: term.high },
  };
}

/** A saved request, in preparation unless told otherwise. */
export const saved = (key: string, page: Page, user: Partial<RequestView['state']> = {}): RequestView =>
  viewOf(page, { key, status: 'preparing', ...user }, at);

/** What combinations there are of requests 'a', 'b' and so on. */
export const weigh = (
  pages: Page[],
  availableHours: number | null = 36,
  availableFrom: string | null = null,
) =>
  combinations(
    pages.map((page, n) => saved(String.fromCharCode(97 + n), page)),
    { availableHours, availableFrom },
    now,
  );
