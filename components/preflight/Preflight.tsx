import { useMemo } from 'preact/hooks';
import { type PreflightItem, type ProfileCheck, preflight } from '../../lib/assess/preflight.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { preflightHint, preflightTitle } from '../../lib/i18n/preflight-words.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { Fold } from '../Fold.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { usePreflightText } from './preflight-language.ts';
import { RequestSentence } from './RequestSentence.tsx';

type Props = {
  view: RequestView;
  profile: Profile;
  /** The text of the page as it was read; '' where unknown. */
  pageText: string;
  now: Temporal.Instant;
  onChange: (change: JudgementChange) => void;
};

/** What the request asks formally, each to be confirmed by the user; none is ticked by itself. */
export function Preflight({ view, profile, pageText, now, onChange }: Props) {
  const { text } = useLanguage();
  const words = usePreflightText();
  const items = useMemo(() => preflight(view, profile, pageText, now), [view, profile, pageText, now]);
  const done = items.filter(({ confirmed }) => confirmed).length;
  const none = items.length === 0;
  return (
    <Fold title={words.title} hint={none ? text.notFound : words.progress(done, items.length)} open={!none}>
      {none && <p class="tl-hint">{words.nothing}</p>}
      {!none && (
        <ul class="tl-pre">
          {items.map((item) => (
            <Item key={item.id} item={item} now={now} onChange={onChange} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

type ItemProps = Pick<Props, 'now' | 'onChange'> & { item: PreflightItem };

function Item({ item, now, onChange }: ItemProps) {
  const { language } = useLanguage();
  const text = usePreflightText();
  const words = { text, language, now };
  const title = preflightTitle(item, words);
  const { id, confirmed, check, quote, source } = item;
  return (
    <li>
      <label class="tl-pre-check">
        <input
          type="checkbox"
          checked={confirmed}
          onChange={(event) => onChange({ kind: 'confirm', id, confirmed: event.currentTarget.checked })}
        />
        <span>{title}</span>
      </label>
      <Said check={check} hint={preflightHint(item, words)} />
      {quote !== null && <RequestSentence of={title} quote={quote} source={source} />}
    </li>
  );
}

const signs: Record<Exclude<ProfileCheck, 'unknown'>, { icon: IconName; tone: string }> = {
  fits: { icon: 'check', tone: 'tl-ok' },
  clashes: { icon: 'warn', tone: 'tl-warn' },
};

/** What the profile says: sign and word where it is sure, a plain line where it is not. */
function Said({ check, hint }: { check: ProfileCheck; hint: string }) {
  const text = usePreflightText();
  if (hint === '') return null;
  if (check === 'unknown') return <p class="tl-hint tl-pre-said">{hint}</p>;
  const { icon, tone } = signs[check];
  return (
    <p class="tl-hint tl-pre-said">
      <b class={tone}>
        <Icon name={icon} small /> {text.checks[check]}:
      </b>{' '}
      {hint}
    </p>
  );
}
