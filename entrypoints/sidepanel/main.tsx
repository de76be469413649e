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
import '../../components/styles/page.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { TabFollower } from '../../lib/surface/followed-tab.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { PanelApp } from './PanelApp.tsx';

// In a tab of its own (Firefox, from the overlay) the panel stays with the tab it was opened for.
const fixedTab = new URLSearchParams(location.search).get('tab');
const store = createStore({ announce: announceChange });
const profiles = createProfileStore({ announce: announceChange });
const follower = new TabFollower(fixedTab === null ? null : Number(fixedTab));
const saved = new SavedRequests(store);
const language = new LanguageSetting();
language.start();
follower.start();

render(
  <LanguageRoot setting={language}>
    <PanelApp store={store} profiles={profiles} follower={follower} saved={saved} />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
