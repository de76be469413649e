import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../lib/export/plain.ts';
import { eventOf, full, readBack, record, write } from './calendar-readback.ts';
import { hostileTexts } from './hostile.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;

/** Lines end in CR LF and in nothing else, and none is longer than RFC 5545 allows. */
function expectWellFolded(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.match(/\r(?!\n)|(?<!\r)\n/g)).toBeNull();
  expect(text.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
  // A character cut in two would come back as something else.
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
}

const titles = [
  ...hostileTexts,
  'Titel; met, komma’s \\ en \\n backslashes',
  'BEGIN:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:vals',
  '👩🏽‍🔧'.repeat(400),
  'مستشار الأقفال '.repeat(100),
  'é'.repeat(2500),
  'Adviseur '.repeat(556).slice(0, 5000),
];

describe('the words of a page', () => {
  it.each(titles.map((title) => [title.slice(0, 40), title]))('come back whole: %j', (_, title) => {
    const { text } = write([record({ ...full, title, buyer: title })]);
    const words = plainLine(title);
    expect(eventOf(text, 'submission').summary).toBe(`Inschrijven tot: ${words} (${words})`);
    expect(readBack(text)).toHaveLength(9);
    expectWellFolded(text);
  });

  it('can be any at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const { text } = write([record({ answersOn: '2026-11-27', title })]);
        const words = plainLine(title) || 'aanvraag 71001';
        expect(eventOf(text, 'answers').summary).toBe(`Antwoorden: ${words}`);
        expectWellFolded(text);
      }),
      { numRuns: 200 },
    );
  });

  it('may be missing', () => {
    const summary = (over: Parameters<typeof record>[0]) =>
      readBack(write([record({ answersOn: '2026-11-27', ...over })]).text)[0]?.summary;
    expect(summary({})).toBe('Antwoorden: aanvraag 71001');
    expect(summary({ reference: null })).toBe('Antwoorden: aanvraag zonder titel');
    expect(summary({ title: 'Adviseur', buyer: '\u200b ' })).toBe('Antwoorden: Adviseur');
  });

  it.each([
    ['https://voorbeeld.nl/a,b;c?d=1', 'https://voorbeeld.nl/a%2Cb%3Bc?d=1'],
    ['https://voorbeeld.nl/a\r\nSTATUS:CANCELLED', 'https://voorbeeld.nl/aSTATUS:CANCELLED'],
    ['javascript:alert(1)', null],
    ['about:blank', null],
    ['geen adres', null],
  ])('that are the address %j', (url, expected) => {
    const { text } = write([record({ answersOn: '2026-11-27', url })]);
    expect(eventOf(text, 'answers')).toMatchObject({ url: expected, status: 'CONFIRMED' });
    expect(eventOf(text, 'answers').description.includes('http')).toBe(expected !== null);
  });
});
