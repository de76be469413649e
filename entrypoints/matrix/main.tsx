import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/fields.css';
import '../../components/styles/judging.css';
import '../../components/styles/suggest.css';
import '../../components/styles/page.css';
import '../../components/styles/matrix.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { OwnProfile } from '../../lib/surface/own-profile.ts';
import { MatrixApp } from './MatrixApp.tsx';

const key = new URLSearchParams(location.search).get('key') ?? '';
const store = createStore({ announce: announceChange });
const saved = new SavedRequestView(store, key);
const profile = new OwnProfile(createProfileStore({ announce: announceChange }));
const language = new LanguageSetting();
language.start();
saved.start();
profile.start();

render(
  <LanguageRoot setting={language}>
    <MatrixApp store={store} saved={saved} profile={profile} />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
