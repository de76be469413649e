import { describe, expect, it } from 'vitest';
import { coreText } from '../../lib/i18n/core-text.ts';
import { type FactField, factFields, factValue, shortlistValue } from '../../lib/i18n/field-values.ts';
import { loadTexts } from '../../lib/i18n/texts.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest } from '../assess/invented.ts';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const { page } = await loadTexts('nl');
const { page: english } = await loadTexts('en');
const dutch = { language: 'nl' as const, text: coreText('nl'), page, now };
const inEnglish = { language: 'en' as const, text: coreText('en'), page: english, now };

describe('a value in words', () => {
  it.each<[FactField, Partial<TenderRequest>, string | null, string | null]>([
    ['hoursPerWeek', { hoursPerWeek: { min: 24, max: 32 } }, '24–32', '24–32'],
    ['hoursPerWeek', { hoursPerWeek: { min: 36, max: 36 } }, '36', '36'],
    ['hoursPerWeek', { hoursPerWeek: { min: 24, max: null } }, 'vanaf 24', 'from 24'],
    ['hoursPerWeek', { hoursPerWeek: { min: null, max: 32 } }, 'hoogstens 32', 'at most 32'],
    ['hoursPerWeek', { hoursPerWeek: { min: null, max: null } }, null, null],
    ['start', { start: { date: '2027-02-01', asap: false } }, 'ma 1 feb 2027', null],
    ['start', { start: { date: null, asap: true } }, 'z.s.m.', 'as soon as possible'],
    [
      'start',
      { start: { date: '2026-12-01', asap: true } },
      'z.s.m., di 1 dec',
      'as soon as possible, Tue 1 Dec',
    ],
    ['start', { start: { date: null, asap: false } }, null, null],
    ['start', { start: { date: 'in overleg', asap: false } }, 'in overleg', 'in overleg'],
    ['duration', { duration: { minMonths: 6, maxMonths: 6 } }, '6 maanden', '6 months'],
    ['duration', { duration: { minMonths: 1, maxMonths: 1 } }, '1 maand', '1 month'],
    ['duration', { duration: { minMonths: 6, maxMonths: 12 } }, '6–12 maanden', '6–12 months'],
    [
      'duration',
      { duration: { minMonths: null, maxMonths: 12 } },
      'hoogstens 12 maanden',
      'at most 12 months',
    ],
    ['duration', { duration: { minMonths: null, maxMonths: null } }, null, null],
    ['renewal', { renewal: { possible: true, times: 2, months: 6 } }, '2 × 6 maanden', '2 × 6 months'],
    ['renewal', { renewal: { possible: true, times: null, months: null } }, 'mogelijk', 'possible'],
    ['renewal', { renewal: { possible: false, times: null, months: null } }, 'geen', 'none'],
    ['renewal', { renewal: { possible: null, times: null, months: null } }, null, null],
    ['maxHourlyRate', { maxHourlyRate: 97.5 }, '€ 97,50 excl. btw', '€ 97.50 excl. VAT'],
    ['positions', { positions: 0 }, '0', '0'],
    ['hybrid', { hybrid: true }, 'ja', 'yes'],
    ['hybrid', { hybrid: false }, 'nee', 'no'],
    ['dynamicPurchasingSystem', { dynamicPurchasingSystem: false }, 'nee', 'no'],
    ['selfEmployed', { selfEmployed: true }, 'ja', 'yes'],
    ['selfEmployed', { selfEmployed: false }, 'nee, alleen in loondienst', 'no, employees only'],
    ['contractEnd', { contractEnd: '2026-12-31' }, 'do 31 dec', 'Thu 31 Dec'],
    ['place', { place: 'Waterhoek' }, 'Waterhoek', 'Waterhoek'],
  ])('%s %j: %s', (field, over, words, englishWords) => {
    expect(factValue(bareRequest(over), field, dutch)).toBe(words);
    if (englishWords !== null || words === null) {
      expect(factValue(bareRequest(over), field, inEnglish)).toBe(englishWords);
    }
  });

  it('is never made up: what the page does not state has none', () => {
    expect(factFields.filter((field) => factValue(bareRequest(), field, dutch) !== null)).toEqual([]);
  });
});

describe('how many CVs go on', () => {
  it.each<[string, Partial<TenderRequest>, string | null]>([
    ['not stated', {}, null],
    ['a number', { shortlistSize: 3 }, '3'],
    ['all', { shortlistSize: 'all' }, "alle cv's"],
    [
      'contradicted on the page',
      { findings: [{ code: 'shortlist-differs', detail: '3 en 4' }] },
      'tegenstrijdig',
    ],
    [
      'contradicted on the page, and said by the user',
      { shortlistSize: 3, findings: [{ code: 'shortlist-differs', detail: '3 en 4' }] },
      '3',
    ],
  ])('%s', (_name, over, words) => {
    expect(shortlistValue(bareRequest(over), dutch)).toBe(words);
  });
});
