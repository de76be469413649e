import type { ProfileDocument } from '../../lib/profile/profile.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { type DocumentState, documentState } from './document-state.ts';
import { type ProfileText, useProfileText } from './profile-language.ts';

type Look = { tone: 'ok' | 'warn' | 'bad' | 'info'; icon: IconName };

const looks: Record<DocumentState['kind'], Look> = {
  expired: { tone: 'bad', icon: 'cross' },
  ending: { tone: 'warn', icon: 'warn' },
  valid: { tone: 'ok', icon: 'check' },
  aged: { tone: 'info', icon: 'clock' },
  'not-yet': { tone: 'warn', icon: 'warn' },
  unknown: { tone: 'info', icon: 'open' },
};

/** How a document stands today: a sign, a word, and a colour last. */
export function DocumentChip({ document, today }: { document: ProfileDocument; today: Temporal.PlainDate }) {
  const { documents } = useProfileText();
  const state = documentState(document, today);
  const fresh = state.kind === 'aged' && state.fresh;
  const { tone, icon } = fresh ? looks.valid : looks[state.kind];
  return (
    <span class={`tl-chip tl-${tone}`}>
      <Icon name={icon} small />
      {wordsOf(state, documents)}
    </span>
  );
}

function wordsOf(state: DocumentState, words: ProfileText['documents']): string {
  switch (state.kind) {
    case 'expired':
      return words.expired;
    case 'ending':
      return state.days === 0 ? words.lastDay : words.daysLeft(state.days);
    case 'valid':
      return words.valid;
    case 'aged':
      return state.months === 0 ? words.fresh : words.monthsOld(state.months);
    case 'not-yet':
      return words.notYet;
    case 'unknown':
      return words.unknown;
  }
}
