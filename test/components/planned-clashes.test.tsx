import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planningClashes } from '../../lib/assess/agenda.ts';
import type { InterviewClashes } from '../../lib/assess/agenda-clashes.ts';
import type { Interview } from '../../lib/request/tender-request.ts';
import { now, type Page, saved } from '../assess/assignments.ts';
import { PanelRoom } from './panel-room.tsx';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const at = (from: string | null, to: string | null = null, part: Interview['part'] = null): Interview => ({
  date: '2026-12-07',
  from,
  to,
  part,
});
const hrefOf = (key: string) => `/request.html#${key}`;

async function show(own: Interview, others: Page[], known: Partial<InterviewClashes> = {}) {
  const view = saved('front', { interviews: [own], answersOn: '2026-12-01' });
  const views = others.map((page, n) =>
    saved(`other ${n}`, { title: 'Adviseur', buyer: 'Waterschap Zilver', ...page }),
  );
  await screen.show(
    <PanelRoom
      view={view}
      now={now}
      clashes={{ found: planningClashes(view, views, now), unread: false, hrefOf, ...known }}
    />,
  );
}

/** The words of the planning, a row each. */
const rows = () => [...screen.root.querySelectorAll('.tl-plan > li')].map(wordsOf);
const interviewRow = () => rows().find((row) => row.startsWith('Gesprek')) ?? '';

describe('an interview in the planning', () => {
  it.each<[string, Interview, Page, string]>([
    [
      'overlaps',
      at('13:00', '16:30'),
      { interviews: [at('15:00', '17:00')] },
      'Overlapt met gesprek voor Adviseur bij Waterschap Zilver, 15:00–17:00',
    ],
    [
      'is in the same part of the day',
      at(null, null, 'afternoon'),
      { interviews: [at(null, null, 'afternoon')] },
      'Zelfde dagdeel als gesprek voor Adviseur bij Waterschap Zilver, in de middag',
    ],
    [
      'may overlap one without hours',
      at('13:00', '16:30'),
      { interviews: [at(null)], buyer: null },
      'Mogelijk tegelijk met gesprek voor Adviseur, tijd niet gevonden',
    ],
    [
      'overlaps one without a title',
      at('13:00', '16:30'),
      { interviews: [at('15:00')], title: null },
      'Overlapt met gesprek voor een andere aanvraag bij Waterschap Zilver, 15:00',
    ],
  ])('%s: says with which saved request, and when', async (_name, own, page, words) => {
    await show(own, [page]);
    expect(interviewRow()).toMatch(new RegExp(`${words}$`));
    expect(rows().filter((row) => /Overlapt|Mogelijk|dagdeel/.test(row))).toHaveLength(1);
    expect(
      screen.get('link', page.title === null ? 'een andere aanvraag' : 'Adviseur').getAttribute('href'),
    ).toBe('/request.html#other 0');
  });

  it('names three and counts the others', async () => {
    await show(at('13:00', '16:30'), Array(5).fill({ interviews: [at('15:00', '17:00')] }));
    expect(screen.all('link', 'Adviseur')).toHaveLength(3);
    expect(interviewRow()).toMatch(/en nog 2 gesprekken$/);
  });

  it('says nothing where nothing clashes', async () => {
    await show(at('13:00', '16:30'), [{ interviews: [at('17:00')] }]);
    expect(screen.words).not.toMatch(/Overlapt|Mogelijk|dagdeel|samenvalt/);
  });

  it('says so where the saved requests cannot be read', async () => {
    await show(at('13:00', '16:30'), [], { unread: true });
    expect(interviewRow()).toContain('Of dit gesprek met een ander samenvalt, is niet bekend.');
    expect(rows().filter((row) => row.includes('samenvalt'))).toHaveLength(1);
  });

  it('shows what a hostile page says as plain text', async () => {
    const title = 'Een\u202e<img src=x onerror=alert(1)>';
    await show(at('13:00', '16:30'), [{ title, interviews: [at('15:00')] }]);
    expect(screen.root.querySelector('img')).toBeNull();
    expect(interviewRow()).toContain('voor Een<img src=x onerror=alert(1)> bij');
  });
});
