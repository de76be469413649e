/** Real and modelled portal material, where its folder is beside the repository; expectations were read by a person. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractRequest, extractText } from '../../lib/extract/index.ts';
import { canonicalUrl, listCards } from '../../lib/portals/index.ts';
import { findDates } from '../../lib/portals/printed-date.ts';
import { awardLines, knockoutLines, pageOf } from './pages.ts';
import { amsterdamSummer } from './seed-answers.ts';

const pagesAt = join(import.meta.dirname, '../../../shared/pages');

if (!existsSync(pagesAt)) {
  console.log('sample pages not found: skipped');
  test('runs only beside the sample pages', () => expect(existsSync(pagesAt)).toBe(false));
} else {
  const read = (name: string): string => readFileSync(join(pagesAt, name), 'utf8');
  const modelled = (start: string, url = 'about:blank') => {
    const name = readdirSync(join(pagesAt, 'modelled')).find((file) => file.startsWith(start)) ?? '';
    return name.endsWith('.txt')
      ? extractText(read(`modelled/${name}`), url)
      : extractRequest(pageOf(read(`modelled/${name}`)), url);
  };

  test('the real overview lists its two cards once each', () => {
    const url = 'https://www.flextender.nl/opdrachten/';
    const { kind, listed } = extractRequest(pageOf(read('flextender_list_2cards_2026-09.html')), url);
    expect(kind).toBe('list');
    expect(
      listed.map(({ reference, submissionDeadline, region }) => [reference, submissionDeadline, region]),
    ).toEqual([
      ['32543', amsterdamSummer('2026-09-23T09:00'), 'Utrecht'],
      ['32542', amsterdamSummer('2026-09-28T09:00'), 'Noord-Holland'],
    ]);
    expect(listed[0]?.url).toBe('https://www.flextender.nl/opdracht?aanvraagnr=32543');
    expect(listCards(pageOf(read('flextender_list_2cards_2026-09.html')), url)[0]?.title.className).toBe(
      'css-jobtitle',
    );
  });

  test('the real page of the second portal: deadline from its title, never the day after', () => {
    const url =
      'https://www.opdrachtoverheid.nl/inhuuropdracht/gemeente-rotterdam/expert/FF7A63BE-A728-4AAF-8681-E669A7723068';
    const { request } = extractRequest(pageOf(read('opdrachtoverheid_detail_rotterdam_2026-09.html')), url);
    expect(request).toMatchObject({
      portal: 'opdrachtoverheid',
      reference: 'ff7a63be-a728-4aaf-8681-e669a7723068',
      buyer: 'Gemeente Rotterdam',
      place: 'Rotterdam',
      region: 'Zuid-Holland',
      submissionDeadline: '2026-09-21',
      publishedOn: '2026-09-14',
      start: { date: '2026-10-01', asap: false },
      contractEnd: '2027-04-01',
      hoursPerWeek: { min: 24, max: 32 },
      maxHourlyRate: 127,
      hybrid: false,
      positions: 1,
      interviews: [],
      awardUnit: 'percent',
      shortlistSize: null,
      renewal: null,
    });
    expect(request?.knockoutCriteria).toHaveLength(3);
    expect(request?.awardCriteria.map(({ kind, points }) => [kind, points])).toEqual([
      ...Array(4).fill(['quality', null]),
      ['price', 20],
    ]);
  });

  test.each([
    ['m01', 'request', { closed: true, submissionDeadline: amsterdamSummer('2018-06-20T09:00') }],
    [
      'm02',
      'request',
      {
        submissionDeadline: '2025-12-22T09:00:00+01:00[Europe/Amsterdam]',
        maxHourlyRate: 95,
        buyer: 'Gemeente Voorbeeldhoek',
      },
    ],
    [
      'm03',
      'request',
      {
        functionScale: '10/10A',
        maxHourlyRate: 98,
        enquiryDeadline: '2023-03-08T12:00:00+01:00[Europe/Amsterdam]',
        cv: { maxPages: 4, language: 'nl', minReferences: null, format: 'pdf/word' },
      },
    ],
    [
      'm04',
      'request',
      { maxHourlyRate: null, renewal: null, hybrid: true, place: 'Voorbeeldveen', contractEnd: null },
    ],
    ['m05', 'request', { awardUnit: 'percent', shortlistSize: null, interviews: [] }],
    [
      'm09',
      'request',
      {
        reference: 'BTCNI000999',
        buyer: 'Ministerie van Voorbeelden',
        submissionDeadline: amsterdamSummer('2026-09-22T14:00'),
      },
    ],
    ['m10', 'request', { duration: { minMonths: 6, maxMonths: 6 }, start: { date: null, asap: true } }],
    [
      'm11',
      'request',
      { closed: true, place: null, maxHourlyRate: 135, renewal: { possible: true, times: 2, months: 6 } },
    ],
    ['m12', 'request', { reference: '2026-08999', place: 'Maarssen' }],
    [
      'm13',
      'request',
      {
        dynamicPurchasingSystem: true,
        interviews: [{ date: '2026-08-24', from: null, to: null, part: null }],
      },
    ],
    [
      'm14',
      'request',
      {
        shortlistSize: null,
        start: { date: '2026-04-30', asap: false },
        submissionDeadline: amsterdamSummer('2026-04-09T09:00'),
      },
    ],
    ['m15', 'request', { title: 'Teamleider', buyer: 'Gemeente Voorbeeldstad', maxHourlyRate: 110 }],
  ] as const)('modelled page %s', (name, kind, fields) => {
    const extraction = modelled(name);
    expect(extraction.kind).toBe(kind);
    expect(extraction.request).toMatchObject(fields);
  });

  test('criteria of the modelled pages', () => {
    const criteria = (name: string) => {
      const { request } = modelled(name);
      return (
        request && {
          knockouts: knockoutLines(request).length,
          points: request.awardCriteria.map(({ points }) => points),
          codes: request.findings.map(({ code }) => code),
        }
      );
    };
    expect(criteria('m03')).toEqual({ knockouts: 3, points: [50, 30, 20], codes: ['points-unstated-total'] });
    expect(criteria('m04')).toEqual({
      knockouts: 3,
      points: [20, 15, 15, 25],
      codes: ['points-unstated-total'],
    });
    expect(criteria('m05')).toEqual({ knockouts: 2, points: [null, null, 20], codes: [] });
    expect(criteria('m10')).toEqual({ knockouts: 2, points: [40, 30, 30], codes: ['points-unstated-total'] });
    expect(criteria('m13')).toEqual({ knockouts: 2, points: [25, 15, 20], codes: ['points-unstated-total'] });
    expect(criteria('m14')).toEqual({
      knockouts: 3,
      points: [25, 50, 25],
      codes: ['number-missing', 'number-repeated', 'shortlist-differs', 'rate-scored'],
    });
  });

  test('weight lines without any heading', () => {
    for (const [name, points] of [
      ['m07', [20, 50, 10, 10, 10]],
      ['m08', [10, 55, 15, 8, 5, 4, 3]],
    ] as const) {
      const file = readdirSync(join(pagesAt, 'modelled')).find((entry) => entry.startsWith(name)) ?? '';
      const { request } = extractText(`Duur: 6 maanden\n\n${read(`modelled/${file}`)}`, 'about:blank');
      expect(request && awardLines(request).map((line) => Number(line.split('|')[2]))).toEqual(points);
    }
  });

  test('every overview row has a date and a clean address', () => {
    const rows: { deadline: string; url: string; nummer: string }[] = JSON.parse(
      read('flextender_rows_349.json'),
    );
    for (const row of rows) {
      expect(findDates(row.deadline)).toHaveLength(1);
      expect(canonicalUrl(row.url)).toBe(`https://www.flextender.nl/opdracht?aanvraagnr=${row.nummer}`);
    }
  });
}
