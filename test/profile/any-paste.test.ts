// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCv, readCv } from '../../lib/profile/cv-paste.ts';
import { growth, steep } from '../growth.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const read = (text: string) => readCv(text, today);

describe('any text', () => {
  const heads = [
    '',
    '• ',
    'Projectleider, ',
    'Gemeente ',
    'Functie: ',
    'Opdrachtgever: ',
    'Werkgever: ',
    'Periode: ',
    'Startdatum: 2019 ',
    'Uren: 24 ',
    '2019 – heden ',
    'maart 2021 t/m februari 2024 | ',
    '2005-2009 HBO ',
    'Universiteit ',
    'Hogeschool Y, ',
    'master ',
    '(diploma 2012) ',
    'Nederlands ',
    'Talen: Engels (',
    'Vaardigheden: GIS, ',
    'Opleiding: ',
    'VCA geldig tot 14-10-2026 ',
    '06-12345678 ',
  ];
  const tails = [
    '',
    '.',
    ')',
    ': x',
    '; GIS',
    ' – ',
    ' 2019',
    ' – heden',
    ' bij Gemeente X',
    ' (2019 – 2021)',
    ' 01-2018 - 12-2020',
    ' 4 jr 9 mnd',
    ' · Contract',
    ' | Adviseur',
    ', Bureau Y, 24 uur per week',
    ', 16-24 uur per week',
    ', Universiteit Z',
    ' (goed)',
    ' niet afgerond',
    ' diploma behaald in 2009',
  ];
  const others = [
    '',
    'Werkervaring',
    'Opleidingen',
    'Cursussen',
    'Talen',
    'Vaardigheden',
    "Hobby's",
    '# Iets',
    '2018',
    '2019 – heden',
    '- 2020 –',
    'jan 2018 – dec 2019 · 2 jr',
    '6 jr 2 mnd',
    '24 uur per week',
    'Functie',
    'Periode',
    'Engels',
    'Moedertaal',
  ];
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...heads), fc.boolean(), fc.constantFrom(...tails)) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

  it('loses no word of a line, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const marks: string[] = [];
        const text = lines.map((one, at) => {
          if (typeof one === 'string') return one;
          const [head, capital, tail] = one;
          const mark = `${capital ? 'W' : 'w'}oord${at}eind`;
          marks.push(mark);
          return `${head}${mark}${tail}`;
        });
        const found = JSON.stringify(read(text.join('\n')));
        expect(marks.filter((mark) => !found.includes(mark))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const reading = read(text);
        expect(reading.problems.length > 0).toBe(
          [reading.roles, reading.degrees, reading.documents, reading.languages, reading.skills].every(
            (list) => list.length === 0,
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['dashes', '-'],
    ['spaces', 'a '],
    ['brackets', '(('],
    ['columns', ' | '],
    ['years', '2019 – '],
    ['numbers', '0 '],
    ['commas', 'A, '],
    ['labels', 'Functie\n'],
    ['roles', 'Projectleider\nGemeente X\nmrt 2021 – heden\n\n'],
    ['long lines', `${'A bij '.repeat(160)} 2019 – 2021\n`],
    ['degrees', 'Opleiding\n2005-2009 HBO Bouwkunde, Hogeschool Y\n'],
  ])('takes no more than its length allows, of nothing but %s', (_, unit) => {
    const text = (length: number) => unit.repeat(Math.floor(length / unit.length));
    expect(growth(longestCv / 8, text, read)).toBeLessThan(steep);
  });
});
