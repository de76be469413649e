import { describe, expect, it } from 'vitest';
import type { Profile, Role } from '../../../lib/profile/profile.ts';
import { type Case, degree, forAward, forKnockout, inkoper, paper, reasonOf, role } from './bidder.ts';

const years = 'Minimaal 3 jaar ervaring';
const saying = (text: string, over: Partial<Role> = {}): Partial<Profile> => ({
  roles: [role({ title: 'Adviseur', organisation: 'Bureau Zes', text, ...over })],
});
const titled = (title: string): Partial<Profile> => saying('', { title });

describe('the reason says what was not granted', () => {
  const asked = `${years} met geodesie`;
  const since = 'Ervaring met geodesie in de afgelopen 5 jaar';

  it.each<Case>([
    [
      asked,
      saying('Geodesie.'),
      '6,9 van 3 jaar, uit 1 functie; of het al die tijd om “geodesie” ging, weet je zelf',
    ],
    [
      since,
      saying('Geodesie.'),
      'Adviseur bij Bureau Zes noemt “geodesie”; of dat in die tijd was, weet je zelf',
    ],
    [
      `${years} bij een gemeente`,
      saying('', { title: 'Stagiair', organisation: 'Gemeente Zuidhoek', publicBody: true }),
      '6,9 van 3 jaar, uit 1 functie; of dit meetelt, weet je zelf',
    ],
    [
      `${years} met geodesie en planologie`,
      { roles: [role({ text: 'Geodesie.' }), role({ id: 'other', text: 'Planologie.' })] },
      '6,9 van 3 jaar, uit 2 functies; past misschien bij “geodesie”, “planologie”; geen functie noemt alles samen',
    ],
    [
      'Mbo-diploma niveau 4',
      { degrees: [degree('mbo', 'Zorg')] },
      'Mbo Zorg, 2009; of dat niveau 4 is, weet je zelf',
    ],
    [
      'Een VOG is verplicht',
      { documents: [paper('', { kind: 'vog' })] },
      'VOG staat in je profiel, zonder einddatum; of een nieuwe nodig is, weet je zelf',
    ],
    [
      'Gewerkt bij een gemeente',
      { roles: [role({ organisation: '' }), role({ id: 'other', organisation: '' })] },
      'Of 2 functies bij de gevraagde overheid waren, staat niet in je profiel',
    ],
    ['Relevante werkervaring bij soortgelijke organisaties', inkoper({ organisation: '' }), ''],
    [
      'Een geldig VCA-certificaat bij de start en daarna',
      { documents: [paper('VCA')] },
      'VCA staat in je profiel, zonder einddatum; kijk zelf naar “daarna”',
    ],
    [
      'Ervaring met wijken van meer dan 100.000 inwoners',
      titled('Jurist'),
      'Nog niet gevonden in je profiel: wijken, 100.000, inwoners; kijk zelf naar “100.000 inwoners”',
    ],
  ])('"%s" of %j: %s', (text, profile, reason) => {
    expect(reasonOf(forKnockout(text, profile))).toBe(reason);
  });

  it('of time only where time is asked', () => {
    const levels = [
      { label: null, text: '1 project', points: 5 },
      { label: null, text: '2 of meer projecten', points: 20 },
    ];
    const reason = (text: string) => reasonOf(forAward(text, saying('Geodesie.'), { levels }));
    expect(reason('Ervaring met geodesie')).toBe('Adviseur bij Bureau Zes noemt “geodesie”');
    expect(reason(since)).toBe(
      'Adviseur bij Bureau Zes noemt “geodesie”; of dat in die tijd was, weet je zelf',
    );
  });
});
