import { noCorrections } from './corrections.ts';
import type { Changes, Judgements, KnockoutJudgement, Verdict } from './record.ts';

/** Nothing changed on the page. A new object each time. */
export const noChanges = (): Changes => ({ since: null, list: [] });

/** Nothing judged yet. A new object each time. */
export const noJudgements = (): Judgements => ({
  knockouts: {},
  awards: {},
  note: '',
  confirmed: [],
  corrections: noCorrections(),
});

/**
 * What a judgement counts for; none is open. A "met" on words that the page changed since would be a wrong
 * record; a "not met" on them is no less of a warning.
 */
export function countedVerdict(judgement: KnockoutJudgement | undefined): Verdict {
  if (judgement === undefined) return 'open';
  return judgement.review && judgement.verdict === 'met' ? 'open' : judgement.verdict;
}

/** The entry under `id`, or undefined; never something inherited. */
export function own<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
