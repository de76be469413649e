/** Which text of one reading is which of another. */
import { criterionIds } from './key.ts';

type Paired = { text: string; number?: string | null };

/** Below this two texts are two things: half of their words are others. */
const sameFrom = 0.5;
/** More comparisons than this, and only equal words make a pair: no list of a real request is that long. */
const mostCompared = 40_000;

/**
 * Which of `before` each of `after` was, by index: the same words first (an id), then what is most alike in
 * its words. A printed number alone proves nothing, since numbers move when one is taken out; it only decides
 * between two that are as much alike.
 */
export function pairCriteria(before: readonly Paired[], after: readonly Paired[]): Map<number, number> {
  const formerIds = new Map(criterionIds(before).map((id, index) => [id, index]));
  const pairs = new Map<number, number>();
  for (const [index, id] of criterionIds(after).entries()) {
    const former = formerIds.get(id);
    if (former !== undefined) pairs.set(index, former);
  }
  const taken = new Set(pairs.values());
  for (const { index, former } of alikeFirst(before, after, pairs, taken)) {
    if (pairs.has(index) || taken.has(former)) continue;
    pairs.set(index, former);
    taken.add(former);
  }
  return pairs;
}

function alikeFirst(
  before: readonly Paired[],
  after: readonly Paired[],
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): { index: number; former: number }[] {
  const then = before.map(({ text, number }, former) => ({ former, number, words: wordsOf(text) }));
  const left = then.filter(({ former }) => !taken.has(former));
  const now = after
    .map(({ text, number }, index) => ({ index, number, text }))
    .filter(({ index }) => !pairs.has(index));
  if (left.length * now.length > mostCompared) return [];
  return now
    .flatMap(({ index, number, text }) => {
      const words = wordsOf(text);
      return left.map((one) => ({
        index,
        former: one.former,
        alike: likeness(one.words, words),
        numbered: number != null && number === one.number ? 1 : 0,
      }));
    })
    .filter(({ alike }) => alike >= sameFrom)
    .sort((a, b) => b.alike - a.alike || b.numbered - a.numbered);
}

/** How much two texts are alike in their words, 0 to 1. */
export const textLikeness = (one: string, other: string): number => likeness(wordsOf(one), wordsOf(other));

/** Share of the words that two texts have in common, 0 to 1 (Dice): twice the common ones over all. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const rest = new Map<string, number>();
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = rest.get(word) ?? 0;
    if (count === 0) continue;
    rest.set(word, count - 1);
    common++;
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
