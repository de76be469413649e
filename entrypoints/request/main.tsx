import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/fields.css';
import '../../components/styles/judging.css';
import '../../components/styles/panel.css';
import '../../components/styles/changes.css';
import '../../components/styles/correct.css';
import '../../components/styles/suggest.css';
import '../../components/styles/preflight.css';
import '../../components/styles/signals.css';
import '../../components/styles/reminders.css';
import '../../components/styles/popup.css';
import '../../components/styles/page.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { RequestApp } from './RequestApp.tsx';

const key = new URLSearchParams(location.search).get('key') ?? '';
const store = createStore({ announce: announceChange });
const profiles = createProfileStore({ announce: announceChange });
const saved = new SavedRequestView(store, key);
const language = new LanguageSetting();
language.start();
saved.start();

render(
  <LanguageRoot setting={language}>
    <RequestApp store={store} profiles={profiles} saved={saved} />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
