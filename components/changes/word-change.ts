/** What is the same at both ends of two texts, and what stands between: before and now. Each may be ''. */
export type WordChange = { head: string; was: string; is: string; tail: string };

/** Compares word by word from both ends: a reworded criterion usually differs in one place. */
export function wordChange(before: string, after: string): WordChange {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  const between = (words: string[]) => words.slice(start, words.length - end).join(' ');
  return {
    head: is.slice(0, start).join(' '),
    was: between(was),
    is: between(is),
    tail: is.slice(is.length - end).join(' '),
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
