/**
 * A question to the portal for each finding, as data. Dutch in every interface, since it goes to a Dutch portal
 * and its answer is published to every bidder: it states what the page says and asks which holds, without an
 * opinion and without a word about who asks.
 */
import { parseMoment } from '../../request/moment.ts';
import type { Finding, FindingCode, TenderRequest } from '../../request/tender-request.ts';
import { formatEuro, formatTime } from '../format.ts';

type Draft = {
  /** With the values that the finding's detail and the request have; null where these are not in it. */
  ask: (detail: string, request: TenderRequest) => string | null;
  /** Details that leave a bidder nothing to gain from asking. */
  nothingToAsk?: RegExp;
  /** Without values, where the detail is in words that are not known here (a record of another version). */
  plain: string;
};

const drafts: Record<FindingCode, Draft> = {
  // The gap may be a requirement that was dropped, or one that the page does not show.
  'number-missing': {
    ask: (detail) => {
      const numbers = /ontbreekt ([\d, ]+)\./.exec(detail)?.[1]?.split(', ') ?? [];
      if (numbers.length === 0) return null;
      const missing = numbers.length === 1 ? 'ontbreekt nummer' : 'ontbreken de nummers';
      return `In de nummering van de eisen en criteria ${missing} ${listed(numbers)}. Is er een eis of criterium weggevallen, of loopt alleen de nummering niet door?`;
    },
    plain:
      'De nummering van de eisen en criteria loopt niet door. Is er een eis of criterium weggevallen, of klopt alleen de nummering niet?',
  },
  'number-repeated': {
    ask: (detail, request) => {
      const numbers = /^Nummer ([\d, ]+) komt/.exec(detail)?.[1]?.split(', ') ?? [];
      if (numbers.length === 0) return null;
      const where = standsInBoth(numbers, request)
        ? 'bij de knock-outcriteria en bij de criteria met punten'
        : 'meer dan één keer';
      const [word, stand] = numbers.length === 1 ? ['Nummer', 'staat'] : ['De nummers', 'staan'];
      return `${word} ${listed(numbers)} ${stand} ${where}. Zijn dit afzonderlijke eisen of criteria, en tellen ze allemaal mee?`;
    },
    plain:
      'Een nummer staat bij meer dan één eis of criterium. Zijn dit afzonderlijke eisen of criteria, en tellen ze allemaal mee?',
  },
  'points-differ': {
    ask: (detail) => {
      const [, sum, unit = '', total] =
        /tellen op tot ([\d.]+) (punten|%), het genoemde totaal is ([\d.]+)/.exec(detail) ?? [];
      if (sum === undefined || total === undefined) return null;
      return `De criteria tellen samen op tot ${dutch(sum)} ${unit}, terwijl als totaal ${dutch(total)} ${unit} wordt genoemd. Wat is de juiste weging per criterium?`;
    },
    plain:
      'De weging van de criteria telt niet op tot het genoemde totaal. Wat is de juiste weging per criterium?',
  },
  'points-unstated-total': {
    // 100 is the total of nearly every request: an unstated one then hides no criterion.
    nothingToAsk: /tellen op tot 100 punten/,
    ask: (detail) => {
      const sum = /tellen op tot ([\d.]+) punten/.exec(detail)?.[1];
      if (sum === undefined) return null;
      return `De criteria tellen samen op tot ${dutch(sum)} punten; een totaal wordt niet genoemd. Is ${dutch(sum)} het hoogste aantal punten, of ontbreekt er een criterium?`;
    },
    plain:
      'Bij de criteria staan punten, maar geen totaal. Wat is het hoogste aantal punten, en zijn alle criteria vermeld?',
  },
  'shortlist-differs': {
    ask: (detail) => {
      const sizes = /doorgaat: (.+)\.$/.exec(detail)?.[1]?.split(' en ') ?? [];
      if (sizes.length < 2 || sizes.some((size) => !/^(?:\d{1,3}|alle)$/.test(size))) return null;
      return `Over het aantal cv's dat aan de opdrachtgever wordt voorgelegd, noemt de aanvraag op de ene plek ${sizes.join(', op de andere ')}. Hoeveel cv's worden voorgelegd?`;
    },
    plain:
      "De aanvraag noemt verschillende aantallen cv's die aan de opdrachtgever worden voorgelegd. Hoeveel cv's worden voorgelegd?",
  },
  'deadline-differs': {
    ask: (detail) => {
      const moments = [...detail.matchAll(/(\d{2})-(\d{2})-(\d{4})(?: (\d{2}:\d{2}))?/g)].map(
        ([, day, month, year, time]) => dayInWords(`${year}-${month}-${day}`, time ?? null),
      );
      if (moments.length < 2 || moments.includes(null)) return null;
      return `Als sluitingsmoment noemt de aanvraag ${listed(moments.filter((moment) => moment !== null))}. Tot welk moment kan worden gereageerd?`;
    },
    plain: 'De aanvraag noemt meer dan één sluitingsmoment. Tot welk moment kan worden gereageerd?',
  },
  'weekday-differs': {
    ask: (detail) => {
      const dates = /bij elkaar: (.+)\.$/s.exec(detail)?.[1]?.split('; ').map(quoted) ?? [];
      if (dates.length === 0) return null;
      return dates.length === 1
        ? `Bij ${listed(dates)} horen weekdag en datum niet bij elkaar. Welke dag wordt bedoeld?`
        : `Bij ${listed(dates)} horen weekdag en datum niet bij elkaar. Welke dagen worden bedoeld?`;
    },
    plain: 'Bij een van de datums horen weekdag en datum niet bij elkaar. Welke dag wordt bedoeld?',
  },
  'rate-scored': {
    ask: (detail, { maxHourlyRate, awardUnit }) => {
      const points = /ook punten op \(([\d.]+)\)/.exec(detail)?.[1];
      if (points === undefined || maxHourlyRate === null) return null;
      const weighs =
        awardUnit === 'percent' ? `weegt voor ${dutch(points)} %` : `levert ${dutch(points)} punten op`;
      return `Voor het uurtarief geldt een maximum van ${formatEuro(maxHourlyRate, 'nl')} exclusief btw, en het uurtarief ${weighs}. Valt een aanbieding boven dit maximum af, en hoe worden de punten over de tarieven verdeeld?`;
    },
    plain:
      'Voor het uurtarief geldt een maximum, en het uurtarief telt ook mee in de score. Valt een aanbieding boven dit maximum af, en hoe worden de punten over de tarieven verdeeld?',
  },
  'education-differs': {
    ask: (detail) => {
      const [, header, asked] = /^De kop vraagt (.{1,60}), een knock-out ([a-z/]+)\.$/.exec(detail) ?? [];
      if (header === undefined || asked === undefined) return null;
      return `Als opleidingsniveau noemt de aanvraag ${tidy(header)}, terwijl een knock-outcriterium ${asked.replaceAll('/', ' of ')} vraagt. Welk opleidingsniveau is minimaal vereist?`;
    },
    plain: 'De aanvraag noemt verschillende opleidingsniveaus. Welk opleidingsniveau is minimaal vereist?',
  },
  'dates-out-of-order': {
    ask: (detail, request) => {
      const dates = outOfOrder(detail)
        .map((field) => dateOf(field, request))
        .filter((date) => date !== null);
      return dates.length < 2
        ? null
        : `De aanvraag noemt deze datums: ${dates.join('; ')}. Kloppen deze, en zo niet: welke gelden?`;
    },
    plain: 'De volgorde van de datums in de planning spreekt zichzelf tegen. Welke datums gelden?',
  },
};

type DateField =
  | 'publishedOn'
  | 'enquiryDeadline'
  | 'answersOn'
  | 'submissionDeadline'
  | 'invitationBy'
  | 'interviews'
  | 'start'
  | 'contractEnd';

/** In the order of the procedure, with the words that a question has for them. */
const dateNames: Record<DateField, string> = {
  publishedOn: 'publicatie',
  enquiryDeadline: 'vragen stellen tot',
  answersOn: 'antwoorden',
  submissionDeadline: 'sluiting',
  invitationBy: 'uitnodiging',
  interviews: 'gesprek',
  start: 'start',
  contractEnd: 'einde',
};

/** Which dates a problem is about, by the words in which the finding names it. */
const problems: readonly (readonly [string, readonly DateField[]])[] = [
  ['de vragentermijn eindigt na de sluiting', ['enquiryDeadline', 'submissionDeadline']],
  ['de antwoorden komen na de sluiting', ['answersOn', 'submissionDeadline']],
  ['het gesprek is voor de sluiting', ['interviews', 'submissionDeadline']],
  ['de uitnodiging is voor de sluiting', ['invitationBy', 'submissionDeadline']],
  ['de uitnodiging is na het gesprek', ['invitationBy', 'interviews']],
  ['de publicatie is na de sluiting', ['publishedOn', 'submissionDeadline']],
  ['de start is na het einde', ['start', 'contractEnd']],
  ['de start ligt lang voor de publicatie', ['start', 'publishedOn']],
];

function outOfOrder(detail: string): DateField[] {
  const about = new Set(problems.filter(([words]) => detail.includes(words)).flatMap(([, fields]) => fields));
  return (Object.keys(dateNames) as DateField[]).filter((field) => about.has(field));
}

function dateOf(field: DateField, request: TenderRequest): string | null {
  const value =
    field === 'interviews'
      ? (request.interviews.map(({ date }) => date).sort()[0] ?? null)
      : field === 'start'
        ? (request.start?.date ?? null)
        : request[field];
  const moment = parseMoment(value);
  if (moment === null) return null;
  const words =
    moment.precision === 'day'
      ? dayInWords(moment.date.toString(), null)
      : dayInWords(moment.at.toPlainDate().toString(), formatTime(moment.at.toPlainTime()));
  return words === null ? null : `${dateNames[field]} ${words}`;
}

/** '6 juli 2026, 09:00 uur'; null for what is no real date. */
function dayInWords(date: string, time: string | null): string | null {
  try {
    const day = Temporal.PlainDate.from(date).toLocaleString('nl-NL', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    return time === null ? day : `${day} om ${time} uur`;
  } catch {
    return null;
  }
}

function standsInBoth(
  numbers: readonly string[],
  { knockoutCriteria, awardCriteria }: TenderRequest,
): boolean {
  return numbers.every((number) =>
    [knockoutCriteria, awardCriteria].every((list) => list.some((criterion) => criterion.number === number)),
  );
}

/** '2', '2 en 5', '2, 5 en 7'. */
function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

/** A number as the findings print it ('92.5') with the Dutch comma. */
const dutch = (number: string): string => number.replace('.', ',');

/** Words of the page on one line and not endless: they end up in a message that the user sends. */
const tidy = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

const quoted = (words: string): string => `‘${tidy(words)}’`;

/** The question for a finding, in Dutch; null where a bidder has nothing to gain from asking. */
export function draftQuestion({ code, detail }: Finding, request: TenderRequest): string | null {
  const { ask, nothingToAsk, plain } = drafts[code];
  return nothingToAsk?.test(detail) ? null : (ask(detail, request) ?? plain);
}
