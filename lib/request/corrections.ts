/**
 * What the user says about a request where the reading missed or misread the page. It stands beside what was
 * read, so that no later reading undoes it. Kept small: the overlay on the portal's page applies it too.
 */
import type { CorrectableField } from './corrections-fit.ts';
import { criterionIds } from './key.ts';
import type { AwardCriterion, Criterion, Interview, TenderRequest } from './tender-request.ts';

/** `fields` is keyed by field, the lists of what was added by id (`addedId`, `interviewId`). */
export const correctionLists = ['fields', 'knockouts', 'awards', 'interviews'] as const;
export type CorrectionList = (typeof correctionLists)[number];
export type CriterionList = 'knockouts' | 'awards';

export type AddedKnockout = { text: string };
/** An award criterion typed by the user; `points` null: it has none. */
export type AddedAward = { text: string; points: number | null };
/** A day ('2026-12-10') with its hours ('13:00') where they are known. */
export type AddedInterview = { date: string; from: string | null; to: string | null };

/** Ids of criteria that the user says are none. */
type Aside = { aside: Record<CriterionList, string[]> };

/** As stored: a value of an older or newer version may not fit. */
export type KeptCorrections = Record<CorrectionList, Record<string, unknown>> & Aside;

/** As applied: what fits (`fittingCorrections`). */
export type Corrections = {
  fields: Partial<Pick<TenderRequest, CorrectableField>>;
  knockouts: Record<string, AddedKnockout>;
  awards: Record<string, AddedAward>;
  interviews: Record<string, AddedInterview>;
} & Aside;

/** Nothing corrected. A new object each time. */
export const noCorrections = (): Corrections => ({
  fields: {},
  knockouts: {},
  awards: {},
  interviews: {},
  aside: { knockouts: [], awards: [] },
});

const addedPrefix = 'added-';

/**
 * The id of what the user adds: of the same kind as those of the page's criteria, apart from them by its
 * prefix, so that neither moves when the other list changes. The same words give the same id.
 */
export const addedId = (text: string): string => addedPrefix + criterionIds([{ text }])[0];

/** The id under which an added interview is kept. */
export const interviewId = ({ date, from }: Pick<Interview, 'date' | 'from'>): string =>
  `${addedPrefix}${date} ${from ?? ''}`;

/** A criterion as the user has it. */
export type Entry<C> = {
  id: string;
  criterion: C;
  /** Its place in the page's own list, for its sentence on the page; null where the page has it not. */
  index: number | null;
  added: boolean;
  /** Put aside: shown, but it counts in no verdict and no sum. */
  aside: boolean;
};

/** The knock-outs of a page and those the user added, in the page's order, with what is put aside. */
export function knockoutEntries(
  criteria: readonly Criterion[],
  { knockouts, aside }: Corrections,
): Entry<Criterion>[] {
  return entries(criteria, knockouts, aside.knockouts, ({ text }, twin) => ({ number: null, ...twin, text }));
}

/** As `knockoutEntries`, for the award criteria. Points that the user gave go before those of the page. */
export function awardEntries(
  criteria: readonly AwardCriterion[],
  { awards, aside }: Corrections,
): Entry<AwardCriterion>[] {
  return entries(criteria, awards, aside.awards, ({ text, points }, twin) => ({
    number: null,
    kind: 'quality',
    levels: [],
    points: null,
    ...twin,
    ...(points === null ? {} : { points, levels: [] }),
    text,
  }));
}

/**
 * An addition that the page turns out to have as well (a later reading found it) stands in that one's place,
 * once: counting both would make a wrong sum. It keeps its own id and with it the user's verdict.
 */
function entries<C extends { text: string }, A>(
  criteria: readonly C[],
  added: Record<string, A>,
  aside: readonly string[],
  make: (addition: A, twin?: C) => C,
): Entry<C>[] {
  const left = new Map(Object.entries(added));
  const ids = criterionIds(criteria);
  const entry = (id: string, criterion: C, index: number | null, own: boolean): Entry<C> => ({
    id,
    criterion,
    index,
    added: own,
    aside: aside.includes(id),
  });
  const onPage = criteria.map((criterion, index) => {
    const id = ids[index] ?? '';
    const addition = left.get(addedPrefix + id);
    if (addition === undefined) return entry(id, criterion, index, false);
    left.delete(addedPrefix + id);
    return entry(addedPrefix + id, make(addition, criterion), index, true);
  });
  return [...onPage, ...[...left].map(([id, addition]) => entry(id, make(addition), null, true))];
}

/** The fields in which the user's value stands. */
export const correctedFields = ({ fields }: Corrections): CorrectableField[] =>
  Object.keys(fields) as CorrectableField[];

/**
 * The request as the user has it: with their values, their criteria and interviews (those the page does not
 * have as well), and without the criteria they put aside. The given request is not touched.
 */
export function applyCorrections(request: TenderRequest, corrections: Corrections): TenderRequest {
  const counting = <C>(list: Entry<C>[]) =>
    list.filter(({ aside }) => !aside).map(({ criterion }) => criterion);
  const known = request.interviews.map(interviewId);
  const interviews = Object.entries(corrections.interviews)
    .filter(([id]) => !known.includes(id))
    .map(([, interview]) => ({ ...interview, part: null }));
  return {
    ...request,
    ...corrections.fields,
    knockoutCriteria: counting(knockoutEntries(request.knockoutCriteria, corrections)),
    awardCriteria: counting(awardEntries(request.awardCriteria, corrections)),
    interviews: [...request.interviews, ...interviews],
  };
}
