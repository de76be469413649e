import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Words } from '../../components/language.ts';
import { dutch } from '../../lib/i18n/dutch.ts';
import { type CreateSurfaces, loadLate, offer, offered } from '../../lib/page/surfaces.ts';
import { createMarks } from './marks.tsx';
import { createOverlay } from './overlay.tsx';

/** The script that draws; the background brings it into a page on which there is something to show. */
export default defineUnlistedScript(() => {
  const draw: CreateSurfaces = (context) => {
    const inDutch: Words = { language: 'nl', text: dutch };
    let words = inDutch;
    let chosen = context.settings.language;
    const english = offered('english');
    if (chosen === 'en' && english) words = { language: 'en', text: english };
    const overlay = createOverlay(context, () => words);
    return {
      overlay: {
        ...overlay,
        async setLanguage(next) {
          chosen = next;
          const text = next === 'en' ? await loadLate(context.call, 'english') : null;
          if (chosen !== next) return;
          words = text === null ? inDutch : { language: 'en', text };
          overlay.draw();
        },
      },
      marks: createMarks(context, () => words),
    };
  };
  offer({ draw });
});
