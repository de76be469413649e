import { answersIn } from '../request/answers.ts';
import type { PageReading } from '../request/record.ts';
import { belongs, type LeftBehind } from './belongs.ts';
import type { ReadRequest } from './surfaces.ts';

export type PageReader = {
  /** The request on the page; null where there is none, or still the one that was left. */
  read(read: ReadRequest): PageReading | null;
  /** The address is another's from here on; `shown` is what was shown under the one before. */
  moved(shown: PageReading | null): void;
};

/** Reads one page again and again: knows what it said before, and what it was moved away from. */
export function pageReader({ document, location }: Window): PageReader {
  /** The last reading, and what the page was moved from before it. */
  let last: { reading: PageReading; left: LeftBehind | null } | null = null;
  let left: LeftBehind | null = null;
  const textNow = () => document.body?.textContent ?? '';
  return {
    read(read) {
      const { href } = location;
      const reading = read(document, href);
      if (reading === null || !belongs(reading, href, textNow(), left)) return null;
      last = { reading: aged(reading, last?.reading ?? null, last?.left === left), left };
      return last.reading;
    },
    moved(shown) {
      left = { text: textNow(), reading: shown };
    },
  };
}

/** Whether two readings are equal in all that is told as changed. */
export const saysTheSame = (one: PageReading, other: PageReading): boolean =>
  JSON.stringify(one.request) === JSON.stringify(other.request) &&
  answersIn(one.text) === answersIn(other.text);

/**
 * The reading with its age. As long as the page says the same, it is of when it was first read: a tab that stood
 * open for days says what the page was then. `sameVisit`: the page was not moved away from since the last reading;
 * what it then says more (answers that came in late) is read now, on a page of that age.
 */
function aged(reading: PageReading, last: PageReading | null, sameVisit: boolean): PageReading {
  if (last !== null && saysTheSame(last, reading)) {
    const { readAt, pageSince } = last;
    return { ...reading, readAt, pageSince };
  }
  const stays = sameVisit && last?.key === reading.key;
  return { ...reading, pageSince: stays ? last.pageSince : reading.readAt };
}
