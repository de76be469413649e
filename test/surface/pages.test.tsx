import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupApp } from '../../entrypoints/popup/PopupApp.tsx';
import { RequestApp } from '../../entrypoints/request/RequestApp.tsx';
import { PanelApp } from '../../entrypoints/sidepanel/PanelApp.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { type FollowedTab, TabFollower } from '../../lib/surface/followed-tab.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { PageInFront } from '../../lib/surface/page-in-front.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { Screen } from '../components/screen.tsx';
import { exampleKey, exampleReading, freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';

/** A follower in the test's hand. */
class Follower extends TabFollower {
  now(tab: FollowedTab): void {
    this.publish(tab);
  }
}

let screen: Screen;
let store: Store;
let saved: SavedRequests;
let stop = () => {};
const profiles = createProfileStore({ announce: announceChange });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  screen = new Screen();
  store = createStore({ announce: announceChange });
  saved = new SavedRequests(store);
});
afterEach(async () => {
  stop();
  await screen.remove();
});

describe('the side panel', () => {
  it('reads the list only where it shows it', async () => {
    await store.save(exampleReading(), instantNow());
    const list = vi.spyOn(store, 'list');
    const follower = new Follower(1);
    await act(() => follower.now({ kind: 'request', tabId: 1, reading: exampleReading() }));
    await screen.show(<PanelApp store={store} profiles={profiles} follower={follower} saved={saved} />);
    await store.setStatus(exampleKey, 'submitted', instantNow());
    await until(() => expect(screen.words).toContain('Ingediend'));
    expect(list).not.toHaveBeenCalled();
    await act(() => follower.now({ kind: 'none', tabId: 1 }));
    await until(() => expect(list).toHaveBeenCalledOnce());
    await act(() => follower.now({ kind: 'request', tabId: 1, reading: exampleReading() }));
    await store.setStatus(exampleKey, 'awarded', instantNow());
    await until(() => expect(screen.field('combobox', 'Status').value).toBe('awarded'));
    expect(list).toHaveBeenCalledOnce();
  });
});

describe('the saved requests beside a page that is none', () => {
  it('are not left out without a word where they cannot be read', async () => {
    await store.save(exampleReading(), instantNow());
    vi.spyOn(store, 'list').mockRejectedValueOnce(new StoreError('storage-unavailable', 'away'));
    const follower = new Follower(1);
    await act(() => follower.now({ kind: 'none', tabId: 1 }));
    await screen.show(<PanelApp store={store} profiles={profiles} follower={follower} saved={saved} />);
    await until(() => expect(screen.all('alert')).toHaveLength(1));
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.names('link')).toContain('Beheerder havenlichten'));
    expect(screen.all('alert')).toEqual([]);
  });
});

describe('the page of a request that was never saved', () => {
  it('says so, and offers nothing any more once there is nothing to put back', async () => {
    const view = new SavedRequestView(store, 'flextender:1');
    await view.refresh();
    await screen.show(<RequestApp store={store} profiles={profiles} saved={view} />);
    expect(screen.get('heading', 'Deze aanvraag is niet bewaard')).toBeTruthy();
    expect(screen.words).not.toContain('Hij is verwijderd');
    await screen.click('button', 'Zet terug');
    await until(() => expect(screen.words).toContain('Er is niets om terug te zetten'));
    expect(screen.all('button')).toEqual([]);
  });
});

describe('the page of a saved request', () => {
  it('keeps what is being written on it while it cannot be read, and reads it again when asked', async () => {
    await store.save(exampleReading(), instantNow());
    const view = new SavedRequestView(store, exampleKey);
    stop = view.start();
    await screen.show(<RequestApp store={store} profiles={profiles} saved={view} />);
    await until(() => expect(screen.all('textbox').length).toBeGreaterThan(0));
    const note = screen.all('textbox').at(-1) as HTMLTextAreaElement;
    await act(() => {
      note.value = 'Half een zin';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const load = vi.spyOn(store, 'load').mockRejectedValue(new StoreError('storage-unavailable', 'away'));
    await announceChange(exampleKey);
    await until(() => expect(screen.all('alert')).toHaveLength(1));
    expect(screen.all('textbox').at(-1)).toBe(note);
    expect(note.value).toBe('Half een zin');
    load.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('alert')).toEqual([]));
    expect(note.value).toBe('Half een zin');
  });
});

describe('the popup', () => {
  const show = async () => {
    await store.save(exampleReading(), instantNow());
    stop = saved.start();
    await until(() => expect(saved.snapshot.loaded).toBe(true));
    const front = new PageInFront(store);
    const app = (
      <PopupApp
        store={store}
        saved={saved}
        front={front}
        language={new LanguageSetting()}
        windowId={() => 1}
      />
    );
    await screen.show(app);
  };

  it('tries the status again that could not be written, and shows it meanwhile', async () => {
    await show();
    const name = /^Status van /;
    const refused = vi
      .spyOn(store, 'setStatus')
      .mockImplementation(() => Promise.reject(new StoreError('storage-full', 'no room')));
    await screen.choose(name, 'interview');
    await until(() => expect(screen.all('alert')).toHaveLength(1));
    expect(screen.field('combobox', name).value).toBe('interview');
    refused.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('alert')).toEqual([]));
    expect((await store.load(exampleKey))?.status).toBe('interview');
    expect(screen.field('combobox', name).value).toBe('interview');
  });

  it('has its title in the chosen language', async () => {
    await show();
    expect(document.title).toBe('TenderLens: Bewaard');
    await screen.remove();
    screen = new Screen('en');
    await show();
    expect(document.title).toBe('TenderLens: Saved');
  });
});
