/** Whole numbers as pages print them where they count days, weeks or months. */

const words: Record<string, number> = {
  een: 1,
  één: 1,
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
  twintig: 20,
};

/** '4', 'vier' or 'één', for in a pattern. */
export const numberPattern = `(?:\\d{1,3}|${Object.keys(words).join('|')})`;

/** What `numberPattern` matched, as a number; null for other words. */
export function readNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (words[text.toLowerCase()] ?? null);
}
