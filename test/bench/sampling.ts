/** Times that can be compared: repeated until the clock is fine enough, and the middle one counts. */

/** What was read last: a result that nobody takes may be left out by the compiler. */
export const taken: { last: unknown } = { last: null };

/** Milliseconds of one read: it is repeated until all together last `least` ms. */
export function timeOf(read: () => unknown, least: number): number {
  const begin = performance.now();
  let reads = 0;
  let elapsed = 0;
  do {
    taken.last = read();
    reads++;
    elapsed = performance.now() - begin;
  } while (elapsed < least);
  return elapsed / reads;
}

/**
 * As `timeOf`, for a read that needs a thing of its own each time. The things are made beforehand, `guess` of
 * them, and twice as many where that was too few; making them is not timed.
 */
export function timeOfFresh<T>(make: () => T, read: (fresh: T) => unknown, least: number, guess = 1): number {
  for (let count = Math.max(1, guess); ; count *= 2) {
    const fresh = Array.from({ length: count }, make);
    const begin = performance.now();
    for (const [index, one] of fresh.entries()) {
      taken.last = read(one);
      const elapsed = performance.now() - begin;
      if (elapsed >= least) return elapsed / (index + 1);
    }
  }
}

/** The middle value; of an even number, the mean of the two in the middle. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('no values, no median');
  return (upper + lower) / 2;
}
