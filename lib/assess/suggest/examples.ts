/** Examples in a criterion: "een anonimiseertool zoals ZyLAB of Octobox", "een zaaksysteem, bij voorkeur Djuma". */

/** In brackets some do that say something else behind a comma: "waaronder X" asks X. */
const always = String.raw`zoals|bijvoorbeeld|bijv\.?|bv\.?|b\.v\.|denk(?:\s+(?:hierbij|daarbij))? aan`;
const marker = new RegExp(
  String.raw`(?:(?<bracket>\(\s*)(?:${always}|o\.a\.|onder andere|bij voorkeur)|[\s,]\s*(?:${always})|,\s*(?<liked>bij voorkeur|liefst))[:,]?\s+`,
  'iu',
);
/** "(Unit4, JOIN of CODA)", "(SAP, AFAS, ...)": members, of which one is enough to look at. */
const members = /\((?<list>[^()]*(?:(?<!\p{L})of(?!\p{L})|\.\.\.|…|\betc)[^()]*)\)/iu;

/** What the examples are of: from the last word that leads to it. */
const ofWhat =
  /^(?<before>.*(?<!\p{L})(?:met|van|in|als|op|bij|binnen|aan|over|voor|uit|rond|volgens|en|of))\s+(?<what>[^,;:.()|]+)$/isu;
/** A level, a length or a certainty is no kind of thing. */
const noKind =
  /\d|(?<!\p{L})(?:hbo|wo|mbo|vmbo|niveau|\p{L}*opleiding|bachelor|master|diploma|studie|richting|jaar|maanden|uur|dag|week|tarief|\p{L}*ervaring|minimaal|dit|dat|deze|die)(?!\p{L})/iu;
/** "Zoals beschreven in de uitvraag". */
const noExample =
  /^(?:beschreven|genoemd|vermeld|bedoeld|omschreven|opgenomen|gevraagd|gesteld|hier|boven|aangegeven|gebruikelijk|blijkt|verwacht|in|op|bij|uit|met|dat|die|deze|dit|dat|je|wij|u|door|om|aan|ervaring|minimaal)(?!\p{L})/iu;
const likeIt =
  /^(?:(?:een|het|enig)\s+)?(?:ander|vergelijkba|soortgelijk|gelijkwaardig|dergelijk|etc|e\.d|\.\.\.|…|$)/iu;
const parting = /\s*,\s*(?:(?:of|en)\s+)?|\s+(?:en\/of|of|en|dan wel)\s+|(?<=\p{L}{4})\/(?=\p{L}{4})/iu;
const goesOn = /\s(?=(?:binnen|bij|voor|in|op|ten|om|gedurende|tijdens|die|dat|waarbij|met)\s)/iu;

/** More are seldom printed, and each is weighed by itself. */
const most = 8;

type Found = { head: string; list: string; rest: string; named: boolean };

/**
 * The criterion once for each example, with the example where its kind stood: who has that may well have what is
 * asked. Empty where there are no examples, or where it is not plain of what they are.
 */
export function withExamples(criterion: string): string[] {
  const text = criterion.replace(/\s+/g, ' ');
  const found = exampled(text) ?? enumerated(text);
  const { before, what } = ofWhat.exec(found?.head ?? '')?.groups ?? {};
  if (found === null || before === undefined || what === undefined) return [];
  if (noKind.test(what) || what.split(' ').length > 6 || noExample.test(found.list)) return [];
  const [list = '', ...tail] = found.list.split(goesOn);
  const items = outsideBrackets(list).filter((item) => !likeIt.test(item));
  const [first = ''] = items;
  if (items.some((item) => noKind.test(item.replace(/\d/g, '')))) return [];
  // What is not put as the first is may be asked besides: "zoals Azure, en leiding gegeven aan een team".
  if (isName(first) ? !items.every(isName) : found.named || items.some(isLong)) return [];
  return items.slice(0, most).map((item) => [before, item, ...tail].join(' ') + found.rest);
}

function exampled(text: string): Found | null {
  const match = marker.exec(text);
  if (match === null) return null;
  const behind = text.slice(match.index + match[0].length);
  const bracketed = match.groups?.bracket !== undefined;
  const end = bracketed ? endOfBracket(behind) : (/[;|]|\.(?:\s|$)/u.exec(behind)?.index ?? behind.length);
  const rest = behind.slice(bracketed ? end + 1 : end);
  return {
    head: text.slice(0, match.index).trim(),
    list: behind.slice(0, end).trim(),
    rest,
    named: match.groups?.liked !== undefined,
  };
}

function enumerated(text: string): Found | null {
  const match = members.exec(text);
  if (match === null) return null;
  const list = match.groups?.list ?? '';
  if (list.split(parting).length < 2) return null;
  const rest = text.slice(match.index + match[0].length);
  return { head: text.slice(0, match.index).trim(), list, rest, named: false };
}

function endOfBracket(text: string): number {
  let depth = 1;
  for (const [index, sign] of [...text].entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return [...text].slice(0, index).join('').length;
  }
  return text.length;
}

/** The items of a list; what stands in brackets behind one belongs to it. */
function outsideBrackets(list: string): string[] {
  const brackets: string[] = [];
  const hidden = list.replace(/\([^()]*\)/gu, (words) => `\ue000${brackets.push(words) - 1}\ue000`);
  return hidden
    .split(parting)
    .map((item) =>
      item.replace(/\ue000(\d+)\ue000/gu, (_, index: string) => brackets[Number(index)] ?? '').trim(),
    );
}

const isLong = (item: string): boolean => item.split(' ').length > 3;
const isName = (item: string): boolean => /^[\p{Lu}\d]/u.test(item);
