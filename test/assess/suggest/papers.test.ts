import { describe, expect, it } from 'vitest';
import { type Case, forKnockout, paper, reasonOf, shortly } from './bidder.ts';
import { only } from './read.ts';

const gone = { expiresOn: '2026-06-01' };
const held = (...documents: ReturnType<typeof paper>[]) => ({ documents });
const groups = (text: string) =>
  only(text, 'documents').map(({ oneOf }) => oneOf.map(({ name }) => name).join(' | '));

describe('papers of which one suffices', () => {
  it.each<[text: string, groups: string[]]>([
    ['In bezit van IPMA-B of PRINCE2 Practitioner', ['IPMA-B | PRINCE2 Practitioner']],
    ['Een IPMA-B certificaat of een PRINCE2 certificaat', ['IPMA-B | PRINCE2']],
    ['Gecertificeerd in PRINCE2 en/of IPMA B', ['PRINCE2 | IPMA B']],
    ['Certificaat VCA-VOL/VCA-basis', ['VCA-VOL | VCA-basis']],
    ['In bezit van PMP, PRINCE2 of IPMA-C', ['PMP | PRINCE2 | IPMA-C']],
    ['In bezit van PMP, PRINCE2 of gelijkwaardig', ['PMP | PRINCE2']],
    ['In bezit van PMP, IPMA-C of hoger', ['PMP', 'IPMA-C']],
    ['In bezit van PRINCE2 Foundation of Practitioner', ['PRINCE2 Foundation | PRINCE2 Practitioner']],
    ['In bezit van IPMA-D, -C of -B', ['IPMA-D | IPMA B | IPMA C']],
    ['Geldig rijbewijs B of BE', ['rijbewijs B | rijbewijs BE']],
    ['Rijbewijs B en de bereidheid te reizen', ['Rijbewijs B']],
    ['Geldig rijbewijs, de kandidaat reist zelf', ['rijbewijs']],
    ['In bezit van VCA en PRINCE2 of IPMA-C', ['VCA', 'PRINCE2 | IPMA-C']],
    ['In bezit van VCA, rijbewijs B en PRINCE2', ['VCA', 'rijbewijs B', 'PRINCE2']],
    ['In bezit van PRINCE2. Of er een VCA nodig is, blijkt later', ['PRINCE2', 'VCA']],
  ])('in "%s"', (text, expected) => {
    const sorted = (all: string[]) => all.map((group) => group.split(' | ').sort().join(' | '));
    expect(sorted(groups(text))).toEqual(sorted(expected));
  });

  const either = 'In bezit van IPMA-B of PRINCE2 Practitioner';
  it.each<Case>([
    [either, held(paper('IPMA B')), 'met!'],
    [either, held(paper('PRINCE2 Practitioner', { expiresOn: '2027-06-01' })), 'met!'],
    [either, held(paper('IPMA B', gone), paper('PRINCE2 Practitioner')), 'met!'],
    [either, held(paper('PRINCE2 Foundation')), 'none'],
    [either, held(paper('IPMA B', gone)), 'none'],
    [either, held(paper('IPMA B', gone), paper('PRINCE2 Practitioner', gone)), 'not-met!'],
    ['In bezit van IPMA-C of -B', held(paper('IPMA C', gone)), 'none'],
    ['In bezit van IPMA-C of -B', held(paper('IPMA B')), 'met!'],
    ['In bezit van VCA en IPMA-C of PRINCE2', held(paper('IPMA C')), 'none'],
    ['In bezit van VCA en IPMA-C of PRINCE2', held(paper('VCA'), paper('IPMA C')), 'met!'],
    ['IPMA-B certificaat of 5 jaar ervaring als inkoper', held(paper('IPMA B', gone)), 'none'],
  ])('"%s" of %j: %s', (text, profile, outcome) => {
    expect(shortly(forKnockout(text, profile))).toBe(outcome);
  });

  it('or one like it', () => {
    const like = 'Een PRINCE2-certificaat of gelijkwaardig';
    expect(shortly(forKnockout(like, held(paper('PRINCE2'))))).toBe('met');
    expect(shortly(forKnockout(like, held(paper('PRINCE2', gone))))).toBe('none');
    expect(shortly(forKnockout('Gecertificeerd IPMA C of hoger', held(paper('IPMA C', gone))))).toBe('none');
    const orOther = (text: string) => only(text, 'documents').map((demand) => demand.orOther);
    expect(orOther('In bezit van VCA (of gelijkwaardig certificaat)')).toEqual([true]);
    expect(orOther('In bezit van VCA, ervaring als inkoper of vergelijkbaar')).toEqual([false]);
  });

  it('are told by the one that is held, and else all', () => {
    expect(reasonOf(forKnockout(either, held(paper('IPMA B', gone), paper('PRINCE2 Practitioner'))))).toBe(
      'PRINCE2 Practitioner staat in je profiel, zonder einddatum',
    );
    expect(reasonOf(forKnockout(either, held(paper('IPMA B', gone))))).toBe(
      'IPMA-B is geldig tot en met 1 juni 2026, niet meer bij de sluiting; PRINCE2 Practitioner staat nog niet in je profiel',
    );
  });
});

describe('a paper that has run out', () => {
  const start = { start: { date: '2027-01-04', asap: false } };
  const vca = (expiresOn: string) => held(paper('VCA', { expiresOn }));

  it.each<[text: string, outcome: string]>([
    ['Een geldig VCA bij aanvang', 'not-met'],
    ['Een geldig VCA op startdatum', 'not-met'],
    ['Een geldig VCA op de startdatum van de opdracht', 'not-met'],
    ['Bij de start van de opdracht een geldig VCA', 'not-met'],
    ['Een geldig VCA gedurende de looptijd van de opdracht', 'not-met'],
    ['Een geldig VCA', 'not-met!'],
    ['Een geldig VCA bij inschrijving', 'not-met!'],
    ['Op sluitingsdatum een geldig VCA', 'not-met!'],
    ['Op het moment van inschrijving een geldig VCA', 'not-met!'],
    ['Kan bij inschrijving een geldig VCA overleggen', 'not-met!'],
    ['Een geldig VCA bij inschrijving en bij aanvang', 'not-met!'],
    ['Bereid na gunning een geldig VCA te overleggen', 'none'],
    ['Kan na gunning een VCA overleggen; bij inschrijving volstaat een verklaring', 'none'],
  ])('in "%s": %s', (text, outcome) => {
    expect(shortly(forKnockout(text, vca('2026-06-01'), start))).toBe(outcome);
  });

  it('may be renewed before the start, and the reason says so', () => {
    expect(reasonOf(forKnockout('Een geldig VCA bij aanvang', vca('2026-06-01'), start))).toBe(
      'VCA is geldig tot en met 1 juni 2026, niet meer bij de start; of je die op tijd verlengt, weet je zelf',
    );
    expect(shortly(forKnockout('Een geldig VCA bij aanvang', vca('2026-12-31'), start))).toBe('none');
    expect(shortly(forKnockout('Een geldig VCA op startdatum', vca('2027-01-04'), start))).toBe('met!');
  });

  it('is not sure to hold at a start that the page does not date', () => {
    expect(shortly(forKnockout('Een geldig VCA bij aanvang', vca('2026-12-31')))).toBe('met');
    expect(shortly(forKnockout('Een geldig VCA bij aanvang', held(paper('VCA'))))).toBe('met!');
  });

  it('at the submission is told of that day, though the start is asked as well', () => {
    const both = 'Een geldig VCA bij inschrijving en bij aanvang';
    expect(reasonOf(forKnockout(both, vca('2026-06-01'), start))).toContain('niet meer bij de sluiting');
    expect(shortly(forKnockout(both, vca('2026-12-15'), start))).toBe('none');
  });

  it('never rules out a VOG, which is asked anew for each assignment', () => {
    const vog = held(paper('', { kind: 'vog', expiresOn: '2026-06-01' }));
    for (const when of ['', ' bij aanvang', ' op startdatum', ' bij inschrijving']) {
      expect(shortly(forKnockout(`Een geldige VOG${when}`, vog, start))).toBe('none');
    }
  });

  it('leaves the day on which somebody is free alone', () => {
    const text = 'Beschikbaar op de startdatum en in bezit van VCA';
    const profile = { ...held(paper('VCA')), availableFrom: '2027-01-05' };
    expect(shortly(forKnockout(text, profile, start))).toBe('not-met!');
  });
});
