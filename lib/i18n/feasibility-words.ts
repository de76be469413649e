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
      const { language, now } = words;
      const read = formatDate(Temporal.PlainDate.from(usualStandstill.asOf), language, 'full', now);
      const wording = mark.usual ? marks.standstillUsual : marks.standstill;
      const said = [
        gap(mark.first, mark.start, mark.days),
        wording(ages.days(mark.length), day(mark.until, words)),
      ];
      if (mark.usual) said.push(marks.standstillSource(usualStandstill.article, read));
      return said;
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
