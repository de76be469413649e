/** Published answers to questions, as portals print them below a request. */

/**
 * How many lines of a page's text begin as a published answer does ('Antwoord:', 'Antwoord 3', 'A: …'). A sentence
 * about answers ("De antwoorden worden …") is none, and 'a.' is a level.
 */
export function answersIn(text: string): number {
  return text.match(/^[ \t]*(?:antwoord(?:[ \t]*\d+)?[ \t]*(?:[:.]|$)|a[ \t]*\d*[ \t]*:)/gim)?.length ?? 0;
}
