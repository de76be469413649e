import { describe, expect, it } from 'vitest';
import { differingCells } from '../../lib/assess/differences.ts';

/** One letter a column; the second word marks the cells that differ. */
describe('the cells that differ', () => {
  it.each([
    ['aa', '..'],
    ['ab', 'xx'],
    ['aaa', '...'],
    ['aab', '..x'],
    ['baa', 'x..'],
    ['abc', '...'],
    ['aaaa', '....'],
    ['aaba', '..x.'],
    ['aabb', '....'],
    ['aabc', '....'],
    ['abcd', '....'],
    ['a', '.'],
    ['', ''],
  ])('of %s are %s', (values, marks) => {
    expect(
      differingCells([...values])
        .map((differs) => (differs ? 'x' : '.'))
        .join(''),
    ).toBe(marks);
  });

  it('count "niet gevonden" as a value like any other', () => {
    const none = 'niet gevonden';
    expect(differingCells([none, '36', none])).toEqual([false, true, false]);
    expect(differingCells(['36', none])).toEqual([true, true]);
  });
});
