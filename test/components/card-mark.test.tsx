import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CardMark } from '../../components/CardMark.tsx';
import { due } from '../../lib/assess/view.ts';
import type { MarkState } from '../../lib/request/record.ts';
import { Screen } from './screen.tsx';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const soon = '2026-11-27T09:00:00+01:00[Europe/Amsterdam]';

let screen: Screen;
let opened: number;
beforeEach(() => {
  screen = new Screen();
  opened = 0;
});
afterEach(() => screen.remove());

const saved = (knockouts: MarkState['knockouts'], status: MarkState['status'] = 'saved'): MarkState => ({
  key: 'flextender:1',
  status,
  knockouts,
  submissionDeadline: null,
  changed: false,
  deadlineCorrected: false,
});
const show = (state: MarkState | null, deadline: string | null, title = 'Sluiswachter') =>
  screen.show(<CardMark title={title} saved={state} due={due(deadline, now)} onOpen={() => opened++} />);
/** What the button is called by its words, which stand apart only by their places. */
const spoken = () => screen.names('button')[0] ?? '';

describe('the mark on a card', () => {
  it('of a request that is not saved says only how little time is left', async () => {
    await show(null, soon);
    expect(spoken()).toBe('Sluiswachter: open de aanvraag, 1 dag 22 uur');
    expect(screen.root.textContent).toContain('1 d 22 u');
  });

  it.each<[string, MarkState, string]>([
    ['all met', saved({ total: 3, open: 0, notMet: 0 }), 'Bewaardvoldoet'],
    ['one not met', saved({ total: 3, open: 1, notMet: 1 }, 'submitted'), 'Ingediendvalt af'],
    ['two open', saved({ total: 3, open: 2, notMet: 0 }), 'Bewaard2 open'],
    ['no knock-outs', saved({ total: 0, open: 0, notMet: 0 }), 'Bewaardgeen eisen gevonden'],
  ])('of a saved one says its status and verdict: %s', async (_name, state, words) => {
    await show(state, null);
    expect(spoken()).toBe(`Sluiswachter: toon in TenderLens, ${words}`);
  });

  it('has the time left as well where the card has a deadline', async () => {
    await show(saved({ total: 1, open: 1, notMet: 0 }), soon);
    expect(spoken()).toMatch(/Bewaard1 open1 dag 22 uur$/);
  });

  it('of one whose page changed says that in the place of the verdict, which was on the page as it was', async () => {
    await show({ ...saved({ total: 1, open: 0, notMet: 0 }), changed: true }, soon);
    expect(spoken()).toMatch(/Bewaardgewijzigd1 dag 22 uur$/);
  });

  it('opens by one click', async () => {
    await show(null, soon);
    await screen.click('button');
    expect(opened).toBe(1);
  });

  it('carries no direction marks of a hostile title', async () => {
    await show(null, soon, 'Sluis\u202ewachter\u200b');
    expect(spoken()).toContain('Sluiswachter: open');
  });
});
