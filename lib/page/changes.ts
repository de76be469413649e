/** First look soon after a change, later ones ever rarer while they bring nothing new. */
const shortest = 250;
const longest = 8000;

export type ChangeWatch = {
  /** The last look brought something new: look soon again. */
  fresh(): void;
  stop(): void;
};

/**
 * Calls `look` some time after the page's tree changed, never more often than the waiting time, which
 * doubles with each look that was not followed by `fresh()`: a page with a ticking clock must not cost
 * anything. Changes that only add our own elements (`ignored`) do not count; that one is gone does: the page
 * may have taken it away.
 */
export function watchChanges(root: Node, ignored: (node: Node) => boolean, look: () => void): ChangeWatch {
  let wait = shortest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some((record) => counts(record, ignored))) return;
    timer = setTimeout(() => {
      timer = undefined;
      wait = Math.min(wait * 2, longest);
      look();
    }, wait);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return {
    fresh: () => {
      wait = shortest;
    },
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}

function counts(record: MutationRecord, ignored: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return true;
  return record.removedNodes.length > 0 || [...record.addedNodes].some((node) => !ignored(node));
}
