/** Numbers as Dutch criteria print them. */

const words: Record<string, number> = {
  een: 1,
  één: 1,
  anderhalf: 1.5,
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

/** A number of up to three digits or in words; to be put into a pattern with the flags `iu`. */
export const numberPattern = `(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:[.,]\\d)?|${Object.keys(words).join('|')})(?![\\p{L}\\d])`;

/** 'drie' or '3' or '1,5' as a number; NaN for anything else. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number.parseFloat(text.replace(',', '.'));
}

/** Whether the words hold a count: digits, or a number word other than the article. */
export function holdsCount(text: string): string | null {
  const counted = Object.keys(words).filter((word) => word !== 'een' && word !== 'één');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\d[\\d.]{4,}|\\d{1,3}(?!\\d)|${counted.join('|')})(?![\\p{L}\\p{N}])(?: [\\p{L}-]+)?`,
    'iu',
  );
  return pattern.exec(text)?.[0] ?? null;
}
