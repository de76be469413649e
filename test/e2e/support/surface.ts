/**
 * One way to look at and use any surface of the product, wherever it is drawn: a closed shadow root, the
 * real side panel, the real popup. Clicks and keys are the browser's own input, never `element.click()`.
 */

import { locate, type Spot, stopClock, visibleText, type Wanted } from './in-page.ts';
import { settled } from './settled.ts';

/** How one surface is reached; made by `closed-root.ts` and `raw-target.ts`. */
export type Driver = {
  /** For messages: 'overlay', 'side panel'. */
  name: string;
  /** Runs the source of a function with the surface's root and one JSON argument; returns JSON. */
  run(source: string, argument: unknown): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  /** One key by its name: 'Escape', 'Enter', 'ArrowRight', 'a'. */
  press(key: string): Promise<void>;
  /** Loads axe-core into the surface's world. */
  loadAxe(): Promise<void>;
};

export type Violation = { id: string; impact: string | null; help: string; nodes: string[] };

export type Surface = {
  /** Runs a self-contained function in the surface's world; its result must be JSON. */
  evaluate<R, A = undefined>(
    run: (root: ParentNode, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R>;
  text(): Promise<string>;
  has(wanted: Wanted): Promise<boolean>;
  /** Clicks the wanted thing by real mouse; waits until it is there and nothing covers it. */
  click(wanted: Wanted): Promise<void>;
  /** Clicks a field, empties it and types. */
  fill(wanted: Wanted, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Until the function says true; throws with the surface's text after `timeout` ms. */
  waitFor<A = undefined>(
    test: (root: ParentNode, argument: A) => boolean,
    argument?: A,
    timeout?: number,
  ): Promise<void>;
  waitForText(part: string, timeout?: number): Promise<void>;
  /** Violations that axe-core finds in this surface alone. */
  axe(): Promise<Violation[]>;
  setClock(instant: Temporal.Instant): Promise<void>;
};

/** Long, because a busy machine is no fault of the product; nothing waits longer than it must. */
export const patience = 20_000;
const pause = 50;

export function surfaceOver(driver: Driver): Surface {
  // What comes back over the wire is JSON of the type that the sent function returns.
  const evaluate = async <R, A>(
    run: (root: ParentNode, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> => (await driver.run(run.toString(), argument)) as R;

  const text = (): Promise<string> => evaluate(visibleText);

  const until = async <T>(ask: () => Promise<T | null>, what: string, timeout = patience): Promise<T> => {
    const end = performance.now() + timeout;
    let trouble = '';
    while (performance.now() < end) {
      try {
        const answer = await ask();
        if (answer !== null) return answer;
      } catch (error) {
        // The surface may not be there yet, or its world is just being replaced.
        trouble = error instanceof Error ? ` (${error.message})` : '';
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const shown = await text().catch(() => '(nothing)');
    throw new Error(
      `${driver.name}: ${what} did not come within ${timeout} ms${trouble}. It shows:\n${shown}`,
    );
  };

  const click = async (wanted: Wanted): Promise<void> => {
    let before: Spot | null = null;
    const spot = await until(
      async () => {
        const found = await evaluate(locate, wanted);
        if (found?.covered) throw new Error(`covered by ${found.covered}`);
        // What still moves would let the click fall on its neighbour.
        const rests = found !== null && before !== null && found.x === before.x && found.y === before.y;
        before = found;
        return rests ? found : null;
      },
      `a place to click ${JSON.stringify(wanted)}`,
    );
    await driver.click(spot.x, spot.y);
  };

  return {
    evaluate,
    text,
    has: async (wanted) => (await evaluate(locate, wanted)) !== null,
    click,
    fill: async (wanted, value) => {
      await click(wanted);
      await evaluate(selectFocused);
      await (value === '' ? driver.press('Delete') : driver.type(value));
    },
    press: (key) => driver.press(key),
    waitFor: async (test, argument, timeout) => {
      await until(async () => ((await evaluate(test, argument)) ? true : null), `the awaited state`, timeout);
    },
    waitForText: async (part, timeout) => {
      await until(async () => ((await text()).includes(part) ? true : null), `“${part}”`, timeout);
    },
    axe: async () => {
      await settled();
      await driver.loadAxe();
      return evaluate(runAxe);
    },
    setClock: async (instant) => {
      await driver.run(`(root, iso) => (${stopClock.toString()})(iso)`, instant.toString());
    },
  };
}

function selectFocused(root: ParentNode): void {
  const tree = root instanceof ShadowRoot ? root : document;
  const field = tree.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
}

async function runAxe(root: ParentNode): Promise<Violation[]> {
  type Found = {
    id: string;
    impact: string | null;
    help: string;
    nodes: { html: string; failureSummary?: string }[];
  };
  const axe = Reflect.get(globalThis, 'axe') as { run(context: unknown): Promise<{ violations: Found[] }> };
  const { violations } = await axe.run(root instanceof ShadowRoot ? root.host : document);
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    nodes: nodes.map((node) => `${node.html.slice(0, 200)} — ${node.failureSummary ?? ''}`),
  }));
}
