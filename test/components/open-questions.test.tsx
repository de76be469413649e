import { act } from 'preact/test-utils';
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

const show = (views: RequestView[], at = now) =>
  screen.show(
    <>
      <input aria-label="elders" />
      <OpenQuestions views={views} now={at} hrefOf={(key) => `/request.html#${key}`} />
    </>,
  );
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const draft = () => screen.root.querySelector('textarea');

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
    await screen.click(
      'button',
      'Stel een vraag op over: De punten tellen niet op tot het totaal, bij Jurist',
    );
    expect(draft()?.value).toMatch(/Wat is de juiste weging per criterium\?$/);
    expect(document.activeElement).toBe(draft());
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

  const many = (length: number) =>
    Array.from({ length }, (_, n) =>
      saved(`r${n}`, { title: `Aanvraag ${n}`, enquiryDeadline: later, findings: odd('points-differ') }),
    );
  const sooner = saved('sooner', { enquiryDeadline: soon, findings: odd('points-differ') });

  it('shows a part of very many, and more at a click, with the focus on the first of those', async () => {
    await show(many(23));
    expect(screen.root.querySelectorAll('.tl-ag-questions > li')).toHaveLength(10);
    await screen.click('button', 'Toon de volgende 10 van nog 13');
    expect(screen.root.querySelectorAll('.tl-ag-questions > li')).toHaveLength(20);
    expect(focused()).toBe('Aanvraag 10');
  });

  it('takes the focus at a click alone, not when the list becomes another or time passes', async () => {
    await show(many(23));
    await screen.click('button', 'Toon de volgende 10 van nog 13');
    await act(() => screen.all('button', /^Stel een vraag op/)[12]?.click());
    screen.get('textbox', 'elders').focus();
    await show(many(23).slice(1));
    expect(focused()).toBe('elders');
    await show(many(23).slice(1), now.add({ minutes: 1 }));
    expect(focused()).toBe('elders');
  });

  describe('while it is written', () => {
    const type = (words: string) =>
      act(() => {
        const field = draft() as HTMLTextAreaElement;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const write = async (views: RequestView[]) => {
      await show(views);
      await act(() =>
        screen
          .all('button', /^Stel een vraag op/)
          .at(-1)
          ?.click(),
      );
      await type('Mijn eigen vraag');
    };

    it.each<[what: string, views: RequestView[], after: RequestView[], at?: Temporal.Instant]>([
      ['another comes before it', many(10), [sooner, ...many(10)]],
      ['one before it goes', many(10), many(10).slice(3)],
      ['its time is over', [sooner], [sooner], now.add({ hours: 48 })],
      [
        'its request is handed in',
        [sooner],
        [{ ...sooner, state: { ...sooner.state, status: 'submitted' } }],
      ],
      ['its request is removed', many(4), many(3)],
      ['its page says nothing odd by now', many(1), [saved('r0', { enquiryDeadline: later })]],
    ])('stays, with its words and the focus, where %s', async (_what, before, after, at = now) => {
      await write(before);
      const field = draft();
      await show(after, at);
      expect(draft()).toBe(field);
      expect(field?.value).toBe('Mijn eigen vraag');
      expect(document.activeElement).toBe(field);
    });

    it('says what the page says by now until the user changes it, and again when that is undone', async () => {
      const points = (sum: string) =>
        saved('a', {
          enquiryDeadline: later,
          findings: [
            { code: 'rate-scored', detail: 'Het uurtarief heeft een maximum en levert ook punten op (40).' },
          ],
          maxHourlyRate: Number(sum),
        });
      await show([points('90')]);
      await screen.click('button', /^Stel een vraag op/);
      expect(draft()?.value).toContain('90');
      await show([points('95')]);
      expect(draft()?.value).toContain('95');
      await type('Mijn eigen vraag');
      await show([points('99')]);
      expect(draft()?.value).toBe('Mijn eigen vraag');
      await screen.click('button', 'Zet het voorstel terug');
      expect(draft()?.value).toContain('99');
    });
  });
});
