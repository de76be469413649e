/** Names of roles of which one suffices: "als HR-adviseur of HR business partner". */
import type { Title, Titles } from './demand.ts';
import type { Reader } from './reader.ts';
import { readPairs } from './subject.ts';
import { fold, saysSomething, wordsIn } from './words.ts';

const small = '(?:of|en|als|met|in|bij|een|de|van|voor|op|aan|binnen|jaar|minimaal|zowel)';
/** What somebody can be; "senior", "medior" and "strategisch" say how. */
const noun = `(?:leider|manager|adviseur|coordinator|coördinator|regisseur|jurist|architect|consultant|inkoper|controller|medewerker|specialist|analist|ontwikkelaar|developer|engineer|tester|planner|trainer|coach|beheerder|consulent|partner|officer|scrum master|product owner|secretaris|directeur|houder|ontwerper|onderzoeker|recruiter|accountant|auditor|strateeg|kwartiermaker|voorbereider|calculator|redacteur|advocaat|docent|begeleider|planoloog|econoom|kundige|programmeur|(?:functionaris|hoofd)(?:\\s(?!${small}(?!\\p{L}))[\\p{L}-]+)?)`;
const title = String.raw`(?:(?!${small}\s)[\p{L}-]+\s){0,3}[\p{L}-]*${noun}(?![\p{L}-])`;
const or = String.raw`(?:\s*\/\s*|\s*,?\s+(?:en\/of|of|dan wel|danwel)\s+)(?:als\s+)?(?:een\s+)?`;
/** Only what ends in "of": of "adviseur, projectleider" nobody knows whether both are asked. */
const being = new RegExp(
  String.raw`(?<!\p{L})als\s+(?:een\s+|de\s+)?(?<list>${title}(?:\s*,\s*${title})*(?:${or}${title})+)(?!\s*\/|\s*,?\s+(?:of|en|dan wel)(?!\p{L}))`,
  'iu',
);
/** "Een of meer IPM-rollen (contractmanager of omgevingsmanager)". */
const members =
  /(?:(?:als|in)\s+)?(?:(?:een|één)\s+(?:of meer(?:dere)?\s+)?(?:van\s+)?)?(?:de\s+|volgende\s+|andere\s+)*(?:[\p{L}\d-]+-?)?(?:rol|rollen|functie|functies)\s*\(\s*(?:zoals\s+|bijvoorbeeld\s+)?(?<list>[^()]*(?:\s(?:en\/of|of)\s|\.\.\.|…|\/)[^()]*)\)/iu;
const parting = /\s*,\s*(?:(?:en\/of|of)\s+)?|\s+(?:en\/of|of|dan wel|danwel)\s+|\s*\/\s*/iu;
const leading = /^(?:als|een|de)\s+/iu;

/** Takes the names of roles out of which one suffices; null where there are no two. */
export function readTitles(text: Reader): Titles | null {
  const list = text.take(being)?.groups?.list;
  if (list !== undefined) return titlesIn(list.split(parting), true);
  const match = members.exec(text.rest);
  const names = (match?.groups?.list ?? '')
    .split(parting)
    .filter((name) => /\p{L}/u.test(name) && !/^etc/iu.test(name));
  if (names.length < 2 || !names.every((name) => isTitle.test(name))) return null;
  text.take(members);
  // Which of somebody's roles was one of that kind is for the user to say.
  return titlesIn(names, false);
}

const isTitle = new RegExp(`${noun}(?!\\p{L})`, 'iu');

/** "Senior adviseur of projectleider" may ask a senior project leader: a title without a word of its own is not sure then. */
function titlesIn(printed: readonly string[], sure: boolean): Titles {
  const names = printed.map((name) => name.trim().replace(leading, ''));
  const bare = (name: string) => wordsIn(name).length === 1;
  const oneOf = names.map(
    (name, index): Title => ({
      words: wordsIn(name).filter((word) => saysSomething(fold(word))),
      pairs: readPairs(name),
      sure: sure && !(bare(name) && names.slice(0, index).some((before) => !bare(before))),
    }),
  );
  return { slot: names, oneOf };
}
