import type { Portal } from '../portals/index.ts';
import { kindOfWords } from './headings.ts';
import { fieldOf, labelAtStart } from './labels.ts';
import type { Line, Page, Span } from './page.ts';
import type { Pairs } from './pairs.ts';
import { selfNamed } from './self-named.ts';
import { metaContent, type Posting } from './structured.ts';
import { type Found, inOrder } from './timeline.ts';
import { readName } from './values.ts';

export const nowhere: Span = { start: 0, end: 0 };

export type Identity = {
  reference: Found<string> | null;
  title: Found<string> | null;
  buyer: Found<string> | null;
  place: Found<string> | null;
  region: Found<string> | null;
};

export const organisation =
  /^(?:de |het )?(?:gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie|omgevingsdienst|veiligheidsregio|ggd|politie|rijks\p{L}+|stichting|vereniging|universiteit|hogeschool|umc|belastingdienst|uwv|svb|kadaster|werkplein|werkorganisatie|regio|dienst|bedrijfsvoeringsorganisatie|samenwerkingsverband|gemeenschappelijke|prorail|rdw|duo|ind|coa|rvo|isd|sw-bedrijf|gr |servicecentrum|ambtelijke|recreatieschap|vervoerregio|metropoolregio)(?![\p{Ll}])/iu;

const address =
  /\b(\d{4}) ?([A-Z]{2}),? +((?:'s-|’s-|den |de |het )?\p{Lu}[\p{L}'’-]*(?: (?:aan|den|de|der|en|op|bij|over|het|ten|ter|\p{Lu}[\p{L}'’-]*)){0,4})/u;

type Source = {
  page: Page;
  pairs: Pairs;
  portal: Portal;
  doc: Document | null;
  url: URL | null;
  posting: Posting | null;
};

/** Who hires whom where: number, title, buyer, place and region. */
export function readIdentity(source: Source): Identity {
  const head = headLines(source);
  const buyer = readBuyer(source, head);
  const printedPlace = readPlace(source, head);
  const { title, place } = readTitle(source, head, buyer?.value ?? null, printedPlace?.value ?? null);
  return {
    reference: readReference(source),
    title,
    buyer,
    place: printedPlace ?? place ?? fromPosting(source.posting?.place),
    region: readRegion(source) ?? fromPosting(source.posting?.region),
  };
}

const fromPosting = (value: string | null | undefined): Found<string> | null =>
  value ? { value, at: nowhere } : null;

function readReference({ pairs, portal, url }: Source): Found<string> | null {
  const fromAddress = url && portal.reference(url);
  for (const pair of inOrder(pairs, 'reference')) {
    const code = /^[A-Za-z\d][A-Za-z\d./_-]{1,39}(?= |$|[,;)])/.exec(pair.value)?.[0].replace(/[./-]+$/, '');
    if (!code || !/\d/.test(code)) continue;
    const at = { start: pair.at.start, end: pair.at.start + code.length };
    return portal.id === 'opdrachtoverheid' && fromAddress
      ? { value: fromAddress, at: nowhere }
      : { value: code, at };
  }
  return fromAddress ? { value: fromAddress, at: nowhere } : null;
}

const headerFields = new Set([
  'reference',
  'start',
  'duration',
  'hours',
  'deadline',
  'renewal',
  'das',
  'end',
  'published',
  'education',
  'region',
  'buyer',
  'place',
  'rate',
]);
const noise =
  /^(?:sluit (?:over|vandaag|morgen)|gesloten$|nieuw$|terug|home$|deel |opdracht(?:en|details)?$|aanvra(?:ag|gen)$|inhuuropdrachten|vacature[ns]?$|favoriet|meer info|flextender|inschrijven|reageer|let op|cookie|menu|zoeken|inloggen|uitloggen|mijn )| > |›|»/i;

/** The lines above the first header value that may be title, buyer, place or address. */
function headLines({ page, pairs }: Source): Line[] {
  let first = page.lines.length;
  for (const [field, list] of pairs)
    if (headerFields.has(field))
      for (const pair of list) if (!pair.aside && pair.line < first) first = pair.line;
  if (first > 60) first = 60;
  return page.lines
    .slice(0, first === page.lines.length ? Math.min(first, 4) : first)
    .filter((line) => !line.box.aside);
}

const isTitleLike = (line: Line): boolean =>
  line.text.length <= 160 &&
  !/[.!?;]$/.test(line.text) &&
  !noise.test(line.text) &&
  kindOfWords(line.text) === null &&
  !address.test(line.text) &&
  fieldOf(line.text) === null &&
  !labelAtStart(line.text)?.colon &&
  /\p{L}{3}/u.test(line.text);

function readTitle(
  source: Source,
  head: Line[],
  buyer: string | null,
  place: string | null,
): { title: Found<string> | null; place: Found<string> | null } {
  const only = (title: Found<string> | null) => ({ title, place: null });
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
  if (!/^['’]?\p{Lu}[\p{L}'’ -]{1,40}$/u.test(line.text) || line.text.split(' ').length > 4) return false;
  const name = line.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const use = new RegExp(
    `(?:(?<![\\p{L}])(?:in|te|regio|gemeente|stad|nabij|rondom|omgeving|standplaats|locatie|werklocatie)|\\d{4} ?[A-Z]{2}),?:? ${name}(?![\\p{L}-])`,
    'u',
  );
  const start = page.text.indexOf(line.text, line.start + line.text.length);
  return start >= 0 && (use.test(page.text) || new RegExp(`Regio ${name}(?![\\p{L}-])`, 'u').test(page.text));
}

function isDropped(element: Element, drop: RegExp | null): boolean {
  for (let one: Element | null = element; one && drop; one = one.parentElement)
    if (drop.test(one.getAttribute('class') ?? '')) return true;
  return false;
}

function bySelector({ doc, page, portal }: Source, selectors: readonly string[]): Found<string> | null {
  for (const selector of selectors) {
    const element = [...(doc?.querySelectorAll(selector) ?? [])].find((one) => !isDropped(one, portal.drop));
    const value = element?.textContent
      ?.replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC');
    if (!value) continue;
    const line = page.lines.find((candidate) => candidate.text === value);
    return { value, at: line ? { start: line.start, end: line.start + value.length } : nowhere };
  }
  return null;
}

function titleOfMeta({ doc, portal }: Source, buyer: string | null): string | null {
  const og = doc && metaContent(doc, 'og:title');
  if (!og) return null;
  if (og.includes(' - ') && (portal.buyerInOgTitle || og.endsWith(` - ${buyer}`)))
    return og.slice(0, og.lastIndexOf(' - ')).trim();
  return og.split(' | ')[0]?.trim() ?? null;
}

function readBuyer(source: Source, head: Line[]): Found<string> | null {
  const selected = bySelector(source, source.portal.buyerSelectors);
  if (selected) return selected;
  for (const pair of inOrder(source.pairs, 'buyer')) {
    const name = pair.shape === 'glued' ? null : readName(pair.value);
    const label = source.page.lines[pair.line];
    if (
      name &&
      (organisation.test(name) ||
        (label && label.level === 0 && !label.gap) ||
        /opdrachtgever|klant|inlener|dienst/i.test(label?.text ?? ''))
    )
      return { value: name, at: { start: pair.at.start, end: pair.at.start + name.length } };
  }
  const og = source.doc && metaContent(source.doc, 'og:title');
  const after = og?.includes(' - ') ? og.slice(og.lastIndexOf(' - ') + 3).trim() : '';
  if (
    after !== '' &&
    (source.portal.buyerInOgTitle || organisation.test(after)) &&
    !/^flextender/i.test(after)
  )
    return { value: after, at: nowhere };
  const line = head.find(
    (candidate) =>
      organisation.test(candidate.text) && readName(candidate.text) !== null && candidate.level !== 1,
  );
  if (source.posting?.buyer) return { value: source.posting.buyer, at: nowhere };
  if (line) return { value: line.text, at: { start: line.start, end: line.start + line.text.length } };
  return selfNamed(source.page);
}

function readPlace({ pairs }: Source, head: Line[]): Found<string> | null {
  for (const pair of inOrder(pairs, 'place')) {
    const printed = address.exec(pair.value);
    const name = printed?.[3] ?? readName(pair.value.split(/ - |, | \(/)[0] ?? '', 50);
    if (name && !organisation.test(name) && !/\d|hybride|thuis|overleg|landelijk|nederland$/i.test(name)) {
      const from = pair.value.indexOf(name);
      return { value: name, at: { start: pair.at.start + from, end: pair.at.start + from + name.length } };
    }
  }
  for (const line of head) {
    const printed = address.exec(line.text);
    if (printed?.[3]) {
      const from = line.text.indexOf(printed[3], printed.index);
      return {
        value: printed[3],
        at: { start: line.start + from, end: line.start + from + printed[3].length },
      };
    }
  }
  return null;
}

function readRegion({ pairs }: Source): Found<string> | null {
  for (const pair of inOrder(pairs, 'region')) {
    const name = pair.shape === 'glued' && pair.value.length > 40 ? null : readName(pair.value, 50);
    if (name && !/\d/.test(name))
      return { value: name, at: { start: pair.at.start, end: pair.at.start + name.length } };
  }
  return null;
}
