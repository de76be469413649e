import type { DemoRequest } from './demo-request.ts';
import { layout } from './layout.ts';
import { escapeHtml, row } from './markup.ts';

/** `https://www.flextender.nl/opdracht?aanvraagnr=N`: a page as the server sends it. */
export function requestPage(request: DemoRequest): string {
  return layout({
    title: 'Flextender Office - Flextender',
    ogTitle: `${request.title.join(' ')} - ${request.buyer}`,
    main: `<div class="demo-crumb">Opdrachten / Aanvraag ${request.reference}</div><form onsubmit="return false">${requestContent(request)}</form>`,
  });
}

/**
 * `https://app.flextender.nl/nologin/jobdetails/N`: the content arrives by script, and "Volgende aanvraag"
 * puts the next request in its place without a page load.
 */
export function appPage(request: DemoRequest, next: DemoRequest): string {
  return layout({
    title: 'Flextender Office - Flextender',
    main: `<div id="app"></div>
<p><button type="button" class="demo-button" id="next">Volgende aanvraag</button></p>
<template id="now">${requestContent(request)}</template>
<template id="then">${requestContent(next)}</template>
<script>
const fill = (id) => document.getElementById('app').replaceChildren(document.getElementById(id).content.cloneNode(true));
setTimeout(() => fill('now'), 250);
document.getElementById('next').addEventListener('click', () => {
  history.pushState({}, '', '/nologin/jobdetails/${next.reference}');
  setTimeout(() => fill('then'), 250);
});
</script>`,
  });
}

function requestContent(request: DemoRequest): string {
  const half = Math.ceil(request.fields.length / 2);
  const column = (fields: DemoRequest['fields']): string =>
    `<div class="css-summarycolumn">${fields.map(([caption, value]) => row(caption, value, request.reference)).join('\n')}</div>`;
  const closed = request.body.includes('demo-closed');
  return `<div class="css-summarybackground"><div class="css-summary">
<div class="css-jobtitle">${[...request.title, request.place ?? ''].filter(Boolean).map(escapeHtml).join('<br>')}</div>
<div class="css-customer">${escapeHtml(request.buyer)} </div>
<div class="css-columns">
${column(request.fields.slice(0, half))}
${column(request.fields.slice(half))}
</div></div><!--end summary--></div>
${closed ? '' : '<button type="button" class="demo-button">Reageer op deze opdracht</button>'}
<div class="css-formattedjobdescription">${request.body}</div>
<div class="css-navigation"><a href="https://www.flextender.nl/opdrachten/">Terug naar het overzicht</a></div>`;
}
