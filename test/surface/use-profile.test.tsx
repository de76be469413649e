import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { StoreError } from '../../lib/store/index.ts';
import { createProfileStore, type ProfileStore } from '../../lib/store/profile.ts';
import { useProfile } from '../../lib/surface/use-profile.ts';
import { Screen } from '../components/screen.tsx';
import { freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';

let screen: Screen;
let store: ProfileStore;
let last: Profile | null;
function Reader() {
  last = useProfile(store);
  return null;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  screen = new Screen();
  store = createProfileStore({ announce: announceChange });
  last = null;
});
afterEach(() => screen.remove());

describe('the profile on a page', () => {
  it('is there once it has been read', async () => {
    await screen.show(<Reader />);
    expect(last).toBeNull();
    await until(() => expect(last).toEqual(emptyProfile()));
  });

  it('follows what another page writes', async () => {
    await screen.show(<Reader />);
    await until(() => expect(last).not.toBeNull());
    const other = createProfileStore({ announce: announceChange });
    await other.change({ kind: 'facts', facts: { skills: ['zeilen'] } }, instantNow());
    await until(() => expect(last?.skills).toEqual(['zeilen']));
  });

  it('is none where it cannot be read', async () => {
    const load = vi.spyOn(store, 'load').mockRejectedValue(new StoreError('unexpected', 'profile'));
    await screen.show(<Reader />);
    await until(() => expect(load).toHaveBeenCalled());
    expect(last).toBeNull();
  });

  it('is read no more once the page has gone', async () => {
    await screen.show(<Reader />);
    await until(() => expect(last).not.toBeNull());
    const load = vi.spyOn(store, 'load');
    await screen.show(null);
    await announceChange('profile');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(load).not.toHaveBeenCalled();
  });
});
