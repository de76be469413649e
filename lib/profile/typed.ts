/**
 * A profile as it stands in the inputs of a form: every value a string, '' for what is not filled in. Reading
 * it back is the work of `check.ts`.
 */
import type { Degree, Profile, ProfileDocument, ProfileFacts, Role } from './profile.ts';

/** '' stands for "not said". */
export type TypedChoice = 'yes' | 'no' | '';

export type TypedRole = {
  title: string;
  organisation: string;
  /** '03-2021'; 'maart 2021', '2021-03', 'mrt 2021' and '3/2021' are read as well. */
  from: string;
  /** As `from`; '', 'heden' or 'nu': still. */
  to: string;
  hoursPerWeek: string;
  publicBody: TypedChoice;
  text: string;
};

/** `level` is one of `educationLevels`, or ''. */
export type TypedDegree = { level: string; field: string; institution: string; year: string };

/** `kind` is one of `documentKinds`, or ''; days as '14-10-2026', '14 okt 2026' or ISO. */
export type TypedDocument = { kind: string; name: string; issuedOn: string; expiresOn: string };

export type TypedFacts = {
  /** One of `bidderTypes`, or ''. */
  bidderType: string;
  /** Separated by commas, semicolons or lines; so are the next two. */
  skills: string;
  regions: string;
  languages: string;
  availableHours: string;
  availableFrom: string;
  /** '€ 98' or '98,50'. */
  minimumRate: string;
  ownDevices: TypedChoice;
};

/** A form with nothing in it. A new object each time, as the three below. */
export const emptyTypedRole = (): TypedRole => ({
  title: '',
  organisation: '',
  from: '',
  to: '',
  hoursPerWeek: '',
  publicBody: '',
  text: '',
});

export const emptyTypedDegree = (): TypedDegree => ({ level: '', field: '', institution: '', year: '' });

export const emptyTypedDocument = (): TypedDocument => ({ kind: '', name: '', issuedOn: '', expiresOn: '' });

/** A role back into its form; a role that is still held has an empty `to`. */
export function typedRole(role: Role): TypedRole {
  return {
    title: role.title,
    organisation: role.organisation,
    from: typedMonth(role.from),
    to: role.to === null ? '' : typedMonth(role.to),
    hoursPerWeek: typedNumber(role.hoursPerWeek),
    publicBody: typedChoice(role.publicBody),
    text: role.text,
  };
}

/** A degree back into its form. */
export function typedDegree({ level, field, institution, year }: Degree): TypedDegree {
  return { level, field, institution, year: year === null ? '' : String(year) };
}

/** A document back into its form. */
export function typedDocument({ kind, name, issuedOn, expiresOn }: ProfileDocument): TypedDocument {
  return { kind, name, issuedOn: typedDay(issuedOn), expiresOn: typedDay(expiresOn) };
}

/** What stands alone in a profile back into its form. */
export function typedFacts(profile: Profile | ProfileFacts): TypedFacts {
  return {
    bidderType: profile.bidderType ?? '',
    skills: profile.skills.join(', '),
    regions: profile.regions.join(', '),
    languages: profile.languages.join(', '),
    availableHours: typedNumber(profile.availableHours),
    availableFrom: typedDay(profile.availableFrom),
    minimumRate: typedNumber(profile.minimumRate),
    ownDevices: typedChoice(profile.ownDevices),
  };
}

/** '2021-03' as '03-2021'. */
function typedMonth(month: string): string {
  return `${month.slice(5, 7)}-${month.slice(0, 4)}`;
}

/** '2026-10-14' as '14-10-2026'. */
function typedDay(date: string | null): string {
  return date === null ? '' : `${date.slice(8, 10)}-${typedMonth(date)}`;
}

/** With a comma, as it is typed in Dutch; both are read back. */
function typedNumber(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

function typedChoice(value: boolean | null): TypedChoice {
  return value === null ? '' : value ? 'yes' : 'no';
}
