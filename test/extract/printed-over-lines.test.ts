import { expect, test } from 'vitest';
import { extractText } from '../../lib/extract/index.ts';
import { awardLines, knockoutLines, requestIn } from './pages.ts';

const pasted = (knockouts: string, awards: string): string => `Adviseur Water
Aanvraagnummer\t40001\tStart\tZ.s.m.
Uren per week\t16 uur\tEinde inschrijfdatum\tmaandag 6 juli 2026

${knockouts}
1. Een afgeronde hbo-opleiding;
2. Kennis van peilbesluiten.

${awards}
3. Ervaring met een waterschap (60 punten);
4. Ervaring met beregening (40 punten).
`;

test.each([
  [
    'Vereisten / knock-outcriteria',
    'Selectiecriteria te beoordelen door Flextender (weging, totaal 100\npunten)',
  ],
  [
    'Vereisten / knock-outcriteria te beoordelen door\nFlextender',
    'Gunningscriteria (weging,\ntotaal 100 punten)',
  ],
])('a heading that a PDF broke over two lines opens its list: %j', (knockouts, awards) => {
  const { request } = extractText(pasted(knockouts, awards), 'about:blank');
  if (request === null) throw new Error('the text was not read as a request');
  expect(knockoutLines(request)).toEqual(['1|Een afgeronde hbo-opleiding', '2|Kennis van peilbesluiten']);
  expect(awardLines(request)).toEqual(['3|Ervaring met een waterschap|60|', '4|Ervaring met beregening|40|']);
  expect(request.awardPointsStated).toBe(100);
});

test.each([
  ['dinsdag 14 juli 2026 in de ochtend en donderdag 16 juli 2026 in de middag', 'morning', 'afternoon'],
  ["'s middags op dinsdag 14 juli 2026 en 's avonds op donderdag 16 juli 2026", 'afternoon', 'evening'],
  ['dinsdagavond 14 juli 2026 en donderdagochtend 16 juli 2026', 'evening', 'morning'],
  ['dinsdag 14 juli 2026 en donderdag 16 juli 2026 in de middag', null, 'afternoon'],
])('the part of the day goes with its own date: %s', (days, first, second) => {
  const { interviews } = requestIn(
    `<p>Aanvraagnummer: 40001</p><p>Einde inschrijfdatum: maandag 6 juli 2026</p><p><b>Planning</b></p><p>De gesprekken zijn gepland op ${days}.</p>`,
  );
  expect(interviews).toEqual([
    { date: '2026-07-14', from: null, to: null, part: first },
    { date: '2026-07-16', from: null, to: null, part: second },
  ]);
});

test('a sentence that a PDF broke over two lines is read as one', () => {
  const { request } = extractText(
    pasted('Eisen', 'Gunningscriteria (weging, totaal 100 punten)') +
      '\nBeoordeling\n\nDe opdrachtgever krijgt de cv’s van de 3 kandidaten met de meeste punten. Bij een gelijke\nscore is het uurtarief doorslaggevend.\n',
    'about:blank',
  );
  expect(request?.tieBreaker).toBe('hourly rate');
});
