import { describe, expect, it } from 'vitest';
import { type Case, forKnockout, paper, role, shortly } from './bidder.ts';

const did = (text: string) => ({ roles: [role({ title: 'Jurist', text, publicBody: true })] });
const was = (...roles: [title: string, from: string, to: string][]) => ({
  roles: roles.map(([title, from, to]) => role({ title, from, to, publicBody: true })),
});

describe('an example of what is asked', () => {
  it.each<Case>([
    ['Ervaring met een anonimiseertool zoals ZyLAB, Octobox of DataMask', did('Lakken met ZyLAB.'), 'met'],
    ['Ervaring met een zaaksysteem (bijvoorbeeld Djuma of Rx.Mission)', did('Beheer van Djuma.'), 'met'],
    ['Ervaring met een zaaksysteem, bij voorkeur Djuma', did('Beheer van Djuma.'), 'met'],
    [
      'Gecertificeerd in een projectmethode, zoals PRINCE2 of IPMA-C',
      { documents: [paper('IPMA-C')] },
      'met',
    ],
    ['Ervaring met een financieel pakket (Unit4, JOIN of CODA)', did('Administratie in CODA.'), 'met'],
    ['Ervaring met zaaksystemen (Djuma, Decos, ...)', did('Beheer van Decos.'), 'met'],
  ])('may be enough: "%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it.each<Case>([
    ['Ervaring met een zaaksysteem zoals Djuma', did('Lakken met ZyLAB.'), 'none'],
    ['Ervaring met een zaaksysteem zoals Djuma en met Oracle', did('Beheer van Djuma.'), 'none'],
    ['Ervaring met taken zoals beschreven in de uitvraag', did('Heeft beschreven.'), 'none'],
    ['Ervaring met een zaaksysteem zoals Djuma voor het archiveren', did('Beheer van Djuma.'), 'none'],
    ['Ervaring met Djuma, waaronder Oracle', did('Oracle.'), 'none'],
    ['Afgeronde opleiding op wo-niveau, bij voorkeur Rechten', did('Rechten.'), 'none'],
  ])('is not all there is: "%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });
});

describe('a former name', () => {
  it('is one of the same thing', () => {
    const text = 'Ervaring met Woo-verzoeken (voorheen Wob)';
    expect(shortly(forKnockout(text, did('Behandelen van Wob-verzoeken.')))).toBe('met');
    expect(shortly(forKnockout(text, did('Behandelen van Woo-verzoeken.')))).toBe('met');
    expect(shortly(forKnockout(text, did('Behandelen van bezwaren.')))).toBe('none');
  });
});

describe('names of roles of which one suffices', () => {
  const either = 'Minimaal 4 jaar ervaring als HR-adviseur of HR business partner';
  it.each<Case>([
    [
      either,
      was(['HR-adviseur', '2015-01', '2016-12'], ['HR business partner', '2018-01', '2019-12']),
      'met!',
    ],
    [either, was(['HR-adviseur', '2015-01', '2018-12']), 'met!'],
    [
      either,
      was(['HR-adviseur', '2015-01', '2016-12'], ['HR business partner', '2016-01', '2018-06']),
      'none',
    ],
    [either, was(['HR-adviseur', '2015-01', '2016-12'], ['Recruiter', '2018-01', '2019-12']), 'none'],
    [
      '4 jaar ervaring als projectleider/projectmanager',
      was(['Projectmanager', '2015-01', '2018-12']),
      'met!',
    ],
    [
      '4 jaar als jurist, beleidsadviseur of projectleider',
      was(['Jurist', '2015-01', '2016-12'], ['Projectleider', '2017-01', '2018-12']),
      'met!',
    ],
    [
      'Minimaal 4 jaar ervaring als senior adviseur of projectleider',
      was(['Projectleider', '2015-01', '2018-12']),
      'met',
    ],
    [
      'Minimaal 4 jaar ervaring in IPM-rollen (contractmanager, omgevingsmanager, ...)',
      was(['Contractmanager', '2015-01', '2016-12'], ['Omgevingsmanager', '2017-01', '2018-12']),
      'met',
    ],
    [
      'Minimaal 4 jaar ervaring als senior of medior adviseur',
      was(['Projectleider', '2015-01', '2018-12']),
      'none',
    ],
    [
      'Minimaal 4 jaar ervaring als jurist of 2 jaar als advocaat',
      was(['Recruiter', '2015-01', '2018-12']),
      'none',
    ],
    [
      'Minimaal 4 jaar ervaring als projectleider of adviseur en coach',
      was(['Adviseur', '2015-01', '2018-12']),
      'none',
    ],
    [
      'Minimaal 4 jaar ervaring als projectleider of adviseur omgevingsrecht',
      was(['Projectleider', '2015-01', '2018-12']),
      'none',
    ],
    [either, was(['Assistent HR-adviseur', '2015-01', '2018-12']), 'met'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });
});
