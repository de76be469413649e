import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runCommand } from '../lib/background/commands.ts';
import { createHandlers } from '../lib/background/handlers.ts';
import { keepSwept, refreshOpenTabs } from '../lib/background/upkeep.ts';
import { answerBackgroundCalls } from '../lib/messages/background-calls.ts';
import { announceChange } from '../lib/messages/changes.ts';
import { instantNow } from '../lib/request/instant.ts';
import { createStore } from '../lib/store/index.ts';

// Every listener is registered in this first turn: an event that wakes the worker reaches no later one.
export default defineBackground(() => {
  const store = createStore({ announce: announceChange });

  answerBackgroundCalls(createHandlers(store, instantNow));
  browser.commands.onCommand.addListener(runCommand);
  keepSwept(() => store.sweep(instantNow()));
  if (import.meta.env.BROWSER !== 'firefox') refreshOpenTabs();
});
