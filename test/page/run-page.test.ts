import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoreText } from '../../lib/i18n/language.ts';
import { type RunningPage, runPage } from '../../lib/page/run-page.ts';
import { type CallBackground, loadLate, offer } from '../../lib/page/surfaces.ts';
import type { PageReading } from '../../lib/request/record.ts';
import { failure, success } from '../../lib/request/result.ts';
import type { Settings } from '../../lib/request/settings.ts';
import type { Sources } from '../../lib/request/tender-request.ts';
import { settle } from '../session/backend.ts';
import { exampleReading, exampleRequest } from '../store/example.ts';

const browser = window as Window & { happyDOM?: { setURL(url: string): void } };
const address = (path: string) => browser.happyDOM?.setURL(`https://www.flextender.nl${path}`);
const request = (reference: number) => `/opdracht?aanvraagnr=${reference}`;

let end: AbortController;
let told: string[];
/** Lets the scripts come in; by itself they wait. */
let bring: (() => void)[];
let page: RunningPage;

/** The page reads as the request that its heading names, or as none without a heading. */
function read(document: Document): PageReading | null {
  const title = document.querySelector('h1')?.textContent ?? null;
  if (title === null) return null;
  // A heading that is a number is the request's own, printed one.
  const sources: Sources = /^\d+$/.test(title)
    ? { reference: { quote: title, start: 0, end: title.length } }
    : {};
  return exampleReading({
    key: `flextender:${title}`,
    request: exampleRequest({ title, reference: title }),
    sources,
  });
}

const drawing = () => ({
  overlay: {
    show: async (reading: PageReading) => void told.push(`show ${reading.key}`),
    hide: () => void told.push('hide'),
    keep: () => {},
    refresh: () => undefined,
    setLanguage: (language: string) => void told.push(language),
    save: async () => null,
  },
  marks: { update: () => true, refresh: async () => {}, clear: () => {} },
});

const call = (async (name: string) => {
  told.push(name);
  return new Promise((resolve) => {
    bring.push(() => {
      offer({ read, show: () => false, whole: (read) => read, draw: drawing as never });
      resolve(success(null));
    });
  });
}) as unknown as CallBackground;

function start(
  path: string,
  over: { call?: CallBackground; loadSettings?: () => Promise<Settings> } = {},
): void {
  address(path);
  page = runPage({
    window,
    signal: end.signal,
    call,
    loadSettings: async () => ({ language: 'nl', overlay: {} }),
    saveSettings: () => {},
    announce: (key) => void told.push(`announce ${key}`),
    ...over,
  });
}
function heading(title: string | null): void {
  const text = document.createElement(title === null ? 'strong' : 'h1');
  text.textContent = title ?? 'Niets';
  document.body.replaceChildren(text);
}
async function scriptsCome(): Promise<void> {
  for (const one of bring.splice(0)) one();
  await settle();
}
async function go(path: string): Promise<void> {
  address(path);
  window.dispatchEvent(new Event('popstate'));
  await settle();
}

beforeEach(() => {
  end = new AbortController();
  told = [];
  bring = [];
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

describe('a page of the portal', () => {
  it('that is neither request nor overview brings in nothing', async () => {
    heading('Contact');
    start('/contact');
    await settle();
    expect(told).toEqual([]);
  });

  it('that the browser kept and brings back is announced again', async () => {
    heading('A');
    start(request(1));
    await settle();
    await scriptsCome();
    told = [];
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(told).toEqual(['announce flextender:A']);
  });

  it('that is a request is read and shown, and announced to the panel', async () => {
    heading('A');
    start(request(1));
    await settle();
    expect(told).toEqual(['page/scripts']);
    await scriptsCome();
    expect(told).toEqual(['page/scripts', 'announce flextender:A', 'show flextender:A']);
  });

  it('that reads as none after all shows nothing', async () => {
    heading(null);
    start(request(1));
    await settle();
    await scriptsCome();
    expect(told.filter((what) => /show|announce/.test(what))).toEqual([]);
  });

  it('left before the scripts are there never shows what it was', async () => {
    heading('A');
    start(request(1));
    await settle();
    await go('/contact');
    await scriptsCome();
    expect(told.filter((what) => what.startsWith('show'))).toEqual([]);
  });

  it('left for another one hides at once and shows the other', async () => {
    heading('A');
    start(request(1));
    await settle();
    await scriptsCome();
    told = [];
    await go(request(2));
    expect(told).toEqual(['hide', 'announce null']);
    heading('B');
    await vi.waitFor(() => expect(told.at(-1)).toBe('show flextender:B'), { timeout: 3000 });
    expect(told).toEqual(['hide', 'announce null', 'announce flextender:B', 'show flextender:B']);
  });

  it('never shows the request that was left under the address of the next', async () => {
    heading('A');
    start(request(1));
    await settle();
    await scriptsCome();
    told = [];
    await go(request(2));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toEqual(['hide', 'announce null']);
    expect(await page.answers['page/read']()).toBeNull();
    expect(await page.answers['page/save']()).toBeNull();
  });

  it('believes a printed number that is the address’s own, however little else changed', async () => {
    heading('1');
    start(request(1));
    await settle();
    await scriptsCome();
    told = [];
    heading('2');
    await go(request(2));
    await vi.waitFor(() => expect(told.at(-1)).toBe('show flextender:2'), { timeout: 3000 });
  });

  it('brings in the English words before it is drawn, for who reads English', async () => {
    heading('A');
    const english = { appName: 'TenderLens' } as CoreText;
    const given = (async (_name: string, { late }: { late?: string }) => {
      told.push(`scripts ${late ?? ''}`);
      offer(
        late === 'english'
          ? { english }
          : { read, show: () => false, whole: (read) => read, draw: drawing as never },
      );
      return success(null);
    }) as unknown as CallBackground;
    start(request(1), { call: given, loadSettings: async () => ({ language: 'en', overlay: {} }) });
    await vi.waitFor(() => expect(told.at(-1)).toBe('show flextender:A'));
    expect(told).toEqual(['scripts ', 'scripts english', 'announce flextender:A', 'show flextender:A']);
    expect(await loadLate(given, 'english')).toBe(english);
    expect(told.filter((what) => what === 'scripts english')).toHaveLength(1);
    expect(await loadLate(given, 'changes')).toBeNull();
  });

  it('is tried again where the scripts did not come in', async () => {
    heading('A');
    let tries = 0;
    const failing = (async () => {
      if (++tries === 1) return failure('no-receiver');
      offer({ read, show: () => false, whole: (read) => read, draw: drawing as never });
      return success(null);
    }) as unknown as CallBackground;
    start(request(1), { call: failing });
    await vi.waitFor(() => expect(told.at(-1)).toBe('show flextender:A'), { timeout: 4000 });
    expect(tries).toBe(2);
  });

  it('shows nothing once the extension is gone', async () => {
    heading('A');
    start(request(1));
    await settle();
    end.abort();
    await scriptsCome();
    expect(told).toEqual(['page/scripts']);
  });
});

describe('a question from the extension', () => {
  it('is answered with the request as it stands there now', async () => {
    heading('A');
    start('/contact');
    const answer = page.answers['page/read']();
    await settle();
    await scriptsCome();
    expect((await answer)?.key).toBe('flextender:A');
    heading(null);
    expect(await page.answers['page/read']()).toBeNull();
  });

  it('fails with its own code where the scripts do not come in, and is tried anew the next time', async () => {
    let works = false;
    heading('A');
    start('/contact', {
      call: (async () => {
        if (!works) return failure('no-receiver');
        offer({ read, show: () => false, whole: (read) => read, draw: drawing as never });
        return success(null);
      }) as unknown as CallBackground,
    });
    await expect(page.answers['page/read']()).rejects.toMatchObject({ code: 'no-receiver' });
    works = true;
    expect((await page.answers['page/read']())?.key).toBe('flextender:A');
  });

  it('to save shows the overlay first, on a page that shows nothing by itself as well', async () => {
    heading('A');
    start('/contact');
    const answer = page.answers['page/save']();
    await settle();
    await scriptsCome();
    await answer;
    expect(told).toEqual(['page/scripts', 'show flextender:A']);
  });
});
