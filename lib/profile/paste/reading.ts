import type { Problem } from '../problem.ts';
import type { TypedDegree, TypedDocument, TypedRole } from '../typed.ts';

/** A role as a CV gives it: what it does not say is '', and a year without a month stays a year ('2021'). */
export type PastedRole = TypedRole;

/** A degree as a CV gives it; `level` is '' where the text leaves it open (a master without a school). */
export type PastedDegree = TypedDegree;

/** A course or certificate; a year alone is no day, and stays in its name ('Leergang Y (2018)'). */
export type PastedDocument = TypedDocument;

/** What a pasted CV holds, as proposals to correct. Each line of the text lands in one of these. */
export type CvReading = {
  roles: PastedRole[];
  degrees: PastedDegree[];
  documents: PastedDocument[];
  languages: string[];
  skills: string[];
  /** The lines that were not understood or are about the person, in their order. */
  left: string[];
  /** What is wrong with the text as a whole, at the field 'text'; then nothing is read from it. */
  problems: Problem[];
};
