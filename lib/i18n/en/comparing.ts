/** The Dutch words in plain British English; the compiler holds both to the same keys. */
import type { comparing as dutch } from '../nl/comparing.ts';

/** Words of the comparison, and of where a request stands in a few words. */
export const comparing: typeof dutch = {
  title: (n) => `Compare ${n} requests`,
  backToList: 'Back to the list',
  onlyDifferences: 'Differences only',
  asPage: 'Open as a page',
  copy: 'Copy as a table',
  copied: 'Copied',
  copyFailed: 'Copying failed',
  caption: (n) => `Comparison of ${n} requests`,
  region: 'Comparison',
  differs: 'differs',
  differsOfTwo: 'is different',
  differsOfMore: 'differs from most',
  timeLeft: 'Time left',
  knockouts: 'Knock-outs',
  points: 'Points',
  status: 'Status',
  assignment: 'Assignment',
  sure: 'sure',
  max: (max, total) => `max. ${max} of ${total}`,
  notEnough: 'In the list, choose two to four saved requests to compare.',
  allEqual: 'The same in every row.',
};
