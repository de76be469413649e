import { addDays } from '../portals/printed-date.ts';
import type { AwardCriterion, Criterion, Finding, TenderRequest } from '../request/tender-request.ts';
import { datedLines, wrongWeekdays } from './dates.ts';
import { readCap } from './facts.ts';
import type { Page } from './page.ts';

/** What the findings are drawn from: the request, and what was read but did not fit in it. */
export type Evidence = {
  request: TenderRequest;
  page: Page;
  otherDeadlines: readonly string[];
  shortlists: readonly (number | 'all')[];
};

/** What is odd on the page itself, in the contract's order. */
export function readFindings(evidence: Evidence): Finding[] {
  const { request } = evidence;
  return [
    ...missingNumbers(request),
    ...repeatedNumbers(request),
    ...pointFindings(request),
    ...shortlistFinding(evidence),
    ...deadlineFinding(evidence),
    ...weekdayFindings(evidence.page),
    ...scoredRates(request),
    ...educationFinding(request),
    ...orderFindings(request),
  ];
}

const numberOf = (criterion: Criterion): number | null =>
  criterion.number !== null && /^\d{1,3}$/.test(criterion.number) ? Number(criterion.number) : null;

const numbersOf = (criteria: readonly Criterion[]): number[] =>
  criteria.map(numberOf).filter((number) => number !== null);

function missingNumbers({ knockoutCriteria, awardCriteria }: TenderRequest): Finding[] {
  const missing = [knockoutCriteria, awardCriteria].flatMap((criteria) => {
    const numbers = numbersOf(criteria);
    const first = Math.min(...numbers);
    const last = Math.max(...numbers);
    if (numbers.length < 2 || last - first > 200) return [];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (number) => !numbers.includes(number),
    );
  });
  return missing.length === 0
    ? []
    : [{ code: 'number-missing', detail: `In de nummering ontbreekt ${missing.join(', ')}.` }];
}

/** An award list that starts again at 1 has numbers of its own. */
function repeatedNumbers({ knockoutCriteria, awardCriteria }: TenderRequest): Finding[] {
  const knockouts = numbersOf(knockoutCriteria);
  const awards = numbersOf(awardCriteria);
  const lists = awards[0] === 1 ? [knockouts, awards] : [[...knockouts, ...awards]];
  const repeated = new Set(
    lists.flatMap((numbers) => numbers.filter((number, index) => numbers.indexOf(number) < index)),
  );
  return repeated.size === 0
    ? []
    : [{ code: 'number-repeated', detail: `Nummer ${[...repeated].join(', ')} komt meer dan eens voor.` }];
}

const round = (sum: number): number => Math.round(sum * 100) / 100;

function pointFindings({ awardCriteria, awardUnit, awardPointsStated }: TenderRequest): Finding[] {
  const points = awardCriteria.map((criterion) => criterion.points).filter((value) => value !== null);
  if (points.length === 0 || awardUnit === null) return [];
  const sum = round(points.reduce((total, value) => total + value, 0));
  const unit = awardUnit === 'points' ? 'punten' : '%';
  if (awardPointsStated === null)
    return awardUnit === 'points'
      ? [
          {
            code: 'points-unstated-total',
            detail: `De criteria tellen op tot ${sum} punten; een totaal staat er niet.`,
          },
        ]
      : [];
  return sum === awardPointsStated
    ? []
    : [
        {
          code: 'points-differ',
          detail: `De criteria tellen op tot ${sum} ${unit}, het genoemde totaal is ${awardPointsStated} ${unit}.`,
        },
      ];
}

function shortlistFinding({ shortlists }: Evidence): Finding[] {
  const distinct = [...new Set(shortlists)];
  if (distinct.length < 2) return [];
  const words = distinct.map((size) => (size === 'all' ? 'alle' : String(size)));
  return [{ code: 'shortlist-differs', detail: `Aantal cv's dat doorgaat: ${words.join(' en ')}.` }];
}

function deadlineFinding({ request, otherDeadlines }: Evidence): Finding[] {
  if (otherDeadlines.length === 0 || request.submissionDeadline === null) return [];
  const all = [request.submissionDeadline, ...otherDeadlines].map(inWords);
  return [
    {
      code: 'deadline-differs',
      detail: `De pagina noemt meer dan één sluitingsmoment: ${all.join(' en ')}.`,
    },
  ];
}

function inWords(moment: string): string {
  const [date, time] = moment.split('T');
  const [year, month, day] = (date ?? '').split('-');
  return `${day}-${month}-${year}${time ? ` ${time.slice(0, 5)}` : ''}`;
}

function weekdayFindings(page: Page): Finding[] {
  const wrong = datedLines(page).flatMap((line) =>
    line.text.length < 20_000
      ? wrongWeekdays(line.text).map((entry) => line.text.slice(entry.quote.start, entry.quote.end))
      : [],
  );
  const distinct = [...new Set(wrong)];
  return distinct.length === 0
    ? []
    : [
        {
          code: 'weekday-differs',
          detail: `Weekdag en datum passen niet bij elkaar: ${distinct.join('; ')}.`,
        },
      ];
}

const capped = (criterion: AwardCriterion): boolean =>
  criterion.kind === 'price' &&
  criterion.points !== null &&
  (readCap(criterion.text) !== null || (/€/.test(criterion.text) && /max|hoogst/i.test(criterion.text)));

function scoredRates({ awardCriteria }: TenderRequest): Finding[] {
  const scored = awardCriteria.find(capped);
  return scored
    ? [
        {
          code: 'rate-scored',
          detail: `Het maximale uurtarief levert ook punten op (${scored.points}): ${scored.text}`,
        },
      ]
    : [];
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['mbo', /\bmbo(?!-?raad)/i],
  ['hbo', /\bhbo\b|hbo[-+]/i],
  ['wo', /\bwo\b|\bwo[-+]|universitair|academisch/i],
];
const aboutEducation = /opleiding|diploma|niveau|studie|bachelor|master|geschoold|afgerond|universitair/i;

function educationFinding({ educationLevel, knockoutCriteria }: TenderRequest): Finding[] {
  if (educationLevel === null) return [];
  const header = levelsIn(educationLevel);
  for (const { text } of knockoutCriteria) {
    const asked = aboutEducation.test(text) ? levelsIn(text) : [];
    if (header.length > 0 && asked.length > 0 && !asked.some((level) => header.includes(level)))
      return [
        {
          code: 'education-differs',
          detail: `De kop vraagt ${educationLevel}, een knock-out ${asked.join('/')}.`,
        },
      ];
  }
  return [];
}

const levelsIn = (text: string): string[] =>
  levels.filter(([, words]) => words.test(text)).map(([level]) => level);

/** A start is 'long' before publication from this many days on; requests for work under way start a little back. */
const longBefore = 31;

function orderFindings(request: TenderRequest): Finding[] {
  const day = (moment: string | null): string | null => moment?.slice(0, 10) ?? null;
  const deadline = day(request.submissionDeadline);
  const { publishedOn, answersOn, start, contractEnd, invitationBy } = request;
  const enquiry = request.enquiryDeadline;
  const first = request.interviews.map((interview) => interview.date).sort()[0] ?? null;
  const last =
    request.interviews
      .map((interview) => interview.date)
      .sort()
      .at(-1) ?? null;
  const after = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && one > other;
  const late =
    enquiry !== null && request.submissionDeadline !== null && isLater(enquiry, request.submissionDeadline);
  const problems: [boolean, string][] = [
    [late, 'de vragentermijn eindigt na de sluiting'],
    [after(answersOn, deadline), 'de antwoorden komen na de sluiting'],
    [after(deadline, first), 'het gesprek is voor de sluiting'],
    [after(deadline, invitationBy), 'de uitnodiging is voor de sluiting'],
    [after(invitationBy, last), 'de uitnodiging is na het gesprek'],
    [after(publishedOn, deadline), 'de publicatie is na de sluiting'],
    [after(start?.date ?? null, contractEnd), 'de start is na het einde'],
    [
      publishedOn !== null && after(addDays(publishedOn, -longBefore), start?.date ?? null),
      'de start ligt lang voor de publicatie',
    ],
  ];
  const found = problems.filter(([holds]) => holds).map(([, words]) => words);
  return found.length === 0
    ? []
    : [{ code: 'dates-out-of-order', detail: `Volgorde van de data klopt niet: ${found.join('; ')}.` }];
}

function isLater(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10) return Temporal.ZonedDateTime.compare(one, other) > 0;
  return one.slice(0, 10) > other.slice(0, 10);
}
