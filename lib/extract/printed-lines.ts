/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT; the name itself is no global everywhere we read. */
const elementsAndTexts = 5;
const textNode = 3;
const startsLine = /^(?:br|div|p|h\d|li)$/i;

/** What an element prints, a line each and spaces folded: a `<br>` or an inner block starts another. */
export function printedLines(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, elementsAndTexts);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === textNode) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (startsLine.test(node.nodeName)) text += '\n';
  }
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().normalize('NFC'))
    .filter((line) => line !== '');
}
