import { describe, expect, it } from 'vitest';
import { suggestionReason } from '../../lib/i18n/suggestion-reason.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { degree, forAward, forKnockout, paper, reasonOf, role } from '../assess/suggest/bidder.ts';

const inkoper = (from: string, to: string | null, over: Parameters<typeof role>[0] = {}) =>
  role({ title: 'Inkoper', from, to, publicBody: true, ...over });

type Case = [text: string, profile: Partial<Profile>, reason: string];

const free = { availableHours: 24, availableFrom: '2027-01-01' };
const nothingSaid = { regions: ['Veenland'] };

describe('the reason of a suggestion', () => {
  it.each<Case>([
    [
      'Minimaal 4 jaar ervaring als inkoper',
      {
        roles: [
          inkoper('2020-01', '2022-06', { hoursPerWeek: 24 }),
          inkoper('2023-01', '2024-12', { hoursPerWeek: 24 }),
        ],
      },
      '4,5 van 4 jaar, uit 2 functies; 24 uur per week',
    ],
    [
      'Minimaal 4 jaar ervaring als inkoper',
      { roles: [inkoper('2020-01', '2023-11')] },
      '3,9 van 4 jaar, uit 1 functie',
    ],
    [
      'Meer dan 4 jaar ervaring in de afgelopen 10 jaar als inkoper',
      {
        roles: [
          inkoper('2020-01', '2023-12', { hoursPerWeek: 16 }),
          inkoper('2021-01', '2021-12', { hoursPerWeek: 32 }),
        ],
      },
      '4 van meer dan 4 jaar in de laatste 10 jaar, uit 2 functies; 16–32 uur per week',
    ],
    [
      'Minimaal 4 jaar ervaring als inkoper',
      { roles: [inkoper('2020-01', null, { hoursPerWeek: 40 })] },
      '6,9 van 4 jaar, uit 1 functie',
    ],
    [
      'Minimaal 9 maanden ervaring als inkoper in de afgelopen 18 maanden',
      { roles: [inkoper('2026-01', '2026-05')] },
      '5 van 9 maanden in de laatste 18 maanden, uit 1 functie',
    ],
    [
      'Minimaal 2 jaar ervaring met spoorbeheerders en omwonenden',
      { roles: [role({ title: 'Spoorbeheerder', to: '2020-12' })] },
      '1 van 2 jaar, uit 1 functie; past misschien bij “spoorbeheerders”; nog niet gevonden in je profiel: omwonenden',
    ],
    [
      'Ervaring met een spoorbeheerder',
      { roles: [role({ title: 'Jurist' })] },
      'Nog niet gevonden in je profiel: spoorbeheerder',
    ],
    [
      'Ervaring met inkoop, ontwerp, beheer, toezicht, geodesie en planologie',
      { roles: [role({ title: 'Jurist' })] },
      'Nog niet gevonden in je profiel: inkoop, ontwerp, beheer, toezicht, geodesie en meer',
    ],
    [
      'Ervaring als inkoper',
      { roles: [inkoper('2020-01', null)] },
      'Inkoper bij Gemeente Hoogerzand noemt “inkoper”',
    ],
    [
      'Ervaring als inkoper',
      { roles: [inkoper('2020-01', null), inkoper('2018-01', '2019-12')] },
      '2 functies noemen “inkoper”',
    ],
    [
      'Ervaring met inkoop',
      { roles: [inkoper('2020-01', null, { organisation: '' })] },
      'Inkoper past misschien bij “inkoop”',
    ],
    [
      'Ervaring als inkoper bij een gemeente',
      { roles: [inkoper('2020-01', null, { publicBody: null })] },
      'Inkoper bij Gemeente Hoogerzand noemt “inkoper”; dat het een overheid was, blijkt alleen uit de naam',
    ],
    [
      'Ervaring als inkoper bij een overheidsinstelling',
      { roles: [inkoper('2020-01', null, { publicBody: null, organisation: 'De Zuidhoek' })] },
      'In je profiel, maar niet in een functie die hier telt: inkoper; of 1 functie bij de gevraagde overheid was, staat niet in je profiel',
    ],
    [
      'Gewerkt bij een gemeente in de afgelopen 5 jaar',
      { roles: [inkoper('2010-01', '2012-12')] },
      'Nog geen functie gevonden in je profiel in de laatste 5 jaar',
    ],
    ['Kennis van geodesie', { skills: ['Geodesie'] }, 'In je vaardigheden: Geodesie'],
    [
      'Ervaring als inkoper, dit is toegelicht in de werkervaring',
      { roles: [inkoper('2020-01', null)] },
      'Inkoper bij Gemeente Hoogerzand noemt “inkoper”; kijk zelf naar “dit is toegelicht in de werkervaring”',
    ],
    [
      'Afgeronde hbo-opleiding',
      { degrees: [degree('hbo-bachelor', 'Bouwkunde')] },
      'Hbo-bachelor Bouwkunde, 2009',
    ],
    [
      'Afgeronde wo-master',
      { degrees: [degree('hbo-bachelor', 'Bouwkunde')] },
      'Hbo-bachelor Bouwkunde, 2009; gevraagd: wo-master',
    ],
    [
      'Afgeronde hbo-opleiding',
      { degrees: [degree('hbo-bachelor', 'Bouwkunde', null)] },
      'Hbo-bachelor Bouwkunde, nog niet behaald',
    ],
    ['Afgeronde hbo-opleiding', nothingSaid, 'Nog geen opleiding in je profiel; gevraagd: hbo-bachelor'],
    [
      'Hbo-opleiding richting geodesie of planologie',
      { degrees: [degree('hbo-bachelor', 'Rechten')] },
      'Hbo-bachelor Rechten, 2009; richting geodesie of planologie niet gevonden',
    ],
    [
      'Minimaal hbo werk- en denkniveau',
      { degrees: [degree('hbo-bachelor', 'Rechten')] },
      'Hbo-bachelor Rechten, 2009; gevraagd wordt een niveau, geen diploma',
    ],
    ['Beschikbaar voor 20 - 28 uur per week', free, '24 uur per week vrij, gevraagd 20–28'],
    ['Beschikbaar per 1 februari 2027', free, 'Vrij vanaf 1 januari 2027, gevraagd 1 februari 2027'],
    ['Per direct beschikbaar', free, 'Vrij vanaf 1 januari 2027, gevraagd zo snel mogelijk'],
    [
      'Beschikbaar per 1 februari 2027 voor 24 uur per week',
      nothingSaid,
      'Je vrije uren staan nog niet in je profiel; vanaf wanneer je vrij bent, staat nog niet in je profiel',
    ],
    ['Uurtarief maximaal € 110,-', { minimumRate: 97.5 }, 'Je laagste tarief € 97,50 past binnen € 110'],
    ['Uurtarief maximaal € 110,-', { minimumRate: 120 }, 'Je laagste tarief € 120 ligt boven € 110'],
    ['Uurtarief maximaal € 110,-', nothingSaid, 'Je laagste tarief staat nog niet in je profiel'],
    ['Eigen laptop', { ownDevices: true }, 'Eigen laptop en telefoon, volgens je profiel'],
    ['Eigen laptop', { ownDevices: false }, 'Volgens je profiel heb je geen eigen laptop en telefoon'],
    ['Eigen laptop', nothingSaid, 'Of je een eigen laptop en telefoon hebt, staat nog niet in je profiel'],
    [
      'Geldig certificaat VCA-VOL',
      { documents: [paper('VCA-VOL', { expiresOn: '2026-10-14' })] },
      'VCA-VOL is geldig tot en met 14 oktober 2026, niet meer bij de sluiting',
    ],
    [
      'Geldig certificaat VCA-VOL',
      { documents: [paper('VCA-VOL', { expiresOn: '2027-10-14' })] },
      'VCA-VOL is geldig tot en met 14 oktober 2027',
    ],
    [
      'Geldig certificaat VCA-VOL',
      { documents: [paper('VCA-VOL')] },
      'VCA-VOL staat in je profiel, zonder einddatum',
    ],
    ['Geldig certificaat VCA-VOL', nothingSaid, 'VCA-VOL staat nog niet in je profiel'],
    [
      'Een VOG, niet ouder dan 3 maanden',
      { documents: [paper('VOG', { kind: 'vog', issuedOn: '2026-01-01' })] },
      'VOG is op die dag ouder dan gevraagd, of nog niet afgegeven',
    ],
    [
      'Een VOG, niet ouder dan 3 maanden',
      { documents: [paper('VOG', { kind: 'vog' })] },
      'Wanneer VOG is afgegeven, staat nog niet in je profiel',
    ],
    [
      'Spreekt vloeiend Engels',
      { languages: ['Engels'] },
      'Engels staat in je profiel; hoe goed, weet je zelf',
    ],
    ['Spreekt Engels', nothingSaid, 'Engels staat nog niet in je profiel'],
  ])('"%s" of %j: %s', (text, profile, reason) => {
    expect(reasonOf(forKnockout(text, profile))).toBe(reason);
  });

  it.each<Case>([
    [
      'Minimaal 4 jaar ervaring in de afgelopen 10 jaar als inkoper',
      { roles: [inkoper('2020-01', '2024-06', { hoursPerWeek: 24 })] },
      '4.5 of 4 years in the last 10 years, from 1 role; 24 hours a week',
    ],
    [
      'Ervaring als inkoper',
      { roles: [inkoper('2020-01', null)] },
      'Inkoper at Gemeente Hoogerzand mentions “inkoper”',
    ],
    [
      'Afgeronde wo-master',
      { degrees: [degree('hbo-bachelor', 'Bouwkunde')] },
      'Hbo bachelor’s Bouwkunde, 2009; asked: wo master’s',
    ],
    [
      'Geldig certificaat VCA-VOL',
      { documents: [paper('VCA-VOL', { expiresOn: '2026-10-14' })] },
      'VCA-VOL is valid until 14 October 2026, no longer at the deadline',
    ],
    ['Uurtarief maximaal € 110,-', { minimumRate: 97.5 }, 'Your lowest rate € 97.50 is within € 110'],
  ])('in English, "%s" of %j: %s', (text, profile, reason) => {
    expect(reasonOf(forKnockout(text, profile), 'en')).toBe(reason);
  });

  it('of a level tells how long, without a least', () => {
    const levels = [
      { label: 'a', text: 'tot 2 jaar', points: 0 },
      { label: 'b', text: 'meer dan 2 jaar', points: 10 },
    ];
    const suggestion = forAward(
      'Minimaal 2 jaar ervaring als inkoper',
      { roles: [inkoper('2020-01', '2022-12')] },
      { levels },
    );
    expect(reasonOf(suggestion)).toBe('3 jaar, uit 1 functie');
  });

  it('shortens a long clause', () => {
    const clause = {
      kind: 'clause',
      words: 'x'.repeat(200),
      blocks: true,
      state: 'unknown',
      sure: false,
    } as const;
    const suggestion = {
      list: 'knockouts',
      id: 'c',
      outcome: { kind: 'none' },
      certain: false,
      entries: [],
    } as const;
    const reason = suggestionReason({ ...suggestion, facets: [clause], entries: [] }, 'nl');
    expect(reason).toBe(`Kijk zelf naar “${'x'.repeat(70)}…”`);
  });
});
