import { describe, expect, it } from 'vitest';
import { agenda, planningClashes } from '../../lib/assess/agenda.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import type { Status } from '../../lib/request/status.ts';
import type { Interview } from '../../lib/request/tender-request.ts';
import { now, type Page, saved } from './assignments.ts';
import { viewOf } from './invented.ts';

const meeting = (from: string | null, to: string | null = null, date = '2026-12-07'): Interview => ({
  date,
  from,
  to,
  part: null,
});
const front = saved('front', { interviews: [meeting('13:00', '16:30')] });
const other = (page: Page = {}, status: Status = 'preparing') =>
  saved('other', { title: 'Adviseur', interviews: [meeting('15:00', '17:00')], ...page }, { status });
const told = (view: RequestView, others: RequestView[], at = now) =>
  [...planningClashes(view, others, at)].map(
    ([source, { list }]) => `${source} ${list.map(({ how, with: { key } }) => `${how} ${key}`).join(', ')}`,
  );

describe('the clashes of one request', () => {
  it('stand at the interview that clashes, with the request it clashes with', () => {
    const two = saved('front', {
      interviews: [meeting('09:00', '10:00', '2026-12-08'), meeting('13:00', '16:30')],
    });
    expect(told(front, [other()])).toEqual(['interviews/0 overlap other']);
    expect(told(two, [other()])).toEqual(['interviews/1 possible other']);
    expect(planningClashes(front, [other()], now).get('interviews/0')?.list[0]).toMatchObject({
      with: { title: 'Adviseur' },
      interview: { from: '15:00', to: '17:00' },
    });
  });

  it('are also those of a request that is not saved', () => {
    const unsaved = viewOf(front.request, { key: 'new', status: null }, now.toString());
    expect(told(unsaved, [other()])).toEqual(['interviews/0 overlap other']);
  });

  it('are never with itself', () => {
    expect(told(front, [front, saved('front', { interviews: [meeting('14:00')] })])).toEqual([]);
  });

  it.each<[string, Page, Status, number]>([
    ['not pursued', {}, 'declined', 0],
    ['rejected', {}, 'rejected', 0],
    ['awarded', {}, 'awarded', 0],
    ['closed by its page', { closed: true }, 'preparing', 0],
    ['closed by its page, but handed in', { closed: true }, 'submitted', 1],
    ['closed and not said to be handed in', { submissionDeadline: '2026-11-20' }, 'preparing', 0],
    ['closed and handed in', { submissionDeadline: '2026-11-20' }, 'interview', 1],
    ['on hold', {}, 'on-hold', 1],
    ['on another day', { interviews: [meeting('15:00', '17:00', '2026-12-08')] }, 'preparing', 0],
  ])('with one that is %s count as in the agenda', (_name, page, status, count) => {
    const view = other(page, status);
    expect(told(front, [view])).toHaveLength(count);
    expect(told(view, [front])).toHaveLength(count);
    const inAgenda = agenda([front, view], now, { settings: defaultReminders() })
      .flatMap(({ entries }) => entries)
      .filter(({ key, clashes }) => key === 'front' && clashes !== null);
    expect(inAgenda).toHaveLength(count);
  });

  it('are over with the interview', () => {
    expect(told(front, [other()], Temporal.Instant.from('2026-12-07T15:29:00Z'))).toHaveLength(1);
    expect(told(front, [other()], Temporal.Instant.from('2026-12-07T15:30:00Z'))).toEqual([]);
  });
});
