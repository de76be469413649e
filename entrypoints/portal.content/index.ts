import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../../lib/messages/call-background.ts';
import { onChange } from '../../lib/messages/changes.ts';
import { sendPageNotice } from '../../lib/messages/notices.ts';
import { answerPageCalls } from '../../lib/messages/page-calls.ts';
import { loadSettings, onSettings, saveSettings } from '../../lib/messages/settings.ts';
import { runPage } from '../../lib/page/run-page.ts';

/** Runs on every page of the portal: looks at the address, reads where that says so, and lets draw. */
export default defineContentScript({
  matches: [
    'https://flextender.nl/*',
    'https://www.flextender.nl/*',
    'https://app.flextender.nl/*',
    'https://talentenregiohuurtin.nl/*',
    'https://*.talentenregiohuurtin.nl/*',
  ],
  runAt: 'document_idle',
  main(ctx) {
    const page = runPage({
      window,
      signal: ctx.signal,
      call: callBackground,
      loadSettings,
      // Written from here and not by the background, which may still have to wake while the page goes away.
      saveSettings: (part) => void saveSettings(part).catch(() => {}),
      announce: (key) => void sendPageNotice({ notice: 'page-changed', key }),
    });
    const stops = [answerPageCalls(page.answers), onChange(page.onChange), onSettings(page.onSettings)];
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
  },
});
