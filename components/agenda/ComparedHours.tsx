import { useMemo } from 'preact/hooks';
import { type Compared, compared, type NotAdded, notAddedReasons } from '../../lib/assess/agenda-compared.ts';
import type { Fit, Free, Space } from '../../lib/assess/agenda-fit.ts';
import type { Sum } from '../../lib/assess/agenda-load.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';
import { useAgendaText } from './agenda-language.ts';
import { hoursText } from './combination-words.ts';

type Props = {
  views: readonly RequestView[];
  /** null: not read, or not to be read; only the sum is then said. */
  profile: Free | null;
  now: Temporal.Instant;
};

/** Under a comparison: what the requests ask together, and whether that fits in the hours that are free. */
export function ComparedHours({ views, profile, now }: Props) {
  const words = useAgendaText();
  const found = useMemo(() => compared(views, profile, now), [views, profile, now]);
  const { sum, space, unfit, unsaid, fitsWith, notAdded } = found;
  return (
    <footer class="tl-pop-foot tl-cmp-foot">
      <span>
        {sum === null ? <span class="tl-hint">{words.compared.nothing}</span> : <SumWords sum={sum} />}
        {space !== null && (
          <span class="tl-muted">
            {' '}
            <SpaceWords space={space} now={now} />
          </span>
        )}
      </span>
      <FitSign found={found} />
      {fitsWith !== null && <p class="tl-hint">{words.fitsWith[fitsWith]}</p>}
      {unfit.map(({ key, title, reason }) => (
        <p class="tl-hint" key={key}>
          {words.leftOutFor[reason]}: <Title title={title} />.
        </p>
      ))}
      {unsaid.map(({ what, of }) => (
        <p class="tl-hint" key={of.key}>
          {words.unsaid[what]} <Title title={of.title} />.
        </p>
      ))}
      <NotAddedLines notAdded={notAdded} />
    </footer>
  );
}

function SumWords({ sum: { hours, atOnce, sure } }: { sum: Sum }) {
  const { language } = useLanguage();
  const words = useAgendaText();
  const { all, busiest, apart, perWeek, ifAtOnce } = words.compared;
  const start = { all, some: busiest, none: apart };
  return (
    <>
      <Icon name="clock" /> {start[atOnce]} <b>{words.hours(hoursText(hours, { language, words }))}</b>{' '}
      {perWeek}
      {!sure && ` ${ifAtOnce}`}.
    </>
  );
}

function SpaceWords({ space: { hours, from }, now }: { space: Space; now: Temporal.Instant }) {
  const { language } = useLanguage();
  const { compared: words } = useAgendaText();
  const free = formatNumber(hours, language);
  if (from === null) return <>{words.space(free)}</>;
  return <>{words.spaceFrom(free, formatDate(from, language, 'short', now))}</>;
}

const signs: Record<Fit, { icon: IconName; tone: string }> = {
  fits: { icon: 'check', tone: 'tl-ok' },
  narrow: { icon: 'warn', tone: 'tl-warn' },
  unknown: { icon: 'open', tone: 'tl-muted' },
  not: { icon: 'warn', tone: 'tl-warn' },
};

function FitSign({ found }: { found: Compared }) {
  const words = useAgendaText();
  if (found.fit === null) return null;
  const { icon, tone } = signs[found.fit];
  return (
    <span class="tl-end">
      <span class={`tl-state ${tone}`}>
        <Icon name={icon} />
        {fitWords(found, words.compared)}
      </span>
    </span>
  );
}

type Words = ReturnType<typeof useAgendaText>['compared'];

function fitWords({ fit, weighed, sum, unfit }: Compared, words: Words): string {
  if (fit === 'fits') return sum?.atOnce === 'none' ? words.fitsApart : words.fits(weighed);
  if (fit === 'not')
    return unfit.length === 0 && sum?.atOnce === 'all' ? words.notAtOnce(weighed) : words.not(weighed);
  return fit === null ? '' : words[fit];
}

function NotAddedLines({ notAdded }: { notAdded: readonly NotAdded[] }) {
  const { compared: words } = useAgendaText();
  return (
    <>
      {notAddedReasons.map((reason) => {
        const those = notAdded.filter((one) => one.reason === reason);
        if (those.length === 0) return null;
        return (
          <p class="tl-hint" key={reason}>
            {words.notAdded}, {words.notAddedFor[reason]}:{' '}
            {those.map(({ key, title }, index) => (
              <span key={key}>
                {index > 0 && '; '}
                <Title title={title} />
              </span>
            ))}
            .
          </p>
        );
      })}
    </>
  );
}

function Title({ title }: { title: string | null }) {
  const { text } = useLanguage();
  return title === null ? <span class="tl-none">{text.notFound}</span> : <Quoted>{title}</Quoted>;
}
