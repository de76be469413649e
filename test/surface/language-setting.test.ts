import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../lib/messages/settings.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { settle } from '../session/backend.ts';

beforeEach(() => fakeBrowser.reset());

describe('the language of an extension page', () => {
  it('is Dutch at first, and follows a choice made elsewhere', async () => {
    const setting = new LanguageSetting();
    expect(setting.snapshot.text.save.save).toBe('Bewaar');
    setting.start();
    await saveSettings({ language: 'en' });
    await expect.poll(() => setting.snapshot.text.save.save).toBe('Save');
    expect(setting.snapshot.page.popup.languageShort).toBe('NL');
  });

  it('ends with the last choice, however soon it was changed back', async () => {
    const setting = new LanguageSetting();
    setting.start();
    await settle();
    void saveSettings({ language: 'en' });
    void saveSettings({ language: 'nl' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(setting.snapshot.language).toBe('nl');
  });

  it('keeps a choice made before the first answer came, which still says what was before', async () => {
    let answer = (_items: Record<string, unknown>): void => {};
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const setting = new LanguageSetting();
    setting.start();
    await saveSettings({ language: 'en' });
    await expect.poll(() => setting.snapshot.language).toBe('en');
    answer({});
    await settle();
    expect(setting.snapshot.language).toBe('en');
  });
});
