import { kindOfWords } from './headings.ts';
import { organisation } from './identity-source.ts';
import type { Line, Page } from './page.ts';
import { sentences } from './text.ts';
import type { Found } from './timeline.ts';

const word = "[A-ZÀ-Þ'’][a-zA-ZÀ-ɏ\\d'’&.-]*";
const link = '(?:van|de|der|den|het|en|voor|aan|op|te|ten|ter|in)';
const name = `${word}(?: ${link}){0,2}(?:[ ]${word}(?: ${link}){0,2}(?= ${word}|[ .,;:(]|$)){0,6}`;
const kind =
  '(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap|[Mm]inisterie|[Oo]mgevingsdienst|[Vv]eiligheidsregio|[Rr]egio|[Ss]tichting|[Vv]ereniging|[Uu]niversiteit|[Hh]ogeschool)';
const subject = `(?:(?:De|Het|Bij de|Voor de) )?((?:${kind} )?${name})`;

const seeks = new RegExp(`^${subject} (?:zoekt|is op zoek|zoeken|heeft behoefte)(?![a-zA-ZÀ-ɏ])`);
const weAre = new RegExp(`(?:^|[.!?] )(?:Wij zijn|We zijn|Wij, ?) ?(?:de |het )?((?:${kind} )?${name})`);
const describes = new RegExp(
  `^${subject} (?:is|zijn|ligt|heeft|hebben|staat|telt|werkt|wil|vormt|kent|bestaat|zorgt|neemt|houdt|beheert|bedient)(?![a-zA-ZÀ-ɏ])`,
);
const pronoun =
  /^(?:wij|we|je|jij|u|er|dit|dat|deze|die|de|het|een|voor|als|in|op|binnen|onze|ons|hier|daarnaast|naast|met|momenteel|functie|opdracht|opdrachtgever|kandidaat|team|organisatie|afdeling|opdrachtnemer|flex ?tender|gemeenten)(?![a-zA-ZÀ-ɏ])/i;

/** The hirer as a sentence names it: 'De gemeente X zoekt …', 'Wij zijn X'; null: none does. */
export function selfNamed(page: Page): Found<string> | null {
  return (
    inSentences(page, seeks, false) ?? inSentences(page, weAre, false) ?? inSentences(page, describes, true)
  );
}

/** `own`: only where the organisation speaks of itself: right under a heading for it, or under its own name. */
function inSentences(page: Page, pattern: RegExp, own: boolean): Found<string> | null {
  for (const line of page.lines) {
    if (line.text.length > 5000 || line.text.length < 12) continue;
    for (const sentence of sentences(line.text).slice(0, own ? 2 : 200)) {
      const match = pattern.exec(sentence.text);
      const found = match?.[1]?.replace(/[.,:;]+$/, '');
      if (!match || !found || !isName(found)) continue;
      if (own && !(organisation.test(found) && isUnderOwnName(page, line, found))) continue;
      const start = line.start + sentence.start + match.index + match[0].indexOf(found);
      return { value: found, at: { start, end: start + found.length } };
    }
  }
  return null;
}

function isUnderOwnName(page: Page, line: Line, found: string): boolean {
  const above = page.lines[line.index - 1]?.text ?? '';
  return above === found || kindOfWords(above) === 'buyer';
}

function isName(text: string): boolean {
  return (
    text.length > 2 &&
    text.length < 80 &&
    !pronoun.test(text) &&
    /[A-ZÀ-Þ]/.test(text) &&
    !/ (?:van|de|der|den|het|en|voor|aan|op|te|ten|ter|in)$/.test(text)
  );
}
