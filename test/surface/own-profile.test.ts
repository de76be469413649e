import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { StoreError } from '../../lib/store/index.ts';
import { createProfileStore, type ProfileStore } from '../../lib/store/profile.ts';
import { OwnProfile } from '../../lib/surface/own-profile.ts';
import { freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';

const sailing: ProfileChange = { kind: 'facts', facts: { skills: ['zeilen'] } };

let store: ProfileStore;
let own: OwnProfile;
let stop = () => {};
const open = async () => {
  stop = own.start();
  await until(() => expect(own.snapshot.kind).not.toBe('loading'));
};
const skills = () => (own.snapshot.kind === 'ready' ? own.snapshot.profile.skills : null);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  store = createProfileStore({ announce: announceChange });
  own = new OwnProfile(store);
});
afterEach(() => stop());

describe('the own profile on a page', () => {
  it('is empty as long as nothing was filled in', async () => {
    expect(own.snapshot).toEqual({ kind: 'loading' });
    await open();
    expect(own.snapshot).toEqual({ kind: 'ready', profile: emptyProfile(), unread: null });
  });

  it('shows a change once it has been written, and keeps it', async () => {
    await open();
    expect(await own.change(sailing)).toBeNull();
    expect(skills()).toEqual(['zeilen']);
    expect((await store.load()).skills).toEqual(['zeilen']);
  });

  it('follows what another window writes, until it is stopped', async () => {
    await open();
    const other = createProfileStore({ announce: announceChange });
    await other.change(sailing, instantNow());
    await until(() => expect(skills()).toEqual(['zeilen']));
    stop();
    await other.change({ kind: 'facts', facts: { skills: [] } }, instantNow());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(skills()).toEqual(['zeilen']);
  });

  it('reads nothing when a request was written', async () => {
    await open();
    const load = vi.spyOn(store, 'load');
    await announceChange('flextender:31050');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(load).not.toHaveBeenCalled();
  });

  it('says why a change was not written, and stays as it was', async () => {
    await open();
    vi.spyOn(store, 'change').mockRejectedValue(new StoreError('storage-full', 'disk'));
    expect(await own.change(sailing)).toBe('storage-full');
    expect(skills()).toEqual([]);
  });

  it('says so where it cannot be read, and is whole again after a file replaced it', async () => {
    vi.spyOn(store, 'load').mockRejectedValue(new StoreError('unexpected', 'profile'));
    await open();
    expect(own.snapshot).toEqual({ kind: 'failed', code: 'unexpected' });
    const profile = { ...emptyProfile(), skills: ['zeilen'] };
    expect(await own.change({ kind: 'replace', profile })).toBeNull();
    expect(skills()).toEqual(['zeilen']);
  });

  it('keeps what it shows when a later reading fails', async () => {
    await open();
    await own.change(sailing);
    vi.spyOn(store, 'load').mockRejectedValueOnce(new StoreError('storage-newer', 'version 9'));
    await own.refresh();
    expect(own.snapshot).toMatchObject({ kind: 'ready', unread: 'storage-newer' });
    expect(skills()).toEqual(['zeilen']);
    await own.refresh();
    expect(own.snapshot).toMatchObject({ kind: 'ready', unread: null });
  });

  it('does not let a reading from before a write undo it on screen', async () => {
    await open();
    let answer = (_: ReturnType<typeof emptyProfile>) => {};
    vi.spyOn(store, 'load').mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const late = own.refresh();
    await own.change(sailing);
    answer(emptyProfile());
    await late;
    expect(skills()).toEqual(['zeilen']);
  });
});
