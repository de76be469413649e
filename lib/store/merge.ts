import type { CriterionList, KeptCorrections } from '../request/corrections.ts';
import { own } from '../request/judgements.ts';
import type { AwardJudgement, KeptJudgements, KnockoutJudgement } from '../request/record.ts';

/**
 * Two sets of judgements on one request as one, where a removed request comes back and the user had ticked
 * it again meanwhile. What `newer` says wins; where it says nothing ('open', no points, no note), `older`
 * stays. The given objects are not touched.
 */
export function mergeJudgements(older: KeptJudgements, newer: KeptJudgements): KeptJudgements {
  return {
    knockouts: mergeEntries(older.knockouts, newer.knockouts, mergeKnockout),
    awards: mergeEntries(older.awards, newer.awards, mergeAward),
    note: newer.note || older.note,
    confirmed: union(older.confirmed, newer.confirmed),
    corrections: mergeCorrections(older.corrections, newer.corrections),
  };
}

function mergeCorrections(older: KeptCorrections, newer: KeptCorrections): KeptCorrections {
  const both = (list: CriterionList) => union(older.aside[list], newer.aside[list]);
  return {
    fields: { ...older.fields, ...newer.fields },
    knockouts: { ...older.knockouts, ...newer.knockouts },
    awards: { ...older.awards, ...newer.awards },
    interviews: { ...older.interviews, ...newer.interviews },
    aside: { knockouts: both('knockouts'), awards: both('awards') },
  };
}

const union = (older: string[], newer: string[]): string[] => [...new Set([...older, ...newer])];

function mergeEntries<T>(
  older: Record<string, T>,
  newer: Record<string, T>,
  merge: (older: T, newer: T) => T,
): Record<string, T> {
  const merged = { ...older };
  for (const [id, entry] of Object.entries(newer)) {
    const before = own(older, id);
    merged[id] = before === undefined ? entry : merge(before, entry);
  }
  return merged;
}

// A judgement that waits for another look still does when the newer side says nothing of it.
function mergeKnockout(older: KnockoutJudgement, newer: KnockoutJudgement): KnockoutJudgement {
  const { verdict, review } = newer.verdict === 'open' ? older : newer;
  return { verdict, ...mergeProof(older, newer), ...(review && { review }) };
}

type Proof = Pick<KnockoutJudgement & AwardJudgement, 'note' | 'evidence' | 'cvSentence'>;

const mergeProof = (older: Proof, newer: Proof): Proof => ({
  note: newer.note || older.note,
  evidence: union(older.evidence, newer.evidence),
  cvSentence: newer.cvSentence || older.cvSentence,
});

// Points and level exclude each other, so they come from the same side.
function mergeAward(older: AwardJudgement, newer: AwardJudgement): AwardJudgement {
  const claim = newer.points === null && newer.level === null ? older : newer;
  const { points, level, review } = claim;
  return { points, level, ...mergeProof(older, newer), ...(review && { review }) };
}
