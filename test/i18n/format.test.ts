import { describe, expect, it } from 'vitest';
import type { TimeLeft } from '../../lib/assess/time-left.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import { pages as english } from '../../lib/i18n/en/pages.ts';
import {
  type DateForm,
  formatDate,
  formatEuro,
  formatInstant,
  formatInterview,
  formatMoment,
  formatNumber,
  formatTime,
  formatTimeLeft,
  speakTimeLeft,
} from '../../lib/i18n/format.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { dutchTexts } from '../../lib/i18n/texts.ts';
import { parseMoment } from '../../lib/request/moment.ts';

const nl = coreText('nl');
const en = coreText('en');
const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

const minutes = (days: number, hours: number, rest: number): TimeLeft => ({
  kind: 'minutes',
  minutes: days * 1440 + hours * 60 + rest,
  urgency: 'plain',
});
const days = (count: number): TimeLeft => ({ kind: 'days', days: count, urgency: 'plain' });
const closed: TimeLeft = { kind: 'closed', since: Temporal.PlainDate.from('2026-11-20') };

describe('the time left in its short form', () => {
  it.each<[TimeLeft, string, string]>([
    [minutes(12, 3, 5), '12 dagen', '12 days'],
    [minutes(10, 0, 0), '10 dagen', '10 days'],
    [minutes(9, 23, 59), '9 d 23 u', '9 d 23 h'],
    [minutes(5, 21, 40), '5 d 21 u', '5 d 21 h'],
    [minutes(1, 0, 0), '1 d 0 u', '1 d 0 h'],
    [minutes(0, 21, 40), '21 u 40 min', '21 h 40 min'],
    [minutes(0, 1, 0), '1 u 0 min', '1 h 0 min'],
    [minutes(0, 0, 34), '34 min', '34 min'],
    [minutes(0, 0, 1), '1 min', '1 min'],
    [minutes(0, 0, 0), 'minder dan 1 min', 'less than 1 min'],
    [days(12), '12 dagen', '12 days'],
    [days(1), '1 dag', '1 day'],
    [days(0), 'vandaag, tijd niet gevonden', 'today, time not found'],
    [closed, 'Gesloten', 'Closed'],
  ])('says of %j: %s', (left, dutch, english) => {
    expect(formatTimeLeft(left, nl)).toBe(dutch);
    expect(formatTimeLeft(left, en)).toBe(english);
  });
});

describe('the time left as it is spoken', () => {
  it.each<[TimeLeft, string, string]>([
    [minutes(12, 3, 5), '12 dagen', '12 days'],
    [minutes(5, 21, 40), '5 dagen 21 uur', '5 days 21 hours'],
    [minutes(1, 1, 0), '1 dag 1 uur', '1 day 1 hour'],
    [minutes(0, 21, 1), '21 uur 1 minuut', '21 hours 1 minute'],
    [minutes(0, 0, 34), '34 minuten', '34 minutes'],
    [minutes(0, 0, 0), 'minder dan 1 min', 'less than 1 min'],
    [days(3), '3 dagen', '3 days'],
    [closed, 'Gesloten', 'Closed'],
  ])('says of %j: %s', (left, dutch, english) => {
    expect(speakTimeLeft(left, nl)).toBe(dutch);
    expect(speakTimeLeft(left, en)).toBe(english);
  });
});

describe('a date', () => {
  it.each<[string, Language, DateForm, string]>([
    ['2026-12-01', 'nl', 'short', 'di 1 dec'],
    ['2026-12-01', 'nl', 'long', 'di 1 december'],
    ['2026-12-01', 'nl', 'full', 'dinsdag 1 december 2026'],
    ['2027-03-08', 'nl', 'short', 'ma 8 mrt 2027'],
    ['2027-03-08', 'nl', 'long', 'ma 8 maart 2027'],
    ['2025-11-25', 'nl', 'short', 'di 25 nov 2025'],
    ['2026-12-01', 'en', 'short', 'Tue 1 Dec'],
    ['2026-12-01', 'en', 'long', 'Tue 1 December'],
  ])('%s in %s, %s, reads %s', (date, language, form, words) => {
    expect(formatDate(Temporal.PlainDate.from(date), language, form, now)).toBe(words);
  });

  it('gets its year by the Dutch calendar: at 23:30 UTC on 31 December it is next year there', () => {
    const newYear = Temporal.Instant.from('2026-12-31T23:30:00Z');
    const day = (date: string) => formatDate(Temporal.PlainDate.from(date), 'nl', 'short', newYear);
    expect(day('2027-01-04')).toBe('ma 4 jan');
    expect(day('2026-12-31')).toBe('do 31 dec 2026');
  });
});

describe('a moment', () => {
  const moment = (value: string) => {
    const parsed = parseMoment(value);
    if (parsed === null) throw new Error(value);
    return formatMoment(parsed, 'nl', 'short', now);
  };

  it('shows its time where it has one', () => {
    expect(moment('2026-12-01T09:00:00+01:00[Europe/Amsterdam]')).toBe('di 1 dec, 09:00');
  });
  it('shows no time where the page gives none', () => {
    expect(moment('2026-12-01')).toBe('di 1 dec');
  });
});

describe('an instant of our own', () => {
  it.each<[string | null, string]>([
    ['2026-11-25T10:20:00Z', 'wo 25 november, 11:20'],
    ['2026-07-06T07:00:00Z', 'ma 6 juli, 09:00'],
    [null, ''],
    ['gisteren', ''],
  ])('%s reads "%s" in Dutch time', (value, words) => {
    expect(formatInstant(value, 'nl', now)).toBe(words);
  });
});

describe('numbers', () => {
  it.each<[number, string, string]>([
    [112, '€ 112', '€ 112'],
    [97.5, '€ 97,50', '€ 97.50'],
    [0, '€ 0', '€ 0'],
    [1250, '€ 1.250', '€ 1,250'],
  ])('%d euro', (value, dutch, english) => {
    expect(formatEuro(value, 'nl')).toBe(dutch);
    expect(formatEuro(value, 'en')).toBe(english);
  });

  it.each<[number, string, string]>([
    [12, '12', '12'],
    [12.5, '12,5', '12.5'],
    [33.333, '33,33', '33.33'],
  ])('%d points', (value, dutch, english) => {
    expect(formatNumber(value, 'nl')).toBe(dutch);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it('shows a time to the minute', () => {
    expect(formatTime(Temporal.PlainTime.from('09:05:59'))).toBe('09:05');
  });
});

describe('the hours of an interview', () => {
  const dutch = dutchTexts.page.parts;
  const interview = { date: '2026-12-10', from: null, to: null, part: null };
  it.each([
    [{ ...interview, from: '13:00', to: '16:30' }, '13:00–16:30'],
    [{ ...interview, from: '13:00' }, '13:00'],
    [{ ...interview, part: 'afternoon' as const }, 'in de middag'],
    [{ ...interview, from: '09:00', part: 'morning' as const }, '09:00'],
    [interview, ''],
  ])('%j read "%s"', (value, words) => {
    expect(formatInterview(value, dutch)).toBe(words);
  });
  it('are in English where the interface is', () => {
    expect(formatInterview({ ...interview, part: 'evening' }, english.parts)).toBe('in the evening');
  });
});
