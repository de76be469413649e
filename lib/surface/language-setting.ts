import { dutchTexts, loadTexts, type Texts } from '../i18n/texts.ts';
import { loadSettings, onSettings, saveSettings } from '../messages/settings.ts';
import type { Settings } from '../request/settings.ts';
import { followSetting } from './follow-setting.ts';
import { Observable } from './observable.ts';

/** The words of this page; follows a choice made on another one. Dutch until it is known. */
export class LanguageSetting extends Observable<Texts> {
  constructor() {
    super(dutchTexts);
  }

  start(): void {
    let latest: Settings['language'] = 'nl';
    const take = async ({ language }: Settings): Promise<void> => {
      latest = language;
      const texts = await loadTexts(language);
      // Chosen back while the words came in.
      if (latest !== language) return;
      document.documentElement.lang = language;
      this.publish(texts);
    };
    followSetting(loadSettings, onSettings, (settings) => void take(settings));
  }

  /** Dutch becomes English and the other way round, on every surface. */
  toggle(): void {
    void saveSettings({ language: this.snapshot.language === 'nl' ? 'en' : 'nl' });
  }
}
