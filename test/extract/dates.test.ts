import { describe, expect, test } from 'vitest';
import { daysListed, settle } from '../../lib/extract/dates.ts';
import { dutchMoment, findDates, findTimes, readMoment, timeBeside } from '../../lib/portals/printed-date.ts';
import { requestIn } from './pages.ts';

const found = (text: string) =>
  findDates(text).map(({ year, month, day, weekday }) => [year, month, day, weekday]);

describe('printed dates', () => {
  test.each([
    ['donderdag 9 april 2026', [2026, 4, 9, 4]],
    ['23 september 2026 agenda', [2026, 9, 23, null]],
    ['28 juli 2026agenda', [2026, 7, 28, null]],
    ['22 December 2025', [2025, 12, 22, null]],
    ['27 February 2026', [2026, 2, 27, null]],
    ['14 sept 2026', [2026, 9, 14, null]],
    ['1 mrt. 2026', [2026, 3, 1, null]],
    ['wo 1 juli 2026', [2026, 7, 1, 3]],
    ['01-02-2026', [2026, 2, 1, null]],
    ['maandag 1/2/2026', [2026, 2, 1, 1]],
    ['17.02.2026', [2026, 2, 17, null]],
    ['2026-04-09T09:00', [2026, 4, 9, null]],
    ['25ste augustus, 2025', [2025, 8, 25, null]],
    ['dinsdagmiddag 14 april', [null, 4, 14, 2]],
    ['April 9, 2026', [2026, 4, 9, null]],
  ])('%s', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  test.each([
    '31 november 2026',
    '31-02-2026',
    '29-02-2027',
    '2900-01-01',
    '035-7510777',
    'versie 1.2.24',
    'week 40',
    '€ 110,-',
    '3 maar 4',
  ])('%s is no date', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('29 February without a year is possible', () => {
    expect(found('29 februari')).toEqual([[null, 2, 29, null]]);
  });
});

describe('times', () => {
  test.each([
    ['9 april 2026, 09:00 uur', '9:0'],
    ['9 april 2026 om 09.00 uur', '9:0'],
    ['9 april 2026 12 uur', '12:0'],
    ['09:30 uur op 9 april 2026', '9:30'],
  ])('%s', (text, expected) => {
    const [date] = findDates(text);
    const time = date && timeBeside(text, date);
    expect(time && `${time.hour}:${time.minute}`).toBe(expected);
  });

  test('hours a week are no time of day', () => {
    expect(findTimes('16 uur per week')).toEqual([]);
  });

  test.each([
    ['2026-03-28', 9, '2026-03-28T09:00:00+01:00[Europe/Amsterdam]'],
    ['2026-03-29', 9, '2026-03-29T09:00:00+02:00[Europe/Amsterdam]'],
    ['2026-10-25', 1, '2026-10-25T01:00:00+02:00[Europe/Amsterdam]'],
    ['2026-10-25', 9, '2026-10-25T09:00:00+01:00[Europe/Amsterdam]'],
    ['2026-10-24', 24, '2026-10-25T00:00:00+02:00[Europe/Amsterdam]'],
  ])('%s at %i is Dutch wall time', (date, hour, moment) => {
    expect(dutchMoment(date, { hour, minute: 0 })).toBe(moment);
  });

  test('a card joins its date and end time; a date without a year is none', () => {
    expect(readMoment('28 september 2026 agenda', '09.00 uur')).toBe(
      '2026-09-28T09:00:00+02:00[Europe/Amsterdam]',
    );
    expect(readMoment('28 september 2026', '')).toBe('2026-09-28');
    expect(readMoment('28 september', '09:00 uur')).toBeNull();
  });
});

describe('dates without a year', () => {
  const settled = (text: string, day: string | null, side: 'before' | 'after') => {
    const [date] = findDates(text);
    return date ? settle(date, { day, side }) : null;
  };
  test.each([
    ['30 december', '2027-01-05', 'before', '2026-12-30'],
    ['5 januari', '2027-01-05', 'before', '2027-01-05'],
    ['4 januari', '2026-12-20', 'after', '2027-01-04'],
    ['20 december', '2026-12-20', 'after', '2026-12-20'],
    // 14 April is a Wednesday in 2027, a Tuesday in 2026.
    ['woensdag 14 april', '2026-04-09', 'after', '2027-04-14'],
    ['dinsdag 14 april', '2026-04-09', 'after', '2026-04-14'],
    ['29 februari', '2027-03-05', 'before', null],
  ] as const)('%s against %s, %s', (text, day, side, expected) => {
    expect(settled(text, day, side)).toBe(expected);
  });

  test('nothing to go by', () => {
    expect(settled('14 april', null, 'after')).toBeNull();
  });
});

test('several days that share a month', () => {
  const text = 'dinsdag 14, woensdag 15 en 16 april 2026';
  const [date] = findDates(text);
  expect(date && daysListed(text, date).map(({ day }) => day)).toEqual([14, 15, 16]);
});

describe('the procedure in running text', () => {
  const header =
    '<p>Aanvraagnummer: 40001<br>Einde inschrijfdatum: maandag 6 juli 2026<br>Eindtijd: 09.00 uur</p>';

  test('sentences', () => {
    const request = requestIn(
      `${header}<p><b>Planning</b></p><p>De gesprekken staan gepland op dinsdagmiddag 14 juli. U hoort uiterlijk maandag 13 juli of u bent uitgenodigd.</p><p><b>Meer informatie</b></p><p>Vragen kunt u stellen t/m woensdag 1 juli 10.00 uur. De antwoorden staan vrijdag 3 juli online.</p>`,
    );
    expect(request).toMatchObject({
      submissionDeadline: '2026-07-06T09:00:00+02:00[Europe/Amsterdam]',
      enquiryDeadline: '2026-07-01T10:00:00+02:00[Europe/Amsterdam]',
      answersOn: '2026-07-03',
      invitationBy: '2026-07-13',
      interviews: [{ date: '2026-07-14', from: null, to: null, part: 'afternoon' }],
    });
  });

  test('a table', () => {
    const request = requestIn(
      `${header}<h3>Planning</h3><table><tr><td>Sluiting vragenronde</td><td>1 juli 2026, 12:00</td></tr><tr><td>Nota van Inlichtingen</td><td>2 juli 2026</td></tr><tr><td>Gesprekken</td><td>8 en 9 juli 2026 (13:00-17:00 uur)</td></tr></table>`,
    );
    expect(request).toMatchObject({
      enquiryDeadline: '2026-07-01T12:00:00+02:00[Europe/Amsterdam]',
      answersOn: '2026-07-02',
    });
    expect(request.interviews).toEqual([
      { date: '2026-07-08', from: '13:00', to: '17:00', part: null },
      { date: '2026-07-09', from: '13:00', to: '17:00', part: null },
    ]);
  });

  test('what is not settled is no date', () => {
    const request = requestIn(
      `${header}<h3>Planning</h3><p>Gesprekken: nader te bepalen, vermoedelijk in week 40. Wie het netwerk wil horen, komt op 3 mei 2026 langs.</p>`,
    );
    expect(request).toMatchObject({ interviews: [], invitationBy: null, enquiryDeadline: null });
  });

  test('two deadlines: the earlier counts and both are named; a wrong weekday is named', () => {
    const request = requestIn(`${header}<p>De reactietermijn sluit op maandag 7 juli 2026, 09:00 uur.</p>`);
    expect(request.submissionDeadline).toBe('2026-07-06T09:00:00+02:00[Europe/Amsterdam]');
    expect(request.findings.map(({ code }) => code)).toEqual(['deadline-differs', 'weekday-differs']);
    expect(request.findings[0]?.detail).toContain('07-07-2026');
  });
});
