/** What is to be read from an invented CV: only what is not empty is written down. */
import type { CvReading } from '../../../lib/profile/cv-paste.ts';
import {
  emptyTypedDegree,
  emptyTypedDocument,
  emptyTypedRole,
  type TypedDegree,
  type TypedDocument,
  type TypedRole,
} from '../../../lib/profile/typed.ts';

export const role = (given: Partial<TypedRole>): TypedRole => ({ ...emptyTypedRole(), ...given });
export const degree = (given: Partial<TypedDegree>): TypedDegree => ({ ...emptyTypedDegree(), ...given });
export const course = (name: string, given: Partial<TypedDocument> = {}): TypedDocument => ({
  ...emptyTypedDocument(),
  kind: 'certificate',
  name,
  ...given,
});

type Answer = Omit<CvReading, 'problems'>;
export type Cv = { layout: string; text: string; expected: Answer };
export const answer = (given: Partial<Answer>): Answer => ({
  roles: [],
  degrees: [],
  documents: [],
  languages: [],
  skills: [],
  left: [],
  ...given,
});
