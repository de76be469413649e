import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningPage, runPage } from '../../lib/page/run-page.ts';
import { type CallBackground, offer } from '../../lib/page/surfaces.ts';
import type { PageReading } from '../../lib/request/record.ts';
import { success } from '../../lib/request/result.ts';
import { exampleReading, exampleRequest } from '../store/example.ts';

const browser = window as Window & { happyDOM?: { setURL(url: string): void } };
const address = (path: string) => browser.happyDOM?.setURL(`https://www.flextender.nl${path}`);
const request = (reference: number) => `/opdracht?aanvraagnr=${reference}`;

let end: AbortController;
let told: string[];
let day: number;
let page: RunningPage;

/** The page reads as the request whose printed number its heading is; each reading is a day after the last. */
function read(document: Document): PageReading | null {
  const title = document.querySelector('h1')?.textContent ?? '';
  return exampleReading({
    key: `flextender:${title}`,
    request: exampleRequest({ title, reference: title }),
    sources: { reference: { quote: title, start: 0, end: title.length } },
    readAt: `2026-12-${String(++day).padStart(2, '0')}T08:00:00Z`,
    text: document.body.textContent ?? '',
  });
}

const drawing = () => ({
  overlay: {
    show: async (reading: PageReading) => void told.push(`show ${reading.key}`),
    hide: () => {},
    keep: () => {},
    refresh: () => undefined,
    setLanguage: () => {},
    save: async () => null,
  },
  marks: { update: () => true, refresh: async () => {}, clear: () => {} },
});

function start(path: string): void {
  address(path);
  page = runPage({
    window,
    signal: end.signal,
    call: (async () => {
      offer({ read, show: () => false, whole: (read) => read, draw: drawing as never });
      return success(null);
    }) as unknown as CallBackground,
    loadSettings: async () => ({ language: 'nl', overlay: {} }),
    saveSettings: () => {},
    announce: (key) => void told.push(`announce ${key}`),
  });
}
/** The page as it is served: its heading, and lines below it. */
function content(title: string, ...lines: string[]): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  document.body.replaceChildren(heading, ...lines.map((line) => `\n${line}`));
}
const go = (path: string) => {
  address(path);
  window.dispatchEvent(new Event('popstate'));
};
/** On which days it was read, and opened. */
async function ask(): Promise<(string | undefined)[]> {
  const reading = await page.answers['page/read']();
  return [reading?.readAt, reading?.pageSince].map((moment) => moment?.slice(8, 10));
}

beforeEach(() => {
  end = new AbortController();
  told = [];
  day = 0;
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

describe('a page that stands open', () => {
  it('is of when its request was first read there, whatever its clock says', async () => {
    content('1', 'Nog 9 dagen');
    start('/contact');
    expect(await ask()).toEqual(['01', '01']);
    content('1', 'Nog 8 dagen');
    expect(await ask()).toEqual(['01', '01']);
    content('2');
    expect(await ask()).toEqual(['03', '03']);
  });

  it('is read now where it says more, on a page that is as old as before until it is left', async () => {
    content('1');
    start(request(1));
    expect(await ask()).toEqual(['01', '01']);
    content('1', 'Antwoord 1: ja');
    const [more] = await ask();
    expect(more).not.toBe('01');
    expect(await ask()).toEqual([more, '01']);
    content('2');
    go(request(2));
    await ask();
    content('1', 'Antwoord 1: ja');
    go(request(1));
    const [readAt, pageSince] = await ask();
    expect(Number(readAt)).toBeGreaterThan(Number(more));
    expect(pageSince).toBe(readAt);
  });

  it('is shown and announced once more with the answers that come in late, and not for its clock', async () => {
    const shows = () => told.filter((what) => what === 'show flextender:1').length;
    const whileWatched = () => new Promise((resolve) => setTimeout(resolve, 900));
    content('1');
    start(request(1));
    await vi.waitFor(() => expect(shows()).toBe(1));
    content('1', 'Nog 3 dagen');
    await whileWatched();
    expect(shows()).toBe(1);
    content('1', 'Nog 3 dagen', 'Antwoord 1: ja');
    await vi.waitFor(() => expect(shows()).toBe(2), { timeout: 3000 });
    content('1', 'Nog 2 dagen', 'Antwoord 1: ja');
    await whileWatched();
    expect(shows()).toBe(2);
    expect(told.filter((what) => what === 'announce flextender:1')).toHaveLength(2);
  });
});
