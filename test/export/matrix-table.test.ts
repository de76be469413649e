import { describe, expect, it } from 'vitest';
import { matrixRows } from '../../lib/assess/matrix.ts';
import { matrixTable } from '../../lib/export/matrix-table.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, viewOf } from '../assess/invented.ts';
import { hostileTexts, now, table } from './hostile.ts';

const tableOf = (over: Partial<TenderRequest>) => {
  const view = viewOf(over);
  return matrixTable(view, matrixRows(view, emptyProfile()), now);
};
const cellsOf = (number: string) => table.rows.find(([first]) => first === number) ?? [];

describe('the words of an exported matrix', () => {
  it('start with the request: title, buyer, reference, deadline', () => {
    expect(table.title).toBe('Criteriamatrix: Adviseur "sluizen" & <gemalen> | 2027 #');
    expect(table.facts).toEqual([
      { label: 'Opdrachtgever', value: 'Waterschap Zuidermeer' },
      { label: 'Aanvraagnummer', value: '33418' },
      { label: 'Inschrijven tot', value: 'dinsdag 1 december 2026, 09:00 (Nederlandse tijd)' },
    ]);
  });

  it('say what the page does not state', () => {
    const bare = tableOf({ reference: null });
    expect(bare.title).toBe('Criteriamatrix: aanvraag zonder titel');
    expect(bare.facts.map(({ value }) => value)).toEqual(['niet gevonden', 'niet gevonden', 'niet gevonden']);
    expect(bare.rows).toEqual([]);
  });

  it('have a cell for each column, and the criteria to the letter', () => {
    expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true);
    expect(table.rows.slice(0, hostileTexts.length).map((cells) => cells[2])).toEqual(hostileTexts);
  });

  it('mark the empty rows in words, and no others', () => {
    const marked = table.rows.filter((cells) => cells[4] === 'NOG LEEG').map(([number]) => number);
    expect(marked).toEqual(['1', '2', '3', '']);
    expect(cellsOf('4')[4]).toBe('');
  });

  it('name verdict, evidence and sentence of a knock-out', () => {
    expect(cellsOf('5')).toEqual([
      '5',
      'Knock-out',
      hostileTexts[4],
      'Voldaan',
      '=Sluiswachter | "hoofd", Waterschap <Zuidermeer>, mrt 2021 – feb 2024',
      hostileTexts[4],
    ]);
    expect(cellsOf('2')[3]).toBe('Niet');
    expect(cellsOf('3')[3]).toBe('Open');
  });

  it('name points, level and evidence of an award criterion', () => {
    expect(cellsOf('11')).toEqual([
      '11',
      'Gunningscriterium',
      'Ervaring met sluizen | gemalen',
      '40 van 40 punten\nb. wel "ervaring"\nen meer',
      '=Sluiswachter | "hoofd", Waterschap <Zuidermeer>, mrt 2021 – feb 2024\nCv | pagina 2',
      '',
    ]);
    expect(cellsOf('12').slice(1, 4)).toEqual([
      'Gunningscriterium, prijs',
      'Je tarief',
      '12,5 van 17,5 punten',
    ]);
    expect(table.rows.at(-1)?.slice(1, 4)).toEqual([
      'Gunningscriterium, gesprek',
      'Het gesprek',
      'geen punten genoemd',
    ]);
  });

  it('say what is not judged, and per cent where the page scores in them', () => {
    const awardCriteria = [award('Plan van aanpak', 30)];
    expect(tableOf({ awardCriteria }).rows[0]?.[3]).toBe('nog niet beoordeeld, maximaal 30 punten');
    expect(tableOf({ awardCriteria, awardUnit: 'percent' }).rows[0]?.[3]).toBe(
      'nog niet beoordeeld, maximaal 30 %',
    );
  });

  it('hold nothing that is the user’s alone: no note on the request, no lowest rate', () => {
    const all = JSON.stringify(table);
    expect(all).not.toContain('geheim');
    expect(all).not.toContain('97');
    expect(cellsOf('12')[4]).toBe('Uurtarief: zie de inschrijving');
  });

  it.each([
    ['33418', '33418'],
    ['2026/044 – ICT', '2026-044-ICT'],
    ['../../etc\\passwd', 'etc-passwd'],
    ['Ré f', 'Re-f'],
    ['…', ''],
    [null, ''],
  ])('give the reference %s to a file’s name as "%s"', (reference, slug) => {
    expect(tableOf({ reference }).slug).toBe(slug);
  });
});

describe('words that no file carries', () => {
  const textOf = (text: string) => tableOf({ knockoutCriteria: [{ number: null, text }] }).rows[0]?.[2];

  it.each([
    ['control characters', 'een\u0000 \u0007twee\u001b drie\u009f', 'een twee drie'],
    ['half a surrogate pair', 'een\ud83d twee\udc69', 'een twee'],
    ['what is no character', 'een\ufffe\uffff twee', 'een twee'],
    ['what turns text around', 'Punten\u202e 001 \u2066tot\u2069 5\u200f', 'Punten 001 tot 5'],
    ['what cannot be seen', 'on\u200bzicht\ufeffbaar\u2060', 'onzichtbaar'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['tabs and loose spaces', ' a\tb \n c ', 'a b\nc'],
  ])('lose %s', (_what, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it('keep emoji of several parts and words from right to left', () => {
    const text = '👩🏽‍🔧 🏳️‍🌈 שלום می‌خواهم';
    expect(textOf(text)).toBe(text);
  });

  it('are one line in title and facts', () => {
    const { title, facts } = tableOf({ title: 'een\ntwee', buyer: 'drie\r\nvier' });
    expect(title).toBe('Criteriamatrix: een twee');
    expect(facts[0]?.value).toBe('drie vier');
  });
});
