import { expect, test } from 'vitest';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { requestIn } from './pages.ts';

const header =
  '<p>Aanvraagnummer: 40001</p><p>Einde inschrijfdatum: donderdag 14 januari 2027</p><p>Eindtijd: 09:00 uur</p>';

/** Under which heading, which sentences, and what of the request they state. */
const cases: [string, string, Partial<TenderRequest>][] = [
  [
    'Planning',
    'U ontvangt uiterlijk maandag 18 januari 2027 bericht of u wordt uitgenodigd voor het gesprek op dinsdag 19 januari 2027 om 10.30 uur.',
    {
      invitationBy: '2027-01-18',
      interviews: [{ date: '2027-01-19', from: '10:30', to: null, part: null }],
    },
  ],
  [
    'Meer informatie',
    'De vragenronde loopt van maandag 4 januari 2027 tot donderdag 7 januari 2027, 09:00 uur.',
    { enquiryDeadline: '2027-01-07T09:00:00+01:00[Europe/Amsterdam]' },
  ],
  [
    'Meer informatie',
    'Heeft u vragen? Stel deze vóór donderdag 7 januari 2027 om 12 uur.',
    { enquiryDeadline: '2027-01-07T12:00:00+01:00[Europe/Amsterdam]' },
  ],
  [
    'Meer informatie',
    'Stel je vragen vóór donderdag 7 januari 2027, 09:00 uur.',
    { enquiryDeadline: '2027-01-07T09:00:00+01:00[Europe/Amsterdam]' },
  ],
  [
    'Opdracht',
    'Tot 1 april 2027 loopt de inspraak; bewoners kunnen vragen stellen.',
    { enquiryDeadline: null },
  ],
  ['Beoordeling', 'Alle kandidaten die voldoen aan de eisen gaan door naar stap 2.', { shortlistSize: null }],
  ['Beoordeling', 'Wij leggen maximaal 6 kandidaten voor aan de opdrachtgever.', { shortlistSize: 6 }],
  [
    'Beoordeling',
    'De beste vijf kandidaten gaan door naar stap 3. Scoren kandidaten gelijk, dan beslist het uurtarief.',
    { shortlistSize: 5, tieBreaker: 'hourly rate' },
  ],
  ['Algemeen', 'Tarief: marktconform. De fee bedraagt maximaal € 10,- per uur.', { maxHourlyRate: null }],
  ['Algemeen', 'Uren per week: 24 tot max. 32 uur', { hoursPerWeek: { min: 24, max: 32 } }],
  ['Algemeen', 'Uren per week: 24 a 28 uur', { hoursPerWeek: { min: 24, max: 28 } }],
  ['Algemeen', 'Reageren op deze opdracht is niet meer mogelijk.', { closed: true }],
  [
    'Werkdagen',
    'De opdracht wordt vervuld op de volgende werkdagen: dinsdagochtend en een dagdeel naar keuze',
    { workingDays: 'dinsdagochtend en een dagdeel naar keuze' },
  ],
];

test.each(cases)('under %s: %s', (heading, sentences, expected) => {
  expect(requestIn(`${header}<p><b>${heading}</b></p><p>${sentences}</p>`)).toMatchObject(expected);
});

test('a closing time with a letter between hours and minutes', () => {
  const request = requestIn(header.replace('09:00 uur', '10u30'));
  expect(request.submissionDeadline).toBe('2027-01-14T10:30:00+01:00[Europe/Amsterdam]');
});
