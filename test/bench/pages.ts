/** The pages that are measured: a request of the demo portal, and the same with prose of our own behind it. */
import { layout } from '../demo/layout.ts';
import { requestPage } from '../demo/request-page.ts';
import { demoAddress, demoReference, demoSite } from '../demo/site.ts';

export type BenchPage = { name: string; url: string; html: string };

/** All dates of the demo pages are counted from here, so that every run reads the same page. */
const moment = Temporal.ZonedDateTime.from('2026-11-25T11:20:00[Europe/Amsterdam]');

const sizes: [name: string, bytes: number | null][] = [
  ['usual', null],
  ['300 KB', 300_000],
  ['5 MB', 5_000_000],
];

/** Three request pages: as the portal sends it, and made up to 300 KB and 5 MB. */
export function requestPages(): BenchPage[] {
  const request = demoSite(moment).requests.find((one) => one.reference === demoReference.complete);
  if (request === undefined) throw new Error('the demo portal has lost its complete request');
  const url = demoAddress.request(request.reference);
  // Defuddle drops forms with all that is in them, and would have nothing left to read.
  const pageOf = (body: string): string =>
    requestPage({ ...request, body })
      .replace('<form onsubmit="return false">', '<div>')
      .replace('</form>', '</div>');
  const own = pageOf(request.body).length;
  return sizes.map(([name, bytes]) => {
    const more = bytes === null ? '' : chapters(bytes - own);
    return { name, url, html: pageOf(request.body + more) };
  });
}

/**
 * Pages of the same sizes that are no request, at an address under which the portal has requests among other
 * pages: there the address alone does not decide, so that this is the dearest such check.
 */
export function otherPages(): BenchPage[] {
  const usual = requestPages()[0]?.html.length ?? 0;
  return sizes.map(([name, bytes]) => ({
    name,
    url: 'https://app.flextender.nl/supplier/berichten',
    html: layout({
      title: 'Berichten',
      main: chapters((bytes ?? usual) - layout({ title: '', main: '' }).length),
    }),
  }));
}

const sentences = [
  'De wijk groeit sneller dan het raadsprogramma had voorzien, en de loketten merken dat elke week.',
  'Bewoners dachten mee over de inrichting van de singel, de speelplek en het pad langs de volkstuinen.',
  'Het team telt mensen van wonen, groen en verkeer, die samen aan een lange tafel werken.',
  'Wat er aan tekeningen ligt, is bijgewerkt tot en met het derde kwartaal.',
  'De afspraken met het waterschap staan in een overeenkomst die elk jaar wordt herzien.',
  'Wie de geschiedenis van de haven kent, begrijpt waarom de kade zo breed is gebleven.',
  'In het voorjaar is de oude loods gesloopt; de fundering blijft als zitrand bewaard.',
  'Er loopt een onderzoek naar de draagkracht van de bodem onder het noordelijke deel.',
  'De commissie vroeg om een kaart waarop ook de bomen staan die pas later worden geplant.',
  'Een kleine werkgroep schrijft de nieuwsbrief en beantwoordt vragen van omwonenden.',
  'De begroting is op onderdelen ruim en op andere zo krap dat elke meevaller welkom is.',
  'Rond de molen geldt een regel uit 1931 waar nog altijd om gelachen wordt, maar die wel bestaat.',
];

/** Chapters of prose, lists, nested blocks and a table, no two alike, up to this many characters. */
export function chapters(length: number): string {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index++) {
    const part = chapter(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

function chapter(index: number): string {
  const say = (offset: number): string =>
    (sentences[(index * 5 + offset) % sentences.length] ?? '').replace(
      /\.$/,
      ` (blad ${index * 7 + offset}).`,
    );
  return `<section class="demo-part"><h3>Achtergrond bij deel ${index + 1}</h3>
<p>${say(0)} ${say(1)} ${say(2)}</p>
<p>${say(3)} <em>${say(4)}</em> ${say(5)} <a href="/bijlagen/${index}">Bijlage ${index}</a></p>
<ul><li>${say(6)}</li><li>${say(7)}</li><li><strong>Let op:</strong> ${say(8)}</li></ul>
<div class="demo-row"><div class="demo-cell"><div><p>${say(9)}</p></div><div><span>${say(10)}</span></div></div></div>
<p>${say(11)}<br>${say(0)}<br>${say(2)}</p>
<table><tr><td>Deel ${index + 1}</td><td>${(index * 37) % 900} meter</td></tr><tr><td>Kade</td><td>${say(4)}</td></tr></table>
</section>
`;
}
