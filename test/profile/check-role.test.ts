// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkRole } from '../../lib/profile/check.ts';
import type { Role } from '../../lib/profile/profile.ts';
import { emptyTypedRole, typedRole } from '../../lib/profile/typed.ts';
import { type Case, remark, spoorzone, today, typedAs, withoutId, wrong } from './entries.ts';

describe('a typed role', () => {
  it('is the role it was typed from', () => {
    expect(checkRole(typedRole(spoorzone), [], today)).toEqual({ role: withoutId(spoorzone), problems: [] });
  });

  it('is still held where no end is given', () => {
    for (const to of ['', 'heden', 'nu'])
      expect(checkRole(typedAs({ to }), [], today)).toMatchObject({ role: { to: null }, problems: [] });
  });

  it.each<Case>([
    ['no title', { title: ' ' }, [wrong('title', 'required')]],
    ['a title too long', { title: 'x'.repeat(301) }, [wrong('title', 'too-long', { most: 300 })]],
    ['a title of the longest', { title: 'x'.repeat(300) }, []],
    ['no organisation', { organisation: '' }, [remark('organisation', 'no-organisation')]],
    ['no start', { from: '' }, [wrong('from', 'required')]],
    ['a start that is now', { from: 'nu' }, [wrong('from', 'month')]],
    ['a start that is no month', { from: 'lente' }, [wrong('from', 'month')]],
    ['a year for a start', { from: '2021' }, [wrong('from', 'month-missing', { year: 2021 })]],
    ['a year for an end', { to: '2024' }, [wrong('to', 'month-missing', { year: 2024 })]],
    ['an end not understood', { to: '?' }, [wrong('to', 'month')]],
    ['a start in 1021', { from: '03-1021' }, [wrong('from', 'year-impossible', { year: 1021 })]],
    ['an end in 2204', { to: '02-2204' }, [wrong('to', 'year-impossible', { year: 2204 })]],
    ['an end before the start', { to: '02-2020' }, [wrong('to', 'ends-before-start', { from: '2021-03' })]],
    ['an end in the month of the start', { to: '03-2021' }, []],
    [
      'a start in the future',
      { from: '12-2026', to: '' },
      [wrong('from', 'starts-in-future', { from: '2026-12' })],
    ],
    ['a start in this month', { from: '11-2026', to: '' }, []],
    ['an end in the future', { to: '03-2027' }, [remark('to', 'ends-in-future', { to: '2027-03' })]],
    ['an end in this month', { to: '11-2026' }, []],
    ['no hours', { hoursPerWeek: '' }, []],
    ['0 hours', { hoursPerWeek: '0' }, [wrong('hoursPerWeek', 'hours', { least: 1, most: 60 })]],
    ['61 hours', { hoursPerWeek: '61' }, [wrong('hoursPerWeek', 'hours', { least: 1, most: 60 })]],
    ['60 hours', { hoursPerWeek: '60' }, []],
    ['hours in words', { hoursPerWeek: 'veel' }, [wrong('hoursPerWeek', 'hours', { least: 1, most: 60 })]],
    ['a text too long', { text: 'x'.repeat(20_001) }, [wrong('text', 'too-long', { most: 20_000 })]],
  ])('with %s', (_, given, problems) => {
    const checked = checkRole(typedAs(given), [], today);
    expect(checked.problems).toEqual(problems);
    expect(checked.role === null).toBe(problems.some(({ serious }) => serious));
  });

  it('says all that is wrong at once', () => {
    const { problems } = checkRole({ ...emptyTypedRole(), hoursPerWeek: '99' }, [], today);
    expect(problems.filter(({ serious }) => serious).map(({ field }) => field)).toEqual([
      'title',
      'from',
      'hoursPerWeek',
    ]);
  });

  const other: Role = {
    ...spoorzone,
    id: 'r2',
    title: 'Adviseur participatie',
    from: '2017-06',
    to: '2021-04',
  };

  it('names the role it overlaps with, and keeps it', () => {
    const { role, problems } = checkRole(typedRole(spoorzone), [other], today);
    expect(role).toEqual(withoutId(spoorzone));
    const detail = { title: 'Adviseur participatie', from: '2017-06', to: '2021-04', more: 0 };
    expect(problems).toEqual([remark('from', 'overlaps', detail)]);
  });

  it('counts the others that it overlaps with', () => {
    const still: Role = { ...spoorzone, id: 'r3', title: 'Docent', from: '2023-01', to: null };
    const detail = { title: 'Docent', from: '2023-01', to: '', more: 1 };
    expect(checkRole(typedRole(spoorzone), [still, other], today).problems).toEqual([
      remark('from', 'overlaps', detail),
    ]);
  });

  it.each([
    ['ends before it starts', { from: '2017-06', to: '2021-02' }],
    ['passes into it within a month', { from: '2017-06', to: '2021-03' }],
    ['begins when it ends', { from: '2024-02', to: null }],
  ])('has no overlap with a role that %s', (_, dates) => {
    expect(checkRole(typedRole(spoorzone), [{ ...other, ...dates }], today).problems).toEqual([]);
  });

  it('is refused where it is there already, whatever its capitals', () => {
    const again = typedAs({ title: 'projectleider  spoorzone', text: '' });
    expect(checkRole(again, [spoorzone], today)).toEqual({
      role: null,
      problems: [wrong('title', 'duplicate', { title: 'projectleider spoorzone' })],
    });
  });

  it('is not there already where it was held at another time', () => {
    expect(checkRole(typedAs({ from: '04-2024', to: '' }), [spoorzone], today).problems).toEqual([]);
  });
});
