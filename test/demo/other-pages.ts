/** Pages of the portal that are no request: nothing of the product may appear there. */
import { layout } from './layout.ts';

export const homePage = (): string =>
  layout({
    title: 'Flextender - inhuur voor de publieke sector',
    main: `<h1>Inhuur voor de publieke sector</h1>
<p>Overheden plaatsen hier hun tijdelijke opdrachten. Leveranciers en zelfstandigen reageren met een cv en een tarief.</p>
<p><a class="demo-button" href="https://www.flextender.nl/opdrachten/">Bekijk de opdrachten</a></p>
<h2>Zo werkt het</h2>
<ol><li>Zoek een opdracht die past.</li><li>Stel uw vragen voor de vragentermijn sluit.</li><li>Reageer voor de einddatum.</li></ol>`,
  });

/** Speaks of criteria, points and deadlines, and still is no request. */
export const newsPage = (): string =>
  layout({
    title: 'Knock-outcriteria uitgelegd - Flextender',
    main: `<h1>Knock-outcriteria uitgelegd</h1>
<p>Elke week krijgen we vragen over knock-outcriteria en gunningscriteria. Een knock-outcriterium is een harde eis: wie er niet aan voldoet, valt af. Een gunningscriterium levert punten op, en wie de meeste punten heeft gaat door.</p>
<p><strong>Waar moet u op letten?</strong></p>
<ul><li>Benoem elke eis letterlijk in uw cv.</li><li>Let op de sluitingsdatum: te laat is te laat.</li><li>Een criterium van 40 punten weegt zwaarder dan een van 10 punten.</li></ul>
<p>Meer weten? Kom naar het vragenuur, elke eerste dinsdag van de maand om 10:00 uur.</p>`,
  });

export const contactPage = (): string =>
  layout({
    title: 'Contact - Flextender',
    main: `<h1>Contact</h1>
<form class="demo-form" onsubmit="return false">
<label>Naam <input name="name" autocomplete="off"></label>
<label>Aanvraagnummer <input name="number" autocomplete="off"></label>
<label>Uw vraag <textarea name="question" rows="5"></textarea></label>
<button type="button" class="demo-button">Verstuur</button>
</form>`,
  });
