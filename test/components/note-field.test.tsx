import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../components/NoteField.tsx';
import { Screen } from './screen.tsx';

let screen: Screen;
let kept: string[];
beforeEach(() => {
  vi.useFakeTimers();
  screen = new Screen();
  kept = [];
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
});

const label = 'Notitie bij eis 4';
const show = (note: string, open = true) =>
  screen.show(
    <NoteField
      label={label}
      add="Notitie"
      placeholder="Alleen voor jezelf"
      note={note}
      open={open}
      onCommit={(value) => kept.push(value)}
    />,
  );
const value = () => screen.field('textbox', label).value;
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe('a note', () => {
  it('stands behind its button as long as it is empty', async () => {
    await show('', false);
    expect(screen.all('textbox')).toEqual([]);
    await screen.click('button', /Notitie bij eis 4$/);
    expect(value()).toBe('');
  });

  it('is open at once where there is one', async () => {
    await show('diploma 2019', false);
    expect(value()).toBe('diploma 2019');
    expect(screen.all('button')).toEqual([]);
  });

  it('goes behind its button again when it is left empty', async () => {
    await show('', false);
    await screen.click('button', /Notitie bij eis 4$/);
    await screen.leave('textbox', label);
    expect(screen.all('textbox')).toEqual([]);
    expect(screen.all('button', /Notitie bij eis 4$/)).toHaveLength(1);
  });
});

describe('what is typed', () => {
  it('is kept after a pause, once, as it stands then', async () => {
    await show('');
    await screen.type('textbox', label, 'dipl');
    await wait(300);
    await screen.type('textbox', label, 'diploma');
    await wait(300);
    expect(kept).toEqual([]);
    await wait(200);
    expect(kept).toEqual(['diploma']);
    await wait(5000);
    expect(kept).toEqual(['diploma']);
  });

  it('is kept at once on leaving the field', async () => {
    await show('');
    await screen.type('textbox', label, 'diploma');
    await screen.leave('textbox', label);
    expect(kept).toEqual(['diploma']);
    await wait(5000);
    expect(kept).toEqual(['diploma']);
  });

  it('is kept when the field goes', async () => {
    await show('');
    await screen.type('textbox', label, 'diploma');
    await screen.show(null);
    expect(kept).toEqual(['diploma']);
  });

  it('is kept when the page goes', async () => {
    await show('');
    await screen.type('textbox', label, 'diploma');
    await act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(kept).toEqual(['diploma']);
  });

  it('is also kept when it is nothing any more', async () => {
    await show('diploma');
    await screen.type('textbox', label, '');
    await wait(500);
    expect(kept).toEqual(['']);
  });

  it('keeps nothing where nothing was typed', async () => {
    await show('diploma');
    await screen.leave('textbox', label);
    await screen.show(null);
    expect(kept).toEqual([]);
  });
});

describe('what another surface wrote', () => {
  it('comes in while nobody types here', async () => {
    await show('diploma');
    await show('diploma en rijbewijs');
    expect(value()).toBe('diploma en rijbewijs');
    expect(kept).toEqual([]);
  });

  it('does not take away what is being typed', async () => {
    await show('diploma');
    await screen.type('textbox', label, 'diploma 2019');
    await show('van elders');
    expect(value()).toBe('diploma 2019');
    await wait(500);
    expect(kept).toEqual(['diploma 2019']);
  });
});

describe('a note that is emptied', () => {
  it('keeps its field while somebody types in it', async () => {
    await show('oud', false);
    await act(() => screen.field('textbox', label).focus());
    await screen.type('textbox', label, '');
    expect(value()).toBe('');
    await screen.type('textbox', label, 'nieuw');
    await wait(500);
    expect(kept.at(-1)).toBe('nieuw');
  });
});
