/** The real requests, where their folder is beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractText } from '../../lib/extract/index.ts';
import { answers } from './seed-answers.ts';

const seedsAt = join(import.meta.dirname, '../../../shared/seeds');

if (!existsSync(seedsAt)) {
  console.log('seeds not found: skipped');
  test('runs only beside the seeds', () => expect(existsSync(seedsAt)).toBe(false));
} else {
  const files = readdirSync(seedsAt).filter((file) => file.endsWith('.txt'));
  test('every seed has an answer', () => {
    expect(files.map((file) => file.slice(0, 3)).sort()).toEqual(Object.keys(answers));
  });

  describe.each(files)('seed %s', (file) => {
    const expected = answers[file.slice(0, 3)];
    const { kind, request, sources } = extractText(readFileSync(join(seedsAt, file), 'utf8'), 'about:blank');
    if (!expected || !request) throw new Error(`${file}: no answer, or not read as a request`);

    test('has these knock-outs and no other', () => {
      expect(kind).toBe('request');
      expect(request.knockoutCriteria.map(({ number }) => number)).toEqual(
        expected.knockouts.map(([number]) => number),
      );
      for (const [index, [, words]] of expected.knockouts.entries())
        expect(request.knockoutCriteria[index]?.text).toMatch(words);
    });

    test('has these award criteria and no other', () => {
      expect(request.awardCriteria.map(({ number, points }) => [number, points])).toEqual(
        expected.awards.map(([number, points]) => [number, points]),
      );
      for (const [index, [, , words]] of expected.awards.entries())
        expect(request.awardCriteria[index]?.text).toMatch(words);
      expect(request.awardCriteria.flatMap(({ levels }) => levels.map((level) => level.points))).toEqual(
        expected.levels ?? [],
      );
      for (const { text } of [...request.awardCriteria, ...request.knockoutCriteria])
        expect(text).not.toMatch(/[;.]$|\d punten\)/);
    });

    test('has these fields', () => {
      expect(request).toMatchObject(expected.fields);
      expect(request.competences).toHaveLength(expected.competences);
      expect(request.conditions.map((condition) => condition.kind)).toEqual(expected.conditions);
      expect(request.findings.map(({ code }) => code)).toEqual(expected.findings);
      expect(request.closed).toBe(false);
    });

    test('keeps where each criterion came from', () => {
      for (const [index, { text }] of request.knockoutCriteria.entries())
        expect(sources[`knockoutCriteria/${index}`]?.quote).toContain(text.slice(-30));
    });
  });
}
