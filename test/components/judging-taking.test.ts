import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countJudged, judgedBy, takenFrom, undoing } from '../../components/judging/taking.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import { judgements } from '../assess/invented.ts';

const apply = (changes: readonly JudgementChange[], to: Judgements) => changes.reduce(applyChange, to);
const given = (...changes: JudgementChange[]) => apply(changes, judgements());

const met: JudgementChange = { kind: 'knockout-verdict', id: 'k', verdict: 'met' };
const level = (chosen: string | null): JudgementChange => ({ kind: 'award-level', id: 'a', level: chosen });
const points = (value: number | null): JudgementChange => ({ kind: 'award-points', id: 'a', points: value });
const evidence = (entry: string, linked: boolean): JudgementChange => ({
  kind: 'evidence',
  list: 'awards',
  id: 'a',
  entry,
  linked,
});
const link = (entry: string) => evidence(entry, true);
const unlinked = (entry: string) => evidence(entry, false);

/** What the judgements say; an untouched criterion says the same as one that was set back. */
function saying({ knockouts, awards }: Judgements) {
  const told = Object.entries(knockouts).filter(
    ([, { verdict, evidence }]) => verdict !== 'open' || evidence.length > 0,
  );
  const claimed = Object.entries(awards).filter(
    ([, { level, points, evidence }]) => level !== null || points !== null || evidence.length > 0,
  );
  return { knockouts: Object.fromEntries(told), awards: Object.fromEntries(claimed) };
}

describe('undoing', () => {
  it.each<[string, JudgementChange[], JudgementChange[], JudgementChange[]]>([
    ['a verdict', [], [met], [{ kind: 'knockout-verdict', id: 'k', verdict: 'open' }]],
    ['a level where there was none', [], [level('high')], [level(null)]],
    ['a level where there was another', [level('low')], [level('high')], [level('low')]],
    ['a level where there were points', [points(5)], [level('high')], [points(5)]],
    ['points where there was a level', [level('low')], [points(5)], [level('low')]],
    ['points where there were none', [], [points(0)], [points(null)]],
    ['links, the last one first', [], [link('r1'), link('r2')], [unlinked('r2'), unlinked('r1')]],
    ['nothing of what stood already', [met, link('r1')], [met, link('r1')], []],
    ['nothing of what no suggestion makes', [], [{ kind: 'note', note: 'x' }], []],
  ])('%s', (_, before, changes, expected) => {
    const first = given(...before);
    const taken = takenFrom(changes, first);
    const then = apply(
      taken.map(({ change }) => change),
      first,
    );
    expect(undoing(taken, then)).toEqual(expected);
  });

  it.each<[string, JudgementChange[], number]>([
    ['leaves a criterion alone that was judged otherwise since, links and all', [level('low')], 0],
    ['takes back the rest where a link was taken away since', [unlinked('r1')], 1],
    ['minds no change elsewhere', [{ kind: 'knockout-verdict', id: 'other', verdict: 'met' }], 2],
  ])('%s', (_, since, count) => {
    const taken = takenFrom([level('high'), link('r1')], judgements());
    const then = given(level('high'), link('r1'), ...since);
    expect(undoing(taken, then)).toHaveLength(count);
  });

  it('tells a knock-out from an award criterion with the same id', () => {
    const changes: JudgementChange[] = [
      { kind: 'knockout-verdict', id: 'same', verdict: 'met' },
      { kind: 'award-points', id: 'same', points: 5 },
    ];
    const taken = takenFrom(changes, judgements());
    const then = given(...changes, { kind: 'award-points', id: 'same', points: 3 });
    expect(undoing(taken, then)).toEqual([{ kind: 'knockout-verdict', id: 'same', verdict: 'open' }]);
  });

  it('brings back what the judgements said, whatever they said', () => {
    const id = fc.constantFrom('one', 'two');
    const entry = fc.constantFrom('r1', 'r2', 'd1');
    const list = fc.constantFrom('knockouts' as const, 'awards' as const);
    const linking = fc.record({
      kind: fc.constant('evidence' as const),
      list,
      id,
      entry,
      linked: fc.constant(true),
    });
    const judging = fc.oneof(
      fc.record({
        kind: fc.constant('knockout-verdict' as const),
        id,
        verdict: fc.constantFrom('met' as const, 'open' as const, 'not-met' as const),
      }),
      fc.record({
        kind: fc.constant('award-level' as const),
        id,
        level: fc.constantFrom('low', 'high', null),
      }),
      fc.record({ kind: fc.constant('award-points' as const), id, points: fc.constantFrom(0, 5, 30, null) }),
    );
    const before = fc.array(fc.oneof(linking, judging), { maxLength: 8 });
    // As suggestions come: each criterion is judged at most once.
    const suggested = fc.uniqueArray(judging, {
      selector: ({ kind, id }) => `${kind === 'knockout-verdict' ? 'knockout' : 'award'} ${id}`,
    });
    const links = fc.uniqueArray(linking, { selector: (one) => `${one.list} ${one.id} ${one.entry}` });
    fc.assert(
      fc.property(before, suggested, links, (earlier, judged, linked) => {
        const first = given(...earlier);
        const taken = takenFrom([...judged, ...linked], first);
        const then = apply(
          taken.map(({ change }) => change),
          first,
        );
        expect(saying(apply(undoing(taken, then), then))).toEqual(saying(first));
      }),
    );
  });
});

describe('counting', () => {
  it('counts criteria, not links, by what is said of them', () => {
    const changes: JudgementChange[] = [
      met,
      { kind: 'evidence', list: 'knockouts', id: 'k', entry: 'd1', linked: true },
      { kind: 'knockout-verdict', id: 'k2', verdict: 'not-met' },
      level('high'),
      link('r1'),
      { kind: 'award-points', id: 'b', points: 5 },
    ];
    expect(countJudged(changes)).toBe(4);
    expect(judgedBy(changes)).toEqual({ met: 1, notMet: 1, scored: 2 });
  });
});
