import { describe, expect, test } from 'vitest';
import { awardLines, knockoutLines, requestIn } from './pages.ts';

const award = '<p><strong>Gunningscriteria (weging, totaal 100 punten)</strong></p>';
const knockout = '<p><strong>Vereisten / knock-outcriteria</strong></p>';

describe('knock-outs in every shape', () => {
  const three = ['1|Een hbo-diploma', '2|Drie jaar ervaring met dijken', '3|Rijbewijs B'];
  test.each([
    ['br lines', '1. Een hbo-diploma;<br>2. Drie jaar ervaring met dijken;<br>3. Rijbewijs B.'],
    [
      'paragraphs',
      '<p>1) Een hbo-diploma;</p><p>2) Drie jaar ervaring met dijken;</p><p>3) Rijbewijs B.</p>',
    ],
    [
      'ordered list',
      '<ol><li>Een hbo-diploma</li><li>Drie jaar ervaring met dijken</li><li>Rijbewijs B</li></ol>',
    ],
    [
      'table',
      '<table><tr><th>Nr</th><th>Eis</th></tr><tr><td>1</td><td>Een hbo-diploma;</td></tr><tr><td>2</td><td>Drie jaar ervaring met dijken;</td></tr><tr><td>3</td><td>Rijbewijs B</td></tr></table>',
    ],
    [
      'number apart from its text',
      '<div>1.</div><div>Een hbo-diploma</div><div>2.</div><div>Drie jaar ervaring met dijken</div><div>3.</div><div>Rijbewijs B</div>',
    ],
    ['split over lines', '1. Een<br>hbo-diploma;<br>2. Drie jaar ervaring<br>met dijken;<br>3. Rijbewijs B'],
    [
      'introduced',
      '<p>Aan deze eisen moet u voldoen:</p><ol><li>Een hbo-diploma;</li><li>Drie jaar <b>ervaring</b> met dijken;</li><li>Rijbewijs B.</li></ol><p>Maak in het cv zichtbaar waar dat staat.</p>',
    ],
  ])('%s', (_, body) => {
    expect(knockoutLines(requestIn(`${knockout}${body}<h2>Competenties</h2>`))).toEqual(three);
  });

  const bare = ['-|Een hbo-diploma', '-|Drie jaar ervaring met dijken', '-|Rijbewijs B'];
  test.each([
    ['bullets of text', '• Een hbo-diploma;<br>• Drie jaar ervaring met dijken;<br>• Rijbewijs B.'],
    ['dashes', '– Een hbo-diploma<br>– Drie jaar ervaring met dijken<br>– Rijbewijs B'],
    [
      'list',
      '<ul><li>Een hbo-diploma;</li><li>Drie jaar ervaring met dijken;</li><li>Rijbewijs B.</li></ul>',
    ],
    ['bare lines', 'Een hbo-diploma;<br>Drie jaar ervaring met dijken;<br>Rijbewijs B.'],
    ['bare paragraphs', '<p>Een hbo-diploma.</p><p>Drie jaar ervaring met dijken.</p><p>Rijbewijs B.</p>'],
  ])('%s', (_, body) => {
    expect(knockoutLines(requestIn(`${knockout}${body}<h2>Competenties</h2>`))).toEqual(bare);
  });

  test.each([
    '<h2>Eisen</h2>',
    '<h4>Minimumeisen / knock-outcriteria</h4>',
    '<p><b>Vereisten/ knock-outcriteria te beoordelen door Flex tender</b></p>',
    '<div>KNOCK-OUTCRITERIA:</div>',
    '<p><u>Functie-eisen</u></p>',
    '<p>Eisen bij de opdracht:</p>',
    '<p>2. Minimumeisen</p>',
    '<div><div><h3>Harde eisen</h3></div></div>',
  ])('under %s', (heading) => {
    expect(
      knockoutLines(requestIn(`${heading}<ul><li>Een hbo-diploma</li></ul><h2>Competenties</h2>`)),
    ).toEqual(['-|Een hbo-diploma']);
  });

  test('a sub-list is a part of its item', () => {
    const body = `${knockout}<ol><li>Kennis van:<ul><li>de Waterwet;</li><li>de Omgevingswet;</li></ul></li><li>Rijbewijs B</li></ol>`;
    expect(knockoutLines(requestIn(body))).toEqual([
      '1|Kennis van: de Waterwet; de Omgevingswet',
      '2|Rijbewijs B',
    ]);
  });

  test('start, value and type of a list count as printed', () => {
    const body = `${knockout}<ol start="4" type="a"><li>Een hbo-diploma</li><li value="7">Rijbewijs B</li></ol>`;
    expect(knockoutLines(requestIn(body))).toEqual(['d|Een hbo-diploma', 'g|Rijbewijs B']);
  });
});

describe('points in every notation', () => {
  test.each([
    ['(50 punten)', 'Ervaring met sluizen (50 punten);'],
    ['; (25 punten)', 'Ervaring met sluizen; (50 punten)'],
    ['(max 25 punten)', 'Ervaring met sluizen (max 50 punten)'],
    ['(max. 40 punten)', 'Ervaring met sluizen (max. 50 punten).'],
    ['max 25 pnt', 'Ervaring met sluizen - max 50 pnt'],
    ['(Weging: 20)', 'Ervaring met sluizen (Weging: 50)'],
    ['[20 punten]', 'Ervaring met sluizen [50 punten]'],
    [': 20 punten', 'Ervaring met sluizen: 50 punten'],
    ['(0-20 punten)', 'Ervaring met sluizen (0-50 punten)'],
    ['before the text in brackets', '(50 pt) Ervaring met sluizen'],
    ['before the text', '50 punten: Ervaring met sluizen'],
    ['stop before it', 'Ervaring met sluizen. (50 punten)'],
  ])('%s', (_, line) => {
    expect(
      awardLines(requestIn(`${award}<p>1. ${line}</p><p>2. Kennis van gemalen (50 punten)</p>`))[0],
    ).toBe('1|Ervaring met sluizen|50|');
  });

  test('on a line of their own, under the item', () => {
    const body = `${award}<p>Ervaring met sluizen.</p><p>60 punten</p><p>Kennis van gemalen.</p><p>40 punten</p>`;
    expect(awardLines(requestIn(body))).toEqual(['-|Ervaring met sluizen|60|', '-|Kennis van gemalen|40|']);
  });

  test('on a line of their own, above the item', () => {
    const body = `${award}<p>60 punten</p><p>Ervaring met sluizen.</p><p>40 punten</p><p>Kennis van gemalen.</p>`;
    expect(awardLines(requestIn(body))).toEqual(['-|Ervaring met sluizen|60|', '-|Kennis van gemalen|40|']);
  });

  test('in a column', () => {
    const body = `${award}<table><tr><th>Criterium</th><th>Punten</th></tr><tr><td>A. Ervaring met sluizen</td><td>60</td></tr><tr><td>B. Kennis van gemalen</td><td>40</td></tr><tr><td>Totaal</td><td>100</td></tr></table>`;
    expect(awardLines(requestIn(body))).toEqual(['A|Ervaring met sluizen|60|', 'B|Kennis van gemalen|40|']);
  });

  const levels = [
    '4|Ervaring met sluizen|60|a tot 2 jaar=0; b 2 - 4 jaar=30; c meer dan 4 jaar=60',
    '5|Kennis van gemalen|40|',
  ];
  test.each([
    [
      'lines',
      '4. Ervaring met sluizen<br>a. tot 2 jaar (0 punten);<br>b. 2 - 4 jaar (30 punten);<br>c. meer dan 4 jaar (60 punten);<br>5. Kennis van gemalen (40 punten)',
    ],
    [
      'under a parent with points',
      '4. Ervaring met sluizen (60 punten);<br> - a. tot 2 jaar (0 punten);<br> - b. 2 - 4 jaar (30 punten);<br> - c. meer dan 4 jaar (60 punten);<br>5. Kennis van gemalen (40 punten)',
    ],
    [
      'lists',
      '<ol start="4"><li>Ervaring met sluizen:<ol type="a"><li>tot 2 jaar (0 punten)</li><li>2 - 4 jaar (30 punten)</li><li>meer dan 4 jaar (60 punten)</li></ol></li><li>Kennis van gemalen (40 punten)</li></ol>',
    ],
    [
      'one line',
      '4. Ervaring met sluizen: a. tot 2 jaar (0 punten); b. 2 - 4 jaar (30 punten); c. meer dan 4 jaar (60 punten)<br>5. Kennis van gemalen (40 punten)',
    ],
  ])('levels as %s', (_, body) => {
    expect(awardLines(requestIn(award + body))).toEqual(levels);
  });

  test('a weight line closes the item above it; a price share stands alone', () => {
    const body =
      '<h3>Gunningscriteria</h3><p>Weging prijsdeel: 30 %</p><p>Jaren met sluizen</p><p>-Meer dan 4 jaar (50 %)</p><p>-tot 4 jaar (20 %)</p><p>Weging:50 %</p><p>Kennis van gemalen.</p><p>Weging: 20 %</p>';
    const request = requestIn(body);
    expect(awardLines(request)).toEqual([
      '-|Weging prijsdeel|30|',
      '-|Jaren met sluizen|50|- Meer dan 4 jaar=50; - tot 4 jaar=20',
      '-|Kennis van gemalen|20|',
    ]);
    expect(request.awardCriteria[0]?.kind).toBe('price');
    expect(request.awardUnit).toBe('percent');
  });

  test('an interview that weighs and a price without a cap are criteria, a share of quality is none', () => {
    const body =
      '<h2>Wensen</h2><ul><li>Ervaring met sluizen</li></ul><h2>Gespreksinformatie</h2><p>Er volgt een gesprek, dat weegt mee (weging: 25).</p><h2>Overige informatie</h2><ul><li>20 % prijs</li><li>80 % kwaliteit</li></ul>';
    const request = requestIn(body);
    expect(request.awardCriteria.map(({ kind, points }) => [kind, points])).toEqual([
      ['quality', null],
      ['interview', 25],
      ['price', 20],
    ]);
    expect(request.conditions).toEqual([]);
  });
});

describe('tables', () => {
  test('whose head row is the heading', () => {
    const body =
      '<table><thead><tr><th>Minimumeisen</th></tr></thead><tbody><tr><td>Een hbo-diploma</td></tr></tbody></table><table><thead><tr><th>Gunningscriteria</th><th>Punten</th></tr></thead><tbody><tr><td>Ervaring met sluizen</td><td>60</td></tr><tr><td>Prijs</td><td>40</td></tr></tbody></table>';
    const request = requestIn(body);
    expect(knockoutLines(request)).toEqual(['-|Een hbo-diploma']);
    expect(awardLines(request)).toEqual(['-|Ervaring met sluizen|60|', '-|Prijs|40|']);
  });

  test('with a column of codes', () => {
    const body =
      '<h2>Eisen</h2><table><tr><th>Eis</th><th>Omschrijving</th></tr><tr><td>E1</td><td>Een hbo-diploma</td></tr></table>';
    expect(knockoutLines(requestIn(body))).toEqual(['E1|Een hbo-diploma']);
  });

  test('with levels in the points column', () => {
    const body = `${award}<table><tr><th>Criterium</th><th>Score</th></tr><tr><td>Ervaring met sluizen</td><td>tot 2 jaar (0 punten)<br>meer dan 2 jaar (60 punten)</td></tr><tr><td>Kennis van gemalen</td><td>40 punten</td></tr></table>`;
    expect(awardLines(requestIn(body))).toEqual([
      '-|Ervaring met sluizen|60|- tot 2 jaar=0; - meer dan 2 jaar=60',
      '-|Kennis van gemalen|40|',
    ]);
  });
});

test('what the client weighs after the scored round, without points, is no award criterion', () => {
  const request = requestIn(
    `${award}<p>1. Ervaring met sluizen (100 punten)</p><p><b>Beoordeling</b></p><p>Stap 3: uitnodiging</p><p><b>Gunningscriteria opdrachtgever</b></p><ul><li>Relevante werkervaring.</li></ul>`,
  );
  expect(awardLines(request)).toEqual(['1|Ervaring met sluizen|100|']);
});

test('a word that only starts like price or quality is neither', () => {
  const request = requestIn(
    `${award}<ul><li>Kostenbewust (60 punten)</li><li>Kwaliteitsgericht (40 punten)</li></ul>`,
  );
  expect(request.awardCriteria.map(({ kind, points }) => [kind, points])).toEqual([
    ['quality', 60],
    ['quality', 40],
  ]);
});

test('a stated total is no criterion', () => {
  const request = requestIn(
    '<h2>Gunningscriteria</h2><p>Er zijn 100 punten te behalen.</p><ul><li>Ervaring met sluizen (60 punten)</li><li>Kennis van gemalen (30 punten)</li></ul>',
  );
  expect(request.awardPointsStated).toBe(100);
  expect(request.awardCriteria).toHaveLength(2);
  expect(request.findings.map(({ code }) => code)).toEqual(['points-differ']);
});

test('what a criterion says is no header value', () => {
  const request = requestIn(
    '<p>Aanvraagnummer: 40001</p><h2>Eisen</h2><p>Duur: minimaal 2 jaar beschikbaar</p><p>Start: 1 mei 2026 beschikbaar</p>',
  );
  expect(request).toMatchObject({ duration: null, start: null });
  expect(request.knockoutCriteria).toHaveLength(2);
});

test('one item with a list of its own among bare ones', () => {
  const body = `${knockout}<div>Minimaal een hbo-diploma.<br>Je hebt minimaal 5 jaar ervaring met:<ul><li>dijken;</li><li>sluizen.</li></ul>Je bent beschikbaar op dinsdag.</div>`;
  expect(knockoutLines(requestIn(body))).toEqual([
    '-|Minimaal een hbo-diploma',
    '-|Je hebt minimaal 5 jaar ervaring met: dijken; sluizen',
    '-|Je bent beschikbaar op dinsdag',
  ]);
});

test('several items on one line', () => {
  expect(
    knockoutLines(requestIn(`${knockout}<p>1. Een hbo-diploma; 2. Rijbewijs B; 3. Vijf jaar ervaring.</p>`)),
  ).toEqual(['1|Een hbo-diploma', '2|Rijbewijs B', '3|Vijf jaar ervaring']);
});

test('steps of the assessment and lists of tasks are no criteria', () => {
  const body = `<p><b>Taken</b></p><p>1. Je schrijft plannen;</p><p>2. Je leidt overleg.</p>${knockout}<p>1. Rijbewijs B</p>${award}<p>2. Ervaring met sluizen (100 punten)</p><p><b>Beoordeling</b></p><p>Stap 1: Beoordeling cv's op minimumeisen</p><p>1. Relevante werkervaring op soortgelijke opdrachten.</p>`;
  const request = requestIn(body);
  expect(knockoutLines(request)).toEqual(['1|Rijbewijs B']);
  expect(awardLines(request)).toEqual(['2|Ervaring met sluizen|100|']);
});

test('without headings: what prints points, what is required above it, what is short below it', () => {
  const body =
    '<p>Je werkt aan dijken en meren. Dat doe je samen.<br>Minimaal een afgeronde hbo-opleiding;<br>Minimaal 4 jaar ervaring met dijken.<br>Ervaring met sluizen (max 60 punten);<br>Kennis van gemalen (max 40 punten).<br>Daadkracht<br>Luisterend vermogen<br>Overzicht<br>Wij zijn een waterschap met veel plannen en een lange geschiedenis.</p>';
  const request = requestIn(body);
  expect(knockoutLines(request)).toEqual([
    '-|Minimaal een afgeronde hbo-opleiding',
    '-|Minimaal 4 jaar ervaring met dijken',
  ]);
  expect(awardLines(request)).toEqual(['-|Ervaring met sluizen|60|', '-|Kennis van gemalen|40|']);
  expect(request.competences).toEqual(['Daadkracht', 'Luisterend vermogen', 'Overzicht']);
});

describe('a heading in one paragraph with its first lines', () => {
  test.each([
    [
      'introduction, then a list',
      '<p><b>Eisen</b><br>U voldoet aan:</p><ul><li>Een hbo-diploma;</li><li>Rijbewijs B.</li></ul>',
    ],
    [
      'sentence, then a list',
      '<p><b>Eisen</b><br>Dit zijn ze.</p><ul><li>Een hbo-diploma;</li><li>Rijbewijs B.</li></ul>',
    ],
    ['the first item, then the others', '<p><b>Eisen</b><br>- Een hbo-diploma</p><p>- Rijbewijs B</p>'],
  ])('%s', (_, body) => {
    const lines = knockoutLines(requestIn(`<div>${body}<p>Tot ziens in mei.</p></div>${award}`));
    expect(lines).toEqual(['-|Een hbo-diploma', '-|Rijbewijs B']);
  });
});

test('what a pasted page asks and offers below its text is no condition', () => {
  const request = requestIn(
    '<h2>Eisen</h2><p>Rijbewijs B</p><p>Overige informatie</p><p>Een VOG is verplicht.</p><p>Ben jij de Jurist die deze organisatie zoekt?</p><p>JA, INSCHRIJVEN</p>',
  );
  expect(request.conditions).toEqual([{ kind: 'vog', text: 'Een VOG is verplicht.' }]);
});
