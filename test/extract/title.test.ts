import { describe, expect, it } from 'vitest';
import { extractRequest } from '../../lib/extract/index.ts';

const address = 'https://www.flextender.nl/opdracht?aanvraagnr=33900';

/** A request page with the given title cell, and one sentence below the header. */
function identityOf(titleCell: string, sentence: string) {
  const html = `<div class="css-summary"><div class="css-jobtitle">${titleCell}</div>
    <div class="css-customer">Gemeente Dorrewold</div>
    <div class="css-summaryrow"><div class="css-caption">Aanvraagnummer</div><div class="css-value">33900</div></div>
    <div class="css-summaryrow"><div class="css-caption">Duur</div><div class="css-value">6 maanden</div></div></div>
    <div class="css-formattedjobdescription"><strong>Opdracht</strong><br>${sentence}</div>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const request = extractRequest(doc, address).request;
  return { title: request?.title, place: request?.place };
}

describe('a title of several lines', () => {
  it('is joined by a space', () => {
    expect(identityOf('Procesmanager sluizen<br>en gemalen', 'U begeleidt de bouw.')).toEqual({
      title: 'Procesmanager sluizen en gemalen',
      place: null,
    });
  });

  it('ends with the place where the page uses that word as one', () => {
    expect(identityOf('Procesmanager sluizen<br>Vlakkedijk', 'De standplaats is Vlakkedijk.')).toEqual({
      title: 'Procesmanager sluizen',
      place: 'Vlakkedijk',
    });
  });

  it('keeps a last line that the page never uses as a place', () => {
    expect(identityOf('Procesmanager<br>Sluizen', 'U begeleidt de bouw.')).toEqual({
      title: 'Procesmanager Sluizen',
      place: null,
    });
  });
});
