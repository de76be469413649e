/** The standstill between the award and the contract, only where the page announces one. */
import { dayOf } from '../../request/moment.ts';
import { numberPattern, readNumber } from '../preflight/numbers.ts';
import { linesWith, sentencesOf } from '../preflight/sentences.ts';
import type { Dated, FeasibilityMark } from './mark.ts';
import { daysBetween } from './order.ts';

/**
 * At least 20 calendar days from the day after the notice was sent (Aanbestedingswet 2012, art. 2.127 lid 2 and 3,
 * read on 22 November 2026). Lid 4 exempts call-offs in a dynamic purchasing system, and pages announce one
 * without a length all the same: so it is the usual term, not this request's.
 */
export const usualStandstill = { days: 20, article: 'Aanbestedingswet 2012, art. 2.127', asOf: '2026-11-22' };

const words = /opschortende termijn|standstill|alcatel-?termijn/gi;
const named = new RegExp(words, 'i');
const longest = 90;
const denied =
  /\bgeen (?:\w+ ){0,3}(?:opschortende|standstill|alcatel)|niet van toepassing|wordt niet gehanteerd/i;
const lengthPattern = new RegExp(
  `(?<![a-zA-ZÀ-ɏ\\d,.])(${numberPattern}) (?:kalender|werk)?dag(?:en)?\\b`,
  'i',
);

/**
 * A mark where the contract may not yet be signed on the day of the start: the notice comes no earlier than the
 * last interview. With the page's own length it is a clash; with the usual one only worth knowing.
 */
export function standstillMarks(
  pageText: string,
  first: Dated | null,
  start: Dated | null,
): FeasibilityMark[] {
  if (first === null || start === null) return [];
  const announced = announcement(pageText);
  if (announced === null) return [];
  const { quote, length: stated } = announced;
  const days = daysBetween(first, start);
  const length = stated ?? usualStandstill.days;
  if (days < 0 || days > length) return [];
  const until = dayOf(first.moment).add({ days: length }).toString();
  const usual = stated === null;
  return [
    {
      kind: 'standstill',
      id: 'standstill',
      severity: usual ? 'info' : 'clash',
      about: [first.kind, 'start'],
      source: null,
      quote,
      first,
      start,
      days,
      length,
      usual,
      until,
    },
  ];
}

/** The sentence that announces it, and the length it or the one behind it gives; null where there is none. */
function announcement(pageText: string): { quote: string; length: number | null } | null {
  for (const line of linesWith(pageText, words)) {
    const all = sentencesOf(line);
    const index = all.findIndex((sentence) => named.test(sentence) && !denied.test(sentence));
    const quote = all[index];
    if (quote === undefined) continue;
    const next = all[index + 1] ?? '';
    const length = lengthIn(quote);
    if (length !== null || !/^(?:deze|die|dit|de termijn|de opschortende)\b/i.test(next))
      return { quote, length };
    const behind = lengthIn(next);
    return { quote: behind === null ? quote : `${quote} ${next}`, length: behind };
  }
  return null;
}

/** Working days are longer than as many calendar days: then the least is taken, so that no clash is made up. */
function lengthIn(sentence: string): number | null {
  const days = readNumber(lengthPattern.exec(sentence)?.[1] ?? '');
  return days !== null && days >= 1 && days <= longest ? days : null;
}
