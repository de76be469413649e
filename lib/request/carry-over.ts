import { additionMoves } from './added-criteria.ts';
import type { CriterionState } from './change.ts';
import { sameState, stateOf } from './changes.ts';
import type { KeptCorrections } from './corrections.ts';
import { own } from './judgements.ts';
import { criterionIds, levelIds } from './key.ts';
import { pairCriteria } from './pairing.ts';
import type { AwardJudgement, KeptJudgements, KnockoutJudgement, Review } from './record.ts';
import type { Criterion, TenderRequest } from './tender-request.ts';

/** A criterion under its ids and as it stood, before and now. */
export type Move = {
  from: string;
  to: string;
  was: CriterionState;
  is: CriterionState;
  /** It may have stood where not all of it is stated: what is known of it by now besides is no change. */
  partial: boolean;
};

/**
 * The judgements on the page as it is now: those on unchanged criteria as they are; those on a changed one go
 * with it and wait for another look, until the user gives it or the page takes its change back. Entries of a
 * criterion that is gone stay, so that they are there again when it comes back. A criterion that the user added and
 * the page by now has in other words is put aside, and its judgement goes to the page's. `before` and `after`: what
 * was known of the request at each reading; what another address does not state is no change. `past`: earlier
 * readings, the oldest first, for how a criterion stood that comes back. The given object is not touched.
 */
export function carryOver<J extends KeptJudgements>(
  judgements: J,
  before: TenderRequest,
  after: TenderRequest,
  past: readonly TenderRequest[] = [],
): J {
  const partial = before.url !== after.url;
  const of = (list: 'knockouts' | 'awards', criteria: 'knockoutCriteria' | 'awardCriteria') => {
    const page = [
      ...moves(before[criteria], after[criteria], partial),
      ...returns(criteria, judgements[list], { before, after, past }),
    ];
    const lists = { before: before[criteria], after: after[criteria], partial };
    const added = additionMoves(judgements.corrections, list, lists);
    return { page, all: [...page, ...added], gone: added.filter(({ from, to }) => from !== to) };
  };
  const [knockouts, awards] = [of('knockouts', 'knockoutCriteria'), of('awards', 'awardCriteria')];
  const { aside } = judgements.corrections;
  const corrections: KeptCorrections = {
    ...judgements.corrections,
    aside: { knockouts: asideAfter(aside.knockouts, knockouts), awards: asideAfter(aside.awards, awards) },
  };
  return {
    ...judgements,
    knockouts: knockouts.all.reduce(
      (entries, move) => moved(entries, move, followKnockout),
      judgements.knockouts,
    ),
    awards: awards.all.reduce((entries, move) => moved(entries, move, followAward), judgements.awards),
    corrections,
  };
}

function moves(before: readonly Criterion[], after: readonly Criterion[], partial: boolean): Move[] {
  const ids = { before: criterionIds(before), after: criterionIds(after) };
  return [...pairCriteria(before, after)].flatMap(([index, former]) => {
    const [was, is] = [before[former], after[index]];
    const [from, to] = [ids.before[former], ids.after[index]];
    if (!was || !is || from === undefined || to === undefined) return [];
    return [{ from, to, was: stateOf(was), is: stateOf(is), partial }];
  });
}

/**
 * Judged criteria that were gone and are there again, be it in other words, and how they stood when they were last
 * there.
 */
function returns(
  list: 'knockoutCriteria' | 'awardCriteria',
  entries: Record<string, Entry>,
  { before, after, past }: Record<'before' | 'after', TenderRequest> & { past: readonly TenderRequest[] },
): Move[] {
  const there = new Set(criterionIds(before[list]));
  const gone = new Map<string, Criterion>();
  for (const request of past) {
    for (const [index, id] of criterionIds(request[list]).entries()) {
      const criterion = request[list][index];
      if (criterion && !there.has(id) && own(entries, id)) gone.set(id, criterion);
    }
  }
  if (gone.size === 0) return [];
  const left = [...gone];
  const ids = criterionIds(after[list]);
  const paired = pairCriteria(before[list], after[list]);
  const fresh = after[list].flatMap((criterion, index) =>
    paired.has(index) ? [] : [{ ...criterion, index }],
  );
  const pairs = pairCriteria(
    left.map(([, criterion]) => criterion),
    fresh,
  );
  return [...pairs].flatMap(([index, former]): Move[] => {
    const [now, last] = [fresh[index], left[former]];
    const to = now && ids[now.index];
    if (!now || !last || to === undefined) return [];
    const [from, criterion] = last;
    const was = stateOf(criterion);
    // What this address does not print of it is not known besides, since it was gone.
    return [{ from, to, was, is: filledIn(stateOf(now), was), partial: true }];
  });
}

const filledIn = (state: CriterionState, { points, levels }: CriterionState): CriterionState => ({
  ...state,
  points: state.points ?? points,
  levels: state.levels.length === 0 ? levels : state.levels,
});

/** What the user put aside stays aside under its new words; so do the additions that the page now has itself. */
function asideAfter(
  aside: readonly string[],
  { page, gone }: { page: readonly Move[]; gone: readonly Move[] },
): string[] {
  const names = new Map(page.map(({ from, to }) => [from, to]));
  return [...new Set([...aside.map((id) => names.get(id) ?? id), ...gone.map(({ from }) => from)])];
}

type Entry = KnockoutJudgement | AwardJudgement;
type Follow<E> = (entry: E, move: Move) => E;

function moved<E extends Entry>(
  entries: Record<string, E>,
  move: Move,
  follow: Follow<E>,
): Record<string, E> {
  const entry = own(entries, move.from);
  if (entry === undefined || (!entry.review && stands(move))) return entries;
  const there = move.from === move.to ? undefined : own(entries, move.to);
  // Made on the new words already, before this reading was kept: it is the newer one.
  if (there !== undefined && isJudged(there)) return entries;
  const next = follow(entry, move);
  const { [move.from]: _, ...others } = entries;
  return { ...others, [move.to]: there === undefined ? next : withProofOf(next, there) };
}

const stands = ({ from, to, was, is, partial }: Move): boolean => from === to && holdsOn(was, is, partial);

/** Whether what was judged still says the same. What was known of it is known no more only where a page took it away. */
const holdsOn = (was: CriterionState, is: CriterionState, partial: boolean): boolean =>
  sameState(was, partial ? knownOf(was, is) : is);

const knownOf = (was: CriterionState, is: CriterionState): CriterionState => ({
  ...is,
  ...(was.points === null ? { points: null } : {}),
  ...(was.levels.length === 0 ? { levels: [] } : {}),
});

const isJudged = (entry: Entry): boolean =>
  'verdict' in entry ? entry.verdict !== 'open' : entry.points !== null || entry.level !== null;

const withProofOf = <E extends Entry>(entry: E, { note, evidence, cvSentence }: Entry): E => ({
  ...entry,
  note: note || entry.note,
  evidence: [...new Set([...entry.evidence, ...evidence])],
  cvSentence: cvSentence || entry.cvSentence,
});

function followKnockout({ review, ...entry }: KnockoutJudgement, move: Move): KnockoutJudgement {
  const former = review ?? { was: move.was, choice: null };
  return needsReview(entry, former, move) ? { ...entry, review: former } : entry;
}

/** Not where it stands as it was judged, as it does after a page took its change back. */
const needsReview = (entry: Entry, former: Review, { is, partial }: Move): boolean =>
  isJudged(entry) && !holdsOn(former.was, is, partial);

function followAward({ review, ...entry }: AwardJudgement, move: Move): AwardJudgement {
  const { was, is } = move;
  const chosen = entry.level === null ? -1 : levelIds(was.levels).indexOf(entry.level);
  const former = review ?? { was, choice: chosen === -1 ? null : chosen };
  if (!needsReview(entry, former, move)) {
    const level = former.choice === null ? null : (levelIds(is.levels)[former.choice] ?? null);
    return level === null ? entry : { ...entry, level, points: null };
  }
  return { ...entry, ...(chosen === -1 ? {} : claimOn(chosen, was, is)), review: former };
}

/**
 * What was claimed with a level, on the levels as they are now: the level that is most alike, else the one in its
 * place; its points where the criterion has levels no longer. Where it cannot be told, the choice stays as it was
 * made and counts for nothing.
 */
function claimOn(
  chosen: number,
  was: CriterionState,
  is: CriterionState,
): Partial<Pick<AwardJudgement, 'level' | 'points'>> {
  const level = was.levels[chosen];
  if (level !== undefined && is.levels.length === 0) return { level: null, points: level.points };
  const alike = [...pairCriteria(was.levels, is.levels)].find(([, former]) => former === chosen)?.[0];
  const place = alike ?? (was.levels.length === is.levels.length ? chosen : undefined);
  const id = place === undefined ? undefined : levelIds(is.levels)[place];
  return id === undefined ? {} : { level: id };
}
