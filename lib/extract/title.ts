import { bySelector, linesBySelector } from './by-selector.ts';
import { kindOfWords } from './headings.ts';
import { address, fromPosting, nowhere, organisation, type Source } from './identity-source.ts';
import { fieldOf, labelAtStart } from './labels.ts';
import type { Line, Page } from './page.ts';
import { metaContent } from './structured.ts';
import { type Found, inOrder } from './timeline.ts';
import { readName } from './values.ts';

const noise =
  /^(?:sluit (?:over|vandaag|morgen)|gesloten$|nieuw$|terug|home$|deel |opdracht(?:en|details)?$|aanvra(?:ag|gen)$|inhuuropdrachten|vacature[ns]?$|favoriet|meer info|flextender|inschrijven|reageer|let op|cookie|menu|zoeken|inloggen|uitloggen|mijn )| > |›|»/i;

const isTitleLike = (line: Line): boolean =>
  line.text.length <= 160 &&
  !/[.!?;]$/.test(line.text) &&
  !noise.test(line.text) &&
  kindOfWords(line.text) === null &&
  !address.test(line.text) &&
  fieldOf(line.text) === null &&
  !labelAtStart(line.text)?.colon &&
  /[a-zA-ZÀ-ɏ]{3}/.test(line.text);

/** The title, and the place where the lines of the title end with one. */
export function readTitle(
  source: Source,
  head: Line[],
  buyer: string | null,
  place: string | null,
): { title: Found<string> | null; place: Found<string> | null } {
  const only = (title: Found<string> | null) => ({ title, place: null });
  const named = linesBySelector(source, source.portal.titleSelectors);
  if (named.length > 0) return titleOfLines(source.page, named);
  const selected = bySelector(source, source.portal.titleSelectors);
  if (selected) return only(selected);
  const lines = head.filter(
    (line) =>
      isTitleLike(line) && line.text !== buyer && line.text !== place && !organisation.test(line.text),
  );
  const heading =
    [1, 2, 3].flatMap((level) => lines.filter((line) => line.level === level))[0] ??
    source.page.lines.find((line) => line.level === 1 && isTitleLike(line));
  if (heading && source.doc) return withPlaceBelow(source, heading, lines);
  const labelled = inOrder(source.pairs, 'title').find(
    (pair) => pair.shape !== 'glued' && readName(pair.value, 120),
  );
  if (labelled) return only({ value: readName(labelled.value, 120) ?? labelled.value, at: labelled.at });
  const above = closest(lines, head);
  const og = titleOfMeta(source, buyer);
  // The page's own print of what its meta tag says comes first; without one, only lines that stand alone.
  const wordings = [og, og?.slice(0, og.lastIndexOf(' - ')), og?.split(' | ')[0]].map((words) =>
    words?.toLowerCase(),
  );
  const printed = lines.find((line) => wordings.includes(line.text.toLowerCase()));
  if (printed)
    return only({
      value: printed.text,
      at: { start: printed.start, end: printed.start + printed.text.length },
    });
  if (above.length > 0 && !source.doc) return titleOfLines(source.page, above);
  if (og) return only({ value: og, at: nowhere });
  return above.length > 0 ? titleOfLines(source.page, above) : only(fromPosting(source.posting?.title));
}

/** The last unbroken lines above the header, at most three. */
function closest(lines: Line[], head: Line[]): Line[] {
  const result: Line[] = [];
  for (const line of [...lines].reverse()) {
    const below = result[0];
    if (
      result.length === 3 ||
      (below &&
        below.index - line.index >
          1 +
            head.filter(
              (other) => other.index > line.index && other.index < below.index && !lines.includes(other),
            ).length)
    )
      break;
    result.unshift(line);
  }
  return result;
}

function withPlaceBelow(
  source: Source,
  heading: Line,
  lines: Line[],
): { title: Found<string>; place: Found<string> | null } {
  const at = { start: heading.start, end: heading.start + heading.text.length };
  const below = lines.find((line) => line.index === heading.index + 1 && line.level !== 1);
  const place =
    below && usedAsPlace(source.page, below)
      ? { value: below.text, at: { start: below.start, end: below.start + below.text.length } }
      : null;
  return { title: { value: heading.text, at }, place };
}

function titleOfLines(
  page: Page,
  lines: Line[],
): { title: Found<string> | null; place: Found<string> | null } {
  const last = lines.at(-1);
  const isPlace = lines.length > 1 && last !== undefined && usedAsPlace(page, last);
  const own = isPlace ? lines.slice(0, -1) : lines;
  const first = own[0];
  const end = own.at(-1);
  if (!first || !end || !last) return { title: null, place: null };
  const at = { start: first.start, end: end.start + end.text.length };
  const place = isPlace
    ? { value: last.text, at: { start: last.start, end: last.start + last.text.length } }
    : null;
  return { title: { value: own.map((line) => line.text).join(' '), at }, place };
}

/** 'in Zwolle', 'te Zwolle', 'Regio Zwolle': the page uses the words of this line as a place. */
function usedAsPlace(page: Page, line: Line): boolean {
  if (!/^['’]?[A-ZÀ-Þ][a-zA-ZÀ-ɏ'’ -]{1,40}$/.test(line.text) || line.text.split(' ').length > 4)
    return false;
  const name = RegExp.escape(line.text);
  const use = new RegExp(
    `(?:(?<![a-zA-ZÀ-ɏ])(?:in|te|regio|gemeente|stad|nabij|rondom|omgeving|standplaats(?: is)?|locatie(?: is)?|werklocatie(?: is)?)|\\d{4} ?[A-Z]{2}),?:? ${name}(?![a-zA-ZÀ-ɏ-])`,
  );
  const start = page.text.indexOf(line.text, line.start + line.text.length);
  return start >= 0 && (use.test(page.text) || new RegExp(`Regio ${name}(?![a-zA-ZÀ-ɏ-])`).test(page.text));
}

function titleOfMeta({ doc, portal }: Source, buyer: string | null): string | null {
  const og = doc && metaContent(doc, 'og:title');
  if (!og) return null;
  if (og.includes(' - ') && (portal.buyerInOgTitle || og.endsWith(` - ${buyer}`)))
    return og.slice(0, og.lastIndexOf(' - ')).trim();
  return og.split(' | ')[0]?.trim() ?? null;
}
