import { defineContentScript } from 'wxt/utils/define-content-script';
import { onChange } from '../../lib/messages/changes.ts';
import { sendPageNotice } from '../../lib/messages/notices.ts';
import { answerPageCalls } from '../../lib/messages/page-calls.ts';
import { loadSettings, onSettings } from '../../lib/messages/settings.ts';
import { read, watchPage } from '../../lib/page/watch-page.ts';
import { createMarks } from './marks.tsx';
import { createOverlay } from './overlay.tsx';

const minute = 60_000;

export default defineContentScript({
  matches: [
    'https://flextender.nl/*',
    'https://www.flextender.nl/*',
    'https://app.flextender.nl/*',
    'https://talentenregiohuurtin.nl/*',
    'https://*.talentenregiohuurtin.nl/*',
  ],
  runAt: 'document_idle',
  async main(ctx) {
    const { signal } = ctx;
    const settings = await loadSettings().catch(() => ({ language: 'nl' as const, overlay: {} }));
    let { language } = settings;
    const overlay = createOverlay(document, signal, settings);
    const marks = createMarks(document, signal, () => language);
    let onOverview = false;

    const watch = watchPage(window, signal, {
      onRequest(reading) {
        void overlay.show(reading);
        void sendPageNotice({ notice: 'page-changed', key: reading.key });
      },
      onList() {
        onOverview = true;
        return marks.update();
      },
      onNone() {
        onOverview = false;
        overlay.hide();
        marks.clear();
        void sendPageNotice({ notice: 'page-changed', key: null });
      },
    });

    // Reading stays possible where nothing is shown by itself: the user asked for it from the toolbar.
    const stops = [
      answerPageCalls({
        'page/read': () => {
          watch.look();
          return read(document, location.href);
        },
        'page/save': async () => {
          const reading = read(document, location.href);
          if (reading === null) return null;
          await overlay.show(reading);
          return overlay.save();
        },
      }),
      onChange((key) => {
        void overlay.refresh(key);
        if (onOverview) void marks.refresh();
      }),
      onSettings((next) => {
        language = next.language;
        overlay.setLanguage(language);
        if (onOverview) void marks.refresh();
      }),
    ];
    ctx.setInterval(() => onOverview && document.visibilityState === 'visible' && marks.update(), minute);
    ctx.onInvalidated(() => {
      for (const stop of stops) stop();
    });
  },
});
