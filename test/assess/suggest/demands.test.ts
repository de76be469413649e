import { describe, expect, it } from 'vitest';
import type { Demand, ExperienceDemand } from '../../../lib/assess/suggest/demand.ts';
import { readDemands } from '../../../lib/assess/suggest/demands.ts';
import { growth, steep } from '../../growth.ts';
import { only } from './read.ts';

function work(text: string): ExperienceDemand {
  const [demand] = only(text, 'experience');
  if (demand === undefined) throw new Error(`no experience read in: ${text}`);
  return demand;
}

const subject = (text: string): string[] => work(text).subject.map((slot) => slot.join('|'));

describe('the level of schooling', () => {
  it.each<[text: string, level: string | null]>([
    ['Aantoonbaar afgeronde opleiding op minimaal HBO bachelor niveau', 'hbo-bachelor'],
    ['Een afgeronde hbo-opleiding', 'hbo-bachelor'],
    ['Minimaal een afgeronde hbo-bachelor', 'hbo-bachelor'],
    ['Diploma van een hbo-studie of hoger', 'hbo-bachelor'],
    ['Hbo-diploma', 'hbo-bachelor'],
    ['Minimaal HBO', 'hbo-bachelor'],
    ['Afgeronde opleiding op WO master niveau', 'wo-master'],
    ['Een voltooide wo-bachelor opleiding', 'wo-bachelor'],
    ['Afgeronde universitaire opleiding', 'wo-bachelor'],
    ['Afgeronde universitaire master', 'wo-master'],
    ['Afgeronde master opleiding', 'hbo-master'],
    ['Minimaal afgeronde mbo-4-opleiding', 'mbo'],
    ['Diploma mbo niveau 4', 'mbo'],
    ['Afgeronde hbo- of wo-opleiding', 'hbo-bachelor'],
    ['Opleiding op hbo/wo niveau, afgerond', 'hbo-bachelor'],
    ['Opleidingsniveau: hbo dan wel wo', 'hbo-bachelor'],
    ['Een associate degree diploma', 'associate'],
    ['Je hebt een diploma verkeerskunde', null],
  ])('of "%s" is %s', (text, level) => {
    expect(only(text, 'education').map((demand) => demand.level)).toEqual([level]);
  });

  it.each([
    'Werkervaring als docent in het mbo',
    'Minimaal 2 jaar ervaring als scrum master',
    'Ervaring met master data management',
    'Ervaring met een studie naar parkeerdruk',
    'Ervaring met het inkopen van opleidingen',
  ])('is not read in "%s"', (text) => {
    expect(only(text, 'education')).toEqual([]);
  });

  it('of working and thinking is no degree', () => {
    expect(only('Minimaal hbo werk- en denkniveau', 'education')[0]).toMatchObject({ workingLevel: true });
    expect(only('Afgeronde opleiding op hbo niveau', 'education')[0]).toMatchObject({ workingLevel: false });
  });

  it('is open where a second reading asks more', () => {
    expect(only('Opleiding op hbo of wo master niveau', 'education')[0]).toMatchObject({ ambiguous: true });
    expect(only('Opleiding op hbo of wo niveau', 'education')[0]).toMatchObject({ ambiguous: false });
  });

  it.each(['Een opleiding op wo-niveau', 'Opleiding op minimaal hbo-bachelorniveau'])(
    'leaves nothing of "%s" to look at',
    (text) => {
      expect(readDemands(text).list.map(({ kind }) => kind)).toEqual(['education']);
    },
  );

  it('may be replaced by an equivalent', () => {
    const text = 'Een afgeronde hbo-opleiding of gelijkwaardig';
    expect(only(text, 'education')[0]).toMatchObject({ orEquivalent: true });
    expect(only(text, 'clause')).toEqual([{ kind: 'clause', words: 'of gelijkwaardig', blocks: false }]);
  });
});

describe('the field of study', () => {
  it.each<[text: string, direction: string[] | null]>([
    [
      'Afgeronde hbo-opleiding in de richting van planologie, geodesie of vergelijkbaar',
      ['planologie', 'geodesie'],
    ],
    ['Minimaal hbo-opleiding (richting civiele techniek)', ['civiele techniek']],
    ['Afgeronde hbo-opleiding bouwkunde of civiele techniek', ['bouwkunde', 'civiele techniek']],
    ['Een afgeronde WO-master in de rechten', ['rechten']],
    ['Afgeronde hbo-opleiding', null],
  ])('of "%s"', (text, direction) => {
    expect(only(text, 'education')[0]?.direction).toEqual(direction);
  });

  it('that may be "vergelijkbaar" leaves the level as it is', () => {
    const demands = readDemands('Afgeronde hbo-opleiding in de richting van geodesie of vergelijkbaar').list;
    expect(demands[0]).toMatchObject({ orEquivalent: false });
    expect(demands[1]).toEqual({ kind: 'clause', words: 'of vergelijkbaar', blocks: false });
  });
});

describe('the length of experience', () => {
  it.each<[text: string, months: number | null, moreThan: boolean]>([
    ['Minimaal 4 jaar ervaring als inkoper', 48, false],
    ['Ten minste drie jaar ervaring als inkoper', 36, false],
    ['Tenminste zes jaar gewerkt als inkoper', 72, false],
    ['4+ jaar ervaring als inkoper', 48, false],
    ['Meer dan 4 jaar ervaring als inkoper', 48, true],
    ['Vijf jaar of meer ervaring als inkoper', 60, false],
    ['24 maanden ervaring als inkoper', 24, false],
    ['Anderhalf jaar ervaring als inkoper', 18, false],
    ['2,5 jaar ervaring als inkoper', 30, false],
    ['3 tot 5 jaar ervaring als inkoper', 36, false],
    ['Ervaring van minimaal 3 jaar als inkoper', 36, false],
    ['Ervaring als inkoper', null, false],
    ['Maximaal 5 jaar ervaring als inkoper', null, false],
    ['Ervaring als inkoper in de afgelopen 5 jaar', null, false],
  ])('in "%s"', (text, months, moreThan) => {
    expect(work(text)).toMatchObject({ months, moreThan });
  });

  it('that is a most stays open', () => {
    expect(only('Maximaal 5 jaar ervaring als inkoper', 'clause')).toMatchObject([{ blocks: true }]);
  });
});

describe('the window', () => {
  it.each<[text: string, span: ExperienceDemand['span']]>([
    ['Minimaal 4 jaar ervaring in de afgelopen 10 jaar als inkoper', { months: 120 }],
    ['Ervaring als inkoper binnen de laatste zes jaar', { months: 72 }],
    ['Ervaring als inkoper, opgedaan in de afgelopen 18 maanden', { months: 18 }],
    ['Ervaring als inkoper in het afgelopen jaar', { months: 12 }],
    ['Ervaring als inkoper, niet ouder dan 8 jaar', { months: 96 }],
    ['Maximaal 2 jaar geleden gewerkt als inkoper', { months: 24 }],
    ['Ervaring als inkoper vanaf 2020', { since: '2020-01-01' }],
    ['Ervaring als inkoper, opgedaan na 1 januari 2015', { since: '2015-01-02' }],
    ['Ervaring als inkoper, opgedaan na maart 2018', { since: '2018-04-01' }],
    ['Ervaring als inkoper, opgedaan na 2020', { since: '2021-01-01' }],
    ['Ervaring als inkoper sinds 31 februari 2020', null],
    ['Minimaal 4 jaar ervaring als inkoper', null],
  ])('of "%s"', (text, span) => {
    expect(work(text).span).toEqual(span);
  });
});

describe('the day from which time is counted', () => {
  it.each([
    ['Minimaal 4 jaar ervaring als inkoper (peildatum: sluitingsdatum van deze aanvraag)', []],
    ['Minimaal 4 jaar ervaring als inkoper, gerekend tot de uiterste dag van indienen', []],
    ['Minimaal 4 jaar ervaring als inkoper (peildatum: 1 september 2022)', ['peildatum: 1 september 2022']],
    [
      'Minimaal 4 jaar ervaring als inkoper, te rekenen vanaf 1 januari 2020',
      ['te rekenen vanaf 1 januari 2020'],
    ],
    ['Op de peildatum minimaal 4 jaar ervaring als inkoper', ['de peildatum']],
  ])('in "%s"', (text, open) => {
    expect(work(text)).toMatchObject({ months: 48, subject: [['inkoper']] });
    expect(only(text, 'clause').map(({ words }) => words)).toEqual(open);
  });
});

describe('what is said twice', () => {
  it.each([
    ['Ervaring als functionaris gegevensbescherming (FG)', ['functionaris', 'gegevensbescherming']],
    ['Ervaring met de Wet open overheid (Woo)', ['Wet', 'open', 'overheid']],
    ['Ervaring met de P&C-cyclus', ['P&C', 'cyclus']],
    // A level, a certificate, and letters that one word happens to hold are asked beside it.
    ['Ervaring als wijk ontwikkelaar (WO)', ['wijk', 'ontwikkelaar', 'WO']],
    ['Ervaring als procesmanager (PSM)', ['procesmanager', 'PSM']],
    ['Ervaring als categoriemanager (CM)', ['categoriemanager', 'CM']],
  ])('in "%s"', (text, subject) => {
    expect(work(text).subject.flat()).toEqual(subject);
  });
});

describe('a public body', () => {
  it.each<[text: string, bodies: string[]]>([
    ['Ervaring als inkoper bij een overheidsinstelling', ['public']],
    ['Ervaring als inkoper binnen de overheid', ['public']],
    ['Ervaring als inkoper binnen de (semi-)overheid', ['public']],
    ['Ervaring als inkoper in de publieke sector', ['public']],
    ['Ervaring als inkoper bij een gemeente', ['municipality']],
    ['Gewerkt voor een provincie of waterschap', ['province', 'water-board']],
    ['Ervaring als inkoper bij het ministerie', ['ministry']],
    ['Ervaring als inkoper bij de rijksoverheid', ['state']],
    ['Ervaring als inkoper bij een decentrale overheid', ['decentral']],
    ['Ervaring als inkoper bij een lokale overheid', ['municipality']],
    ['Ervaring als inkoper bij een semi-overheidsinstelling', ['semi-public']],
    ['Ervaring als inkoper bij een overheid of semi-overheid', ['semi-public', 'public']],
    ['Ervaring als inkoper bij een aanbestedende dienst', ['public']],
    ['Ervaring met samenwerking tussen overheid en markt', []],
    ['Ervaring als inkoper bij een kleine gemeente', []],
    ['Ervaring met gemeentelijke inkoop', []],
  ])('in "%s"', (text, bodies) => {
    expect(work(text).bodies).toEqual(bodies);
  });
});

describe('the subject', () => {
  it.each<[text: string, words: string[]]>([
    ['Aantoonbare werkervaring met het opstellen van wijkplannen', ['opstellen', 'wijkplannen']],
    ['Ervaring als regisseur of procesbegeleider', ['regisseur|procesbegeleider']],
    ['Kennis van riolering, wegen of groen', ['riolering|wegen|groen']],
    ['Ervaring met bestuurlijke advisering en inkoop', ['bestuurlijke', 'advisering', 'inkoop']],
    ['Gewerkt aan het programma Samen Wonen', ['programma', 'Samen', 'Wonen']],
    ['Ervaring met ontwikkelen in C#', ['ontwikkelen', 'C#']],
    ['Minimaal 3 jaar aantoonbare werkervaring', []],
  ])('of "%s"', (text, words) => {
    expect(subject(text)).toEqual(words);
  });

  it('keeps words together that stand together', () => {
    expect(work('Ervaring met bestuurlijke advisering en inkoop').pairs).toEqual([
      ['bestuurlijke', 'advisering'],
    ]);
  });

  it('of a part is that of the whole, with what is added', () => {
    const text =
      'Minimaal 5 jaar ervaring als adviseur, waarvan 2 jaar in de afgelopen 4 jaar bij een gemeente';
    expect(only(text, 'experience')).toMatchObject([
      { months: 60, span: null, bodies: [], subject: [['adviseur']] },
      { months: 24, span: { months: 48 }, bodies: ['municipality'], subject: [['adviseur']] },
    ]);
  });
});

describe('what cannot be weighed', () => {
  const clause = (words: string, blocks: boolean): Demand => ({ kind: 'clause', words, blocks });

  it.each<[text: string, clauses: Demand[]]>([
    [
      'Ervaring als inkoper, dit is toegelicht in de werkervaring',
      [clause('dit is toegelicht in de werkervaring', false)],
    ],
    ['Ervaring als inkoper, benoem in het cv 1 referentie', [clause('benoem in het cv 1 referentie', false)]],
    [
      'Ervaring als inkoper, bij voorkeur bij een waterschap',
      [clause('bij voorkeur bij een waterschap', false)],
    ],
    ['Minimaal 5 jaar relevante werkervaring', [clause('relevante werkervaring', true)]],
    ['Minimaal 5 jaar ervaring in de uitvoering', [clause('uitvoering', true)]],
    ['Ervaring als inkoper in een vergelijkbare functie', [clause('vergelijkbare functie', false)]],
    ['De mate waarin je ervaring hebt met inkoop', [clause('De mate waarin', true)]],
    ['Ervaring met drie aanbestedingen', [clause('drie aanbestedingen', true)]],
    ['Ervaring als inkoper maar niet in de bouw', [clause('niet in de bouw', true)]],
    ['Ervaring als inkoper', []],
  ])('in "%s"', (text, clauses) => {
    expect(only(text, 'clause')).toEqual(clauses);
  });

  it('is everything in a text without a demand', () => {
    expect(readDemands('Geen lopende rechtszaken').list).toEqual([]);
    expect(readDemands('').list).toEqual([]);
  });

  it('is a page of text', () => {
    expect(readDemands('Ervaring als inkoper. '.repeat(100)).list).toEqual([]);
  });

  it('may leave the choice', () => {
    expect(readDemands('Hbo-diploma of 10 jaar ervaring als inkoper').alternative).toBe(true);
    expect(readDemands('Hbo-diploma en 10 jaar ervaring als inkoper').alternative).toBe(false);
  });

  it('leaves the choice where less may do', () => {
    expect(
      readDemands('Beschikbaar voor 36 uur per week, een lager aantal is bespreekbaar').alternative,
    ).toBe(true);
    expect(readDemands('Beschikbaar voor 36 uur per week, thuiswerken in overleg').alternative).toBe(false);
  });

  it('shows its own words alone', () => {
    const { list } = readDemands('32 uur per week beschikbaar, waarvan op maandag op kantoor in Veenland.');
    expect(JSON.stringify(list)).not.toContain('|');
  });

  it('is read in no time, whatever the text', () => {
    const parts = [
      'dit ',
      'hbo of ',
      ', ',
      'een de het ',
      'met voorbeelden ',
      '1 ',
      'tarief € 11 ',
      'deze ',
      'bij een ',
      'vca, ',
      'certificaat X of ',
      'of een IPMA-B) ',
      'waarvan 2 jaar als x ',
      'per begin maart of ',
      'op locatie in Veen of ',
      'en minimaal 5 jaar ervaring als x ',
      'peildatum op ',
      'open dossier (OD ',
      'minder uren ',
      'a-',
    ];
    const texts = (length: number) => parts.map((part) => part.repeat(length / part.length));
    const read = (all: string[]) => all.map((text) => readDemands(text));
    expect(growth(1400, texts, read)).toBeLessThan(steep);
  });
});
