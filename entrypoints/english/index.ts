import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { acting } from '../../lib/i18n/en/acting.ts';
import { judging } from '../../lib/i18n/en/judging.ts';
import { offer } from '../../lib/page/surfaces.ts';

/** The English words for the portal's page; brought in for those who chose them. */
export default defineUnlistedScript(() => offer({ english: { ...judging, ...acting } }));
