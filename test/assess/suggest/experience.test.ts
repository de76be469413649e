import { describe, expect, it } from 'vitest';
import { type Case, degree, forKnockout, inkoper, role, shortly } from './bidder.ts';

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
    ['Ervaring als jurist of inkoper', inkoper(), 'met!'],
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
