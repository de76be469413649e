import { describe, expect, it } from 'vitest';
import { draftQuestion } from '../../lib/i18n/nl/question-drafts.ts';
import { type FindingCode, findingCodes, type TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

const at = (day: string) => `${day}T09:00:00+01:00[Europe/Amsterdam]`;

type Case = [code: FindingCode, detail: string, over: Partial<TenderRequest>, question: string | null];

/** Details as extraction prints them. */
const cases: Case[] = [
  [
    'number-missing',
    'In de nummering ontbreekt 2.',
    {},
    'In de nummering van de eisen en criteria ontbreekt nummer 2. Is er een eis of criterium weggevallen, of loopt alleen de nummering niet door?',
  ],
  [
    'number-missing',
    'In de nummering ontbreekt 2, 5, 7.',
    {},
    'In de nummering van de eisen en criteria ontbreken de nummers 2, 5 en 7. Is er een eis of criterium weggevallen, of loopt alleen de nummering niet door?',
  ],
  [
    'number-repeated',
    'Nummer 4 komt meer dan eens voor.',
    {
      knockoutCriteria: [{ number: '4', text: 'Zwemdiploma' }],
      awardCriteria: [award('Ervaring aan het water', 20, { number: '4' })],
    },
    'Nummer 4 staat bij de knock-outcriteria en bij de criteria met punten. Zijn dit afzonderlijke eisen of criteria, en tellen ze allemaal mee?',
  ],
  [
    'number-repeated',
    'Nummer 4, 6 komt meer dan eens voor.',
    { knockoutCriteria: [{ number: '4', text: 'Zwemdiploma' }] },
    'De nummers 4 en 6 staan meer dan één keer. Zijn dit afzonderlijke eisen of criteria, en tellen ze allemaal mee?',
  ],
  [
    'points-differ',
    'De criteria tellen op tot 92.5 punten, het genoemde totaal is 100 punten.',
    {},
    'De criteria tellen samen op tot 92,5 punten, terwijl als totaal 100 punten wordt genoemd. Wat is de juiste weging per criterium?',
  ],
  [
    'points-differ',
    'De criteria tellen op tot 90 %, het genoemde totaal is 100 %.',
    {},
    'De criteria tellen samen op tot 90 %, terwijl als totaal 100 % wordt genoemd. Wat is de juiste weging per criterium?',
  ],
  [
    'points-unstated-total',
    'De criteria tellen op tot 90 punten; een totaal staat er niet.',
    {},
    'De criteria tellen samen op tot 90 punten; een totaal wordt niet genoemd. Is 90 het hoogste aantal punten, of ontbreekt er een criterium?',
  ],
  ['points-unstated-total', 'De criteria tellen op tot 100 punten; een totaal staat er niet.', {}, null],
  [
    'shortlist-differs',
    "Aantal cv's dat doorgaat: 3 en 10.",
    {},
    "Over het aantal cv's dat aan de opdrachtgever wordt voorgelegd, noemt de aanvraag op de ene plek 3, op de andere 10. Hoeveel cv's worden voorgelegd?",
  ],
  [
    'deadline-differs',
    'De pagina noemt meer dan één sluitingsmoment: 06-07-2026 09:00 en 07-07-2026.',
    {},
    'Als sluitingsmoment noemt de aanvraag 6 juli 2026 om 09:00 uur en 7 juli 2026. Tot welk moment kan worden gereageerd?',
  ],
  [
    'weekday-differs',
    'Weekdag en datum passen niet bij elkaar: maandag 7 juli 2026.',
    {},
    'Bij ‘maandag 7 juli 2026’ horen weekdag en datum niet bij elkaar. Welke dag wordt bedoeld?',
  ],
  [
    'weekday-differs',
    'Weekdag en datum passen niet bij elkaar: maandag 7 juli 2026; vrijdag 9 juli 2026.',
    {},
    'Bij ‘maandag 7 juli 2026’ en ‘vrijdag 9 juli 2026’ horen weekdag en datum niet bij elkaar. Welke dagen worden bedoeld?',
  ],
  [
    'rate-scored',
    'Het maximale uurtarief levert ook punten op (15): Uurtarief ten hoogste € 97,50',
    { maxHourlyRate: 97.5, awardUnit: 'points' },
    'Voor het uurtarief geldt een maximum van € 97,50 exclusief btw, en het uurtarief levert 15 punten op. Valt een aanbieding boven dit maximum af, en hoe worden de punten over de tarieven verdeeld?',
  ],
  [
    'rate-scored',
    'Het maximale uurtarief levert ook punten op (20): Uurtarief ten hoogste € 110',
    { maxHourlyRate: 110, awardUnit: 'percent' },
    'Voor het uurtarief geldt een maximum van € 110 exclusief btw, en het uurtarief weegt voor 20 %. Valt een aanbieding boven dit maximum af, en hoe worden de punten over de tarieven verdeeld?',
  ],
  [
    'education-differs',
    'De kop vraagt WO, een knock-out hbo/wo.',
    {},
    'Als opleidingsniveau noemt de aanvraag WO, terwijl een knock-outcriterium hbo of wo vraagt. Welk opleidingsniveau is minimaal vereist?',
  ],
  [
    'dates-out-of-order',
    'Volgorde van de data klopt niet: de vragentermijn eindigt na de sluiting; het gesprek is voor de sluiting.',
    {
      enquiryDeadline: '2026-12-03',
      submissionDeadline: at('2026-12-01'),
      interviews: [{ date: '2026-11-30', from: null, to: null, part: null }],
    },
    'De aanvraag noemt deze datums: vragen stellen tot 3 december 2026; sluiting 1 december 2026 om 09:00 uur; gesprek 30 november 2026. Kloppen deze, en zo niet: welke gelden?',
  ],
];

describe('a question for each finding', () => {
  it.each(cases)('%s: %s', (code, detail, over, question) => {
    expect(draftQuestion({ code, detail }, bareRequest(over))).toBe(question);
  });

  it('is tried on every kind of finding', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(findingCodes));
  });

  it.each(findingCodes)('%s: stays a question where the detail is in words of another version', (code) => {
    for (const detail of ['', 'Iets anders.', '\u202e<b>']) {
      const question = draftQuestion({ code, detail }, bareRequest()) ?? '';
      expect(question).toMatch(/\?$/);
      expect(question).not.toMatch(/undefined|null|NaN|<b>/);
    }
  });

  it('says nothing of who asks, and has no opinion', () => {
    const all = cases.flatMap(([code, detail, over]) => [
      draftQuestion({ code, detail }, bareRequest(over)),
      draftQuestion({ code, detail: '' }, bareRequest()),
    ]);
    expect(all.filter((question) => question !== null).length).toBeGreaterThan(20);
    for (const question of all)
      expect(question ?? '').not.toMatch(
        /\b(?:ik|mij|mijn|wij|ons|onze|helaas|onterecht|onduidelijk|fout|vergeten|graag|kandidaat)\b/i,
      );
  });

  it('takes words of the page on one line, without hidden signs and not without end', () => {
    const detail = `Weekdag en datum passen niet bij elkaar: maandag\n\u202e7 juli ${'x'.repeat(500)}.`;
    const question = draftQuestion({ code: 'weekday-differs', detail }, bareRequest()) ?? '';
    expect(question).toContain('‘maandag 7 juli');
    expect(question).not.toMatch(/[\n\u202e]/);
    expect(question.length).toBeLessThan(300);
  });
});
