import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OpenQuestions } from '../../components/agenda/OpenQuestions.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { now, saved } from '../assess/assignments.ts';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const show = (views: RequestView[]) =>
  screen.show(<OpenQuestions views={views} now={now} hrefOf={(key) => `/request.html#${key}`} />);

describe('what can still be asked', () => {
  const odd = (code: 'points-differ' | 'weekday-differs') => [{ code, detail: '' }];
  const soon = '2026-11-26T09:00:00+01:00[Europe/Amsterdam]';
  const later = '2026-11-30T09:00:00+01:00[Europe/Amsterdam]';

  it('stands with its request, its time left and its question', async () => {
    await show([
      saved('a', { title: 'Adviseur', enquiryDeadline: later, findings: odd('weekday-differs') }),
      saved('b', {
        title: 'Jurist',
        buyer: 'Waterschap Zilver',
        enquiryDeadline: soon,
        findings: odd('points-differ'),
      }),
    ]);
    const lines = [...screen.root.querySelectorAll('.tl-ag-questions > li')].map(wordsOf);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^De punten tellen niet op tot het totaalJuristWaterschap ZilverDeze vraag stellen kan nog 22 uur 0 minuten/,
    );
    expect(lines[1]).toMatch(/Adviseur.*Deze vraag stellen kan nog 4 dagen 22 uur/);
    await screen.click('button', 'Stel een vraag op over: De punten tellen niet op tot het totaal');
    const draft = screen.root.querySelector('.tl-ag-questions textarea');
    expect((draft as HTMLTextAreaElement).value).toMatch(/Wat is de juiste weging per criterium\?$/);
  });

  it('is no heading where there is nothing to ask, or nothing to gain by it', async () => {
    await show([
      saved('a', { enquiryDeadline: later }),
      saved('b', {
        enquiryDeadline: later,
        findings: [
          {
            code: 'points-unstated-total',
            detail: 'De criteria tellen op tot 100 punten; een totaal staat er niet.',
          },
        ],
      }),
    ]);
    expect(screen.words).not.toContain('Vragen die je nog kunt stellen');
  });

  it('shows a part of very many, and more at a click, with the focus on the first of those', async () => {
    const many = Array.from({ length: 23 }, (_, n) =>
      saved(`r${n}`, { title: `Aanvraag ${n}`, enquiryDeadline: later, findings: odd('points-differ') }),
    );
    await show(many);
    expect(screen.root.querySelectorAll('.tl-ag-questions > li')).toHaveLength(10);
    await screen.click('button', 'Toon de volgende 10 van nog 13');
    expect(screen.root.querySelectorAll('.tl-ag-questions > li')).toHaveLength(20);
    expect(document.activeElement?.textContent).toBe('Aanvraag 10');
  });
});
