import { bySelector } from './by-selector.ts';
import { address, fromPosting, nowhere, organisation, type Source } from './identity-source.ts';
import type { Line } from './page.ts';
import { selfNamed } from './self-named.ts';
import { metaContent } from './structured.ts';
import { type Found, inOrder } from './timeline.ts';
import { readTitle } from './title.ts';
import { readName } from './values.ts';

export type Identity = {
  reference: Found<string> | null;
  title: Found<string> | null;
  buyer: Found<string> | null;
  place: Found<string> | null;
  region: Found<string> | null;
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

const province =
  /(?: [-–] |, ?| ?[(/] ?)(Groningen|Fr(?:yslân|iesland)|Drenthe|Overijssel|Flevoland|Gelderland|Utrecht|Noord-Holland|Zuid-Holland|Zeeland|Noord-Brabant|Limburg)\)?$/;

function readRegion({ pairs }: Source): Found<string> | null {
  for (const pair of inOrder(pairs, 'region')) {
    const name = pair.shape === 'glued' && pair.value.length > 40 ? null : readName(pair.value, 50);
    if (name && !/\d/.test(name))
      return { value: name, at: { start: pair.at.start, end: pair.at.start + name.length } };
  }
  // 'Den Haag - Zuid-Holland': the province stands behind the place.
  for (const pair of inOrder(pairs, 'place')) {
    const name = pair.value.length < 80 ? province.exec(pair.value)?.[1] : undefined;
    if (name === undefined) continue;
    const start = pair.at.start + pair.value.lastIndexOf(name);
    return { value: name, at: { start, end: start + name.length } };
  }
  return null;
}
