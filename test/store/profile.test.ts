import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile, type Role } from '../../lib/profile/profile.ts';
import { profileKey } from '../../lib/request/key.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import {
  exampleReading,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  noAnnouncement,
  raw,
} from './example.ts';

const now = '2026-12-01T08:00:05Z';
const role: Role = {
  id: 'r1',
  title: 'Beheerder bakens',
  organisation: 'Waterschap Noordkreek',
  from: '2020-03',
  to: null,
  hoursPerWeek: 24,
  publicBody: true,
  text: 'Onderhoud van bakens en lichten.',
};
const put = { kind: 'put', list: 'roles', entry: role } as const;

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabase();
});

const newProfileStore = () => createProfileStore(noAnnouncement);

describe('the profile', () => {
  it('is empty at first', async () => {
    expect(await newProfileStore().load()).toEqual(emptyProfile());
  });

  it('keeps each change and tells it', async () => {
    const announce = vi.fn();
    const store = createProfileStore({ announce });
    await store.change(put, now);
    await store.change({ kind: 'facts', facts: { bidderType: 'zzp', minimumRate: 98 } }, now);
    expect(await newProfileStore().load()).toEqual({
      ...emptyProfile(),
      roles: [role],
      bidderType: 'zzp',
      minimumRate: 98,
    });
    expect(announce.mock.calls).toEqual([[profileKey], [profileKey]]);
  });

  it('keeps both of two changes made at the same moment in two windows', async () => {
    await Promise.all([
      newProfileStore().change(put, now),
      newProfileStore().change({ kind: 'facts', facts: { skills: ['bakens'] } }, now),
    ]);
    expect(await newProfileStore().load()).toMatchObject({ roles: [role], skills: ['bakens'] });
  });

  it('keeps an entry in its place when it changes, and drops it when it is removed', async () => {
    const store = newProfileStore();
    await store.change(put, now);
    await store.change({ ...put, entry: { ...role, id: 'r2', title: 'Schipper' } }, now);
    await store.change({ ...put, entry: { ...role, title: 'Hoofd bakens' } }, now);
    expect((await store.load()).roles.map(({ title }) => title)).toEqual(['Hoofd bakens', 'Schipper']);
    await store.change({ kind: 'remove', list: 'roles', id: 'r1' }, now);
    expect((await store.load()).roles.map(({ id }) => id)).toEqual(['r2']);
  });

  it.each([
    ['a month that is none', { ...role, from: '2020-13' }],
    ['no id', { ...role, id: '' }],
  ])('refuses %s and stays as it was', async (_, entry) => {
    const store = newProfileStore();
    await store.change(put, now);
    await expect(store.change({ ...put, entry }, now)).rejects.toMatchObject({ code: 'unexpected' });
    expect((await store.load()).roles).toEqual([role]);
  });

  it('is left alone when it cannot be read, until a file takes its place', async () => {
    const store = newProfileStore();
    await store.change(put, now);
    await raw('profile', (table) => table.put({ key: profileKey, profile: { roles: 'onleesbaar' } }));
    await expect(store.load()).rejects.toMatchObject({ code: 'unexpected' });
    await expect(store.change(put, now)).rejects.toMatchObject({ code: 'unexpected' });
    const profile = { ...emptyProfile(), regions: ['Zeeland'] };
    await store.change({ kind: 'replace', profile }, now);
    expect(await store.load()).toEqual(profile);
  });
});

describe('a link from a criterion to the profile', () => {
  const link = { kind: 'evidence', list: 'knockouts', id: laptop, entry: 'r1', linked: true } as const;

  it('proves as long as the entry is there, and again when it comes back', async () => {
    const [store, profile] = [newStore(), newProfileStore()];
    await profile.change(put, now);
    await store.save(exampleReading(), now);
    await store.judge(key, link, now);
    const evidence = async () => (await store.state(key)).judgements.knockouts[laptop]?.evidence;
    expect(await evidence()).toEqual(['r1']);
    await profile.change({ kind: 'remove', list: 'roles', id: 'r1' }, now);
    expect(await evidence()).toEqual([]);
    // A tick made meanwhile takes nothing of what is kept.
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, now);
    expect((await store.list()).records[0]?.judgements.knockouts[laptop]?.evidence).toEqual([]);
    await profile.change(put, now);
    expect(await evidence()).toEqual(['r1']);
    expect((await store.load(key))?.judgements.knockouts[laptop]?.evidence).toEqual(['r1']);
  });

  it('is kept on a draft and taken over by saving', async () => {
    await newProfileStore().change(put, now);
    const store = newStore();
    await store.judge(key, link, now);
    await store.save(exampleReading(), now);
    expect((await store.state(key)).judgements.knockouts[laptop]?.evidence).toEqual(['r1']);
  });

  it('can be taken away', async () => {
    await newProfileStore().change(put, now);
    const store = newStore();
    await store.judge(key, link, now);
    const { judgements } = await store.judge(key, { ...link, linked: false }, now);
    expect(judgements.knockouts[laptop]?.evidence).toEqual([]);
  });
});
