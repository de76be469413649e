/**
 * What the user says about a request where the reading missed or misread the page. It stands beside what was
 * read, so that no later reading undoes it. Without zod: the overlay on the portal's page applies it too.
 */
import { criterionIds } from './key.ts';
import { parseMoment } from './moment.ts';
import type { AwardCriterion, Criterion, Interview, TenderRequest } from './tender-request.ts';

/**
 * Values are kept as they came: one that no longer fits (an older or newer version wrote it) is not applied
 * and not lost either. `fields` is keyed by field, the added ones by their id.
 */
export type Corrections = {
  fields: Record<string, unknown>;
  knockouts: Record<string, unknown>;
  awards: Record<string, unknown>;
  interviews: Record<string, unknown>;
  /** Ids of criteria that the user says are none. */
  aside: { knockouts: string[]; awards: string[] };
};

export type CriterionList = 'knockouts' | 'awards';
export type AddedList = CriterionList | 'interviews';

/** An award criterion typed by the user; `points` null: it has none. */
export type AddedAward = { text: string; points: number | null };
/** A day ('2026-12-10') with its hours ('13:00') where they are known. */
export type AddedInterview = { date: string; from: string | null; to: string | null };

/** The bounds of what can be typed; each with both ends included. */
export const bounds = {
  hoursPerWeek: [1, 60],
  months: [1, 120],
  times: [1, 20],
  maxHourlyRate: [1, 1000],
  positions: [1, 99],
  shortlistSize: [1, 99],
  points: [0, 1000],
} as const;

/** The longest value and the longest criterion that can be typed. */
export const longestText = 300;
export const longestCriterion = 2000;

/** Nothing corrected. A new object each time. */
export const noCorrections = (): Corrections => ({
  fields: {},
  knockouts: {},
  awards: {},
  interviews: {},
  aside: { knockouts: [], awards: [] },
});

type Fits = (value: unknown) => boolean;

const isText =
  (longest: number): Fits =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const isNumber =
  (bound: keyof typeof bounds, whole = true): Fits =>
  (value) =>
    typeof value === 'number' &&
    value >= bounds[bound][0] &&
    value <= bounds[bound][1] &&
    (!whole || Number.isInteger(value));
const isMoment: Fits = (value) => typeof value === 'string' && parseMoment(value) !== null;
const isDate: Fits = (value) => isMoment(value) && String(value).length === 10;
const isTime: Fits = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const isFlag: Fits = (value) => typeof value === 'boolean';
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);
const isShape =
  (parts: Record<string, Fits>): Fits =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(parts).every(([name, fits]) => fits((value as Record<string, unknown>)[name]));

/** A range with at least one end, the lower one first. */
const isRange =
  (lower: string, upper: string, bound: keyof typeof bounds, whole: boolean): Fits =>
  (value) => {
    if (!isShape({ [lower]: orNull(isNumber(bound, whole)), [upper]: orNull(isNumber(bound, whole)) })(value))
      return false;
    const { [lower]: min, [upper]: max } = value as Record<string, number | null>;
    if (min == null || max == null) return min !== max;
    return min <= max;
  };

const short = isText(longestText);
const count = isNumber('positions');
const months = isNumber('months');

const fitting = {
  submissionDeadline: isMoment,
  enquiryDeadline: isMoment,
  answersOn: isDate,
  invitationBy: isDate,
  title: short,
  buyer: short,
  place: short,
  region: short,
  educationLevel: short,
  hoursPerWeek: isRange('min', 'max', 'hoursPerWeek', false),
  start: (value) =>
    isShape({ date: orNull(isDate), asap: isFlag })(value) &&
    !isShape({ date: (date) => date === null, asap: (asap) => asap === false })(value),
  duration: isRange('minMonths', 'maxMonths', 'months', true),
  renewal: isShape({ possible: isFlag, times: orNull(isNumber('times')), months: orNull(months) }),
  maxHourlyRate: isNumber('maxHourlyRate', false),
  functionScale: short,
  positions: count,
  hybrid: isFlag,
  workingDays: short,
  shortlistSize: (value) => value === 'all' || isNumber('shortlistSize')(value),
  fee: short,
  contractEnd: isDate,
} satisfies Partial<Record<keyof TenderRequest, Fits>>;

/** A field of a request that the user can correct. */
export type CorrectableField = keyof typeof fitting;
export const correctableFields = Object.keys(fitting) as CorrectableField[];

/** Whether a value, from wherever, may stand in this field of a request. Never throws. */
export function fitsField(field: CorrectableField, value: unknown): boolean {
  return fitting[field](value);
}

const isAdded: Record<AddedList, Fits> = {
  knockouts: isShape({ text: isText(longestCriterion) }),
  awards: isShape({ text: isText(longestCriterion), points: orNull(isNumber('points', false)) }),
  interviews: isShape({ date: isDate, from: orNull(isTime), to: orNull(isTime) }),
};

/** Whether a value may be added to this list of a request. Never throws. */
export function fitsList(list: AddedList, value: unknown): boolean {
  return isAdded[list](value);
}

/**
 * The id of what the user adds: of the same kind as those of the page's criteria, apart from them by its
 * prefix, so that neither moves when the other list changes. The same words give the same id.
 */
export function addedId(text: string): string {
  return addedPrefix + (criterionIds([{ text }])[0] ?? '');
}

const addedPrefix = 'added-';

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
  corrections: Corrections,
): Entry<Criterion>[] {
  const added = fittingOnes<{ text: string }>('knockouts', corrections);
  return entries(criteria, added, corrections.aside.knockouts, ({ text }, twin) => ({
    number: twin?.number ?? null,
    text,
  }));
}

/** As `knockoutEntries`, for the award criteria. Points that the user gave go before those of the page. */
export function awardEntries(
  criteria: readonly AwardCriterion[],
  corrections: Corrections,
): Entry<AwardCriterion>[] {
  const added = fittingOnes<AddedAward>('awards', corrections);
  return entries(criteria, added, corrections.aside.awards, ({ text, points }, twin) => ({
    number: twin?.number ?? null,
    kind: twin?.kind ?? 'quality',
    text,
    points: points ?? twin?.points ?? null,
    levels: points === null ? (twin?.levels ?? []) : [],
  }));
}

/**
 * An addition that the page turns out to have as well (a later reading found it) stands in that one's place,
 * once: counting both would make a wrong sum. It keeps its own id and with it the user's verdict.
 */
function entries<C extends Pick<Criterion, 'text'>, A>(
  criteria: readonly C[],
  added: Map<string, A>,
  aside: readonly string[],
  make: (addition: A, twin: C | null) => C,
): Entry<C>[] {
  const left = new Map(added);
  const ids = criterionIds(criteria);
  const onPage = criteria.map((criterion, index): Entry<C> => {
    const pageId = ids[index] ?? '';
    const id = addedPrefix + pageId;
    const addition = left.get(id);
    if (addition === undefined)
      return { id: pageId, criterion, index, added: false, aside: aside.includes(pageId) };
    left.delete(id);
    return { id, criterion: make(addition, criterion), index, added: true, aside: aside.includes(id) };
  });
  const besides = [...left].map(
    ([id, addition]): Entry<C> => ({
      id,
      criterion: make(addition, null),
      index: null,
      added: true,
      aside: aside.includes(id),
    }),
  );
  return [...onPage, ...besides];
}

/** The interviews that the user added and the page does not have. */
export function addedInterviews(interviews: readonly Interview[], corrections: Corrections): Interview[] {
  const known = new Set(interviews.map(interviewId));
  return [...fittingOnes<AddedInterview>('interviews', corrections)]
    .filter(([id]) => !known.has(id))
    .map(([, { date, from, to }]) => ({ date, from, to, part: null }));
}

function fittingOnes<A>(list: AddedList, corrections: Corrections): Map<string, A> {
  return new Map(
    Object.entries(corrections[list]).filter((pair): pair is [string, A] => fitsList(list, pair[1])),
  );
}

/** The fields in which the user's value stands. */
export function correctedFields({ fields }: Corrections): CorrectableField[] {
  return correctableFields.filter((field) => Object.hasOwn(fields, field) && fitsField(field, fields[field]));
}

/**
 * The request as the user has it: with their values, their criteria and interviews, and without the criteria
 * they put aside. The given request is not touched. Never throws: what does not fit is left out
 * (`unfitCorrections`).
 */
export function applyCorrections(request: TenderRequest, corrections: Corrections): TenderRequest {
  const counting = <C>(list: Entry<C>[]) =>
    list.filter(({ aside }) => !aside).map(({ criterion }) => criterion);
  const values = correctedFields(corrections).map((field) => [field, corrections.fields[field]]);
  return {
    ...request,
    ...Object.fromEntries(values),
    knockoutCriteria: counting(knockoutEntries(request.knockoutCriteria, corrections)),
    awardCriteria: counting(awardEntries(request.awardCriteria, corrections)),
    interviews: [...request.interviews, ...addedInterviews(request.interviews, corrections)],
  };
}

/** Where a kept correction is not applied because it does not fit: fields and lists, each once per value. */
export function unfitCorrections(corrections: Corrections): string[] {
  const applied: readonly string[] = correctedFields(corrections);
  const lists = Object.keys(isAdded) as AddedList[];
  return [
    ...Object.keys(corrections.fields).filter((field) => !applied.includes(field)),
    ...lists.flatMap((list) =>
      Object.values(corrections[list])
        .filter((value) => !fitsList(list, value))
        .map(() => list),
    ),
  ];
}
