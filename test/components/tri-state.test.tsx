import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TriState } from '../../components/TriState.tsx';
import type { Verdict } from '../../lib/request/record.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let chosen: Verdict[];
beforeEach(() => {
  screen = new Screen();
  chosen = [];
});
afterEach(() => screen.remove());

const show = (verdict: Verdict, mini?: boolean) =>
  screen.show(
    <TriState label="eis 4" verdict={verdict} mini={mini} onChange={(value) => chosen.push(value)} />,
  );
const checked = () =>
  (screen.all('radio') as HTMLInputElement[])
    .filter((radio) => radio.checked)
    .map((radio) => radio.closest('label'));

describe('the verdict on a knock-out', () => {
  it('is a named group of three radios', async () => {
    await show('open');
    expect(screen.names('radiogroup')).toEqual(['Oordeel eis 4']);
    expect(screen.names('radio')).toEqual(['Voldaan', 'Open', 'Niet']);
  });

  it.each<[Verdict, string]>([
    ['met', 'Voldaan'],
    ['open', 'Open'],
    ['not-met', 'Niet'],
  ])('%s has its own radio checked, and no other', async (verdict, word) => {
    await show(verdict);
    expect(checked().map((label) => label?.textContent)).toEqual([word]);
  });

  it.each<[string, Verdict]>([
    ['Voldaan', 'met'],
    ['Niet', 'not-met'],
  ])('a click on %s says %s', async (word, verdict) => {
    await show('open');
    await screen.click('radio', word);
    expect(chosen).toEqual([verdict]);
  });

  it('is one group for the arrow keys: one name, and another for the next knock-out', async () => {
    await screen.show(
      <>
        <TriState label="eis 1" verdict="open" onChange={() => {}} />
        <TriState label="eis 2" verdict="open" onChange={() => {}} />
      </>,
    );
    const names = (screen.all('radio') as HTMLInputElement[]).map((radio) => radio.name);
    expect(new Set(names.slice(0, 3)).size).toBe(1);
    expect(new Set(names.slice(3)).size).toBe(1);
    expect(names[0]).not.toBe(names[3]);
    expect(names[0]).not.toBe('');
  });

  it('keeps its words for those who cannot see the signs in the small form', async () => {
    await show('met', true);
    expect(screen.names('radio')).toEqual(['Voldaan', 'Open', 'Niet']);
  });
});
