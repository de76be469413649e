import { describe, expect, it } from 'vitest';
import { timeline } from '../../lib/assess/timeline.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest } from './invented.ts';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const kinds = (over: Partial<TenderRequest>) => timeline(bareRequest(over), now).map((entry) => entry.kind);
const interview = (date: string, from: string | null = null) => ({ date, from, to: null, part: null });

describe('the order of the moments', () => {
  it('is by time, whatever the order of the fields', () => {
    expect(
      kinds({
        contractEnd: '2027-08-01',
        start: { date: '2027-02-01', asap: false },
        interviews: [interview('2026-12-10'), interview('2026-12-09')],
        invitationBy: '2026-12-04',
        submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
        answersOn: '2026-11-27',
        enquiryDeadline: '2026-11-26T12:00:00+01:00[Europe/Amsterdam]',
        publishedOn: '2026-11-20',
      }),
    ).toEqual([
      'published',
      'questions',
      'answers',
      'submission',
      'invitation',
      'interview',
      'interview',
      'start',
      'end',
    ]);
  });

  it('is the procedure’s own where whole days coincide', () => {
    const date = '2026-12-01';
    expect(
      kinds({
        submissionDeadline: date,
        enquiryDeadline: date,
        answersOn: date,
        interviews: [interview(date)],
      }),
    ).toEqual(['questions', 'answers', 'submission', 'interview']);
  });

  it('puts a moment with a time before a whole day of the same date', () => {
    expect(
      kinds({
        answersOn: '2026-12-01',
        submissionDeadline: '2026-12-01T17:00:00+01:00[Europe/Amsterdam]',
      }),
    ).toEqual(['submission', 'answers']);
  });

  it('puts an interview by its hour', () => {
    const submissionDeadline = '2026-12-01T12:00:00+01:00[Europe/Amsterdam]';
    expect(kinds({ submissionDeadline, interviews: [interview('2026-12-01', '09:30')] })).toEqual([
      'interview',
      'submission',
    ]);
    expect(kinds({ submissionDeadline, interviews: [interview('2026-12-01', '13:30')] })).toEqual([
      'submission',
      'interview',
    ]);
  });
});

describe('what is left out', () => {
  it('is everything the page does not state', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ start: { date: null, asap: true } })).toEqual([]);
  });

  it('is what is no real date', () => {
    expect(
      kinds({ submissionDeadline: '2026-02-30', answersOn: 'volgende week', publishedOn: '2026-11-20' }),
    ).toEqual(['published']);
  });

  it('is the hour of an interview that no clock shows, not the interview and not the rest', () => {
    const entries = timeline(
      bareRequest({ answersOn: '2026-12-08', interviews: [interview('2026-12-09', '25:00')] }),
      now,
    );
    expect(entries.map((entry) => entry.kind)).toEqual(['answers', 'interview']);
  });
});

describe('the past', () => {
  it.each<[string, string, boolean]>([
    ['a minute ago', '2026-11-25T10:59:00+01:00[Europe/Amsterdam]', true],
    ['this very moment', '2026-11-25T11:00:00+01:00[Europe/Amsterdam]', true],
    ['in a minute', '2026-11-25T11:01:00+01:00[Europe/Amsterdam]', false],
    ['yesterday', '2026-11-24', true],
    ['today, as long as it lasts', '2026-11-25', false],
  ])('%s', (_name, value, past) => {
    const [entry] = timeline(bareRequest({ submissionDeadline: value }), now);
    expect(entry?.past).toBe(past);
  });
});
