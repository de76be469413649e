import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBriefly } from '../../lib/i18n/change-text.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import { pages as englishPages } from '../../lib/i18n/en/pages.ts';
import { pages } from '../../lib/i18n/nl/pages.ts';
import { offer } from '../../lib/page/surfaces.ts';

/** Tells on the portal's page what it changed; brought in where it did. */
export default defineUnlistedScript(() =>
  offer({
    changes: (changes, telling) => {
      const { language } = telling;
      const page = language === 'en' ? englishPages : pages;
      return tellBriefly(changes, { ...telling, text: coreText(language), page });
    },
  }),
);
