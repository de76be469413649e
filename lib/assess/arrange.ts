import { minutesPerDay, startOf } from './moments.ts';
import type { RequestView } from './view.ts';

export const sortOrders = ['deadline', 'points', 'saved', 'title'] as const;
export const listFilters = ['all', 'open', 'week', 'meets'] as const;
export type SortOrder = (typeof sortOrders)[number];
export type ListFilter = (typeof listFilters)[number];

/** How soon a request closes that stands under 'week'. */
const soonDays = 7;

/** Whether a saved request belongs under a filter: open deadline, closing within 7 days, all knock-outs met. */
export function matchesFilter(view: RequestView, filter: ListFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return view.submission !== null && !view.closed;
    case 'week':
      return !view.closed && closesWithinAWeek(view);
    case 'meets':
      return view.knockouts.outcome === 'meets';
  }
}

function closesWithinAWeek({ submission }: RequestView): boolean {
  if (submission === null || submission.left.kind === 'closed') return false;
  const { left } = submission;
  return left.kind === 'days' ? left.days <= soonDays : left.minutes <= soonDays * minutesPerDay;
}

/** Whether every word of the query stands somewhere in the request; capitals and accents aside. */
export function matchesQuery(view: RequestView, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const haystack = fold(searchedText(view));
  return words.every((word) => haystack.includes(word));
}

function searchedText({ request, state, knockouts, points }: RequestView): string {
  return [
    request.title,
    request.buyer,
    request.reference,
    request.place,
    request.region,
    state.judgements.note,
    ...knockouts.items.flatMap((item) => [item.criterion.text, item.note]),
    ...points.items.flatMap((item) => [item.criterion.text, item.note]),
  ].join('\n');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A sorted copy. By deadline: what closes first comes first, then what has no deadline, then what is closed,
 * the latest first. By points: most sure, then most attainable. By saving: latest first.
 */
export function sortViews(views: readonly RequestView[], order: SortOrder): RequestView[] {
  const compare: Record<SortOrder, (a: RequestView, b: RequestView) => number> = {
    deadline: byDeadline,
    points: (a, b) =>
      b.points.proven - a.points.proven || b.points.maximum - a.points.maximum || byDeadline(a, b),
    saved: (a, b) => (b.state.savedAt ?? '').localeCompare(a.state.savedAt ?? ''),
    title: (a, b) => (a.request.title ?? '').localeCompare(b.request.title ?? '', 'nl'),
  };
  return [...views].sort(compare[order]);
}

function byDeadline(a: RequestView, b: RequestView): number {
  const [groupA, groupB] = [deadlineGroup(a), deadlineGroup(b)];
  if (groupA !== groupB) return groupA - groupB;
  const [endA, endB] = [deadlineValue(a), deadlineValue(b)];
  return groupA === 2 ? endB - endA : endA - endB;
}

function deadlineGroup(view: RequestView): number {
  if (view.closed) return 2;
  return view.submission === null ? 1 : 0;
}

function deadlineValue({ submission }: RequestView): number {
  return submission === null ? 0 : startOf(submission.moment).epochMilliseconds;
}
