/** What is wrong, or worth knowing, about something that was typed or pasted. Its words are in `lib/i18n`. */

export type ProblemCode =
  // serious: it cannot be kept as it stands
  | 'required'
  | 'too-long' // detail: most (characters)
  | 'month' // no month and year
  | 'month-missing' // a year alone; detail: year
  | 'day' // no day that exists
  | 'year' // no year
  | 'year-impossible' // detail: year
  | 'hours' // detail: least, most
  | 'rate' // detail: least, most
  | 'choice' // none of the offered values
  | 'ends-before-start' // detail: from (ISO month)
  | 'starts-in-future' // detail: from (ISO month)
  | 'degree-in-future' // detail: year
  | 'expires-before-issued' // detail: issuedOn (ISO date)
  | 'issued-in-future' // detail: issuedOn (ISO date)
  | 'duplicate' // the same entry is there already; detail: title
  | 'no-cv' // a pasted text without roles, degrees or lists
  | 'cv-empty'
  | 'cv-too-long' // detail: most (characters)
  // a remark: keeping it goes on
  | 'overlaps' // detail: title, from, to (ISO months; to '' for still), more (how many other roles besides)
  | 'ends-in-future' // detail: to (ISO month)
  | 'no-organisation'
  | 'no-field'
  | 'no-year'
  | 'expired'; // detail: expiresOn (ISO date)

export type Problem = {
  /** The input it stands at: a key of the typed object. */
  field: string;
  code: ProblemCode;
  detail?: Record<string, string | number>;
  /** False: a remark, saving goes on. */
  serious: boolean;
};
