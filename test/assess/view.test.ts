import { describe, expect, it } from 'vitest';
import { viewOf } from './invented.ts';

const deadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

describe('whether a request is closed', () => {
  it.each<[string, { submissionDeadline: string | null; closed: boolean }, string, boolean]>([
    [
      'before its deadline it is not',
      { submissionDeadline: deadline, closed: false },
      '2026-12-01T07:59:59Z',
      false,
    ],
    ['at its deadline it is', { submissionDeadline: deadline, closed: false }, '2026-12-01T08:00:00Z', true],
    [
      'by the page’s word it is, deadline or not',
      { submissionDeadline: deadline, closed: true },
      '2026-11-01T08:00:00Z',
      true,
    ],
    [
      'by the page’s word it is, without a deadline',
      { submissionDeadline: null, closed: true },
      '2026-11-01T08:00:00Z',
      true,
    ],
    ['without either it is not', { submissionDeadline: null, closed: false }, '2030-01-01T00:00:00Z', false],
    [
      'an impossible deadline closes nothing',
      { submissionDeadline: '2026-02-30', closed: false },
      '2030-01-01T00:00:00Z',
      false,
    ],
  ])('%s', (_name, over, now, closed) => {
    expect(viewOf(over, {}, now).closed).toBe(closed);
  });
});

describe('the deadlines of a view', () => {
  it('has the submission with its time left', () => {
    expect(viewOf({ submissionDeadline: deadline }, {}, '2026-12-01T07:00:00Z').submission?.left).toEqual({
      kind: 'minutes',
      minutes: 60,
      urgency: 'bad',
    });
  });

  it('has none where the page states none or an impossible one', () => {
    expect(viewOf().submission).toBeNull();
    expect(viewOf({ submissionDeadline: '2026-13-01' }).submission).toBeNull();
  });

  it('shows the one for questions only until it has passed', () => {
    const enquiryDeadline = '2026-11-27T12:00:00+01:00[Europe/Amsterdam]';
    expect(viewOf({ enquiryDeadline }, {}, '2026-11-27T10:59:00Z').questions?.left).toMatchObject({
      minutes: 1,
    });
    expect(viewOf({ enquiryDeadline }, {}, '2026-11-27T11:00:00Z').questions).toBeNull();
  });
});
