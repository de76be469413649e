import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/fields.css';
import '../../components/styles/judging.css';
import '../../components/styles/popup.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';
import '../../components/styles/reminders.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { OwnProfile } from '../../lib/surface/own-profile.ts';
import { ReminderDefaults } from '../../lib/surface/reminder-defaults.ts';
import { OptionsApp } from './OptionsApp.tsx';

const own = new OwnProfile(createProfileStore({ announce: announceChange }));
const reminders = new ReminderDefaults();
const language = new LanguageSetting();
language.start();
own.start();
reminders.start();

render(
  <LanguageRoot setting={language}>
    <OptionsApp
      own={own}
      reminders={reminders}
      language={language}
      version={browser.runtime.getManifest().version}
    />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
