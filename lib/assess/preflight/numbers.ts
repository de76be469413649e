const words = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** '4', 'vier' or 'één', for in a pattern. */
export const numberPattern = `(?:\\d{1,3}|één|${words.join('|')})`;

/** What `numberPattern` matched, as a number; null for other words. */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = words.indexOf(text.toLowerCase().replaceAll('é', 'e'));
  return index === -1 ? null : index + 1;
}
