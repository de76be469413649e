import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../lib/request/changes.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { unseenChanges } from '../../lib/request/unseen.ts';
import { award, bareRequest } from '../assess/invented.ts';

const inApp = 'https://app.flextender.nl/nologin/jobdetails/71001';
const read = (over: Partial<TenderRequest>, readAt = '2026-12-01T08:00:00Z', answers = 0) => ({
  request: bareRequest(over),
  text: '',
  sources: {},
  readAt,
  answers,
});
type Kept = ReturnType<typeof read>;
const since = (seen: [Kept, ...Kept[]], now: Kept) => unseenChanges({ seen, told: [], here: null }, now);

describe('what the user has not seen', () => {
  const [seen, now] = [read({ positions: 1 }), read({ positions: 2 })];

  it('counts from when they last looked, and is nothing where the page went back', () => {
    expect(since([seen], now)).toEqual({ since: seen.readAt, list: changesBetween(seen, now) });
    expect(since([seen], read({ positions: 1 }))).toEqual({ since: null, list: [] });
  });

  it('is not what they have seen at whatever address', () => {
    const there = read({ positions: 2, url: inApp }, '2026-12-02T08:00:00Z', 2);
    const both = read({ positions: 2, region: 'Zeeland' }, undefined, 2);
    const { since: from, list } = since([seen, there], both);
    expect(list).toMatchObject([{ field: 'region' }]);
    expect(from).toBe(there.readAt);
  });

  it('is told beside what they saw last, wherever that was', () => {
    const there = read({ positions: 2, url: inApp });
    expect(since([seen, there], read({ positions: 3 })).list).toMatchObject([{ before: '2', after: '3' }]);
  });

  it('is one line of a criterion that was changed once more', () => {
    const page = (years: number, url?: string) =>
      read({
        knockoutCriteria: [{ number: '1', text: `${years} jaar ervaring met bakens op zee` }],
        ...(url === undefined ? {} : { url }),
      });
    const { list: told } = since([page(2)], page(3));
    const { list } = unseenChanges({ seen: [page(2)], told, here: null }, page(4, inApp));
    expect(list.map((change) => change.kind === 'criterion' && change.after?.text.slice(0, 1))).toEqual([
      '4',
    ]);
  });

  it('is not what another address says more of a criterion that they have seen', () => {
    const awards = (url: string, points: number | null, over: Partial<TenderRequest> = {}) =>
      read({ url, awardCriteria: [award('Ervaring met bakens', points)], ...over });
    const [www, app] = ['https://www.flextender.nl/71001', inApp];
    const before = read({ url: www });
    expect(since([before, awards(app, null)], awards(www, 20)).list).toEqual([]);
    expect(since([awards(www, null), awards(app, null)], awards(www, 20)).list).toHaveLength(1);
  });

  it('is one line of a criterion that came and was changed once more', () => {
    const page = (text: string, url: string) => read({ url, knockoutCriteria: [{ number: '1', text }] });
    const empty = read({ knockoutCriteria: [{ number: '2', text: 'Zwemdiploma C' }] });
    const there = page('Minimaal 2 jaar ervaring met bakens', inApp);
    const { list: told } = since([empty], there);
    const { list } = unseenChanges(
      { seen: [empty], told, here: empty.request },
      page('Minimaal 3 jaar ervaring met bakens', empty.request.url),
    );
    const added = list.filter((change) => change.kind === 'criterion' && change.before === null);
    expect(added).toMatchObject([{ after: { text: 'Minimaal 3 jaar ervaring met bakens' } }]);
  });
});
