// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDegree, checkDocument, checkFacts, checkRole, type Problem } from '../../lib/profile/check.ts';
import { type Degree, emptyProfile } from '../../lib/profile/profile.ts';
import {
  emptyTypedDegree,
  emptyTypedDocument,
  type TypedFacts,
  typedDegree,
  typedDocument,
  typedFacts,
} from '../../lib/profile/typed.ts';
import {
  bouwkunde,
  type Case,
  degreeAs,
  documentAs,
  remark,
  spoorzone,
  today,
  typedAs,
  vca,
  withoutId,
  wrong,
} from './entries.ts';

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
