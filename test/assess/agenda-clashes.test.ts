import { describe, expect, it } from 'vitest';
import { type ClashKind, interviewClashes } from '../../lib/assess/agenda-clashes.ts';
import type { Interview } from '../../lib/request/tender-request.ts';
import { viewOf } from './invented.ts';

const now = '2026-11-25T10:00:00Z';

/** '13:00-16:30', '13:00', 'morning' or ''. */
function interview(text: string, date = '2026-12-07'): Interview {
  const part = (['morning', 'afternoon', 'evening'] as const).find((word) => word === text) ?? null;
  const [from = '', to] = part === null ? text.split('-') : [];
  return { date, from: from || null, to: to ?? null, part };
}

const viewWith = (key: string, ...interviews: Interview[]) =>
  viewOf({ interviews, buyer: `koper ${key}` }, { key, status: 'preparing' }, now);

function clashesOf(key: string, ...views: ReturnType<typeof viewWith>[]) {
  const found = interviewClashes(views, Temporal.Instant.from(now));
  return found.get(`${key} interviews/0`) ?? { list: [], more: 0 };
}

function between(a: Interview, b: Interview): ClashKind | null {
  const views = [viewWith('a', a), viewWith('b', b)];
  const [one] = clashesOf('a', ...views).list;
  const [other] = clashesOf('b', ...views).list;
  expect(one?.how).toBe(other?.how);
  return one?.how ?? null;
}

describe('two interviews on one day', () => {
  it.each<[string, string, ClashKind | null]>([
    ['13:00-16:30', '15:00-17:00', 'overlap'],
    ['13:00-16:30', '13:00-16:30', 'overlap'],
    ['13:00-16:30', '14:00-14:30', 'overlap'],
    ['13:00-16:30', '16:30-17:30', null],
    ['09:00-10:00', '15:00-16:00', null],
    ['14:00', '13:00-16:30', 'overlap'],
    ['14:00', '14:00', 'overlap'],
    ['14:00', '15:30-16:00', 'possible'],
    ['09:00', '15:30-16:00', null],
    ['11:30', '14:00', null],
    ['morning', 'morning', 'same-part'],
    ['evening', 'evening', 'same-part'],
    ['morning', 'afternoon', null],
    ['afternoon', '13:00-16:30', 'possible'],
    ['afternoon', '11:00-12:00', null],
    ['afternoon', '11:00-12:01', 'possible'],
    ['evening', '17:00-18:00', null],
    ['', '09:00-10:00', 'possible'],
    ['', 'afternoon', 'possible'],
    ['', '', 'possible'],
    ['25:00', '09:00-10:00', 'possible'],
    ['14:00-13:00', '15:00-16:00', 'possible'],
  ])('“%s” and “%s”: %s', (a, b, expected) => {
    expect(between(interview(a), interview(b))).toBe(expected);
  });

  it.each([
    ['goes forward', '2026-03-29'],
    ['goes back', '2026-10-25'],
  ])('clash as on any other day when the clock %s', (_name, date) => {
    const on = (text: string) => ({ ...interview(text), date });
    const early = '2026-01-01T10:00:00Z';
    const how = (a: string, b: string) => {
      const views = [a, b].map((text, n) =>
        viewOf({ interviews: [on(text)] }, { key: `${n}`, status: 'saved' }, early),
      );
      const found = interviewClashes(views, Temporal.Instant.from(early));
      return found.get('0 interviews/0')?.list[0]?.how ?? null;
    };
    expect(how('09:00-10:00', '10:00-11:00')).toBeNull();
    expect(how('09:00-10:01', '10:00-11:00')).toBe('overlap');
    expect(how('morning', '12:00-13:00')).toBeNull();
    expect(how('', 'evening')).toBe('possible');
  });
});

describe('no clash', () => {
  it('is between interviews on two days', () => {
    expect(between(interview('09:00-10:00'), interview('09:00-10:00', '2026-12-08'))).toBeNull();
    expect(between(interview(''), interview('', '2026-12-08'))).toBeNull();
  });

  it('is between two of the same request', () => {
    const one = viewWith('a', interview('09:00-12:00'), interview('11:00-13:00'));
    expect(clashesOf('a', one).list).toEqual([]);
  });

  it('is with one that is over', () => {
    const views = [viewWith('a', interview('09:00-10:00')), viewWith('b', interview('09:30-12:00'))];
    const at = Temporal.Instant.from('2026-12-07T09:00:00Z');
    expect(interviewClashes(views, at).size).toBe(0);
    expect(interviewClashes(views, at.subtract({ minutes: 1 })).size).toBe(2);
  });

  it('is with one that the user does not go to', () => {
    const views = [viewWith('a', interview('')), viewWith('b', interview(''))];
    const found = interviewClashes(views, Temporal.Instant.from(now), ({ state }) => state.key !== 'b');
    expect(found.size).toBe(0);
  });
});

describe('what is said of it', () => {
  it('is only possible where the page names more interviews, of which one may be the user’s', () => {
    const views = [
      viewWith('a', interview('13:00-16:30'), interview('09:00-12:00', '2026-12-08')),
      viewWith('b', interview('14:00-15:00')),
    ];
    expect(clashesOf('a', ...views).list[0]?.how).toBe('possible');
  });

  it('names the other, its hours, and the surest first, then the earliest', () => {
    const views = [
      viewWith('a', interview('10:00-12:00')),
      viewWith('b', interview('')),
      viewWith('c', interview('11:00-13:00')),
      viewWith('d', interview('09:00-10:30')),
    ];
    expect(clashesOf('a', ...views)).toMatchObject({
      list: [
        { how: 'overlap', with: { key: 'd', buyer: 'koper d' }, interview: { from: '09:00' } },
        { how: 'overlap', with: { key: 'c' } },
        { how: 'possible', with: { key: 'b' } },
      ],
      more: 0,
    });
  });

  it('names three, whatever their order, and counts the others', () => {
    const others = ['', 'morning', '11:00-13:00', '', '10:00-11:00', '09:00-10:30'].map((text, n) =>
      viewWith(`${n}`, interview(text)),
    );
    const found = clashesOf('a', ...others, viewWith('a', interview('10:00-12:00')));
    expect(found.list.map((clash) => clash.with.key)).toEqual(['5', '4', '2']);
    expect(found.more).toBe(3);
  });
});
