import { describe, expect, it } from 'vitest';
import { expectedFields, missingFields } from '../../lib/assess/missing.ts';
import { exampleRequest } from '../store/example.ts';
import { award, bareRequest } from './invented.ts';

describe('the fields that are not found', () => {
  it('are all expected ones where the page states nothing, in the order of showing', () => {
    const missing = missingFields(bareRequest({ reference: null }));
    expect(missing).toEqual([...expectedFields]);
    expect(missing.slice(0, 3)).toEqual(['submissionDeadline', 'title', 'buyer']);
  });

  it('are only those that the page leaves out', () => {
    expect(missingFields(exampleRequest())).toEqual([
      'enquiryDeadline',
      'answersOn',
      'interviews',
      'invitationBy',
      'tieBreaker',
      'maxHourlyRate',
      'functionScale',
      'hybrid',
      'cv',
    ]);
  });

  it.each([
    ['an empty list is missing', { competences: [] }, true],
    ['a list with something in it is not', { competences: ['Kalm'] }, false],
  ])('%s', (_name, over, missing) => {
    expect(missingFields(bareRequest(over)).includes('competences')).toBe(missing);
  });

  it('count 0 and no as stated', () => {
    const missing = missingFields(
      bareRequest({ positions: 0, hybrid: false, awardCriteria: [award('Visie', 0)] }),
    );
    expect(missing).not.toContain('positions');
    expect(missing).not.toContain('hybrid');
    expect(missing).not.toContain('awardCriteria');
  });

  it('leave out what most requests rightly lack', () => {
    const missing: readonly string[] = missingFields(bareRequest());
    expect(
      ['contractEnd', 'fee', 'selfEmployed', 'workingDays'].filter((field) => missing.includes(field)),
    ).toEqual([]);
  });

  it('hold no number of CVs that the page contradicts itself on: that was found', () => {
    const finding = { code: 'shortlist-differs' as const, detail: '2 en 3' };
    expect(missingFields(bareRequest())).toContain('shortlistSize');
    expect(missingFields(bareRequest({ findings: [finding] }))).not.toContain('shortlistSize');
  });
});
