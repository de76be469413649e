import { describe, expect, it } from 'vitest';
import { belongs, type LeftBehind } from '../../lib/page/belongs.ts';
import type { PageReading } from '../../lib/request/record.ts';
import { exampleReading, exampleRequest } from '../store/example.ts';

const address = 'https://app.flextender.nl/nologin/jobdetails/33440';

/** A reading at the address; `printed` is the number that the page prints, null where it prints none. */
function reading(title: string, printed: string | null): PageReading {
  const source = { quote: printed ?? '', start: 0, end: printed?.length ?? 0 };
  return exampleReading({
    request: exampleRequest({ title, reference: printed ?? '33440', url: address }),
    sources: printed === null ? {} : { reference: source },
  });
}
const left = (title: string, text: string): LeftBehind => ({ text, reading: reading(title, null) });

describe('whether what was read belongs to the address', () => {
  it.each<[string, boolean, PageReading, string, LeftBehind | null]>([
    ['the first page, as it is', true, reading('A', '33418'), 'a', null],
    ['after a move: the number of the address', true, reading('B', '33440'), 'a', left('A', 'a')],
    ['after a move: the number of the one that was left', false, reading('A', '33418'), 'b', left('A', 'a')],
    ['no number, the same text', false, reading('B', null), 'a', left('A', 'a')],
    ['no number, another text, but the same request', false, reading('A', null), 'b', left('A', 'a')],
    ['no number, another text and request', true, reading('B', null), 'b', left('A', 'a')],
    ['no number, nothing read before', true, reading('B', null), 'b', { text: 'a', reading: null }],
  ])('%s: %s', (_name, expected, found, text, before) => {
    expect(belongs(found, address, text, before)).toBe(expected);
  });
});
