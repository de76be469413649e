import { describe, expect, it } from 'vitest';
import { addedId, type CorrectionList } from '../../lib/request/corrections.ts';
import { type CorrectableField, fitsCorrection, fitsField } from '../../lib/request/corrections-fit.ts';

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

  it.each<[CorrectionList, string, unknown, boolean]>([
    ['fields', 'place', 'Lindelo', true],
    ['fields', 'colour', 'blauw', false],
    ['fields', 'constructor', 'x', false],
    ['knockouts', addedId('Je hebt een vaarbewijs'), { text: 'Je hebt een vaarbewijs' }, true],
    ['knockouts', addedId('Iets anders'), { text: 'Je hebt een vaarbewijs' }, false],
    ['knockouts', addedId(''), { text: '' }, false],
    ['knockouts', addedId('x'), null, false],
    ['awards', addedId('Ervaring'), { text: 'Ervaring', points: 40 }, true],
    ['awards', addedId('Ervaring'), { text: 'Ervaring', points: null }, true],
    ['awards', addedId('Ervaring'), { text: 'Ervaring' }, false],
    ['awards', addedId('Ervaring'), { text: 'Ervaring', points: -1 }, false],
    ['interviews', 'added-2026-12-10 13:00', { date: '2026-12-10', from: '13:00', to: null }, true],
    ['interviews', 'added-2026-12-10 ', { date: '2026-12-10', from: null, to: null }, true],
    ['interviews', 'added-2026-12-10 24:00', { date: '2026-12-10', from: '24:00', to: null }, false],
    ['interviews', 'added-2026-11-31 ', { date: '2026-11-31', from: null, to: null }, false],
  ])('among the %s, %s: %j is %s', (list, id, value, fits) => {
    expect(fitsCorrection(list, id, value)).toBe(fits);
  });
});
