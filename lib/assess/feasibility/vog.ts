/** The time that a VOG takes, only where the page says so. */
import { dayOf } from '../../request/moment.ts';
import type { Demand } from '../preflight/documents.ts';
import { numberPattern, readNumber } from '../preflight/numbers.ts';
import { sentencesOf } from '../preflight/sentences.ts';
import type { Dated, FeasibilityMark } from './mark.ts';
import { daysBetween } from './order.ts';

/** Words of how long it takes; 'binnen 4 weken aanleveren' is a demand, and says nothing of that. */
const taking =
  /duurt|\bduren\b|in beslag|houd(?:t|en)? rekening|(?:verwerkings|doorloop|lever|behandel|beslis|wacht|aanvraag|afgifte)(?:tijd|termijn|procedure)/i;
const weeksPattern = new RegExp(
  `(?<![a-zA-ZÀ-ɏ\\d,.])(?:${numberPattern} ?(?:-|–|à|tot|of) ?)?(${numberPattern}) ?(?:weken|week)\\b`,
  'gi',
);
const ofPolice = /vog[- ]?p\b|politiegegevens/i;
const most = 26;

export type LeadTime = { general: number | null; police: number | null };

/**
 * 'De verwerkingstijd is maximaal 4 weken, en bij VOG-P maximaal 8 weken' → 4 and 8. Of a range, its end. Where
 * the page speaks of a VOG-P alone, that is the VOG that it asks.
 */
export function readLeadTime(text: string): LeadTime {
  const found: { weeks: number; police: boolean }[] = [];
  for (const sentence of text.split('\n').flatMap(sentencesOf)) {
    if (!taking.test(sentence)) continue;
    let from = 0;
    for (const match of sentence.matchAll(weeksPattern)) {
      const end = match.index + match[0].length;
      const clause = sentence.slice(from, end) + (/^[^,;.]{0,60}/.exec(sentence.slice(end))?.[0] ?? '');
      const weeks = readNumber(match[1] ?? '');
      if (weeks !== null && weeks >= 1 && weeks <= most) found.push({ weeks, police: ofPolice.test(clause) });
      from = end;
    }
  }
  // Not spread into Math.max: a hostile page may print more weeks than a call takes arguments.
  const longest = (police: boolean) =>
    found
      .filter((one) => one.police === police)
      .reduce<number | null>((most, { weeks }) => Math.max(most ?? 0, weeks), null);
  const [general, police] = [longest(false), longest(true)];
  return general === null ? { general: police, police: null } : { general, police };
}

/**
 * A mark where a VOG that is asked for on the day of the last step before the award (the hirer starts the
 * request: rule of the portals) may come only after the start. What the page gives is a longest time, so it may
 * still do: 'tight', and only 'info' where it is a VOG-P alone that does not fit.
 */
export function vogMarks(
  demand: Demand | undefined,
  first: Dated | null,
  start: Dated | null,
): FeasibilityMark[] {
  if (demand === undefined || first === null || start === null) return [];
  const { general, police } = readLeadTime(demand.text);
  const days = daysBetween(first, start);
  if (days < 0) return [];
  const late = [
    { weeks: general, police: false },
    { weeks: police, police: true },
  ].find(({ weeks }) => weeks !== null && weeks * 7 > days);
  if (late === undefined || late.weeks === null) return [];
  const until = dayOf(first.moment).add({ weeks: late.weeks }).toString();
  return [
    {
      kind: 'vog',
      id: `vog:${late.police ? 'police' : 'general'}`,
      severity: late.police ? 'info' : 'tight',
      about: [first.kind, 'start'],
      source: demand.source,
      quote: demand.quote,
      first,
      start,
      days,
      weeks: late.weeks,
      police: late.police,
      until,
    },
  ];
}
