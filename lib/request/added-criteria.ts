/** Criteria that the user added by hand, where the page turns out to have them as well. */
import type { Move } from './carry-over.ts';
import type { CriterionState } from './change.ts';
import { type AnyCriterion, stateOf } from './changes.ts';
import {
  type AddedAward,
  type AddedKnockout,
  addedId,
  type CriterionList,
  type KeptCorrections,
} from './corrections.ts';
import { fittingCorrections } from './corrections-fit.ts';
import { criterionIds } from './key.ts';
import { pairCriteria, textLikeness } from './pairing.ts';

type Addition = AddedKnockout & Partial<AddedAward>;

/**
 * Above this a criterion of the page is the one that the user typed. Higher than for two readings of one page: there
 * the one took the other's place, here both could well be meant.
 */
const typedFrom = 0.75;

/**
 * Where the judgement on an addition goes from one reading to the next. One that stands in the place of the page's
 * own (the same words, `knockoutEntries`) stays there and follows what the page changes in it, but for its words;
 * where the page rewords it, or gains a criterion in nearly the same words, the judgement goes to that one and the
 * addition counts no more: both would be counted twice. What the user put aside is left alone.
 */
export function additionMoves(
  corrections: KeptCorrections,
  list: CriterionList,
  {
    before,
    after,
    partial,
  }: { before: readonly AnyCriterion[]; after: readonly AnyCriterion[]; partial: boolean },
): Move[] {
  const { corrections: fitting } = fittingCorrections(corrections);
  const additions = Object.entries<Addition>(fitting[list]).filter(
    ([id]) => !fitting.aside[list].includes(id),
  );
  if (additions.length === 0) return [];
  const pageIds = criterionIds(after);
  const twinIn = (criteria: readonly AnyCriterion[], id: string) =>
    criteria.findIndex(({ text }) => addedId(text) === id);
  const pairs = pairCriteria(before, after);
  const nowOf = new Map([...pairs].map(([index, former]) => [former, index]));
  const gained = new Set(after.keys().filter((index) => !pairs.has(index)));
  return additions.flatMap(([from, addition]): Move[] => {
    const [former, same] = [twinIn(before, from), twinIn(after, from)];
    const [was, is] = [before[former], after[same]];
    if (is)
      return was ? [{ from, to: from, was: shown(addition, was), is: shown(addition, is), partial }] : [];
    const index = was ? nowOf.get(former) : takeNearest(addition.text, after, gained);
    const [now, to] = index === undefined ? [] : [after[index], pageIds[index]];
    if (!now || to === undefined) return [];
    return [{ from, to, was: shown(addition, was), is: stateOf(now), partial: true }];
  });
}

/** An addition as it is shown: in the page's place what the user gave goes first (`awardEntries`). */
function shown({ text, points = null }: Addition, twin?: AnyCriterion): CriterionState {
  if (points !== null || twin === undefined) return { text, points, levels: [] };
  return { ...stateOf(twin), text };
}

/** Takes out of `gained` the criterion that says most nearly the same; undefined where none does. */
function takeNearest(
  text: string,
  criteria: readonly AnyCriterion[],
  gained: Set<number>,
): number | undefined {
  const [nearest] = [...gained]
    .map((index) => ({ index, alike: textLikeness(text, criteria[index]?.text ?? '') }))
    .filter(({ alike }) => alike >= typedFrom)
    .sort((a, b) => b.alike - a.alike);
  if (nearest !== undefined) gained.delete(nearest.index);
  return nearest?.index;
}
