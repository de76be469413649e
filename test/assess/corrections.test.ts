import { describe, expect, it } from 'vitest';
import { matchesFilter, matchesQuery, sortViews } from '../../lib/assess/arrange.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { addedId } from '../../lib/request/corrections.ts';
import type { CorrectableField } from '../../lib/request/corrections-fit.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, viewOf } from './invented.ts';

const correctedView = (over: Partial<TenderRequest>, ...changes: JudgementChange[]): RequestView =>
  viewOf(over, { judgements: changes.reduce(applyChange, noJudgements()) });
const correct = (field: CorrectableField, value: unknown): JudgementChange => ({
  kind: 'correct',
  list: 'fields',
  id: field,
  value,
});
const idOf = (text: string): string => criterionIds([{ text }])[0] ?? '';
const aside = (list: 'knockouts' | 'awards', text: string): JudgementChange => ({
  kind: 'put-aside',
  list,
  id: idOf(text),
  aside: true,
});

describe('a corrected value', () => {
  it('stands in the request, the time left, the timeline and what is missing; the page’s beside it', () => {
    const plain = viewOf({ submissionDeadline: '2026-12-01' });
    expect(plain).toMatchObject({ corrected: [], submission: { left: { days: 6 } } });
    expect(plain.missing).toContain('place');
    const view = correctedView(
      { submissionDeadline: '2026-12-01' },
      correct('submissionDeadline', '2026-11-27'),
      correct('place', 'Lindelo'),
    );
    expect(view.request).toMatchObject({ submissionDeadline: '2026-11-27', place: 'Lindelo' });
    expect(view.machine).toMatchObject({ submissionDeadline: '2026-12-01', place: null });
    expect(view.corrected).toEqual(['submissionDeadline', 'place']);
    expect(view.submission?.left).toMatchObject({ days: 2 });
    expect(view.timeline.map(({ moment }) => 'date' in moment && moment.date.toString())).toEqual([
      '2026-11-27',
    ]);
    expect(view.missing).not.toContain('place');
  });

  it('decides order, filter and search', () => {
    const early = correctedView({ title: 'Vroeg' }, correct('submissionDeadline', '2026-11-26'));
    const late = correctedView({ submissionDeadline: '2026-11-27' }, correct('title', 'Sluiswachter'));
    expect(sortViews([late, early], 'deadline')).toEqual([early, late]);
    expect(matchesFilter(early, 'week')).toBe(true);
    expect(matchesFilter(viewOf({ title: 'Vroeg' }), 'week')).toBe(false);
    expect(matchesQuery(late, 'sluiswachter')).toBe(true);
    expect(matchesQuery(early, 'sluiswachter')).toBe(false);
  });

  it('closes a request only once its own deadline has passed', () => {
    const passed = { submissionDeadline: '2026-11-20' };
    expect(viewOf(passed).closed).toBe(true);
    expect(correctedView(passed, correct('submissionDeadline', '2026-11-27')).closed).toBe(false);
  });
});

describe('a criterion put aside', () => {
  const knockoutCriteria = [
    { number: '1', text: 'Je hebt een vaarbewijs' },
    { number: '2', text: 'Wij werken met plezier' },
  ];
  const met: JudgementChange = {
    kind: 'knockout-verdict',
    id: idOf('Je hebt een vaarbewijs'),
    verdict: 'met',
  };

  it('counts in no verdict, and its words keep their place on the page', () => {
    expect(correctedView({ knockoutCriteria }, met).knockouts).toMatchObject({ outcome: 'open', open: 1 });
    const { knockouts } = correctedView(
      { knockoutCriteria },
      met,
      aside('knockouts', 'Wij werken met plezier'),
    );
    expect(knockouts).toMatchObject({ outcome: 'meets', met: 1, open: 0, notMet: 0 });
    expect(knockouts.items.map(({ source }) => source)).toEqual(['knockoutCriteria/0']);
    expect(knockouts.aside.map(({ source }) => source)).toEqual(['knockoutCriteria/1']);
  });

  it('counts in no sum, even when it was claimed; what is added counts', () => {
    const awardCriteria = [award('Aanpak', 60), award('Reactietermijn', 40)];
    const claim: JudgementChange = { kind: 'award-points', id: idOf('Reactietermijn'), points: 40 };
    expect(correctedView({ awardCriteria }, claim).points).toMatchObject({ claimed: 40, sum: 100 });
    const own = { text: 'Netwerk', points: 20 };
    const { points } = correctedView(
      { awardCriteria },
      claim,
      aside('awards', 'Reactietermijn'),
      { kind: 'correct', list: 'awards', id: addedId(own.text), value: own },
      { kind: 'award-points', id: addedId(own.text), points: 15 },
    );
    expect(points).toMatchObject({ claimed: 15, open: 60, sum: 80, total: 80 });
    expect(points.items.map(({ added, source }) => [added, source])).toEqual([
      [false, 'awardCriteria/0'],
      [true, null],
    ]);
    expect(points.aside.map(({ criterion }) => criterion.text)).toEqual(['Reactietermijn']);
  });
});
