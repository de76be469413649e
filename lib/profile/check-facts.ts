/** From what was typed of the facts that stand alone to those facts, each by itself. */
import { checkDay, checkHours, chosen, collector, longestName, type Report } from './field-checks.ts';
import type { Problem } from './problem.ts';
import { bidderTypes, type ProfileFacts } from './profile.ts';
import { readList, readRate } from './read-typed.ts';
import type { TypedFacts } from './typed.ts';

/** Euro an hour. Below it is no rate of this market, above it a slip: 9800 for 98,00. */
const leastRate = 10;
const mostRate = 1000;

/**
 * The facts that were typed; only those that are given are read, so that one input can be kept by itself. A
 * fact with something serious is not among `facts`; an input that was emptied gives null or an empty list.
 */
export function checkFacts(
  typed: Partial<TypedFacts>,
  today: Temporal.PlainDate,
): { facts: Partial<ProfileFacts>; problems: Problem[] } {
  const { problems, wrong } = collector();
  const facts: Partial<ProfileFacts> = {};
  if (typed.bidderType !== undefined) facts.bidderType = checkBidder(typed.bidderType, wrong);
  if (typed.skills !== undefined) facts.skills = checkList(typed.skills, 'skills', wrong);
  if (typed.regions !== undefined) facts.regions = checkList(typed.regions, 'regions', wrong);
  if (typed.languages !== undefined) facts.languages = checkList(typed.languages, 'languages', wrong);
  if (typed.availableHours !== undefined)
    facts.availableHours = checkHours(typed.availableHours, 'availableHours', wrong);
  if (typed.availableFrom !== undefined)
    facts.availableFrom = checkDay(typed.availableFrom, 'availableFrom', wrong, today);
  if (typed.minimumRate !== undefined) facts.minimumRate = checkRate(typed.minimumRate, wrong);
  if (typed.ownDevices !== undefined) facts.ownDevices = chosen(typed.ownDevices);
  const bad = new Set(problems.map(({ field }) => field));
  return { facts: Object.fromEntries(Object.entries(facts).filter(([field]) => !bad.has(field))), problems };
}

function checkBidder(typed: string, wrong: Report): ProfileFacts['bidderType'] {
  const type = bidderTypes.find((one) => one === typed) ?? null;
  if (type === null && typed !== '') wrong('bidderType', 'choice');
  return type;
}

function checkList(typed: string, field: string, wrong: Report): string[] {
  const words = readList(typed);
  if (words.some((each) => each.length > longestName)) wrong(field, 'too-long', { most: longestName });
  return words;
}

function checkRate(typed: string, wrong: Report): number | null {
  if (typed.trim() === '') return null;
  const rate = readRate(typed);
  if (rate !== null && rate >= leastRate && rate <= mostRate) return rate;
  wrong('minimumRate', 'rate', { least: leastRate, most: mostRate });
  return null;
}
