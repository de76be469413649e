import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/fields.css';
import '../../components/styles/judging.css';
import '../../components/styles/popup.css';
import '../../components/styles/compare.css';
import '../../components/styles/page.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { CompareApp } from './CompareApp.tsx';

const keys = new URLSearchParams(location.search).getAll('key');
const saved = new SavedRequests(createStore({ announce: announceChange }));
const profiles = createProfileStore({ announce: announceChange });
const language = new LanguageSetting();
language.start();
saved.start();

render(
  <LanguageRoot setting={language}>
    <CompareApp saved={saved} profiles={profiles} keys={keys} />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
