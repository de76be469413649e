import { describe, expect, it } from 'vitest';
import { askingOf, openQuestions } from '../../lib/assess/questions.ts';
import type { Finding, TenderRequest } from '../../lib/request/tender-request.ts';
import { now, saved } from './assignments.ts';
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

describe('what can still be asked about the saved requests', () => {
  const odd = (...codes: Finding['code'][]): Finding[] => codes.map((code) => ({ code, detail: '' }));
  const asked = (...views: ReturnType<typeof saved>[]): string[] =>
    openQuestions(views, now).map(({ view, finding }) => `${view.state.key} ${finding.code}`);
  const one = odd('points-differ');

  it('stands with the least time left first, those of one request as on its page', () => {
    expect(
      asked(
        saved('later', { enquiryDeadline: at('2026-11-30'), findings: odd('rate-scored', 'points-differ') }),
        saved('day', { enquiryDeadline: '2026-11-27', findings: one }),
        saved('soon', { enquiryDeadline: at('2026-11-26'), findings: one }),
      ),
    ).toEqual(['soon points-differ', 'day points-differ', 'later rate-scored', 'later points-differ']);
  });

  it('has what states no deadline for questions after the others, by its submission', () => {
    expect(
      asked(
        saved('endless', { findings: one }),
        saved('unstated', { submissionDeadline: at('2026-11-26'), findings: one }),
        saved('stated', { enquiryDeadline: at('2026-12-24'), findings: one }),
      ),
    ).toEqual(['stated points-differ', 'unstated points-differ', 'endless points-differ']);
  });

  it('leaves out what cannot be asked any more, and what the user handed in or gave up', () => {
    const open = { enquiryDeadline: at('2026-11-30'), findings: one };
    expect(
      asked(
        saved('passed', { ...open, enquiryDeadline: at('2026-11-24') }),
        saved('closed', { ...open, closed: true }),
        saved('submitted', open, { status: 'submitted' }),
        saved('declined', open, { status: 'declined' }),
        saved('asked', open, { status: 'question-asked' }),
      ),
    ).toEqual(['asked points-differ']);
  });
});
