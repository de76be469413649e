/**
 * From what the user types in the panel to a correction, and back. Pure; every input is named, so that what
 * is wrong can be said at the field itself.
 */
import type { AddedAward, AddedInterview } from './corrections.ts';
import {
  bounds,
  type CorrectableField,
  fitsField,
  longestCriterion,
  longestText,
} from './corrections-fit.ts';
import { dutchZone, parseMoment } from './moment.ts';
import type { TenderRequest } from './tender-request.ts';

/** What stands in the inputs, by their name; a box that is ticked is 'yes', one that is not is ''. */
export type Typed = Record<string, string>;

export type InputError = 'required' | 'date' | 'time' | 'number' | 'order' | 'too-long' | 'known';

type Bound = keyof typeof bounds;
export type Input =
  | { name: string; type: 'date' | 'time' | 'check' | 'choice' | 'text' | 'long-text' }
  | { name: string; type: 'number'; bound: Bound; whole: boolean };

export type Reading<T> = { ok: true; value: T } | { ok: false; errors: Record<string, InputError> };

const input = (name: string, type: Exclude<Input['type'], 'number'>): Input => ({ name, type });
const number = (name: string, bound: Bound, whole = true): Input => ({ name, type: 'number', bound, whole });

const moment = [input('date', 'date'), input('time', 'time')];
const day = [input('date', 'date')];
const text = [input('text', 'text')];

/** The inputs of each field, in their order. */
export const inputsOf: Record<CorrectableField, Input[]> = {
  submissionDeadline: moment,
  enquiryDeadline: moment,
  answersOn: day,
  invitationBy: day,
  title: text,
  buyer: text,
  place: text,
  region: text,
  educationLevel: text,
  hoursPerWeek: [number('min', 'hoursPerWeek', false), number('max', 'hoursPerWeek', false)],
  start: [input('date', 'date'), input('asap', 'check')],
  duration: [number('min', 'months'), number('max', 'months')],
  renewal: [input('possible', 'choice'), number('times', 'times'), number('months', 'months')],
  maxHourlyRate: [number('number', 'maxHourlyRate', false)],
  functionScale: text,
  positions: [number('number', 'positions')],
  hybrid: [input('possible', 'choice')],
  workingDays: text,
  shortlistSize: [number('number', 'shortlistSize'), input('all', 'check')],
  fee: text,
  contractEnd: day,
};

export const knockoutInputs: Input[] = [input('text', 'long-text')];
export const awardInputs: Input[] = [input('text', 'long-text'), number('points', 'points', false)];
export const interviewInputs: Input[] = [input('date', 'date'), input('from', 'time'), input('to', 'time')];

/** The bounds of a number input: '1' to '60'. */
export const boundsOf = (bound: Bound): readonly [number, number] => bounds[bound];

/**
 * The value that was typed for a field. `bad` names the inputs that the browser itself could not read (a date
 * that does not exist arrives as an empty value).
 */
export function readTyped(field: CorrectableField, typed: Typed, bad: ReadonlySet<string>): Reading<unknown> {
  const inputs = inputsOf[field];
  const read = readInputs(inputs, typed, bad);
  if (!read.ok) return read;
  const wrong = (name: string, error: InputError): Reading<never> => ({
    ok: false,
    errors: { [name]: error },
  });
  const { date, time, min, max } = read.value;
  if (time !== null && time !== undefined && date === null) return wrong('date', 'required');
  if (typeof min === 'number' && typeof max === 'number' && min > max) return wrong('max', 'order');
  const value = assembled(field, read.value);
  if (value === 'no such time') return wrong('time', 'time');
  return fitsField(field, value) ? { ok: true, value } : wrong(inputs[0]?.name ?? '', 'required');
}

/** The knock-out that was typed. */
export function readKnockout(typed: Typed, bad: ReadonlySet<string>): Reading<{ text: string }> {
  const read = readInputs(knockoutInputs, typed, bad);
  if (!read.ok) return read;
  return withText(read.value, (words) => ({ text: words }));
}

/** The award criterion that was typed; without points it has none. */
export function readAward(typed: Typed, bad: ReadonlySet<string>): Reading<AddedAward> {
  const read = readInputs(awardInputs, typed, bad);
  if (!read.ok) return read;
  const { points } = read.value;
  return withText(read.value, (words) => ({
    text: words,
    points: typeof points === 'number' ? points : null,
  }));
}

/** The interview that was typed: a day, and its hours where they are known. */
export function readInterview(typed: Typed, bad: ReadonlySet<string>): Reading<AddedInterview> {
  const read = readInputs(interviewInputs, typed, bad);
  if (!read.ok) return read;
  const { date, from, to } = read.value;
  if (typeof date !== 'string') return { ok: false, errors: { date: 'required' } };
  const [begin, end] = [asText(from), asText(to)];
  if (end !== null && begin === null) return { ok: false, errors: { from: 'required' } };
  if (end !== null && begin !== null && end <= begin) return { ok: false, errors: { to: 'order' } };
  return { ok: true, value: { date, from: begin, to: end } };
}

type Values = Record<string, string | number | null>;

const asText = (value: Values[string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

function withText<T>(values: Values, make: (text: string) => T): Reading<T> {
  const words = asText(values.text);
  return words === null ? { ok: false, errors: { text: 'required' } } : { ok: true, value: make(words) };
}

function readInputs(inputs: readonly Input[], typed: Typed, bad: ReadonlySet<string>): Reading<Values> {
  const values: Values = {};
  const errors: Record<string, InputError> = {};
  for (const each of inputs) {
    const given = (typed[each.name] ?? '').trim();
    const value = bad.has(each.name) ? null : given === '' ? '' : readInput(each, given);
    if (value === null) errors[each.name] = errorOf(each);
    else values[each.name] = value === '' ? null : value;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: values };
}

function errorOf({ type }: Input): InputError {
  if (type === 'date' || type === 'time' || type === 'number') return type;
  return 'too-long';
}

/** One input that is not empty; null where it says nothing that can be. */
function readInput(each: Input, given: string): string | number | null {
  switch (each.type) {
    case 'date':
      return readDate(given);
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d/.test(given) ? given.slice(0, 5) : null;
    case 'number':
      return readNumber(given, each.bound, each.whole);
    case 'long-text':
      return given.length <= longestCriterion ? given : null;
    default:
      return given.length <= longestText ? given : null;
  }
}

/** A day of this century, as no request is about another: a year half typed is '0002'. */
function readDate(given: string): string | null {
  return /^20\d\d-\d\d-\d\d$/.test(given) && parseMoment(given) !== null ? given : null;
}

/** '36', '37,5' or '37.5' within its bounds. */
function readNumber(given: string, bound: Bound, whole: boolean): number | null {
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(given)) return null;
  const value = Number(given.replace(',', '.'));
  const [least, most] = bounds[bound];
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : null;
}

function assembled(field: CorrectableField, values: Values): unknown {
  const { date, time, min, max, possible, times, months, asap, all } = values;
  switch (field) {
    case 'submissionDeadline':
    case 'enquiryDeadline':
      return typeof date === 'string' && typeof time === 'string' ? momentOf(date, time) : date;
    case 'answersOn':
    case 'invitationBy':
    case 'contractEnd':
      return date;
    case 'hoursPerWeek':
      return { min, max };
    case 'duration':
      return { minMonths: min, maxMonths: max };
    case 'start':
      return { date, asap: asap === 'yes' };
    case 'renewal':
      if (possible === null && times === null && months === null) return null;
      if (possible === 'no') return { possible: false, times: null, months: null };
      return { possible: true, times, months };
    case 'hybrid':
      return possible === null ? null : possible === 'yes';
    case 'shortlistSize':
      return all === 'yes' ? 'all' : values.number;
    case 'maxHourlyRate':
    case 'positions':
      return values.number;
    default:
      return values.text;
  }
}

/**
 * The moment at which a Dutch clock shows this. In the hour that the clock shows twice, the earlier one:
 * nobody is told a minute too many. The hour that it skips is no time.
 */
function momentOf(date: string, time: string): string {
  const at = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(dutchZone, {
    disambiguation: 'earlier',
  });
  return at.toPlainTime().toString({ smallestUnit: 'minute' }) === time ? at.toString() : 'no such time';
}

/** What stands in the inputs when a field is opened: the value it has, as somebody types it. */
export function typedOf(field: CorrectableField, request: TenderRequest): Typed {
  const show = (value: string | number | null | undefined) => String(value ?? '').replace('.', ',');
  switch (field) {
    case 'submissionDeadline':
    case 'enquiryDeadline':
      return typedMoment(request[field]);
    case 'answersOn':
    case 'invitationBy':
    case 'contractEnd':
      return { date: request[field] ?? '' };
    case 'hoursPerWeek':
      return { min: show(request.hoursPerWeek?.min), max: show(request.hoursPerWeek?.max) };
    case 'duration':
      return { min: show(request.duration?.minMonths), max: show(request.duration?.maxMonths) };
    case 'start':
      return { date: request.start?.date ?? '', asap: request.start?.asap ? 'yes' : '' };
    case 'renewal':
      return {
        possible: choice(request.renewal?.possible),
        times: show(request.renewal?.times),
        months: show(request.renewal?.months),
      };
    case 'hybrid':
      return { possible: choice(request.hybrid) };
    case 'shortlistSize': {
      const size = request.shortlistSize;
      return { number: size === 'all' ? '' : show(size), all: size === 'all' ? 'yes' : '' };
    }
    case 'maxHourlyRate':
    case 'positions':
      return { number: show(request[field]) };
    default:
      return { text: request[field] ?? '' };
  }
}

const choice = (value: boolean | null | undefined): string => (value == null ? '' : value ? 'yes' : 'no');

function typedMoment(value: string | null): Typed {
  const parsed = parseMoment(value);
  if (parsed === null) return { date: '', time: '' };
  if (parsed.precision === 'day') return { date: parsed.date.toString(), time: '' };
  const time = parsed.at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { date: parsed.at.toPlainDate().toString(), time };
}
