import { describe, expect, it } from 'vitest';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noCorrections } from '../../lib/request/corrections.ts';
import { noJudgements, own } from '../../lib/request/judgements.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';

const judged = (...changes: JudgementChange[]): Judgements => changes.reduce(applyChange, noJudgements());

describe('a change', () => {
  it.each<[string, JudgementChange[], Judgements]>([
    [
      'sets the note on the request',
      [{ kind: 'note', note: 'Bellen' }],
      { knockouts: {}, awards: {}, note: 'Bellen', confirmed: [], corrections: noCorrections() },
    ],
    [
      'sets a verdict',
      [{ kind: 'knockout-verdict', id: 'a', verdict: 'met' }],
      {
        knockouts: { a: { verdict: 'met', note: '', evidence: [], cvSentence: '' } },
        awards: {},
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'sets a note at an unjudged knock-out, which stays open',
      [{ kind: 'knockout-note', id: 'a', note: 'diploma' }],
      {
        knockouts: { a: { verdict: 'open', note: 'diploma', evidence: [], cvSentence: '' } },
        awards: {},
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'keeps the note when the verdict changes',
      [
        { kind: 'knockout-note', id: 'a', note: 'diploma' },
        { kind: 'knockout-verdict', id: 'a', verdict: 'not-met' },
      ],
      {
        knockouts: { a: { verdict: 'not-met', note: 'diploma', evidence: [], cvSentence: '' } },
        awards: {},
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'sets points, and the evidence stays with them',
      [
        { kind: 'award-note', id: 'b', note: 'pagina 2' },
        { kind: 'award-points', id: 'b', points: 30 },
      ],
      {
        knockouts: {},
        awards: { b: { points: 30, level: null, note: 'pagina 2', evidence: [], cvSentence: '' } },
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'to a level clears the points',
      [
        { kind: 'award-points', id: 'b', points: 30 },
        { kind: 'award-level', id: 'b', level: 'l1' },
      ],
      {
        knockouts: {},
        awards: { b: { points: null, level: 'l1', note: '', evidence: [], cvSentence: '' } },
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'to points clears the level',
      [
        { kind: 'award-level', id: 'b', level: 'l1' },
        { kind: 'award-points', id: 'b', points: 0 },
      ],
      {
        knockouts: {},
        awards: { b: { points: 0, level: null, note: '', evidence: [], cvSentence: '' } },
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
    [
      'takes a claim back',
      [
        { kind: 'award-level', id: 'b', level: 'l1' },
        { kind: 'award-level', id: 'b', level: null },
      ],
      {
        knockouts: {},
        awards: { b: { points: null, level: null, note: '', evidence: [], cvSentence: '' } },
        note: '',
        confirmed: [],
        corrections: noCorrections(),
      },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(judged(...changes)).toEqual(expected);
  });

  it('touches no other criterion and not the given judgements', () => {
    const before = judged(
      { kind: 'knockout-verdict', id: 'a', verdict: 'met' },
      { kind: 'award-points', id: 'b', points: 5 },
    );
    const copy = structuredClone(before);
    const changed = applyChange(before, { kind: 'knockout-verdict', id: 'c', verdict: 'not-met' });
    expect(before).toEqual(copy);
    expect(changed.knockouts).toEqual({
      a: { verdict: 'met', note: '', evidence: [], cvSentence: '' },
      c: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' },
    });
    expect(changed.awards).toEqual(copy.awards);
  });

  it.each(['knockouts', 'awards'] as const)('links and unlinks proof of one of the %s, each once', (list) => {
    const link = (entry: string, linked = true) =>
      ({ kind: 'evidence', list, id: 'a', entry, linked }) as const;
    const judgements = judged(link('r1'), link('r2'), link('r1'), link('r2', false), link('r3', false));
    expect(judgements[list]).toMatchObject({ a: { evidence: ['r1'], note: '' } });
  });

  it('keeps how the CV says it, beside verdict and claim', () => {
    const judgements = judged(
      { kind: 'knockout-verdict', id: 'a', verdict: 'met' },
      { kind: 'cv-sentence', list: 'knockouts', id: 'a', sentence: 'Twee jaar havenmeester.' },
      { kind: 'cv-sentence', list: 'awards', id: 'b', sentence: 'Drie bakens vernieuwd.' },
      { kind: 'award-points', id: 'b', points: 10 },
    );
    expect(judgements.knockouts.a).toMatchObject({
      verdict: 'met',
      cvSentence: 'Twee jaar havenmeester.',
    });
    expect(judgements.awards.b).toMatchObject({ points: 10, cvSentence: 'Drie bakens vernieuwd.' });
  });

  it('confirms a formal requirement and takes that back', () => {
    const confirm = (id: string, confirmed = true) => ({ kind: 'confirm', id, confirmed }) as const;
    expect(judged(confirm('pages:5'), confirm('pdf'), confirm('pages:5')).confirmed).toEqual([
      'pdf',
      'pages:5',
    ]);
    expect(judged(confirm('pdf'), confirm('pdf', false)).confirmed).toEqual([]);
  });

  it('under the name of something every object inherits is kept like any other', () => {
    const { knockouts } = judged({ kind: 'knockout-verdict', id: 'constructor', verdict: 'met' });
    expect(own(knockouts, 'constructor')).toEqual({ verdict: 'met', note: '', evidence: [], cvSentence: '' });
  });
});

describe('an entry', () => {
  it('is never something inherited', () => {
    expect(own({}, 'toString')).toBeUndefined();
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own({ a: 1 }, 'b')).toBeUndefined();
  });
});

describe('nothing judged', () => {
  it('is a new object each time', () => {
    expect(noJudgements()).not.toBe(noJudgements());
    expect(noJudgements()).toEqual({
      knockouts: {},
      awards: {},
      note: '',
      confirmed: [],
      corrections: noCorrections(),
    });
  });
});
