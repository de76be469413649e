import { describe, expect, it } from 'vitest';
import { searchProfile } from '../../../lib/assess/suggest/search.ts';
import { profileWith, role } from './bidder.ts';

const id = 'a role';
const inRole = (text: string, word: string): boolean =>
  searchProfile(profileWith({ roles: [role({ id, title: '', organisation: '', text })] }))
    .find(word)
    .has(id);

describe('a word of a criterion', () => {
  it.each<[word: string, text: string]>([
    ['stationsgebieden', 'herinrichting van het stationsgebied'],
    ['Wijkvisie', 'twee wijkvisies vastgesteld'],
    ['programma', 'drie programma’s geleid'],
    ['coördinatie', 'COORDINATIE van de bouw'],
    ['projectleider', 'de projectleiding van de brug'],
    ['advisering', 'adviseur van het college'],
    ['coördineren', 'coördinator in de wijk'],
    ['beheerder', 'de spoorbeheerder betrokken'],
    ['ontwikkeling', 'gebiedsontwikkeling langs de rivier'],
    ['samenwerking', 'een samenwerkingsverband opgezet'],
    ['C#', 'een koppeling in C# gebouwd'],
    ['gis', 'kaarten in GIS gemaakt'],
  ])('"%s" is found in "%s"', (word, text) => {
    expect(inRole(text, word)).toBe(true);
  });

  it.each<[word: string, text: string]>([
    ['spoorbeheerder', 'beheerder van het gemaal'],
    ['gis', 'logistiek en registratie'],
    ['inkoop', 'verkoop van grond'],
    ['C#', 'de wijken A, B en C'],
    ['leiding', ''],
  ])('"%s" is not found in "%s"', (word, text) => {
    expect(inRole(text, word)).toBe(false);
  });

  it('is found in title, organisation and skills as well', () => {
    const search = searchProfile(
      profileWith({
        roles: [role({ id, title: 'Jurist', organisation: 'Havenbedrijf', text: '' })],
        skills: ['Aanbestedingsrecht'],
      }),
    );
    expect([...search.find('jurist')]).toEqual([id]);
    expect([...search.find('havenbedrijven')]).toEqual([id]);
    expect([...search.find('aanbestedingsrecht')]).toEqual(['skill/Aanbestedingsrecht']);
  });

  it('is found although two entries bear the same id or name', () => {
    const search = searchProfile(
      profileWith({ roles: [role({ id }), role({ id, title: 'Jurist' })], skills: ['inkoop', 'inkoop'] }),
    );
    expect(search.find('jurist').has(id)).toBe(true);
  });
});

describe('words that are asked together', () => {
  const text = 'Bestuurlijke advisering van het college; regionale samenwerking. Geen ervaring met inkoop.';
  const { says } = searchProfile(profileWith({ roles: [role({ id, title: 'Adviseur', text })] }));

  it.each<[words: string[], pairs: [string, string][], said: boolean]>([
    [['bestuurlijke', 'advisering'], [['bestuurlijke', 'advisering']], true],
    [['regionale', 'samenwerkingen', 'adviseur'], [], true],
    [['regionale', 'advisering'], [], false],
    [['bestuurlijke', 'college'], [['bestuurlijke', 'college']], false],
    [['inkoop'], [], false],
    [[], [], true],
  ])('%j, next to each other %j', (words, pairs, said) => {
    expect(says(id, words, pairs)).toBe(said);
  });
});
