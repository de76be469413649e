/** Whole numbers as Dutch requests write them in words. */
export const numberWords: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  eén: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  zesendertig: 36,
};

/** The words as alternatives of a pattern, the longest first: 'vierentwintig' is not 'vier'. */
export const alternatives = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
