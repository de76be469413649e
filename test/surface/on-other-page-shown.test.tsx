import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OverlayApp } from '../../components/OverlayApp.tsx';
import { PanelApp } from '../../entrypoints/sidepanel/PanelApp.tsx';
import { coreText } from '../../lib/i18n/core-text.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { announceChange } from '../../lib/messages/changes.ts';
import { withKnownCriteria } from '../../lib/request/known-criteria.ts';
import { RequestSession } from '../../lib/session/request-session.ts';
import { createStore, type Store } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { type FollowedTab, TabFollower } from '../../lib/surface/followed-tab.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { storeBackend } from '../../lib/surface/store-calls.ts';
import { Screen } from '../components/screen.tsx';
import { exampleKey, exampleReading, exampleRequest, freshDatabase, laptop } from '../store/example.ts';

/** A follower in the test's hand. */
class Follower extends TabFollower {
  now(tab: FollowedTab): void {
    this.publish(tab);
  }
}

const { knockoutCriteria } = exampleRequest();
/** What the app shows of the example: one knock-out of two. */
const reading = exampleReading({
  request: exampleRequest({
    url: 'https://app.flextender.nl/nologin/jobdetails/90001',
    knockoutCriteria: knockoutCriteria.slice(1),
  }),
  text: 'In de app',
  readAt: '2026-12-01T08:05:00Z',
});
const until = (check: () => void) => vi.waitFor(check, { timeout: 3000, interval: 10 });

let screen: Screen;
let store: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  freshDatabase();
  store = createStore({ announce: announceChange });
  const now = '2026-12-01T08:10:00Z';
  await store.save(exampleReading(), now);
  await store.judge(exampleKey, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, now);
  await store.revisit(reading, now);
});
afterEach(() => screen.remove());

async function showOverlay(language: Language): Promise<void> {
  screen = new Screen(language);
  const session = new RequestSession(storeBackend(store), exampleKey);
  await session.refresh();
  await screen.show(
    <OverlayApp
      session={session}
      reading={reading}
      whole={withKnownCriteria}
      words={{ language, text: coreText(language) }}
      form="wide"
      tell={null}
      onTelling={() => {}}
      onForm={() => {}}
      onSource={() => false}
      onSave={() => {}}
      onOpenPanel={() => {}}
    />,
  );
}

async function showPanel(language: Language): Promise<void> {
  screen = new Screen(language);
  const follower = new Follower(1);
  await act(() => follower.now({ kind: 'request', tabId: 1, reading }));
  const profiles = createProfileStore({ announce: announceChange });
  const saved = new SavedRequests(store);
  await screen.show(<PanelApp store={store} profiles={profiles} follower={follower} saved={saved} />);
  await until(() => expect(screen.all('radiogroup').length).toBeGreaterThan(0));
}

it.each<[string, (language: Language) => Promise<void>, Language, verdict: string, mark: string]>([
  ['overlay', showOverlay, 'nl', 'Nog 1 eis open', '(niet op deze pagina)'],
  ['overlay', showOverlay, 'en', '1 requirement still open', '(not on this page)'],
  ['panel', showPanel, 'nl', 'Nog 1 eis open', '(niet op deze pagina)'],
  ['panel', showPanel, 'en', '1 requirement still open', '(not on this page)'],
])(
  'the %s judges all that is known and says what the page does not list',
  async (_name, show, language, verdict, mark) => {
    await show(language);
    expect(screen.words).toContain(verdict);
    expect(screen.words).toContain(`${knockoutCriteria[0]?.text} ${mark}`);
    expect(screen.words.split(mark)).toHaveLength(2);
  },
);
