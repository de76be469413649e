/**
 * What the bidder is and has: the ground for suggestions. Everything is what the user entered or corrected;
 * nothing in it is derived.
 */
import * as z from 'zod/mini';

/** How the user offers: what lends staff has duties that a self-employed person has not (`lib/assess`). */
export const bidderTypes = ['zzp', 'zzp-bv', 'secondment', 'agency'] as const;

/**
 * Lowest first, in the order that requests use: a wo bachelor above an hbo bachelor, an hbo master above a wo
 * bachelor. 'associate' is an associate degree (Ad).
 */
export const educationLevels = [
  'vmbo',
  'havo',
  'vwo',
  'mbo',
  'associate',
  'hbo-bachelor',
  'wo-bachelor',
  'hbo-master',
  'wo-master',
  'phd',
] as const;

export const documentKinds = ['vog', 'kvk', 'uea', 'insurance', 'certificate', 'other'] as const;

// The schemas use only what those of the requests use too, and `profileIn` checks the rest by hand: every page
// shares one chunk of zod, and each further kind of check would weigh on the popup.
const text = z.string();
/** ISO month ('2021-03'). */
const month = z.string();
/** ISO date ('2026-11-25'). */
const date = z.string();
const id = z.string();

export const degreeSchema = z.object({
  id,
  level: z.enum(educationLevels),
  /** 'Bouwkunde'. */
  field: text,
  institution: text,
  /** Of the diploma; null: not (yet) obtained, and then it proves nothing. */
  year: z.nullable(z.number()),
});

export const roleSchema = z.object({
  id,
  title: text,
  organisation: text,
  /** First month, counted from its first day. */
  from: month,
  /** Last month, counted to its last day; null: still. */
  to: z.nullable(month),
  hoursPerWeek: z.nullable(z.number()),
  /** Whether the organisation is a public body; null: not said. */
  publicBody: z.nullable(z.boolean()),
  /** What the user did there, in the words of the CV. */
  text,
});

export const documentSchema = z.object({
  id,
  kind: z.enum(documentKinds),
  /** What it is, for those that are no fixed kind ('VCA-VOL'). */
  name: text,
  issuedOn: z.nullable(date),
  /** Last day on which it holds; null: no end date. */
  expiresOn: z.nullable(date),
});

export const profileSchema = z.object({
  bidderType: z.nullable(z.enum(bidderTypes)),
  degrees: z.array(degreeSchema),
  roles: z.array(roleSchema),
  documents: z.array(documentSchema),
  /** Each one word or phrase ('contractmanagement'). */
  skills: z.array(text),
  /** 'Gelderland', 'Zwolle'. */
  regions: z.array(text),
  /** 'Nederlands', 'Engels'. */
  languages: z.array(text),
  /** Hours a week that are free, from a day on; null: not said. */
  availableHours: z.nullable(z.number()),
  availableFrom: z.nullable(date),
  /** Euro an hour, excluding VAT. */
  minimumRate: z.nullable(z.number()),
  /** Own laptop and telephone; null: not said. */
  ownDevices: z.nullable(z.boolean()),
});

export type BidderType = (typeof bidderTypes)[number];
export type EducationLevel = (typeof educationLevels)[number];
export type DocumentKind = (typeof documentKinds)[number];
export type Degree = z.infer<typeof degreeSchema>;
export type Role = z.infer<typeof roleSchema>;
export type ProfileDocument = z.infer<typeof documentSchema>;
export type Profile = z.infer<typeof profileSchema>;

/** The lists of entries that have an id of their own. */
export type EntryList = 'degrees' | 'roles' | 'documents';
export type Entry<List extends EntryList = EntryList> = Profile[List][number];

/** The facts that stand alone: everything that is no list of entries. */
export type ProfileFacts = Omit<Profile, EntryList>;

/** Nothing filled in yet. A new object each time. */
export const emptyProfile = (): Profile => ({
  bidderType: null,
  degrees: [],
  roles: [],
  documents: [],
  skills: [],
  regions: [],
  languages: [],
  availableHours: null,
  availableFrom: null,
  minimumRate: null,
  ownDevices: null,
});

/** The profile in a stored or imported value, or why it is none, in technical words. */
export function profileIn(value: unknown): { profile: Profile } | { profile: null; problem: string } {
  const { success, data, error } = z.safeParse(profileSchema, value);
  if (!success) return { profile: null, problem: z.prettifyError(error) };
  const problem = misfits(data).join('\n');
  return problem === '' ? { profile: data } : { profile: null, problem };
}

function misfits({ roles, degrees, documents, availableFrom }: Profile): string[] {
  const months = roles.flatMap(({ from, to }) => [from, to]);
  const days = [...documents.flatMap(({ issuedOn, expiresOn }) => [issuedOn, expiresOn]), availableFrom];
  return [
    ...[...roles, ...degrees, ...documents].filter(({ id }) => id === '').map(() => 'an entry without an id'),
    ...months.filter((value) => value !== null && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)).map(noMonth),
    ...days.filter((value) => value !== null && !/^\d{4}-\d{2}-\d{2}$/.test(value)).map(noDay),
    ...degrees
      .filter(({ year }) => year !== null && !Number.isInteger(year))
      .map(({ year }) => `year ${year}`),
  ];
}

const noMonth = (value: string | null): string => `${value} is no month`;
const noDay = (value: string | null): string => `${value} is no day`;

/** Whether there is anything that a suggestion could rest on. */
export function isEmptyProfile(profile: Profile): boolean {
  return JSON.stringify(profile) === JSON.stringify(emptyProfile());
}
