import type { KeptCorrections } from './corrections.ts';
import { own } from './judgements.ts';
import type { AwardJudgement, JudgementChange, KeptJudgements, KnockoutJudgement } from './record.ts';

const unjudgedKnockout: KnockoutJudgement = { verdict: 'open', note: '', evidence: [], cvSentence: '' };
const unjudgedAward: AwardJudgement = {
  points: null,
  level: null,
  note: '',
  evidence: [],
  cvSentence: '',
};

/**
 * The judgements after one change; the given object is not touched. Points and a level exclude each
 * other: choosing one clears the other.
 */
export function applyChange<J extends KeptJudgements>(judgements: J, change: JudgementChange): J {
  switch (change.kind) {
    case 'note':
      return { ...judgements, note: change.note };
    case 'knockout-verdict':
      return withKnockout(judgements, change.id, { verdict: change.verdict, review: undefined });
    case 'knockout-note':
      return withKnockout(judgements, change.id, { note: change.note });
    case 'award-points':
      return withAward(judgements, change.id, { points: change.points, level: null, review: undefined });
    case 'award-level':
      return withAward(judgements, change.id, { level: change.level, points: null, review: undefined });
    case 'award-note':
      return withAward(judgements, change.id, { note: change.note });
    case 'evidence':
      return withPart(judgements, change, {
        evidence: toggled(evidenceFor(judgements, change), change.entry, change.linked),
      });
    case 'cv-sentence':
      return withPart(judgements, change, { cvSentence: change.sentence });
    case 'reviewed':
      return withPart(judgements, change, { review: undefined });
    case 'confirm':
      return { ...judgements, confirmed: toggled(judgements.confirmed, change.id, change.confirmed) };
    case 'correct':
    case 'put-aside':
      return { ...judgements, corrections: corrected(judgements.corrections, change) };
  }
}

type Correction = Extract<JudgementChange, { kind: 'correct' | 'put-aside' }>;

// A change comes from a form or a message, and both have checked that its value fits its place.
function corrected<C extends KeptCorrections>(corrections: C, change: Correction): C {
  const { list, id } = change;
  const next: C = { ...corrections };
  if (change.kind === 'correct') {
    const { [id]: _, ...others }: Record<string, unknown> = corrections[list];
    Object.assign(next, { [list]: change.value === null ? others : { ...others, [id]: change.value } });
  }
  // What is taken back or added anew is no longer put aside either.
  if (list !== 'knockouts' && list !== 'awards') return next;
  const aside = toggled(corrections.aside[list], id, change.kind === 'put-aside' && change.aside);
  return { ...next, aside: { ...corrections.aside, [list]: aside } };
}

type CriterionPlace = { list: 'knockouts' | 'awards'; id: string };

/** What knock-outs and award criteria have in common. */
type Common = Partial<Pick<KnockoutJudgement & AwardJudgement, 'evidence' | 'cvSentence' | 'review'>>;

function withPart<J extends KeptJudgements>(judgements: J, { list, id }: CriterionPlace, part: Common): J {
  return list === 'knockouts' ? withKnockout(judgements, id, part) : withAward(judgements, id, part);
}

function evidenceFor(judgements: KeptJudgements, { list, id }: CriterionPlace): string[] {
  const entry = list === 'knockouts' ? own(judgements.knockouts, id) : own(judgements.awards, id);
  return entry?.evidence ?? [];
}

/** The list with `item` at its end, or without it. */
function toggled(list: readonly string[], item: string, there: boolean): string[] {
  const others = list.filter((other) => other !== item);
  return there ? [...others, item] : others;
}

function withKnockout<J extends KeptJudgements>(
  judgements: J,
  id: string,
  part: Partial<KnockoutJudgement>,
): J {
  const entry = { ...unjudgedKnockout, ...own(judgements.knockouts, id), ...part };
  return { ...judgements, knockouts: { ...judgements.knockouts, [id]: entry } };
}

function withAward<J extends KeptJudgements>(judgements: J, id: string, part: Partial<AwardJudgement>): J {
  const entry = { ...unjudgedAward, ...own(judgements.awards, id), ...part };
  return { ...judgements, awards: { ...judgements.awards, [id]: entry } };
}
