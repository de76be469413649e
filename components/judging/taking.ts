/** Taking suggestions over, in a way that can be undone to the letter. */
import { own } from '../../lib/request/judgements.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';

/** A change that came from a suggestion, with the one that takes it back. */
export type Taken = { change: JudgementChange; back: JudgementChange };

/** Each change with its way back, as the judgements stand before it. What would change nothing is left out. */
export function takenFrom(changes: readonly JudgementChange[], judgements: Judgements): Taken[] {
  return changes.flatMap((change) => {
    const back = stands(change, judgements) ? null : wayBack(change, judgements);
    return back === null ? [] : [{ change, back }];
  });
}

/**
 * What undoes the changes, the last one first. A criterion that the user has judged otherwise since is left
 * alone, its links too: that judgement is the user's own.
 */
export function undoing(taken: readonly Taken[], judgements: Judgements): JudgementChange[] {
  const rejudged = new Set(
    taken
      .filter(({ change }) => change.kind !== 'evidence' && !stands(change, judgements))
      .map(({ change }) => placeOf(change)),
  );
  return taken
    .filter(({ change }) => !rejudged.has(placeOf(change)) && stands(change, judgements))
    .map(({ back }) => back)
    .reverse();
}

/** How many criteria the changes judge; links come with a judgement and count with it. */
export function countJudged(changes: readonly JudgementChange[]): number {
  return changes.filter(({ kind }) => kind !== 'evidence').length;
}

/** The same by what they say: of knock-outs the verdict, of award criteria that there are points. */
export function judgedBy(changes: readonly JudgementChange[]): {
  met: number;
  notMet: number;
  scored: number;
} {
  const verdicts = (verdict: 'met' | 'not-met') =>
    changes.filter((change) => change.kind === 'knockout-verdict' && change.verdict === verdict).length;
  return {
    met: verdicts('met'),
    notMet: verdicts('not-met'),
    scored: changes.filter(({ kind }) => kind === 'award-level' || kind === 'award-points').length,
  };
}

/** Whether the judgements already say what the change would make them say. */
function stands(change: JudgementChange, judgements: Judgements): boolean {
  switch (change.kind) {
    case 'knockout-verdict':
      return (own(judgements.knockouts, change.id)?.verdict ?? 'open') === change.verdict;
    case 'award-level':
      return (own(judgements.awards, change.id)?.level ?? null) === change.level;
    case 'award-points':
      return (own(judgements.awards, change.id)?.points ?? null) === change.points;
    case 'evidence':
      return evidenceAt(change, judgements).includes(change.entry) === change.linked;
    default:
      return false;
  }
}

/** null for a change that no suggestion makes. */
function wayBack(change: JudgementChange, judgements: Judgements): JudgementChange | null {
  switch (change.kind) {
    case 'knockout-verdict':
      return { ...change, verdict: own(judgements.knockouts, change.id)?.verdict ?? 'open' };
    case 'award-level':
    case 'award-points': {
      const { id } = change;
      const { level, points } = own(judgements.awards, id) ?? { level: null, points: null };
      if (level !== null) return { kind: 'award-level', id, level };
      return points === null && change.kind === 'award-level'
        ? { kind: 'award-level', id, level: null }
        : { kind: 'award-points', id, points };
    }
    case 'evidence':
      return { ...change, linked: !change.linked };
    default:
      return null;
  }
}

type EvidenceChange = Extract<JudgementChange, { kind: 'evidence' }>;

function evidenceAt({ list, id }: EvidenceChange, judgements: Judgements): readonly string[] {
  return (list === 'knockouts' ? own(judgements.knockouts, id) : own(judgements.awards, id))?.evidence ?? [];
}

/** Which criterion a change is about. */
function placeOf(change: JudgementChange): string {
  if (change.kind === 'knockout-verdict') return `knockouts ${change.id}`;
  if (change.kind === 'evidence') return `${change.list} ${change.id}`;
  return `awards ${'id' in change ? change.id : ''}`;
}
