import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardMarks, type CardMarkView, type KeyedCard } from '../../lib/page/card-marks.ts';
import { createShadowHost } from '../../lib/page/shadow-host.ts';
import type { MarkState } from '../../lib/request/record.ts';
import { failure, type Result, success } from '../../lib/request/result.ts';
import { settle } from '../session/backend.ts';

const soon = '2026-11-27T09:00:00+01:00[Europe/Amsterdam]';
const late = '2026-12-20T09:00:00+01:00[Europe/Amsterdam]';

let asked: string[][];
let answer: (keys: string[]) => Promise<Result<MarkState[]>>;
let drawn: CardMarkView[];
let marks: CardMarks;
let list: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'Temporal'], now: new Date('2026-11-25T10:00:00Z') });
  asked = [];
  drawn = [];
  answer = async () => success([]);
  list = document.createElement('div');
  document.body.append(list);
  marks = new CardMarks({
    ask: (keys) => {
      asked.push(keys);
      return answer(keys);
    },
    createHost: () => createShadowHost(document, 'tenderlens-mark', '', {}),
    draw: (host, view) => {
      host.host.dataset.key = view.key;
      drawn.push(view);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const keyOf = (reference: string) => `flextender:${reference}`;
const state = (reference: string, submissionDeadline: string | null = null): MarkState => ({
  key: keyOf(reference),
  status: 'saved',
  knockouts: { total: 2, open: 2, notMet: 0 },
  submissionDeadline,
  changed: false,
  deadlineCorrected: false,
});

/** A card in the list of the page. */
function card(reference: string, submissionDeadline: string | null): KeyedCard {
  const element = document.createElement('article');
  const title = document.createElement('h3');
  title.textContent = `Opdracht ${reference}`;
  element.append(title);
  list.append(element);
  const url = `https://www.flextender.nl/opdracht?aanvraagnr=${reference}`;
  const listed = { reference, title: title.textContent, buyer: null, region: null, submissionDeadline, url };
  return { card: { element, title, listed }, key: keyOf(reference) };
}
async function update(...cards: KeyedCard[]): Promise<void> {
  marks.update(cards);
  await settle();
}
/** The keys of the marks on the page, in its order. */
const shown = () =>
  [...list.querySelectorAll<HTMLElement>('h3 > tenderlens-mark')].map((mark) => mark.dataset.key);

describe('which cards get a mark', () => {
  it.each<[string, string | null, boolean]>([
    ['a deadline in two days', soon, true],
    ['a deadline weeks away', late, false],
    ['exactly three days', '2026-11-28T11:00:00+01:00[Europe/Amsterdam]', true],
    ['a minute more', '2026-11-28T11:01:00+01:00[Europe/Amsterdam]', false],
    ['a day alone, three days off', '2026-11-28', true],
    ['a day alone, four days off', '2026-11-29', false],
    ['a deadline that has passed', '2026-11-24', false],
    ['no deadline', null, false],
    ['an impossible deadline', '2026-02-30', false],
  ])('not saved, %s', async (_name, deadline, marked) => {
    await update(card('1', deadline));
    expect(shown()).toEqual(marked ? [keyOf('1')] : []);
  });

  it('are all that are saved, whatever their time', async () => {
    answer = async () => success([state('1'), state('3')]);
    await update(card('1', late), card('2', late), card('3', '2026-01-01'));
    expect(shown()).toEqual([keyOf('1'), keyOf('3')]);
    expect(drawn.map((view) => view.saved?.key)).toEqual([keyOf('1'), keyOf('3')]);
  });

  it('count down to the deadline on the card, and to the saved one where the card has none', async () => {
    answer = async () => success([state('1', '2026-11-26'), state('2', '2026-11-26')]);
    await update(card('1', null), card('2', '2026-12-05'));
    expect(drawn.map((view) => view.due?.left)).toMatchObject([{ days: 1 }, { days: 10 }]);
  });

  it('count down to the deadline that the user corrected, whatever the card says', async () => {
    answer = async () => success([{ ...state('1', '2026-11-26'), deadlineCorrected: true }]);
    await update(card('1', '2026-12-05'));
    expect(drawn.map((view) => view.due?.left)).toMatchObject([{ days: 1 }]);
  });
});

describe('asking what is saved', () => {
  it('is done once as long as the cards are the same', async () => {
    const cards = [card('1', soon), card('2', late)];
    await update(...cards);
    await update(...cards);
    expect(asked).toEqual([[keyOf('1'), keyOf('2')]]);
  });

  it('names a request once that stands on two cards', async () => {
    await update(card('1', soon), card('1', soon));
    expect(asked).toEqual([[keyOf('1')]]);
    expect(shown()).toHaveLength(2);
  });

  it('goes no further than the background takes', async () => {
    await update(...Array.from({ length: 501 }, (_, index) => card(String(index), late)));
    expect(asked[0]).toHaveLength(500);
  });

  it('without an answer leaves the marks as they are', async () => {
    answer = async () => success([state('1')]);
    await update(card('1', late));
    answer = async () => failure('no-receiver');
    await marks.refresh();
    expect(shown()).toEqual([keyOf('1')]);
  });

  it('is done again at the next look where there was no answer', async () => {
    const cards = [card('1', late)];
    answer = async () => failure('no-receiver');
    await update(...cards);
    expect(shown()).toEqual([]);
    answer = async () => success([state('1')]);
    await update(...cards);
    expect(shown()).toEqual([keyOf('1')]);
  });

  it('anew takes off the mark of what is no longer saved', async () => {
    answer = async () => success([state('1')]);
    await update(card('1', late));
    answer = async () => success([]);
    await marks.refresh();
    expect(shown()).toEqual([]);
  });
});

describe('a list that changes', () => {
  it('turned to its next page has the marks of that page alone', async () => {
    answer = async (keys) => success(keys.includes(keyOf('3')) ? [state('3')] : [state('1')]);
    await update(card('1', late), card('2', late));
    expect(shown()).toEqual([keyOf('1')]);
    list.replaceChildren();
    await update(card('3', late), card('4', late));
    expect(shown()).toEqual([keyOf('3')]);
  });

  it('drawn anew by the page gets its marks anew, without asking', async () => {
    await update(card('1', soon));
    list.replaceChildren();
    await update(card('1', soon));
    expect(shown()).toEqual([keyOf('1')]);
    expect(asked).toHaveLength(1);
  });

  it('whose title the page wrote anew gets its mark back, the same one', async () => {
    const first = card('1', soon);
    await update(first);
    const mark = list.querySelector('tenderlens-mark');
    first.card.title.textContent = 'Opdracht 1 (gewijzigd)';
    expect(shown()).toEqual([]);
    await update(first);
    expect(list.querySelector('tenderlens-mark')).toBe(mark);
  });

  it('never gets two marks on one card', async () => {
    const first = card('1', soon);
    await update(first);
    await update(first);
    await marks.refresh();
    expect(shown()).toEqual([keyOf('1')]);
  });

  it('loses the mark of what stands on the page still and is no card any more', async () => {
    const [first, second] = [card('1', soon), card('2', soon)];
    await update(first, second);
    await update(second);
    expect(shown()).toEqual([keyOf('2')]);
  });

  it('loses all marks when the overview is left', async () => {
    await update(card('1', soon), card('2', soon));
    marks.clear();
    expect(shown()).toEqual([]);
  });

  it('stays without marks when the answer comes after it was left', async () => {
    const slow = Promise.withResolvers<Result<MarkState[]>>();
    answer = () => slow.promise;
    marks.update([card('1', soon)]);
    marks.clear();
    slow.resolve(success([state('1')]));
    await settle();
    expect(shown()).toEqual([]);
  });
});

describe('an answer that comes when the page has moved on', () => {
  it('is dropped', async () => {
    const answers: ((result: Result<MarkState[]>) => void)[] = [];
    answer = () => new Promise((resolve) => answers.push(resolve));
    const [first, second] = [card('71', late), card('72', late)];
    marks.update([first]);
    marks.update([second]);
    answers[1]?.(success([state('72')]));
    await settle();
    answers[0]?.(success([state('71')]));
    await settle();
    expect(shown()).toEqual([keyOf('72')]);
  });
});
