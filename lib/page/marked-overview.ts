import { listCards, portalFor } from '../portals/index.ts';
import { requestKey } from '../request/key.ts';
import { type KeyedCard, keysOf } from './card-marks.ts';
import type { PageTools } from './page-tools.ts';

/** The marks on the cards of an overview; nothing as long as the page is none. */
export type MarkedOverview = {
  isOne(): boolean;
  /** The page is an overview: marks its cards. Says whether they are others than at the last call. */
  mark(): boolean;
  /** Marks anew what is there: the time left passes, and the page may have drawn its cards again. */
  again(): void;
  /** What is saved, or the language, changed. */
  refresh(): void;
  leave(): void;
};

/** Marks the cards of one page, whenever it is an overview. */
export function markedOverview(document: Document, signal: AbortSignal, tools: PageTools): MarkedOverview {
  let isOverview = false;
  let cardKeys = '';
  /** Counts the overviews, so that the marks of an earlier one are dropped. */
  let turn = 0;

  const put = async (cards: KeyedCard[]): Promise<void> => {
    const mine = turn;
    const loaded = await tools.loadPatiently(() => mine === turn && !signal.aborted);
    loaded?.surfaces.marks.update(cards);
  };
  return {
    isOne: () => isOverview,
    mark() {
      isOverview = true;
      const cards = keyedCards(document);
      const keys = keysOf(cards);
      const fresh = keys !== cardKeys;
      cardKeys = keys;
      if (cards.length > 0) void put(cards);
      return fresh;
    },
    again: () => void put(keyedCards(document)),
    refresh() {
      if (isOverview) void tools.surfaces?.marks.refresh();
    },
    leave() {
      turn++;
      isOverview = false;
      cardKeys = '';
      tools.surfaces?.marks.clear();
    },
  };
}

function keyedCards(document: Document): KeyedCard[] {
  const url = document.location.href;
  const portal = portalFor(new URL(url))?.id ?? 'generic';
  return listCards(document, url).map((card) => ({ card, key: requestKey({ portal, ...card.listed }) }));
}
