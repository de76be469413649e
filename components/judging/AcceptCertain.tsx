import { useState } from 'preact/hooks';
import { certainChanges } from '../../lib/assess/suggest/accept.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { evidenceOf } from '../../lib/profile/evidence.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { Icon } from '../Icon.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { useJudging } from './judging-context.ts';
import { useProvingText } from './proving-language.ts';
import { countJudged, judgedBy, type Taken, takenFrom, undoing } from './taking.ts';

type Props = { view: RequestView; onChange: (change: JudgementChange) => void };

/**
 * Above the knock-outs: takes over at once what the profile settles for knock-outs and award criteria that
 * are still open, and takes it back again.
 */
export function AcceptCertain({ view, onChange }: Props) {
  const { profile, unreadable, suggestions } = useJudging();
  const words = useProvingText();
  const [taken, setTaken] = useState<Taken[]>([]);
  const [said, setSaid] = useState('');
  const { root, focusNext } = useFocusNext();
  if (unreadable) return <p class="tl-hint tl-take">{words.unreadable}</p>;
  if (profile === null || view.knockouts.items.length + view.points.items.length === 0) return null;
  if (evidenceOf(profile).length === 0) return <FillProfile />;

  const { judgements } = view.state;
  const changes = suggestions === null ? [] : certainChanges(view, suggestions);
  const back = undoing(taken, judgements);
  const takenWords = words.taken(countJudged(back));
  const take = () => {
    const next = takenFrom(changes, judgements);
    setTaken(next);
    setSaid(words.taken(countJudged(changes)));
    for (const { change } of next) onChange(change);
    focusNext('.tl-take-undo');
  };
  const undo = () => {
    setTaken([]);
    setSaid(words.undone);
    for (const change of back) onChange(change);
    focusNext('.tl-take-all');
  };
  return (
    <section class="tl-take" ref={root}>
      {changes.length > 0 && <Offer changes={changes} onTake={take} />}
      {back.length > 0 && (
        <div class="tl-take-line">
          <Icon name="check" />
          <span class="tl-take-words">{takenWords}</span>
          <button
            type="button"
            class="tl-btn tl-btn-quiet tl-btn-sm tl-take-undo"
            aria-label={words.undoOf(takenWords)}
            onClick={undo}
          >
            <Icon name="undo" />
            {words.undo}
          </button>
        </div>
      )}
      <p class="tl-vh" role="status">
        {said}
      </p>
    </section>
  );
}

function Offer({ changes, onTake }: { changes: readonly JudgementChange[]; onTake: () => void }) {
  const words = useProvingText();
  const { met, notMet, scored } = judgedBy(changes);
  const parts = [
    met > 0 ? words.certainParts.met(met) : '',
    notMet > 0 ? words.certainParts.notMet(notMet) : '',
    scored > 0 ? words.certainParts.scored(scored) : '',
  ];
  const count = countJudged(changes);
  return (
    <div class="tl-take-line">
      <Icon name="doc" />
      <span class="tl-take-words">
        {words.certain(count)}
        <small class="tl-hint">{parts.filter((part) => part !== '').join(' · ')}</small>
      </span>
      <button type="button" class="tl-btn tl-btn-sm tl-take-all" onClick={onTake}>
        {words.takeAll(count)}
      </button>
    </div>
  );
}

function FillProfile() {
  const words = useProvingText();
  const { profileHref } = useJudging();
  return (
    <p class="tl-hint tl-take">
      <a class="tl-suggest-link" href={profileHref} target="_blank" rel="noopener">
        {words.fillProfile}
      </a>
      . {words.fillHint}
    </p>
  );
}
