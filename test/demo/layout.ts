import { escapeHtml } from './markup.ts';
import { portalStyle } from './style.ts';

export type PageParts = { title: string; ogTitle?: string; main: string };

/**
 * What every page of the demo portal does: it listens to keys on the document, as sites with shortcuts do.
 * The keys it hears stand in `<html data-keys>`, so that a test can see whether any leaked out of an
 * extension's own fields; "/" moves the focus to the search field, where there is one.
 */
const keyboardShortcuts = `
document.addEventListener('keydown', (event) => {
  const root = document.documentElement;
  root.dataset.keys = [root.dataset.keys, event.key].filter(Boolean).join(' ');
  if (event.key !== '/' || event.target.matches?.('input, textarea')) return;
  const field = document.querySelector('[data-search]');
  if (field) { event.preventDefault(); field.focus(); }
});`;

/** A whole HTML page in the portal's frame; `main` is HTML. */
export function layout({ title, ogTitle, main }: PageParts): string {
  const og = ogTitle === undefined ? '' : `<meta property="og:title" content="${escapeHtml(ogTitle)}">`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>${og}<style>${portalStyle}</style></head>
<body>
<header class="demo-top"><strong>Flextender</strong>
<a href="https://www.flextender.nl/opdrachten/">Opdrachten</a>
<a href="https://www.flextender.nl/nieuws/knock-outcriteria-uitgelegd/">Nieuws</a>
<a href="https://www.flextender.nl/contact/">Contact</a></header>
<main class="demo-main">${main}</main>
<footer class="demo-foot">Demopagina van TenderLens. Alle organisaties en aanvragen zijn verzonnen.</footer>
<script>${keyboardShortcuts}</script>
</body></html>`;
}
