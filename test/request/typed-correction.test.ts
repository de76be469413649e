import { describe, expect, it } from 'vitest';
import type { CorrectableField } from '../../lib/request/corrections-fit.ts';
import { correctableFields, fitsField } from '../../lib/request/corrections-fit.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import {
  inputsOf,
  readAward,
  readInterview,
  readKnockout,
  readTyped,
  type Typed,
  typedOf,
} from '../../lib/request/typed-correction.ts';
import { bareRequest } from '../assess/invented.ts';

const none = new Set<string>();
const winter = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

describe('what is typed for a field', () => {
  it.each<[CorrectableField, Typed, unknown]>([
    ['submissionDeadline', { date: '2026-12-01', time: '09:00' }, winter],
    [
      'submissionDeadline',
      { date: '2026-07-01', time: '09:00' },
      '2026-07-01T09:00:00+02:00[Europe/Amsterdam]',
    ],
    ['submissionDeadline', { date: '2026-12-01', time: '' }, '2026-12-01'],
    // The clock shows this twice; the earlier one is still summer time.
    ['enquiryDeadline', { date: '2026-10-25', time: '02:30' }, '2026-10-25T02:30:00+02:00[Europe/Amsterdam]'],
    ['answersOn', { date: '2026-12-01' }, '2026-12-01'],
    ['place', { text: '  Lindelo ' }, 'Lindelo'],
    ['hoursPerWeek', { min: '24', max: '37,5' }, { min: 24, max: 37.5 }],
    ['hoursPerWeek', { min: '', max: '36' }, { min: null, max: 36 }],
    ['start', { date: '', asap: 'yes' }, { date: null, asap: true }],
    ['start', { date: '2027-01-04', asap: '' }, { date: '2027-01-04', asap: false }],
    ['duration', { min: '6', max: '12' }, { minMonths: 6, maxMonths: 12 }],
    ['renewal', { possible: 'yes', times: '2', months: '6' }, { possible: true, times: 2, months: 6 }],
    ['renewal', { possible: '', times: '2', months: '6' }, { possible: true, times: 2, months: 6 }],
    ['renewal', { possible: 'no', times: '2', months: '' }, { possible: false, times: null, months: null }],
    ['maxHourlyRate', { number: '97.5' }, 97.5],
    ['positions', { number: '2' }, 2],
    ['hybrid', { possible: 'no' }, false],
    ['shortlistSize', { number: '3', all: '' }, 3],
    ['shortlistSize', { number: '', all: 'yes' }, 'all'],
  ])('%s %j is %j', (field, typed, value) => {
    expect(readTyped(field, typed, none)).toEqual({ ok: true, value });
  });

  it.each<[CorrectableField, Typed, Record<string, string>]>([
    ['submissionDeadline', { date: '2026-02-30', time: '09:00' }, { date: 'date' }],
    ['submissionDeadline', { date: '0026-12-01', time: '' }, { date: 'date' }],
    ['submissionDeadline', { date: '2026-12-01', time: '25:00' }, { time: 'time' }],
    // On this night the clock goes from 02:00 to 03:00.
    ['submissionDeadline', { date: '2026-03-29', time: '02:30' }, { time: 'time' }],
    ['submissionDeadline', { date: '', time: '09:00' }, { date: 'required' }],
    ['submissionDeadline', { date: '', time: '' }, { date: 'required' }],
    ['answersOn', { date: '' }, { date: 'required' }],
    ['place', { text: '   ' }, { text: 'required' }],
    ['place', { text: 'x'.repeat(301) }, { text: 'too-long' }],
    ['hoursPerWeek', { min: '0', max: '61' }, { min: 'number', max: 'number' }],
    ['hoursPerWeek', { min: '36', max: '24' }, { max: 'order' }],
    ['hoursPerWeek', { min: '', max: '' }, { min: 'required' }],
    ['duration', { min: '6,5', max: '' }, { min: 'number' }],
    ['duration', { min: '', max: '121' }, { max: 'number' }],
    ['start', { date: '', asap: '' }, { date: 'required' }],
    ['renewal', { possible: '', times: '', months: '' }, { possible: 'required' }],
    ['renewal', { possible: 'yes', times: '2', months: 'zes' }, { months: 'number' }],
    ['maxHourlyRate', { number: '1001' }, { number: 'number' }],
    ['maxHourlyRate', { number: '€ 97' }, { number: 'number' }],
    ['positions', { number: '1,5' }, { number: 'number' }],
    ['hybrid', { possible: '' }, { possible: 'required' }],
    ['shortlistSize', { number: '', all: '' }, { number: 'required' }],
  ])('%s %j is refused at %j', (field, typed, errors) => {
    expect(readTyped(field, typed, none)).toEqual({ ok: false, errors });
  });

  it('is refused where the browser could not read the input, though it came as empty', () => {
    const typed = { date: '', time: '' };
    expect(readTyped('submissionDeadline', typed, new Set(['date']))).toEqual({
      ok: false,
      errors: { date: 'date' },
    });
  });
});

describe('what stands in the inputs when a field is opened', () => {
  const full: Partial<TenderRequest> = {
    submissionDeadline: winter,
    enquiryDeadline: '2026-11-27',
    answersOn: '2026-11-28',
    invitationBy: '2026-12-03',
    title: 'Sluiswachter',
    buyer: 'Gemeente Waterhoek',
    place: 'Lindelo',
    region: 'Zeeland',
    educationLevel: 'HBO',
    hoursPerWeek: { min: 24, max: 37.5 },
    start: { date: '2027-01-04', asap: true },
    duration: { minMonths: null, maxMonths: 12 },
    renewal: { possible: true, times: 2, months: 6 },
    maxHourlyRate: 97.5,
    functionScale: '11',
    positions: 2,
    hybrid: false,
    workingDays: 'maandag',
    shortlistSize: 'all',
    fee: '4,5 %',
    contractEnd: '2027-12-31',
  };

  it.each(correctableFields.map((field) => [field] as const))('%s comes back as it was', (field) => {
    const request = bareRequest(full);
    const typed = typedOf(field, request);
    expect(Object.keys(typed).sort()).toEqual(inputsOf[field].map(({ name }) => name).sort());
    expect(readTyped(field, typed, none)).toEqual({ ok: true, value: request[field] });
    expect(fitsField(field, request[field])).toBe(true);
  });

  it.each(correctableFields.map((field) => [field] as const))(
    '%s is empty where nothing was found',
    (field) => {
      expect(Object.values(typedOf(field, bareRequest())).join('')).toBe('');
    },
  );
});

describe('what is typed for a list', () => {
  it('takes a knock-out by its words', () => {
    expect(readKnockout({ text: ' VOG ' }, none)).toEqual({ ok: true, value: { text: 'VOG' } });
    expect(readKnockout({ text: '' }, none)).toEqual({ ok: false, errors: { text: 'required' } });
  });

  it('takes a criterion with or without points', () => {
    expect(readAward({ text: 'Aanpak', points: '12,5' }, none)).toEqual({
      ok: true,
      value: { text: 'Aanpak', points: 12.5 },
    });
    expect(readAward({ text: 'Aanpak', points: '' }, none)).toMatchObject({ value: { points: null } });
    expect(readAward({ text: 'Aanpak', points: '1001' }, none)).toEqual({
      ok: false,
      errors: { points: 'number' },
    });
  });

  it.each<[Typed, object]>([
    [
      { date: '2026-12-10', from: '13:00', to: '16:30' },
      { value: { date: '2026-12-10', from: '13:00', to: '16:30' } },
    ],
    [{ date: '2026-12-10', from: '', to: '' }, { value: { date: '2026-12-10', from: null, to: null } }],
    [{ date: '', from: '13:00', to: '' }, { errors: { date: 'required' } }],
    [{ date: '2026-12-10', from: '', to: '16:30' }, { errors: { from: 'required' } }],
    [{ date: '2026-12-10', from: '16:30', to: '13:00' }, { errors: { to: 'order' } }],
  ])('reads the interview %j', (typed, reading) => {
    expect(readInterview(typed, none)).toMatchObject(reading);
  });
});
