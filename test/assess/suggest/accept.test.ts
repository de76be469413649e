import { describe, expect, it } from 'vitest';
import { acceptChanges, certainChanges, suggest } from '../../../lib/assess/suggest/index.ts';
import type { Suggestion } from '../../../lib/assess/suggest/suggestion.ts';
import type { RequestView } from '../../../lib/assess/view.ts';
import { applyChange } from '../../../lib/request/apply-change.ts';
import type { Judgements } from '../../../lib/request/record.ts';
import { award, judgements, viewOf } from '../invented.ts';
import { degree, now, profileWith, role } from './bidder.ts';

function suggestion(over: Partial<Suggestion>): Suggestion {
  return {
    list: 'knockouts',
    id: 'c',
    outcome: { kind: 'none' },
    certain: true,
    facets: [],
    entries: ['one', 'two'],
    ...over,
  };
}

describe('taking a suggestion over', () => {
  it('gives the verdict and links what it rests on', () => {
    expect(acceptChanges(suggestion({ outcome: { kind: 'verdict', verdict: 'met' } }))).toEqual([
      { kind: 'knockout-verdict', id: 'c', verdict: 'met' },
      { kind: 'evidence', list: 'knockouts', id: 'c', entry: 'one', linked: true },
      { kind: 'evidence', list: 'knockouts', id: 'c', entry: 'two', linked: true },
    ]);
  });

  it('links nothing to what is not met: that would be evidence for it', () => {
    expect(acceptChanges(suggestion({ outcome: { kind: 'verdict', verdict: 'not-met' } }))).toEqual([
      { kind: 'knockout-verdict', id: 'c', verdict: 'not-met' },
    ]);
  });

  it.each([
    [{ kind: 'points', points: 20 } as const, { kind: 'award-points', id: 'c', points: 20 }],
    [{ kind: 'level', level: 'l' } as const, { kind: 'award-level', id: 'c', level: 'l' }],
  ])('gives %j with its evidence', (outcome, change) => {
    expect(acceptChanges(suggestion({ list: 'awards', outcome, entries: ['one'] }))).toEqual([
      change,
      { kind: 'evidence', list: 'awards', id: 'c', entry: 'one', linked: true },
    ]);
  });

  it('changes nothing without an outcome', () => {
    expect(acceptChanges(suggestion({}))).toEqual([]);
  });
});

describe('taking all certain suggestions over', () => {
  const profile = profileWith({
    roles: [role({ id: 'work', title: 'Inkoper', publicBody: true })],
    degrees: [degree('hbo-bachelor')],
    minimumRate: 100,
  });
  const request = {
    knockoutCriteria: [
      { number: '1', text: 'Afgeronde hbo-opleiding' },
      { number: '2', text: 'Ervaring als inkoper, toegelicht met voorbeelden' },
      { number: '3', text: 'Uurtarief maximaal € 90,- exclusief btw' },
      { number: '4', text: 'Ervaring als jurist' },
    ],
    awardCriteria: [
      award('Minimaal 2 jaar ervaring als inkoper bij een overheidsinstelling', 30),
      award('Ervaring als jurist', 20),
    ],
  };

  const taken = (view: RequestView): Judgements =>
    certainChanges(view, suggest(view, profile, now)).reduce(applyChange, view.state.judgements);

  it('judges what is sure and leaves the rest open', () => {
    const { knockouts, points } = viewOf(request, { judgements: taken(viewOf(request)) });
    expect(knockouts.items.map(({ verdict }) => verdict)).toEqual(['met', 'open', 'not-met', 'open']);
    expect(knockouts.items[0]?.evidence).toEqual(['degree-hbo-bachelor-']);
    expect(points.items.map((item) => [item.points, item.state])).toEqual([
      [30, 'proven'],
      [null, 'open'],
    ]);
  });

  it('leaves what the user judged as it is', () => {
    const view = viewOf(request);
    const [first] = view.knockouts.items;
    const [one] = view.points.items;
    const own = judgements({
      knockouts: { [first?.id ?? '']: { verdict: 'not-met', note: 'nee', evidence: [], cvSentence: '' } },
      awards: { [one?.id ?? '']: { points: 10, level: null, note: '', evidence: [], cvSentence: '' } },
    });
    const after = viewOf(request, { judgements: taken(viewOf(request, { judgements: own })) });
    expect(after.knockouts.items[0]).toMatchObject({ verdict: 'not-met', note: 'nee', evidence: [] });
    expect(after.points.items[0]).toMatchObject({ points: 10, state: 'claimed' });
  });

  it('does nothing without suggestions', () => {
    expect(certainChanges(viewOf(request), { knockouts: {}, awards: {} })).toEqual([]);
  });
});
