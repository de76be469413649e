/** A place of our own in the portal's page: a closed shadow root, which the page can neither read nor style. */

export type ShadowHost = {
  host: HTMLElement;
  /** Where to render; inside the closed root. */
  container: HTMLElement;
  remove(): void;
};

/**
 * Keys pressed inside stay inside: the page's own shortcuts must not fire on what the user types here. A
 * listener that the page has on `window` in the capture phase comes first and cannot be kept from hearing them.
 */
const keyEvents = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'] as const;

/**
 * A detached host of the given element name with the given styles. Inline `!important` declarations on the
 * host keep page rules such as `body > * { display: none }` from reaching it.
 */
export function createShadowHost(
  document: Document,
  name: string,
  css: string,
  style: Readonly<Record<string, string>>,
): ShadowHost {
  const host = document.createElement(name);
  // `all: initial` would leave scrollbars and controls light in a dark browser.
  for (const [property, value] of Object.entries({
    all: 'initial',
    'color-scheme': 'light dark',
    ...style,
  })) {
    host.style.setProperty(property, value, 'important');
  }
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(document, root, css);
  const container = document.createElement('div');
  root.append(container);
  for (const type of keyEvents) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, container, remove: () => host.remove() };
}

/**
 * A constructed sheet where the browser lets a content script adopt one: it is not subject to the page's
 * CSP. Firefox does not (bugzilla 1751346); there the style element of an extension is exempt from it.
 */
function addStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
