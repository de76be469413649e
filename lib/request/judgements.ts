import type { AwardJudgement, JudgementChange, Judgements, KnockoutJudgement } from './record.ts';

/** Nothing judged yet. A new object each time. */
export const noJudgements = (): Judgements => ({ knockouts: {}, awards: {}, note: '' });

const unjudgedKnockout: KnockoutJudgement = { verdict: 'open', note: '' };
const unjudgedAward: AwardJudgement = { points: null, level: null, note: '' };

/**
 * The judgements after one change; the given object is not touched. Points and a level exclude each
 * other: choosing one clears the other.
 */
export function applyChange(judgements: Judgements, change: JudgementChange): Judgements {
  switch (change.kind) {
    case 'note':
      return { ...judgements, note: change.note };
    case 'knockout-verdict':
      return withKnockout(judgements, change.id, { verdict: change.verdict });
    case 'knockout-note':
      return withKnockout(judgements, change.id, { note: change.note });
    case 'award-points':
      return withAward(judgements, change.id, { points: change.points, level: null });
    case 'award-level':
      return withAward(judgements, change.id, { level: change.level, points: null });
    case 'award-note':
      return withAward(judgements, change.id, { note: change.note });
  }
}

function withKnockout(judgements: Judgements, id: string, part: Partial<KnockoutJudgement>): Judgements {
  const entry = { ...unjudgedKnockout, ...own(judgements.knockouts, id), ...part };
  return { ...judgements, knockouts: { ...judgements.knockouts, [id]: entry } };
}

function withAward(judgements: Judgements, id: string, part: Partial<AwardJudgement>): Judgements {
  const entry = { ...unjudgedAward, ...own(judgements.awards, id), ...part };
  return { ...judgements, awards: { ...judgements.awards, [id]: entry } };
}

/** The entry under `id`, or undefined; never something inherited. */
export function own<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
