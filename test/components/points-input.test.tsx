import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PointsInput } from '../../components/PointsInput.tsx';
import type { Language } from '../../lib/i18n/language.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let given: (number | null)[];
beforeEach(() => {
  given = [];
});
afterEach(() => screen.remove());

const slider = 'Punten criterium 2';
const number = 'Punten criterium 2 als getal';

/** The field as it lives in a row: what it gives comes back to it. */
function Kept({ first, max }: { first: number | null; max: number }) {
  const [points, setPoints] = useState(first);
  const change = (value: number | null) => {
    given.push(value);
    setPoints(value);
  };
  return <PointsInput label="criterium 2" max={max} points={points} onChange={change} />;
}

async function show(points: number | null, max = 40, language: Language = 'nl') {
  screen = new Screen(language);
  await screen.show(<Kept first={points} max={max} />);
}
const shown = (name = number) => screen.field('textbox', name).value;

describe('points given as a number', () => {
  it.each<[typed: string, points: number | null]>([
    ['12', 12],
    [' 12 ', 12],
    ['12,5', 12.5],
    ['12.25', 12.25],
    ['0', 0],
    ['40', 40],
    ['', null],
  ])('"%s" are %s', async (typed, points) => {
    await show(7);
    await screen.type('textbox', number, typed);
    await screen.leave('textbox', number);
    expect(given).toEqual([points]);
    expect(screen.all('alert')).toEqual([]);
  });

  it.each(['41', '40,01', '-3', 'tien', '1e1', '12,555', '1 2'])(
    '"%s" is refused with words, and stays as typed',
    async (typed) => {
      await show(7);
      await screen.type('textbox', number, typed);
      await screen.leave('textbox', number);
      expect(given).toEqual([]);
      expect(shown()).toBe(typed);
      const field = screen.get('textbox', number);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      const words = screen.get('alert');
      expect(words.textContent).toBe('Kies een getal van 0 tot en met 40.');
      expect(field.getAttribute('aria-describedby')).toBe(words.id);
    },
  );

  it('are taken at Enter, and not a second time on leaving', async () => {
    await show(null);
    await screen.type('textbox', number, '12');
    expect(given).toEqual([]);
    await screen.press('textbox', number, 'Enter');
    await screen.leave('textbox', number);
    expect(given).toEqual([12]);
  });

  it('left as they are give nothing', async () => {
    await show(7);
    await screen.leave('textbox', number);
    expect(given).toEqual([]);
  });

  it('are shown with the comma of the language', async () => {
    await show(12.5);
    expect(shown()).toBe('12,5');
    await screen.remove();
    await show(12.5, 40, 'en');
    expect(shown('Points for criterium 2 as a number')).toBe('12.5');
  });
});

describe('the slider', () => {
  const move = async (value: string, event: 'input' | 'change') => {
    const field = screen.field('slider', slider);
    await act(() => {
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  };

  it('goes from 0 to the most the criterion brings', async () => {
    await show(7);
    const field = screen.field('slider', slider);
    expect([field.min, field.max, field.value]).toEqual(['0', '40', '7']);
  });

  it('shows the number while it is dragged and gives it when let go', async () => {
    await show(null);
    await move('21', 'input');
    expect(shown()).toBe('21');
    expect(given).toEqual([]);
    await move('21', 'change');
    expect(given).toEqual([21]);
  });
});

describe('taking points back', () => {
  it('empties the field: not judged', async () => {
    await show(12);
    await screen.click('button', 'Wis de punten van criterium 2');
    expect(given).toEqual([null]);
    expect(shown()).toBe('');
  });

  it('is not offered where there are none', async () => {
    await show(null);
    expect((screen.get('button') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('many points', () => {
  it('are taken as they are typed, and shown so that they can be typed again', async () => {
    await show(null, 1500);
    await screen.type('textbox', number, '1200');
    await screen.leave('textbox', number);
    expect(given).toEqual([1200]);
    expect(shown()).toBe('1200');
    expect(screen.all('alert')).toEqual([]);
  });

  it.each([
    [25, '1'],
    [12.5, '0.5'],
    [2.25, '0.25'],
    [2.2, '0.01'],
  ])('of at most %d are reached by the slider in steps of %s', async (max, step) => {
    await show(null, max);
    expect((screen.field('slider', slider) as HTMLInputElement).step).toBe(step);
  });
});

describe('the slider of a criterion that nobody judged', () => {
  it.each<[Language, string]>([
    ['nl', 'nog niet beoordeeld'],
    ['en', 'not judged yet'],
  ])('says so instead of 0 (%s)', async (language, words) => {
    await show(null, 40, language);
    expect(screen.get('slider').getAttribute('aria-valuetext')).toBe(words);
  });

  it('says its number from the first drag on, also 0', async () => {
    await show(null);
    const field = screen.field('slider', slider);
    await act(() => {
      field.value = '12';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(field.hasAttribute('aria-valuetext')).toBe(false);
    await act(() => {
      field.value = '0';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(given).toEqual([0]);
    expect(field.hasAttribute('aria-valuetext')).toBe(false);
  });
});
