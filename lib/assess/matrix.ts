/**
 * The evidence matrix of one request: per criterion what proves it, and how the CV says it. The knock-outs
 * first, then the award criteria, each in the page's order; what the user put aside is not in it.
 */
import { type EvidenceItem, evidenceOf } from '../profile/evidence.ts';
import type { Profile } from '../profile/profile.ts';
import type { Verdict } from '../request/record.ts';
import type { AwardCriterion, Level } from '../request/tender-request.ts';
import type { KnockoutItem } from './knockouts.ts';
import type { AwardItem, PointsState } from './points.ts';
import type { RequestView } from './view.ts';

type RowBase = {
  id: string;
  /** Its place in its list from 1, for where the page prints no number. */
  nth: number;
  number: string | null;
  text: string;
  /** The field under which `sources` has its words on the page; null where the page has it not. */
  source: string | null;
  /** Added by the user. */
  added: boolean;
  /** The linked profile entries, in the order in which they were linked. */
  evidence: EvidenceItem[];
  /** Evidence in words; '' where there is none. */
  words: string;
  cvSentence: string;
  /** Neither evidence, linked or in words, nor a sentence. */
  empty: boolean;
};

export type KnockoutMatrixRow = RowBase & {
  list: 'knockouts';
  verdict: Verdict;
};

export type AwardMatrixRow = RowBase & {
  list: 'awards';
  kind: AwardCriterion['kind'];
  /** What the user claims; null: not judged. */
  points: number | null;
  /** null where the page prints no points for it. */
  max: number | null;
  state: PointsState;
  /** The chosen level. */
  level: Level | null;
};

export type MatrixRow = KnockoutMatrixRow | AwardMatrixRow;

/**
 * The rows of the matrix. A link to what is not (or no longer) in the profile counts for nothing: it proves
 * nothing either.
 */
export function matrixRows(view: RequestView, profile: Profile): MatrixRow[] {
  const known = new Map(evidenceOf(profile).map((item) => [item.id, item]));
  const linked = (ids: readonly string[]): EvidenceItem[] =>
    ids.map((id) => known.get(id)).filter((item) => item !== undefined);
  return [
    ...view.knockouts.items.map((item, index) => knockoutRow(item, index, linked(item.evidence))),
    ...view.points.items.map((item, index) => awardRow(item, index, linked(item.evidence))),
  ];
}

/** How many rows still wait for evidence or a sentence. */
export function emptyRows(rows: readonly MatrixRow[]): number {
  return rows.filter(({ empty }) => empty).length;
}

function knockoutRow(item: KnockoutItem, index: number, evidence: EvidenceItem[]): KnockoutMatrixRow {
  return {
    list: 'knockouts',
    ...common(item, index, evidence, item.note.trim()),
    verdict: item.verdict,
  };
}

function awardRow(item: AwardItem, index: number, evidence: EvidenceItem[]): AwardMatrixRow {
  const { criterion, points, max, state, levels, note } = item;
  return {
    list: 'awards',
    ...common(item, index, evidence, note.trim()),
    kind: criterion.kind,
    points,
    max,
    state,
    level: levels.find(({ chosen }) => chosen)?.level ?? null,
  };
}

type Item = Pick<KnockoutItem, 'id' | 'criterion' | 'source' | 'added' | 'cvSentence'>;

function common(item: Item, index: number, evidence: EvidenceItem[], words: string): RowBase {
  const { id, criterion, source, added, cvSentence } = item;
  return {
    id,
    nth: index + 1,
    number: criterion.number,
    text: criterion.text,
    source,
    added,
    evidence,
    words,
    cvSentence,
    empty: evidence.length === 0 && words === '' && cvSentence.trim() === '',
  };
}
