/** The tiers of an award criterion ("a. tot 2 jaar; b. 2 - 4 jaar") and which of them the profile reaches. */

import type { Profile } from '../../profile/profile.ts';
import type { AwardItem, LevelChoice } from '../points.ts';
import type { EducationDemand } from './demand.ts';
import { readDemands } from './demands.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { readSubject } from './subject.ts';
import { type EducationWeighed, isIn, weighEducation } from './weigh-education.ts';

/** The numbers a tier takes in; `above` and `below` leave the bound itself out. */
export type Tier = {
  unit: 'years' | 'count';
  min: number;
  max: number;
  above: boolean;
  below: boolean;
};

const number = `(${numberPattern})`;
const years = String.raw`\s*(?:jaar|jaren)(?!\p{L})`;
const things = String.raw`\s*(?:\p{L}+ )?(?:project|opdracht|traject|functie|rol|referentie|organisatie|gemeente)\p{L}*`;
const thing = `(?:${years}|${things})`;
const anything = Number.POSITIVE_INFINITY;

type Shape = readonly [pattern: RegExp, tier: (bounds: number[]) => Omit<Tier, 'unit'>];

const shape = (pattern: string, tier: Shape[1]): Shape => [new RegExp(pattern, 'iu'), tier];
const closed = ([min = 0, max = 0]: number[]) => ({ min, max, above: false, below: false });
const least = ([min = 0]: number[]) => ({ min, max: anything, above: false, below: false });
const most = ([max = 0]: number[]) => ({ min: 0, max, above: false, below: false });

const shapes: readonly Shape[] = [
  shape(`tussen ${number}(?:${thing})? en ${number}${thing}`, closed),
  shape(String.raw`${number}(?:${years})?\s*(?:-|t\/m|tot en met)\s*${number}${thing}`, closed),
  shape(`${number}(?:${years})? tot ${number}${thing}`, ([min = 0, max = 0]) => ({
    min,
    max,
    above: false,
    below: true,
  })),
  shape(`geen of ${number}${thing}`, most),
  shape(`${number} of ${number}${thing}`, closed),
  shape(`(?:meer dan|langer dan|>(?!=))\\s*${number}${thing}`, ([min = 0]) => ({
    min,
    max: anything,
    above: true,
    below: false,
  })),
  shape(`(?:minder dan|korter dan|<(?!=)|\\btot)\\s*${number}${thing}`, ([max = 0]) => ({
    min: 0,
    max,
    above: false,
    below: true,
  })),
  shape(`(?:maximaal|hoogstens|hooguit|t\\/m|tot en met|<=|≤)\\s*${number}${thing}`, most),
  shape(`(?:minimaal|minstens|ten minste|tenminste|vanaf|>=|≥)\\s*${number}${thing}`, least),
  shape(`${number}\\s*\\+${thing}`, least),
  shape(`${number} of meer${thing}`, least),
  shape(`${number}${thing} of (?:meer|langer)`, least),
  shape(`^\\W*${number}${years}(?:\\s+\\p{L}*ervaring)?\\W*$`, ([years = 0]) => ({
    min: years,
    max: years + 1,
    above: false,
    below: true,
  })),
  shape(`^\\W*geen(?:${years}|${things}|\\s+(?:werk)?ervaring)?\\W*$`, () => closed([0, 0])),
];
const exactly = new RegExp(`^\\W*${number}${things}\\W*$`, 'iu');

/** The tier that a text prints; null where it prints none, or anything besides. */
function readTier(printed: string): Tier | null {
  const text = printed.replace(/[–—]/g, '-').replace(/\s+/g, ' ');
  const unit =
    /\b(?:jaar|jaren)\b/iu.test(text) || /^\W*geen(?: \p{L}*ervaring)?\W*$/iu.test(text) ? 'years' : 'count';
  for (const [pattern, tier] of shapes) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { unit, ...tier(match.slice(1).map((bound) => numberOf(bound ?? ''))) };
  }
  const match = exactly.exec(text);
  if (match === null) return null;
  const count = numberOf(match[1] ?? '');
  return { unit: 'count', ...closed([count, count]) };
}

/** The tiers of all levels, where each prints one in the same unit; else null: then no level is chosen. */
export function readTiers(levels: readonly LevelChoice[]): Tier[] | null {
  const tiers = levels.flatMap(({ level }) => readTier(level.text) ?? []);
  const complete = tiers.length === levels.length && new Set(tiers.map(({ unit }) => unit)).size === 1;
  return complete ? tiers : null;
}

/**
 * The level whose tier takes the value in; null in a gap. Of tiers within each other the narrowest ("minimaal 5",
 * "minimaal 8"); of tiers that meet ("2 - 4" and "4 of meer" at exactly four) the one with the fewest points,
 * and then it is `shared`.
 */
export function levelFor(
  value: number,
  levels: readonly LevelChoice[],
  tiers: readonly Tier[],
): { choice: LevelChoice; shared: boolean } | null {
  const fitting = levels.flatMap((choice, index) => {
    const tier = tiers[index];
    return tier !== undefined && takesIn(tier, value) ? [{ choice, tier }] : [];
  });
  const narrowest = fitting.filter(({ tier }) => !fitting.some((other) => isWithin(other.tier, tier)));
  const [first] = narrowest.sort((one, other) => one.choice.level.points - other.choice.level.points);
  return first === undefined ? null : { choice: first.choice, shared: narrowest.length > 1 };
}

function isWithin(inner: Tier, outer: Tier): boolean {
  const smaller = inner.min > outer.min || inner.max < outer.max;
  return smaller && inner.min >= outer.min && inner.max <= outer.max;
}

function takesIn({ min, max, above, below }: Tier, value: number): boolean {
  return (above ? value > min : value >= min) && (below ? value < max : value <= max);
}

/** Words of a criterion that asks for schooling, and says no more of it than its levels do. */
const ofSchooling =
  /^(?:\p{L}*opleiding\p{L}*|diploma\p{L}*|studie\p{L}*|niveau|hoogst\p{L}*|genoten|behaald\p{L}*|voltooid\p{L}*|gevolgd\p{L}*|passende?|[mh]bo|wo|bachelor|master|denk\p{L}*)$/iu;

/**
 * The best level of those that each ask another degree; null where a level asks anything else, where no degree
 * reaches one, or where the criterion is about something that is not in the name of the degree.
 */
export function levelByDegree(
  { criterion, levels }: AwardItem,
  profile: Profile,
  year: number,
): { choice: LevelChoice; weighed: EducationWeighed } | null {
  const about = readSubject(criterion.text).filter((slot) => !slot.some((word) => ofSchooling.test(word)));
  const demands = levels.map(({ level }) => onlyDegree(level.text));
  if (levels.length === 0 || demands.includes(null)) return null;
  const reached = levels.flatMap((choice, index) => {
    const demand = demands[index] ?? null;
    const weighed = demand === null ? null : weighEducation(demand, profile, year);
    if (weighed?.facet.state !== 'met' || weighed.facet.finer !== null) return [];
    const { degree } = weighed.facet;
    const fits = degree !== null && about.every((slot) => isIn(degree, slot));
    return fits ? [{ choice, weighed }] : [];
  });
  return reached.sort((one, other) => other.choice.level.points - one.choice.level.points)[0] ?? null;
}

function onlyDegree(text: string): EducationDemand | null {
  const { list } = readDemands(text);
  const [demand] = list;
  return list.length === 1 && demand?.kind === 'education' ? demand : null;
}
