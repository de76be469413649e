import { describe, expect, it } from 'vitest';
import { forAward, forKnockout, reasonOf, shortly } from './bidder.ts';
import { only } from './read.ts';

const request = { region: 'Veenland', place: 'Raadhuisplein 1, 1234 AB Hoogerzand' };
const on = (text: string, ...regions: string[]) => shortly(forKnockout(text, { regions }, request));

describe('a region', () => {
  it.each<[text: string, asked: string[] | 'from-request']>([
    ['De kandidaat is woonachtig in de regio', 'from-request'],
    ['Woonachtig in de regio Zuidhoek', ['Zuidhoek']],
    ['Kandidaat woont in of rond Oud Veen', ['Oud Veen']],
    ['Woonplaats in de provincie Veenland of Laarland', ['Veenland', 'Laarland']],
    ['Inzetbaar in de regio Zuidhoek', ['Zuidhoek']],
    ['Minimaal 2 dagen per week op locatie aanwezig', 'from-request'],
    ['Fysiek aanwezig in Hoogerzand', ['Hoogerzand']],
    ['Twee dagen per week aanwezig in Hoogerzand', ['Hoogerzand']],
    ['Bereid om te reizen binnen Veenland', ['Veenland']],
    ['Reisafstand tot de standplaats maximaal 40 km', 'from-request'],
  ])('is asked in "%s"', (text, asked) => {
    expect(only(text, 'region').map((demand) => demand.asked)).toEqual([asked]);
  });

  it.each([
    'Ervaring in de regio',
    'Ervaring met werken op locatie in Zuidhoek',
    'Kennis van de regio Zuidhoek',
    'Werkzaam geweest in de regio Zuidhoek',
    'Aanwezig zijn bij overleggen',
    'Diploma is aanwezig in CV',
  ])('is not asked in "%s"', (text) => {
    expect(only(text, 'region')).toEqual([]);
  });

  it.each<[text: string, regions: string[], outcome: string]>([
    ['Woonachtig in de regio Zuidhoek', ['Zuidhoek'], 'met'],
    ['Woonachtig in de regio Zuidhoek', ['regio zuidhoek'], 'met'],
    ['Woonachtig in de regio Zuidhoek', ['Laarland'], 'none'],
    ['Woonachtig in de regio Zuidhoek', ['Zuid'], 'none'],
    ['Woonachtig in de regio Zuidhoek', ['Heel Nederland'], 'met'],
    ['Woonplaats in Veenland of Laarland', ['Laarland'], 'met'],
    ['Woonachtig in de regio', ['Veenland'], 'met'],
    ['Woonachtig in de regio', ['Hoogerzand'], 'met'],
    ['Woonachtig in de regio', ['Laarland'], 'none'],
    ['Minimaal 2 dagen per week op locatie aanwezig', ['Veenland'], 'met'],
    // The place of the request lies in its region.
    ['Woonachtig in Hoogerzand', ['Veenland'], 'met'],
    ['Woonachtig in Zuidhoek', ['Veenland'], 'none'],
    // How far somebody travels is in no profile.
    ['Reistijd maximaal 45 minuten', ['Veenland'], 'none'],
    ['Woont op maximaal 30 km van Zuidhoek', ['Zuidhoek'], 'none'],
    ['Woonachtig in de regio Zuidhoek en in bezit van een boot', ['Zuidhoek'], 'none'],
  ])('is never sure: "%s", of %j: %s', (text, regions, outcome) => {
    expect(on(text, ...regions)).toBe(outcome);
  });

  it('is never a reason to be ruled out', () => {
    const outcome = (regions: string[]) =>
      forKnockout('Woonachtig in de regio Zuidhoek', { regions, availableHours: 8 }, request)?.outcome;
    expect(outcome([])).toEqual({ kind: 'none' });
    expect(outcome(['Laarland'])).toEqual({ kind: 'none' });
  });

  it('stands beside the hours of which a part is there', () => {
    const text = 'Beschikbaar voor 24 uur per week, waarvan 2 dagen op locatie in Hoogerzand';
    const free = { availableHours: 24, regions: ['Hoogerzand'] };
    expect(shortly(forKnockout(text, free, request))).toBe('met');
    expect(shortly(forKnockout(text, { ...free, regions: ['Laarland'] }, request))).toBe('none');
    expect(shortly(forKnockout(text, { ...free, availableHours: 16 }, request))).toBe('not-met!');
  });

  it('that the request does not state says nothing', () => {
    expect(shortly(forKnockout('Woonachtig in de regio', { regions: ['Veenland'] }))).toBe('nothing');
  });

  it('may bring points, never for sure', () => {
    expect(shortly(forAward('Woonachtig in de regio Zuidhoek', { regions: ['Zuidhoek'] }))).toBe('points 20');
  });

  it('says what it was set against', () => {
    const reason = (regions: string[], language: 'nl' | 'en' = 'nl') =>
      reasonOf(
        forKnockout('Woonplaats in Veenland of Laarland', { regions, availableHours: 8 }, request),
        language,
      );
    expect(reason(['Laarland'])).toBe("Laarland staat bij je regio's; of dat genoeg is, weet je zelf");
    expect(reason(['Zuidhoek'])).toBe(
      "Veenland of Laarland staat niet bij je regio's; of het daarbij hoort, weet je zelf",
    );
    expect(reason([])).toBe("Je regio's staan nog niet in je profiel");
    expect(reason(['Laarland'], 'en')).toBe(
      'Laarland is among your regions; whether that is enough, you know best',
    );
  });
});
