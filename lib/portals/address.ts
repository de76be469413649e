const tracking =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_cid|mc_eid|_ga|_gl|ref|referrer|source|trk|resultatenlijst|hsCtaTracking|_hs.*|igshid|session(?:id)?|sid|phpsessid)$/i;

/** The address as a URL; null where it is none. */
export function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * The address without fragment, tracking and search tokens, no slash before the question mark. `keep`: the
 * only parameters that stay; null: all but the known tracking ones.
 */
export function cleanAddress(url: URL, keep: readonly string[] | null): string {
  if (url.origin === 'null') return url.href.replace(/[?#].*$/s, '');
  const kept = [...url.searchParams].filter(([name]) => (keep ? keep.includes(name) : !tracking.test(name)));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  const path = query === '' ? url.pathname : url.pathname.replace(/(?<=.)\/$/, '');
  return url.origin + path + query;
}
