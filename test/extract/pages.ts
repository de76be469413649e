import { extractRequest } from '../../lib/extract/index.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';

/** A document of this HTML; nothing is fetched or run. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export const requestAddress = 'https://www.flextender.nl/opdracht?aanvraagnr=40001';

/** The request read out of a page with this body, at a request's own address. */
export function requestIn(body: string, url = requestAddress): TenderRequest {
  const { request } = extractRequest(pageOf(`<html><body><h1>Adviseur Water</h1>${body}</body></html>`), url);
  if (request === null) throw new Error('the page was not read as a request');
  return request;
}

/** Award criteria as 'number|text|points|levels' lines, to compare notations at a glance. */
export function awardLines(request: TenderRequest): string[] {
  return request.awardCriteria.map(({ number, text, points, levels }) => {
    const alternatives = levels
      .map((level) => `${level.label ?? '-'} ${level.text}=${level.points}`)
      .join('; ');
    return [number ?? '-', text, points ?? '-', alternatives].join('|');
  });
}

export const knockoutLines = (request: TenderRequest): string[] =>
  request.knockoutCriteria.map(({ number, text }) => `${number ?? '-'}|${text}`);
