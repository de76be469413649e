/** Criteria that join demands, each with a length of its own: "hbo bouwkunde en minimaal 5 jaar ervaring als X". */
import { type Demand, type Demands, type ExperienceDemand, noted } from './demand.ts';
import { numberPattern } from './numbers.ts';
import { boundWords } from './read-time.ts';

const and = 'en|met|alsook|alsmede|evenals|plus';
const joint = new RegExp(
  String.raw`(?:\s*[,;]\s*(?:(?:${and})\s+)?|\s+(?:${and})\s+)(?=(?:(?:een|aantoonbare?|${boundWords})\s+)*${numberPattern}\s*\+?\s*jaar\b[^,;.]*\b(?:werk)?ervaring)`,
  'iu',
);
/** Then the one says something of the other, and neither can be read without it. */
const referring =
  /(?<!\p{L})(?:(?:hier|daar|waar)(?:mee|in|van|op|bij|binnen|naast)|die|deze|dit|dat|dezelfde|dergelijke|soortgelijke|respectievelijk|(?:boven)?genoemde)(?!\p{L})/iu;

/**
 * The demands of a text that joins several, each part read by itself by `read`; null where it does not, or where a
 * part is no whole demand: then it can only be read together. When or where the work was may be said of all parts at
 * the end of the last, so what only one of them says is left to the user for the others.
 */
export function readJoined(criterion: string, read: (part: string) => Demands): Demands | null {
  const parts = criterion.split(joint);
  if (parts.length < 2 || referring.test(criterion)) return null;
  const all = parts.map(read);
  if (!all.every(({ list }) => list.some(isWhole))) return null;
  const work = all.flatMap(({ list }) => list.filter(isExperience));
  const shared: Demand[] = new Set(work.map(placed)).size > 1 ? [noted((parts.at(-1) ?? '').trim())] : [];
  return {
    list: [...all.flatMap(({ list }) => list), ...shared],
    alternative: all.some(({ alternative }) => alternative),
  };
}

const isExperience = (demand: Demand): demand is ExperienceDemand => demand.kind === 'experience';

/** "Minimaal 10 jaar ervaring" alone is of whatever the rest is about. */
const isWhole = (demand: Demand): boolean =>
  demand.kind === 'education' ||
  (isExperience(demand) && demand.months !== null && demand.subject.length + demand.asRole.length > 0);

/** What is said of when and where the work was. */
const placed = ({ span, bodies, severalBodies }: ExperienceDemand): string =>
  JSON.stringify([span, bodies, severalBodies]);
