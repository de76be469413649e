import { loadSettings, onSettings, saveSettings } from '../messages/settings.ts';
import type { Settings } from '../request/settings.ts';
import { Observable } from './observable.ts';

/** The interface language of this page; follows a choice made on another one. Dutch until it is known. */
export class LanguageSetting extends Observable<Settings['language']> {
  constructor() {
    super('nl');
  }

  start(): void {
    const take = ({ language }: Settings) => {
      document.documentElement.lang = language;
      this.publish(language);
    };
    loadSettings().then(take, () => {});
    onSettings(take);
  }

  /** Dutch becomes English and the other way round, on every surface. */
  toggle(): void {
    void saveSettings({ language: this.snapshot === 'nl' ? 'en' : 'nl' });
  }
}
