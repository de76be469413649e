import { describe, expect, it } from 'vitest';
import { type Known, withKnown } from '../../lib/request/known.ts';
import type { AwardCriterion, TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

const url = 'https://app.flextender.nl/nologin/jobdetails/71001';
const request = (over: Partial<TenderRequest>) => ({ request: bareRequest(over), sources: {} });
const knockouts = (...texts: string[]) => ({
  knockoutCriteria: texts.map((text, nth) => ({ number: String(nth + 1), text })),
});
const texts = (known: Known) => known.request.knockoutCriteria.map(({ text }) => text);

describe('what is known of a request after another of its addresses was read', () => {
  it('holds what that does not list, after the one that it followed', () => {
    const known = request(knockouts('Rijbewijs', 'Zwemdiploma', 'Vaarbewijs', 'Eigen boot'));
    const there = request({ url, ...knockouts('Eigen boot', 'Zwemdiploma', 'Stuurmanskunst') });
    expect(texts(withKnown(known, there, null))).toEqual([
      'Rijbewijs',
      'Eigen boot',
      'Zwemdiploma',
      'Vaarbewijs',
      'Stuurmanskunst',
    ]);
  });

  it('holds not what that address listed before and lists no more', () => {
    const known = request(knockouts('Rijbewijs', 'Zwemdiploma', 'Vaarbewijs'));
    const [was, is] = [knockouts('Zwemdiploma', 'Vaarbewijs'), knockouts('Vaarbewijs')];
    const after = withKnown(known, request({ url, ...is }), bareRequest({ url, ...was }));
    expect(texts(after)).toEqual(['Rijbewijs', 'Vaarbewijs']);
  });

  it('holds the conditions of both', () => {
    const [vog, nda, own] = [
      'Een VOG is nodig',
      'Je tekent voor geheimhouding',
      'Neem een laptop mee',
    ] as const;
    const conditions = (...texts: string[]) => ({
      conditions: texts.map((text) => ({ kind: 'other' as const, text })),
    });
    const both = withKnown(request(conditions(vog, own)), request({ url, ...conditions(nda, own) }), null);
    expect(both.request.conditions).toEqual(conditions(vog, nda, own).conditions);
  });

  const levels = [
    { label: 'a', text: 'tot 2 jaar', points: 0 },
    { label: 'b', text: 'meer', points: 20 },
  ];
  const bakens = award('Ervaring met bakens', 20, { levels });
  const printed = (there: AwardCriterion, here: AwardCriterion | null = null) =>
    withKnown(
      request({ awardCriteria: [bakens] }),
      request({ url, awardCriteria: [there] }),
      here && bareRequest({ url, awardCriteria: [here] }),
    ).request.awardCriteria;

  it('holds points and levels that it does not print, and none that go with other points', () => {
    expect(printed({ ...bakens, points: null, levels: [] })).toEqual([bakens]);
    expect(printed({ ...bakens, levels: [] })).toEqual([bakens]);
    expect(printed({ ...bakens, points: 25, levels: [] })).toEqual([{ ...bakens, points: 25, levels: [] }]);
    expect(printed({ ...bakens, points: null, levels: [] }, bakens)).toEqual([
      { ...bakens, points: null, levels: [] },
    ]);
  });

  it('holds every field that it leaves out, the total of points as well, but none that it took away', () => {
    const known = request({ maxHourlyRate: 95, awardPointsStated: 100, selfEmployed: false, closed: true });
    const there = request({ url });
    expect(withKnown(known, there, null).request).toEqual({ ...known.request, url });
    const here = bareRequest({ url, maxHourlyRate: 95, closed: true });
    expect(withKnown(known, there, here).request).toEqual({
      ...known.request,
      url,
      maxHourlyRate: null,
      closed: false,
    });
  });
});
