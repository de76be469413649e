/** What one criterion asks, as far as it can be read. */
import type { DocumentKind, EducationLevel } from '../../profile/profile.ts';
import type { Pair } from './subject.ts';
import type { Range } from './suggestion.ts';
import type { Span } from './years.ts';

/** Words of a subject of which one suffices ("coördinatie of regie"); mostly one. As printed. */
export type Slot = string[];

/**
 * A kind of public body that is asked by name; 'public': whichever, 'decentral': of a region or town, 'semi-public':
 * next to the government, of which no name tells. A part of the state is not always one of its ministries.
 */
export type PublicBody =
  | 'public'
  | 'decentral'
  | 'municipality'
  | 'province'
  | 'water-board'
  | 'state'
  | 'ministry'
  | 'semi-public';

/** What a role can be called. `sure`: as it is asked. */
export type Title = { words: string[]; pairs: Pair[]; sure: boolean };

/** Of which one suffices, with the slot of the subject that they fill, as printed. */
export type Titles = { slot: Slot; oneOf: Title[] };

export type EducationDemand = {
  kind: 'education';
  /** The lowest that will do; null: only the field is asked. */
  level: EducationLevel | null;
  /** Whether another reading would ask more ("hbo of wo master"). */
  ambiguous: boolean;
  direction: string[] | null;
  /** 'hbo werk- en denkniveau': no degree is asked. */
  workingLevel: boolean;
  /** 'niveau 4' of the mbo, or 'hbo+', of which the profile does not speak; null: none. */
  finer: string | null;
  /** 'hbo of vergelijkbaar': then a lower degree rules nothing out. */
  orEquivalent: boolean;
};

export type ExperienceDemand = {
  kind: 'experience';
  /** null: no length asked. */
  months: number | null;
  /** 'meer dan 4 jaar': exactly four is too little. */
  moreThan: boolean;
  span: Span;
  /** One of these; empty: anywhere. */
  bodies: PublicBody[];
  /** 'bij meerdere gemeenten': one organisation is too few. */
  severalBodies: boolean;
  subject: Slot[];
  /** Words of the subject that say what somebody was ("als projectleider"). */
  asRole: string[];
  /** What somebody was, where it may be one of several ("als jurist of adviseur"); null: no such choice. */
  titles: Titles | null;
  /** Words of the subject that belong together. */
  pairs: Pair[];
  /** Knowledge or ability rather than work: a skill may carry it too. */
  knowledge: boolean;
  /** The criterion speaks of no work or knowledge; its words may be about anything. */
  loose: boolean;
};

/** One paper. It has to hold at the submission where the criterion names no day. */
export type PaperDemand = {
  /** As printed ('VCA-VOL'). */
  name: string;
  documentKind: DocumentKind | null;
  /** Asked in so many words on the day of the submission: what has run out then is not renewed in time. */
  atSubmission: boolean;
  /** Must hold when the assignment starts. */
  atStart: boolean;
  /** Handed over when the assignment is awarded, a day that no page dates. */
  atAward: boolean;
  /** May be handed over later ("bereid", "na gunning"), or only once obtained: then one that has run out rules nothing out. */
  later: boolean;
  /** 'niet ouder dan 3 maanden'; null: of whatever age. */
  maxAgeMonths: number | null;
};

export type DocumentsDemand = {
  kind: 'documents';
  /** Of these one suffices ("IPMA-B of PRINCE2"); mostly one. */
  oneOf: PaperDemand[];
  /** So does one that is not named ("of gelijkwaardig"). */
  orOther: boolean;
};

/** A start of which the year or the day is not printed. Months from 1. */
export type PrintedStart = {
  /** null: the month as a whole. */
  day: number | null;
  month: number;
  /** Of "januari of februari" the second; else the same. Before `month`: in the next year. */
  lastMonth: number;
  /** Of the last month; null: not printed. */
  year: number | null;
};

/** Where it says 'from-request', the criterion points to what the request says elsewhere. */
export type Demand =
  | EducationDemand
  | ExperienceDemand
  | DocumentsDemand
  /** `moreThan`: exactly the least is too little. */
  | { kind: 'hours'; asked: Range | 'from-request'; moreThan: boolean }
  /** A text is an ISO date. */
  | { kind: 'start'; asked: string | PrintedStart | 'asap' | 'from-request' }
  /** Where somebody has to live, be or travel to: names as printed. */
  | { kind: 'region'; asked: string[] | 'from-request' }
  /** Euro an hour, excluding VAT. `below`: exactly the cap is too much. */
  | { kind: 'rate'; cap: number | 'from-request'; below: boolean }
  | { kind: 'devices' }
  /** `level`: how well is asked too, of which the profile does not speak. */
  | { kind: 'language'; name: string; level: boolean }
  /** What cannot be weighed. `blocks`: as long as it is open, nothing is met. */
  | { kind: 'clause'; words: string; blocks: boolean };

export type Demands = {
  list: Demand[];
  /** One of the demands may do instead of the others, so that failing one rules nothing out. */
  alternative: boolean;
};

/** What cannot be weighed, and has to be settled before anything is met. */
export const blocking = (words: string): Demand => ({ kind: 'clause', words: plain(words), blocks: true });

/** What cannot be weighed, and is left to the user beside what was. */
export const noted = (words: string): Demand => ({ kind: 'clause', words: plain(words), blocks: false });

/** Without the marks of what was taken out in between, which are no words of the criterion. */
const plain = (words: string): string =>
  words
    .replace(/\s*\|(?:\s*\|)*\s*/gu, ' … ')
    .replace(/^[\s…]+|[\s…]+(?:[.;,]\s*)?$/gu, '')
    .trim();
