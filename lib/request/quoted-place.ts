import type { Source } from './tender-request.ts';

/**
 * Words of a page with what stands around them in the text as read: enough to find them again among equal
 * ones ('1', 'ja', 'HBO') without any offset, which another copy of the page would not share.
 */
export type QuotedPlace = { quote: string; before: string; after: string };

const context = 160;

/** The place of a source in the text that its offsets point into. */
export function quotedPlace(text: string, { quote, start, end }: Source): QuotedPlace {
  return {
    quote,
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  };
}
