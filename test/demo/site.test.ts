import { describe, expect, it } from 'vitest';
import { calendarFrom, fullDay } from './calendar.ts';
import { demoAddress, demoReference, demoSite } from './site.ts';

const moments = [
  '2026-11-25T11:20[Europe/Amsterdam]',
  '2026-12-31T23:59[Europe/Amsterdam]',
  // The nights of both clock changes, and a leap day.
  '2027-03-28T01:30[Europe/Amsterdam]',
  '2026-10-25T02:30[Europe/Amsterdam]',
  '2028-02-29T09:00[Europe/Amsterdam]',
  '2026-11-27T10:00[Europe/Amsterdam]',
  '2026-11-28T00:00[Europe/Amsterdam]',
  '2026-11-25T23:30-05:00[America/New_York]',
].map((text) => Temporal.ZonedDateTime.from(text));

const monthNumbers: Record<string, number> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
};
const weekdayNumbers: Record<string, number> = {
  maandag: 1,
  dinsdag: 2,
  woensdag: 3,
  donderdag: 4,
  vrijdag: 5,
  zaterdag: 6,
  zondag: 7,
};

describe.each(moments)('the demo portal at %s', (now) => {
  const site = demoSite(now);
  const calendar = calendarFrom(now);
  const page = (address: string): string => site.respond(address)?.body ?? '';

  it('prints every date with its weekday', () => {
    const texts = site.requests.map((request) => page(demoAddress.request(request.reference)));
    const dates = texts.flatMap((text) => [
      ...text.matchAll(
        /(\w+dag) (\d{1,2}) (januari|februari|maart|april|mei|ju[nl]i|augustus|\w+ber) (\d{4})/g,
      ),
    ]);
    expect(dates.length).toBeGreaterThan(20);
    for (const [printed, weekday = '', day, month = '', year] of dates) {
      const date = Temporal.PlainDate.from({
        year: Number(year),
        month: monthNumbers[month] ?? 0,
        day: Number(day),
      });
      expect(`${printed}: ${date.dayOfWeek}`).toBe(`${printed}: ${weekdayNumbers[weekday]}`);
    }
  });

  it('closes its most urgent request, and the questions of the complete one, within a day', () => {
    const hours = now.until(calendar.soon.toZonedDateTime('Europe/Amsterdam')).total('hours');
    expect(hours).toBeGreaterThan(5);
    expect(hours).toBeLessThan(24);
    expect(page(demoAddress.request(demoReference.urgent))).toContain(fullDay(calendar.soon.toPlainDate()));
    expect(page(demoAddress.request(demoReference.complete))).toContain(
      `Vragen kunnen worden ingediend tot ${fullDay(calendar.soon.toPlainDate())}`,
    );
  });

  it('keeps open what is on the overview, and closed what is not', () => {
    const today = now.withTimeZone('Europe/Amsterdam').toPlainDate();
    const open = site.requests.filter((one) => one.listed);
    expect(open.length).toBeGreaterThanOrEqual(8);
    for (const one of open)
      expect(Temporal.PlainDate.compare(one.closesOn ?? today, today)).toBeGreaterThanOrEqual(0);
    const closed = site.requests.find((one) => one.reference === demoReference.closed);
    expect(Temporal.PlainDate.compare(closed?.closesOn ?? today, today)).toBe(-1);
  });
});

describe('the addresses of the demo portal', () => {
  const site = demoSite(Temporal.ZonedDateTime.from('2026-11-25T11:20[Europe/Amsterdam]'));
  const read = (address: string): Document =>
    new DOMParser().parseFromString(site.respond(address)?.body ?? '', 'text/html');

  it('answer on every host and form under which a request is found', () => {
    const { complete } = demoReference;
    for (const address of [
      demoAddress.request(complete),
      `https://flextender.nl/opdracht/?resultatenlijst=J1&aanvraagnr=${complete}`,
      demoAddress.app(complete),
      `https://app.flextender.nl/jobs/detail/${complete}`,
      demoAddress.whiteLabel(complete),
    ]) {
      expect(site.respond(address)).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
      expect(site.respond(address)?.body).toContain('Projectleider herinrichting stationsgebied');
    }
  });

  it('lead from each card to a request', () => {
    const template = read(demoAddress.overview).querySelector<HTMLTemplateElement>('template#cards');
    const cards = [...(template?.content.querySelectorAll('.css-foundjob') ?? [])];
    expect(cards.length).toBe(site.requests.filter((one) => one.listed).length);
    for (const card of cards) {
      const address = card.querySelector('a.flx-action-button')?.getAttribute('href') ?? '';
      expect(card.getAttribute('data-kbslinkurl')).toBe(address);
      const title = card.querySelector('.css-jobtitle')?.textContent ?? '';
      expect(read(address).querySelector('.css-jobtitle')?.textContent).toContain(title.split(' ')[0]);
      expect(card.querySelectorAll('.css-columnflexer')).toHaveLength(2);
    }
  });

  it('have two pages of cards', () => {
    const body = site.respond(demoAddress.overview)?.body ?? '';
    expect(body).toContain('paginated page_01');
    expect(body).toContain('paginated page_02');
  });

  it('are all the portal has: another path is not found, another host is not answered', () => {
    expect(site.respond('https://www.flextender.nl/opdracht?aanvraagnr=1')?.status).toBe(404);
    expect(site.respond('https://www.flextender.nl/favicon.ico')?.status).toBe(404);
    expect(site.respond('https://example.org/')).toBeNull();
    expect(site.respond('https://flextender.nl.example.org/')).toBeNull();
  });

  it('show hostile text as text', () => {
    const page = read(demoAddress.request(demoReference.hostile));
    expect(page.querySelector('.css-jobtitle')?.textContent).toContain('<script>');
    expect(page.querySelectorAll('main script, main img, main iframe, main style, main em')).toHaveLength(0);
  });
});
