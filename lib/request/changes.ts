/** What differs between two readings of one request. */
import { answersIn } from './answers.ts';
import {
  type Change,
  type ChangeField,
  type CriterionChange,
  type CriterionState,
  changeFields,
} from './change.ts';
import { criterionIds } from './key.ts';
import { pairCriteria } from './pairing.ts';
import { plain, sameWords } from './same-words.ts';
import type { AwardCriterion, Criterion, Sources, TenderRequest } from './tender-request.ts';

/** The text and what was read out of it, with the places of the words where they are known. */
export type Read = {
  request: TenderRequest;
  text: string;
  sources?: Sources;
  /** How many answers to questions are known by then; absent: as many as stand in the text. */
  answers?: number | undefined;
};

/**
 * What changed from one reading to a later one; empty where nothing did that matters. A portal shows a request
 * on more than one address (public, in its app, after login), and none of these pages states everything: what
 * one of two such pages does not state (a value, a criterion, its points) is then no change.
 */
export function changesBetween(before: Read, after: Read): Change[] {
  const elsewhere = before.request.url !== after.request.url;
  return [
    ...answerChanges(before, after),
    ...fieldChanges(before.request, after.request, elsewhere).filter(
      (change) => !stoodThere(change, before, after),
    ),
    ...listChanges('knockouts', before.request.knockoutCriteria, after.request.knockoutCriteria, elsewhere),
    ...listChanges('awards', before.request.awardCriteria, after.request.awardCriteria, elsewhere),
    ...(elsewhere ? [] : conditionChanges(before.request, after.request)),
  ];
}

/** The changes that stand in the other list as well: of the same field, criterion, condition. */
export function alsoIn(changes: readonly Change[], others: readonly Change[]): Change[] {
  const known = new Set(others.map(placeOf));
  return changes.filter((change) => known.has(placeOf(change)));
}

function placeOf(change: Change): string {
  if (change.kind === 'field') return change.field;
  if (change.kind === 'criterion') return `${change.list} ${change.id}`;
  return change.kind === 'condition' ? `condition ${change.after ?? change.before}` : change.kind;
}

/**
 * Whether two criteria say and bring the same. `partial`: one of them may stand where not all of it is stated
 * (another address, the user's own words): points and levels that only one of them has are then no difference.
 */
export function sameState(one: CriterionState, other: CriterionState, partial = false): boolean {
  if (!sameWords(one.text, other.text)) return false;
  const samePoints =
    one.points === other.points || (partial && (one.points === null || other.points === null));
  const sameLevels =
    levelsOf(one) === levelsOf(other) || (partial && (one.levels.length === 0 || other.levels.length === 0));
  return samePoints && sameLevels;
}

const levelsOf = ({ levels }: CriterionState): string =>
  JSON.stringify(levels.map((level) => [plain(level.text), level.points]));

/** A criterion of either list. */
export type AnyCriterion = Criterion & Partial<Pick<AwardCriterion, 'points' | 'levels'>>;

/** What of a criterion is compared, and kept where it changed. */
export const stateOf = ({ text, points = null, levels = [] }: AnyCriterion): CriterionState => ({
  text,
  points,
  levels,
});

function answerChanges(before: Read, after: Read): Change[] {
  const [was, is] = [answersOf(before), answersOf(after)];
  return is > was ? [{ kind: 'answers', before: was, after: is }] : [];
}

/** How many answers are known by a reading. */
export const answersOf = ({ text, answers }: Read): number => answers ?? answersIn(text);

function fieldChanges(before: TenderRequest, after: TenderRequest, elsewhere: boolean): Change[] {
  return changeFields.flatMap((field): Change[] => {
    const [was, is] = [before[field], after[field]];
    if (elsewhere && (field === 'closed' ? !is : !(states(was) && states(is)))) return [];
    return agree(field, was, is, elsewhere)
      ? []
      : [{ kind: 'field', field, before: JSON.stringify(was), after: JSON.stringify(is) }];
  });
}

/** Whether two values say the same; `elsewhere`: also where the one only says it less exactly. */
export const agree = (field: ChangeField, one: Value, other: Value, elsewhere: boolean): boolean =>
  sameValue(one, other) ||
  (elsewhere && (isDayOf(one, other) || isDayOf(other, one) || isSameName(field, one, other)));

/**
 * Whether a value that was not read before stood on the page already, in the same line below the same line: then a
 * later version of ours reads more, and the page changed nothing.
 */
function stoodThere(change: Change, before: Read, after: Read): boolean {
  if (change.kind !== 'field' || states(before.request[change.field])) return false;
  const place = after.sources?.[change.field]?.start;
  if (place === undefined || place >= after.text.length) return false;
  const lines = after.text.slice(0, place).split('\n').length;
  const words = after.text.split('\n').slice(Math.max(0, lines - 2), lines);
  return `\n${before.text}\n`.includes(`\n${words.join('\n')}\n`);
}

type Value = TenderRequest[ChangeField];

/** Whether a page says anything of it. */
export const states = (value: TenderRequest[keyof TenderRequest]): boolean =>
  value !== null && !(Array.isArray(value) && value.length === 0);

/** Whether the one is the day of which the other says the time as well: '2026-12-01' of '2026-12-01T09:00…'. */
export const isDayOf = (day: unknown, moment: unknown): boolean =>
  typeof day === 'string' &&
  typeof moment === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  moment.startsWith(`${day}T`);

const names: readonly ChangeField[] = ['title', 'buyer', 'place'];

/** Whether one address only says a name in more words than the other: 'Waterhoek' and 'Gemeente Waterhoek'. */
function isSameName(field: ChangeField, was: Value, is: Value): boolean {
  if (!names.includes(field) || typeof was !== 'string' || typeof is !== 'string') return false;
  const [one, other] = [plain(was), plain(is)];
  return one.includes(other) || other.includes(one);
}

const sameValue = (was: Value, is: Value): boolean =>
  typeof was === 'string' && typeof is === 'string'
    ? sameWords(was, is)
    : JSON.stringify(was) === JSON.stringify(is);

function conditionChanges(before: TenderRequest, after: TenderRequest): Change[] {
  const pairs = pairCriteria(before.conditions, after.conditions);
  const paired = new Set(pairs.values());
  return [
    ...after.conditions.flatMap(({ text }, index): Change[] => {
      const was = before.conditions[pairs.get(index) ?? -1]?.text ?? null;
      return was !== null && sameWords(was, text) ? [] : [{ kind: 'condition', before: was, after: text }];
    }),
    ...before.conditions
      .filter((_, index) => !paired.has(index))
      .map(({ text }): Change => ({ kind: 'condition', before: text, after: null })),
  ];
}

function listChanges(
  list: CriterionChange['list'],
  before: readonly AnyCriterion[],
  after: readonly AnyCriterion[],
  elsewhere: boolean,
): CriterionChange[] {
  if (elsewhere && (before.length === 0 || after.length === 0)) return [];
  const ids = { before: criterionIds(before), after: criterionIds(after) };
  const pairs = pairCriteria(before, after);
  const paired = new Set(pairs.values());
  const now = after.flatMap((criterion, index): CriterionChange[] => {
    const former = before[pairs.get(index) ?? -1];
    const [was, is] = [former ? stateOf(former) : null, stateOf(criterion)];
    if (was !== null && sameState(was, is, elsewhere)) return [];
    const { number } = criterion;
    return [{ kind: 'criterion', list, id: ids.after[index] ?? '', number, before: was, after: is }];
  });
  if (elsewhere) return now;
  const gone = before.flatMap((criterion, index): CriterionChange[] => {
    if (paired.has(index)) return [];
    const { number } = criterion;
    const id = ids.before[index] ?? '';
    return [{ kind: 'criterion', list, id, number, before: stateOf(criterion), after: null }];
  });
  return [...now, ...gone];
}
