/** Runs inside the page that is measured; `bundle.ts` makes one script of it. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractRequest } from '../../lib/extract/index.ts';
import { readDom } from '../../lib/extract/read-dom.ts';
import { parseUrl, portalFor, portalOf } from '../../lib/portals/index.ts';
import { median, taken, timeOf, timeOfFresh } from './sampling.ts';

/** A sample lasts at least this many ms: the clock of a page ticks in tenths of one. */
const least = 20;
/** Before the first sample each read goes on for this many ms, so that the compiler is done with it. */
const warmUp = 1500;

/** The limit: the text of the page, and nothing else. Script and style are text nodes too. */
function bareText(): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) text += (node as Text).data;
  return text;
}

/**
 * What any reader must do at least that tells a heading from a list item and a date from a sentence: ask each
 * element for its name, and look at each character once. The pattern matches nowhere.
 */
function bareStructure(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) sum += /\d{7}/.test((node as Text).data) ? 1 : 0;
    else sum += (node as Element).localName.length + ((node as Element).hasAttributes() ? 1 : 0);
  return sum;
}

/** What the script on every page of the portal does to see that there is nothing to read. */
function isRequest(): boolean {
  const url = parseUrl(location.href);
  const portal = url && portalFor(url);
  if (url === null || portal === null) return false;
  const match = portal.matches(url);
  return (match === 'request' || match === 'maybe') && portal.canExtract(document);
}

/** By turns, so that whatever else the machine does falls on all alike; medians in ms. */
function medians<Name extends string>(
  reads: Record<Name, () => unknown>,
  samples: number,
): Record<Name, number> {
  const names = Object.keys(reads) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (const name of names) timeOf(reads[name], warmUp);
  for (let round = 0; round < samples; round++)
    for (const name of names) times.get(name)?.push(timeOf(reads[name], least));
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** What the page holds, so that a time can be judged. */
export function describePage(): { kind: string; criteria: number; text: number; elements: number } {
  const { kind, request } = extractRequest(document, location.href);
  return {
    kind,
    criteria: (request?.knockoutCriteria.length ?? 0) + (request?.awardCriteria.length ?? 0),
    text: document.body.textContent?.length ?? 0,
    elements: document.getElementsByTagName('*').length,
  };
}

/** Milliseconds of the very first reading in this tab: nothing is compiled, no pattern and no function. */
export function measureFirst(): number {
  const begin = performance.now();
  taken.last = extractRequest(document, location.href);
  return performance.now() - begin;
}

export type ReadingTimes = { bare: number; structure: number; lines: number; read: number };

/** The bare passes, the reading of the page in front, and the part of it that is the walk into lines. */
export function measureReading(samples: number): ReadingTimes {
  const url = parseUrl(location.href);
  return medians(
    {
      bare: bareText,
      structure: bareStructure,
      lines: () => readDom(document, portalOf(document, url).drop),
      read: () => extractRequest(document, location.href),
    },
    samples,
  );
}

/** The bare pass, and the check whether the page in front is a request. */
export function measureCheck(samples: number): { bare: number; check: number; says: boolean } {
  const times = medians({ bare: bareText, check: isRequest }, samples);
  return { ...times, says: isRequest() };
}

const others: Record<string, (clone: Document, url: string) => string | null | undefined> = {
  readability: (clone) => new Readability(clone).parse()?.textContent,
  defuddle: (clone, url) => new Defuddle(clone, { url }).parse().content,
};

/** Another reader of pages, on copies of the document: it changes what it reads. `chars`: what it found. */
export function measureOther(name: string, samples: number, warm: number): { time: number; chars: number } {
  const parse = others[name];
  if (parse === undefined) throw new Error(`nothing is known of ${name}`);
  const copy = (): Document => document.cloneNode(true) as Document;
  const read = (clone: Document) => parse(clone, location.href);
  const times: number[] = [];
  let guess = 1;
  for (let round = -warm; round < samples; round++) {
    const time = timeOfFresh(copy, read, least, guess);
    guess = Math.ceil((least / time) * 1.3);
    if (round >= 0) times.push(time);
  }
  return { time: median(times), chars: typeof taken.last === 'string' ? taken.last.length : 0 };
}
