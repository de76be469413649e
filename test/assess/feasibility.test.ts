import { describe, expect, it } from 'vitest';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { amsterdam, fitting, interview, marks, told } from './feasibility-cases.ts';

describe('dates that fit', () => {
  it('have no mark', () => {
    expect(marks(fitting)).toEqual([]);
  });

  it('nor have dates that the page does not state', () => {
    expect(marks({})).toEqual([]);
    expect(marks({ start: { date: null, asap: true }, interviews: [interview('2026-12-10')] })).toEqual([]);
  });
});

it('marks what cannot be before what is tight and what is worth knowing', () => {
  const over = { ...fitting, answersOn: '2026-12-03', start: { date: '2026-12-10', asap: false } };
  expect(told(over, { at: '2026-12-01T10:00:00Z' })).toEqual([
    'order:interview start clash',
    'time:answers submission tight',
    'questions-passed info',
  ]);
});

describe('questions', () => {
  it('can no longer be asked, while bids can be made', () => {
    expect(told(fitting, { at: '2026-11-30T11:00:00Z' })).toEqual(['questions-passed info']);
    expect(told(fitting, { at: '2026-11-30T10:59:00Z' })).toEqual([]);
    expect(told(fitting, { at: '2026-12-04T08:00:00Z' })).toEqual([]);
  });

  it.each([
    [
      'the hour that comes twice in autumn',
      '2026-10-25T02:30',
      '+01:00',
      '2026-10-25T01:29:00Z',
      '2026-10-25T01:30:00Z',
    ],
    [
      'the night that is short in spring',
      '2027-03-28T03:30',
      '+02:00',
      '2027-03-28T01:29:00Z',
      '2027-03-28T01:30:00Z',
    ],
  ])('pass on the minute in %s', (_, moment, offset, before, after) => {
    const over = {
      enquiryDeadline: amsterdam(moment, offset),
      submissionDeadline: amsterdam('2027-04-30T09:00', '+02:00'),
    };
    expect(told(over, { at: before })).toEqual([]);
    expect(told(over, { at: after })).toEqual(['questions-passed info']);
  });

  it('of which only the day is known pass at its end, also on the longest and the shortest day', () => {
    const submissionDeadline = amsterdam('2027-04-30T09:00', '+02:00');
    const over = (enquiryDeadline: string) => ({ enquiryDeadline, submissionDeadline });
    expect(told(over('2026-10-25'), { at: '2026-10-25T22:59:00Z' })).toEqual([]);
    expect(told(over('2026-10-25'), { at: '2026-10-25T23:00:00Z' })).toEqual(['questions-passed info']);
    expect(told(over('2027-03-28'), { at: '2027-03-28T21:59:00Z' })).toEqual([]);
    expect(told(over('2027-03-28'), { at: '2027-03-28T22:00:00Z' })).toEqual(['questions-passed info']);
  });
});

describe('steps in the wrong order', () => {
  it.each<[string, Partial<TenderRequest>, number]>([
    ['questions answers', { answersOn: '2026-11-29' }, 1],
    ['answers submission', { answersOn: '2026-12-05' }, 1],
    ['questions submission', { answersOn: null, enquiryDeadline: amsterdam('2026-12-04T09:01') }, 0],
    ['submission invitation', { invitationBy: '2026-12-03' }, 1],
    ['invitation interview', { invitationBy: '2026-12-12' }, 2],
    ['submission interview', { invitationBy: null, interviews: [interview('2026-12-01')] }, 3],
    ['interview start', { start: { date: '2026-12-10', asap: false } }, 1],
    [
      'submission start',
      { invitationBy: null, interviews: [], start: { date: '2026-12-01', asap: false } },
      3,
    ],
    ['start end', { contractEnd: '2027-01-31' }, 1],
  ])('%s', (pair, over, days) => {
    const found = marks({ ...fitting, ...over }).filter(({ kind }) => kind === 'order');
    expect(found).toMatchObject([{ id: `order:${pair}`, severity: 'clash', days, about: pair.split(' ') }]);
  });

  it('are of no use once both are past', () => {
    const over = { enquiryDeadline: '2026-11-20', answersOn: '2026-11-18' };
    expect(told(over, { at: '2026-11-20T12:00:00Z' })).toEqual(['order:questions answers clash']);
    expect(told(over)).toEqual([]);
  });
});

describe('steps on one day', () => {
  it.each<[string, Partial<TenderRequest>]>([
    ['answers submission', { answersOn: '2026-12-04' }],
    ['invitation interview', { invitationBy: '2026-12-10' }],
    ['submission interview', { invitationBy: null, interviews: [interview('2026-12-04')] }],
    ['interview start', { start: { date: '2026-12-11', asap: false } }],
  ])('leave no time: %s', (pair, over) => {
    expect(told({ ...fitting, ...over })).toEqual([`day:${pair} tight`]);
  });

  it('are of no use once the later one has passed', () => {
    const over = { answersOn: '2026-12-04', submissionDeadline: amsterdam('2026-12-04T09:00') };
    expect(told(over, { at: '2026-12-04T07:59:00Z' })).toEqual(['day:answers submission tight']);
    expect(told(over, { at: '2026-12-04T08:00:00Z' })).toEqual([]);
  });

  it.each<[string, Partial<TenderRequest>]>([
    ['questions answers', { answersOn: '2026-11-30' }],
    ['submission invitation', { invitationBy: '2026-12-04' }],
    ['questions submission', { answersOn: null, enquiryDeadline: amsterdam('2026-12-04T09:00') }],
  ])('are how pages print them: %s', (_, over) => {
    expect(told({ ...fitting, ...over })).toEqual([]);
  });
});

describe('the days in between', () => {
  it.each([
    ['a working day between Tuesday and Thursday', '2026-12-01', '2026-12-03T09:00', []],
    ['none between Wednesday and Thursday', '2026-12-02', '2026-12-03T09:00', [false]],
    ['only the weekend between Friday and Monday', '2026-12-04', '2026-12-07T09:00', [true]],
    ['Monday between Friday and Tuesday', '2026-12-04', '2026-12-08T09:00', []],
    ['only the weekend between Saturday and Monday', '2026-12-05', '2026-12-07T09:00', [true]],
  ])('%s', (_, answersOn, submission, weekend) => {
    const found = marks({ answersOn, submissionDeadline: amsterdam(submission) });
    expect(found).toMatchObject(weekend.map((is) => ({ id: 'time:answers submission', weekend: is })));
    expect(found).toHaveLength(weekend.length);
  });

  it.each([
    ['autumn', '2026-10-23', amsterdam('2026-10-26T09:00'), '2026-10-01T00:00:00Z'],
    ['spring', '2027-03-26', amsterdam('2027-03-29T09:00', '+02:00'), '2027-03-01T00:00:00Z'],
  ])('are a weekend over the change of the clock in %s', (_, answersOn, submissionDeadline, at) => {
    expect(marks({ answersOn, submissionDeadline }, { at })).toMatchObject([
      { kind: 'no-working-day', weekend: true },
    ]);
  });

  it('are missed between the last interview and the start as well', () => {
    const start = { date: '2026-12-14', asap: false };
    expect(told({ ...fitting, start })).toEqual(['time:interview start tight']);
    expect(told({ ...fitting, start: { date: '2026-12-15', asap: false } })).toEqual([]);
  });
});
