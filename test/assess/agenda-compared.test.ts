import { describe, expect, it } from 'vitest';
import { type Compared, compared, type NotAddedReason } from '../../lib/assess/agenda-compared.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { Status } from '../../lib/request/status.ts';
import { asked, now, type Page, saved } from './assignments.ts';
import { judgements } from './invented.ts';

const free = (availableHours: number | null, availableFrom: string | null = null) => ({
  availableHours,
  availableFrom,
});
const compare = (pages: Page[], profile: ReturnType<typeof free> | null = free(36)) =>
  compared(
    pages.map((page, n) => saved(String.fromCharCode(97 + n), page)),
    profile,
    now,
  );
const january = '2027-01-04';

describe('the sum of what is compared', () => {
  it.each<[string, Page[], Compared['sum']]>([
    [
      'of three that run at once',
      [asked('16-24', january, '6'), asked('24', '2027-02-01', '12'), asked('32-36', '2027-02-01', '12')],
      { hours: { min: 72, max: 84 }, atOnce: 'all', sure: true },
    ],
    [
      'of two that may run at once',
      [asked('16-24', january, '6'), asked('24', 'asap', '12')],
      { hours: { min: 40, max: 48 }, atOnce: 'all', sure: false },
    ],
    [
      'of two that follow each other is not made',
      [asked('36', january, '6'), asked('24', '2027-07-04', '6')],
      { hours: { min: 36, max: 36 }, atOnce: 'none', sure: true },
    ],
    [
      'of two of which one may last long enough',
      [asked('16', january, '3-6'), asked('8', '2027-05-01', '6')],
      { hours: { min: 24, max: 24 }, atOnce: 'all', sure: false },
    ],
    [
      'of three of which two run at once is that of these two',
      [asked('16', january, '6'), asked('24', '2027-02-01', '5'), asked('32', '2027-07-05', '6')],
      { hours: { min: 40, max: 40 }, atOnce: 'some', sure: true },
    ],
    [
      'without a most',
      [{ ...asked('', january, '6'), hoursPerWeek: { min: 16, max: null } }, asked('24', january, '6')],
      { hours: { min: 40, max: null }, atOnce: 'all', sure: true },
    ],
    [
      'to the decimal',
      [asked('17.6', january, '6'), asked('18.5', january, '6')],
      { hours: { min: 36.1, max: 36.1 }, atOnce: 'all', sure: true },
    ],
    ['of one is none', [asked('16', january, '6'), asked('', january, '6')], null],
  ])('%s', (_name, pages, expected) => {
    expect(compare(pages).sum).toEqual(expected);
    expect(compare(pages, null).sum).toEqual(expected);
  });

  it('does not guess hours that a page does not state', () => {
    const { sum, notAdded } = compare([
      asked('16', january, '6'),
      asked('', january, '6'),
      asked('8', january, '6'),
    ]);
    expect(sum?.hours).toEqual({ min: 24, max: 24 });
    expect(notAdded).toMatchObject([{ key: 'b', reason: 'no-hours' }]);
  });

  it.each<[NotAddedReason, Page, Status]>([
    ['done', {}, 'awarded'],
    ['done', {}, 'rejected'],
    ['done', {}, 'declined'],
    ['closed', { submissionDeadline: '2026-11-20' }, 'preparing'],
    ['over', { start: { date: '2025-01-01', asap: false }, contractEnd: '2026-11-24' }, 'submitted'],
  ])('leaves out, and says so: %s', (reason, page, status) => {
    const views = [
      saved('a', { ...asked('16', january, '6'), ...page }, { status }),
      saved('b', asked('16', january, '6')),
      saved('c', asked('16', january, '6')),
    ];
    const { sum, notAdded, fit, weighed } = compared(views, free(36), now);
    expect(sum?.hours).toEqual({ min: 32, max: 32 });
    expect(notAdded).toMatchObject([{ key: 'a', reason }]);
    expect({ fit, weighed }).toEqual({ fit: 'fits', weighed: 2 });
  });

  it('leaves out what fails on a knock-out', () => {
    const criterion = { number: '1', text: 'Rijbewijs B' };
    const [id = ''] = criterionIds([criterion]);
    const knockouts = { [id]: { verdict: 'not-met' as const, note: '', evidence: [], cvSentence: '' } };
    const page = { ...asked('16', january, '6'), knockoutCriteria: [criterion] };
    const views = [
      saved('a', page, { judgements: judgements({ knockouts }) }),
      saved('b', asked('16', january, '6')),
    ];
    expect(compared(views, free(36), now)).toMatchObject({
      sum: null,
      fit: null,
      notAdded: [{ key: 'a', reason: 'knockout' }],
    });
  });
});

describe('whether it fits', () => {
  const year = (hours: string) => asked(hours, january, '12');

  it.each<[string, Page[], ReturnType<typeof free>, object]>([
    ['all at once', [year('16'), year('20')], free(36), { fit: 'fits', unsaid: [], weighed: 2 }],
    [
      'one after the other',
      [asked('36', january, '6'), asked('36', '2027-07-04', '6')],
      free(36),
      { fit: 'fits' },
    ],
    ['not', [year('16-24'), year('24'), year('32-36')], free(36), { fit: 'not', weighed: 3 }],
    [
      'only with the least hours',
      [year('16-24'), year('16-24')],
      free(36),
      { fit: 'narrow', fitsWith: 'hours' },
    ],
    [
      'not to be said of a start that is not known',
      [asked('24', 'asap', '6'), year('16')],
      free(36),
      { fit: 'unknown', unsaid: [{ what: 'asap', of: { key: 'a' } }] },
    ],
    ['not to be said without hours', [year('16'), year('')], free(36), { fit: 'unknown', weighed: 2 }],
    [
      'not to be said of three, one without hours',
      [year('8'), year(''), year('8')],
      free(36),
      { fit: 'unknown', weighed: 3 },
    ],
    [
      'not, whatever the third without hours asks',
      [year('24'), year(''), year('24')],
      free(36),
      { fit: 'not', weighed: 3 },
    ],
    [
      'not where one asks too much by itself',
      [year('40'), asked('8', 'asap', '6')],
      free(36),
      { fit: 'not', unfit: [{ key: 'a', reason: 'too-many-hours' }] },
    ],
    [
      'not where one begins before the user is free',
      [year('8'), asked('8', '2027-03-01', '6')],
      free(36, '2027-02-01'),
      { fit: 'not', unfit: [{ key: 'a', reason: 'too-early' }] },
    ],
    [
      'not said without hours in the profile',
      [year('16'), year('24')],
      free(null),
      { fit: null, space: null },
    ],
  ])('%s', (_name, pages, profile, expected) => {
    expect(compare(pages, profile)).toMatchObject(expected);
  });

  it('names what is not known of a sum that is not sure, also without a profile', () => {
    const { unsaid, fit } = compare([year('16'), asked('24', '2027-05-01')], null);
    expect(unsaid).toEqual([]);
    expect(fit).toBeNull();
    const open = compare([year('16'), asked('24', '', '6')], null);
    expect(open.unsaid).toMatchObject([{ what: 'start', of: { key: 'b' } }]);
    expect(open.sum?.sure).toBe(false);
  });

  it('says of one alone nothing', () => {
    expect(compare([year('16')])).toMatchObject({ sum: null, fit: null, weighed: 1 });
  });
});
