import '../styles/agenda.css';
import { useMemo } from 'preact/hooks';
import {
  type AgendaDay,
  type AgendaEntry,
  agenda,
  countEntries,
  firstEntries,
  type OwnDeadlines,
} from '../../lib/assess/agenda.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { formatDate, formatInterview, formatMoment, formatTime } from '../../lib/i18n/format.ts';
import { dutchZone } from '../../lib/request/moment.ts';
import { Icon } from '../Icon.tsx';
import { LeftWords } from '../LeftWords.tsx';
import { useLanguage } from '../language.ts';
import { usePageText } from '../page-language.ts';
import { usePanelText } from '../panel-language.ts';
import { Quoted } from '../Quoted.tsx';
import { urgencyOf } from '../ShortDue.tsx';
import { useAgendaText } from './agenda-language.ts';
import { ClashLines } from './ClashLines.tsx';
import { RequestLink } from './RequestLink.tsx';
import { useMore } from './use-more.ts';

export type MomentsProps = {
  views: readonly RequestView[];
  own: OwnDeadlines;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
};

/** How many moments are shown at once: a thousand saved requests have thousands. */
const step = 40;

/** All coming moments of the saved requests, by day, with the present before them. */
export function Moments({ views, own, now, hrefOf }: MomentsProps) {
  const words = useAgendaText();
  const { limit, more, root } = useMore<HTMLOListElement>(step);
  const days = useMemo(() => agenda(views, now, own), [views, now, own]);
  const total = countEntries(days);
  const shown = firstEntries(days, limit);
  if (total === 0) return <p class="tl-hint">{words.empty}</p>;
  return (
    <>
      <Present now={now} />
      <ol ref={root} class="tl-ag">
        {shown.map((day) => (
          <Day key={day.date.toString()} day={day} now={now} hrefOf={hrefOf} />
        ))}
      </ol>
      {total > limit && (
        <button type="button" class="tl-btn tl-btn-sm" onClick={more}>
          {words.more(Math.min(step, total - limit), total - limit)}
        </button>
      )}
    </>
  );
}

function Present({ now }: { now: Temporal.Instant }) {
  const { language } = useLanguage();
  const panel = usePanelText();
  const at = now.toZonedDateTimeISO(dutchZone);
  return (
    <p class="tl-ag-now">
      <time dateTime={at.toString({ timeZoneName: 'never', smallestUnit: 'minute' })}>
        {panel.now(formatMoment({ precision: 'minute', at }, language, 'short', now))}
      </time>
    </p>
  );
}

type DayProps = {
  day: AgendaDay;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
};

function Day({ day: { date, inDays, entries }, now, hrefOf }: DayProps) {
  const { language } = useLanguage();
  const words = useAgendaText();
  const away = inDays === 0 ? words.today : inDays === 1 ? words.tomorrow : words.inDays(inDays);
  return (
    <li>
      <div class={`tl-ag-day${inDays === 0 ? ' is-today' : ''}`}>
        <h3>
          <time dateTime={date.toString()}>
            <span aria-hidden="true">{formatDate(date, language, 'long', now)}</span>
            <span class="tl-vh">{formatDate(date, language, 'full', now)}</span>
          </time>
        </h3>
        <span class="tl-hint">{away}</span>
      </div>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} hrefOf={hrefOf} />
        ))}
      </ol>
    </li>
  );
}

const marks: Partial<Record<AgendaEntry['kind'], string>> = { submission: ' is-key', own: ' is-own' };

type EntryProps = { entry: AgendaEntry; hrefOf: (key: string) => string };

function Entry({ entry, hrefOf }: EntryProps) {
  const panel = usePanelText();
  const words = useAgendaText();
  return (
    <li class={`tl-ag-entry${marks[entry.kind] ?? ''}`}>
      <span class="tl-ag-kind">{entry.kind === 'own' ? words.own : panel.timeline[entry.kind]}</span>
      <span class="tl-ag-at">
        <When entry={entry} />
      </span>
      <RequestLink of={entry} hrefOf={hrefOf} />
      {entry.buyer !== null && (
        <small class="tl-muted">
          <Quoted>{entry.buyer}</Quoted>
        </small>
      )}
      <Left entry={entry} />
      {entry.kind === 'answers' && <small class="tl-muted">{panel.readAnswers}</small>}
      {entry.clashes && <ClashLines clashes={entry.clashes} />}
    </li>
  );
}

/** The hours of an interview, else the time; of a day alone nothing, but for a deadline that its time is missing. */
function When({ entry: { moment, interview, kind, left } }: { entry: AgendaEntry }) {
  const { text } = useLanguage();
  const page = usePageText();
  const hours = interview === null ? '' : formatInterview(interview, page.parts);
  if (hours !== '') return <>{hours}</>;
  if (moment.precision === 'minute')
    return (
      <time dateTime={moment.at.toString({ timeZoneName: 'never', smallestUnit: 'minute' })}>
        {formatTime(moment.at.toPlainTime())}
      </time>
    );
  const said = left?.kind === 'days' && left.days === 0;
  if (left === null || kind === 'own' || said) return null;
  return <span class="tl-muted">{text.due.timeUnknown}</span>;
}

/** The time left to what has to be done soon; what is further away has its day above it. */
function Left({ entry: { moment, left, kind } }: { entry: AgendaEntry }) {
  const { text } = useLanguage();
  if (left === null || left.kind === 'closed' || left.urgency === 'plain') return null;
  const today = left.kind === 'days' && left.days === 0;
  if (today && kind === 'own') return null;
  return (
    <small class={urgencyOf({ moment, left })}>
      <span class="tl-state">
        <Icon name="clock" />
        {!today && `${text.due.left} `}
        <LeftWords left={left} />
      </span>
    </small>
  );
}
