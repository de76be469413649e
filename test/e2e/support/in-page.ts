/**
 * Functions that are sent as source into a page, a closed shadow root or an extension page. Each must stand
 * on its own: nothing from outside its braces exists there.
 */

/**
 * What to find: an accessible name, else a CSS selector; or both parts said apart. `within` narrows the
 * search to a group or region, found the same way; `nth` picks one of several (0 is the first).
 */
export type Wanted =
  | string
  | { role?: string; name?: string; selector?: string; within?: Wanted; nth?: number };

/** Where an element can be clicked, in CSS px of the window; `covered` names what lies over that point. */
export type Spot = { x: number; y: number; covered: string | null };

/** Finds the wanted element, scrolls it into view and says where to click; null where there is none. */
export function locate(root: ParentNode, wanted: Wanted): Spot | null {
  const roles: Record<string, string> = {
    button: 'button,summary,[role=button],input[type=button],input[type=submit]',
    link: 'a[href],[role=link]',
    radio: 'input[type=radio],[role=radio]',
    checkbox: 'input[type=checkbox],[role=checkbox]',
    combobox: 'select,[role=combobox]',
    textbox: 'input:not([type]),input[type=text],input[type=search],textarea,[role=textbox]',
    searchbox: 'input[type=search],[role=searchbox]',
    slider: 'input[type=range],[role=slider]',
    spinbutton: 'input[type=number],[role=spinbutton]',
    group: 'fieldset,[role=group],[role=radiogroup],section,li,article,tr',
  };
  const named = `${Object.values(roles).join()},[aria-label],[aria-labelledby]`;
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) || element.matches('input');
  const words = (element: Element): string => {
    if (element instanceof HTMLElement && element.closest('[hidden],[aria-hidden=true]')) return '';
    return tidy(
      element instanceof HTMLElement ? element.innerText || element.textContent : element.textContent,
    );
  };
  const byId = (element: Element, ids: string): string => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    return tidy(
      ids
        .split(/\s+/)
        .map((id) => tree.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
  };
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) return byId(element, labelledBy);
    const label = tidy(element.getAttribute('aria-label'));
    if (label) return label;
    if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
      return Array.from(element.labels, (one) => words(one as Element)).join(' ');
    }
    if (element.matches('fieldset')) return tidy(element.querySelector('legend')?.textContent);
    return words(element) || tidy(element.getAttribute('placeholder')) || tidy(element.getAttribute('title'));
  };
  const bySelector = (scope: ParentNode, selector: string): Element[] => {
    try {
      return [...scope.querySelectorAll(selector)];
    } catch {
      return [];
    }
  };
  const find = (scope: ParentNode, what: Wanted): Element | null => {
    if (typeof what === 'string') {
      const byName = find(scope, { name: what });
      return byName ?? bySelector(scope, what).find(shown) ?? null;
    }
    const inner = what.within === undefined ? scope : find(scope, what.within);
    if (!inner) return null;
    const selector = what.selector ?? (what.role ? (roles[what.role] ?? `[role=${what.role}]`) : named);
    const candidates = bySelector(inner, selector).filter(shown);
    const { name } = what;
    if (name === undefined) return candidates[what.nth ?? 0] ?? null;
    const exact = candidates.filter((one) => nameOf(one) === name);
    const loose = candidates.filter((one) => nameOf(one).toLowerCase().includes(name.toLowerCase()));
    return (exact.length > 0 ? exact : loose)[what.nth ?? 0] ?? null;
  };
  const element = find(root, wanted);
  if (!element) return null;
  // A control that only its label shows is clicked on its label, as a person would.
  const box = element.getBoundingClientRect();
  const hidden = box.width < 4 || box.height < 4 || getComputedStyle(element).opacity === '0';
  const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
  const target = hidden && label instanceof Element ? label : element;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  const tree = target.getRootNode() as Document | ShadowRoot;
  const hit = tree.elementFromPoint(x, y);
  const free = hit === null || target.contains(hit) || hit.contains(target) || element.contains(hit);
  return { x, y, covered: free ? null : hit.outerHTML.slice(0, 120) };
}

/** The text that is shown, one line per block, without styles. */
export function visibleText(root: ParentNode): string {
  return [...root.children]
    .filter((child): child is HTMLElement => child instanceof HTMLElement && !child.matches('style,script'))
    .map((child) => child.innerText)
    .join('\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

/**
 * Stops the clock at an instant (ISO): `Temporal.Now` and `Date.now` in this world only. Then has the
 * surfaces look at the time again, as they do when a tab comes to the front.
 */
export function stopClock(iso: string): void {
  const instant = Temporal.Instant.from(iso);
  const zoned = (zone: Temporal.TimeZoneLike = Temporal.Now.timeZoneId()): Temporal.ZonedDateTime =>
    instant.toZonedDateTimeISO(zone);
  const stopped = {
    instant: () => instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  };
  for (const [name, value] of Object.entries(stopped)) {
    Object.defineProperty(Temporal.Now, name, { value, configurable: true, writable: true });
  }
  Date.now = () => instant.epochMilliseconds;
  if (typeof document !== 'undefined') document.dispatchEvent(new Event('visibilitychange'));
}

/** Every record of one store of one database; null where that is not there (and is not made by asking). */
export async function readStore([database, store]: [string, string]): Promise<unknown[] | null> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === database)) return null;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const opened = opening.result;
      if (!opened.objectStoreNames.contains(store)) {
        opened.close();
        resolve(null);
        return;
      }
      const reading = opened.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opened.close();
        resolve(reading.result);
      };
    };
  });
}
