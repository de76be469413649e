/** The signals of the real requests, where their folder is beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SignalId, signals } from '../../lib/assess/signals.ts';
import { extractText } from '../../lib/extract/index.ts';
import { readText } from '../../lib/extract/read-text.ts';

const seedsAt = join(import.meta.dirname, '../../../shared/seeds');
const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

/** How many sentences stand behind each signal, as counted by reading. */
type Counts = Partial<Record<SignalId, number>>;
const everywhere: Counts = { 'wtta-announce': 1, waadi: 1, 'equal-pay': 1 };
const answers: Record<string, { lends: Counts; zzp: Counts }> = {
  '000': {
    lends: { ...everywhere, 'wtta-announce': 3, sna: 2, 'g-account': 2, sroi: 1 },
    zzp: { sroi: 1, 'dba-own-device': 2, 'dba-enforced': 0 },
  },
  '001': {
    lends: { ...everywhere, indexation: 1, sroi: 1 },
    zzp: {
      indexation: 1,
      sroi: 1,
      'dba-own-way': 1,
      'dba-fixed-days': 1,
      'dba-long': 2,
      'dba-enforced': 0,
    },
  },
  '002': {
    lends: { ...everywhere, indexation: 1, sroi: 1 },
    zzp: { indexation: 1, sroi: 1, 'dba-fixed-days': 1, 'dba-long': 2, 'dba-enforced': 0 },
  },
  '003': { lends: { 'wtta-announce': 0 }, zzp: { 'dba-own-device': 1, 'dba-enforced': 0 } },
  '004': {
    lends: everywhere,
    zzp: {
      'dba-result': 2,
      'dba-no-authority': 1,
      'dba-own-way': 2,
      'dba-no-staff-post': 2,
      'dba-own-device': 2,
      'dba-directed': 1,
      'dba-embedded': 1,
      'dba-fixed-days': 1,
      'dba-enforced': 0,
    },
  },
};

if (!existsSync(seedsAt)) {
  console.log('seeds not found: skipped');
  test('runs only beside the seeds', () => expect(existsSync(seedsAt)).toBe(false));
} else {
  describe.each(readdirSync(seedsAt).filter((file) => file.endsWith('.txt')))('seed %s', (file) => {
    const expected = answers[file.slice(0, 3)];
    const printed = readFileSync(join(seedsAt, file), 'utf8');
    const { text } = readText(printed);
    const { request } = extractText(printed, 'about:blank');
    if (!expected || !request) throw new Error(`${file}: no answer, or not read as a request`);

    test.each([
      ['secondment', expected.lends],
      ['zzp', expected.zzp],
    ] as const)('holds for %s these signals and no other', (bidderType, counts) => {
      const found = signals(request, text, bidderType, now);
      expect(Object.fromEntries(found.map(({ id, quotes }) => [id, quotes.length]))).toEqual(counts);
      for (const { quote, start, end } of found.flatMap(({ quotes }) => quotes))
        expect(text.slice(start, end)).toBe(quote);
    });
  });
}
