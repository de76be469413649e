import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/profile/profile.ts';
import { forKnockout, levelFor, reasonOf, role, shortly } from './bidder.ts';
import { only } from './read.ts';

/** Six years a planner, then a buyer until the submission on 1 December 2026. */
const buying = (from: string, planner = '2010-01'): Partial<Profile> => ({
  roles: [
    role({ title: 'Inkoper', from, publicBody: true }),
    role({ title: 'Planner', organisation: 'Bureau Zes', from: planner, to: '2015-12', publicBody: false }),
  ],
});
const on = (text: string, profile: Partial<Profile>) => shortly(forKnockout(text, profile));
const read = (text: string) =>
  only(text, 'experience').map(
    ({ months, subject, bodies }) => `${months} ${[...subject.flat(), ...bodies].join(' ')}`,
  );

describe('a whole and a part of it', () => {
  it.each<[text: string, demands: string[]]>([
    ['10 jaar werkervaring, waarvan 8 als inkoper', ['120 ', '96 inkoper']],
    ['Minimaal 10 jaar werkervaring waarvan minimaal 8 jaar als inkoper', ['120 ', '96 inkoper']],
    ['36 maanden ervaring, waarvan 24 als inkoper', ['36 ', '24 inkoper']],
    ['5 jaar ervaring, waarvan drie bij een gemeente', ['60 ', '36 municipality']],
    ['5 jaar ervaring als inkoper, waarvan 3 bij een gemeente', ['60 inkoper', '36 inkoper municipality']],
    ['9 jaar ervaring, waarvan 2 jaar als inkoper en 3 jaar als jurist', ['108 ', '24 inkoper', '36 jurist']],
    [
      '9 jaar ervaring, waarvan 4 jaar als inkoper, waarvan 2 jaar bij een gemeente',
      ['108 ', '48 inkoper', '24 inkoper municipality'],
    ],
    [
      '9 jaar ervaring, waarvan 1 jaar bij een gemeente, als jurist',
      ['108 jurist', '12 jurist municipality'],
    ],
    ['9 jaar ervaring, waarvan 4 jaar als inkoper, jurist of planner', ['108 ', '48 inkoper jurist planner']],
  ])('is read in "%s"', (text, demands) => {
    expect(read(text)).toEqual(demands);
  });

  it.each<[text: string, from: string, outcome: string]>([
    ['10 jaar werkervaring, waarvan 8 als inkoper', '2018-01', 'met!'],
    ['10 jaar werkervaring, waarvan 8 als inkoper', '2020-01', 'none'],
    ['Minimaal 10 jaar werkervaring waarvan minimaal 8 jaar als inkoper', '2018-01', 'met!'],
    ['20 jaar werkervaring, waarvan 8 als inkoper', '2018-01', 'none'],
    ['10 jaar werkervaring, waarvan 3 jaar bij een gemeente', '2020-01', 'met!'],
    ['10 jaar werkervaring, waarvan 3 jaar in de afgelopen 5 jaar', '2020-01', 'met!'],
    ['10 jaar relevante werkervaring, waarvan 8 als inkoper', '2018-01', 'none'],
    ['9 jaar ervaring, waarvan 2 jaar als inkoper en 6 jaar als planner', '2020-01', 'met!'],
    ['9 jaar ervaring, waarvan 2 jaar als inkoper en 7 jaar als planner', '2020-01', 'none'],
  ])('is met only if both are: "%s", from %s: %s', (text, from, outcome) => {
    expect(on(text, buying(from))).toBe(outcome);
  });

  it.each([
    '10 jaar ervaring met aanbestedingen, waarvan 3 bij een gemeente',
    '10 jaar ervaring, waarvan 5 jaar relevante werkervaring',
    '10 jaar ervaring, waarvan 5 jaar in een vergelijkbare functie',
    '10 jaar ervaring, waarvan een als inkoper',
    '10 jaar ervaring, waarvan 3 projecten als inkoper',
    '10 jaar ervaring, waarvan 2 jaar als inkoper of 7 jaar als planner',
    '10 jaar ervaring, waarvan het merendeel als inkoper',
  ])('stays open where the part is no number of years: "%s"', (text) => {
    const aanbestedingen = role({
      id: 'other',
      title: 'Aanbestedingen',
      from: '2000-01',
      to: null,
      publicBody: true,
    });
    const { roles = [] } = buying('2000-01', '2001-01');
    expect(on(text, { roles: [...roles, aanbestedingen] })).toBe('none');
  });

  it('tells both', () => {
    const text = '10 jaar werkervaring, waarvan 8 als inkoper';
    expect(reasonOf(forKnockout(text, buying('2020-01')))).toBe(
      '12,9 van 10 jaar, uit 2 functies; 6,9 van 8 jaar, uit 1 functie',
    );
  });

  it('brings no level, which one number gives', () => {
    const levels: [string, number][] = [
      ['tot 5 jaar', 0],
      ['5 jaar of meer', 10],
    ];
    expect(levelFor('10 jaar werkervaring, waarvan 8 als inkoper', levels, buying('2018-01'))).toBeNull();
  });

  it('of hours leaves the part to the user', () => {
    const free = { availableHours: 28 };
    expect(on('Beschikbaar voor 28 uur per week, waarvan minimaal 2 dagen in huis', free)).toBe('none');
    expect(on('Beschikbaar voor 28 uur per week', free)).toBe('met!');
  });
});
