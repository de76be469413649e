import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/assess/suggest/index.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { award, judgements, viewOf } from '../invented.ts';
import { degree, forAward, forKnockout, levelFor, now, paper, profileWith, role, shortly } from './bidder.ts';

type Case = [text: string, profile: Partial<Profile>, outcome: string];

const inkoper = (over: Parameters<typeof role>[0] = {}) => ({
  roles: [role({ title: 'Inkoper', text: 'Inkoop van riolering.', publicBody: true, ...over })],
});

describe('a degree', () => {
  const hbo = 'Afgeronde opleiding op minimaal hbo bachelor niveau';
  const field = 'Afgeronde hbo-opleiding richting bouwkunde of geodesie';

  it.each<Case>([
    [hbo, { degrees: [degree('hbo-bachelor')] }, 'met!'],
    [hbo, { degrees: [degree('mbo'), degree('wo-master')] }, 'met!'],
    [hbo, { degrees: [degree('mbo'), degree('associate')] }, 'not-met'],
    [hbo, { degrees: [degree('hbo-bachelor', '', null)] }, 'none'],
    [hbo, { degrees: [degree('mbo'), degree('hbo-bachelor', '', null)] }, 'none'],
    [hbo, { degrees: [degree('hbo-bachelor', '', 2027)] }, 'none'],
    [hbo, { degrees: [degree('hbo-bachelor', '', 2026)] }, 'met'],
    [hbo, { skills: ['inkoop'] }, 'none'],
    ['Afgeronde wo-master', { degrees: [degree('hbo-master')] }, 'not-met'],
    ['Afgeronde opleiding op wo niveau', { degrees: [degree('wo-bachelor')] }, 'met!'],
    ['Afgeronde opleiding op wo niveau', { degrees: [degree('hbo-master')] }, 'met'],
    ['Afgeronde opleiding op hbo of wo master niveau', { degrees: [degree('hbo-bachelor')] }, 'met'],
    ['Minimaal hbo werk- en denkniveau', { degrees: [degree('hbo-bachelor')] }, 'met'],
    ['Minimaal hbo werk- en denkniveau', { degrees: [degree('mbo')] }, 'none'],
    ['Afgeronde hbo-opleiding of gelijkwaardig', { degrees: [degree('mbo')] }, 'none'],
    ['Afgeronde hbo-opleiding of gelijkwaardig', { degrees: [degree('wo-master')] }, 'met'],
    [field, { degrees: [degree('hbo-bachelor', 'Bouwkunde')] }, 'met!'],
    [field, { degrees: [degree('wo-master', 'Rechten'), degree('hbo-bachelor', 'Bouwkunde')] }, 'met!'],
    [field, { degrees: [degree('hbo-bachelor', 'Rechten')] }, 'none'],
    [`${field} of vergelijkbaar`, { degrees: [degree('hbo-bachelor', 'Bouwkunde')] }, 'met'],
    [`${field} of vergelijkbaar`, { degrees: [degree('hbo-bachelor', 'Rechten')] }, 'none'],
    [`${field} of vergelijkbaar`, { degrees: [degree('mbo', 'Bouwkunde')] }, 'not-met'],
    ['Een diploma bouwkunde', { degrees: [degree('mbo', 'Bouwkunde')] }, 'met'],
    ['Een relevante hbo-opleiding', { degrees: [degree('hbo-bachelor', 'Rechten')] }, 'none'],
    ['In het bezit van een afgeronde hbo-opleiding', { degrees: [degree('hbo-bachelor')] }, 'met!'],
    ['Hbo-diploma of minimaal 3 jaar ervaring als inkoper', { degrees: [degree('mbo')] }, 'none'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });
});

describe('experience', () => {
  const four = 'Minimaal 4 jaar aantoonbare werkervaring als inkoper';

  it.each<Case>([
    [four, inkoper({ from: '2020-01', to: '2023-12' }), 'met!'],
    [four, inkoper({ from: '2020-01', to: '2023-11' }), 'none'],
    [four, inkoper({ from: '2020-01', to: '2019-01' }), 'none'],
    [four, { skills: ['inkoper'] }, 'nothing'],
    ['Meer dan 4 jaar ervaring als inkoper', inkoper({ from: '2020-01', to: '2023-12' }), 'none'],
    ['Meer dan 4 jaar ervaring als inkoper', inkoper({ from: '2020-01', to: '2024-01' }), 'met!'],
    ['Minimaal 4 jaar werkervaring', inkoper({ from: '2020-01', to: '2023-12' }), 'met!'],
    ['Minimaal 4 jaar relevante werkervaring', inkoper({ from: '2010-01' }), 'none'],
    ['Minimaal 4 jaar ervaring in de uitvoering', inkoper({ from: '2010-01' }), 'none'],
    ['Ervaring als inkoper', inkoper(), 'met!'],
    ['Ervaring als jurist', inkoper(), 'none'],
    ['Ervaring met de inkoop van bruggen', inkoper(), 'none'],
    ['Ervaring als inkoper, toegelicht met voorbeelden', inkoper(), 'met'],
    ['Ervaring met drie inkopers', inkoper(), 'none'],
    ['De mate waarin je ervaring hebt als inkoper', inkoper(), 'none'],
    ['Ervaring als inkoper, niet in de bouw', inkoper(), 'none'],
    ['Ervaring als jurist of inkoper', inkoper(), 'met'],
    ['Ervaring als rioolinkoper', inkoper(), 'none'],
    ['Ervaring met aanbesteden', inkoper({ text: 'Europese aanbestedingen.' }), 'met!'],
    ['Ruime ervaring als inkoper', inkoper(), 'met'],
    ['Minimaal vijf (5) jaar ervaring als inkoper', inkoper(), 'met!'],
    ['Afgeronde opleiding tot inkoper', inkoper(), 'nothing'],
    ['Afgeronde cursus voor inkopers en ervaring als inkoper', inkoper(), 'none'],
    ['Inkoper van riolering', inkoper(), 'met'],
    ['Kandidaat woont in de gemeente', { roles: [role({ organisation: '' })] }, 'nothing'],
    ['Ervaring met riool', inkoper({ text: 'Gemeentelijk rioolbeheer.' }), 'met'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it('of two roles at once counts once', () => {
    const roles = [
      role({ title: 'Inkoper', from: '2020-01', to: '2021-12' }),
      role({ title: 'Inkoper', from: '2021-01', to: '2022-12' }),
    ];
    expect(shortly(forKnockout('Minimaal 3 jaar ervaring als inkoper', { roles }))).toBe('met!');
    expect(shortly(forKnockout('Minimaal 37 maanden ervaring als inkoper', { roles }))).toBe('none');
  });

  it('in the last years is counted back from the deadline', () => {
    const text = 'Minimaal 2 jaar ervaring in de afgelopen 5 jaar als inkoper';
    expect(shortly(forKnockout(text, inkoper({ from: '2021-12', to: '2023-12' })))).toBe('met!');
    expect(shortly(forKnockout(text, inkoper({ from: '2019-12', to: '2023-10' })))).toBe('none');
    const earlier = { submissionDeadline: '2024-12-01' };
    expect(shortly(forKnockout(text, inkoper({ from: '2019-12', to: '2023-10' }), earlier))).toBe('met!');
  });

  it('without a length has to fall in the window too', () => {
    const text = 'Ervaring in de afgelopen 5 jaar als inkoper';
    expect(shortly(forKnockout(text, inkoper({ from: '2015-01', to: '2022-01' })))).toBe('met!');
    expect(shortly(forKnockout(text, inkoper({ from: '2015-01', to: '2020-01' })))).toBe('none');
  });

  it.each<[over: Parameters<typeof role>[0], outcome: string]>([
    [{ publicBody: true }, 'met!'],
    [{ publicBody: true, organisation: 'De Zuidhoek' }, 'met!'],
    [{ publicBody: null }, 'met'],
    [{ publicBody: null, organisation: 'De Zuidhoek' }, 'none'],
    [{ publicBody: false }, 'none'],
  ])('at any public body, of a role %j: %s', (over, outcome) => {
    expect(shortly(forKnockout('Ervaring als inkoper bij een overheidsorganisatie', inkoper(over)))).toBe(
      outcome,
    );
  });

  it.each<[over: Parameters<typeof role>[0], outcome: string]>([
    [{ publicBody: true }, 'met!'],
    [{ publicBody: true, organisation: 'Provincie Veenland' }, 'none'],
    [{ publicBody: true, organisation: 'De Zuidhoek' }, 'none'],
    [{ publicBody: null }, 'met'],
    [{ publicBody: false }, 'none'],
  ])('at a municipality, of a role %j: %s', (over, outcome) => {
    expect(shortly(forKnockout('Ervaring als inkoper bij een gemeente', inkoper(over)))).toBe(outcome);
  });

  it('is sure only where a role says all words together', () => {
    const text = 'Ervaring met regionale samenwerking';
    const said = (words: string) => shortly(forKnockout(text, { roles: [role({ text: words })] }));
    expect(said('Regionale samenwerkingen opgezet.')).toBe('met!');
    expect(said('Regionale plannen. Samenwerking in de wijk.')).toBe('met');
    expect(said('Regionale plannen in samenwerking met de wijk.')).toBe('met');
    expect(said('Regionale plannen.')).toBe('none');
  });

  it('may be spread over roles, but is not sure then', () => {
    const roles = [
      role({ title: 'Jurist', text: 'Geodesie.' }),
      role({ title: 'Planner', text: 'Inkoop en geodesie.' }),
    ];
    expect(shortly(forKnockout('Ervaring met geodesie, inkoop en planning', { roles }))).toBe('met');
  });

  it('rests on the roles that are counted and no other', () => {
    const roles = [role({ id: 'yes', title: 'Inkoper' }), role({ id: 'no', title: 'Jurist' })];
    expect(forKnockout('Ervaring als inkoper', { roles })?.entries).toEqual(['yes']);
  });

  it('that is known as a skill counts for knowledge alone, unsurely', () => {
    const skills = ['Geodesie'];
    expect(shortly(forKnockout('Kennis van geodesie', { skills }))).toBe('met');
    expect(shortly(forKnockout('Ervaring met geodesie', { skills, roles: [role()] }))).toBe('none');
  });

  it('of a part asks for the whole and the part', () => {
    const text = 'Minimaal 5 jaar ervaring als inkoper, waarvan 2 jaar in de afgelopen 4 jaar';
    expect(shortly(forKnockout(text, inkoper({ from: '2018-01', to: '2025-12' })))).toBe('met!');
    expect(shortly(forKnockout(text, inkoper({ from: '2010-01', to: '2023-12' })))).toBe('none');
  });

  it('and a degree are both asked', () => {
    const text = 'Afgeronde hbo-opleiding en minimaal 3 jaar ervaring als inkoper';
    const degrees = [degree('hbo-bachelor')];
    expect(shortly(forKnockout(text, { ...inkoper(), degrees }))).toBe('met!');
    expect(shortly(forKnockout(text, { ...inkoper({ from: '2025-01' }), degrees }))).toBe('none');
    expect(shortly(forKnockout(text, { ...inkoper(), degrees: [degree('mbo')] }))).toBe('not-met');
  });
});

describe('facts', () => {
  const free = (availableHours: number | null, availableFrom: string | null = null) => ({
    availableHours,
    availableFrom,
    regions: ['Veenland'],
  });
  const vca = (expiresOn: string | null) => ({ documents: [paper('VCA-VOL', { expiresOn })] });
  const vog = (issuedOn: string | null) => ({ documents: [paper('', { kind: 'vog' as const, issuedOn })] });

  it.each<Case>([
    ['Beschikbaar voor 24 uur per week', free(24), 'met!'],
    ['Beschikbaar voor 24 uur per week', free(20), 'not-met!'],
    ['Beschikbaar voor 24 uur per week', free(null), 'none'],
    ['Beschikbaar voor 20 tot 28 uur per week', free(24), 'met'],
    ['Beschikbaar voor 20 tot 28 uur per week', free(28), 'met!'],
    ['Beschikbaar voor 24 uur per week voor de gehele duur van de opdracht', free(24), 'met'],
    ['Beschikbaar voor 24 uur per week voor de gehele duur van de opdracht', free(20), 'not-met!'],
    ['Beschikbaar voor minimaal 24 en maximaal 32 uur per week', free(24), 'met'],
    ['Beschikbaar voor 36 uur per week of 24 uur per week', free(24), 'none'],
    ['Beschikbaar voor 36 uur per week, minder is bespreekbaar', free(24), 'not-met'],
    ['Beschikbaar vanaf 1 februari 2027', free(24, '2027-02-01'), 'met!'],
    ['Beschikbaar vanaf 1 februari 2027', free(24, '2027-02-02'), 'not-met!'],
    ['Beschikbaar vanaf 1 februari 2027', free(24), 'none'],
    ['Per direct beschikbaar', free(24, '2026-11-25'), 'met!'],
    ['Per direct beschikbaar', free(24, '2026-11-26'), 'none'],
    ['Uurtarief maximaal € 110,- exclusief btw', { minimumRate: 110 }, 'met!'],
    ['Uurtarief maximaal € 110,- exclusief btw', { minimumRate: 110.01 }, 'not-met!'],
    ['Uurtarief maximaal € 110,- exclusief btw', free(24), 'none'],
    ['Uurtarief maximaal € 110,- inclusief btw', { minimumRate: 150 }, 'nothing'],
    ["'Bring your own device' is van toepassing", { ownDevices: true }, 'met!'],
    ["'Bring your own device' is van toepassing", { ownDevices: false }, 'none'],
    ['Eigen laptop en telefoon', free(24), 'none'],
    ['Geldig certificaat VCA-VOL', vca('2026-12-01'), 'met!'],
    ['Geldig certificaat VCA-VOL', vca(null), 'met!'],
    ['Geldig certificaat VCA-VOL', vca('2026-11-30'), 'not-met!'],
    ['Geldig certificaat VCA-VOL', { documents: [paper('VCA basis')] }, 'none'],
    ['Geldig certificaat VCA', vca(null), 'met!'],
    ['In bezit van rijbewijs B en eigen vervoer', { documents: [paper('Rijbewijs B')] }, 'none'],
    ['In bezit van rijbewijs B', { documents: [paper('Rijbewijs B')] }, 'met!'],
    ['In bezit van PRINCE2 of IPMA-C', { documents: [paper('PRINCE 2')] }, 'none'],
    ['In bezit van PRINCE2', { documents: [paper('PRINCE 2 Foundation')] }, 'met!'],
    ['Kan een VOG overleggen, niet ouder dan 3 maanden', vog('2026-10-01'), 'met!'],
    ['Kan een VOG overleggen, niet ouder dan 3 maanden', vog('2026-07-01'), 'none'],
    ['Kan een VOG overleggen, niet ouder dan 3 maanden', vog(null), 'none'],
    ['Spreekt Engels', { languages: ['engels'] }, 'met!'],
    ['Spreekt uitstekend Engels', { languages: ['Engels'] }, 'met'],
    ['Spreekt Engels', { languages: ['Nederlands'] }, 'none'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it('that may come later are not missed by a paper that has run out', () => {
    const text = 'Bereid een certificaat VCA-VOL te overleggen';
    expect(shortly(forKnockout(text, vca('2026-11-30')))).toBe('none');
  });

  it('that hold at the start are looked at on that day', () => {
    const text = 'Geldig certificaat VCA-VOL bij aanvang van de opdracht';
    const request = { start: { date: '2027-01-04', asap: false } };
    expect(shortly(forKnockout(text, vca('2027-01-04'), request))).toBe('met!');
    expect(shortly(forKnockout(text, vca('2027-01-03'), request))).toBe('none');
    expect(shortly(forKnockout(text, vca('2026-11-03'), request))).toBe('not-met!');
  });

  it('that the request states elsewhere are taken from there, as corrected', () => {
    const text = 'Beschikbaar voor de gevraagde uren vanaf de startdatum';
    const stated = { hoursPerWeek: { min: 24, max: 28 }, start: { date: '2027-01-04', asap: false } };
    expect(shortly(forKnockout(text, free(28, '2027-01-04'), stated))).toBe('met!');
    expect(shortly(forKnockout(text, free(20, '2027-01-04'), stated))).toBe('not-met!');
    expect(shortly(forKnockout(text, free(28, '2027-01-04')))).toBe('nothing');
    const view = viewOf(
      { knockoutCriteria: [{ number: null, text: 'Tarief binnen het maximumtarief' }], maxHourlyRate: 90 },
      {
        judgements: judgements({
          corrections: { ...judgements().corrections, fields: { maxHourlyRate: 120 } },
        }),
      },
    );
    const { knockouts } = suggest(view, profileWith({ minimumRate: 100 }), now);
    expect(shortly(Object.values(knockouts)[0] ?? null)).toBe('met!');
  });
});

describe('an award criterion', () => {
  it.each<Case>([
    ['Ervaring als inkoper', inkoper(), 'points 20!'],
    ['Ervaring als jurist', inkoper(), 'none'],
    ['Minimaal 4 jaar ervaring als inkoper', inkoper({ from: '2025-01' }), 'none'],
    ['Afgeronde opleiding op wo master niveau', { degrees: [degree('wo-master')] }, 'points 20!'],
    ['Afgeronde opleiding op wo master niveau', { degrees: [degree('hbo-bachelor')] }, 'none'],
    ['Uurtarief maximaal € 110,-', { minimumRate: 100 }, 'points 20'],
    ['Uurtarief maximaal € 110,-', { minimumRate: 120 }, 'none'],
    ['Motivatie voor deze opdracht', inkoper(), 'nothing'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forAward(text, profile))).toBe(outcome);
  });

  it('that is a price counts the rate alone, and never surely', () => {
    const over = { kind: 'price' as const };
    expect(shortly(forAward('Uurtarief maximaal € 110,-', { minimumRate: 100 }, over))).toBe('points 20');
    expect(shortly(forAward('Ervaring als inkoper', inkoper(), over))).toBe('nothing');
  });

  it('that is a conversation gets nothing', () => {
    expect(shortly(forAward('Ervaring als inkoper', inkoper(), { kind: 'interview' }))).toBe('nothing');
  });

  it('without points gets no points', () => {
    expect(shortly(forAward('Ervaring als inkoper', inkoper(), { points: null }))).toBe('none');
  });
});

describe('the level of an award criterion', () => {
  const years: [string, number][] = [
    ['tot 2 jaar', 0],
    ['2 - 4 jaar', 10],
    ['meer dan 4 jaar', 20],
  ];

  it.each<[months: string, to: string, level: string | null, certain: boolean]>([
    ['1 year', '2020-12', 'tot 2 jaar', false],
    ['2 years', '2021-12', '2 - 4 jaar', true],
    ['3 years', '2022-12', '2 - 4 jaar', true],
    ['4 years', '2023-12', '2 - 4 jaar', true],
    ['4 years and a month', '2024-01', 'meer dan 4 jaar', true],
  ])('by %s', (_, to, level, certain) => {
    const text = 'Minimaal 2 jaar ervaring als inkoper';
    expect(levelFor(text, years, inkoper({ from: '2020-01', to }))).toEqual({ text: level, certain });
  });

  it('is not certain where words are only related', () => {
    const profile = { roles: [role({ title: 'Adviseur', from: '2020-01', to: '2022-12' })] };
    expect(levelFor('Ervaring met advisering', years, profile)).toEqual({
      text: '2 - 4 jaar',
      certain: false,
    });
  });

  it.each<[why: string, text: string, levels: [string, number][], profile: Partial<Profile>]>([
    ['nothing is found', 'Ervaring als jurist', years, inkoper()],
    [
      'the tiers leave a gap',
      'Ervaring als inkoper',
      [
        ['tot 2 jaar', 0],
        ['5 jaar of meer', 9],
      ],
      inkoper({ from: '2020-01', to: '2022-12' }),
    ],
    [
      'a tier cannot be read',
      'Ervaring als inkoper',
      [
        ['beperkt', 0],
        ['meer dan 4 jaar', 9],
      ],
      inkoper(),
    ],
    [
      'a part of it cannot be weighed',
      'De mate van ervaring als inkoper bij drie gemeenten',
      years,
      inkoper(),
    ],
  ])('is not chosen where %s', (_, text, levels, profile) => {
    expect(levelFor(text, levels, profile)).toBeNull();
  });

  it('is the lower one of tiers that lie in each other', () => {
    const levels: [string, number][] = [
      ['Meer dan 6 jaar', 8],
      ['maximaal 4 jaar', 5],
      ['maximaal 2 jaar', 2],
    ];
    const by = (to: string) =>
      levelFor('Jaren als inkoper gewerkt', levels, inkoper({ from: '2020-01', to }))?.text;
    expect([by('2020-12'), by('2022-12'), by('2024-12'), by('2026-10')]).toEqual([
      'maximaal 2 jaar',
      'maximaal 4 jaar',
      undefined,
      'Meer dan 6 jaar',
    ]);
  });

  it('by the number of projects is that of the roles, never certain', () => {
    const levels: [string, number][] = [
      ['geen of 1 project', 0],
      ['2 of 3 projecten', 20],
      ['meer dan 3 projecten', 40],
    ];
    const roles = (count: number) =>
      Array.from({ length: count }, (_, index) => role({ id: `${index}`, title: 'Inkoper' }));
    const by = (count: number) => levelFor('Ervaring als inkoper', levels, { roles: roles(count) });
    expect([by(1), by(2), by(4)]).toEqual([
      { text: 'geen of 1 project', certain: false },
      { text: '2 of 3 projecten', certain: false },
      { text: 'meer dan 3 projecten', certain: false },
    ]);
  });

  it('by the degree is the best that is reached', () => {
    const levels: [string, number][] = [
      ['mbo diploma', 2],
      ['hbo diploma', 5],
      ['wo master diploma', 10],
    ];
    const by = (level: 'vmbo' | 'hbo-bachelor' | 'wo-master') =>
      levelFor('Opleiding', levels, { degrees: [degree(level)] });
    expect([by('hbo-bachelor'), by('wo-master'), by('vmbo')]).toEqual([
      { text: 'hbo diploma', certain: true },
      { text: 'wo master diploma', certain: true },
      null,
    ]);
  });
});

describe('the suggestions of a request', () => {
  const text = 'Ervaring als inkoper';

  it('are none from an empty profile', () => {
    const view = viewOf({ knockoutCriteria: [{ number: null, text }], awardCriteria: [award(text, 10)] });
    expect(suggest(view, emptyProfile(), now)).toEqual({ knockouts: {}, awards: {} });
  });

  it('stand under the ids of what counts, and leave out what is put aside', () => {
    const request = {
      knockoutCriteria: [
        { number: '1', text },
        { number: '2', text: 'Kennis van inkoop' },
      ],
    };
    const [first, second] = viewOf(request).knockouts.items;
    const corrections = { ...judgements().corrections, aside: { knockouts: [first?.id ?? ''], awards: [] } };
    const view = viewOf(request, { judgements: judgements({ corrections }) });
    expect(Object.keys(suggest(view, profileWith(inkoper()), now).knockouts)).toEqual([second?.id]);
  });

  it('do not touch what they are given and are the same again', () => {
    const view = viewOf({ knockoutCriteria: [{ number: null, text }] });
    const profile = profileWith(inkoper());
    const before = structuredClone(profile);
    const once = suggest(view, profile, now);
    expect(suggest(view, profile, now)).toEqual(once);
    expect(profile).toEqual(before);
  });

  it('come quickly for a long request and a long profile', () => {
    const words = 'inkoop beheer ontwerp riolering toezicht planning advies wijk brug gemaal'.split(' ');
    const roles = Array.from({ length: 30 }, (_, index) =>
      role({ id: `${index}`, text: `Ervaring met ${words[index % 10]}. `.repeat(20) }),
    );
    const knockoutCriteria = Array.from({ length: 20 }, (_, index) => ({
      number: null,
      text: `Minimaal ${index + 1} jaar ervaring in de afgelopen 10 jaar met ${words[index % 10]} bij een gemeente`,
    }));
    const view = viewOf({ knockoutCriteria });
    suggest(view, profileWith({ roles }), now);
    const start = performance.now();
    suggest(view, profileWith({ roles }), now);
    // Far above the few milliseconds it takes, so that a busy machine does not fail it; a square of it does.
    expect(performance.now() - start).toBeLessThan(250);
  });
});
