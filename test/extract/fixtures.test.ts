import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractRequest } from '../../lib/extract/index.ts';
import { tenderRequestSchema } from '../../lib/request/tender-request.ts';
import { pageOf } from './pages.ts';

const root = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

test('there are at least 30 fixture pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(30);
});

test.each(pages)('%s reads as its expected answer says', (file) => {
  const answer = join(root, file.replace(/\.html$/, '.expected.json'));
  expect(existsSync(answer), `${file} has no expected answer beside it`).toBe(true);
  const { url, ...expected } = JSON.parse(readFileSync(answer, 'utf8'));

  const { kind, request, listed, sources } = extractRequest(
    pageOf(readFileSync(join(root, file), 'utf8')),
    url,
  );

  // The wording of a finding is free; its code is not.
  const findings = request?.findings.map(({ code }) => ({ code })) ?? [];
  expect({ kind, listed, request: request && { ...request, findings } }).toEqual(expected);
  if (request) {
    expect(tenderRequestSchema.parse(request)).toEqual(request);
    expect(request.findings.every(({ detail }) => detail.length > 10)).toBe(true);
    for (const index of request.knockoutCriteria.keys())
      expect(sources).toHaveProperty([`knockoutCriteria/${index}`]);
    for (const index of request.awardCriteria.keys())
      expect(sources).toHaveProperty([`awardCriteria/${index}`]);
  }
});
