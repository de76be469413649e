/** The badge on the toolbar button: a few characters, a colour, and the same in words as the button's title. */
import { browser } from 'wxt/browser';
import type { ClosingSoon } from '../assess/closing-soon.ts';

/** The words of the button's title, in the user's language. */
export type BadgeWords = {
  none: string;
  closing(count: number): string;
  saved: string;
  notSaved: string;
  failed: string;
};

export type BadgeFace = { text: string; title: string; color: string };

// The light values of components/tokens.css: a badge takes no style sheet. White on each is 6:1 or more.
const colors = { ok: '#1b683c', warn: '#855000', bad: '#a8231a', plain: '#3c5873' };
const onColor = '#ffffff';

/** More would not fit on the button. */
const mostShown = 99;

/** What the button shows where the tab has nothing of its own to say. */
export function closingFace(
  { count, urgent }: Pick<ClosingSoon, 'count' | 'urgent'>,
  words: BadgeWords,
): BadgeFace {
  return {
    text: count === 0 ? '' : count > mostShown ? `${mostShown}+` : String(count),
    title: count === 0 ? words.none : words.closing(count),
    color: urgent ? colors.bad : colors.warn,
  };
}

/** What it shows on a request page. */
export function pageFace(saved: boolean, words: BadgeWords): BadgeFace {
  return saved
    ? { text: '✓', title: words.saved, color: colors.ok }
    : { text: '+', title: words.notSaved, color: colors.plain };
}

/** What it shows after saving by the keyboard. */
export function outcomeFace(done: boolean, words: BadgeWords): BadgeFace {
  return done ? pageFace(true, words) : { text: '!', title: words.failed, color: colors.bad };
}

/** Puts a face on the button: for one tab until it navigates, or, without `tabId`, for all that have no own one. */
export async function showFace({ text, title, color }: BadgeFace, tabId?: number): Promise<void> {
  const tab = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ ...tab, color });
  await browser.action.setBadgeTextColor({ ...tab, color: onColor });
  await browser.action.setTitle({ ...tab, title });
  await browser.action.setBadgeText({ ...tab, text });
}
