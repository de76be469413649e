/** Finds the sentences of a page that a signal's rule is about. */
import type { Source, TenderRequest } from '../../request/tender-request.ts';
import { sentenceEnds } from '../sentences.ts';
import type { SignalRule } from './rule.ts';

/** More sentences about one thing than this say no more about it. */
const mostQuotes = 6;
/** A sentence longer than this is quoted in part, around the words that count. */
const longestQuote = 480;
const around = 180;

/** The sentences of a text, whole items of lists included, with their offsets. A line ends a sentence. */
export function sentencesOf(text: string): Source[] {
  const found: Source[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const end of [...sentenceEnds(line), line.length]) {
      const sentence = trimmed(text, start + from, start + end);
      if (sentence.quote !== '') found.push(sentence);
      from = end;
    }
    start += line.length + 1;
  }
  return found;
}

/** Without the spaces around it and the sign that a list prints before an item. */
function trimmed(text: string, start: number, end: number): Source {
  const raw = text.slice(start, end);
  const lead = /^[\s\-–•*·]*/.exec(raw)?.[0].length ?? 0;
  const quote = raw.slice(lead).trimEnd();
  return { quote, start: start + lead, end: start + lead + quote.length };
}

/**
 * The quotes of a text that a rule is about, in the text's order, each once. `sentences` are the text's own.
 * Empty where there is none.
 */
export function quotesFor(
  rule: SignalRule,
  request: TenderRequest,
  text: string,
  sentences: readonly Source[],
): Source[] {
  const found = rule.exact ? exactWords(rule, text) : wholeSentences(rule, request, sentences);
  const distinct = found.filter(
    ({ quote }, index) => found.findIndex((one) => one.quote === quote) === index,
  );
  return distinct.slice(0, mostQuotes);
}

function exactWords(rule: SignalRule, text: string): Source[] {
  return rule.patterns
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map((match) => ({ quote: match[0], start: match.index, end: match.index + match[0].length }));
}

function wholeSentences(rule: SignalRule, request: TenderRequest, sentences: readonly Source[]): Source[] {
  const asked = rule.notOfCandidate ? candidateTexts(request) : [];
  return sentences.flatMap((sentence) => {
    const match = firstMatch(rule, sentence.quote);
    if (match === null || isAsked(sentence.quote, asked)) return [];
    return [shortened(sentence, match.index, match.index + match[0].length)];
  });
}

function firstMatch({ patterns, unless }: SignalRule, quote: string): RegExpExecArray | null {
  const sentence = withoutAddresses(quote);
  if (unless?.some((pattern) => pattern.test(sentence))) return null;
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (match !== null && !isKnowledge(sentence, match.index)) return match;
  }
  return null;
}

/** A word in an address ('…/SROI-bijlage.pdf') says nothing; spaces in its place keep the offsets. */
function withoutAddresses(sentence: string): string {
  return sentence.replace(/https?:\/\/\S+/gi, (address) => ' '.repeat(address.length));
}

/** "Ervaring met social return", "kennis van de Waadi": asked of the candidate, and no duty in this request. */
function isKnowledge(sentence: string, index: number): boolean {
  const before = /[^.;:]*$/.exec(sentence.slice(0, index))?.[0] ?? '';
  return /(?:ervaring|kennis|affiniteit|expertise)(?:en)? (?:met|van|in|over|rond|op het gebied van)\b[^.;:]{0,80}$/i.test(
    before,
  );
}

function candidateTexts({ knockoutCriteria, awardCriteria, competences }: TenderRequest): string[] {
  const texts = [...knockoutCriteria, ...awardCriteria].map(({ text }) => text);
  return [...texts, ...competences].filter((text) => text.length >= 8);
}

/** Whether a sentence is (a part of) what is asked of the candidate: without number, points and closing sign. */
function isAsked(sentence: string, asked: readonly string[]): boolean {
  const core = sentence
    .replace(/^(?:\d{1,3}|[a-z])[.)]\s*/, '')
    .replace(/\s*\([^()]{0,40}\)?[;.]?$/, '')
    .replace(/[;.]$/, '');
  return asked.some((text) => (core.length >= 8 && text.includes(core)) || sentence.includes(text));
}

/** A long sentence around the words that count, from word to word; still exactly as on the page. */
function shortened(sentence: Source, from: number, to: number): Source {
  const { quote } = sentence;
  if (quote.length <= longestQuote) return sentence;
  const begin = from <= around ? 0 : quote.indexOf(' ', from - around) + 1;
  const rest = quote.length - to <= around ? quote.length : quote.lastIndexOf(' ', to + around);
  const start = begin > from ? from : begin;
  const end = Math.max(to, rest);
  return {
    quote: quote.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  };
}
