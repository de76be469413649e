import type { Change, CriterionState } from './change.ts';
import { alsoIn, changesBetween, type Read, sameState, stateOf, states } from './changes.ts';
import type { KeptCorrections } from './corrections.ts';
import { own } from './judgements.ts';
import { criterionIds, levelIds } from './key.ts';
import { pairCriteria } from './pairing.ts';
import type { AwardJudgement, Changes, KeptJudgements, KnockoutJudgement, Review } from './record.ts';
import type { Criterion, TenderRequest } from './tender-request.ts';

/** A criterion under its ids and as it stood, before and now. */
type Move = { from: string; to: string; was: CriterionState; is: CriterionState };

/**
 * The judgements on the page as it is now: those on unchanged criteria as they are; those on a changed one go
 * with it and wait for another look, until the user gives it or the page takes its change back. Entries of a
 * criterion that is gone stay, so that they are there again when it comes back. The given object is not touched.
 */
export function carryOver<J extends KeptJudgements>(
  judgements: J,
  before: TenderRequest,
  after: TenderRequest,
): J {
  const knockouts = moves(before.knockoutCriteria, after.knockoutCriteria);
  const awards = moves(before.awardCriteria, after.awardCriteria);
  const { aside } = judgements.corrections;
  const corrections: KeptCorrections = {
    ...judgements.corrections,
    aside: { knockouts: renamed(aside.knockouts, knockouts), awards: renamed(aside.awards, awards) },
  };
  return {
    ...judgements,
    knockouts: knockouts.reduce(
      (entries, move) => moved(entries, move, followKnockout),
      judgements.knockouts,
    ),
    awards: awards.reduce((entries, move) => moved(entries, move, followAward), judgements.awards),
    corrections,
  };
}

function moves(before: readonly Criterion[], after: readonly Criterion[]): Move[] {
  const ids = { before: criterionIds(before), after: criterionIds(after) };
  return [...pairCriteria(before, after)].flatMap(([index, former]) => {
    const [was, is] = [before[former], after[index]];
    const [from, to] = [ids.before[former], ids.after[index]];
    if (!was || !is || from === undefined || to === undefined) return [];
    return [{ from, to, was: stateOf(was), is: stateOf(is) }];
  });
}

/** What the user put aside stays aside under its new words. */
function renamed(aside: readonly string[], moves: readonly Move[]): string[] {
  const names = new Map(moves.map(({ from, to }) => [from, to]));
  return [...new Set(aside.map((id) => names.get(id) ?? id))];
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

const stands = ({ from, to, was, is }: Move): boolean => from === to && sameState(was, is);

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
const needsReview = (entry: Entry, former: Review, { is }: Move): boolean =>
  isJudged(entry) && !sameState(former.was, is);

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

/** A reading that is kept. */
type Kept = Read & { readAt: string };

/**
 * What the user has not seen yet: all changes since `seen`, the reading at which they last looked. A page that
 * went back to what it was leaves nothing. `newest`: the last kept reading, where the user has seen that as
 * well; what stood there already is not told again.
 */
export function unseenChanges(seen: Kept, now: Read, newest: Read | null): Changes {
  const all = changesBetween(seen, now);
  const list = newest === null ? all : alsoIn(all, changesBetween(asAt(now.request.url, newest), now));
  return { since: list.length === 0 ? null : seen.readAt, list };
}

/**
 * What the user has not seen yet, where there was some before this reading. Another address that does not state
 * what changed takes nothing of that back: it stays until the page itself does, or the user looked.
 */
export function stillUnseen({ list: told }: Changes, seen: Kept, now: Read): Changes {
  const fresh = changesBetween(seen, now);
  if (seen.request.url === now.request.url)
    return { since: fresh.length === 0 ? null : seen.readAt, list: fresh };
  const known = alsoIn(told, fresh);
  const strict = changesBetween(asAt(now.request.url, seen), now);
  const left = told
    .filter((change) => !known.includes(change))
    .flatMap((change) => (isStated(change, now) ? alsoIn(strict, [change]) : [change]));
  const list = [...fresh, ...left];
  return { since: list.length === 0 ? null : seen.readAt, list };
}

/** Whether another address says anything of it: of fields and criteria, where it has any. */
function isStated(change: Change, { request }: Read): boolean {
  if (change.kind === 'field') return states(request[change.field]);
  if (change.kind !== 'criterion') return false;
  const { knockoutCriteria, awardCriteria } = request;
  return (change.list === 'knockouts' ? knockoutCriteria : awardCriteria).length > 0;
}

/** To be compared strictly, whatever the address: what it did not state was not seen. */
const asAt = (url: string, { request, text }: Read): Read => ({ request: { ...request, url }, text });
