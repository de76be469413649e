/** A profile's entries and what is said of them, for the tests of its forms. */
import type { Problem } from '../../lib/profile/check.ts';
import type { Degree, ProfileDocument, Role } from '../../lib/profile/profile.ts';
import {
  type TypedDegree,
  type TypedDocument,
  type TypedRole,
  typedDegree,
  typedDocument,
  typedRole,
} from '../../lib/profile/typed.ts';

export const today = Temporal.PlainDate.from('2026-11-25');

export const spoorzone: Role = {
  id: 'r1',
  title: 'Projectleider Spoorzone',
  organisation: 'Gemeente Hoogerzand',
  from: '2021-03',
  to: '2024-02',
  hoursPerWeek: 28,
  publicBody: true,
  text: 'Herinrichting van het stationsplein',
};
export const bouwkunde: Degree = {
  id: 'd1',
  level: 'hbo-bachelor',
  field: 'Bouwkunde',
  institution: 'Hogeschool Noordermark',
  year: 2009,
};
export const vca: ProfileDocument = {
  id: 'p1',
  kind: 'certificate',
  name: 'VCA-VOL',
  issuedOn: '2016-10-15',
  expiresOn: '2027-10-14',
};

export const typedAs = (given: Partial<TypedRole>): TypedRole => ({ ...typedRole(spoorzone), ...given });
export const degreeAs = (given: Partial<TypedDegree>): TypedDegree => ({
  ...typedDegree(bouwkunde),
  ...given,
});
export const documentAs = (given: Partial<TypedDocument>): TypedDocument => ({
  ...typedDocument(vca),
  ...given,
});
export const withoutId = ({ id: _, ...entry }: { id: string }) => entry;

export type Case = [name: string, given: Record<string, string>, problems: Problem[]];
export const wrong = (field: string, code: Problem['code'], detail?: Problem['detail']): Problem =>
  detail === undefined ? { field, code, serious: true } : { field, code, detail, serious: true };
export const remark = (field: string, code: Problem['code'], detail?: Problem['detail']): Problem => ({
  ...wrong(field, code, detail),
  serious: false,
});
