import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangedStrip } from '../../components/changes/ChangedStrip.tsx';
import { wordChange } from '../../components/changes/word-change.ts';
import { noChanges } from '../../lib/request/judgements.ts';
import type { Changes } from '../../lib/request/record.ts';
import { judgements, viewOf } from '../assess/invented.ts';
import { changesOf, earlier, later, now, savedAt } from './changed-room.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let looked: number;
beforeEach(() => {
  screen = new Screen();
  looked = 0;
});
afterEach(() => screen.remove());

/** The strip as a page of the extension gives it: once seen, the changes are gone. */
function Living({ changes, corrected }: { changes: Changes; corrected?: string }) {
  const [left, setLeft] = useState(changes);
  const fields = corrected === undefined ? {} : { submissionDeadline: corrected };
  const view = viewOf(later, {
    status: 'saved',
    savedAt,
    changes: left,
    judgements: judgements({ corrections: { ...judgements().corrections, fields } }),
  });
  return (
    <ChangedStrip
      view={view}
      now={now}
      onSeen={() => {
        looked++;
        setLeft(noChanges());
      }}
    />
  );
}
const show = (changes = changesOf(earlier, later), corrected?: string) =>
  screen.show(<Living changes={changes} corrected={corrected} />);
const marked = (tag: 'del' | 'ins') =>
  [...screen.root.querySelectorAll(tag)].map((element) => element.textContent);

describe('the strip in the panel', () => {
  it('says how much changed since when, and every change with what was and what is', async () => {
    await show();
    expect(screen.words).toContain('3 wijzigingen sinds je bewaarde op vr 20 nov');
    expect(screen.words).toContain('Inschrijven toteerst: vr 27 nov, 09:00 nu: di 1 dec, 09:00');
    expect(screen.words).toContain('Eis 1 tekst aangepast');
    expect(marked('del')).toEqual(['vr 27 nov, 09:00', '20 punten']);
    expect(marked('ins')).toEqual(['di 1 dec, 09:00', '25 punten']);
  });

  it('shows the page’s own words, with the difference in them, when asked', async () => {
    await show();
    await screen.click('button', 'Bekijk verschil');
    expect(screen.get('button', 'Verberg verschil').getAttribute('aria-expanded')).toBe('true');
    expect(marked('del')).toContain('3');
    expect(marked('ins')).toContain('5');
    expect(screen.words).toContain('Minimaal eerst: 3 nu: 5 jaar ervaring met sluizen');
    expect(marked('del')).toContain('b. vanaf 2 jaar (20)');
    expect(marked('ins')).toContain('b. vanaf 3 jaar (25)');
    expect(screen.words).not.toContain('tot 2 jaar');
    await screen.click('button', 'Verberg verschil');
    expect(screen.words).not.toContain('ervaring met sluizen');
  });

  it('offers no difference where it has said all', async () => {
    await show(changesOf({}, { submissionDeadline: '2026-12-01' }));
    expect(screen.names('button')).toEqual(['Gezien']);
  });

  it('goes when it was seen, and leaves the focus in its place', async () => {
    await show();
    const button = screen.get('button', 'Gezien');
    button.focus();
    await screen.click('button', 'Gezien');
    expect(looked).toBe(1);
    expect(screen.words).toBe('');
    expect(document.activeElement).toBe(screen.root.querySelector('.tl-changed'));
  });

  it('is not there where nothing changed', async () => {
    await show(noChanges());
    expect(screen.words).toBe('');
    expect(screen.all('button')).toEqual([]);
  });

  it('says that the user’s own deadline stands', async () => {
    await show(changesOf(earlier, later), '2026-11-26');
    expect(screen.words).toContain('Wat je zelf invulde blijft staan.');
  });

  it('says it in English', async () => {
    await screen.remove();
    screen = new Screen('en');
    await show();
    expect(screen.words).toContain('3 changes since you saved it on Fri 20 Nov');
    await act(() => screen.get('button', 'Show the difference').click());
    expect(screen.root.querySelector('.tl-whole')?.getAttribute('lang')).toBe('nl');
  });

  it('shows markup and turned text of the page as plain text', async () => {
    const text = (words: string) => ({ knockoutCriteria: [{ number: '1\u202e', text: words }] });
    await show(changesOf(text('Eis <b>een</b> twee'), text('Eis <img src=x> \u202etwee')));
    await screen.click('button', 'Bekijk verschil');
    expect(screen.root.querySelector('img, b b')).toBeNull();
    expect(screen.words).toContain('<img src=x>');
    expect(screen.words).not.toContain('\u202e');
  });
});

describe('the difference between two texts', () => {
  it.each([
    ['een twee drie', 'een vier drie', { head: 'een', was: 'twee', is: 'vier', tail: 'drie' }],
    ['een twee', 'een twee drie', { head: 'een twee', was: '', is: 'drie', tail: '' }],
    ['een een', 'een', { head: 'een', was: 'een', is: '', tail: '' }],
    ['', 'een  twee', { head: '', was: '', is: 'een twee', tail: '' }],
    ['een twee', 'drie vier', { head: '', was: 'een twee', is: 'drie vier', tail: '' }],
    ['een twee', 'een\ntwee', { head: 'een twee', was: '', is: '', tail: '' }],
  ])('of “%s” and “%s”', (before, after, expected) => {
    expect(wordChange(before, after)).toEqual(expected);
  });
});
