import { describe, expect, it } from 'vitest';
import type { Profile, Role } from '../../../lib/profile/profile.ts';
import {
  type Case,
  degree,
  forKnockout,
  inkoper,
  levelFor,
  paper,
  reasonOf,
  role,
  shortly,
} from './bidder.ts';

const years = 'Minimaal 3 jaar ervaring';
const saying = (text: string, over: Partial<Role> = {}): Partial<Profile> => ({
  roles: [role({ title: 'Adviseur', organisation: 'Bureau Zes', text, ...over })],
});
const titled = (title: string): Partial<Profile> => saying('', { title });

describe('time is not counted', () => {
  const buyers = {
    roles: [
      role({ title: 'Strategisch inkoper', from: '2020-01', to: '2021-12' }),
      role({ title: 'Inkoper', from: '2015-01', to: '2019-12' }),
      role({ title: 'Strategisch planner', from: '2010-01', to: '2014-12' }),
    ],
  };

  it('of a role that carries a part of the words, whatever other roles carry', () => {
    expect(shortly(forKnockout('Minimaal 2 jaar ervaring als strategisch inkoper', buyers))).toBe('met!');
    expect(shortly(forKnockout('Minimaal 3 jaar ervaring als strategisch inkoper', buyers))).toBe('none');
    expect(shortly(forKnockout('Minimaal 2 jaar ervaring met inkoop en geodesie', buyers))).toBe('none');
  });

  it('for sure where the words stand in what was done, not in what the role was', () => {
    const text = saying('Aanbesteding van bruggen en geodesie.');
    expect(shortly(forKnockout(`${years} met geodesie`, text))).toBe('met');
    expect(shortly(forKnockout('Ervaring met geodesie', text))).toBe('met!');
    expect(shortly(forKnockout(`${years} met geodesie`, titled('Adviseur geodesie')))).toBe('met!');
    expect(
      levelFor(
        'Ervaring met geodesie',
        [
          ['minder dan 3 jaar', 0],
          ['3 jaar of meer', 9],
        ],
        text,
      ),
    ).toEqual({
      text: '3 jaar of meer',
      certain: false,
    });
  });
});

describe('work is not sure', () => {
  it.each<[title: string, outcome: string]>([
    ['Inkoper', 'met!'],
    ['Senior inkoper', 'met!'],
    ['Assistent-inkoper', 'met'],
    ['Stagiair, inkoper', 'met'],
    ['Trainee inkoper', 'met'],
    ['Ondersteuner van de inkoper', 'met'],
  ])('of a helper: %s', (title, outcome) => {
    expect(shortly(forKnockout('Ervaring als inkoper', titled(title)))).toBe(outcome);
    expect(shortly(forKnockout(`${years} als inkoper`, titled(title)))).toBe(outcome);
  });

  it('of a helper, unless that is what is asked', () => {
    expect(shortly(forKnockout('Ervaring als assistent', titled('Assistent van de wethouder')))).toBe('met!');
  });

  it('of whom a role only speaks', () => {
    const text = saying('Rapporteerde aan de inkoper.');
    expect(shortly(forKnockout('Ervaring als inkoper', text))).toBe('met');
    expect(shortly(forKnockout('Ervaring in de rol van inkoper', text))).toBe('met');
    expect(shortly(forKnockout('Ervaring als inkoper', saying('', { organisation: 'De Inkoper' })))).toBe(
      'met',
    );
  });

  it.each(['Volgde een cursus geodesie.', 'Wilde leren van geodesie.', 'Ambitie: geodesie.'])(
    'that was only learned or wished: %s',
    (text) => {
      expect(shortly(forKnockout('Ervaring met geodesie', saying(text)))).toBe('met');
    },
  );

  it('of an abbreviation that is another word', () => {
    expect(shortly(forKnockout('Ervaring met WIJK', saying('Plannen voor de wijk.')))).toBe('met');
    expect(shortly(forKnockout('Ervaring met WIJK', saying('Plannen in WIJK.')))).toBe('met!');
    expect(shortly(forKnockout('Ervaring met de Wmo', saying('Beleid van de WMO.')))).toBe('met!');
  });
});

describe('work is not found', () => {
  it.each(['Geen ervaring met SAP.', 'Werkte niet met SAP maar met Oracle.', 'Administratie, zonder SAP.'])(
    'where a role says that it was not: %s',
    (text) => {
      expect(shortly(forKnockout('Ervaring met SAP', saying(text)))).toBe('none');
    },
  );

  it('where a role says it of something else', () => {
    const found = (text: string) => shortly(forKnockout('Ervaring met SAP', saying(text)));
    expect(found('Werkte niet met Oracle maar met SAP.')).toBe('met');
    expect(found('Zonder hulp ingevoerd. Beheer van SAP.')).toBe('met!');
    expect(found('Niet alleen SAP maar ook Oracle.')).toBe('met');
  });

  it('in words that stand behind the enumeration, or before it', () => {
    const text =
      'Ervaring met advisering als onderdeel, met name op het gebied van geodesie, planologie of inkoop';
    expect(shortly(forKnockout(text, saying('Advisering.')))).toBe('none');
    expect(shortly(forKnockout(text, saying('Advisering over planologie.')))).toBe('met');
    const clients = 'Ervaring als inkoper of planner met of bij bouwbedrijven';
    expect(shortly(forKnockout(clients, titled('Inkoper')))).toBe('none');
    expect(shortly(forKnockout(clients, saying('Bouwbedrijven.', { title: 'Planner' })))).toBe('met!');
  });

  it('by the size of an organisation', () => {
    const small = saying('', { organisation: 'Gemeente Kleinveen', publicBody: true });
    expect(shortly(forKnockout('Ervaring bij een kleine gemeente', small))).toBe('none');
    expect(shortly(forKnockout(`${years} bij een middelgrote gemeente`, small))).toBe('none');
  });

  it('by a number of years alone', () => {
    expect(shortly(forKnockout('Minimaal 2 jaar', inkoper()))).toBe('nothing');
    expect(shortly(forKnockout('Minimaal 2 jaar werkervaring', inkoper()))).toBe('met!');
  });

  it('for a name that reads as a small word', () => {
    expect(shortly(forKnockout(`${years} bij het OM`, inkoper()))).toBe('none');
    expect(shortly(forKnockout(`${years} bij het OM`, saying('', { organisation: 'OM Zuid' })))).toBe('met!');
  });

  it('at one kind of public body where another is asked', () => {
    const board = saying('', { organisation: 'Waterschap Veen', publicBody: true });
    expect(forKnockout(`${years} bij een gemeente`, board)?.facets[0]).toMatchObject({ bodyUnsaid: 0 });
  });
});

describe('a degree', () => {
  it('of the mbo is of no level of its own', () => {
    const asked = 'Een mbo-diploma op niveau 4';
    expect(shortly(forKnockout(asked, { degrees: [degree('mbo')] }))).toBe('met');
    expect(shortly(forKnockout('Afgeronde mbo-4-opleiding', { degrees: [degree('mbo')] }))).toBe('met');
    expect(shortly(forKnockout(asked, { degrees: [degree('hbo-bachelor')] }))).toBe('met!');
    expect(shortly(forKnockout('Een mbo-diploma', { degrees: [degree('mbo')] }))).toBe('met!');
  });
});

describe('a lower degree', () => {
  const asked = 'Afgeronde hbo-opleiding geodesie of aantoonbaar vergelijkbaar werk- en denkniveau';

  it('is not ruled out where work at that level will do', () => {
    expect(shortly(forKnockout(asked, { degrees: [degree('mbo', 'Zorg')] }))).toBe('none');
    expect(shortly(forKnockout(asked, { degrees: [degree('hbo-bachelor', 'Geodesie')] }))).toBe('met');
    expect(reasonOf(forKnockout(asked, { degrees: [degree('hbo-bachelor', 'Rechten')] }))).toBe(
      'Hbo-bachelor Rechten, 2009; richting geodesie niet gevonden; kijk zelf naar “of aantoonbaar vergelijkbaar werk- en denkniveau”',
    );
  });

  it('of another kind of school is no diploma of this one', () => {
    expect(shortly(forKnockout('Een havo-diploma', { degrees: [degree('mbo')] }))).toBe('met');
    expect(shortly(forKnockout('Een havo-diploma', { degrees: [degree('vwo')] }))).toBe('met!');
    expect(shortly(forKnockout('Een havo-diploma', { degrees: [degree('hbo-bachelor')] }))).toBe('met!');
  });
});

describe('what is only liked', () => {
  it.each<Case>([
    ['Een wo-diploma is een pré', { degrees: [degree('hbo-bachelor')] }, 'none'],
    ['Een wo-diploma is een pré', { degrees: [degree('wo-master')] }, 'met'],
    ['Een wo-diploma strekt tot aanbeveling', { degrees: [degree('hbo-bachelor')] }, 'none'],
    ['Ervaring als inkoper. Kennis van geodesie is een pré.', inkoper(), 'met'],
    ['Ervaring als inkoper; een rijbewijs is een plus', inkoper(), 'met'],
    ['Een hbo-diploma. Een wo-diploma is een pre', { degrees: [degree('mbo')] }, 'not-met'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });
});

describe('facts', () => {
  const free = { availableHours: 16, availableFrom: '2027-01-01' };
  const vog = { documents: [paper('', { kind: 'vog', issuedOn: '2025-06-01', expiresOn: '2026-06-01' })] };
  const start = { start: { date: '2027-01-04', asap: false } };

  it.each<Case>([
    ['Beschikbaar tot en met 31 december 2027', free, 'nothing'],
    ['Beschikbaar t/m 31-12-2027 voor 16 uur per week', free, 'met'],
    ['Beschikbaar van 1 februari 2027 tot 1 juli 2027', free, 'met'],
    ['Beschikbaar voor 24 uur per maand', free, 'nothing'],
    ['Beschikbaar voor 24 - 32 uur per maand', free, 'nothing'],
    ['Kan bij aanvang een geldige VOG overleggen', vog, 'none'],
    ['Een geldige VOG bij aanvang', vog, 'none'],
    ['Een VOG is verplicht', { documents: [paper('', { kind: 'vog' })] }, 'met'],
    ['Een VOG die niet ouder is dan 6 maanden', vog, 'none'],
    ['Een VOG van maximaal 3 maanden oud', { documents: [paper('', { kind: 'vog' })] }, 'none'],
    [
      'Levert bij aanvang een geldig VCA aan',
      { documents: [paper('VCA', { expiresOn: '2026-06-01' })] },
      'none',
    ],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile, start))).toBe(outcome);
  });
});

describe('a level', () => {
  const until = (to: string) => inkoper({ from: '2010-01', to });
  const steps: [string, number][] = [
    ['0 - 2 jaar', 0],
    ['2 - 4 jaar', 10],
    ['4 - 6 jaar', 20],
  ];
  const ladder: [string, number][] = [
    ['Minimaal 5 jaar', 10],
    ['Minimaal 8 jaar', 20],
    ['Minimaal 10 jaar', 30],
  ];

  it('is not sure on the border of two, and the lower one', () => {
    const by = (to: string) => levelFor('Ervaring als inkoper', steps, until(to));
    expect(by('2013-12')).toEqual({ text: '2 - 4 jaar', certain: false });
    expect(by('2013-11')).toEqual({ text: '2 - 4 jaar', certain: true });
    expect(by('2014-01')).toEqual({ text: '4 - 6 jaar', certain: true });
  });

  it('is the highest step of a ladder', () => {
    const by = (to: string) => levelFor('Ervaring als inkoper', ladder, until(to));
    expect([by('2015-12')?.text, by('2018-12')?.text, by('2021-12')]).toEqual([
      'Minimaal 5 jaar',
      'Minimaal 8 jaar',
      { text: 'Minimaal 10 jaar', certain: true },
    ]);
  });

  it('of plain years goes on to the next', () => {
    const plain: [string, number][] = [
      ['1 jaar', 5],
      ['2 jaar ervaring', 10],
      ['3 jaar of meer', 15],
    ];
    const by = (to: string) => levelFor('Ervaring als inkoper', plain, until(to))?.text;
    expect([by('2010-06'), by('2011-06'), by('2012-06'), by('2013-06')]).toEqual([
      undefined,
      '1 jaar',
      '2 jaar ervaring',
      '3 jaar of meer',
    ]);
  });
});
