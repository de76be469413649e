import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { applyChange } from '../../lib/request/apply-change.ts';
import {
  addedId,
  applyCorrections,
  awardEntries,
  type Corrections,
  correctedFields,
  interviewId,
  type KeptCorrections,
  knockoutEntries,
  noCorrections,
} from '../../lib/request/corrections.ts';
import { type CorrectableField, fittingCorrections } from '../../lib/request/corrections-fit.ts';
import { type JudgementChange, judgementChangeSchema } from '../../lib/request/judgement-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { judgementsSchema } from '../../lib/request/record.ts';
import { award, bareRequest } from '../assess/invented.ts';

const corrected = (...changes: JudgementChange[]): Corrections =>
  changes.reduce(applyChange, noJudgements()).corrections;
const correct = (field: CorrectableField, value: unknown): JudgementChange => ({
  kind: 'correct',
  list: 'fields',
  id: field,
  value,
});
const add = (
  list: 'knockouts' | 'awards',
  value: { text: string; points?: number | null },
): JudgementChange => ({ kind: 'correct', list, id: addedId(value.text), value });
const interview = (date: string, from: string | null, to: string | null): JudgementChange => ({
  kind: 'correct',
  list: 'interviews',
  id: interviewId({ date, from }),
  value: { date, from, to },
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

  it.each<[string, Partial<KeptCorrections>, string[]]>([
    ['a value of another kind', { fields: { positions: 'twee', place: 'Lindelo' } }, ['positions']],
    ['a field that is none (any more)', { fields: { colour: 'blauw', place: 'Lindelo' } }, ['colour']],
    ['an inherited name', { fields: { constructor: 'x', place: 'Lindelo' } }, ['constructor']],
    [
      'a knock-out without words',
      { fields: { place: 'Lindelo' }, knockouts: { 'added-x': { words: 'x' } } },
      ['knockouts'],
    ],
    [
      'criteria that are no objects',
      { fields: { place: 'Lindelo' }, awards: { 'added-x': null, 'added-y': 'y' } },
      ['awards', 'awards'],
    ],
    [
      'an interview on no day',
      { fields: { place: 'Lindelo' }, interviews: { x: { date: '?' } } },
      ['interviews'],
    ],
  ])('leaves out %s, reports it, and applies the rest', (_name, over, unfit) => {
    const fitting = fittingCorrections({ ...noCorrections(), ...over });
    expect(applyCorrections(bareRequest(), fitting.corrections)).toEqual(bareRequest({ place: 'Lindelo' }));
    expect(correctedFields(fitting.corrections)).toEqual(['place']);
    expect(fitting.unfit).toEqual(unfit);
  });

  it('keeps in the record what does not fit, also when another field is corrected', () => {
    const stored = { ...noJudgements(), corrections: { ...noCorrections(), fields: { positions: 'twee' } } };
    const kept = z.parse(judgementsSchema, stored);
    expect(kept).toEqual(stored);
    expect(applyChange(kept, correct('place', 'Lindelo')).corrections.fields).toEqual({
      positions: 'twee',
      place: 'Lindelo',
    });
  });

  it('adds an interview after those of the page, once', () => {
    const machine = { date: '2026-12-10', from: '13:00', to: '16:00', part: null };
    const request = bareRequest({ interviews: [machine] });
    const later = interview('2026-12-11', '09:00', null);
    const corrections = corrected(later, interview('2026-12-10', '13:00', '15:00'));
    expect(applyCorrections(request, corrections).interviews).toEqual([
      machine,
      { date: '2026-12-11', from: '09:00', to: null, part: null },
    ]);
  });

  it('takes an added interview away again', () => {
    const id = interviewId({ date: '2026-12-11', from: '09:00' });
    const remove: JudgementChange = { kind: 'correct', list: 'interviews', id, value: null };
    expect(corrected(interview('2026-12-11', '09:00', null), remove)).toEqual(noCorrections());
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
    const corrections = corrected(add('knockouts', { text: own }), {
      kind: 'put-aside',
      list: 'knockouts',
      id: first,
      aside: true,
    });
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
    const corrections = corrected(add('knockouts', { text: own }));
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
      awardEntries(found, corrected(add('awards', { text: 'Ervaring met bakens', points: own })));
    expect(points(null).map(({ criterion }) => criterion.points)).toEqual([60]);
    expect(points(40).map(({ criterion }) => criterion.points)).toEqual([40]);
  });

  it('are gone once removed, and count again once added anew', () => {
    const network = add('awards', { text: 'Netwerk', points: 20 });
    const id = addedId('Netwerk');
    const aside: JudgementChange = { kind: 'put-aside', list: 'awards', id, aside: true };
    const remove: JudgementChange = { kind: 'correct', list: 'awards', id, value: null };
    expect(corrected(network, aside, remove)).toEqual(noCorrections());
    expect(awardEntries([], corrected(network, aside, network)).map((entry) => entry.aside)).toEqual([false]);
  });
});

describe('a change as a message', () => {
  it.each<[string, JudgementChange]>([
    ['a value', correct('positions', 2)],
    ['a value taken back', correct('positions', null)],
    ['a knock-out', add('knockouts', { text: 'VOG' })],
    ['a criterion', add('awards', { text: 'Aanpak', points: null })],
    ['an interview', interview('2026-12-10', null, null)],
    ['putting aside', { kind: 'put-aside', list: 'awards', id: 'a', aside: true }],
    ['removing', { kind: 'correct', list: 'interviews', id: 'a', value: null }],
  ])('%s is taken', (_name, change) => {
    expect(z.safeParse(judgementChangeSchema, change)).toEqual({ success: true, data: change });
  });

  it.each<[string, object]>([
    ['a value out of range', correct('positions', 100)],
    ['no value', { kind: 'correct', list: 'fields', id: 'positions' }],
    ['a field that cannot be corrected', { kind: 'correct', list: 'fields', id: 'portal', value: 'x' }],
    ['empty words', add('knockouts', { text: ' ' })],
    ['words under the id of others', { ...add('knockouts', { text: 'VOG' }), id: 'added-x' }],
    ['too many points', add('awards', { text: 'Aanpak', points: 1001 })],
    ['an impossible day', interview('2026-02-30', null, null)],
    ['another list', { kind: 'put-aside', list: 'interviews', id: 'a', aside: true }],
  ])('%s is refused', (_name, change) => {
    expect(z.safeParse(judgementChangeSchema, change).success).toBe(false);
  });
});

describe('judgements from before there were corrections', () => {
  it('are read as uncorrected', () => {
    const before = { knockouts: {}, awards: {}, note: 'Bellen' };
    expect(z.parse(judgementsSchema, before)).toEqual({
      ...before,
      confirmed: [],
      corrections: noCorrections(),
    });
  });
});
