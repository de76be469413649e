import { plainDay } from './calendar.ts';
import type { DemoRequest } from './demo-request.ts';
import { layout } from './layout.ts';
import { escapeHtml, row } from './markup.ts';

const cardsPerPage = 6;

/**
 * `https://www.flextender.nl/opdrachten/`: the cards arrive 300 ms after load, all at once; a page number
 * only changes which of them CSS shows, and searching puts new copies of them in place. The address never
 * changes.
 */
export function overviewPage(requests: DemoRequest[]): string {
  const cards = requests.map((request, index) => card(request, index)).join('\n');
  const pages = Math.ceil(requests.length / cardsPerPage);
  const buttons = Array.from(
    { length: pages },
    (_, index) =>
      `<button type="button" data-go="${index + 1}"${index === 0 ? ' aria-current="page"' : ''}>${index + 1}</button>`,
  );
  return layout({
    title: 'Opdrachten - Flextender',
    main: `<h1>Actuele opdrachten</h1>
<form class="demo-search"><input data-search aria-label="Zoek in opdrachten" placeholder="Zoek op titel of organisatie"><button>Zoek</button></form>
<div class="demo-results" id="results" data-page="1"></div>
<nav class="demo-pages" aria-label="Pagina's">${buttons.join('')}</nav>
<div class="flx-register-panel">Niets gevonden? Schrijf u in, dan krijgt u nieuwe opdrachten per e-mail.</div>
<template id="cards">${cards}</template>
<script>
const results = document.getElementById('results');
const show = (words) => {
  const fresh = document.getElementById('cards').content.cloneNode(true);
  for (const one of fresh.querySelectorAll('.css-foundjob')) {
    if (!one.textContent.toLowerCase().includes(words.toLowerCase())) one.remove();
  }
  results.replaceChildren(fresh);
};
setTimeout(() => show(''), 300);
document.querySelector('.demo-search').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = document.querySelector('[data-search]').value;
  setTimeout(() => show(words), 200);
});
document.querySelector('.demo-pages').addEventListener('click', (event) => {
  const page = event.target.dataset.go;
  if (!page) return;
  results.dataset.page = page;
  for (const button of document.querySelectorAll('[data-go]')) button.toggleAttribute('aria-current', button === event.target);
});
</script>`,
  });
}

/** The address of a card carries a token of the search, which is another one each time. */
function cardAddress(request: DemoRequest): string {
  return `https://www.flextender.nl/opdracht?aanvraagnr=${request.reference}&resultatenlijst=J${(Number(request.reference) * 7).toString(16).toUpperCase()}`;
}

const mobileCaptions = ['Start', 'Duur', 'Uren per week', 'Regio', 'Opleidingsniveau', 'Eindtijd'];
const firstColumn = ['Aanvraagnummer', 'Duur', 'Opties verlenging', 'Uren per week', 'DAS opdracht'];

/** A card holds its fields twice: a copy for small screens and one for wide ones. */
function card(request: DemoRequest, index: number): string {
  const address = escapeHtml(cardAddress(request));
  const page = String(Math.floor(index / cardsPerPage) + 1).padStart(2, '0');
  const favourite = `<span class="js-favourite-toggle css-favourite" data-favcode="J${request.reference}F">Favoriet</span>`;
  const link = `<a class="flx-action-button" href="${address}" rel="noreferrer" target="_blank">Meer info</a>`;
  const fields = request.fields.map(([caption, value]): [string, string] => [
    caption,
    caption === 'Einde inschrijfdatum' && request.closesOn ? plainDay(request.closesOn) : value,
  ]);
  const rows = (chosen: [string, string][]): string =>
    chosen.map(([caption, value]) => row(caption, value, request.reference)).join('\n');
  const left = fields.filter(([caption]) => firstColumn.includes(caption));
  const right = fields.filter(([caption]) => !firstColumn.includes(caption));
  const mobile = fields
    .filter(([caption]) => mobileCaptions.includes(caption))
    .map((field) => `<div class="css-summarycolumn">${rows([field])}</div>`)
    .join('\n');
  return `<div class="css-foundjob paginated page_${page}" data-kbslinktarget="_blank" data-kbslinkurl="${address}" style="order: ${index + 1}">
<div class="hidden-mobile hidden-tablet" style="width: 150px; margin-right: 30px;">
<img alt="" class="flx-client-logo" src="https://app.flextender.nl/file.php?file=${request.reference}&amp;mode=wplogo">
${link}<br>${favourite}</div>
<div style="flex:1; display:flex; flex-direction: column;">
<div class="css-jobtitle">${escapeHtml(request.title.join(' '))}</div>
<div class="css-customer">${escapeHtml(request.buyer)} </div>
<div class="css-columnflexer show-mobile-flex show-tablet-flex">${mobile}</div>
<div class="show-mobile-flex show-tablet-flex"><div class="mobile-more-info">
<div class="more-info-item">${link}</div>
<div class="more-info-item"><div class="js-favourite-toggle-holder">${favourite}</div></div>
</div></div>
<div class="css-columnflexer hidden-mobile hidden-tablet">
<div class="css-summarycolumn">${rows(left)}</div>
<div class="css-summarycolumn">${rows(right)}</div>
</div></div></div>`;
}
