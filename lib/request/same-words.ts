/** Whether two texts say the same, however a portal sets them. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * A text as it is compared: how a portal sets its quotes, dashes, spaces, capitals and closing punctuation says
 * nothing. Other signs do ("hbo+", "> 3 jaar").
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '')
    .toLowerCase()
    .replace(/[\u2018-\u201b`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
