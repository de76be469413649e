/** A draft (ticks on a request that is not saved) follows its page as a saved request does. */
import { carryOver } from '../request/carry-over.ts';
import { withKnown } from '../request/known.ts';
import type { Draft, KeptJudgements, PageReading, RequestState } from '../request/record.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import type { WriteTransaction } from './connection.ts';
import { isOlder, isPoorer } from './follow.ts';
import { evidenceIds } from './linked.ts';
import { sameRequest } from './snapshots.ts';
import { asDraft, unsavedState } from './stored.ts';

/**
 * The draft's judgements on the request as it is given, with what was known of it besides; as they are where it is
 * not known on what they were made.
 */
export const draftOn = ({ judgements, page }: Draft, request: TenderRequest): KeptJudgements =>
  page === undefined ? judgements : carryOver(judgements, page.request, knownAfter(page, request));

type DraftPage = NonNullable<Draft['page']>;

/** What the address of a reading stated at its last one; null where it never was read. */
const lastAt = ({ stated }: DraftPage, url: string): TenderRequest | null =>
  stated.find((request) => request.url === url) ?? null;

const knownAfter = (page: DraftPage, request: TenderRequest): TenderRequest =>
  withKnown({ request: page.request, sources: {} }, { request, sources: {} }, lastAt(page, request.url))
    .request;

/**
 * Keeps with the draft on which page it was judged, and brings its judgements to what the page says now. Null where
 * that shows nothing new: no draft (or one that cannot be read), one that is only now told its page, an unchanged
 * page, an older reading, or a page that lost what decides. How long the draft is kept does not change.
 */
export async function followDraft(
  transaction: WriteTransaction,
  reading: PageReading,
  now: string,
): Promise<RequestState | null> {
  const drafts = transaction.objectStore('drafts');
  const value = await drafts.get(reading.key);
  const draft = asDraft(value);
  if (draft === null) return null;
  const { page } = draft;
  const { request, readAt, pageSince } = reading;
  const others = page?.stated.filter(({ url }) => url !== request.url) ?? [];
  const read = { readAt, pageSince, stated: [...others, request] };
  if (page === undefined) {
    await drafts.put({ ...(value as object), page: { ...read, request } });
    return null;
  }
  const here = lastAt(page, request.url);
  if (isOlder(reading, page, now) || isPoorer(page.request, request, here)) return null;
  const known = knownAfter(page, request);
  if (sameRequest(known, page.request) && here !== null && sameRequest(request, here)) return null;
  const judgements = draftOn(draft, request);
  await drafts.put({ ...(value as object), judgements, page: { ...read, request: known } });
  return unsavedState(reading.key, judgements, await evidenceIds(transaction));
}
