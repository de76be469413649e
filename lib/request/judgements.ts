import { type AddedList, addedId, type Corrections, interviewId, noCorrections } from './corrections.ts';
import type { AwardJudgement, JudgementChange, Judgements, KnockoutJudgement } from './record.ts';

/** Nothing judged yet. A new object each time. */
export const noJudgements = (): Judgements => ({
  knockouts: {},
  awards: {},
  note: '',
  corrections: noCorrections(),
});

const unjudgedKnockout: KnockoutJudgement = { verdict: 'open', note: '' };
const unjudgedAward: AwardJudgement = { points: null, level: null, note: '' };

/**
 * The judgements after one change; the given object is not touched. Points and a level exclude each
 * other: choosing one clears the other.
 */
export function applyChange(judgements: Judgements, change: JudgementChange): Judgements {
  switch (change.kind) {
    case 'note':
      return { ...judgements, note: change.note };
    case 'knockout-verdict':
      return withKnockout(judgements, change.id, { verdict: change.verdict });
    case 'knockout-note':
      return withKnockout(judgements, change.id, { note: change.note });
    case 'award-points':
      return withAward(judgements, change.id, { points: change.points, level: null });
    case 'award-level':
      return withAward(judgements, change.id, { level: change.level, points: null });
    case 'award-note':
      return withAward(judgements, change.id, { note: change.note });
    default:
      return { ...judgements, corrections: applyCorrection(judgements.corrections, change) };
  }
}

type Correction = Extract<
  JudgementChange,
  { kind: 'correct' | 'add-knockout' | 'add-award' | 'add-interview' | 'remove-added' | 'put-aside' }
>;

function applyCorrection(corrections: Corrections, change: Correction): Corrections {
  switch (change.kind) {
    case 'correct':
      return {
        ...corrections,
        fields:
          change.value === null
            ? without(corrections.fields, change.field)
            : { ...corrections.fields, [change.field]: change.value },
      };
    case 'add-knockout':
      return added(corrections, 'knockouts', addedId(change.text), { text: change.text });
    case 'add-award':
      return added(corrections, 'awards', addedId(change.text), { text: change.text, points: change.points });
    case 'add-interview': {
      const { date, from, to } = change;
      return added(corrections, 'interviews', interviewId(change), { date, from, to });
    }
    case 'remove-added':
      return brought(
        { ...corrections, [change.list]: without(corrections[change.list], change.id) },
        change.list,
        change.id,
      );
    case 'put-aside': {
      const back = brought(corrections, change.list, change.id);
      if (!change.aside) return back;
      return { ...back, aside: { ...back.aside, [change.list]: [...back.aside[change.list], change.id] } };
    }
  }
}

/** What is added anew counts, also when it had been put aside before. */
function added(corrections: Corrections, list: AddedList, id: string, value: unknown): Corrections {
  return brought({ ...corrections, [list]: { ...corrections[list], [id]: value } }, list, id);
}

/** The corrections with this one not (any more) put aside. */
function brought(corrections: Corrections, list: AddedList, id: string): Corrections {
  if (list === 'interviews') return corrections;
  const aside = corrections.aside[list].filter((other) => other !== id);
  return { ...corrections, aside: { ...corrections.aside, [list]: aside } };
}

function without(values: Record<string, unknown>, id: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== id));
}

function withKnockout(judgements: Judgements, id: string, part: Partial<KnockoutJudgement>): Judgements {
  const entry = { ...unjudgedKnockout, ...own(judgements.knockouts, id), ...part };
  return { ...judgements, knockouts: { ...judgements.knockouts, [id]: entry } };
}

function withAward(judgements: Judgements, id: string, part: Partial<AwardJudgement>): Judgements {
  const entry = { ...unjudgedAward, ...own(judgements.awards, id), ...part };
  return { ...judgements, awards: { ...judgements.awards, [id]: entry } };
}

/** The entry under `id`, or undefined; never something inherited. */
export function own<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
