import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  addedId,
  applyCorrections,
  awardEntries,
  type CorrectableField,
  type Corrections,
  correctedFields,
  fitsField,
  fitsList,
  interviewId,
  knockoutEntries,
  noCorrections,
  unfitCorrections,
} from '../../lib/request/corrections.ts';
import { applyChange, noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { type JudgementChange, judgementChangeSchema, judgementsSchema } from '../../lib/request/record.ts';
import { award, bareRequest } from '../assess/invented.ts';

const corrected = (...changes: JudgementChange[]): Corrections =>
  changes.reduce(applyChange, noJudgements()).corrections;
const correct = (field: CorrectableField, value: unknown): JudgementChange => ({
  kind: 'correct',
  field,
  value,
});

describe('what fits a field', () => {
  it.each<[CorrectableField, unknown]>([
    ['submissionDeadline', '2026-12-01T09:00:00+01:00[Europe/Amsterdam]'],
    ['submissionDeadline', '2026-12-01'],
    ['answersOn', '2026-12-01'],
    ['title', 'Sluiswachter'],
    ['hoursPerWeek', { min: 1, max: 60 }],
    ['hoursPerWeek', { min: null, max: 36 }],
    ['hoursPerWeek', { min: 37.5, max: 37.5 }],
    ['start', { date: null, asap: true }],
    ['start', { date: '2027-01-04', asap: false }],
    ['duration', { minMonths: 6, maxMonths: 120 }],
    ['renewal', { possible: true, times: 2, months: 6 }],
    ['renewal', { possible: false, times: null, months: null }],
    ['maxHourlyRate', 97.5],
    ['positions', 99],
    ['hybrid', false],
    ['shortlistSize', 'all'],
    ['shortlistSize', 3],
  ])('%s takes %j', (field, value) => {
    expect(fitsField(field, value)).toBe(true);
  });

  it.each<[CorrectableField, unknown]>([
    ['submissionDeadline', '2026-02-30'],
    ['submissionDeadline', '2026-12-01T09:00'],
    ['submissionDeadline', null],
    ['answersOn', '2026-12-01T09:00:00+01:00[Europe/Amsterdam]'],
    ['answersOn', 20261201],
    ['title', '   '],
    ['title', 'x'.repeat(301)],
    ['hoursPerWeek', { min: 36, max: 24 }],
    ['hoursPerWeek', { min: null, max: null }],
    ['hoursPerWeek', { min: 0, max: 36 }],
    ['hoursPerWeek', { min: 36, max: 61 }],
    ['hoursPerWeek', 36],
    ['hoursPerWeek', null],
    ['start', { date: null, asap: false }],
    ['start', { date: '2027-02-30', asap: true }],
    ['duration', { minMonths: 6.5, maxMonths: 7 }],
    ['duration', { minMonths: 1, maxMonths: 121 }],
    ['renewal', { possible: true, times: 0, months: 6 }],
    ['renewal', {}],
    ['maxHourlyRate', Number.NaN],
    ['maxHourlyRate', 0.5],
    ['maxHourlyRate', '97'],
    ['positions', 100],
    ['positions', 1.5],
    ['hybrid', 'ja'],
    ['shortlistSize', 'geen'],
    ['fee', undefined],
  ])('%s refuses %j', (field, value) => {
    expect(fitsField(field, value)).toBe(false);
  });

  it.each<['knockouts' | 'awards' | 'interviews', unknown, boolean]>([
    ['knockouts', { text: 'Je hebt een vaarbewijs' }, true],
    ['knockouts', { text: '' }, false],
    ['awards', { text: 'Ervaring', points: 40 }, true],
    ['awards', { text: 'Ervaring', points: null }, true],
    ['awards', { text: 'Ervaring' }, false],
    ['awards', { text: 'Ervaring', points: -1 }, false],
    ['interviews', { date: '2026-12-10', from: '13:00', to: null }, true],
    ['interviews', { date: '2026-12-10', from: '24:00', to: null }, false],
    ['interviews', { date: '2026-11-31', from: null, to: null }, false],
  ])('the list of %s: %j %s', (list, value, fits) => {
    expect(fitsList(list, value)).toBe(fits);
  });
});

describe('applying corrections', () => {
  it('puts the user’s value in the place of the page’s, and leaves the page’s request as it was', () => {
    const request = bareRequest({ place: 'Havendam', hoursPerWeek: { min: 36, max: 36 } });
    const before = structuredClone(request);
    const corrections = corrected(correct('place', 'Lindelo'), correct('hoursPerWeek', { min: 24, max: 32 }));
    expect(applyCorrections(request, corrections)).toEqual({
      ...before,
      place: 'Lindelo',
      hoursPerWeek: { min: 24, max: 32 },
    });
    expect(request).toEqual(before);
  });

  it('changes nothing where nothing is corrected', () => {
    const request = bareRequest({ knockoutCriteria: [{ number: '1', text: 'VOG' }] });
    expect(applyCorrections(request, noCorrections())).toEqual(request);
  });

  it('gives the page’s value back when the correction is taken back', () => {
    const corrections = corrected(correct('place', 'Lindelo'), correct('place', null));
    expect(corrections).toEqual(noCorrections());
    expect(applyCorrections(bareRequest({ place: 'Havendam' }), corrections).place).toBe('Havendam');
  });

  it.each<[string, Partial<Corrections>, string[]]>([
    ['a value of another kind', { fields: { positions: 'twee', place: 'Lindelo' } }, ['positions']],
    ['a field that is none (any more)', { fields: { colour: 'blauw', place: 'Lindelo' } }, ['colour']],
    ['an inherited name', { fields: { constructor: 'x', place: 'Lindelo' } }, ['constructor']],
    [
      'a knock-out without words',
      { fields: { place: 'Lindelo' }, knockouts: { 'added-x': { words: 'x' } } },
      ['knockouts'],
    ],
    [
      'a criterion that is no object',
      { fields: { place: 'Lindelo' }, awards: { 'added-x': null } },
      ['awards'],
    ],
    [
      'an interview on no day',
      { fields: { place: 'Lindelo' }, interviews: { x: { date: '?' } } },
      ['interviews'],
    ],
  ])('leaves out %s, reports it, and applies the rest', (_name, over, unfit) => {
    const corrections = { ...noCorrections(), ...over };
    expect(applyCorrections(bareRequest(), corrections)).toEqual(bareRequest({ place: 'Lindelo' }));
    expect(correctedFields(corrections)).toEqual(['place']);
    expect(unfitCorrections(corrections)).toEqual(unfit);
  });

  it('keeps in the record what does not fit', () => {
    const stored = { ...noJudgements(), corrections: { ...noCorrections(), fields: { positions: 'twee' } } };
    expect(z.parse(judgementsSchema, stored)).toEqual(stored);
  });

  it('adds an interview after those of the page, once', () => {
    const machine = { date: '2026-12-10', from: '13:00', to: '16:00', part: null };
    const request = bareRequest({ interviews: [machine] });
    const corrections = corrected(
      { kind: 'add-interview', date: '2026-12-11', from: '09:00', to: null },
      { kind: 'add-interview', date: '2026-12-10', from: '13:00', to: '15:00' },
    );
    expect(applyCorrections(request, corrections).interviews).toEqual([
      machine,
      { date: '2026-12-11', from: '09:00', to: null, part: null },
    ]);
    const id = interviewId({ date: '2026-12-11', from: '09:00' });
    const taken = [corrections].map((own) =>
      applyChange({ ...noJudgements(), corrections: own }, { kind: 'remove-added', list: 'interviews', id }),
    );
    expect(applyCorrections(request, taken[0]?.corrections ?? noCorrections()).interviews).toEqual([machine]);
  });
});

describe('criteria of the page and of the user', () => {
  const page = [
    { number: '1', text: 'Je hebt een vaarbewijs' },
    { number: '2', text: 'Je hebt een vaarbewijs' },
    { number: '3', text: 'Je spreekt Nederlands' },
  ];
  const [first = '', second = '', third = ''] = criterionIds(page);
  const own = 'Je bent op maandag beschikbaar';

  it('are one list with ids that do not move', () => {
    const corrections = corrected(
      { kind: 'add-knockout', text: own },
      { kind: 'put-aside', list: 'knockouts', id: first, aside: true },
    );
    expect(knockoutEntries(page, corrections).map(({ id, aside }) => [id, aside])).toEqual([
      [first, true],
      [second, false],
      [third, false],
      [addedId(own), false],
    ]);
    expect(knockoutEntries(page.slice(2), corrections).map(({ id }) => id)).toEqual([third, addedId(own)]);
    expect(applyCorrections(bareRequest({ knockoutCriteria: page }), corrections).knockoutCriteria).toEqual([
      page[1],
      page[2],
      { number: null, text: own },
    ]);
  });

  it('come back when they are no longer put aside', () => {
    const aside = (on: boolean): JudgementChange => ({
      kind: 'put-aside',
      list: 'knockouts',
      id: third,
      aside: on,
    });
    expect(corrected(aside(true), aside(true)).aside.knockouts).toEqual([third]);
    expect(corrected(aside(true), aside(false))).toEqual(noCorrections());
  });

  it('count once when a later reading finds what the user had added', () => {
    const corrections = corrected({ kind: 'add-knockout', text: own });
    const later = [...page, { number: '4', text: 'Je bent op maandag beschikbaar.' }];
    const entries = knockoutEntries(later, corrections);
    expect(entries).toHaveLength(4);
    expect(entries[3]).toEqual({
      id: addedId(own),
      criterion: { number: '4', text: own },
      index: 3,
      added: true,
      aside: false,
    });
  });

  it('take the page’s points where the user gave none, and the user’s where they did', () => {
    const found = [award('Ervaring met bakens', 60, { number: '1' })];
    const points = (own: number | null) =>
      awardEntries(found, corrected({ kind: 'add-award', text: 'Ervaring met bakens', points: own }));
    expect(points(null).map(({ criterion }) => criterion.points)).toEqual([60]);
    expect(points(40).map(({ criterion }) => criterion.points)).toEqual([40]);
  });

  it('are gone once removed, and count again once added anew', () => {
    const add: JudgementChange = { kind: 'add-award', text: 'Netwerk', points: 20 };
    const id = addedId('Netwerk');
    const aside: JudgementChange = { kind: 'put-aside', list: 'awards', id, aside: true };
    const remove: JudgementChange = { kind: 'remove-added', list: 'awards', id };
    expect(corrected(add, aside, remove)).toEqual(noCorrections());
    expect(awardEntries([], corrected(add, aside, add)).map((entry) => entry.aside)).toEqual([false]);
  });
});

describe('a change as a message', () => {
  it.each<[string, JudgementChange]>([
    ['a value', correct('positions', 2)],
    ['a value taken back', correct('positions', null)],
    ['a knock-out', { kind: 'add-knockout', text: 'VOG' }],
    ['a criterion', { kind: 'add-award', text: 'Aanpak', points: null }],
    ['an interview', { kind: 'add-interview', date: '2026-12-10', from: null, to: null }],
    ['putting aside', { kind: 'put-aside', list: 'awards', id: 'a', aside: true }],
    ['removing', { kind: 'remove-added', list: 'interviews', id: 'a' }],
  ])('%s is taken', (_name, change) => {
    expect(z.safeParse(judgementChangeSchema, change)).toEqual({ success: true, data: change });
  });

  it.each<[string, object]>([
    ['a value out of range', { kind: 'correct', field: 'positions', value: 100 }],
    ['no value', { kind: 'correct', field: 'positions' }],
    ['a field that cannot be corrected', { kind: 'correct', field: 'portal', value: 'x' }],
    ['empty words', { kind: 'add-knockout', text: ' ' }],
    ['too many points', { kind: 'add-award', text: 'Aanpak', points: 1001 }],
    ['an impossible day', { kind: 'add-interview', date: '2026-02-30', from: null, to: null }],
    ['another list', { kind: 'put-aside', list: 'interviews', id: 'a', aside: true }],
  ])('%s is refused', (_name, change) => {
    expect(z.safeParse(judgementChangeSchema, change).success).toBe(false);
  });
});

describe('judgements from before there were corrections', () => {
  it('are read as uncorrected', () => {
    const before = { knockouts: {}, awards: {}, note: 'Bellen' };
    expect(z.parse(judgementsSchema, before)).toEqual({ ...before, corrections: noCorrections() });
  });
});
