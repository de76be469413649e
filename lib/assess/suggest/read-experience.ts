/** What a criterion asks of work: how long, how recently, at a public body, and in what. */
import { blocking, type Demand, type ExperienceDemand, type PublicBody } from './demand.ts';
import { holdsCount, numberOf, numberPattern } from './numbers.ts';
import { readBending, readOthers, readTurning } from './read-qualifiers.ts';
import { boundWords, readLength, readSpan, unitIn } from './read-time.ts';
import { Reader } from './reader.ts';
import { readPairs, readSubject } from './subject.ts';
import { readTitles } from './titles.ts';
import { fold, isVague, wordsIn } from './words.ts';

const government = `(?:overheids(?:instelling|organisatie|instantie|domein)(?:en|s)?|overheid|overheden|publieke (?:sector|organisaties?|instellingen|instelling))`;
const bodyWord = String.raw`(?:(?:lokale |decentrale |\(?semi-?\)?-?\s?)?${government}|aanbestedende dienst(?:en)?|bestuursorga(?:an|nen)|gemeenten?|provincies?|waterschap(?:pen)?|ministeries?|rijksoverheid)`;
const article = `(?:een|één|de|het|meerdere|diverse|verschillende|andere|Nederlandse)`;
const body = new RegExp(
  String.raw`(?:\b(?:bij|binnen|vanuit)(?: of (?:rond|rondom|bij|voor))?|\b(?:gewerkt|werkzaam|werkte|opdrachten) (?:voor|in)|\bin(?= de (?:\(?semi|publieke|overhe|lokale|decentrale)))\s+(?:${article}\s+)*(${bodyWord}(?:\s*(?:,|\/|\bof\b|\ben\/of\b)\s*(?:${article}\s+)?${bodyWord})*)(?![\p{L}-])`,
  'iu',
);

const work =
  /ervaring|gewerkt|werkzaam|werkte|gewerkte|verricht|vervuld|uitgevoerd|\bals\b|rol van|geleid|leidde/iu;
const ability = /kennis(?!mak)|bekend|vaardig|kunde\b|beheers|affiniteit|handig|netwerk/iu;
/** 'Ruime ervaring': how much is that? */
const qualified =
  /(?<!\p{L})(?:recente?|ruime|jarenlange|gedegen|uitgebreide|brede|grondige|actuele)(?:\s+(?:werkervaring|ervaring|kennis))?(?!\p{L})/iu;
/** "als projectleider", "in de rol van jurist of adviseur": what somebody was. */
const being =
  /(?:(?<!\bzowel\b[^,;.|]*)\bals|\b(?:rol|functie) van)\s+(?:(?:een|de)\s+)?(\p{L}[\p{L} /-]*?)(?=\s+(?:in|bij|binnen|met|voor|op|aan|van|ten|gericht|rond|rondom|tussen|waarbij|die|dat)\b|[,;.:()|]|$)/iu;
const likewise =
  /(?:vergelijkba|soortgelijk|gelijksoortig|gelijkwaardig|relevant)\p{L}*(?:\s+(?:functies?|rol|rollen|opdrachten|opdracht|organisaties?|omgeving(?:en)?|projecten|trajecten|werkzaamheden|werkervaring|ervaring|kennis))?/iu;

/**
 * Reads what is left of a criterion as experience. `alone`: nothing else was recognised in it, so that
 * its words are the demand even where it does not speak of work.
 */
export function readExperience(text: Reader, alone: boolean): Demand[] {
  const part = text.takeFrom(/,?\s*\bwaarvan\b/iu);
  const printedUnit = unitIn(text.rest);
  const speaksOfWork = text.has(work);
  const speaksOfAbility = text.has(ability);
  const printed = text.rest.replaceAll('|', ' ').replace(/\s+/g, ' ').trim();
  const bending = readBending(text);
  const clauses = readTurning(text);
  const alike = readAlike(text);
  const main = readPart(text, {
    knowledge: speaksOfAbility && !speaksOfWork,
    loose: !speaksOfWork && !speaksOfAbility,
  });
  const asksNothing = main.months === null && main.span === null && main.bodies.length === 0;
  clauses.push(...alike(main));
  const ofNothing = main.subject.length === 0 && main.bodies.length === 0;
  if (ofNothing && asksNothing) {
    return [...clauses, ...readOthers(text), ...readCount(text), ...unreadPart(part)];
  }
  // "Rijbewijs, al 5 jaar": a length of something else than work.
  if (ofNothing && !speaksOfWork && !speaksOfAbility && part === '') return [...clauses, blocking(printed)];
  if (asksNothing && !alone && !speaksOfWork && !speaksOfAbility) {
    return [...clauses, ...unreadPart(part), ...main.subject.map((slot) => blocking(slot.join(' of ')))];
  }
  const [whole, ...parts] = withParts(main, part, printedUnit);
  return [whole, ...clauses, ...bending, ...readVague(text, whole), ...readCount(text), ...parts];
}

/** "5 jaar ervaring in de uitvoering": of what is not for us to say. */
function readVague(text: Reader, { subject }: ExperienceDemand): Demand[] {
  if (subject.length > 0) return [];
  const words = wordsIn(text.rest).filter((word) => isVague(fold(word)));
  return words.length === 0 ? [] : [blocking(words.join(' '))];
}

/** "drie notities", "meer dan 100.000 inwoners": roles are not counted by such things. */
function readCount(text: Reader): Demand[] {
  const words = holdsCount(text.rest);
  return words === null ? [] : [blocking(words)];
}

/**
 * What has to be alike or ample, for the user to weigh beside the subject; of what is recent without a number of
 * years, nothing is known.
 */
function readAlike(text: Reader): (part: ExperienceDemand) => Demand[] {
  const found = [...text.takeAll(likewise), ...text.takeAll(qualified)];
  return ({ subject }) =>
    found.map((words) => {
      return { kind: 'clause', words, blocks: subject.length === 0 || /recent|actue/iu.test(words) };
    });
}

/** What stands behind "waarvan", where it is no part of a length of experience. */
const unreadPart = (words: string): Demand[] => (words === '' ? [] : [blocking(`waarvan ${words.trim()}`)]);

const beside = new RegExp(
  String.raw`(?:,\s*(?:en\s+)?|\s+en\s+)(?=(?:(?:${boundWords})\s*)?${numberPattern}\s*(?:jaar|jaren|maand|maanden|mnd|als|bij)(?!\p{L}))`,
  'iu',
);

/**
 * "10 jaar werkervaring, waarvan 8 als inkoper": the whole as it is asked, and each part of it with what it adds.
 * A second "waarvan" is a part of the part before it.
 */
function withParts(main: ExperienceDemand, words: string, unit: string): [ExperienceDemand, ...Demand[]] {
  if (words === '') return [main];
  const found: Demand[] = [];
  let within = main;
  for (const level of words.split(/,?\s*\bwaarvan\b/iu)) {
    const parts = level.split(beside).flatMap((printed) => partOf(within, printed, unit));
    within = parts.findLast((demand) => demand.kind === 'experience') ?? within;
    found.push(...parts);
  }
  const only = found.filter(({ kind }) => kind === 'experience').length === 1;
  return [main.subject.length === 0 && only ? withAfterthought(main, words) : main, ...found];
}

/** One part of what is asked, with what it leaves to the whole: its subject, its bodies, and the time that counts. */
function partOf(whole: ExperienceDemand, printed: string, unit: string): Demand[] {
  const text = new Reader(withUnit(printed, whole, unit));
  const qualifiers = [...readBending(text), ...readTurning(text)];
  const alike = readAlike(text);
  const part = readPart(text, whole);
  if (part.months === null) return unreadPart(printed);
  const demand = {
    ...part,
    subject: [...whole.subject, ...part.subject],
    pairs: [...whole.pairs, ...part.pairs],
    asRole: [...whole.asRole, ...part.asRole],
    titles: part.titles ?? whole.titles,
    ...(part.bodies.length > 0 ? {} : { bodies: whole.bodies, severalBodies: whole.severalBodies }),
    span: part.span ?? whole.span,
  };
  return [demand, ...qualifiers, ...alike(part), ...readVague(text, demand), ...readCount(text)];
}

const withoutUnit = new RegExp(
  String.raw`^(\s*(?:(?:${boundWords})\s*)?)(${numberPattern})(?=\s+(?:als|bij|binnen|in|met|op|aan|voor)(?!\p{L}))`,
  'iu',
);

/**
 * "10 jaar ervaring, waarvan 8 als inkoper": the eight are years too. Not in "ervaring met aanbestedingen, waarvan 3",
 * which may count those, nor for "waarvan een".
 */
function withUnit(printed: string, { months, subject, asRole }: ExperienceDemand, unit: string): string {
  if (months === null || subject.flat().some((word) => !asRole.includes(word))) return printed;
  return printed.replace(withoutUnit, (all, least: string, count: string) =>
    numberOf(count) > 1 ? `${least}${count} ${unit}` : all,
  );
}

/** "waarvan 1 jaar bij een gemeente, als jurist": what is added behind a comma may be the subject of all. */
function withAfterthought(main: ExperienceDemand, words: string): ExperienceDemand {
  const added = /,\s*((?:als|met|in|op|binnen|rond|van|voor|gericht)\s.*)$/iu.exec(words)?.[1] ?? '';
  const { subject, titles, pairs, asRole } = readPart(new Reader(added), main);
  return { ...main, subject, titles, pairs, asRole };
}

function readPart(
  text: Reader,
  { knowledge, loose }: Pick<ExperienceDemand, 'knowledge' | 'loose'>,
): ExperienceDemand {
  const span = readSpan(text);
  const length = readLength(text);
  const at = readBodies(text);
  const titles = readTitles(text);
  const subject = readSubject(text.rest);
  return {
    kind: 'experience',
    ...length,
    span,
    ...at,
    subject: titles === null ? subject : [...subject, titles.slot],
    titles,
    asRole: wordsIn(being.exec(text.rest)?.[1] ?? '').filter((word) => subject.flat().includes(word)),
    pairs: readPairs(text.rest),
    knowledge,
    loose: loose && length.months === null && span === null && at.bodies.length === 0,
  };
}

/** Each is taken out of the words before the next is looked for: a "lokale overheid" is not any government. */
const bodyKinds: readonly (readonly [pattern: RegExp, kind: PublicBody])[] = [
  [/rijksoverheid/giu, 'state'],
  [/ministeries?/giu, 'ministry'],
  [/gemeenten?|lokale overhe\p{L}+/giu, 'municipality'],
  [/provincies?/giu, 'province'],
  [/waterschap(?:pen)?/giu, 'water-board'],
  [/decentrale overhe\p{L}+/giu, 'decentral'],
  [/(?<!\()semi-?\s?(?:overhe\p{L}+|publieke \p{L}+)/giu, 'semi-public'],
  [/overhe(?:id|den)|publiek|aanbestedende|bestuursorga/giu, 'public'],
];

function readBodies(text: Reader): Pick<ExperienceDemand, 'bodies' | 'severalBodies'> {
  const match = text.take(body);
  if (match === null) return { bodies: [], severalBodies: false };
  let printed = match[1] ?? '';
  const bodies = bodyKinds.flatMap(([pattern, kind]) => {
    const before = printed;
    printed = printed.replace(pattern, '');
    return printed === before ? [] : [kind];
  });
  return {
    bodies,
    severalBodies: /\b(?:meerdere|diverse|verschillende)\b/iu.test(match[0]),
  };
}
