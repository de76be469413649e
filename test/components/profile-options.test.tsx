import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { documentState } from '../../components/profile/document-state.ts';
import { OptionsApp } from '../../entrypoints/options/OptionsApp.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { loadSettings } from '../../lib/messages/settings.ts';
import { emptyProfile, type ProfileDocument } from '../../lib/profile/profile.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { StoreError } from '../../lib/store/index.ts';
import { createProfileStore, type ProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { OwnProfile } from '../../lib/surface/own-profile.ts';
import { ReminderDefaults } from '../../lib/surface/reminder-defaults.ts';
import { freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';
import { degree, settle, today } from './profile-desk.tsx';
import { Screen } from './screen.tsx';

let screen: Screen;
let store: ProfileStore;
let own: OwnProfile;
let stop = () => {};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  location.hash = '';
  screen = new Screen();
  store = createProfileStore({ announce: announceChange });
  own = new OwnProfile(store);
});
afterEach(async () => {
  stop();
  await screen.remove();
});

const open = async () => {
  const language = new LanguageSetting();
  language.start();
  stop = own.start();
  await screen.show(
    <LanguageRoot setting={language}>
      <OptionsApp own={own} reminders={new ReminderDefaults()} language={language} version="1.2.3" />
    </LanguageRoot>,
  );
  await until(() => expect(own.snapshot.kind).not.toBe('loading'));
  await settle();
};
const shown = () => {
  const headings = [...screen.root.querySelectorAll('h1')];
  return headings.filter((one) => !one.closest('[hidden]')).map((one) => one.textContent);
};
const goTo = async (hash: string) => {
  location.hash = hash;
  await act(() => void dispatchEvent(new Event('hashchange')));
};

describe('the options page', () => {
  it('shows one section at a time, as the address says, and keeps what was typed in another', async () => {
    await open();
    expect(shown()).toEqual(['Profiel']);
    expect(document.title).toBe('TenderLens: profiel');
    const label = [...screen.root.querySelectorAll('label')].find((one) => one.textContent === 'Talen');
    const field = document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
    await act(() => {
      field.value = 'Fri';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await goTo('#over');
    expect(shown()).toEqual(['Over']);
    expect(screen.words).toContain('TenderLens 1.2.3');
    expect(screen.get('link', 'Over').getAttribute('aria-current')).toBe('page');
    expect(screen.get('link', 'Profiel').hasAttribute('aria-current')).toBe(false);
    await goTo('#profiel');
    expect(shown()).toEqual(['Profiel']);
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe('Fri');
  });

  it('changes the language of every surface', async () => {
    await open();
    await goTo('#weergave');
    const select = screen.root.querySelector<HTMLSelectElement>('#language');
    if (!select) throw new Error('no language');
    await act(() => {
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(shown()).toEqual(['Display']));
    expect((await loadSettings()).language).toBe('en');
    expect(select.value).toBe('en');
  });

  it('shows what another window writes', async () => {
    await open();
    expect(screen.words).toContain('Nog geen opleidingen.');
    const other = createProfileStore({ announce: announceChange });
    await other.change({ kind: 'put', list: 'degrees', entry: degree() }, instantNow());
    await until(() => expect(screen.words).toContain('Hogeschool Wierhaven'));
  });

  it('does not show a profile that cannot be read as an empty one', async () => {
    const load = vi.spyOn(store, 'load').mockRejectedValue(new StoreError('storage-newer', 'version 9'));
    await open();
    expect(screen.get('alert').textContent).toContain('Je profiel kon niet worden gelezen.');
    expect(screen.words).not.toContain('Begin met je cv');
    load.mockRestore();
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.words).toContain('Begin met je cv'));
  });

  it('leaves everything on the screen when a later reading fails', async () => {
    await store.change(
      { kind: 'replace', profile: { ...emptyProfile(), degrees: [degree()] } },
      instantNow(),
    );
    await open();
    vi.spyOn(store, 'load').mockRejectedValueOnce(new StoreError('storage-unavailable', 'gone'));
    await act(() => own.refresh());
    expect(screen.get('alert').textContent).toContain('Je profiel kon niet worden gelezen.');
    expect(screen.words).toContain('Hogeschool Wierhaven');
    await screen.click('button', 'Probeer opnieuw');
    await until(() => expect(screen.all('alert')).toEqual([]));
  });
});

describe('the state of a document', () => {
  const document = (issuedOn: string | null, expiresOn: string | null): ProfileDocument => ({
    id: 'a',
    kind: 'other',
    name: 'Vaarbewijs',
    issuedOn,
    expiresOn,
  });
  // Today is 25 November 2026.
  it.each([
    [null, '2026-11-24', { kind: 'expired' }],
    [null, '2026-11-25', { kind: 'ending', days: 0 }],
    [null, '2027-01-24', { kind: 'ending', days: 60 }],
    [null, '2027-01-25', { kind: 'valid' }],
    ['2026-11-26', '2031-01-01', { kind: 'not-yet' }],
    ['2026-11-26', null, { kind: 'not-yet' }],
    ['2026-11-25', null, { kind: 'aged', months: 0, fresh: true }],
    ['2026-10-26', null, { kind: 'aged', months: 0, fresh: true }],
    ['2026-05-26', null, { kind: 'aged', months: 5, fresh: true }],
    ['2026-05-25', null, { kind: 'aged', months: 6, fresh: false }],
    [null, null, { kind: 'unknown' }],
    ['ooit', 'later', { kind: 'unknown' }],
  ])('issued %s and valid to %s', (issuedOn, expiresOn, state) => {
    expect(documentState(document(issuedOn, expiresOn), today)).toEqual(state);
  });
});
