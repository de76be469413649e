import { describe, expect, it } from 'vitest';
import { readLeadTime } from '../../lib/assess/feasibility/vog.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { fitting, interview, marks, told } from './feasibility-cases.ts';
import { profileWith } from './preflight-cases.ts';

describe('the VOG’s lead time', () => {
  it.each([
    ['De verwerkingstijd is maximaal 5 weken, en bij een VOG-P maximaal 9 weken.', 5, 9],
    ['Het aanvragen van een VOG duurt twee tot vier weken.', 4, null],
    ['Een VOG-P duurt 8 weken, een gewone VOG 4 weken.', 4, 8],
    ['Houd rekening met een aanvraagtermijn van één week.', 1, null],
    ['Een VOG-P is verplicht; de doorlooptijd is 8 weken.', 8, null],
    ['Lever de VOG binnen 2 weken na gunning aan.', null, null],
    ['De VOG is niet ouder dan 4 weken.', null, null],
    ['De VOG duurt even. U hebt 4 weken vakantie.', null, null],
    ['Een VOG is verplicht.', null, null],
  ])('%s', (text, general, police) => {
    expect(readLeadTime(text)).toEqual({ general, police });
  });

  it('is read from a text of any length', () => {
    expect(readLeadTime('De VOG duurt 4 weken '.repeat(200_000))).toEqual({ general: 4, police: null });
  });

  const vog = (text: string, over: Partial<TenderRequest> = {}) =>
    marks({ ...fitting, ...over, conditions: [{ kind: 'vog', text }] });

  it.each([
    ['2027-01-07', ['tight']],
    ['2027-01-08', []],
  ])('of 4 weeks after 11 December, before a start on %s', (date, severities) => {
    const found = vog('Een VOG is verplicht; de aanvraag duurt tot 4 weken', {
      start: { date, asap: false },
    });
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it('is counted from the last step before the award that the page dates', () => {
    const text = 'Een VOG is verplicht; de aanvraag duurt tot 4 weken';
    const start = { date: '2026-12-21', asap: false };
    expect(vog(text, { start })).toMatchObject([
      { first: { kind: 'interview' }, days: 10, until: '2027-01-08', source: 'conditions/0', quote: text },
    ]);
    expect(vog(text, { start, interviews: [], invitationBy: null })).toMatchObject([
      { first: { kind: 'submission' }, days: 17, until: '2027-01-01' },
    ]);
  });

  it('is only worth knowing where it is a VOG-P that does not fit', () => {
    const text = 'Een VOG duurt 4 weken, een VOG-P 8 weken';
    expect(vog(text, { start: { date: '2027-01-15', asap: false } })).toMatchObject([
      { kind: 'vog', severity: 'info', weeks: 8, police: true, until: '2027-02-05' },
    ]);
  });

  it.each<[string, string, Partial<TenderRequest>]>([
    ['no weeks on the page', 'Een VOG is verplicht', { start: { date: '2026-12-21', asap: false } }],
    [
      'no VOG is asked',
      'Een VOG is niet nodig; anders duurt het 4 weken',
      { start: { date: '2026-12-21', asap: false } },
    ],
    [
      'a start as soon as possible',
      'De VOG duurt 4 weken',
      { start: { date: null, asap: true }, contractEnd: null },
    ],
    ['no start', 'De VOG duurt 4 weken', { start: null, contractEnd: null }],
  ])('gives nothing with %s', (_, text, over) => {
    expect(vog(text, over)).toEqual([]);
  });

  it.each([
    ['autumn', '2026-10-12', '2026-11-09', '2026-11-08'],
    ['spring', '2027-03-15', '2027-04-12', '2027-04-11'],
  ])('counts days, not hours, over the change of the clock in %s', (_, day, fits, clashes) => {
    const over = (date: string) => ({
      interviews: [interview(day)],
      start: { date, asap: false },
      conditions: [{ kind: 'vog' as const, text: 'De VOG duurt 4 weken' }],
    });
    const at = '2026-10-01T00:00:00Z';
    expect(told(over(fits), { at })).toEqual([]);
    expect(told(over(clashes), { at })).toEqual(['vog:general tight']);
  });
});

describe('the standstill', () => {
  const from = (date: string, pageText: string) =>
    marks({ ...fitting, start: { date, asap: false } }, { pageText });
  const plain = 'Er volgt een opschortende termijn voor bezwaren.';

  it.each([
    ['a start on its last day, without a length', plain, '2026-12-31', [['info', 20, true]]],
    ['a start after it', plain, '2027-01-01', []],
    [
      'a length of the page',
      'Er geldt een opschortende termijn van 30 dagen.',
      '2027-01-10',
      [['clash', 30, false]],
    ],
    ['a start after that length', 'Er geldt een opschortende termijn van 30 dagen.', '2027-01-11', []],
    [
      'a length in the next sentence',
      `${plain} Deze duurt vijftien kalenderdagen.`,
      '2026-12-26',
      [['clash', 15, false]],
    ],
    [
      'a start after the length in the next sentence',
      `${plain} Deze duurt vijftien kalenderdagen.`,
      '2026-12-27',
      [],
    ],
    [
      'a length in a word that ends on a shorter one',
      'Er geldt een opschortende termijn van zestien dagen.',
      '2026-12-14',
      [['info', 20, true]],
    ],
    ['a page that announces none', 'De termijn van 20 dagen is om.', '2026-12-14', []],
    ['a page that has none', 'Er is geen opschortende termijn.', '2026-12-20', []],
  ])('%s', (_, pageText, date, expected) => {
    const found = from(date, pageText).filter(({ kind }) => kind === 'standstill');
    expect(
      found.map((mark) => mark.kind === 'standstill' && [mark.severity, mark.length, mark.usual]),
    ).toEqual(expected);
  });

  it('is quoted, and counted from the last interview', () => {
    expect(from('2026-12-21', `Gunning\nWe berichten u. ${plain}\nEinde`)).toMatchObject([
      { quote: plain, days: 10, until: '2026-12-31', first: { kind: 'interview' }, source: null },
    ]);
  });

  it('gives nothing without an interview or a start', () => {
    expect(
      marks({ ...fitting, interviews: [], start: { date: '2026-12-21', asap: false } }, { pageText: plain }),
    ).toEqual([]);
    expect(marks({ ...fitting, start: { date: null, asap: true } }, { pageText: plain })).toEqual([]);
  });
});

it('counts nothing from an interview that stands after the start', () => {
  const over = {
    ...fitting,
    start: { date: '2026-12-10', asap: false },
    conditions: [{ kind: 'vog' as const, text: 'De VOG duurt 4 weken' }],
  };
  const pageText = 'Er volgt een opschortende termijn.';
  expect(told(over, { pageText })).toEqual(['order:interview start clash']);
});

describe('the day from which the user is free', () => {
  const free = (availableFrom: string | null, over: Partial<Profile> = {}) =>
    told(fitting, { profile: profileWith({ availableFrom, ...over }) });

  it('clashes after the start, and on no day up to it', () => {
    expect(free('2027-02-02')).toEqual(['not-free clash']);
    expect(free('2027-02-01')).toEqual([]);
    expect(free(null, { availableHours: 8 })).toEqual([]);
    expect(free('2027-02-31')).toEqual([]);
  });

  it('gives nothing with a start as soon as possible, or one that is past', () => {
    const profile = profileWith({ availableFrom: '2027-05-01' });
    expect(told({ start: { date: null, asap: true } }, { profile })).toEqual([]);
    expect(told({ start: { date: '2026-11-24', asap: false } }, { profile })).toEqual([]);
    expect(told({ start: { date: '2026-11-25', asap: false } }, { profile })).toEqual(['not-free clash']);
  });
});
