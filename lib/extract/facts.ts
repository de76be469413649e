import type { TenderRequest } from '../request/tender-request.ts';
import type { SectionKind } from './headings.ts';
import { type Line, linesWith, type Page } from './page.ts';
import type { Pair, Pairs } from './pairs.ts';
import type { Section } from './sections.ts';
import { numberPattern, readNumber, sentences } from './text.ts';
import { type Found, inOrder } from './timeline.ts';
import { readEuros, readRate, readYesNo } from './values.ts';

/** A value with its place: the first of `pairs` that reads as one. */
export function fromPairs<T>(pairs: readonly Pair[], read: (text: string) => T | null): Found<T> | null {
  for (const pair of pairs) {
    const value = read(pair.value);
    if (value !== null) return { value, at: pair.at };
  }
  return null;
}

/** 'fee', 'servicefee', 'dienstverlenings-fee'; at least four letters before it, for 'coffee' is none. */
const feeWords = /(?<![a-zA-ZÀ-ɏ-])(?:[a-zA-ZÀ-ɏ]{4,25}-?)?fee(?![a-zA-ZÀ-ɏ])/i;

/** The sentence that says what the portal asks for its service; null: none, or one without an amount. */
export function readFee(lines: readonly Line[]): Found<string> | null {
  for (const line of lines) {
    if (line.text.length > 2000 || !/fee/i.test(line.text)) continue;
    const sentence = sentences(line.text).find(({ text }) => feeWords.test(text) && /%|€|geen/.test(text));
    if (!sentence) continue;
    const start = line.start + sentence.start;
    return { value: sentence.text, at: { start, end: start + sentence.text.length } };
  }
  return null;
}

/** A value with its place: the first of `lines` that reads as one. */
export function fromLines<T>(lines: readonly Line[], read: (text: string) => T | null): Found<T> | null {
  for (const line of lines) {
    const value = line.text.length > 5000 ? null : read(line.text);
    if (value !== null) return { value, at: { start: line.start, end: line.start + line.text.length } };
  }
  return null;
}

export const linesUnder = (sections: readonly Section[], kind: SectionKind): Line[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);

const closedWords =
  /(?:opdracht|aanvraag|inhuuropdracht|vacature|uitvraag) is (?:niet \(?meer\)? actief|verlopen|gesloten|niet meer (?:actief|beschikbaar|open))|reactietermijn (?:is )?(?:inmiddels )?(?:verlopen|verstreken|gesloten)|niet meer mogelijk (?:om )?(?:te reageren|in te schrijven|aan te bieden)|termijn voor (?:het )?(?:indienen|inschrijven|reageren)[^.]{0,30} is (?:verstreken|verlopen)|je kunt je niet meer inschrijven|u kunt (?:dus )?niet (?:meer )?reageren|inschrijving is gesloten|reageren (?:op (?:deze|de) (?:opdracht|aanvraag|inhuuropdracht) )?is niet meer mogelijk|inschrijftermijn is (?:verstreken|verlopen|gesloten)|(?:deze|de) (?:opdracht|aanvraag) is (?:al )?(?:vervuld|ingevuld|ingetrokken)/i;

/** Where the page says that one can no longer respond. A condition ('is de termijn verlopen, dan …') is none. */
export function readClosed(page: Page): Found<true> | null {
  const hits = (text: string): true | null => {
    if (text.length > 400) return null;
    if (/^gesloten[.!]?$/i.test(text)) return true;
    return sentences(text).some(
      (sentence) =>
        closedWords.test(sentence.text) &&
        !/^(?:als|indien|wanneer|zodra|nadat|na )|\b(?:zodra|nadat|indien|wanneer)\b/i.test(sentence.text),
    )
      ? true
      : null;
  };
  for (const line of linesWith(page, /niet|verlopen|verstreken|gesloten|vervuld|ingevuld|ingetrokken/gi)) {
    if (line.text.length > 400) continue;
    if (hits(line.text))
      return { value: true, at: { start: line.start, end: line.start + line.text.length } };
  }
  return null;
}

const selection = new RegExp(
  `selectie:? (?:van )?(?:de )?(${numberPattern}|alle)(?: beste| hoogst scorende)? (?:cv|kandida|inschrijv|aanbied)`,
  'i',
);
const goThrough = new RegExp(
  `(?:^|[:,] |(?:de|maximaal|top|beste) )(alle|${numberPattern})(?: van)?(?: de)?(?: (?:cv['’]?s))? ?(?:hoogst scorende |best scorende |beste |hoogst geplaatste )?(?:kandidaten|cv['’]?s|inschrijv(?:ers|ingen)|aanbiedingen|professionals)(?![a-zA-ZÀ-ɏ])`,
  'i',
);
const onward =
  /hoogste (?:score|aantal|punten)|(?:best|beste|hoogst|hoogste|hoog) (?:scoren|scorende|score|scoort|beoordeeld|gescoord|geplaatst|eindig)|voorgelegd|(?:gaan|gaat) (?:door|naar)|stap 3|scoren|doorgestuurd|voorgedragen|(?:leg(?:gen|t)|dra(?:gen|agt)) [^.]{0,60} voor(?![a-zA-ZÀ-ɏ])/i;

/** How many CVs go on to the client; the heading and the text may disagree, so all that is said, in order. */
export function readShortlists(lines: readonly Line[]): Found<number | 'all'>[] {
  const found: Found<number | 'all'>[] = [];
  for (const line of lines) {
    if (line.text.length > 5000 || !/cv|kandida|inschrijv|aanbied|professional/i.test(line.text)) continue;
    for (const sentence of sentences(line.text)) {
      const match =
        selection.exec(sentence.text) ??
        (onward.test(sentence.text) && !/uitgenodigd|gesprek|interview|naar stap 2/i.test(sentence.text)
          ? goThrough.exec(sentence.text)
          : null);
      const word = match?.[1];
      const value = word === undefined ? null : /^alle$/i.test(word) ? 'all' : readNumber(word);
      if (value)
        found.push({
          value,
          at: { start: line.start + sentence.start, end: line.start + sentence.start + sentence.text.length },
        });
    }
  }
  return found;
}

/** Whether an equal score is decided by the hourly rate. */
export const readTieBreaker = (text: string): 'hourly rate' | null =>
  /gelijke? (?:eind)?(?:score|aantal|stand|punten|beoordeling|plaats)|gelijk (?:eindig|aantal|scor)|(?:scoren|eindigen) [^.]{0,30}gelijk|eindig[^.]{0,30} gelijk|ex aequo|gelijke? eind|zelfde (?:score|aantal punten)|even (?:hoog|veel)/i.test(
    text,
  ) && /(?:uur)?tarief|prijs/i.test(text)
    ? 'hourly rate'
    : null;

const cap =
  /(?:maxim(?:aal|um)|max\.?|hoogstens|ten hoogste|niet hoger dan|niet meer dan|hooguit|plafond|tot)[^€]{0,60}?(?:€|eur(?:o)?) ?(\d{2,3}(?:[.,]\d{1,2})?)(?![\d.])/i;
const capAfter =
  /(?:€|eur(?:o)?) ?(\d{2,3}(?:[.,]\d{1,2})?)(?:,-)?[^.€]{0,30}?(?:maximaal|maximum|als maximum|per uur)/i;

/** A cap on the hourly rate in a sentence ('uurtarief maximaal € 105,- exclusief btw'). */
export function readCap(text: string): number | null {
  if (!/tarief/i.test(text) || !/€|eur/i.test(text)) return null;
  for (const sentence of sentences(text)) {
    if (!/tarief/i.test(sentence.text) || /inclusief btw|incl\.? btw/i.test(sentence.text)) continue;
    const match =
      cap.exec(sentence.text) ??
      (/max|hoogst|plafond/i.test(sentence.text) ? capAfter.exec(sentence.text) : null);
    const amount = Number((match?.[1] ?? '0').replace(',', '.'));
    if (amount > 0) return amount;
  }
  return null;
}

export function readMaxRate(pairs: Pairs, lines: readonly Line[]): Found<number> | null {
  const rates = inOrder(pairs, 'rate').filter(
    (pair) => pair.shape !== 'glued' || /^[€\d]|^max/i.test(pair.value),
  );
  return (
    fromPairs(rates, (value) => {
      const text = withoutFee(value);
      if (text.length > 120) return readCap(`tarief ${text}`);
      return readRate(text) ?? (/€/.test(text) && !/incl\w*\.? btw/i.test(text) ? readEuros(text) : null);
    }) ?? fromLines(lines, readCap)
  );
}

/** What the portal asks is no rate: 'Tarief: marktconform. De fee is € 10,- per uur.' */
const withoutFee = (text: string): string =>
  /fee/i.test(text)
    ? sentences(text)
        .filter((sentence) => !/fee/i.test(sentence.text))
        .map((sentence) => sentence.text)
        .join(' ')
    : text;

const scaleAfter = /schaal[^\d.]{0,25}?(\d{1,2}[A-Za-z]?(?: ?[/-] ?\d{1,2}[A-Za-z]?)?)(?![\d%])/i;
const scaleAlone = /^(?:schaal )?(\d{1,2}[A-Za-z]?(?: ?\/ ?\d{1,2}[A-Za-z]?)?)[.]?$/;

/** '11', '10/10A': the pay scale as printed. */
export function readScale(text: string): string | null {
  const match = scaleAlone.exec(text.trim()) ?? scaleAfter.exec(text.slice(0, 300));
  const scale = match?.[1]?.replace(/ /g, '') ?? null;
  return scale !== null && Number.parseInt(scale, 10) > 0 && Number.parseInt(scale, 10) <= 19 ? scale : null;
}

const leadingNumber = new RegExp(`^(${numberPattern})(?![a-z\\d])`, 'i');

/** '1', '1.', '5 kandidaten', 'twee' → how many people are wanted. */
export function readPositions(text: string): number | null {
  const word = leadingNumber.exec(text.trim())?.[1];
  return word === undefined ? null : readNumber(word);
}

/** Hybrid work: a plain yes or no, or words that say so. */
export function readHybrid(text: string): boolean | null {
  const head = text.slice(0, 200);
  const plain = readYesNo(head);
  if (plain !== null) return plain;
  if (
    /niet mogelijk|geen (?:thuiswerk|hybride)|volledig op (?:locatie|kantoor)|100 ?% op locatie|alleen op locatie/i.test(
      head,
    )
  )
    return false;
  return /\bhybride\b|(?:deels|gedeeltelijk)[^.]{0,20}(?:thuis|op afstand)|thuiswerken (?:is )?mogelijk|\bmogelijk\b|in overleg thuis/i.test(
    head,
  ) && !/zelf te bepalen|onbekend/i.test(head)
    ? true
    : null;
}

/** Whether a self-employed person may take it; contradictions are null. */
export function readSelfEmployed(lines: readonly Line[]): Found<boolean> | null {
  const no =
    /geen zzp|zzp(?:['’]?ers?)?[^.]{0,40}(?:niet (?:mogelijk|toegestaan|geschikt|in aanmerking|welkom|reageren|inschrijven)|uitgesloten)|niet (?:geschikt|mogelijk|bedoeld|open|toegankelijk) voor (?:een )?(?:zzp|zelfstandig)|(?:alleen|uitsluitend|enkel)[^.]{0,60}in loondienst|(?:alleen|uitsluitend|enkel)[^.]{0,30}(?:via )?detachering|niet als zzp|zonder zzp/i;
  const yes =
    /bedoeld voor (?:een )?zelfstandige|zzp(?:['’]?ers?)?[^.]{0,30}(?:is |zijn )?(?:toegestaan|mogelijk|welkom|kunnen (?:reageren|inschrijven))|(?:geschikt|open|opengesteld) voor (?:een )?(?:zzp|zelfstandig)|zoekt een zelfstandige professional/i;
  const read = (text: string): boolean | null => {
    if (!/zzp|loondienst|zelfstandige|detachering/i.test(text)) return null;
    return no.test(text) ? false : yes.test(text) ? true : null;
  };
  const first = fromLines(lines, read);
  if (!first) return null;
  const other = fromLines(lines, (text) => (read(text) === !first.value ? true : null));
  return other ? null : first;
}

const languages: readonly (readonly [string, RegExp])[] = [
  ['nl', /nederlands/i],
  ['en', /engels/i],
  ['de', /\bduits/i],
  ['fr', /\bfrans/i],
];

const pageCount = new RegExp(
  `(?<![a-z\\d])(${numberPattern})(?: ?\\([a-z]{2,12}\\))? ?(?:a4['’]?(?:tjes)?[- ]?)?(?:pagina|bladzijde|a4|zijden)`,
  'i',
);
const referenceCount = new RegExp(`(?<![a-z\\d])(${numberPattern}) ?(?:[a-z]{4,12} )?referen[ct]`, 'i');

/** Rules for the CV out of the lines that speak of it; null when nothing is said. */
export function readCv(lines: readonly Line[]): Found<NonNullable<TenderRequest['cv']>> | null {
  const value: NonNullable<TenderRequest['cv']> = {
    maxPages: null,
    language: null,
    minReferences: null,
    format: null,
  };
  let at: Found<unknown>['at'] | null = null;
  for (const line of lines) {
    const text = line.text.slice(0, 1000);
    const pages = pageCount.exec(text)?.[1];
    const references = referenceCount.exec(text)?.[1];
    const language = languages.find(([, words]) => words.test(text))?.[0] ?? null;
    const format = readFormat(text);
    value.maxPages ??= pages ? readNumber(pages) : null;
    value.minReferences ??= references ? readNumber(references) : null;
    value.language ??= language;
    value.format ??= format;
    if (!at && (pages || references || language || format))
      at = { start: line.start, end: line.start + line.text.length };
  }
  return at ? { value, at } : null;
}

function readFormat(text: string): string | null {
  const both =
    /\b(word|pdf)(?:-?(?:formaat|bestand|document))? ?(?:of|\/|en) ?(?:in |als )?\b(word|pdf)\b/i.exec(text);
  if (both) return 'pdf/word';
  if (/\bpdf\b/i.test(text)) return 'pdf';
  return /\bword(?:-?(?:bestand|document|formaat))?\b(?!t)/i.test(text) ? 'word' : null;
}
