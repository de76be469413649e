import { type Degree, type EducationLevel, educationLevels, type Profile } from '../../profile/profile.ts';
import type { EducationDemand } from './demand.ts';
import type { Facet } from './suggestion.ts';
import { fold, saysSomething, stemOf, wordsIn } from './words.ts';

export type EducationWeighed = { facet: Extract<Facet, { kind: 'education' }>; entries: string[] };

/**
 * The degrees against what is asked. A degree without a year, or of a year to come, is not obtained. Degrees
 * that are all too low rule it out, but not surely: one may not have been entered. `year`: of the submission.
 */
export function weighEducation(
  demand: EducationDemand,
  { degrees }: Profile,
  year: number,
): EducationWeighed {
  const suffices = (degree: Degree): boolean => rank(degree.level) >= rank(demand.level);
  const obtained = degrees.filter((degree) => degree.year !== null && degree.year <= year);
  const enough = best(obtained.filter(suffices), demand.direction);
  const degree =
    enough ?? best(degrees.filter(suffices), demand.direction) ?? best(obtained, demand.direction) ?? null;
  const facet = {
    kind: 'education' as const,
    asked: demand.level,
    degree: degree === null ? null : { level: degree.level, field: degree.field, year: degree.year },
    direction: directionOf(demand, degree),
    workingLevel: demand.workingLevel,
    finer: degree?.level === demand.level ? demand.finer : null,
  };
  const entries = degree === null ? [] : [degree.id];
  if (enough !== undefined) {
    const inField = facet.direction?.found !== false;
    return inField
      ? { facet: { ...facet, lacks: null, state: 'met', sure: isSure(demand, enough, year) }, entries }
      : { facet: { ...facet, lacks: 'direction', state: 'short', sure: false }, entries };
  }
  const ruledOut =
    obtained.length > 0 && !degrees.some(suffices) && !demand.workingLevel && !demand.orEquivalent;
  const state = ruledOut ? 'not-met' : degree === null ? 'unknown' : 'short';
  const lacks = degree !== null && suffices(degree) ? 'diploma' : 'level';
  return { facet: { ...facet, lacks, state, sure: false }, entries };
}

/** Whether `asked` is reached for sure by a degree of this level: of the same kind of school, no word left open. */
function reachesSurely(asked: EducationLevel, level: EducationLevel): boolean {
  if (rank(level) < rank(asked)) return false;
  if (level === 'mbo' && asked !== 'mbo') return asked === 'vmbo';
  return !asked.startsWith('wo-') || level.startsWith('wo-') || level === 'phd';
}

function isSure(demand: EducationDemand, degree: Degree, year: number): boolean {
  if (demand.level === null || demand.workingLevel || degree.year === year) return false;
  if (demand.finer !== null && degree.level === demand.level) return false;
  if (demand.ambiguous) return reachesSurely('wo-master', degree.level);
  return reachesSurely(demand.level, degree.level);
}

const rank = (level: EducationLevel | null): number => (level === null ? 0 : educationLevels.indexOf(level));

/** The one in the field asked for before others, then the highest. */
function best(degrees: readonly Degree[], direction: readonly string[] | null): Degree | undefined {
  const value = (degree: Degree) =>
    rank(degree.level) + (direction !== null && isIn(degree, direction) ? educationLevels.length : 0);
  return [...degrees].sort((one, other) => value(other) - value(one))[0];
}

function directionOf(
  demand: EducationDemand,
  degree: Degree | null,
): Extract<Facet, { kind: 'education' }>['direction'] {
  if (demand.direction === null) return null;
  return { asked: demand.direction, found: degree !== null && isIn(degree, demand.direction) };
}

/** Whether all words of one of the fields are in the degree's: 'civiele techniek' is not 'techniek'. */
export function isIn({ field }: Pick<Degree, 'field'>, direction: readonly string[]): boolean {
  const stems = new Set(wordsIn(field).map((word) => stemOf(fold(word))));
  return direction.some((asked) => {
    const words = wordsIn(asked).map(fold).filter(saysSomething);
    return words.length > 0 && words.every((word) => stems.has(stemOf(word)));
  });
}
