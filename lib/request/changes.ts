/** What differs between two readings of one request, and what of the user's judgements still holds. */
import * as z from 'zod/mini';
import { criterionIds } from './key.ts';
import type { AwardCriterion, Criterion, TenderRequest } from './tender-request.ts';

/** The fields whose change matters to a bidder, in the order in which they are shown. */
export const changeFields = [
  'closed',
  'submissionDeadline',
  'enquiryDeadline',
  'answersOn',
  'invitationBy',
  'interviews',
  'start',
  'duration',
  'renewal',
  'contractEnd',
  'hoursPerWeek',
  'maxHourlyRate',
  'shortlistSize',
  'tieBreaker',
  'awardPointsStated',
  'cv',
  'selfEmployed',
  'positions',
  'title',
  'buyer',
  'place',
  'region',
  'educationLevel',
  'functionScale',
  'workingDays',
  'hybrid',
  'fee',
] as const satisfies readonly (keyof TenderRequest)[];

export type ChangeField = (typeof changeFields)[number];

const criterionState = z.object({
  text: z.string(),
  /** The most it brings; null: none printed, or a knock-out. */
  points: z.nullable(z.number()),
  /** 'a. tot 2 jaar: 0', each level as it is printed. */
  levels: z.array(z.string()),
});

export const changeSchema = z.discriminatedUnion('kind', [
  /** Values as JSON, as the request holds them: a surface forms them in its own language. */
  z.object({
    kind: z.literal('field'),
    field: z.enum(changeFields),
    before: z.string(),
    after: z.string(),
  }),
  /** `before` null: added; `after` null: no longer on the page. */
  z.object({
    kind: z.literal('criterion'),
    list: z.enum(['knockouts', 'awards']),
    /** Of the criterion as it is now, or was where it is gone. */
    id: z.string(),
    /** Its id before; null: added. */
    former: z.nullable(z.string()),
    number: z.nullable(z.string()),
    before: z.nullable(criterionState),
    after: z.nullable(criterionState),
  }),
  /** Conditions that came or went, whole lines. */
  z.object({ kind: z.literal('conditions'), added: z.array(z.string()), gone: z.array(z.string()) }),
  /** Answers to questions stand on the page that were not there. */
  z.object({ kind: z.literal('answers'), count: z.number() }),
]);

export type Change = z.infer<typeof changeSchema>;
export type CriterionState = z.infer<typeof criterionState>;
export type CriterionChange = Extract<Change, { kind: 'criterion' }>;

/** The text and what was read out of it. */
export type Read = { request: TenderRequest; text: string };

/** What changed from one reading to a later one; empty where nothing did that matters. */
export function changesBetween(before: Read, after: Read): Change[] {
  const answers = answersIn(after.text) - answersIn(before.text);
  return [
    ...(answers > 0 ? [{ kind: 'answers' as const, count: answers }] : []),
    ...fieldChanges(before.request, after.request),
    ...criterionChanges('knockouts', before.request.knockoutCriteria, after.request.knockoutCriteria),
    ...criterionChanges('awards', before.request.awardCriteria, after.request.awardCriteria),
    ...conditionChanges(before.request, after.request),
  ];
}

/**
 * How many lines begin as a published answer does ('Antwoord:', 'Antwoord 3'). Portals print questions and
 * answers below the request; a sentence about answers ("De antwoorden worden …") is none.
 */
function answersIn(text: string): number {
  return text.match(/^[ \t]*(?:antwoord|a)[ \t]*(?:\d+[ \t]*)?[:.][ \t]*\S?/gim)?.length ?? 0;
}

function fieldChanges(before: TenderRequest, after: TenderRequest): Change[] {
  return changeFields.flatMap((field): Change[] => {
    const [was, is] = [JSON.stringify(before[field]), JSON.stringify(after[field])];
    return was === is ? [] : [{ kind: 'field', field, before: was, after: is }];
  });
}

function conditionChanges(before: TenderRequest, after: TenderRequest): Change[] {
  const [was, is] = [before, after].map(({ conditions }) => conditions.map(({ text }) => text));
  const added = is?.filter((text) => !was?.includes(text)) ?? [];
  const gone = was?.filter((text) => !is?.includes(text)) ?? [];
  return added.length + gone.length === 0 ? [] : [{ kind: 'conditions', added, gone }];
}

type Any = Criterion & Partial<Pick<AwardCriterion, 'points' | 'levels'>>;

function criterionChanges(
  list: CriterionChange['list'],
  before: readonly Any[],
  after: readonly Any[],
): Change[] {
  const ids = { before: criterionIds(before), after: criterionIds(after) };
  const pairs = pairCriteria(before, after);
  const changes: Change[] = [];
  for (const [index, criterion] of after.entries()) {
    const former = pairs.get(index);
    const was = former === undefined ? undefined : before[former];
    const [then, now] = [was ? stateOf(was) : null, stateOf(criterion)];
    if (then !== null && JSON.stringify(then) === JSON.stringify(now)) continue;
    changes.push({
      kind: 'criterion',
      list,
      id: ids.after[index] ?? '',
      former: former === undefined ? null : (ids.before[former] ?? null),
      number: criterion.number,
      before: then,
      after: now,
    });
  }
  const paired = new Set(pairs.values());
  for (const [index, criterion] of before.entries()) {
    if (paired.has(index)) continue;
    const id = ids.before[index] ?? '';
    const { number } = criterion;
    changes.push({
      kind: 'criterion',
      list,
      id,
      former: id,
      number,
      before: stateOf(criterion),
      after: null,
    });
  }
  return changes;
}

function stateOf({ text, points, levels }: Any): CriterionState {
  return {
    text,
    points: points ?? null,
    levels: (levels ?? []).map(
      ({ label, text, points }) => `${label === null ? '' : `${label}. `}${text}: ${points}`,
    ),
  };
}

/** Below this two texts are two criteria: half of their words are others. */
const sameFrom = 0.5;

/**
 * Which criterion of `before` each of `after` was, by index: the same words first (an id), then what is most
 * alike in its words. A printed number alone proves nothing: numbers move when one is taken out.
 */
export function pairCriteria(
  before: readonly Pick<Criterion, 'text'>[],
  after: readonly Pick<Criterion, 'text'>[],
): Map<number, number> {
  const formerIds = criterionIds(before);
  const pairs = new Map<number, number>();
  for (const [index, id] of criterionIds(after).entries()) {
    const former = formerIds.indexOf(id);
    if (former !== -1) pairs.set(index, former);
  }
  const taken = new Set(pairs.values());
  const candidates = after.flatMap((now, index) =>
    pairs.has(index)
      ? []
      : before.flatMap((then, former) =>
          taken.has(former) ? [] : [{ index, former, alike: likeness(then.text, now.text) }],
        ),
  );
  for (const { index, former, alike } of candidates.sort((a, b) => b.alike - a.alike)) {
    if (alike < sameFrom || pairs.has(index) || taken.has(former)) continue;
    pairs.set(index, former);
    taken.add(former);
  }
  return pairs;
}

/** Share of the words that two texts have in common, 0 to 1 (Dice): twice the common ones over all. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    rest.splice(at, 1);
    common++;
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
