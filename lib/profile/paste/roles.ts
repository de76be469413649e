/** The roles in one section of a CV. */

import { readMonth } from '../read-typed.ts';
import { takeHours } from './header.ts';
import type { Label, LabelKind } from './labels.ts';
import { isPublicBody } from './organisation.ts';
import { type CvPeriod, findPeriod } from './period.ts';
import type { PastedRole } from './reading.ts';
import { findHeaders, type RoleHeader } from './role-headers.ts';
import { isHoursAlone, type NumberedLine, opensRole, type Unit, unitsOf } from './units.ts';

/** A role under way, and what its labels have said of it. */
type Draft = {
  title: string;
  organisation: string;
  from: string;
  to: string;
  hours: string;
  text: string[];
  labels: Set<LabelKind>;
  /** The lines that it was made of, for when it turns out to be none. */
  places: number[];
};

const emptyDraft = (): Draft => ({
  title: '',
  organisation: '',
  from: '',
  to: '',
  hours: '',
  text: [],
  labels: new Set(),
  places: [],
});

type Walk = {
  current: Draft | null;
  /** What labels say ahead of the period that they belong to. */
  pending: Draft | null;
  done: Draft[];
  /** Labels that no period followed. */
  loose: Draft[];
  left: number[];
};

/**
 * The roles in these lines, in their order, and the places of the lines that belong to none. `headed`: they
 * stand under a heading of their own, and then one date alone opens a role too.
 */
export function readRoles(
  lines: readonly NumberedLine[],
  headed: boolean,
): { roles: PastedRole[]; left: number[] } {
  const units = unitsOf(lines);
  const headers = findHeaders(units, openersOf(units, headed));
  const heads = new Map(headers.map((header) => [header.opener, header]));
  const taken = new Set(headers.flatMap((header) => header.taken));
  const walk: Walk = { current: null, pending: null, done: [], loose: [], left: [] };
  for (const [at, unit] of units.entries()) {
    const header = heads.get(at);
    if (header !== undefined) open(walk, unit, header, units);
    else if (!taken.has(at)) add(walk, unit);
  }
  const drafts = walk.current === null ? walk.done : [...walk.done, walk.current];
  const loose = walk.pending === null ? walk.loose : [...walk.loose, walk.pending];
  // Outside a section on work a date with a label may be anything: without a name it is no role.
  const isRole = ({ title, organisation }: Draft) => title !== '' || organisation !== '';
  const roles = headed ? [...drafts, ...loose] : drafts.filter(isRole);
  const none = headed ? [] : [...loose, ...drafts.filter((draft) => !isRole(draft))];
  return { roles: roles.map(roleOf), left: [...walk.left, ...none.flatMap(({ places }) => places)] };
}

function openersOf(units: readonly Unit[], headed: boolean): number[] {
  const opening = (bullets: boolean) =>
    [...units.keys()].filter((at) => {
      const unit = units[at];
      return unit !== undefined && opensRole(unit, { single: headed, bullets });
    });
  const plain = opening(false);
  return plain.length > 0 ? plain : opening(true);
}

/** The unit with a period opens a role. */
function open(walk: Walk, unit: Unit, header: RoleHeader, units: readonly Unit[]): void {
  const { period } = unit;
  const draft = start(walk, period?.from ?? '', period?.to ?? '');
  // What the line of the period says goes before a label that stood above it; that stays in the text.
  for (const field of ['title', 'organisation', 'hours'] as const) {
    if (header[field] === '') continue;
    if (draft[field] !== '') draft.text.push(draft[field]);
    draft[field] = header[field];
  }
  draft.text.push(...header.rest);
  draft.places.push(...header.taken.flatMap((at) => units[at]?.places ?? []));
}

/** A new role under way, with what its labels said ahead of it. */
function start(walk: Walk, from: string, to: string): Draft {
  if (walk.current !== null) walk.done.push(walk.current);
  const draft = walk.pending ?? emptyDraft();
  walk.pending = null;
  draft.from = from;
  draft.to = to;
  walk.current = draft;
  return draft;
}

/** A unit that heads no role: a label, hours, or text of the role above it. */
function add(walk: Walk, unit: Unit): void {
  if (unit.blank) return;
  if (unit.personal) walk.left.push(...unit.places);
  else if (unit.label === null || !addLabel(walk, unit, unit.label)) addText(walk, unit);
}

function addText({ current, left }: Walk, unit: Unit): void {
  if (current === null) {
    left.push(...unit.places);
    return;
  }
  current.places.push(...unit.places);
  if (current.hours === '' && isHoursAlone(unit.text)) current.hours = takeHours(unit.text).hours;
  else current.text.push(unit.raw);
}

/** Whether the label says something of a role that it does not say already. */
function addLabel(walk: Walk, unit: Unit, { kind, value }: Label): boolean {
  if (kind === 'period') return false;
  if (kind === 'from' || kind === 'to') return addDate(walk, unit, kind, value);
  const draft = targetOf(walk, kind);
  if (draft === null || !setField(draft, kind, value)) return false;
  draft.labels.add(kind);
  return placed(draft, unit, kind === 'hours' ? takeHours(value).text.replace(/^[\d.,]+$/, '') : '');
}

/** 'Startdatum: 01-2018' opens a role; 'Einddatum: 12-2020' closes it. */
function addDate(walk: Walk, unit: Unit, kind: 'from' | 'to', value: string): boolean {
  const date = findPeriod(value);
  if (kind === 'to') {
    const { current } = walk;
    if (current === null || current.to !== '?') return false;
    if (date === null && readMonth(value).kind !== 'still') return false;
    current.to = date?.to ?? '';
    return placed(current, unit, date === null ? '' : without(value, date));
  }
  if (date === null) return false;
  const draft = start(walk, date.from, date.kind === 'single' ? '?' : date.to);
  return placed(draft, unit, without(value, date));
}

const without = (value: string, { start, end }: CvPeriod): string => value.slice(0, start) + value.slice(end);

/** The unit belongs to the role; where more stands there than was read, it stays in the text as well. */
function placed(draft: Draft, unit: Unit, rest: string): true {
  draft.places.push(...unit.places);
  if (/[\p{L}\d]/u.test(rest)) draft.text.push(unit.raw);
  return true;
}

/** The role that a label speaks of: the one above it, or the one to come where it was said already. */
function targetOf(walk: Walk, kind: LabelKind): Draft | null {
  const { current, pending } = walk;
  if (pending === null && current !== null && !current.labels.has(kind)) return current;
  if (pending?.labels.has(kind)) {
    walk.loose.push(pending);
    walk.pending = null;
  }
  walk.pending ??= emptyDraft();
  return walk.pending;
}

/** Whether the value found its place: what the line of the period said is not overruled. */
function setField(draft: Draft, kind: LabelKind, value: string): boolean {
  switch (kind) {
    case 'title':
      if (draft.title !== '') return false;
      draft.title = value;
      return true;
    case 'client':
      // Who the work was done for counts above who paid for it.
      if (draft.organisation !== '' && !draft.labels.has('employer')) return false;
      if (draft.organisation !== '') draft.text.unshift(draft.organisation);
      draft.organisation = value;
      return true;
    case 'employer':
      if (draft.organisation === '') draft.organisation = value;
      else draft.text.push(value);
      return true;
    case 'hours': {
      const hours = takeHours(value).hours || (/^\d{1,2}(?:[.,]\d{1,2})?$/.test(value) ? value : '');
      if (hours === '' || draft.hours !== '') return false;
      draft.hours = hours;
      return true;
    }
    default:
      return false;
  }
}

function roleOf({ title, organisation, from, to, hours, text }: Draft): PastedRole {
  return {
    title,
    organisation,
    from,
    to,
    hoursPerWeek: hours,
    publicBody: isPublicBody(organisation) ? 'yes' : '',
    text: text.join('\n'),
  };
}
