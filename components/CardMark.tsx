import { type KnockoutOutcome, outcomeOf } from '../lib/assess/knockouts.ts';
import type { Due } from '../lib/assess/view.ts';
import type { CoreText } from '../lib/i18n/language.ts';
import type { MarkState } from '../lib/request/record.ts';
import { Icon, type IconName } from './Icon.tsx';
import { LeftWords } from './LeftWords.tsx';
import { useLanguage } from './language.ts';
import { plainWords } from './Quoted.tsx';
import { urgencyOf } from './ShortDue.tsx';

type Props = { title: string; saved: MarkState | null; due: Due | null; onOpen: () => void };

const signs: Record<KnockoutOutcome, { tone: string; icon: IconName }> = {
  fails: { tone: 'tl-bad', icon: 'cross' },
  open: { tone: 'tl-warn', icon: 'open' },
  meets: { tone: 'tl-ok', icon: 'check' },
  none: { tone: 'tl-muted', icon: 'open' },
};

/** The mark on a card: saved or further, verdict, time left; on a card not saved only the time left. */
export function CardMark({ title, saved, due, onOpen }: Props) {
  const { language, text } = useLanguage();
  const words = plainWords(title);
  const label = saved === null ? text.marks.openRequest(words) : text.marks.open(words);
  return (
    <button type="button" class="tl tl-mark" lang={language} onClick={onOpen}>
      <span class="tl-vh">{label}, </span>
      {saved !== null && (
        <>
          <Icon name="save" filled />
          <span>{text.status[saved.status]}</span>
          <span class="tl-sep" />
          {saved.changed ? <MarkChanged /> : <MarkOutcome saved={saved} />}
        </>
      )}
      {saved !== null && due !== null && <span class="tl-sep" />}
      {due !== null && (
        <span class={`tl-state ${urgencyOf(due)}`}>
          {due.left.kind !== 'closed' && due.left.urgency !== 'plain' && <Icon name="clock" />}
          <LeftWords left={due.left} />
        </span>
      )}
    </button>
  );
}

/** In the place of the outcome, which is about the page as it was. */
function MarkChanged() {
  const { text } = useLanguage();
  return (
    <span class="tl-state tl-info">
      <Icon name="reload" />
      {text.marks.changed}
    </span>
  );
}

function MarkOutcome({ saved }: { saved: MarkState }) {
  const { text } = useLanguage();
  const sign = signs[outcome(saved)];
  return (
    <span class={`tl-state ${sign.tone}`}>
      <Icon name={sign.icon} />
      {outcomeWord(saved, text)}
    </span>
  );
}

function outcome({ knockouts }: MarkState): KnockoutOutcome {
  return outcomeOf(knockouts.total, knockouts.open, knockouts.notMet);
}

function outcomeWord(saved: MarkState, text: CoreText): string {
  switch (outcome(saved)) {
    case 'fails':
      return text.verdict.markFails;
    case 'meets':
      return text.verdict.markMeets;
    case 'open':
      return text.verdict.markOpen(saved.knockouts.open);
    case 'none':
      return text.verdict.rowNone;
  }
}
