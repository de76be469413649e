/** What the reading needs to know of an element, as flags. */
export const BOLD = 1;
export const BLOCK = 2;
const INLINE = 4;
/** 'CO<sub>2</sub>' is one word. */
export const INSIDE_WORD = 8;
/** Its line ends are seen as such. */
export const LINES = 16;
/** Its content is no text of the page. */
export const SKIPPED = 32;
export const LINE_BREAK = 64;
/** Skipped, but for the heading of a part that folds. */
export const BUTTON = 128;

const byName = new Map<string, number>();
for (const [flag, names] of [
  [
    SKIPPED,
    'script style template noscript nav footer select option textarea iframe object svg canvas video audio datalist head',
  ],
  [
    INLINE,
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meter output progress q ruby rp rt s samp small span strike strong sub sup time tt u var wbr link meta picture source nobr',
  ],
  [BOLD, 'b strong u'],
  [INSIDE_WORD, 'sub sup'],
  [LINE_BREAK, 'br hr'],
  [BLOCK | LINES, 'pre'],
  [BUTTON, 'button'],
] as const)
  for (const name of names.split(' ')) byName.set(name, (byName.get(name) ?? 0) | flag);

/** What an element is by its name, as flags: one look-up for each element of the page. No name here: a block. */
export const traits: ReadonlyMap<string, number> = byName;
