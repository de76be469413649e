// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDegree, checkDocument, checkFacts, checkRole, type Problem } from '../../lib/profile/check.ts';
import { type Degree, emptyProfile, type ProfileDocument, type Role } from '../../lib/profile/profile.ts';
import {
  emptyTypedDegree,
  emptyTypedDocument,
  emptyTypedRole,
  type TypedDegree,
  type TypedDocument,
  type TypedFacts,
  type TypedRole,
  typedDegree,
  typedDocument,
  typedFacts,
  typedRole,
} from '../../lib/profile/typed.ts';

const today = Temporal.PlainDate.from('2026-11-25');

const spoorzone: Role = {
  id: 'r1',
  title: 'Projectleider Spoorzone',
  organisation: 'Gemeente Hoogerzand',
  from: '2021-03',
  to: '2024-02',
  hoursPerWeek: 28,
  publicBody: true,
  text: 'Herinrichting van het stationsplein',
};
const bouwkunde: Degree = {
  id: 'd1',
  level: 'hbo-bachelor',
  field: 'Bouwkunde',
  institution: 'Hogeschool Noordermark',
  year: 2009,
};
const vca: ProfileDocument = {
  id: 'p1',
  kind: 'certificate',
  name: 'VCA-VOL',
  issuedOn: '2016-10-15',
  expiresOn: '2027-10-14',
};

const typedAs = (given: Partial<TypedRole>): TypedRole => ({ ...typedRole(spoorzone), ...given });
const degreeAs = (given: Partial<TypedDegree>): TypedDegree => ({ ...typedDegree(bouwkunde), ...given });
const documentAs = (given: Partial<TypedDocument>): TypedDocument => ({ ...typedDocument(vca), ...given });
const withoutId = ({ id: _, ...entry }: { id: string }) => entry;

type Case = [name: string, given: Record<string, string>, problems: Problem[]];
const wrong = (field: string, code: Problem['code'], detail?: Problem['detail']): Problem =>
  detail === undefined ? { field, code, serious: true } : { field, code, detail, serious: true };
const remark = (field: string, code: Problem['code'], detail?: Problem['detail']): Problem => ({
  ...wrong(field, code, detail),
  serious: false,
});

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

describe('a typed degree', () => {
  it('is the degree it was typed from', () => {
    expect(checkDegree(typedDegree(bouwkunde), [], today)).toEqual({
      degree: withoutId(bouwkunde),
      problems: [],
    });
  });

  it.each<Case>([
    ['no level', { level: '' }, [wrong('level', 'required')]],
    ['a level that is none', { level: 'post-hbo' }, [wrong('level', 'choice')]],
    ['no field', { field: '' }, [remark('field', 'no-field')]],
    ['no field, at a school without', { field: '', level: 'havo' }, []],
    ['a field too long', { field: 'x'.repeat(301) }, [wrong('field', 'too-long', { most: 300 })]],
    ['no institution', { institution: '' }, []],
    ['no year', { year: '' }, [remark('year', 'no-year')]],
    ['a year in words', { year: 'vorig jaar' }, [wrong('year', 'year')]],
    ['a year of two digits', { year: '09' }, [wrong('year', 'year')]],
    ['the year 1900', { year: '1900' }, [wrong('year', 'year-impossible', { year: 1900 })]],
    ['a year in the future', { year: '2031' }, [wrong('year', 'degree-in-future', { year: 2031 })]],
    ['this year', { year: '2026' }, []],
  ])('with %s', (_, given, problems) => {
    const checked = checkDegree(degreeAs(given), [], today);
    expect(checked.problems).toEqual(problems);
    expect(checked.degree === null).toBe(problems.some(({ serious }) => serious));
  });

  it('is one that is not yet obtained without a year', () => {
    expect(checkDegree(degreeAs({ year: '' }), [], today).degree?.year).toBeNull();
  });

  it('is refused where it is there already, with or without its year', () => {
    const duplicate = [wrong('field', 'duplicate', { title: 'bouwkunde' })];
    const { problems } = checkDegree(degreeAs({ field: 'bouwkunde', year: '2010' }), [bouwkunde], today);
    expect(problems).toEqual(duplicate);
  });

  it.each([
    ['another field', { field: 'Planologie' }],
    ['another level', { level: 'hbo-master' }],
    ['another school', { institution: 'Hogeschool Zuid' }],
  ])('is not there already with %s', (_, given) => {
    expect(checkDegree(degreeAs(given), [bouwkunde], today).problems).toEqual([]);
  });

  it('without a field is there already only where the year is the same', () => {
    const bare: Degree = { ...bouwkunde, field: '', institution: '' };
    const typed = { ...emptyTypedDegree(), level: 'hbo-bachelor' };
    const codes = (year: string) =>
      checkDegree({ ...typed, year }, [bare], today).problems.map(({ code }) => code);
    expect(codes('2009')).toContain('duplicate');
    expect(codes('2013')).not.toContain('duplicate');
  });
});

describe('a typed document', () => {
  it('is the document it was typed from', () => {
    expect(checkDocument(typedDocument(vca), [], today)).toEqual({ document: withoutId(vca), problems: [] });
  });

  it.each<Case>([
    ['no kind', { kind: '' }, [wrong('kind', 'required')]],
    ['a kind that is none', { kind: 'diploma' }, [wrong('kind', 'choice')]],
    ['no name', { name: '' }, [wrong('name', 'required')]],
    ['no name, of a kind that says it', { name: '', kind: 'vog' }, []],
    ['no days', { issuedOn: '', expiresOn: '' }, []],
    ['a month for a day', { issuedOn: '10-2016' }, [wrong('issuedOn', 'day')]],
    ['a day that does not exist', { expiresOn: '31-02-2027' }, [wrong('expiresOn', 'day')]],
    [
      'an impossible year',
      { expiresOn: '14-10-2926' },
      [wrong('expiresOn', 'year-impossible', { year: 2926 })],
    ],
    [
      'an issue in the future',
      { issuedOn: '26-11-2026' },
      [wrong('issuedOn', 'issued-in-future', { issuedOn: '2026-11-26' })],
    ],
    ['an issue of today', { issuedOn: '25-11-2026' }, []],
    [
      'an end before its issue',
      { expiresOn: '14-10-2016' },
      [wrong('expiresOn', 'expires-before-issued', { issuedOn: '2016-10-15' })],
    ],
    [
      'an end in the past',
      { expiresOn: '24-11-2026' },
      [remark('expiresOn', 'expired', { expiresOn: '2026-11-24' })],
    ],
    ['an end today', { expiresOn: '25-11-2026' }, []],
  ])('with %s', (_, given, problems) => {
    const checked = checkDocument(documentAs(given), [], today);
    expect(checked.problems).toEqual(problems);
    expect(checked.document === null).toBe(problems.some(({ serious }) => serious));
  });

  it('is refused where it is there already, and not where its days differ', () => {
    expect(checkDocument(documentAs({ name: 'vca-vol' }), [vca], today).problems).toEqual([
      wrong('name', 'duplicate', { title: 'vca-vol' }),
    ]);
    expect(checkDocument(documentAs({ expiresOn: '14-10-2028' }), [vca], today).problems).toEqual([]);
  });
});

describe('typed facts', () => {
  const facts = {
    bidderType: 'zzp',
    skills: ['GIS', 'RAW'],
    regions: ['Gelderland'],
    languages: ['Nederlands'],
    availableHours: 37.5,
    availableFrom: '2027-02-01',
    minimumRate: 98.5,
    ownDevices: true,
  } as const;

  it('are the facts they were typed from', () => {
    const typed = typedFacts({
      ...emptyProfile(),
      ...facts,
      skills: [...facts.skills],
      regions: [...facts.regions],
      languages: [...facts.languages],
    });
    expect(checkFacts(typed, today)).toEqual({ facts, problems: [] });
    expect(checkFacts(typedFacts(emptyProfile()), today).problems).toEqual([]);
  });

  it('are read each by itself', () => {
    expect(checkFacts({ minimumRate: '€ 98' }, today)).toEqual({ facts: { minimumRate: 98 }, problems: [] });
    expect(checkFacts({ availableHours: '', skills: '' }, today)).toEqual({
      facts: { availableHours: null, skills: [] },
      problems: [],
    });
  });

  it.each<[string, Partial<TypedFacts>, Problem]>([
    ['a bidder that is none', { bidderType: 'bv' }, wrong('bidderType', 'choice')],
    ['a skill too long', { skills: 'x'.repeat(301) }, wrong('skills', 'too-long', { most: 300 })],
    ['no free hours', { availableHours: '0' }, wrong('availableHours', 'hours', { least: 1, most: 60 })],
    ['a day that is none', { availableFrom: 'z.s.m.' }, wrong('availableFrom', 'day')],
    ['a rate of 9', { minimumRate: '9' }, wrong('minimumRate', 'rate', { least: 10, most: 1000 })],
    ['a rate of 9800', { minimumRate: '9800' }, wrong('minimumRate', 'rate', { least: 10, most: 1000 })],
    [
      'a rate with VAT',
      { minimumRate: '118 incl. btw' },
      wrong('minimumRate', 'rate', { least: 10, most: 1000 }),
    ],
  ])('with %s keep the others', (_, given, problem) => {
    expect(checkFacts({ regions: 'Drenthe', ...given }, today)).toEqual({
      facts: { regions: ['Drenthe'] },
      problems: [problem],
    });
  });
});

it('never throws, and gives an entry exactly where nothing is serious', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 });
  const typed = fc.record({
    from: words,
    to: words,
    title: words,
    hoursPerWeek: words,
    year: words,
    level: words,
  });
  fc.assert(
    fc.property(typed, (given) => {
      const role = checkRole(typedAs(given), [spoorzone], today);
      const degree = checkDegree({ ...emptyTypedDegree(), ...given }, [bouwkunde], today);
      const document = checkDocument({ ...emptyTypedDocument(), issuedOn: given.from }, [vca], today);
      for (const [entry, { problems }] of [
        [role.role, role],
        [degree.degree, degree],
        [document.document, document],
      ] as const)
        expect(entry === null).toBe(problems.some(({ serious }) => serious));
    }),
  );
});
