/** The values of a change, which is kept as JSON of the request's own fields, in words. */
import type { ChangeField } from '../request/change.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import { correctableValue } from './correctable-values.ts';
import { changes as english } from './en/changes.ts';
import { factValue, type ValueWords } from './field-values.ts';
import { formatDate, formatInterview, formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { changes as dutch } from './nl/changes.ts';

export type ChangeText = typeof dutch;

const texts: Record<Language, ChangeText> = { nl: dutch, en: english };

/** The words about changes in a language. */
export const changeWords = (language: Language): ChangeText => texts[language];

/** 'Inschrijven tot'. */
export function fieldLabel(field: ChangeField, words: ChangeText, { text }: ValueWords): string {
  if (field === 'closed') return words.responding;
  return field === 'awardPointsStated' ? words.totalPoints : text.fields[field];
}

/** Whether one can respond, of the JSON of `closed`. */
export const closedValue = (json: string, words: ChangeText): string =>
  json === 'true' ? words.closed : words.open;

/** A field's JSON in words; 'niet gevonden' where the page did not state it, and for what cannot be read. */
export function fieldValue(
  field: Exclude<ChangeField, 'closed'>,
  json: string,
  words: ChangeText,
  value: ValueWords,
): string {
  try {
    // Each of these looks at its own field; a contradiction on the page is no value.
    const request = { findings: [], [field]: JSON.parse(json) } as unknown as TenderRequest;
    return inWords(request, field, words, value) || value.text.notFound;
  } catch {
    return value.text.notFound;
  }
}

function inWords(
  request: TenderRequest,
  field: Exclude<ChangeField, 'closed'>,
  words: ChangeText,
  value: ValueWords,
): string | null {
  switch (field) {
    case 'interviews':
      return request.interviews.map((interview) => interviewWords(interview, value)).join('; ');
    case 'tieBreaker':
      return request.tieBreaker === null ? null : value.page.values.hourlyRate;
    case 'awardPointsStated':
      return request.awardPointsStated === null
        ? null
        : formatNumber(request.awardPointsStated, value.language);
    case 'cv':
      return request.cv === null ? null : cvWords(request.cv, words, value.language);
    case 'selfEmployed':
      return factValue(request, field, value);
    default:
      return correctableValue(request, field, value);
  }
}

function interviewWords(
  interview: TenderRequest['interviews'][number],
  { language, page, now }: ValueWords,
): string {
  const day = formatDate(Temporal.PlainDate.from(interview.date), language, 'short', now);
  return [day, formatInterview(interview, page.parts)].filter((part) => part !== '').join(', ');
}

function cvWords(
  { maxPages, language: asked, minReferences, format }: NonNullable<TenderRequest['cv']>,
  words: ChangeText,
  language: Language,
): string {
  return [
    maxPages === null ? null : words.cv.pages(maxPages),
    asked === null ? null : (new Intl.DisplayNames([language], { type: 'language' }).of(asked) ?? asked),
    minReferences === null ? null : words.cv.references(minReferences),
    format,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
