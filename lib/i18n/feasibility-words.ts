/** A mark on the planning with its arithmetic, in the words of the chosen language. */
import { usualStandstill } from '../assess/feasibility/standstill.ts';
import type { Dated, FeasibilityMark } from '../assess/feasibility.ts';
import { parseMoment } from '../request/moment.ts';
import { formatDate, formatMoment } from './format.ts';
import type { PreflightWords } from './preflight-words.ts';

/** 'Gesprek di 14 april, start ma 20 april: 6 dagen. Een VOG duurt volgens de aanvraag tot 4 weken: …'. */
export function feasibilityWords(mark: FeasibilityMark, words: PreflightWords): string {
  const said = sentencesOf(mark, words).join(' ');
  return said.charAt(0).toLocaleUpperCase(words.language) + said.slice(1);
}

/** Where a term comes from that the page does not give; null where every number is the page's or the user's. */
export function feasibilitySource(
  mark: FeasibilityMark,
  { text, language, now }: PreflightWords,
): string | null {
  if (mark.kind !== 'standstill' || !mark.usual) return null;
  const read = formatDate(Temporal.PlainDate.from(usualStandstill.asOf), language, 'full', now);
  return text.marks.standstillSource(usualStandstill.article, read);
}

function sentencesOf(mark: FeasibilityMark, words: PreflightWords): string[] {
  const { marks, ages } = words.text;
  const step = ({ kind, moment }: Dated) => marks.moments[kind](when(moment, words));
  const gap = (first: Dated, start: Dated, days: number) =>
    marks.gap(step(first), step(start), ages.days(days));
  switch (mark.kind) {
    case 'questions-passed':
      return [marks.questionsPassed(when(mark.questions.moment, words), when(mark.submission.moment, words))];
    case 'order':
      return mark.days === 0
        ? [marks.orderSameDay(step(mark.first), step(mark.then))]
        : [marks.order(step(mark.first), step(mark.then), ages.days(mark.days))];
    case 'same-day':
      return [marks.sameDay(step(mark.first), step(mark.then))];
    case 'no-working-day': {
      const wording = mark.weekend ? marks.weekend : marks.noDay;
      return [wording(step(mark.first), step(mark.then))];
    }
    case 'vog': {
      const wording = mark.police ? marks.vogPolice : marks.vog;
      return [
        gap(mark.first, mark.start, mark.days),
        wording(ages.weeks(mark.weeks), day(mark.until, words)),
      ];
    }
    case 'standstill': {
      const wording = mark.usual ? marks.standstillUsual : marks.standstill;
      return [
        gap(mark.first, mark.start, mark.days),
        wording(ages.days(mark.length), day(mark.until, words)),
      ];
    }
    case 'not-free':
      return [marks.notFree(day(mark.from, words), when(mark.start.moment, words), ages.days(mark.days))];
  }
}

const when = (moment: Dated['moment'], { language, now }: PreflightWords): string =>
  formatMoment(moment, language, 'long', now);

function day(date: string, words: PreflightWords): string {
  const moment = parseMoment(date);
  return moment === null ? date : when(moment, words);
}
