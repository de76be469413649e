import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../../components/Compare.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

/** Views that differ in nothing but what is given. */
const views = (...overs: Partial<TenderRequest>[]): RequestView[] =>
  overs.map((over, index) =>
    viewOf({ title: `Opdracht ${index + 1}`, ...over }, { key: `flextender:${index}`, status: 'saved' }),
  );
const show = (list: RequestView[]) =>
  screen.show(<Compare views={list} profile={null} now={now} hrefOf={(key) => `/request.html?key=${key}`} />);

/** The cells of a row by its label: what each says, with * before a marked one. */
function row(label: string): string[] {
  const cells = screen.get('rowheader', label).parentElement?.querySelectorAll('td') ?? [];
  return [...cells].map((cell) => (cell.textContent ?? '').replace(/^wijkt af: /, '*'));
}

describe('the comparison', () => {
  it('is a real table: a column for each request, a row for each field', async () => {
    await show(views({}, {}, {}));
    expect(screen.root.querySelector('caption')?.textContent).toBe('Vergelijking van 3 aanvragen');
    expect(screen.all('columnheader').map((head) => head.querySelector('a')?.textContent)).toEqual([
      'Opdracht 1',
      'Opdracht 2',
      'Opdracht 3',
    ]);
    expect(screen.get('link', 'Opdracht 2').getAttribute('href')).toBe('/request.html?key=flextender:1');
    expect(screen.names('rowheader').slice(0, 4)).toEqual(['Tijd over', 'Knock-outs', 'Punten', 'Status']);
  });

  it('of two marks both cells of a row that differs', async () => {
    await show(views({ place: 'Waterhoek', region: 'Zeeland' }, { place: 'Oosterlek', region: 'Zeeland' }));
    expect(row('Standplaats')).toEqual(['*Waterhoek', '*Oosterlek']);
    expect(row('Regio')).toEqual(['Zeeland', 'Zeeland']);
  });

  it('of three marks the one that departs from the others', async () => {
    await show(views({ maxHourlyRate: 95 }, { maxHourlyRate: 102.5 }, { maxHourlyRate: 95 }));
    expect(row('Maximumtarief')).toEqual(['€ 95 excl. btw', '*€ 102,50 excl. btw', '€ 95 excl. btw']);
  });

  it('of four without a majority marks none', async () => {
    await show(views({ place: 'A' }, { place: 'A' }, { place: 'B' }, { place: 'B' }));
    expect(row('Standplaats')).toEqual(['A', 'A', 'B', 'B']);
  });

  it('takes "niet gevonden" for a value', async () => {
    await show(views({ positions: 2 }, {}, {}));
    expect(row('Aantal professionals')).toEqual(['*2', 'niet gevonden', 'niet gevonden']);
  });

  it('calls nothing the best', async () => {
    await show(views({ maxHourlyRate: 95 }, { maxHourlyRate: 120 }));
    expect(screen.words).not.toMatch(/beste|hoogste|laagste|aanbevolen/i);
  });
});

describe('only the differences', () => {
  it('leaves out the rows that are equal, and brings them back', async () => {
    await show(views({ place: 'Waterhoek' }, { place: 'Oosterlek' }));
    await screen.click('switch', 'Alleen verschillen');
    expect(screen.names('rowheader')).toEqual(['Standplaats']);
    await screen.click('switch', 'Alleen verschillen');
    expect(screen.names('rowheader').length).toBeGreaterThan(10);
  });

  it('shows also a row that differs without a majority', async () => {
    await show(views({ place: 'A' }, { place: 'B' }, { place: 'C' }));
    await screen.click('switch', 'Alleen verschillen');
    expect(screen.names('rowheader')).toEqual(['Standplaats']);
  });

  it('says so where there are none', async () => {
    await show(views({}, {}));
    await screen.click('switch', 'Alleen verschillen');
    expect(screen.all('rowheader')).toEqual([]);
    expect(screen.words).toContain('Op alle rijen hetzelfde.');
  });
});

describe('copying', () => {
  const copied: string[] = [];
  beforeEach(() => {
    copied.length = 0;
  });
  afterEach(() => void vi.restoreAllMocks());

  it('gives the whole table as text between tabs, each value on its own line and column', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await show(views({ place: 'Water\thoek' }, { place: 'Oosterlek\u202e' }));
    await screen.click('button', 'Kopieer als tabel');
    await act(async () => {});
    const lines = (copied[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['', 'Opdracht 1', 'Opdracht 2']);
    expect(lines).toContainEqual(['Standplaats', 'Water hoek', 'Oosterlek']);
    expect(lines.every((line) => line.length === 3)).toBe(true);
    expect(screen.get('button', 'Gekopieerd')).toBeTruthy();
  });

  it('says when it did not work', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await show(views({}, {}));
    await screen.click('button', 'Kopieer als tabel');
    await act(async () => {});
    expect(screen.get('button', 'Kopiëren lukte niet')).toBeTruthy();
  });
});
