/** The names of the profile's own papers in a criterion, which no list of certificates holds in full. */
import type { Profile } from '../../profile/profile.ts';
import { isHeldAs, isLevel, isOfPaper, partsOf } from './paper-parts.ts';
import type { Place } from './reader.ts';
import { fold, isStopWord, saysSomething } from './words.ts';

/** What papers are called; `words` are those that tell one from the other. */
export type OwnNames = { names: readonly string[]; words: ReadonlySet<string> };

export const noNames: OwnNames = { names: [], words: new Set() };

/** Skills that call themselves a paper: 'NEVI 2-diploma'; 'Azure' is none. */
const isPaperSkill = (name: string): boolean => /certif|diploma|registratie|geregistreerd/iu.test(name);

/** The skills of a profile that are papers by their name. */
export const paperSkills = ({ skills }: Pick<Profile, 'skills'>): string[] => skills.filter(isPaperSkill);

/** The names of what the profile has on paper, but for kinds that every page asks in the same words. */
export function ownNames(profile: Pick<Profile, 'documents' | 'skills'>): OwnNames {
  const papers = profile.documents.filter(({ kind }) => kind === 'certificate' || kind === 'other');
  const names = [...papers.map(({ name }) => name), ...paperSkills(profile)];
  const words = names.flatMap((name) => tokensIn(name).map(({ word }) => fold(word)));
  return {
    names,
    words: new Set(words.filter((word) => saysSomething(word) && !isOfPaper(word) && !isLevel(word))),
  };
}

type Token = Place & { word: string };
type Run = Place & { text: string };

const tokensIn = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\d]+(?:\+\+|#)?/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));

/** Before and behind a name that is asked on paper. */
const paper = `(?:certif|gecertif|diploma|regist|geregist|keurmerk|in (?:het )?bezit|bezit|beschikt over|behaald|geldig|opleiding|cursus|training|examen)`;
const behind = new RegExp(String.raw`^-?\s?(?:niveau\s)?(?:\(?geldige?\)? )?${paper}`, 'iu');
const anywhere = new RegExp(paper, 'iu');
const work = 'ervaring|kennis|bekend|vaardig|affiniteit|gewerkt|werken|werkt|toepassen|toegepast|ingevoerd';
const workJustBefore =
  /(?:ervaring|kennis|bekend\p{L}*|affiniteit|gewerkt|werken)\s+(?:met|in|van|op|volgens)\s+(?:de |het |een )?$/iu;
const workBehind = new RegExp(`^[- ]?(?:${work})`, 'iu');
const lastOfBoth = new RegExp(`.*(?:(?<work>${work})|${paper})`, 'isu');

/**
 * Whether the words there are asked on paper, and not as work: a paper is asked right behind them, or is the last thing
 * said before them in the sentence, or somewhere in a text that asks no work before them.
 */
export function isAskedOnPaper(text: string, { start, end }: Place): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[;|]|\.\s/u)
      .at(-1) ?? '';
  const after = text.slice(end);
  if (workJustBefore.test(before) || workBehind.test(after)) return false;
  if (behind.test(after)) return true;
  const last = lastOfBoth.exec(before);
  return last === null ? anywhere.test(text) : last.groups?.work === undefined;
}

/** Between two names of one enumeration. */
const joint =
  /^-?\s*(?:(?:certificaat|certificering|diploma|gecertificeerd)\s*)?(?:,|(?:,\s*)?(?:en\/of|of|en|én|dan wel|danwel|alsmede)(?!\p{L})|\/)\s*(?:(?:een|het|de|geldige?)\s+)*$/iu;
const unit =
  /^\s*(?:\+|plus\b|jaar|jaren|maand|mnd|uur|uren|dag|week|weken|fte|punt|referentie|opdracht|project|%)/iu;
const year = /^(?:19|20)\d\d$/u;
const schooling =
  /\b(?:hbo|wo|mbo|vmbo|universit\p{L}*|academi\p{L}*|bachelor|studie\p{L}*|richting)(?!\p{L})/iu;
/** Written as a name is, and no name of a paper. */
const noName = /^(?:hbo|wo|mbo|vmbo|havo|vwo|cv|vog|kvk|uea|btw|zzp|fte|ict|it|nl|eu)$/u;

/**
 * The names in the text that bear a word of the profile's own, in full as they are printed there ('NEVI 1' too where
 * 'NEVI 2' is held), with those that are joined to them and written as names ("NEVI 2 of CIPS").
 */
export function findOwn(text: string, own: OwnNames): Run[] {
  if (own.words.size === 0 || !anywhere.test(text)) return [];
  const whole = inFull(text, own);
  const runs = [
    ...whole,
    ...runsIn(text, own).filter(({ start, end }) =>
      whole.every((run) => end <= run.start || run.end <= start),
    ),
  ].sort((one, next) => one.start - next.start);
  const chosen = new Set(runs.filter((run) => whole.includes(run) || isOwn(run.text, own, text)));
  for (const order of [runs, [...runs].reverse()]) {
    for (const [index, run] of order.entries()) {
      const previous = order[index - 1];
      if (previous === undefined || !chosen.has(previous) || !isCode(run.text)) continue;
      const [first, second] = previous.start < run.start ? [previous, run] : [run, previous];
      if (joint.test(text.slice(first.end, second.start))) chosen.add(run);
    }
  }
  return runs.filter((run) => chosen.has(run) && isAskedOnPaper(text, enumerated(run, runs, chosen, text)));
}

/** Names with a small word in them that the text prints in full: "Signs of Safety" is one, and no choice. */
function inFull(text: string, { names }: OwnNames): Run[] {
  const runs = names
    .filter((name) =>
      tokensIn(name)
        .slice(1, -1)
        .some(({ word }) => isStopWord(fold(word))),
    )
    .flatMap((name) => {
      const pattern = new RegExp(String.raw`(?<![\p{L}\d])${RegExp.escape(name.trim())}(?![\p{L}\d])`, 'giu');
      return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        text: words,
      }));
    });
  return runs.filter(
    (run, at) => runs.findIndex(({ start, end }) => start <= run.start && run.end <= end) === at,
  );
}

/** From the run to the last that is joined to it: "TOGAF 9- en ArchiMate-certificaat" asks both on paper. */
function enumerated(run: Run, runs: readonly Run[], chosen: ReadonlySet<Run>, text: string): Place {
  let { start, end } = run;
  for (const next of runs) {
    if (next.start > end && chosen.has(next) && joint.test(text.slice(end, next.start))) end = next.end;
  }
  for (const before of [...runs].reverse()) {
    if (before.end < start && chosen.has(before) && joint.test(text.slice(before.end, start)))
      start = before.start;
  }
  return { start, end };
}

/** With one of the own words, written as a name or in full; where schooling is asked, as a name alone. */
function isOwn(run: string, { names, words }: OwnNames, text: string): boolean {
  if (!tokensIn(run).some(({ word }) => words.has(fold(word)))) return false;
  if (schooling.test(text)) return isCode(run);
  return (
    /\p{Lu}|\d/u.test(run) || names.some((name) => partsOf(name).length > 0 && isHeldAs(run, name) === 'same')
  );
}

/** With two capitals in a word, or a number: 'CIPP', 'ArchiMate', 'NEVI 2'. */
const isCode = (run: string): boolean => /\p{Lu}[\p{L}\d]*\p{Lu}|\p{L}.*\d/u.test(run);

/** Words next to each other that are written as one name. */
function runsIn(text: string, own: OwnNames): Run[] {
  const tokens = tokensIn(text);
  const runs: Run[] = [];
  let open: Place | null = null;
  const close = () => {
    if (open !== null) runs.push({ ...open, text: text.slice(open.start, open.end) });
    open = null;
  };
  for (const [index, token] of tokens.entries()) {
    const begins = isName(token, text, own);
    const gap = open === null ? '' : text.slice(open.end, token.start);
    const next = tokens[index + 1];
    if (open !== null && goesOn(token, gap, begins, text, next !== undefined && isName(next, text, own))) {
      open = { start: open.start, end: token.end };
      continue;
    }
    close();
    if (begins) open = { start: token.start, end: token.end };
  }
  close();
  return runs;
}

function goesOn(
  { word, end }: Token,
  gap: string,
  isName: boolean,
  text: string,
  nameNext: boolean,
): boolean {
  if (gap === '/') return /^\p{Lu}{1,2}$/u.test(word);
  if (!/^(?: |-|: | - )$/u.test(gap)) return false;
  if (isName) return true;
  if (/^\d/u.test(word)) return (gap === '-' || !year.test(word)) && !unit.test(text.slice(end));
  return isLevel(word) || /^niveau$/iu.test(word) || (/^\p{Lu}/u.test(word) && isOfPaper(word) && nameNext);
}

function isName({ word, start }: Token, text: string, { words }: OwnNames): boolean {
  const plain = fold(word);
  if (isOfPaper(plain) || noName.test(plain) || isStopWord(plain) || !/\p{L}/u.test(word)) return false;
  if (words.has(plain) || /\p{Lu}.*\p{Lu}|\d/u.test(word)) return true;
  return /^\p{Lu}\p{L}/u.test(word) && !/(?:^|[.;:|(])\s*$/u.test(text.slice(0, start));
}
