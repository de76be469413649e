import '../styles/agenda.css';
import { useMemo } from 'preact/hooks';
import {
  type Combination,
  combinations,
  type LeftOut,
  leftOutReasons,
  mostCombined,
} from '../../lib/assess/agenda-combinations.ts';
import type { Fit, Free, Space } from '../../lib/assess/agenda-fit.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { usePageText } from '../page-language.ts';
import { Quoted } from '../Quoted.tsx';
import { useAgendaText } from './agenda-language.ts';
import { hoursText, sumText, togetherText } from './combination-words.ts';
import { RequestLink } from './RequestLink.tsx';

export type CombinationsProps = {
  views: readonly RequestView[];
  profile: Free;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
  /** Where the profile can be filled in; absent: no link to it. */
  profileHref?: string;
};

/** Which saved requests can be done side by side in the hours that the profile says are free. */
export function Combinations({ views, profile, now, hrefOf, profileHref }: CombinationsProps) {
  const words = useAgendaText();
  const found = useMemo(() => combinations(views, profile, now), [views, profile, now]);
  if (found === null)
    return (
      <p class="tl-hint">
        {words.noSpace}{' '}
        {profileHref !== undefined && (
          <a class="tl-ag-link" href={profileHref} target="_blank" rel="noopener">
            {words.toProfile}
          </a>
        )}
      </p>
    );
  const { space, list, total, leftOut } = found;
  const further = leftOut.some(({ reason }) => reason === 'further');
  return (
    <>
      <SpaceLine space={space} now={now} />
      {list.length === 0 && <p class="tl-hint">{words.tooFew}</p>}
      <ul class="tl-ag-combos">
        {list.map((one) => (
          <CombinationItem key={one.id} one={one} space={space} now={now} hrefOf={hrefOf} />
        ))}
      </ul>
      {total > list.length && <p class="tl-hint">{words.listed(list.length, total)}</p>}
      {further && <p class="tl-hint">{words.nearest(mostCombined)}</p>}
      <p class="tl-hint">{words.notCounted}</p>
      <LeftOutList leftOut={leftOut} hrefOf={hrefOf} />
    </>
  );
}

function SpaceLine({ space, now }: { space: Space; now: Temporal.Instant }) {
  const { language } = useLanguage();
  const words = useAgendaText();
  const hours = formatNumber(space.hours, language);
  return (
    <p class="tl-hint">
      {space.from === null
        ? words.space(hours)
        : words.spaceFrom(hours, formatDate(space.from, language, 'short', now))}
    </p>
  );
}

const signs: Record<Fit, { icon: IconName; tone: string }> = {
  fits: { icon: 'check', tone: 'tl-ok' },
  narrow: { icon: 'warn', tone: 'tl-warn' },
  unknown: { icon: 'open', tone: 'tl-muted' },
  not: { icon: 'cross', tone: 'tl-bad' },
};

type ItemProps = {
  one: Combination;
  space: Space;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
};

function CombinationItem({ one, space, now, hrefOf }: ItemProps) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const words = useAgendaText();
  const { icon, tone } = signs[one.fit];
  const form = { language, text, page, words, now };
  return (
    <li class="tl-ag-combo">
      <b class={`tl-ag-fit ${tone}`}>
        <Icon name={icon} />
        <span>{words[one.fit](sumText(one, form), formatNumber(space.hours, language))}</span>
      </b>
      <ul>
        {one.parts.map((part) => (
          <li key={part.key}>
            <RequestLink of={part} hrefOf={hrefOf} />
            <span class="tl-ag-at">{words.hours(hoursText(part.hours, form))}</span>
          </li>
        ))}
      </ul>
      {one.fitsWith !== null && <p class="tl-hint">{words.fitsWith[one.fitsWith]}</p>}
      {togetherText(one, form).map((line) => (
        <p class="tl-hint" key={line}>
          {line}
        </p>
      ))}
      {one.unsaid.map(({ what, of }) => (
        <p class="tl-hint" key={of.key}>
          {words.unsaid[what]} {of.title === null ? text.notFound : <Quoted>{of.title}</Quoted>}.
        </p>
      ))}
    </li>
  );
}

const named = 5;

/** What is in no combination, and why. */
function LeftOutList({ leftOut, hrefOf }: { leftOut: readonly LeftOut[]; hrefOf: (key: string) => string }) {
  const words = useAgendaText();
  if (leftOut.length === 0) return null;
  return (
    <details class="tl-ag-out">
      <summary>{words.leftOut(leftOut.length)}</summary>
      <dl>
        {leftOutReasons.map((reason) => {
          const those = leftOut.filter((one) => one.reason === reason);
          if (those.length === 0) return null;
          return (
            <div key={reason}>
              <dt>{words.leftOutFor[reason]}</dt>
              {those.slice(0, named).map((one) => (
                <dd key={one.key}>
                  <RequestLink of={one} hrefOf={hrefOf} />
                </dd>
              ))}
              {those.length > named && <dd class="tl-hint">{words.others(those.length - named)}</dd>}
            </div>
          );
        })}
      </dl>
    </details>
  );
}
