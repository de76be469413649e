/**
 * What a request holds that matters by the bidder's role: duties of those who lend staff, what shuts the
 * self-employed out, what speaks for and against self-employment, money. Signals with their quotes, never advice.
 */
import type { BidderType } from '../profile/profile.ts';
import { today } from '../request/moment.ts';
import type { Condition, Source, Sources, TenderRequest } from '../request/tender-request.ts';
import { longestMonths } from './signals/dba-rules.ts';
import { quotesFor, sentencesOf } from './signals/match.ts';
import {
  everyone,
  lenders,
  type SignalId,
  type SignalKind,
  type SignalRule,
  type SignalSource,
  signalKinds,
} from './signals/rule.ts';
import { signalRules } from './signals/rules.ts';

export type { SignalId, SignalKind, SignalSource } from './signals/rule.ts';

export type Signal = {
  id: SignalId;
  kind: SignalKind;
  /** The bidders it concerns; whoever is not among them never gets it. */
  for: readonly BidderType[];
  /** 'you': surely; 'unknown': it hangs on a role that the profile does not state. */
  concerns: 'you' | 'unknown';
  /** The page's own words, verbatim in its text; empty where a value or the calendar alone says so. */
  quotes: Source[];
  /** The most months the assignment can last, for the signal that is about it. */
  months: number | null;
  source: SignalSource;
  /** Its source is more than a year old at this moment. */
  old: boolean;
};

/**
 * The signals of one request for one kind of bidder, by kind in the order of `signalKinds`, then as the rules
 * stand. `request` is the corrected one, `pageText` the page's text as read ('' where unknown: then only values
 * and the calendar can say something), `bidderType` null where the profile does not say it. `now` decides which
 * rules are in force, on the Dutch calendar.
 */
export function signals(
  request: TenderRequest,
  pageText: string,
  bidderType: BidderType | null,
  now: Temporal.Instant,
): Signal[] {
  const day = today(now);
  const sentences = sentencesOf(pageText);
  const rules = signalRules.filter(
    (rule) => inForce(rule, day) && (bidderType === null || rule.for.includes(bidderType)),
  );
  const own = rules.flatMap((rule): Signal[] => {
    const quotes = quotesFor(rule, request, pageText, sentences);
    return holds(rule, request, quotes, bidderType) ? [signalOf(rule, request, quotes, bidderType, day)] : [];
  });
  const speaksOfDba = own.some(({ kind }) => kind === 'dba-for' || kind === 'dba-against');
  const beside = rules
    .filter(({ id, also }) => also === 'dba' && speaksOfDba && !own.some((signal) => signal.id === id))
    .map((rule) => signalOf(rule, request, [], bidderType, day));
  return [...own, ...beside].sort((a, b) => signalKinds.indexOf(a.kind) - signalKinds.indexOf(b.kind));
}

function inForce({ from, until }: SignalRule, day: Temporal.PlainDate): boolean {
  const iso = day.toString();
  return (from === undefined || iso >= from) && (until === undefined || iso < until);
}

function holds(
  rule: SignalRule,
  request: TenderRequest,
  quotes: readonly Source[],
  bidderType: BidderType | null,
): boolean {
  if (rule.request?.not?.(request) || rule.request?.must?.(request) === false) return false;
  if (quotes.length > 0 || rule.request?.enough?.(request)) return true;
  return rule.also === 'concerned' && bidderType !== null;
}

function signalOf(
  rule: SignalRule,
  request: TenderRequest,
  quotes: Source[],
  bidderType: BidderType | null,
  day: Temporal.PlainDate,
): Signal {
  return {
    id: rule.id,
    kind: rule.kind,
    for: rule.for,
    concerns: bidderType === null && rule.for.length < everyone.length ? 'unknown' : 'you',
    quotes,
    months: rule.id === 'dba-long' ? longestMonths(request) : null,
    source: rule.source,
    old: rule.source.asOf !== null && isOld(rule.source.asOf, day),
  };
}

function isOld(asOf: string, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(asOf).add({ years: 1 }), day) < 0;
}

/** The field under which a signal's quote stands in `signalSources`. */
export const signalField = (id: SignalId, nth: number): string => `signals/${id}/${nth}`;

/** The quotes of the signals as sources, so that a surface can light them up beside those of the request. */
export function signalSources(found: readonly Signal[]): Sources {
  return Object.fromEntries(
    found.flatMap(({ id, quotes }) => quotes.map((quote, nth) => [signalField(id, nth), quote])),
  );
}

/** What may stand in the same condition and binds everybody: then the condition is not for lenders alone. */
const bindsAll =
  /verzeker|\bvog\b|gedrag|geheimhouding|integriteit|\buea\b|uittreksel|reiskosten|laptop|btw-nummer/i;
const lenderRules: readonly SignalId[] = ['waadi', 'sna', 'g-account'];

/**
 * Whether a condition binds only those who lend staff: each of its sentences is about that, and none about
 * anything else. In doubt false, since a condition that is wrongly put aside costs a bid.
 */
export function concernsOnlyLenders({ text }: Condition): boolean {
  if (bindsAll.test(text)) return false;
  const sentences = sentencesOf(text);
  const rules = signalRules.filter(({ id }) => lenderRules.includes(id));
  return (
    sentences.length > 0 &&
    sentences.every((sentence) =>
      rules.some(
        ({ patterns, unless }) =>
          patterns.some((pattern) => pattern.test(sentence.quote)) &&
          !unless?.some((pattern) => pattern.test(sentence.quote)),
      ),
    )
  );
}

/** Whether this bidder lends staff; null where the profile does not say. */
export function lendsStaff(bidderType: BidderType | null): boolean | null {
  return bidderType === null ? null : lenders.includes(bidderType);
}
