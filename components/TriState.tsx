import { useId } from 'preact/hooks';
import type { Verdict } from '../lib/request/record.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useLanguage } from './language.ts';

const states: Record<Verdict, { tone: string; icon: IconName }> = {
  met: { tone: 'is-ok', icon: 'check' },
  open: { tone: 'is-open', icon: 'open' },
  'not-met': { tone: 'is-bad', icon: 'cross' },
};

type Props = { label: string; verdict: Verdict; mini?: boolean; onChange: (verdict: Verdict) => void };

/** Voldaan / Open / Niet of one knock-out: a radio group, so that the arrow keys work. */
export function TriState({ label, verdict, mini, onChange }: Props) {
  const { text } = useLanguage();
  const name = useId();
  return (
    <div
      class={mini ? 'tl-tri tl-tri-mini' : 'tl-tri'}
      role="radiogroup"
      aria-label={text.knockouts.judge(label)}
    >
      {verdictOrder.map((value) => (
        <label key={value} class={states[value].tone} title={mini ? text.verdicts[value] : undefined}>
          <input type="radio" name={name} checked={verdict === value} onChange={() => onChange(value)} />
          <Icon name={states[value].icon} small />
          <span class={mini ? 'tl-vh' : undefined}>{text.verdicts[value]}</span>
        </label>
      ))}
    </div>
  );
}

const verdictOrder: readonly Verdict[] = ['met', 'open', 'not-met'];
