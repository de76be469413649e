/**
 * Whether a correction may stand where it stands. Apart from `corrections.ts`, which goes into the portal's page:
 * there everything comes from the store, and the store has checked it (`fittingCorrections`).
 */
import {
  type AddedAward,
  type AddedInterview,
  type AddedKnockout,
  addedId,
  type CorrectionList,
  type Corrections,
  correctionLists,
  interviewId,
  type KeptCorrections,
} from './corrections.ts';
import { parseMoment } from './moment.ts';
import type { TenderRequest } from './tender-request.ts';

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

const isKnockout = isShape({ text: isText(longestCriterion) });
const isAward = isShape({ text: isText(longestCriterion), points: orNull(isNumber('points', false)) });
const isInterview = isShape({ date: isDate, from: orNull(isTime), to: orNull(isTime) });

/** Whether a value, from wherever, may stand in this field of a request. Never throws. */
export function fitsField(field: CorrectableField, value: unknown): boolean {
  return fitting[field](value);
}

/** Whether a value may be kept in this list under this id. Never throws. */
export function fitsCorrection(list: CorrectionList, id: string, value: unknown): boolean {
  switch (list) {
    case 'fields':
      return Object.hasOwn(fitting, id) && fitsField(id as CorrectableField, value);
    case 'interviews':
      return isInterview(value) && id === interviewId(value as AddedInterview);
    case 'knockouts':
      return isKnockout(value) && id === addedId((value as AddedKnockout).text);
    case 'awards':
      return isAward(value) && id === addedId((value as AddedAward).text);
  }
}

/**
 * The corrections that can be applied, and where one cannot: the field or list, once for each value. What does
 * not fit stays in the record (a later version may read it); it is only left out of what is shown.
 */
export function fittingCorrections(kept: KeptCorrections): { corrections: Corrections; unfit: string[] } {
  const unfit: string[] = [];
  const fit = (list: CorrectionList) =>
    Object.fromEntries(
      Object.entries(kept[list]).filter(([id, value]) => {
        const fits = fitsCorrection(list, id, value);
        if (!fits) unfit.push(list === 'fields' ? id : list);
        return fits;
      }),
    );
  const [fields, knockouts, awards, interviews] = correctionLists.map(fit);
  return { corrections: { ...kept, fields, knockouts, awards, interviews } as Corrections, unfit };
}
