import { describe, expect, it } from 'vitest';
import { forKnockout, reasonOf, shortly } from './bidder.ts';
import { only } from './read.ts';

/** The submission closes on 1 December 2026. */
const free = (availableFrom: string) => ({ availableHours: 24, availableFrom });
const on = (text: string, from: string) => shortly(forKnockout(text, free(from)));

describe('a start in a month', () => {
  it.each<[text: string, first: number, last: number, year: number | null]>([
    ['Beschikbaar vanaf januari 2027', 1, 1, 2027],
    ['Beschikbaar per mrt. 2027 voor 24 uur per week', 3, 3, 2027],
    ['Beschikbaar per eind maart', 3, 3, null],
    ['Inzetbaar met ingang van de maand juni', 6, 6, null],
    ['Beschikbaar in januari of februari 2027', 1, 2, 2027],
    ['Beschikbaar vanaf december/januari 2027', 12, 1, 2027],
    ['Beschikbaar vanaf december 2026 (of januari)', 12, 1, 2027],
    ['Start per maart', 3, 3, null],
    ['Startdatum: maart 2027', 3, 3, 2027],
    ['De kandidaat kan starten in maart 2027', 3, 3, 2027],
    ['Bereid om vanaf maart 2027 te starten', 3, 3, 2027],
    ['Beschikbaar van januari 2027 tot juli 2027', 1, 1, 2027],
  ])('is read in "%s"', (text, month, lastMonth, year) => {
    expect(only(text, 'start').map(({ asked }) => asked)).toEqual([{ day: null, month, lastMonth, year }]);
  });

  it.each([
    'Beschikbaar, in juli en augustus niet',
    'Beschikbaar tot en met maart 2027',
    'Beschikbaar behalve in mei',
    'Minimaal 2 jaar ervaring met starten van projecten per maart 2027',
    'Ervaring als inkoper, gestart in maart 2021',
    'Starten met niets',
  ])('is not read in "%s"', (text) => {
    expect(only(text, 'start')).toEqual([]);
  });

  it.each<[text: string, from: string, outcome: string]>([
    ['Beschikbaar vanaf januari 2027', '2027-01-01', 'met!'],
    ['Beschikbaar vanaf januari 2027', '2026-09-01', 'met!'],
    ['Beschikbaar vanaf januari 2027', '2027-01-02', 'none'],
    ['Beschikbaar vanaf januari 2027', '2027-01-31', 'none'],
    ['Beschikbaar vanaf januari 2027', '2027-02-01', 'not-met!'],
    ['Beschikbaar vanaf december/januari 2027', '2026-12-01', 'met!'],
    ['Beschikbaar vanaf december/januari 2027', '2027-01-31', 'none'],
    ['Beschikbaar vanaf december/januari 2027', '2027-02-01', 'not-met!'],
    ['Kan starten in maart 2027', '2027-03-01', 'met!'],
    ['Beschikbaar van januari 2027 tot en met juni 2027', '2027-01-01', 'met'],
  ])('is weighed from its first day: "%s", free from %s: %s', (text, from, outcome) => {
    expect(on(text, from)).toBe(outcome);
  });

  it('without hours or a start in the profile says nothing', () => {
    expect(shortly(forKnockout('Beschikbaar vanaf januari 2027', { regions: ['Veenland'] }))).toBe('none');
  });

  it('is told as a month', () => {
    const reason = (text: string) => reasonOf(forKnockout(text, free('2027-01-15')));
    expect(reason('Beschikbaar vanaf januari 2027')).toBe(
      'Vrij vanaf 15 januari 2027, gevraagd januari 2027',
    );
    expect(reason('Beschikbaar vanaf december/januari 2027')).toBe(
      'Vrij vanaf 15 januari 2027, gevraagd december 2026 – januari 2027',
    );
    expect(reasonOf(forKnockout('Start per maart', free('2027-01-15')), 'en')).toBe(
      'Free from 15 January 2027, asked March 2027; the year is not stated',
    );
  });
});

describe('a start without a year', () => {
  it.each<[text: string, from: string, outcome: string]>([
    ['Start per maart', '2027-03-01', 'met'],
    ['Start per maart', '2027-03-02', 'none'],
    ['Start per maart', '2027-04-01', 'not-met'],
    // Of the month in which the submission closes there is time left.
    ['Beschikbaar per december', '2026-12-01', 'met'],
    ['Beschikbaar per december', '2027-01-01', 'not-met'],
    ['Beschikbaar per november', '2027-11-01', 'met'],
    ['Beschikbaar per december/januari', '2026-12-01', 'met'],
    ['Beschikbaar per december/januari', '2027-02-01', 'not-met'],
    ['Beschikbaar per 1 maart', '2027-03-01', 'met'],
    ['Beschikbaar per 1 maart', '2027-03-02', 'not-met'],
    ['Beschikbaar per 30 november', '2027-11-30', 'met'],
    ['Beschikbaar per 31 februari', '2026-01-01', 'nothing'],
  ])('is the first after the submission, and never sure: "%s", free from %s: %s', (text, from, outcome) => {
    expect(on(text, from)).toBe(outcome);
  });

  it('says that the year was not there', () => {
    expect(reasonOf(forKnockout('Beschikbaar per 1 maart', free('2027-04-01')))).toBe(
      'Vrij vanaf 1 april 2027, gevraagd 1 maart 2027; het jaar staat er niet bij',
    );
  });

  it('is the first after today where the page states no deadline', () => {
    const suggestion = forKnockout('Start per november', free('2026-11-01'), { submissionDeadline: null });
    expect(shortly(suggestion)).toBe('met');
  });
});

describe('a start on a day', () => {
  it.each<[text: string, from: string, outcome: string]>([
    ['Start per 1 maart 2027', '2027-03-01', 'met!'],
    ['Kan uiterlijk 1 mrt 2027 starten', '2027-03-02', 'not-met!'],
  ])('stands without a word of being available: "%s", free from %s: %s', (text, from, outcome) => {
    expect(on(text, from)).toBe(outcome);
  });
});
