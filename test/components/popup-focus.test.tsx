import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../../components/Compare.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const saved = (title: string, day: number): RequestView =>
  viewOf(
    { title, submissionDeadline: `2026-12-0${day}T09:00:00+01:00[Europe/Amsterdam]` },
    { key: `flextender:${title}`, status: 'saved', savedAt: `2026-11-0${day}T00:00:00Z` },
  );
const three = [saved('Archivaris', 1), saved('Boswachter', 2), saved('Cartograaf', 3)];

type Removal = { key: string; title: string | null } | null;
/** What the store and its list do, in the test's hand: each comes a while after the click. */
let give: { views: (views: RequestView[]) => void; removal: (removal: Removal) => void };
let forgotten: number;

function Living({ first }: { first: RequestView[] }) {
  const [views, setViews] = useState(first);
  const [removal, setRemoval] = useState<Removal>(null);
  const [compared, setCompared] = useState<string[] | null>(null);
  give = { views: setViews, removal: setRemoval };
  const none = () => {};
  return (
    <Popup
      views={views}
      loaded
      unreadable={0}
      now={now}
      here={null}
      removal={removal}
      failure={null}
      comparison={
        compared && (
          <Compare
            views={views.filter((view) => compared.includes(view.state.key))}
            profile={null}
            now={now}
            hrefOf={(key) => key}
            onBack={() => setCompared(null)}
          />
        )
      }
      onSaveHere={none}
      onRestore={none}
      onForgetRemoval={() => {
        forgotten++;
      }}
      onCompare={setCompared}
      onAgenda={() => {}}
      onOpenPanel={none}
      settingsHref="/options.html"
      onOpenPortal={none}
      onLanguage={none}
      onRetry={none}
      onStatus={none}
      onRemove={none}
      hrefOf={(key) => key}
    />
  );
}

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
  forgotten = 0;
});
afterEach(() => screen.remove());

const show = (views = three) => screen.show(<Living first={views} />);
const press = async (name: string) => {
  screen.get('button', name).focus();
  await screen.click('button', name);
};
const without = (title: string, views = three) => views.filter((view) => view.request.title !== title);
const remove = async (title: string, views = three) => {
  await press(`Verwijder ${title}`);
  await act(() => give.views(without(title, views)));
  await act(() => give.removal({ key: `flextender:${title}`, title }));
};
const focused = () => document.activeElement;
const box = (title: string) => screen.get('checkbox', `Kies ${title}`);

describe('the focus after a removal', () => {
  it.each([
    ['Archivaris', 'Boswachter', 'the row that takes its place'],
    ['Cartograaf', 'Boswachter', 'the one before where it was the last'],
  ])('of %s is on %s: %s', async (title, next) => {
    await show();
    await remove(title);
    expect(focused()).toBe(box(next));
  });

  it('is on the undo button where no row is left', async () => {
    const [only = saved('Duiker', 4)] = three;
    await show([only]);
    await remove('Archivaris', [only]);
    expect(focused()).toBe(screen.get('button', 'Zet terug'));
  });

  it('is on its own undo button, not on that of the removal before', async () => {
    const two = three.slice(0, 2);
    await show(two);
    await remove('Archivaris', two);
    await remove('Boswachter', without('Archivaris', two));
    expect(focused()).toBe(screen.get('button', 'Zet terug'));
  });

  it('stays where the user put it meanwhile', async () => {
    await show();
    await press('Verwijder Archivaris');
    screen.get('searchbox').focus();
    await act(() => give.views(without('Archivaris')));
    expect(focused()).toBe(screen.get('searchbox'));
  });

  it.each(['the offer goes first', 'the row comes first'])('goes back to the row: %s', async (order) => {
    await show();
    await remove('Boswachter');
    await press('Zet terug');
    const steps = [() => give.removal(null), () => give.views(three)];
    for (const step of order.startsWith('the offer') ? steps : steps.reverse()) await act(step);
    expect(focused()).toBe(box('Boswachter'));
  });
});

describe('the comparison', () => {
  it('has the focus on the way back, and gives it back with what was picked, sought and sorted', async () => {
    await show();
    await screen.choose('Volgorde', 'title');
    await screen.type('searchbox', 'Zoek in bewaarde aanvragen', 'ar');
    await screen.click('button', 'Open termijn 2');
    await screen.click('checkbox', 'Kies Archivaris');
    await screen.click('checkbox', 'Kies Cartograaf');
    await press('Vergelijk');
    expect(focused()).toBe(screen.get('button', 'Terug naar de lijst'));
    await press('Terug naar de lijst');
    expect(focused()).toBe(screen.get('button', 'Vergelijk'));
    expect(screen.words).toContain('2 gekozen');
    expect(screen.field('searchbox', 'Zoek in bewaarde aanvragen').value).toBe('ar');
    expect(screen.field('combobox', 'Volgorde').value).toBe('title');
    expect(screen.get('button', 'Open termijn 2').getAttribute('aria-pressed')).toBe('true');
    expect(screen.names('link').slice(1)).toEqual(['Archivaris', 'Cartograaf']);
  });
});

describe('the offer to undo', () => {
  const toast = () => screen.get('button', 'Zet terug').closest('.tl-toastwrap');
  const seconds = (count: number) => act(() => void vi.advanceTimersByTime(count * 1000));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes before the list for the keyboard', async () => {
    await show();
    await remove('Archivaris');
    const place = screen.get('button', 'Zet terug').compareDocumentPosition(box('Boswachter'));
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stays as long as it has the focus, also when the pointer leaves it', async () => {
    await show();
    await remove('Archivaris');
    screen.get('button', 'Zet terug').focus();
    await act(() => void toast()?.dispatchEvent(new Event('pointerenter')));
    await act(() => void toast()?.dispatchEvent(new Event('pointerleave')));
    await seconds(60);
    expect(forgotten).toBe(0);
    box('Boswachter').focus();
    await seconds(10);
    expect(forgotten).toBe(1);
  });

  it('stays as long as the pointer is on it, also when the focus leaves it', async () => {
    await show();
    await remove('Archivaris');
    await act(() => void toast()?.dispatchEvent(new Event('pointerenter')));
    screen.get('button', 'Zet terug').focus();
    box('Boswachter').focus();
    await seconds(60);
    expect(forgotten).toBe(0);
  });

  it('has ten seconds of its own for each removal, of the same title too', async () => {
    await show();
    await remove('Archivaris');
    await seconds(9);
    await act(() => give.removal({ key: 'flextender:another', title: 'Archivaris' }));
    await seconds(9);
    expect(forgotten).toBe(0);
    await seconds(1);
    expect(forgotten).toBe(1);
  });
});
