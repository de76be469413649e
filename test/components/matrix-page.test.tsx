import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MatrixApp } from '../../entrypoints/matrix/MatrixApp.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { type Role, roleSchema } from '../../lib/profile/profile.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { createProfileStore, type ProfileStore } from '../../lib/store/profile.ts';
import { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { OwnProfile } from '../../lib/surface/own-profile.ts';
import { exampleKey, exampleReading, exampleRequest, freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';
import { Screen, wordsOf } from './screen.tsx';

const role: Role = roleSchema.parse({
  id: 'r1',
  title: 'Lichtwachter',
  organisation: 'Haven Waterhoek',
  from: '2020-01',
  to: null,
  hoursPerWeek: 36,
  publicBody: true,
  text: 'Voer elke dag uit naar de bakens.',
});
const [licence = ''] = criterionIds(exampleRequest().knockoutCriteria);
const link = { kind: 'evidence', list: 'knockouts', id: licence, entry: 'r1', linked: true } as const;

let screen: Screen;
let store: Store;
let profileStore: ProfileStore;
let stops: (() => void)[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  screen = new Screen();
  store = createStore({ announce: announceChange });
  profileStore = createProfileStore({ announce: announceChange });
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) stop();
  await screen.remove();
});

async function open(key = exampleKey): Promise<void> {
  const saved = new SavedRequestView(store, key);
  const profile = new OwnProfile(profileStore);
  await screen.show(<MatrixApp store={store} saved={saved} profile={profile} />);
  stops = [saved.start(), profile.start()];
}
const keepRequest = () => store.save(exampleReading(), instantNow());
const keepRole = () => profileStore.change({ kind: 'put', list: 'roles', entry: role }, instantNow());

describe('the page of the matrix', () => {
  it('is busy, and then shows the request under its title', async () => {
    await keepRequest();
    await open();
    expect(screen.root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    await until(() => expect(screen.all('table')).toHaveLength(1));
    expect(screen.words).toContain('3 van 3 rijen nog leeg');
    await until(() => expect(document.title).toBe('Beheerder havenlichten · Criteriamatrix · TenderLens'));
    expect(screen.get('link', 'Terug naar de aanvraag').getAttribute('href')).toBe(
      `/request.html?key=${encodeURIComponent(exampleKey)}`,
    );
  });

  it('shows what is linked from the profile, and what another surface changes', async () => {
    await keepRequest();
    await keepRole();
    await store.judge(exampleKey, link, instantNow());
    await open();
    await until(() => expect(screen.words).toContain('2 van 3 rijen nog leeg'));
    expect(screen.words).toContain('Lichtwachter, Haven Waterhoek, jan 2020 – nu');
    await profileStore.change({ kind: 'remove', list: 'roles', id: 'r1' }, instantNow());
    await until(() => expect(screen.words).toContain('3 van 3 rijen nog leeg'));
  });

  it('keeps a sentence in the database', async () => {
    await keepRequest();
    await open();
    await until(() => expect(screen.all('table')).toHaveLength(1));
    await screen.type('textbox', 'Zin voor je cv bij eis 1', 'Vaarbewijs II sinds 2014.');
    await screen.leave('textbox', 'Zin voor je cv bij eis 1');
    await until(async () => {
      const { judgements } = await store.state(exampleKey);
      expect(judgements.knockouts[licence]?.cvSentence).toBe('Vaarbewijs II sinds 2014.');
    });
  });

  it('says what was not kept, and keeps it when it is tried again', async () => {
    await keepRequest();
    await open();
    await until(() => expect(screen.all('table')).toHaveLength(1));
    const refused = vi.spyOn(store, 'judge').mockRejectedValue(new StoreError('storage-full', 'no room'));
    await screen.type('textbox', 'Zin voor je cv bij eis 1', 'Vaarbewijs II.');
    await screen.leave('textbox', 'Zin voor je cv bij eis 1');
    await until(() => expect(wordsOf(screen.get('alert'))).toContain('De schijf is vol.'));
    expect(screen.field('textbox', 'Zin voor je cv bij eis 1').value).toBe('Vaarbewijs II.');
    refused.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('alert')).toEqual([]));
    await until(async () =>
      expect((await store.state(exampleKey)).judgements.knockouts[licence]?.cvSentence).toBe(
        'Vaarbewijs II.',
      ),
    );
  });

  it('says that a request is not saved, and puts a removed one back', async () => {
    await keepRequest();
    await store.remove(exampleKey, instantNow());
    await open();
    await until(() => expect(screen.all('heading', 'Deze aanvraag is niet bewaard')).toHaveLength(1));
    await screen.click('button', 'Zet terug');
    await until(() => expect(screen.all('table')).toHaveLength(1));
  });

  it('says when there is nothing to put back', async () => {
    await open('flextender:1');
    await until(() => expect(screen.all('button', 'Zet terug')).toHaveLength(1));
    await screen.click('button', 'Zet terug');
    await until(() => expect(screen.words).toContain('Er is niets om terug te zetten'));
  });

  it('calls no row empty as long as the profile cannot be read', async () => {
    await keepRequest();
    const refused = vi
      .spyOn(profileStore, 'load')
      .mockRejectedValue(new StoreError('storage-unavailable', 'private window'));
    await open();
    await until(() => expect(wordsOf(screen.get('alert'))).toContain('Deze browser laat nu geen opslag toe'));
    expect(screen.all('table')).toEqual([]);
    refused.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('table')).toHaveLength(1));
  });

  it('says that the request cannot be read, and reads it again', async () => {
    await keepRequest();
    const refused = vi.spyOn(store, 'load').mockRejectedValue(new StoreError('storage-newer', 'version 9'));
    await open();
    await until(() => expect(wordsOf(screen.get('alert'))).toContain('nieuwere versie'));
    refused.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('table')).toHaveLength(1));
  });
});

describe('files from the page of the matrix', () => {
  /** The links that were clicked for a download, with what stood behind them. */
  const downloads: { name: string; blob: Blob }[] = [];

  beforeEach(() => {
    downloads.length = 0;
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.at(-1);
      if (blob !== undefined) downloads.push({ name: this.download, blob });
    });
  });

  it.each([
    ['Word (.docx)', 'criteriamatrix-90001.docx', /wordprocessingml/],
    ['CSV', 'criteriamatrix-90001.csv', /^text\/csv/],
    ['Markdown', 'criteriamatrix-90001.md', /^text\/markdown/],
  ])('are downloaded by %s as %s', async (button, name, type) => {
    await keepRequest();
    await open();
    await until(() => expect(screen.all('table')).toHaveLength(1));
    await screen.click('button', button);
    await until(() => expect(wordsOf(screen.get('status'))).toContain(`${name} is gemaakt`));
    expect(downloads.map((download) => download.name)).toEqual([name]);
    expect(downloads[0]?.blob.type).toMatch(type);
    expect(downloads[0]?.blob.size).toBeGreaterThan(100);
  });

  it('hold the sentence that was typed last', async () => {
    await keepRequest();
    await open();
    await until(() => expect(screen.all('table')).toHaveLength(1));
    await screen.type('textbox', 'Zin voor je cv bij eis 2', 'Ik werk op mijn eigen laptop.');
    await screen.leave('textbox', 'Zin voor je cv bij eis 2');
    await act(async () => screen.get('button', 'Markdown').click());
    await until(() => expect(downloads).toHaveLength(1));
    expect(await downloads[0]?.blob.text()).toContain('| Ik werk op mijn eigen laptop. |');
  });
});
