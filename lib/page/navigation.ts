/**
 * Calls `listener` after the address changed without a page load, the hash aside. WXT's own event fires
 * before the new page is there; `navigatesuccess` fires after the change was committed.
 */
export function onNavigation(window: Window, signal: AbortSignal, listener: () => void): void {
  let current = withoutHash(window.location.href);
  const check = () => {
    const next = withoutHash(window.location.href);
    if (next === current) return;
    current = next;
    listener();
  };
  const { navigation } = window as Window & { navigation?: EventTarget };
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  window.addEventListener('popstate', check, { signal });
  const timer = setInterval(check, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function withoutHash(href: string): string {
  return href.split('#', 1)[0] ?? href;
}
