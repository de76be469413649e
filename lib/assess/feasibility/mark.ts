import type { Moment } from '../../request/moment.ts';
import type { TimelineKind } from '../timeline.ts';

/** A moment of the planning, with what falls on it. */
export type Dated = { kind: TimelineKind; moment: Moment };

/** 'clash': it cannot be so. 'tight': it leaves hardly any time. 'info': worth knowing. */
export type Severity = 'clash' | 'tight' | 'info';

export type FeasibilityMark = {
  id: string;
  severity: Severity;
  about: TimelineKind[];
  /** The field under which `view.sources` has the words; null where no field has exactly them. */
  source: string | null;
  /** The request's own words, for what is no date of the planning. */
  quote: string | null;
} /** Questions can no longer be asked, while bids can still be made. */ & (
  | { kind: 'questions-passed'; questions: Dated; submission: Dated }
  /** The later step stands before the earlier one, this many days. */
  | { kind: 'order'; first: Dated; then: Dated; days: number }
  | { kind: 'same-day'; first: Dated; then: Dated }
  /** No whole working day (Monday to Friday) between two days; `weekend`: there is one. */
  | { kind: 'no-working-day'; first: Dated; then: Dated; weekend: boolean }
  /** `weeks`: as the page says. `until`: when it is there if asked for on the day of `first`. */
  | { kind: 'vog'; first: Dated; start: Dated; days: number; weeks: number; police: boolean; until: string }
  /** `length`: days; `usual`: the page gives no length, and the usual one was taken. `until`: its last day. */
  | {
      kind: 'standstill';
      first: Dated;
      start: Dated;
      days: number;
      length: number;
      usual: boolean;
      until: string;
    }
  /** The user is free only this many days after the start. `from`: ISO date. */
  | { kind: 'not-free'; start: Dated; from: string; days: number }
);
