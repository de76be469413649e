/** The values of a request in words, one for each field; null where the page does not state it. */
import type { TenderRequest } from '../request/tender-request.ts';
import { formatDate, formatEuro } from './format.ts';
import type { CoreText, Language, PageText } from './language.ts';

export type ValueWords = { language: Language; text: CoreText; page: PageText; now: Temporal.Instant };

/** The fields that are shown as one line of label and value. */
export const factFields = [
  'hoursPerWeek',
  'start',
  'duration',
  'renewal',
  'place',
  'region',
  'educationLevel',
  'maxHourlyRate',
  'functionScale',
  'positions',
  'hybrid',
  'workingDays',
  'contractEnd',
  'dynamicPurchasingSystem',
  'selfEmployed',
  'fee',
] as const;
export type FactField = (typeof factFields)[number];

/** Shown only where the page states them: most requests rightly do not. */
export const optionalFacts: readonly FactField[] = [
  'workingDays',
  'contractEnd',
  'dynamicPurchasingSystem',
  'selfEmployed',
  'fee',
];

type Formatter = (request: TenderRequest, words: ValueWords) => string | null;

const formatters: Record<FactField, Formatter> = {
  hoursPerWeek: ({ hoursPerWeek: hours }, { page }) => {
    if (hours === null || (hours.min === null && hours.max === null)) return null;
    if (hours.min === null) return page.values.hoursUpTo(hours.max ?? 0);
    if (hours.max === null) return page.values.hoursFrom(hours.min);
    return hours.min === hours.max ? String(hours.min) : `${hours.min}–${hours.max}`;
  },
  start: ({ start }, words) => {
    if (start === null) return null;
    const date = start.date === null ? null : formatDay(start.date, words);
    return (
      [start.asap ? words.page.values.asap : null, date].filter((part) => part !== null).join(', ') || null
    );
  },
  duration: ({ duration }, { page }) => {
    if (duration === null || duration.maxMonths === null) {
      return duration?.minMonths == null ? null : page.values.months(duration.minMonths);
    }
    if (duration.minMonths === null) return page.values.monthsUpTo(duration.maxMonths);
    return duration.minMonths === duration.maxMonths
      ? page.values.months(duration.maxMonths)
      : page.values.monthRange(duration.minMonths, duration.maxMonths);
  },
  renewal: ({ renewal }, { page }) => {
    if (renewal === null) return null;
    if (renewal.times !== null && renewal.months !== null) {
      return page.values.renewalTimes(renewal.times, renewal.months);
    }
    if (renewal.possible === null) return null;
    return renewal.possible ? page.values.renewalPossible : page.values.renewalNone;
  },
  place: ({ place }) => place,
  region: ({ region }) => region,
  educationLevel: ({ educationLevel }) => educationLevel,
  maxHourlyRate: ({ maxHourlyRate: rate }, { language, page }) =>
    rate === null ? null : `${formatEuro(rate, language)} ${page.values.exclVat}`,
  functionScale: ({ functionScale }) => functionScale,
  positions: ({ positions }) => (positions === null ? null : String(positions)),
  hybrid: ({ hybrid }, words) => yesOrNo(hybrid, words),
  workingDays: ({ workingDays }) => workingDays,
  contractEnd: ({ contractEnd }, words) => (contractEnd === null ? null : formatDay(contractEnd, words)),
  dynamicPurchasingSystem: ({ dynamicPurchasingSystem }, words) => yesOrNo(dynamicPurchasingSystem, words),
  selfEmployed: ({ selfEmployed }, { text, page }) =>
    selfEmployed === null ? null : selfEmployed ? text.yes : page.values.notSelfEmployed,
  fee: ({ fee }) => fee,
};

/** One value in words; null where the page does not state it. */
export function factValue(request: TenderRequest, field: FactField, words: ValueWords): string | null {
  return formatters[field](request, words);
}

/** How many CVs go on, in words; a contradiction on the page is said as such. */
export function shortlistValue(request: TenderRequest, { page }: ValueWords): string | null {
  if (request.shortlistSize === null) {
    const differs = request.findings.some((finding) => finding.code === 'shortlist-differs');
    return differs ? page.values.differs : null;
  }
  return request.shortlistSize === 'all' ? page.values.everyone : String(request.shortlistSize);
}

function yesOrNo(value: boolean | null, { text }: ValueWords): string | null {
  return value === null ? null : value ? text.yes : text.no;
}

function formatDay(date: string, { language, now }: ValueWords): string {
  try {
    return formatDate(Temporal.PlainDate.from(date), language, 'short', now);
  } catch {
    return date;
  }
}
