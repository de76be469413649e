// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../lib/assess/sentences.ts';
import { growth, steep } from '../growth.ts';

const sentences = (line: string): string[] => {
  const ends = [0, ...sentenceEnds(line), line.length];
  return ends.slice(1).map((end, nth) => line.slice(ends[nth], end).trim());
};

describe('the sentences of a line', () => {
  it.each([
    ['Het cv telt. Een brief niet.', ['Het cv telt.', 'Een brief niet.']],
    ['Kan dat? “Ja!” Mooi...', ['Kan dat?', '“Ja!”', 'Mooi...']],
    ['Eerst dit (en dat.) Dan meer', ['Eerst dit (en dat.)', 'Dan meer']],
    [
      'Om ca. 09.00 uur begint het, o.a. Zwolle doet mee.',
      ['Om ca. 09.00 uur begint het, o.a. Zwolle doet mee.'],
    ],
    ['Vraag dhr. Alberda of mr. Bos.', ['Vraag dhr. Alberda of mr. Bos.']],
    ['Zie art. II. Daarna volgt de rest.', ['Zie art. II.', 'Daarna volgt de rest.']],
    ['Het is v. Groot.', ['Het is v.', 'Groot.']],
    ['', ['']],
  ])('%s', (line, expected) => {
    expect(sentences(line)).toEqual(expected);
  });

  it.each([
    ['dots', '.'.repeat(200_000)],
    ['stops and spaces', '. '.repeat(100_000)],
    ['quotes', `x.${"'".repeat(200_000)}`],
    ['spaces', `x.${' '.repeat(200_000)}`],
    ['abbreviations', 'a.a. A'.repeat(40_000)],
  ])('are found in a page of %s without a pause', (_, line) => {
    const start = (length: number) => line.slice(0, length);
    expect(growth(line.length / 8, start, sentenceEnds)).toBeLessThan(steep);
  });
});
