import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CompareApp } from '../../entrypoints/compare/CompareApp.tsx';
import { PopupApp } from '../../entrypoints/popup/PopupApp.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { createProfileStore, type ProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { PageInFront } from '../../lib/surface/page-in-front.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { Screen } from '../components/screen.tsx';
import { exampleReading, exampleRequest, freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';

let screen: Screen;
let store: Store;
let profiles: ProfileStore;
let saved: SavedRequests;
const keys = ['flextender:1', 'flextender:2'];
const freeHours = (availableHours: number) =>
  profiles.change({ kind: 'facts', facts: { availableHours } }, instantNow());

/** Two saved requests of 24 hours a week, from the first of next month on. */
async function keepTwo(): Promise<void> {
  const date = Temporal.Now.plainDateISO().add({ months: 1 }).with({ day: 1 }).toString();
  for (const [index, key] of keys.entries()) {
    const request = exampleRequest({
      reference: key,
      title: ['Eerste', 'Tweede'][index] ?? null,
      hoursPerWeek: { min: 24, max: 24 },
      start: { date, asap: false },
      submissionDeadline: null,
    });
    await store.save(exampleReading({ key, request }), instantNow());
  }
  await saved.refresh();
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  screen = new Screen();
  store = createStore({ announce: announceChange });
  profiles = createProfileStore({ announce: announceChange });
  saved = new SavedRequests(store);
  await keepTwo();
});
afterEach(async () => {
  await screen.remove();
});

describe('what is compared', () => {
  it('is not called too little where it could only not be read', async () => {
    vi.spyOn(store, 'list').mockRejectedValueOnce(new StoreError('storage-unavailable', 'away'));
    saved = new SavedRequests(store);
    await saved.refresh();
    await screen.show(<CompareApp saved={saved} profiles={profiles} keys={keys} />);
    expect(screen.all('alert')).toHaveLength(1);
    expect(screen.words).not.toContain('Kies in de lijst');
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.words).toContain('Vergelijk 2 aanvragen'));
  });

  it('is weighed on its own page by the hours of the profile, and follows them', async () => {
    await freeHours(36);
    await screen.show(<CompareApp saved={saved} profiles={profiles} keys={keys} />);
    await until(() => expect(screen.words).toContain('Jouw ruimte: 36 uur.Past niet allebei tegelijk'));
    await freeHours(48);
    await until(() => expect(screen.words).toContain('Jouw ruimte: 48 uur.Past allebei tegelijk'));
  });

  it('is given as a sum where the profile cannot be read', async () => {
    vi.spyOn(profiles, 'load').mockRejectedValue(new Error('no profile'));
    await screen.show(<CompareApp saved={saved} profiles={profiles} keys={keys} />);
    await until(() => expect(profiles.load).toHaveBeenCalled());
    expect(screen.words).toContain('Samen 48 uur per week.');
    expect(screen.words).not.toContain('Jouw ruimte');
  });

  it('is weighed in the popup as well', async () => {
    await freeHours(36);
    const front = new PageInFront(store);
    const language = new LanguageSetting();
    await screen.show(
      <PopupApp store={store} saved={saved} front={front} language={language} windowId={() => 1} />,
    );
    for (const title of ['Eerste', 'Tweede']) await screen.click('checkbox', `Kies ${title}`);
    await screen.click('button', 'Vergelijk');
    await until(() => expect(screen.words).toContain('Jouw ruimte: 36 uur.Past niet allebei tegelijk'));
    await freeHours(48);
    await until(() => expect(screen.words).toContain('Jouw ruimte: 48 uur.Past allebei tegelijk'));
  });
});
