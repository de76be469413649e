import { describe, expect, it } from 'vitest';
import { readDemands } from '../../../lib/assess/suggest/demands.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { degree, forKnockout, reasonOf, role, shortly } from './bidder.ts';

/** Studied bouwkunde; four years a planner at an office, then six years a buyer at a municipality, to 1 December 2026. */
const bidder: Partial<Profile> = {
  degrees: [degree('hbo-bachelor', 'Bouwkunde')],
  roles: [
    role({ title: 'Inkoper', from: '2020-12', publicBody: true }),
    role({ title: 'Planner', organisation: 'Bureau Zes', from: '2016-01', to: '2019-12', publicBody: false }),
  ],
};
const on = (text: string, profile = bidder) => shortly(forKnockout(text, profile));
const kinds = (text: string) => readDemands(text).list.map(({ kind }) => kind);

describe('demands joined in one criterion', () => {
  it.each<[text: string, outcome: string]>([
    ['Een afgeronde hbo-opleiding bouwkunde en minimaal 5 jaar ervaring als inkoper', 'met!'],
    ['Een afgeronde hbo-opleiding bouwkunde en minimaal 7 jaar ervaring als inkoper', 'none'],
    ['Een afgeronde hbo-opleiding rechten en minimaal 5 jaar ervaring als inkoper', 'none'],
    ['Een afgeronde wo-opleiding bouwkunde en minimaal 5 jaar ervaring als inkoper', 'not-met'],
    [
      'Afgeronde hbo-opleiding in de richting van bouwkunde, met ten minste 3 jaar werkervaring als planner',
      'met!',
    ],
    ['Minimaal 3 jaar ervaring als planner en minimaal 5 jaar ervaring als inkoper', 'met!'],
    ['Minimaal 3 jaar ervaring als planner en minimaal 7 jaar ervaring als inkoper', 'none'],
    ['Minimaal 5 jaar ervaring als inkoper en drie jaar ervaring als jurist', 'none'],
  ])('are each weighed by themselves: "%s": %s', (text, outcome) => {
    expect(on(text)).toBe(outcome);
  });

  it.each<[text: string, outcome: string]>([
    ['Minimaal 3 jaar ervaring als planner en minimaal 2 jaar ervaring als inkoper bij een gemeente', 'met'],
    [
      'Minimaal 3 jaar ervaring als planner en minimaal 2 jaar ervaring als inkoper in de afgelopen 5 jaar',
      'met',
    ],
    ['Minimaal 2 jaar ervaring als inkoper bij een gemeente en minimaal 3 jaar ervaring als planner', 'met'],
  ])('are not certain where one alone says when or where: "%s"', (text, outcome) => {
    expect(on(text)).toBe(outcome);
  });

  it('tells which words are left to look at', () => {
    const text = 'Minimaal 3 jaar ervaring als planner en 2 jaar ervaring als inkoper bij een gemeente';
    expect(reasonOf(forKnockout(text, bidder))).toContain(
      'kijk zelf naar “2 jaar ervaring als inkoper bij een gemeente”',
    );
  });

  it.each([
    'Minimaal 5 jaar ervaring, met minimaal 3 jaar ervaring als planner',
    'Inkoper met minimaal 5 jaar ervaring in de bouw',
    'Minimaal 3 jaar ervaring als planner en minimaal 2 jaar ervaring daarmee',
    'Minimaal 3 jaar ervaring als planner en minimaal 2 jaar ervaring in die rol als adviseur',
    'Minimaal 3 jaar ervaring als planner en minimaal 2 jaar werkervaring',
  ])('are read together where the one says something of the other: "%s"', (text) => {
    expect(kinds(text).filter((kind) => kind === 'experience').length).toBeLessThan(2);
    expect(on(text)).not.toMatch(/!$/);
  });

  it('are as certain together as each is alone', () => {
    expect(on('Een afgeronde wo-opleiding bouwkunde')).toBe('not-met');
  });

  it('keeps the choice that one of them leaves', () => {
    expect(on('Hbo-diploma of 10 jaar ervaring als jurist en minimaal 9 jaar ervaring als inkoper')).toBe(
      'none',
    );
  });
});
