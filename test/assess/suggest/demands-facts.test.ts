import { describe, expect, it } from 'vitest';
import type { Demand } from '../../../lib/assess/suggest/demand.ts';
import { readDemands } from '../../../lib/assess/suggest/demands.ts';
import { only } from './read.ts';

const papersIn = (text: string) => only(text, 'documents').flatMap(({ oneOf }) => oneOf);

const kinds = (text: string): string[] => readDemands(text).list.map(({ kind }) => kind);

describe('facts', () => {
  const hours = (min: number, max: number): Demand => ({
    kind: 'hours',
    asked: { min, max },
    moreThan: false,
  });
  const start = (asked: string): Demand => ({ kind: 'start', asked });
  const rate = (cap: number | 'from-request'): Demand => ({ kind: 'rate', cap, below: false });

  it.each<[text: string, demands: Demand[]]>([
    ['Beschikbaar per 1 februari 2027 voor 8 uur per week', [hours(8, 8), start('2027-02-01')]],
    ['Inzetbaar vanaf 03-05-2027, 20 uur per week', [hours(20, 20), start('2027-05-03')]],
    ['Beschikbaar voor 20 tot 28 uur', [hours(20, 28)]],
    ['Per direct inzetbaar voor 32 - 36 uur per week', [hours(32, 36), start('asap')]],
    ['Minimaal 28 uur per week', [hours(28, 28)]],
    ['Beschikbaar vanaf de startdatum', [start('from-request')]],
    ['Beschikbaar voor de gevraagde uren', [{ kind: 'hours', asked: 'from-request', moreThan: false }]],
    ['Uurtarief maximaal € 95,- exclusief btw, inclusief reiskosten', [rate(95)]],
    ['Een maximum uurtarief van €98,50 excl. btw', [rate(98.5)]],
    ['Tarief niet hoger dan 105 euro per uur', [rate(105)]],
    ['Je tarief blijft onder het maximumtarief', [rate('from-request')]],
    ['Uurtarief maximaal € 95,- inclusief btw', []],
    ['Uurtarief maximaal € 95,-. Bij € 85,- of lager alle punten', []],
    ['Uurtarief: het laagste tarief krijgt alle punten', []],
    ['BYOD: je gebruikt een eigen laptop en telefoon', [{ kind: 'devices' }]],
    ['Goede beheersing van de Nederlandse taal', [{ kind: 'language', name: 'Nederlands', level: true }]],
    ['Spreekt Engels', [{ kind: 'language', name: 'Engels', level: false }]],
    ['Het cv is opgesteld in het Nederlands', []],
    ['Beschikbaar op dinsdag en donderdag', []],
    ['Met de besten volgt een gesprek', []],
    ['Motivatie van één pagina', []],
    ['Prijs', []],
  ])('of "%s"', (text, demands) => {
    expect(readDemands(text).list).toEqual(demands);
  });

  it('of a device hide nothing else that is asked', () => {
    expect(kinds('Eigen laptop en een heftruck')).toEqual(['devices', 'clause']);
  });

  it('leave the whole term to the user', () => {
    expect(readDemands('Beschikbaar voor 24 uur per week voor de gehele duur van de opdracht').list).toEqual([
      hours(24, 24),
      { kind: 'clause', words: 'voor de gehele duur van de opdracht', blocks: false },
    ]);
  });

  it.each([
    'Beschikbaar op vier dagen van 8 uur',
    'Beschikbaar voor 4 x 8 uur',
    'Inzetbaar in diensten van 12 uur',
  ])('take the length of a day for no hours a week: "%s"', (text) => {
    expect(only(text, 'hours')).toEqual([]);
  });

  it('take no day that does not exist', () => {
    expect(only('Beschikbaar per 31 februari 2027', 'start')).toEqual([]);
  });
});

describe('papers', () => {
  it.each<[text: string, names: string[]]>([
    ['Geldig certificaat VCA-VOL bij aanvang van de opdracht', ['VCA-VOL']],
    ['In bezit van een geldig rijbewijs B', ['rijbewijs B']],
    ['Kan een VOG overleggen', ['VOG']],
    ['U levert een verklaring omtrent het gedrag aan', ['verklaring omtrent het gedrag']],
    ['In het bezit van PRINCE2 Practitioner of IPMA-C', ['PRINCE2 Practitioner', 'IPMA-C']],
    ['In bezit van het certificaat Boomveiligheid', ['Boomveiligheid']],
    ['Ervaring met PRINCE2', []],
  ])('in "%s"', (text, names) => {
    expect(papersIn(text).map(({ name }) => name)).toEqual(names);
  });

  it('may have an age, a day, and time to come', () => {
    expect(papersIn('Bereid een VOG te overleggen, niet ouder dan 3 maanden')[0]).toMatchObject({
      maxAgeMonths: 3,
      later: true,
      atStart: false,
    });
    expect(papersIn('Geldig VCA bij aanvang')[0]).toMatchObject({
      maxAgeMonths: null,
      atStart: true,
    });
  });
});
