import type { Portal } from '../portals/index.ts';
import type { Page, Span } from './page.ts';
import type { Pairs } from './pairs.ts';
import type { Posting } from './structured.ts';
import type { Found } from './timeline.ts';

/** What identity is read from. */
export type Source = {
  page: Page;
  pairs: Pairs;
  portal: Portal;
  doc: Document | null;
  url: URL | null;
  posting: Posting | null;
};

/** Of a value that stands nowhere in the text as read: in a meta tag, in the address. */
export const nowhere: Span = { start: 0, end: 0 };

export const organisation =
  /^(?:de |het )?(?:gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie|omgevingsdienst|veiligheidsregio|ggd|politie|rijks[a-zA-ZÀ-ɏ]+|stichting|vereniging|universiteit|hogeschool|umc|belastingdienst|uwv|svb|kadaster|werkplein|werkorganisatie|regio|dienst|bedrijfsvoeringsorganisatie|samenwerkingsverband|gemeenschappelijke|prorail|rdw|duo|ind|coa|rvo|isd|sw-bedrijf|gr |servicecentrum|ambtelijke|recreatieschap|vervoerregio|metropoolregio)(?![a-zß-ÿ])/i;

export const address =
  /\b(\d{4}) ?([A-Z]{2}),? +((?:'s-|’s-|den |de |het )?[A-ZÀ-Þ][a-zA-ZÀ-ɏ'’-]*(?: (?:aan|den|de|der|en|op|bij|over|het|ten|ter|[A-ZÀ-Þ][a-zA-ZÀ-ɏ'’-]*)){0,4})/;

export const fromPosting = (value: string | null | undefined): Found<string> | null =>
  value ? { value, at: nowhere } : null;
