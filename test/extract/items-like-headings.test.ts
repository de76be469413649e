import { expect, test } from 'vitest';
import { awardLines, knockoutLines, requestIn } from './pages.ts';

const knockouts = '<p><b>Eisen</b></p><p>1. Een hbo-diploma;</p><p>2. Tarief: ten hoogste € 90,-;</p>';

test('a numbered criterion is none of the headings that its words make elsewhere', () => {
  const request = requestIn(
    `${knockouts}<p><b>Gunningscriteria (weging)</b></p><p>3. Interview (30 punten);</p><p>4. Ervaring met dijken (50 punten);</p><p>5. Uurtarief (20 punten);</p><p><b>Competenties</b></p><p>Analytisch</p>`,
  );
  expect(awardLines(request)).toEqual(['3|Interview|30|', '4|Ervaring met dijken|50|', '5|Uurtarief|20|']);
  expect(request.awardCriteria.map(({ kind }) => kind)).toEqual(['interview', 'quality', 'price']);
  expect(request.competences).toEqual(['Analytisch']);
});

test('a price item whose points stand in its levels stays in the list', () => {
  const request = requestIn(
    `${knockouts}<p><b>Gunningscriteria (weging)</b></p><p>1. Ervaring met dijken (70 punten)</p><p>2. Uurtarief</p><p>a. tot € 80,- (30 punten)</p><p>b. € 80,- of meer (0 punten)</p>`,
  );
  expect(awardLines(request)).toEqual([
    '1|Ervaring met dijken|70|',
    '2|Uurtarief|30|a tot € 80,-=30; b € 80,- of meer=0',
  ]);
});

test('a number on a line of its own goes with its text, whatever words that opens with', () => {
  const row = (number: string, text: string): string =>
    `<div style="display:flex"><div>${number}</div><div>${text}</div></div>`;
  const request = requestIn(
    `<p><b>Eisen</b></p>${row('1.', 'Rijbewijs B;')}${row('2.', 'Indien geen hbo-diploma: tien jaar werkervaring.')}<p><b>Competenties</b></p><p>Analytisch</p>`,
  );
  expect(knockoutLines(request)).toEqual([
    '1|Rijbewijs B',
    '2|Indien geen hbo-diploma: tien jaar werkervaring',
  ]);
});

test('numbered headings still end a list', () => {
  const request = requestIn(
    '<p><b>1. Eisen</b></p><p>1. Een hbo-diploma;</p><p><b>2. Interview</b></p><p>Het gesprek duurt een uur.</p>',
  );
  expect(knockoutLines(request)).toEqual(['1|Een hbo-diploma']);
});

test.each([
  'Selectiecriteria (100 punten)',
  'Gunningscriteria (max. 100 punten):',
  'Selectiecriteria (weging, totaal 100 punten)',
])('the heading %j states the total', (heading) => {
  const request = requestIn(`${knockouts}<p><b>${heading}</b></p><p>3. Ervaring met dijken (60 punten)</p>`);
  expect(request.awardPointsStated).toBe(100);
  expect(request.findings.map(({ code }) => code)).toEqual(['points-differ']);
});
