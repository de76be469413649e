import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CreateSurfaces, offer } from '../../lib/page/surfaces.ts';
import { createMarks } from './marks.tsx';
import { createOverlay } from './overlay.tsx';

/** The script that draws; the background brings it into a page on which there is something to show. */
export default defineUnlistedScript(() => {
  const draw: CreateSurfaces = (context) => {
    let { language } = context.settings;
    const overlay = createOverlay(context);
    return {
      overlay: {
        ...overlay,
        setLanguage(next) {
          language = next;
          overlay.setLanguage(next);
        },
      },
      marks: createMarks(context, () => language),
    };
  };
  offer({ draw });
});
