import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/fields.css';
import '../../components/styles/judging.css';
import '../../components/styles/popup.css';
import '../../components/styles/compare.css';
import '../../components/styles/page.css';
import './popup.css';
import { LanguageRoot } from '../../components/LanguageRoot.tsx';
import { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { PageInFront } from '../../lib/surface/page-in-front.ts';
import { createPopupStore, keepBackgroundAwake } from '../../lib/surface/popup-store.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { PopupApp } from './PopupApp.tsx';

keepBackgroundAwake();
const store = createPopupStore();
const saved = new SavedRequests(store);
const front = new PageInFront(store);
const language = new LanguageSetting();
language.start();
saved.start();
void front.start();
// Asked for before any click: opening the panel must not wait for an answer.
let windowId: number | null = null;
browser.windows.getCurrent().then(
  ({ id = null }) => {
    windowId = id;
  },
  () => {},
);

render(
  <LanguageRoot setting={language}>
    <PopupApp store={store} saved={saved} front={front} language={language} windowId={() => windowId} />
  </LanguageRoot>,
  document.getElementById('app') ?? document.body,
);
