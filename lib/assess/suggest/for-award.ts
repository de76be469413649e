import type { AwardItem, LevelChoice } from '../points.ts';
import { levelByDegree, levelFor, readTiers, type Tier } from './levels.ts';
import type { Facet, SuggestedOutcome, Suggestion } from './suggestion.ts';
import { entriesOf, type WeighedCriterion, weighCriterion } from './verdict.ts';
import type { Ground } from './weigh.ts';
import type { ExperienceWeighed } from './weigh-experience.ts';
import type { Weighed } from './weighed.ts';

/**
 * The suggestion for one award criterion: the level that the profile reaches, or all points where it is met
 * (a desk gives the points of a criterion that is met, it does not grade: facts of the procedure, stage 2).
 * Never fewer points for what is missing. Null where there is nothing to say, and for interviews.
 */
export function suggestForAward(item: AwardItem, ground: Ground): Suggestion | null {
  if (item.criterion.kind === 'interview') return null;
  if (item.levels.length > 0) return suggestLevel(item, ground);
  const result = weighCriterion(item.criterion.text, ground);
  if (result === null) return null;
  const price = item.criterion.kind === 'price';
  if (price && !result.facets.some(({ kind }) => kind === 'rate')) return null;
  const points = result.verdict === 'met' ? item.max : null;
  return {
    list: 'awards',
    id: item.id,
    outcome: points === null ? none : { kind: 'points', points },
    certain: points !== null && result.certain && !price && !result.facets.some(isGraded),
    facets: result.facets,
    entries: result.entries,
  };
}

/**
 * What an assessor may well give a part of the points for: a rate within the cap, and work of which no length is
 * asked, which some requests grade against that of others ("in onderlinge vergelijking"; facts of the procedure).
 */
const isGraded = (facet: Facet): boolean =>
  facet.kind === 'rate' || (facet.kind === 'experience' && facet.askedMonths === null);

const none: SuggestedOutcome = { kind: 'none' };

function suggestLevel(item: AwardItem, ground: Ground): Suggestion | null {
  const base = { list: 'awards' as const, id: item.id };
  const tiers = readTiers(item.levels);
  if (tiers === null) {
    const byDegree = levelByDegree(item, ground.profile, ground.submission.year);
    if (byDegree === null) return null;
    const { choice, weighed } = byDegree;
    const outcome: SuggestedOutcome = { kind: 'level', level: choice.id };
    const certain = weighed.facet.sure && choice.level.points > 0;
    return { ...base, outcome, certain, facets: [weighed.facet], entries: weighed.entries };
  }
  const result = weighCriterion(item.criterion.text, ground);
  const work = result?.weighed.find(isExperience);
  if (result === null || work === undefined) return null;
  const chosen = levelByWork(item.levels, tiers, work, result);
  if (chosen === null) {
    return { ...base, outcome: none, certain: false, facets: result.facets, entries: result.entries };
  }
  const outcome: SuggestedOutcome = { kind: 'level', level: chosen.choice.id };
  const facets = result.facets.map((facet) => (facet === work.facet ? chosen.facet : facet));
  const others = result.weighed.filter((weighed) => weighed !== work);
  return {
    ...base,
    outcome,
    certain: chosen.certain,
    facets,
    entries: [...new Set([...chosen.entries, ...entriesOf(others)])],
  };
}

const isExperience = (weighed: Weighed): weighed is ExperienceWeighed => 'tiered' in weighed;

type Chosen = { choice: LevelChoice; certain: boolean; facet: Facet; entries: string[] };

/**
 * By the time in roles that carry the subject; where the tiers count projects, by the number of such roles,
 * which are at least as many projects. A tier without points is what is missing, so it is never certain, and by
 * the number of roles it is no tier at all. Null where something else is asked that is open, or where the tiers
 * leave a gap.
 */
function levelByWork(
  levels: readonly LevelChoice[],
  tiers: readonly Tier[],
  { facet: plain, tiered }: ExperienceWeighed,
  { facets, weighed }: WeighedCriterion,
): Chosen | null {
  const others = facets.filter((facet) => facet !== plain);
  const open = others.some((facet) => (facet.kind === 'clause' ? facet.blocks : facet.state !== 'met'));
  if (open || weighed.filter(isExperience).length > 1 || tiered === null) return null;
  const { facet, entries, sureMonths, mostMonths } = tiered;
  const byCount = tiers[0]?.unit === 'count';
  const found = levelFor(byCount ? facet.roles : facet.months / 12, levels, tiers);
  if (found === null) return null;
  const { choice, shared } = found;
  // One role may hold several projects: that there were too few for any points is nothing a profile shows.
  if (byCount && choice.level.points === 0) return null;
  const certain =
    !byCount &&
    !shared &&
    choice.level.points > 0 &&
    [sureMonths, mostMonths].every(
      (months) => levelFor(months / 12, levels, tiers)?.choice.id === choice.id,
    ) &&
    others.every(({ sure }) => sure);
  const counts = byCount ? ('roles' as const) : ('months' as const);
  // How long a role was about the subject is no matter where roles are counted, unless they have to be recent.
  const timed = !byCount || facet.windowMonths !== null;
  const guessed = facet.guessed === 'time' && !timed ? null : facet.guessed;
  return { choice, certain, facet: { ...facet, counts, guessed, sure: certain }, entries };
}
