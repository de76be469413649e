/** Eight times as much work done in this many times the time: beyond it, the work grows faster than what it is given. */
export const steep = 40;

/**
 * How many times longer work takes on eight times as much of what it is given: 8 when it grows evenly, 64 when it
 * grows with the square. Two times of one run, since machines differ; the least of a few attempts, since what else
 * runs on the machine only makes one slower. `prepare` makes what the work is given, and is not measured. A floor of
 * a millisecond lies under the smaller time: below it the clock says more than the work.
 */
export function growth<T>(size: number, prepare: (size: number) => T, work: (given: T) => unknown): number {
  const timeOf = (given: T): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const begin = performance.now();
      work(given);
      best = Math.min(best, performance.now() - begin);
    }
    return best;
  };
  const [small, large] = [prepare(size), prepare(8 * size)];
  work(small);
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && ratio >= steep; attempt++) {
    ratio = Math.min(ratio, timeOf(large) / Math.max(timeOf(small), 1));
  }
  return ratio;
}
