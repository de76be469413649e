import { describe, expect, test } from 'vitest';
import { awardLines, knockoutLines, requestIn } from './pages.ts';

describe('notations of lists', () => {
  test("Word's second rank of bullets is the letter o", () => {
    const request = requestIn(
      '<h2>Eisen</h2><p>o&nbsp;&nbsp; Een hbo-diploma</p><p>o&nbsp;&nbsp; Rijbewijs B</p>',
    );
    expect(knockoutLines(request)).toEqual(['-|Een hbo-diploma', '-|Rijbewijs B']);
  });

  test.each(['➤', '✅', '✔️'])('a line may open with %s', (sign) => {
    const request = requestIn(`<h2>Eisen</h2><p>${sign} Een hbo-diploma<br>${sign} Rijbewijs B</p>`);
    expect(knockoutLines(request)).toEqual(['-|Een hbo-diploma', '-|Rijbewijs B']);
  });

  test('terms and their descriptions: the term is no knock-out', () => {
    const request = requestIn(
      '<h2>Eisen</h2><dl><dt>Opleiding</dt><dd>Een hbo-diploma</dd><dt>Vervoer</dt><dd>Rijbewijs B</dd></dl>',
    );
    expect(knockoutLines(request)).toEqual(['-|Een hbo-diploma', '-|Rijbewijs B']);
  });

  test('award criteria with numbers without a stop', () => {
    const request = requestIn(
      '<h3>Wensen</h3><p>1 Ervaring met sluizen (max 10 pnt.)</p><p>2 Ervaring met dijken (max 5 pnt.)</p>',
    );
    expect(awardLines(request)).toEqual(['1|Ervaring met sluizen|10|', '2|Ervaring met dijken|5|']);
  });
});

describe('values that look like others', () => {
  const header = (label: string, value: string) =>
    requestIn(`<table><tr><th>${label}</th><td>${value}</td></tr></table><h2>Eisen</h2><p>Rijbewijs B</p>`);

  test.each([
    ['2 dagen (16 uur)', { min: 16, max: 16 }],
    ['3 à 4 dagen, 24 - 32 uur', { min: 24, max: 32 }],
    ['4 dagen per week', null],
  ])('hours per week: %s', (value, hours) => {
    expect(header('Uren per week', value).hoursPerWeek).toEqual(hours);
  });

  test.each([
    ['Nee', false],
    ['Ja', true],
  ])("'Zzp toegestaan' is only a label: %s", (value, answer) => {
    expect(header('Zzp toegestaan', value).selfEmployed).toBe(answer);
  });

  test('the day of the invitation is no interview', () => {
    const request = requestIn(
      '<h2>Planning</h2><table><tr><td>Sluitingsdatum</td><td>21 september 2026, 10:00 uur</td></tr><tr><td>Uitnodiging gesprekken</td><td>23 september 2026</td></tr><tr><td>Gesprekken</td><td>25 september 2026</td></tr></table>',
    );
    expect(request.invitationBy).toBe('2026-09-23');
    expect(request.interviews.map((interview) => interview.date)).toEqual(['2026-09-25']);
  });

  test('an interview that weighs keeps its date', () => {
    const request = requestIn(
      '<h2>Eisen</h2><p>Rijbewijs B</p><h2>Gespreksinformatie</h2><p>Er vindt een gesprek plaats op 25 september 2026. Het gesprek telt mee (weging: 25%).</p>',
    );
    expect(request.awardCriteria.map(({ kind, points }) => [kind, points])).toEqual([['interview', 25]]);
    expect(request.interviews.map((interview) => interview.date)).toEqual(['2026-09-25']);
  });
});

test("'Selectie: 5 cv's met de hoogste score worden voorgelegd' is a shortlist", () => {
  const body =
    "<h2>Eisen</h2><p>Rijbewijs B</p><h2>Beoordeling</h2><p>Stap 2 Selectie: 5 cv's met de hoogste score worden voorgelegd aan de opdrachtgever.</p>";
  expect(requestIn(body).shortlistSize).toBe(5);
});

test('dashes with points under the text of a list element are its levels', () => {
  const request = requestIn(
    '<h2>Wensen</h2><ul><li>Ervaring met sluizen<br>- geen: 0 punten<br>- ruime: 30 punten</li><li>Kennis van dijken<br>- nee: 0 punten<br>- ja: 20 punten</li></ul>',
  );
  expect(awardLines(request)).toEqual([
    '-|Ervaring met sluizen|30|- geen=0; - ruime=30',
    '-|Kennis van dijken|20|- nee=0; - ja=20',
  ]);
});

test('one scored line under a small heading is no level of the heading', () => {
  const request = requestIn(
    '<h2>Wensen</h2><u>Kwaliteit</u><ul><li>Ervaring met sluizen (20 punten)</li></ul><u>Prijs</u><ul><li>Uurtarief (30 punten)</li></ul>',
  );
  expect(awardLines(request)).toEqual(['-|Ervaring met sluizen|20|', '-|Uurtarief|30|']);
});

test('the card of another request opens no list of this one', () => {
  const request = requestIn(
    '<h2>Eisen</h2><ul><li>Rijbewijs B</li></ul><h2>Soortgelijke opdrachten</h2><ul><li>Jurist<br>Eisen: een wo-diploma</li><li>Ecoloog</li></ul>',
  );
  expect(knockoutLines(request)).toEqual(['-|Rijbewijs B']);
});

test('interviews as a list of days; an invitation before them in one sentence', () => {
  const days = requestIn(
    '<h2>Eisen</h2><p>Rijbewijs B</p><h2>Gespreksinformatie</h2><p>Planning gesprekken:</p><ul><li>Maandag 28 september 2026: 09:00 - 12:00 uur</li><li>Dinsdag 29 september 2026: 13:00 - 15:00 uur</li></ul>',
  );
  expect(days.interviews.map(({ date, from }) => `${date} ${from}`)).toEqual([
    '2026-09-28 09:00',
    '2026-09-29 13:00',
  ]);
  const invited = requestIn(
    '<h2>Eisen</h2><p>Rijbewijs B</p><h2>Gespreksinformatie</h2><p>Uiterlijk 24 september 2026 ontvangt u bericht of u wordt uitgenodigd.</p>',
  );
  expect(invited.invitationBy).toBe('2026-09-24');
  expect(invited.interviews).toEqual([]);
});
