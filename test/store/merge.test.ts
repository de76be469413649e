import { describe, expect, it } from 'vitest';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { Judgements } from '../../lib/request/record.ts';
import { mergeJudgements } from '../../lib/store/merge.ts';

const judged = (over: Partial<Judgements>): Judgements => ({ ...noJudgements(), ...over });

describe('merging judgements', () => {
  it('lets the newer answer win and keeps what it leaves open', () => {
    const older = judged({
      knockouts: {
        a: { verdict: 'met', note: 'cv p. 2', evidence: [], cvSentence: '' },
        b: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' },
      },
      note: 'oud',
    });
    const newer = judged({
      knockouts: {
        a: { verdict: 'open', note: 'cv p. 3', evidence: [], cvSentence: '' },
        b: { verdict: 'met', note: '', evidence: [], cvSentence: '' },
      },
    });
    expect(mergeJudgements(older, newer)).toEqual(
      judged({
        knockouts: {
          a: { verdict: 'met', note: 'cv p. 3', evidence: [], cvSentence: '' },
          b: { verdict: 'met', note: '', evidence: [], cvSentence: '' },
        },
        note: 'oud',
      }),
    );
  });

  it('never joins points from one side with a level from the other', () => {
    const older = judged({
      awards: { a: { points: 20, level: null, note: '', evidence: [], cvSentence: '' } },
    });
    const newer = judged({
      awards: { a: { points: null, level: 'b', note: '', evidence: [], cvSentence: '' } },
    });
    expect(mergeJudgements(older, newer).awards).toEqual({
      a: { points: null, level: 'b', note: '', evidence: [], cvSentence: '' },
    });
    expect(mergeJudgements(newer, older).awards).toEqual({
      a: { points: 20, level: null, note: '', evidence: [], cvSentence: '' },
    });
  });

  it('keeps the proof, the sentences and the confirmations of both', () => {
    const entry = { verdict: 'met', note: '', evidence: ['r1', 'r2'], cvSentence: 'Oud.' } as const;
    const older = judged({ knockouts: { a: { ...entry, evidence: ['r1', 'r2'] } }, confirmed: ['pdf'] });
    const newer = judged({
      knockouts: { a: { ...entry, evidence: ['r2', 'r3'], cvSentence: 'Nieuw.' } },
      confirmed: ['pages:5'],
    });
    expect(mergeJudgements(older, newer)).toMatchObject({
      knockouts: { a: { evidence: ['r1', 'r2', 'r3'], cvSentence: 'Nieuw.' } },
      confirmed: ['pdf', 'pages:5'],
    });
  });

  it('leaves both given objects as they were', () => {
    const older = judged({ note: 'oud' });
    const newer = judged({ knockouts: { a: { verdict: 'met', note: '', evidence: [], cvSentence: '' } } });
    mergeJudgements(older, newer);
    expect(older).toEqual(judged({ note: 'oud' }));
    expect(newer.note).toBe('');
  });

  it('leaves what waits for another look waiting, unless the newer side judged it', () => {
    const was = { text: 'Ervaring met sluizen', points: null, levels: [] };
    const proof = { note: '', evidence: [], cvSentence: '', review: { was, choice: null } };
    const older = judged({
      knockouts: { a: { verdict: 'met', ...proof }, b: { verdict: 'met', ...proof } },
      awards: { c: { points: 10, level: null, ...proof } },
    });
    const newer = judged({
      knockouts: {
        a: { verdict: 'open', note: 'gezien', evidence: [], cvSentence: '' },
        b: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' },
      },
      awards: { c: { points: null, level: null, note: 'gezien', evidence: [], cvSentence: '' } },
    });
    const merged = mergeJudgements(older, newer);
    expect(merged.knockouts.a?.review).toEqual(proof.review);
    expect(merged.knockouts.b?.review).toBeUndefined();
    expect(merged.awards.c).toMatchObject({ points: 10, note: 'gezien', review: proof.review });
  });
});
