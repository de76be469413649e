import { type Due, due } from '../assess/view.ts';
import type { ListCard } from '../portals/index.ts';
import type { MarkState } from '../request/record.ts';
import type { Result } from '../request/result.ts';
import type { ListedRequest } from '../request/tender-request.ts';
import type { ShadowHost } from './shadow-host.ts';

/** A mark on one card. `saved` is null on a card that only shows that time runs out. */
export type CardMarkView = { listed: ListedRequest; key: string; saved: MarkState | null; due: Due | null };

export type KeyedCard = { card: ListCard; key: string };

type Options = {
  ask(keys: string[]): Promise<Result<MarkState[]>>;
  createHost(): ShadowHost;
  draw(host: ShadowHost, view: CardMarkView): void;
};

/** A card that is not saved gets a mark only once its time is this short (the visual reference's "warn"). */
const soonDays = 3;
/** The background takes no more in one call. */
const most = 500;

/** The marks on the cards of an overview. Cards come, go and are replaced; a mark follows its card. */
export class CardMarks {
  #options: Options;
  #hosts = new Map<Element, ShadowHost>();
  #saved = new Map<string, MarkState>();
  /** The cards of the last answer. */
  #answered: string | null = null;
  #cards: KeyedCard[] = [];
  /** Counts the questions, so that an answer for earlier cards is dropped. */
  #turn = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Draws for the cards as they are now, and asks what is saved where they are others than at the last answer. */
  update(cards: KeyedCard[]): void {
    this.#cards = cards;
    if (keysOf(cards) === this.#answered) this.#place(cards);
    else void this.refresh();
  }

  /** Asks anew what is saved, and draws. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const cards = this.#cards;
    const keys = [...new Set(cards.map(({ key }) => key))].slice(0, most);
    const result = await this.#options.ask(keys);
    if (turn !== this.#turn) return;
    // Without an answer the marks stay as they are, an old mark says more than none, and the next look asks again.
    if (result.ok) {
      this.#saved = new Map(result.value.map((state) => [state.key, state]));
      this.#answered = keysOf(cards);
    }
    this.#place(this.#cards);
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#turn++;
    for (const host of this.#hosts.values()) host.remove();
    this.#hosts.clear();
    this.#cards = [];
    this.#answered = null;
  }

  #place(cards: KeyedCard[]): void {
    const now = Temporal.Now.instant();
    const gone = new Set(this.#hosts.keys());
    for (const { card, key } of cards) {
      gone.delete(card.element);
      const saved = this.#saved.get(key) ?? null;
      const left = due(deadlineOf(card.listed, saved), now);
      if (saved !== null || isSoon(left)) this.#mark(card, { listed: card.listed, key, saved, due: left });
      else this.#unmark(card.element);
    }
    for (const element of gone) this.#unmark(element);
  }

  #mark(card: ListCard, view: CardMarkView): void {
    let host = this.#hosts.get(card.element);
    if (host === undefined) {
      host = this.#options.createHost();
      this.#hosts.set(card.element, host);
    }
    if (host.host.parentNode !== card.title) card.title.append(host.host);
    this.#options.draw(host, view);
  }

  #unmark(element: Element): void {
    this.#hosts.get(element)?.remove();
    this.#hosts.delete(element);
  }
}

/** The overview's own deadline is the freshest, but the user's correction goes before it. */
function deadlineOf(listed: ListedRequest, saved: MarkState | null): string | null {
  if (saved?.deadlineCorrected) return saved.submissionDeadline;
  return listed.submissionDeadline ?? saved?.submissionDeadline ?? null;
}

/** The keys of the cards in their order, as one text to compare. */
export function keysOf(cards: KeyedCard[]): string {
  return cards.map(({ key }) => key).join('\n');
}

function isSoon(left: Due | null): boolean {
  if (left === null || left.left.kind === 'closed') return false;
  return left.left.kind === 'days' ? left.left.days <= soonDays : left.left.minutes <= soonDays * 24 * 60;
}
