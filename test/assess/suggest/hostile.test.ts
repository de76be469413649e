import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAward, forKnockout, inkoper, paper, reasonOf, shortly } from './bidder.ts';

const bricks = [
  'minimaal',
  '4 jaar',
  'drie',
  'hbo',
  'wo-master',
  'opleiding',
  'of',
  'en',
  'niet',
  'geen',
  'ervaring',
  'als inkoper',
  'bij een gemeente',
  'in de afgelopen 10 jaar',
  'waarvan',
  'VOG',
  'VCA-VOL',
  'geldig',
  'uurtarief',
  'maximaal € 90,-',
  'beschikbaar',
  '24 uur per week',
  'per 1 maart 2027',
  'kennis van',
  'riolering',
  ',',
  ';',
  '(',
  ')',
  'vergelijkbaar',
  'toegelicht in het cv',
  'eigen laptop',
  'Engels',
  'spreekt',
  'de mate waarin',
  '2 - 4',
  '€',
  '%',
  '|',
  '\n',
  'ß',
  '[',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...bricks), { maxLength: 14 }).map((parts) => parts.join(' ')),
);
const profile = {
  ...inkoper({ text: 'Inkoop van riolering; VCA-VOL.', hoursPerWeek: 24 }),
  documents: [paper('VCA-VOL', { issuedOn: '2026-02-31', expiresOn: '2026-13-45' })],
  minimumRate: 100,
  availableHours: 24,
  availableFrom: '2026-99-99',
  ownDevices: true,
};

describe('whatever stands on the page', () => {
  it('is weighed or left, and told, without an error', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const suggestion of [forKnockout(words, profile), forAward(words, profile)]) {
          expect(typeof reasonOf(suggestion)).toBe('string');
          expect(typeof reasonOf(suggestion, 'en')).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never certain while a part of it cannot be weighed', () => {
    fc.assert(
      fc.property(text, (words) => {
        const suggestion = forKnockout(words, profile);
        const open = suggestion?.facets.some((facet) => facet.kind === 'clause') ?? false;
        if (open && suggestion?.outcome.kind === 'verdict' && suggestion.outcome.verdict === 'met') {
          expect(suggestion.certain).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('brings an award criterion all of its points or none', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(['nothing', 'none', 'points 20', 'points 20!']).toContain(shortly(forAward(words, profile)));
      }),
      { numRuns: 300 },
    );
  });
});
