import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageWatch, watchPage } from '../../lib/page/watch-page.ts';

const host = 'https://www.flextender.nl';
const overview = '/opdrachten';
const request = (reference: number) => `/opdracht?aanvraagnr=${reference}`;

let end: AbortController;
let told: string[];
let newOnList: boolean;
let watch: PageWatch;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  told = [];
  newOnList = false;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const browser = window as Window & { happyDOM?: { setURL(url: string): void } };
const address = (path: string) => browser.happyDOM?.setURL(host + path);
/** The page as the portal writes it: a heading, and a text under it. */
function page(title: string, text = '') {
  const [heading, paragraph] = [document.createElement('h1'), document.createElement('p')];
  heading.textContent = title;
  paragraph.textContent = text;
  document.body.replaceChildren(heading, paragraph);
}
function start(path: string) {
  address(path);
  watch = watchPage(window, end.signal, {
    onMoved: () => told.push('moved'),
    onSame: () => {},
    onRequest: () => told.push('request'),
    onList: () => {
      told.push('list');
      return newOnList;
    },
    onNone: () => told.push('none'),
  });
}
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** A move inside the page, heard of as the browser's back and forward are. */
function go(path: string) {
  address(path);
  window.dispatchEvent(new Event('popstate'));
}

describe('what the page is at first', () => {
  it.each<[string, string, string[]]>([
    ['a request', request(1), ['request']],
    ['an overview', overview, ['list']],
    ['another page of the portal', '/contact', []],
    ['a request without a number', '/opdracht?aanvraagnr=', []],
  ])('%s', (_name, path, expected) => {
    page('Sluiswachter');
    start(path);
    expect(told).toEqual(expected);
  });

  it('is not told before its content is there', async () => {
    start(request(1));
    await wait(1000);
    expect(told).toEqual([]);
    page('Sluiswachter');
    await wait(300);
    expect(told).toEqual(['request']);
  });
});

describe('a page that changes', () => {
  it('is told again when its text is another', async () => {
    page('Sluiswachter');
    start(request(1));
    page('Sluiswachter', 'Met eisen');
    await wait(300);
    expect(told).toEqual(['request', 'request']);
  });

  it('is not told when its text is the same, or when only our own things came', async () => {
    page('Sluiswachter');
    start(request(1));
    page('Sluiswachter');
    document.documentElement.append(document.createElement('tenderlens-overlay'));
    await wait(10_000);
    expect(told).toEqual(['request']);
    document.querySelector('tenderlens-overlay')?.remove();
  });

  it('that is an overview is told each time, for its cards', async () => {
    start(overview);
    page('Opdrachten', 'meer');
    await wait(300);
    expect(told).toEqual(['list', 'list']);
  });

  it('is not watched where nothing is to be found', async () => {
    start('/contact');
    page('Contact');
    await wait(60_000);
    expect(told).toEqual([]);
  });
});

describe('a move inside the page', () => {
  it('is told first, then that there may be a request, then each text that comes', async () => {
    page('Sluiswachter');
    start(request(1));
    go(request(2));
    expect(told).toEqual(['request', 'moved', 'request']);
    page('Dijkgraaf');
    await wait(600);
    expect(told).toEqual(['request', 'moved', 'request', 'request']);
  });

  it.each([
    ['a search token', `${request(1)}&resultatenlijst=J795A`],
    ['a tracker', `${request(1)}&utm_source=nieuwsbrief`],
  ])('that only adds %s is none', async (_name, path) => {
    page('Sluiswachter');
    start(request(1));
    go(path);
    await wait(5000);
    expect(told).toEqual(['request']);
  });

  it('is told on an address that is nothing as well: something may be shown there by a command', () => {
    start('/contact');
    go('/nieuws');
    expect(told).toEqual(['moved']);
  });

  it('from a request to the overview and on to nothing', async () => {
    page('Sluiswachter');
    start(request(1));
    go(overview);
    expect(told).toEqual(['request', 'moved', 'list']);
    go('/contact');
    await wait(10_000);
    expect(told).toEqual(['request', 'moved', 'list', 'moved']);
  });

  it('to another place on the same page is none', async () => {
    page('Sluiswachter');
    start(request(1));
    go(`${request(1)}#eisen`);
    await wait(5000);
    expect(told).toEqual(['request']);
  });
});

describe('the watch', () => {
  it('looks when it is told to', () => {
    page('Sluiswachter');
    start(request(1));
    page('Sluiswachter', 'Met eisen');
    watch.look();
    expect(told).toEqual(['request', 'request']);
  });

  it('hears nothing more after the end', async () => {
    page('Sluiswachter');
    start(request(1));
    end.abort();
    page('Dijkgraaf');
    go(request(2));
    await wait(10_000);
    expect(told).toEqual(['request']);
  });
});

describe('after the end', () => {
  it('nothing is told any more, not even the late look after a move', async () => {
    page('Sluiswachter');
    start(request(1));
    go('/contact');
    const before = [...told];
    end.abort();
    page('Brugwachter');
    address(request(2));
    await wait(10_000);
    expect(told).toEqual(before);
  });
});
