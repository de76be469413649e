import type { CriterionState } from '../request/change.ts';
import { type Entry, knockoutEntries } from '../request/corrections.ts';
import { countedVerdict, own } from '../request/judgements.ts';
import type { Judgements, Verdict } from '../request/record.ts';
import type { Criterion } from '../request/tender-request.ts';

export type KnockoutItem = {
  id: string;
  criterion: Criterion;
  /** The field under which `sources` has its words on the page; null where the page has it not. */
  source: string | null;
  /** Added by the user. */
  added: boolean;
  /** What counts. */
  verdict: Verdict;
  /** The user's verdict on words that the page changed since, and those words; null: none waits for another look. */
  review: { verdict: Verdict; was: CriterionState } | null;
  note: string;
  /** Ids of the profile entries that prove it. */
  evidence: string[];
  cvSentence: string;
};

/**
 * 'fails' as soon as one is not met, whatever else holds (a minimum requirement is met or not, there is no
 * "more": facts of the procedure, stage 1); 'meets' when all are met; 'none' where the page lists none.
 */
export type KnockoutOutcome = 'fails' | 'open' | 'meets' | 'none';

export type KnockoutAssessment = {
  /** In the page's order, those the user added after them. */
  items: KnockoutItem[];
  /** What the user put aside: shown, but counted in nothing below. */
  aside: KnockoutItem[];
  met: number;
  open: number;
  notMet: number;
  outcome: KnockoutOutcome;
  /** False as long as the user has given no verdict at all. */
  judged: boolean;
};

/**
 * The knock-outs of one request, as read from the page, with the user's corrections and verdicts; what has no
 * verdict is open.
 */
export function assessKnockouts(criteria: readonly Criterion[], judgements: Judgements): KnockoutAssessment {
  const entries = knockoutEntries(criteria, judgements.corrections);
  const item = ({ id, criterion, index, added }: Entry<Criterion>): KnockoutItem => {
    const judgement = own(judgements.knockouts, id);
    return {
      id,
      criterion,
      source: index === null ? null : `knockoutCriteria/${index}`,
      added,
      verdict: countedVerdict(judgement),
      review: judgement?.review ? { verdict: judgement.verdict, was: judgement.review.was } : null,
      note: judgement?.note ?? '',
      evidence: judgement?.evidence ?? [],
      cvSentence: judgement?.cvSentence ?? '',
    };
  };
  const items = entries.filter(({ aside }) => !aside).map(item);
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  const [met, open, notMet] = [count('met'), count('open'), count('not-met')];
  return {
    items,
    aside: entries.filter(({ aside }) => aside).map(item),
    met,
    open,
    notMet,
    outcome: outcomeOf(items.length, open, notMet),
    judged: met + notMet > 0,
  };
}

/** The outcome from the counts alone, for lists that carry no texts. */
export function outcomeOf(total: number, open: number, notMet: number): KnockoutOutcome {
  if (notMet > 0) return 'fails';
  if (total === 0) return 'none';
  return open > 0 ? 'open' : 'meets';
}
