import type { CriterionState } from '../request/change.ts';
import { awardEntries, type Entry } from '../request/corrections.ts';
import { own } from '../request/judgements.ts';
import { levelIds } from '../request/key.ts';
import type { AwardJudgement, Judgements, Review } from '../request/record.ts';
import type { AwardCriterion, Level, TenderRequest } from '../request/tender-request.ts';

/** 'proven' (zeker): claimed with evidence; 'claimed' (te claimen): without; 'open': not judged. */
export type PointsState = 'proven' | 'claimed' | 'open';

export type LevelChoice = { id: string; level: Level; chosen: boolean };

export type AwardItem = {
  id: string;
  criterion: AwardCriterion;
  /** The field under which `sources` has its words on the page; null where the page has it not. */
  source: string | null;
  /** Added by the user. */
  added: boolean;
  /** The most it can bring; null where the page prints no points for it. */
  max: number | null;
  /** What the user claims, within 0..max; null: not judged. */
  points: number | null;
  levels: LevelChoice[];
  state: PointsState;
  /**
   * The criterion as it was when the user claimed, where the page changed it since; null: the claim stands. Until
   * the user looks again it counts, but not as sure.
   */
  review: AwardReview | null;
  /** The evidence in words. */
  note: string;
  /** Ids of the profile entries that prove it. */
  evidence: string[];
  cvSentence: string;
};

/** `claim`: the level that was chosen, or the points that were claimed. */
export type AwardReview = { was: CriterionState; claim: Level | number | null };

export type PointsAssessment = {
  /** In the page's order, those the user added after them. */
  items: AwardItem[];
  /** What the user put aside: shown, but counted in nothing below. */
  aside: AwardItem[];
  unit: 'points' | 'percent';
  proven: number;
  claimed: number;
  /** The most that the unjudged criteria can bring. */
  open: number;
  /** proven + claimed + open. */
  maximum: number;
  /** What "van" shows: the page's stated total, else the sum. Never rescaled. */
  total: number;
  /** total − maximum, not below 0: points given away, and stated points that no criterion carries. */
  lost: number;
  /** The sum of what the criteria can bring. */
  sum: number;
  stated: number | null;
  /** True where no criterion prints points, so that there is nothing to add up. */
  unscored: boolean;
  /** False as long as nothing is claimed. */
  judged: boolean;
};

/**
 * The award points of one request, as read from the page, with the user's corrections and claims. Levels are alternatives: a criterion brings the
 * chosen level's points and never more than its highest. A claim outside 0..max (the page changed, or an
 * import) is brought back to the range.
 */
export function assessPoints(
  request: Pick<TenderRequest, 'awardCriteria' | 'awardPointsStated' | 'awardUnit'>,
  judgements: Judgements,
): PointsAssessment {
  const entries = awardEntries(request.awardCriteria, judgements.corrections);
  const item = (entry: Entry<AwardCriterion>) => assessAward(entry, own(judgements.awards, entry.id));
  const items = entries.filter(({ aside }) => !aside).map(item);
  const add = (state: PointsState, value: (item: AwardItem) => number | null) =>
    exact(items.reduce((sum, item) => (item.state === state ? sum + (value(item) ?? 0) : sum), 0));
  const proven = add('proven', (item) => item.points);
  const claimed = add('claimed', (item) => item.points);
  const open = add('open', (item) => item.max);
  const sum = exact(items.reduce((total, item) => total + (item.max ?? 0), 0));
  const maximum = exact(proven + claimed + open);
  const total = request.awardPointsStated ?? sum;
  return {
    items,
    aside: entries.filter(({ aside }) => aside).map(item),
    unit: request.awardUnit ?? 'points',
    proven,
    claimed,
    open,
    maximum,
    total,
    lost: Math.max(0, exact(total - maximum)),
    sum,
    stated: request.awardPointsStated,
    unscored: items.every((item) => item.max === null),
    judged: items.some((item) => item.state !== 'open'),
  };
}

/**
 * To a hundredth, as finely as pages print points: the crumbs of binary fractions would make a sum of 100
 * differ from a stated 100, and the user would be told of a contradiction that is not on the page.
 */
function exact(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The most that any criterion of the request brings, at least 1: the full width of a criterion's bar. */
export function largestAward({ items }: PointsAssessment): number {
  return Math.max(1, ...items.map((item) => item.max ?? 0));
}

function assessAward(
  { id, criterion, index, added }: Entry<AwardCriterion>,
  judgement?: AwardJudgement,
): AwardItem {
  const ids = levelIds(criterion.levels);
  const levels = criterion.levels.map((level, index): LevelChoice => {
    const levelId = ids[index] ?? '';
    return { id: levelId, level, chosen: judgement?.level === levelId };
  });
  const max = maxOf(criterion);
  const points = pointsOf(levels, max, judgement);
  const note = judgement?.note ?? '';
  const evidence = judgement?.evidence ?? [];
  const review = judgement?.review
    ? { was: judgement.review.was, claim: claimOf(judgement.review, judgement.points) }
    : null;
  const proven = review === null && (evidence.length > 0 || note.trim() !== '');
  const state = points === null ? 'open' : proven ? 'proven' : 'claimed';
  const source = index === null ? null : `awardCriteria/${index}`;
  const cvSentence = judgement?.cvSentence ?? '';
  return { id, criterion, source, added, max, points, levels, state, review, note, evidence, cvSentence };
}

const claimOf = ({ was, choice }: Review, points: number | null): AwardReview['claim'] =>
  (choice === null ? null : was.levels[choice]) ?? points;

/** The criterion's own points, else its highest level. */
function maxOf(criterion: AwardCriterion): number | null {
  if (criterion.points !== null) return criterion.points;
  return criterion.levels.length === 0 ? null : Math.max(...criterion.levels.map((level) => level.points));
}

function pointsOf(levels: LevelChoice[], max: number | null, judgement?: AwardJudgement): number | null {
  if (max === null) return null;
  if (levels.length > 0) return levels.find((choice) => choice.chosen)?.level.points ?? null;
  const points = judgement?.points ?? null;
  return points === null ? null : Math.min(Math.max(points, 0), max);
}
