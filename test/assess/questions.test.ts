import { describe, expect, it } from 'vitest';
import { askingOf } from '../../lib/assess/questions.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { viewOf } from './invented.ts';

const at = (day: string) => `${day}T09:00:00+01:00[Europe/Amsterdam]`;
const asking = (over: Partial<TenderRequest>) =>
  askingOf(viewOf(over), Temporal.Instant.from('2026-11-25T10:00:00Z'));

describe('the time left to ask', () => {
  it('runs to the deadline for questions', () => {
    const open = asking({ enquiryDeadline: at('2026-11-26'), submissionDeadline: at('2026-12-01') });
    expect(open).toMatchObject({ state: 'open', due: { left: { kind: 'minutes', minutes: 22 * 60 } } });
  });

  it('is not known where the page states no such deadline', () => {
    expect(asking({})).toEqual({ state: 'unknown' });
    expect(asking({ submissionDeadline: '2026-12-01' })).toEqual({ state: 'unknown' });
  });

  it.each([
    [
      'the deadline for questions has passed',
      { enquiryDeadline: at('2026-11-24'), submissionDeadline: '2026-12-01' },
    ],
    [
      'the submission has passed',
      { enquiryDeadline: at('2026-12-24'), submissionDeadline: at('2026-11-24') },
    ],
    ['the page says so', { enquiryDeadline: at('2026-12-24'), closed: true }],
  ])('is over where %s', (_why, over) => {
    expect(asking(over)).toEqual({ state: 'closed' });
  });
});
