/** What the weighed demands of one criterion come to together. */

import { longest, readDemands } from './demands.ts';
import { withExamples } from './examples.ts';
import type { Facet } from './suggestion.ts';
import { type Ground, weigh } from './weigh.ts';
import type { Weighed } from './weighed.ts';

export type Verdict = { verdict: 'met' | 'not-met' | 'none'; certain: boolean };

export type WeighedCriterion = Verdict & {
  weighed: Weighed[];
  facets: Facet[];
  entries: string[];
};

/**
 * The demands of a criterion's text against the profile; null where there is nothing to say. Where they are not met in
 * its own words, an example that it gives of what is asked may meet them, never for sure.
 */
export function weighCriterion(text: string, ground: Ground): WeighedCriterion | null {
  const plain = weighWords(text, ground);
  if (text.length > longest || (plain !== null && plain.verdict !== 'none')) return plain;
  for (const variant of withExamples(text)) {
    const result = weighWords(variant, ground);
    if (result?.verdict === 'met')
      return { ...result, certain: false, facets: [...result.facets, unsure(text)] };
  }
  return plain;
}

// What the example is of, for the user to look at.
const unsure = (words: string): Facet => ({
  kind: 'clause',
  words,
  blocks: false,
  state: 'unknown',
  sure: false,
});

function weighWords(text: string, ground: Ground): WeighedCriterion | null {
  const { list, alternative } = readDemands(text, ground.own);
  const weighed = list.flatMap((demand) => {
    const answers = weigh(demand, ground);
    return answers.length > 0 ? answers : [unread(text)];
  });
  const facets = weighed.map(({ facet }) => facet);
  if (!facets.some((facet) => saysSomething(facet, ground))) return null;
  return { ...verdictOf(facets, alternative), weighed, facets, entries: entriesOf(weighed) };
}

/**
 * Met only if every demand is; a part that cannot be weighed makes it unsure or keeps it open. Not met as soon
 * as one demand is, unless another may do instead.
 */
function verdictOf(facets: readonly Facet[], alternative: boolean): Verdict {
  const negative = facets.filter(({ state }) => state === 'not-met');
  const blocked = facets.some((facet) => facet.kind === 'clause' && facet.blocks);
  if (negative.length > 0 && !alternative && !facets.some(isNegation) && !facets.some(isPreference)) {
    return { verdict: 'not-met', certain: !blocked && negative.some(({ sure }) => sure) };
  }
  const met = facets.every((facet) => facet.state === 'met' || facet.kind === 'clause');
  if (!met || blocked) return { verdict: 'none', certain: false };
  return { verdict: 'met', certain: !alternative && facets.every(({ sure }) => sure) };
}

/** The entries behind the demands, each once. */
export function entriesOf(weighed: readonly Weighed[]): string[] {
  return [...new Set(weighed.flatMap(({ entries }) => entries))];
}

// "Geen" or "niet" may turn the whole around.
const isNegation = (facet: Facet): boolean =>
  facet.kind === 'clause' && facet.blocks && /^(?:geen|niet|zonder)\b/iu.test(facet.words);

// "Is een pré", of all that is asked.
const isPreference = (facet: Facet): boolean =>
  facet.kind === 'clause' &&
  /^(?:is|zijn|geldt|gelden|strekt|strekken|heeft|hebben|geniet\p{L}*|wordt|worden)(?!\p{L})/iu.test(
    facet.words,
  );

// A demand that points to a value the page does not state: "binnen het maximumtarief".
const unread = (words: string): Weighed => ({
  facet: { kind: 'clause', words, blocks: true, state: 'unknown', sure: false },
  entries: [],
});

/** Clauses alone say nothing, and without roles it goes without saying that no experience is found. */
function saysSomething(facet: Facet, { profile }: Ground): boolean {
  if (facet.kind === 'clause') return false;
  if (facet.kind === 'experience' && facet.loose && facet.state !== 'met') return false;
  return facet.kind !== 'experience' || profile.roles.length > 0 || facet.skills.length > 0;
}
