import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from '../lib/background/badge-keeping.ts';
import { runCommand } from '../lib/background/commands.ts';
import { createHandlers } from '../lib/background/handlers.ts';
import { keepReminded } from '../lib/background/reminders.ts';
import { keepSwept, refreshOpenTabs } from '../lib/background/upkeep.ts';
import { reminderNotice, reminderWords } from '../lib/i18n/reminder-text.ts';
import { answerBackgroundCalls } from '../lib/messages/background-calls.ts';
import { announceChange } from '../lib/messages/changes.ts';
import { loadSettings } from '../lib/messages/settings.ts';
import { instantNow } from '../lib/request/instant.ts';
import { createStore } from '../lib/store/index.ts';
import { createProfileStore } from '../lib/store/profile.ts';
import { createToldStore } from '../lib/store/told.ts';

// Every listener is registered in this first turn: an event that wakes the worker reaches no later one.
export default defineBackground(() => {
  const store = createStore({ announce: announceChange });
  const profile = createProfileStore({ announce: announceChange });
  const now = () => Temporal.Now.instant();

  answerBackgroundCalls(createHandlers(store, instantNow));
  const badge = keepBadge({
    store,
    words: async () => reminderWords((await loadSettings()).language).badge,
    now,
  });
  browser.commands.onCommand.addListener((command, tab) => runCommand(command, tab, badge.showOutcome));
  keepSwept(() => store.sweep(instantNow()));
  keepReminded({
    store,
    documents: async () => (await profile.load()).documents,
    told: createToldStore(),
    badge,
    now,
    say: reminderNotice,
    snooze: (language) => reminderWords(language).notice.snooze,
  });
  if (import.meta.env.BROWSER !== 'firefox') refreshOpenTabs();
});
