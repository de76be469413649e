/** What a criterion asks of work: how long, how recently, at a public body, and in what. */
import type { Demand, ExperienceDemand, PublicBody } from './demand.ts';
import { holdsCount, numberOf, numberPattern } from './numbers.ts';
import { Reader } from './reader.ts';
import { readPairs, readSubject } from './subject.ts';
import { fold, isVague, wordsIn } from './words.ts';
import type { Span } from './years.ts';

const unit = String.raw`(jaar|jaren|maand|maanden|mnd)(?!\p{L})`;
const counted = `(${numberPattern})`;

const lastYears = new RegExp(
  String.raw`(?:(?:in|gedurende|binnen|over|van|tijdens|uit)\s+)?(?:de |het )?(?:afgelopen|laatste|voorbije)\s+(?:periode van\s+)?(?:${counted}\s*)?${unit}`,
  'iu',
);
const notOlder = new RegExp(
  String.raw`(?:(?:niet|maximaal|hooguit)\s+)(?:(?:ouder|langer)\s+(?:dan\s+)?)?${counted}\s*${unit}(?:\s+(?:geleden|oud|terug))`,
  'iu',
);
const notOlderThan = new RegExp(
  String.raw`niet\s+(?:ouder|langer geleden)\s+dan\s+${counted}\s*${unit}`,
  'iu',
);
const sinceYear = /(?:vanaf|sinds)\s+(?:1 januari\s+)?((?:19|20)\d\d)(?!\d)/iu;

const least = String.raw`(minimaal|minstens|ten\s?minste|min\.?|op zijn minst|meer dan|langer dan|ruim|>=|>|≥)`;
const range = new RegExp(
  String.raw`(?:${least}\s+)?${counted}\s*(?:-|tot|à)\s*${numberPattern}\s*${unit}`,
  'iu',
);
const amount = new RegExp(
  String.raw`(?:${least}\s*)?${counted}\s*(?:\+|plus)?(?:\s+of meer)?[\s-]*${unit}(?:\s+of (?:meer|langer))?`,
  'iu',
);
/** "maximaal 2 jaar", "tot 5 jaar": no minimum, and not for us to weigh. */
const most = /(?:maximaal|hoogstens|hooguit|ten hoogste|tot|geen)\s+$/iu;

const bodyWord = String.raw`(?:(?:\(?semi-?\)?-?\s?)?overheids(?:instelling|organisatie|instantie|domein)(?:en|s)?|(?:lokale |decentrale |\(?semi-?\)?-?\s?)?overheid|overheden|(?:\(?semi-?\)?-?\s?)?publieke (?:sector|organisaties?|instellingen|instelling)|gemeenten?|provincies?|waterschap(?:pen)?|ministeries?|rijksoverheid)`;
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
  const speaksOfWork = text.has(work);
  const speaksOfAbility = text.has(ability);
  const clauses: Demand[] = [];
  const alike = [...text.takeAll(likewise), ...text.takeAll(qualified)];
  const main = readPart(text, {
    knowledge: speaksOfAbility && !speaksOfWork,
    loose: !speaksOfWork && !speaksOfAbility,
  });
  const asksNothing = main.months === null && main.span === null && main.bodies.length === 0;
  for (const words of alike) clauses.push({ kind: 'clause', words, blocks: main.subject.length === 0 });
  const ofNothing = main.subject.length === 0 && main.bodies.length === 0;
  if (ofNothing && (asksNothing || (!speaksOfWork && !speaksOfAbility && part === ''))) return clauses;
  if (asksNothing && !alone && !speaksOfWork && !speaksOfAbility) {
    return [
      ...clauses,
      ...main.subject.map((slot): Demand => ({ kind: 'clause', words: slot.join(' of '), blocks: true })),
    ];
  }
  const [whole, ...parts] = withPart(main, part);
  return [whole, ...clauses, ...readVague(text, whole), ...readCount(text), ...parts];
}

/** "5 jaar ervaring in de uitvoering": of what is not for us to say. */
function readVague(text: Reader, { subject }: ExperienceDemand): Demand[] {
  if (subject.length > 0) return [];
  const words = wordsIn(text.rest).filter((word) => isVague(fold(word)));
  return words.length === 0 ? [] : [{ kind: 'clause', words: words.join(' '), blocks: true }];
}

/** "drie notities", "meer dan 100.000 inwoners": roles are not counted by such things. */
function readCount(text: Reader): Demand[] {
  const words = holdsCount(text.rest);
  return words === null ? [] : [{ kind: 'clause', words, blocks: true }];
}

/**
 * "waarvan 2 jaar in de afgelopen 4 jaar": the same work, and more is asked of a part of it. What stands only
 * behind it ("waarvan 1 jaar bij een gemeente, als jurist") may be the subject of all.
 */
function withPart(main: ExperienceDemand, words: string): [ExperienceDemand, ...Demand[]] {
  if (words === '') return [main];
  const part = readPart(new Reader(words), main);
  if (part.months === null) return [main, { kind: 'clause', words: `waarvan ${words.trim()}`, blocks: true }];
  const [subject, pairs] = [
    [...main.subject, ...part.subject],
    [...main.pairs, ...part.pairs],
  ];
  const asRole = [...main.asRole, ...part.asRole];
  const bodies = part.bodies.length > 0 ? part.bodies : main.bodies;
  const whole = main.subject.length === 0 ? { ...main, subject, pairs, asRole } : main;
  return [whole, { ...part, subject, pairs, asRole, bodies }];
}

function readPart(
  text: Reader,
  { knowledge, loose }: Pick<ExperienceDemand, 'knowledge' | 'loose'>,
): ExperienceDemand {
  const span = readSpan(text);
  const length = readLength(text);
  const bodies = readBodies(text);
  const subject = readSubject(text.rest);
  return {
    kind: 'experience',
    ...length,
    span,
    bodies,
    subject,
    asRole: wordsIn(being.exec(text.rest)?.[1] ?? '').filter((word) => subject.flat().includes(word)),
    pairs: readPairs(text.rest),
    knowledge,
    loose: loose && length.months === null && span === null && bodies.length === 0,
  };
}

function readSpan(text: Reader): Span {
  const since = text.take(sinceYear);
  if (since !== null) return { since: Number(since[1]) };
  const match = text.take(lastYears) ?? text.take(notOlder) ?? text.take(notOlderThan);
  return match === null ? null : { months: monthsOf(match[1] ?? 'een', match[2] ?? 'jaar') };
}

/** The least number of months; none where only a most is given, which stays in the text as a count. */
function readLength(text: Reader): Pick<ExperienceDemand, 'months' | 'moreThan'> {
  const several = amount.exec(text.rest) === null ? null : text.take(range);
  if (several !== null) return { months: monthsOf(several[2] ?? '', several[3] ?? ''), moreThan: false };
  const found = amount.exec(text.rest);
  if (found === null || most.test(text.rest.slice(0, found.index))) return { months: null, moreThan: false };
  text.take(amount);
  return {
    months: monthsOf(found[2] ?? '', found[3] ?? ''),
    moreThan: /dan|^>$/iu.test(found[1] ?? ''),
  };
}

function monthsOf(count: string, unit: string): number {
  return Math.round(numberOf(count) * (/^j/iu.test(unit) ? 12 : 1));
}

const bodyKinds: readonly (readonly [pattern: RegExp, kind: PublicBody])[] = [
  [/gemeente/iu, 'municipality'],
  [/provincie/iu, 'province'],
  [/waterschap/iu, 'water-board'],
  [/ministerie|rijksoverheid/iu, 'state'],
  [/overhe(?:id|den)|publiek/iu, 'public'],
];

function readBodies(text: Reader): PublicBody[] {
  const match = text.take(body);
  if (match === null) return [];
  const printed = (match[1] ?? '').replace(/rijksoverheid/giu, 'ministerie');
  return bodyKinds.flatMap(([pattern, kind]) => (pattern.test(printed) ? [kind] : []));
}
