import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/profile/profile.ts';
import { type Case, degree, forAward, inkoper, levelFor, role, shortly } from './bidder.ts';

describe('an award criterion', () => {
  it.each<Case>([
    // Without a length asked an assessor may give a part: offered, never sure.
    ['Ervaring als inkoper', inkoper(), 'points 20'],
    ['Minimaal 4 jaar ervaring als inkoper', inkoper({ from: '2020-01' }), 'points 20!'],
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

describe('a level that work at a body of no told kind could raise', () => {
  const tiers: [string, number][] = [
    ['tot 2 jaar', 0],
    ['2 - 4 jaar', 10],
    ['meer dan 4 jaar', 20],
  ];
  const at = (organisation: string, publicBody: boolean | null) =>
    levelFor('Ervaring als inkoper bij een gemeente', tiers, {
      roles: [
        role({ title: 'Inkoper', from: '2023-12', publicBody: true }),
        role({ title: 'Inkoper', organisation, from: '2019-01', to: '2021-12', publicBody }),
      ],
    });

  it('is not sure', () => {
    expect(at('Inkoopbureau Veen', true)).toEqual({ text: '2 - 4 jaar', certain: false });
    expect(at('Inkoopbureau Veen', null)).toEqual({ text: '2 - 4 jaar', certain: false });
  });

  it('is sure where it is told to be another', () => {
    expect(at('Inkoopbureau Veen', false)).toEqual({ text: '2 - 4 jaar', certain: true });
    expect(at('Provincie Zuiderland', true)).toEqual({ text: '2 - 4 jaar', certain: true });
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

  it('by the number of projects is that of the roles, never certain, and none without points', () => {
    const levels: [string, number][] = [
      ['geen of 1 project', 0],
      ['2 of 3 projecten', 20],
      ['meer dan 3 projecten', 40],
    ];
    const roles = (count: number) =>
      Array.from({ length: count }, (_, index) => role({ id: `${index}`, title: 'Inkoper' }));
    const by = (count: number) => levelFor('Ervaring als inkoper', levels, { roles: roles(count) });
    expect([by(1), by(2), by(4)]).toEqual([
      null,
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
