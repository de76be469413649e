import type { KnockoutAssessment, KnockoutOutcome } from '../lib/assess/knockouts.ts';
import type { CoreText } from '../lib/i18n/language.ts';
import type { Verdict as VerdictState } from '../lib/request/record.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useLanguage } from './language.ts';

const outcomeTone: Record<KnockoutOutcome, 'bad' | 'warn' | 'ok' | 'none'> = {
  fails: 'bad',
  open: 'warn',
  meets: 'ok',
  none: 'none',
};
const outcomeIcon: Record<KnockoutOutcome, IconName> = {
  fails: 'cross',
  open: 'open',
  meets: 'check',
  none: 'open',
};
const pip: Record<VerdictState, { tone: string; icon: IconName }> = {
  met: { tone: 'is-ok', icon: 'check' },
  open: { tone: 'is-open', icon: 'open' },
  'not-met': { tone: 'is-bad', icon: 'cross' },
};

/** As long as nothing is judged the verdict is neutral: a warning colour would be a judgement. */
export function verdictTone(knockouts: KnockoutAssessment): 'bad' | 'warn' | 'ok' | 'none' {
  return knockouts.judged ? outcomeTone[knockouts.outcome] : 'none';
}

/** 'Valt af op 1 eis', 'Nog 2 eisen open', 'Voldoet aan alle 4 eisen'. */
export function verdictWord(knockouts: KnockoutAssessment, text: CoreText): string {
  if (knockouts.outcome === 'fails') return text.verdict.fails(knockouts.notMet);
  if (knockouts.outcome === 'meets') return text.verdict.meets(knockouts.items.length);
  return knockouts.outcome === 'open' ? text.verdict.open(knockouts.open) : text.verdict.none;
}

/**
 * The verdict on the knock-outs: sign, word and a pip per knock-out in the page's order. `onTick`: the
 * checklist is elsewhere, and this leads there as long as nothing is ticked.
 */
export function Verdict({ knockouts, onTick }: { knockouts: KnockoutAssessment; onTick?: () => void }) {
  const { text } = useLanguage();
  const tone = verdictTone(knockouts);
  return (
    <div class={`tl-verdict is-${tone}`}>
      <VerdictDisc knockouts={knockouts} />
      <span class="tl-verdict-word">{verdictWord(knockouts, text)}</span>
      <Pips knockouts={knockouts} />
      <span class="tl-verdict-sub">
        {onTick !== undefined && !knockouts.judged && knockouts.outcome !== 'none' ? (
          <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm tl-verdict-tick" onClick={onTick}>
            {text.verdict.tick}
          </button>
        ) : (
          verdictSub(knockouts, text)
        )}
      </span>
    </div>
  );
}

function verdictSub(knockouts: KnockoutAssessment, text: CoreText): string {
  if (knockouts.outcome === 'none') return text.verdict.noneHint;
  if (!knockouts.judged) return text.verdict.unjudged;
  return text.verdict.counts(knockouts.met, knockouts.open, knockouts.notMet);
}

/** The sign of the verdict on a filled disc. */
export function VerdictDisc({ knockouts }: { knockouts: KnockoutAssessment }) {
  return (
    <span class={`tl-disc is-${verdictTone(knockouts)}`}>
      <Icon name={outcomeIcon[knockouts.outcome]} />
    </span>
  );
}

/** More pips than this tell nothing at a glance, and break a narrow surface: the words give the counts. */
const mostPips = 12;

/** One pip per knock-out; its shape says the state, its label the counts. None where there are many. */
export function Pips({ knockouts }: { knockouts: KnockoutAssessment }) {
  const { text } = useLanguage();
  if (knockouts.items.length === 0 || knockouts.items.length > mostPips) return null;
  return (
    <span
      class="tl-pips"
      role="img"
      aria-label={text.verdict.pips(knockouts.met, knockouts.open, knockouts.notMet)}
    >
      {knockouts.items.map((item) => (
        <span key={item.id} class={`tl-pip ${pip[item.verdict].tone}`}>
          <Icon name={pip[item.verdict].icon} />
        </span>
      ))}
    </span>
  );
}
