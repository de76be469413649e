import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Respond = (response: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => unknown;

export const noReceiver = 'Could not establish connection. Receiving end does not exist.';

/** The sender of a content script of this extension. */
export function contentScript(over: object = {}): object {
  const tab = { id: 7, index: 3, windowId: 2, url: 'https://www.flextender.nl/opdracht?aanvraagnr=90001' };
  return {
    id: fakeBrowser.runtime.id,
    tab,
    frameId: 0,
    url: tab.url,
    origin: 'https://www.flextender.nl',
    ...over,
  };
}

// What Chrome does with a message on its way.
const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/**
 * Carries messages as a browser does, which the fake one does not: copied, with a sender, to each listener,
 * and an error when nobody listens. Returns what the listeners said at once, for each message.
 */
export function layWires(sender: () => object = contentScript): { said: unknown[][] } {
  const listeners = new Set<Listener>();
  const said: unknown[][] = [];
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) => {
    listeners.add(listener as Listener);
  });
  vi.spyOn(onMessage, 'removeListener').mockImplementation((listener) => {
    listeners.delete(listener as Listener);
  });
  const carry = (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (listeners.size === 0) return reject(new Error(noReceiver));
      const respond = (response: unknown) => resolve(asJson(response));
      const answers = [...listeners].map((listener) => listener(asJson(message), sender(), respond));
      said.push(answers);
      if (!answers.includes(true)) resolve(undefined);
    });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(carry as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((_tab: number, message: unknown) =>
    carry(message)) as never);
  return { said };
}
