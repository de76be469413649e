import type { ComponentChildren } from 'preact';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { checkDegree, checkDocument, checkRole, type Problem } from '../../lib/profile/check.ts';
import type { Degree, EntryList, Profile, ProfileDocument, Role } from '../../lib/profile/profile.ts';
import { documentKinds, educationLevels } from '../../lib/profile/profile.ts';
import {
  emptyTypedDegree,
  emptyTypedDocument,
  emptyTypedRole,
  type TypedDegree,
  type TypedDocument,
  type TypedRole,
  typedDegree,
  typedDocument,
  typedRole,
} from '../../lib/profile/typed.ts';

/** What stands in a form's inputs, by the input's name. */
export type Typed = Record<string, string>;
export type Checked<E> = { entry: Omit<E, 'id'> | null; problems: Problem[] };

/**
 * One list of the profile's entries: how an entry is read, checked, ordered and written. What it is called and
 * looks like is in `entry-looks.tsx`.
 */
export type EntryKind<E extends { id: string }, T extends Typed> = {
  list: EntryList;
  of: (profile: Profile) => readonly E[];
  empty: () => T;
  typed: (entry: E) => T;
  check: (typed: T, others: readonly E[], today: Temporal.PlainDate) => Checked<E>;
  /** The order on the screen; it depends on the entries alone, so that what was removed comes back in its place. */
  compare: (a: E, b: E) => number;
  make: (entry: Omit<E, 'id'>, id: string) => E;
  put: (entry: E) => ProfileChange;
};

/** Newest first; of two, the one that still runs. */
export const roleKind: EntryKind<Role, TypedRole> = {
  list: 'roles',
  of: ({ roles }) => roles,
  empty: emptyTypedRole,
  typed: typedRole,
  check(typed, others, today) {
    const { role, problems } = checkRole(typed, others, today);
    return { entry: role, problems };
  },
  compare: (a, b) => descending(a.to ?? '9', b.to ?? '9') || descending(a.from, b.from) || byId(a, b),
  make: (entry, id) => ({ ...entry, id }),
  put: (entry) => ({ kind: 'put', list: 'roles', entry }),
};

/** Highest first, and of one level the latest. */
export const degreeKind: EntryKind<Degree, TypedDegree> = {
  list: 'degrees',
  of: ({ degrees }) => degrees,
  empty: emptyTypedDegree,
  typed: typedDegree,
  check(typed, others, today) {
    const { degree, problems } = checkDegree(typed, others, today);
    return { entry: degree, problems };
  },
  compare: (a, b) =>
    educationLevels.indexOf(b.level) - educationLevels.indexOf(a.level) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    byId(a, b),
  make: (entry, id) => ({ ...entry, id }),
  put: (entry) => ({ kind: 'put', list: 'degrees', entry }),
};

/** By what it is; of one kind, the latest first. */
export const documentKind: EntryKind<ProfileDocument, TypedDocument> = {
  list: 'documents',
  of: ({ documents }) => documents,
  empty: emptyTypedDocument,
  typed: typedDocument,
  check(typed, others, today) {
    const { document, problems } = checkDocument(typed, others, today);
    return { entry: document, problems };
  },
  compare: (a, b) =>
    documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) ||
    a.name.localeCompare(b.name, 'nl') ||
    descending(a.issuedOn ?? '', b.issuedOn ?? '') ||
    byId(a, b),
  make: (entry, id) => ({ ...entry, id }),
  put: (entry) => ({ kind: 'put', list: 'documents', entry }),
};

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => descending(b.id, a.id);

/** One input of a form. `width` in sixths of the form. */
export type Field = {
  name: string;
  label: string;
  width: 1 | 2 | 3 | 6;
  type?: 'line' | 'choice' | 'words';
  options?: readonly { value: string; label: string }[];
  placeholder?: string;
  /** Of a text of more lines. */
  rows?: number;
  hint?: string;
};

/** How the entries of one list are shown, in the chosen language. */
export type EntryLooks<E extends { id: string }, T extends Typed> = {
  title: string;
  /** 'rol', for the button that saves one. */
  one: string;
  empty: string;
  /** Under the table. */
  note?: string;
  /** Beside the buttons of a form. */
  hint?: string;
  columns: readonly string[];
  fields: readonly Field[];
  /** For the buttons of its row. */
  nameOf: (entry: E) => string;
  /** The first cell; `cells` are the others. */
  lead: (entry: E) => string;
  cells: (entry: E, today: Temporal.PlainDate) => ComponentChildren[];
  /** What was typed, in one line: its name, then the rest. */
  summary: (typed: T) => string[];
};
