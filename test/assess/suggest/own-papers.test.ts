import { describe, expect, it } from 'vitest';
import { type Case, forKnockout, inkoper, paper, reasonOf, shortly } from './bidder.ts';

const held = (...names: string[]) => ({ documents: names.map((name) => paper(name)) });
const gone = (name: string) => ({ documents: [paper(name, { expiresOn: '2026-06-01' })] });

describe('a paper that only the profile knows by its name', () => {
  it.each<Case>([
    ['In het bezit van NEVI 2', held('NEVI 2'), 'met!'],
    ['Een NEVI-2-certificaat', held('NEVI 2'), 'met!'],
    ['NEVI 2-diploma of gelijkwaardig', held('NEVI 2'), 'met'],
    ['Kandidaat is CIPP/E-gecertificeerd', held('CIPP/E'), 'met!'],
    ['Certificaat CATS CM Foundation', held('CATS CM Foundation'), 'met!'],
    ['TOGAF 9 gecertificeerd', held('TOGAF 9 Certified'), 'met!'],
    ['Kandidaat bezit een TOGAF-certificaat', held('TOGAF 9 Certified'), 'met!'],
    ['CIPP/E- of CIPM-certificaat', held('CIPP/E'), 'met!'],
    ['CIPM- of CIPP/E-certificaat', held('CIPP/E'), 'met!'],
    ['Certificaat AZ-305', held('AZ-305'), 'met!'],
    ['Geregistreerd bij SKJ', held('SKJ-registratie'), 'met!'],
    ['ITIL Expert gecertificeerd', held('ITIL Expert'), 'met!'],
    ['PSM II-certificaat', held('PSM II'), 'met!'],
    ['PSM 2-certificaat', held('PSM II'), 'met!'],
    ['NEVI 1- en NEVI 2-diploma', held('NEVI 1', 'NEVI 2'), 'met!'],
    ['NEVI 1 en 2 behaald', held('NEVI 1', 'NEVI 2'), 'met!'],
    ['NEVI 1 of 2 behaald', held('NEVI 2'), 'met!'],
    ['Certificaat Signs of Safety', held('Signs of Safety'), 'met!'],
    ['Certificaat signs of safety of NEVI 2', held('Signs of Safety'), 'met!'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it.each<Case>([
    ['In het bezit van NEVI 1', held('NEVI 2'), 'none'],
    ['NEVI 1 en 2 behaald', held('NEVI 2'), 'none'],
    ['NEVI 2-registratie als inkoopadviseur', held('NEVI 2'), 'none'],
    ['NEVI 1- en NEVI 2-diploma', held('NEVI 2'), 'none'],
    ['Certificaat AZ-104', held('AZ-305'), 'none'],
    ['ITIL Expert gecertificeerd', held('ITIL Foundation'), 'none'],
    ['ITIL Foundation gecertificeerd', held('ITIL Expert'), 'none'],
    ['CATS CM Practitioner-certificaat', held('CATS CM Foundation'), 'none'],
    ['TOGAF 10 gecertificeerd', held('TOGAF 9 Certified'), 'none'],
    ['TOGAF 9- en ArchiMate-certificaat', held('TOGAF 9 Certified'), 'none'],
    ['TOGAF 9 en CIPP/E gecertificeerd', held('TOGAF 9 Certified'), 'none'],
    ['PRINCE2 Agile gecertificeerd', held('PRINCE2 Practitioner'), 'none'],
  ])('and another of its family is not: "%s" of %j', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it('with more to its name may be another paper', () => {
    expect(
      shortly(forKnockout('PRINCE2 Practitioner gecertificeerd', held('PRINCE2 Agile Practitioner'))),
    ).toBe('met');
    expect(shortly(forKnockout('PRINCE2-gecertificeerd', gone('PRINCE2 Agile')))).toBe('none');
    const azure = held('Microsoft Certified: Azure Solutions Architect Expert');
    expect(shortly(forKnockout('Azure-gecertificeerd', azure))).toBe('met');
  });

  it('rules out when it has run out, and never by not being there', () => {
    expect(shortly(forKnockout('Geldig CIPP/E-certificaat', gone('CIPP/E')))).toBe('not-met!');
    expect(shortly(forKnockout('Geldig CIPP/E- of CIPM-certificaat', gone('CIPP/E')))).toBe('none');
    expect(shortly(forKnockout('Geldig CIPM-certificaat', gone('CIPP/E')))).not.toMatch(/^not-met/);
  });

  it.each([
    'Minimaal 3 jaar ervaring met TOGAF 9 en in bezit van een rijbewijs B',
    'Kennis van TOGAF 9; certificaten worden meegestuurd',
    'Ervaring met het toepassen van TOGAF 9',
    'Beschikt over aantoonbare kennis van TOGAF 9',
    'TOGAF 9-ervaring, blijkend uit behaalde resultaten',
  ])('is no paper where work is asked: "%s"', (text) => {
    const profile = { ...inkoper(), documents: [paper('TOGAF 9'), paper('Rijbewijs B', { kind: 'other' })] };
    expect(shortly(forKnockout(text, profile))).not.toMatch(/^met/);
  });

  it('is told of a skill that calls itself one, and not of any other', () => {
    expect(shortly(forKnockout('NEVI 2-certificaat', { skills: ['NEVI 2-diploma'] }))).toBe('met');
    expect(shortly(forKnockout('Azure-certificaat', { skills: ['Azure'] }))).not.toMatch(/^met/);
    expect(shortly(forKnockout('Azure-certificaat', { skills: ['Azure'], ...held('AZ-305') }))).not.toMatch(
      /^met/,
    );
  });

  it('leaves the schooling that is asked to the degrees', () => {
    const text = 'Afgeronde hbo-opleiding Bestuurskunde, diploma behaald';
    expect(shortly(forKnockout(text, held('Diploma Bestuurskunde')))).not.toMatch(/^met/);
  });

  it('is told by its name', () => {
    expect(reasonOf(forKnockout('In het bezit van NEVI 2', held('NEVI 2')))).toBe(
      'NEVI 2 staat in je profiel, zonder einddatum',
    );
  });
});
