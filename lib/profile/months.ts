/** Names of months as people type them, in Dutch and English. */

/** One month's name or its short form, without the stop that may follow; for use inside a pattern, flag i. */
export const monthNames =
  'jan(?:uari|uary)?|feb(?:ruari|ruary|r)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const numbers: Record<string, number> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** 1 to 12 of a name that `monthNames` matched; null for any other word. */
export function monthNumber(name: string): number | null {
  return numbers[name.slice(0, 3).toLowerCase()] ?? null;
}

/** 3 as '03'. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
