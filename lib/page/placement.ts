/** Where the overlay stands: at the right edge, as high as it can without lying over the page's controls. */

const edge = 16;
const step = 24;
const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';

type Box = { left: number; top: number; right: number; bottom: number };

/**
 * The distance from the top of the window, in px, at which a box of this size covers the least of the page's
 * own visible controls; the highest of equally good places. Looks at the page once and changes nothing.
 */
export function freeTop(document: Document, size: { width: number; height: number }, own: Element): number {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const left = innerWidth - edge - size.width;
  const boxes = visibleControls(document, own, left, innerWidth, innerHeight);
  let best = { top: edge, covered: Number.POSITIVE_INFINITY };
  for (let top = edge; top + size.height <= innerHeight - edge || top === edge; top += step) {
    const covered = boxes.filter((box) => box.bottom > top && box.top < top + size.height).length;
    if (covered < best.covered) best = { top, covered };
    if (covered === 0) break;
  }
  return best.top;
}

function visibleControls(
  document: Document,
  own: Element,
  left: number,
  width: number,
  height: number,
): Box[] {
  const boxes: Box[] = [];
  for (const element of document.querySelectorAll(controls)) {
    if (element === own) continue;
    const box = element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < height && box.right > left && box.left < width;
    if (inView && box.width > 0 && box.height > 0) boxes.push(box);
  }
  return boxes;
}
