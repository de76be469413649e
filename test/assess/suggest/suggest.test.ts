import { describe, expect, it } from 'vitest';
import { suggest } from '../../../lib/assess/suggest/index.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { growth, steep } from '../../growth.ts';
import { award, judgements, viewOf } from '../invented.ts';
import { type Case, degree, forKnockout, inkoper, now, paper, profileWith, role, shortly } from './bidder.ts';

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
    ['Beschikbaar voor 36 uur per week, minder is bespreekbaar', free(24), 'none'],
    ['Beschikbaar voor 36 uur per week, werkdagen in overleg', free(24), 'not-met'],
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
    ['In bezit van PRINCE2 of IPMA-C', { documents: [paper('PRINCE 2')] }, 'met!'],
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
    expect(shortly(forKnockout(text, vca('2026-11-03'), request))).toBe('not-met');
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

  it('take as much longer as a request is longer, with a long profile', () => {
    const words = 'inkoop beheer ontwerp riolering toezicht planning advies wijk brug gemaal'.split(' ');
    const roles = Array.from({ length: 30 }, (_, index) =>
      role({ id: `${index}`, text: `Ervaring met ${words[index % 10]}. `.repeat(20) }),
    );
    const asking = (count: number) =>
      viewOf({
        knockoutCriteria: Array.from({ length: count }, (_, index) => ({
          number: null,
          text: `Minimaal ${index + 1} jaar ervaring in de afgelopen 10 jaar met ${words[index % 10]} bij een gemeente`,
        })),
      });
    const profile = profileWith({ roles });
    expect(growth(5, asking, (view) => suggest(view, profile, now))).toBeLessThan(steep);
  });
});
