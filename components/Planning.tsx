import type { ComponentChildren } from 'preact';
import type { InterviewClashes } from '../lib/assess/agenda-clashes.ts';
import type { TimelineEntry } from '../lib/assess/timeline.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { formatInterview, formatMoment } from '../lib/i18n/format.ts';
import { dutchZone, type Moment } from '../lib/request/moment.ts';
import { PlannedClashes } from './agenda/PlannedClashes.tsx';
import { CorrectPlanning, plannedFields, RemoveInterview } from './CorrectPlanning.tsx';
import { type CorrectProps, CorrectValue } from './CorrectValue.tsx';
import { Icon } from './Icon.tsx';
import { LeftWords } from './LeftWords.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';
import { usePanelText } from './panel-language.ts';
import { urgencyOf } from './ShortDue.tsx';
import { SourceValue } from './SourceValue.tsx';

type Props = CorrectProps & {
  /** The user's own deadline, earlier than the page's; null: none. */
  own?: Moment | null;
  /** With which interviews of saved requests those of this one clash; absent: the surface does not know. */
  clashes?: InterviewClashes;
  children?: ComponentChildren;
};

/** All dated moments of a request on one line of time, with the present among them; below it, what is said of them. */
export function Planning({ children, ...props }: Props) {
  const { view, now } = props;
  const panel = usePanelText();
  const { timeline } = view;
  const present = timeline.findIndex((entry) => !entry.past);
  const place = present === -1 ? timeline.length : present;
  return (
    <section class="tl-sec" aria-label={panel.planning}>
      <div class="tl-sec-head">
        <h2>{panel.planning}</h2>
      </div>
      {timeline.length === 0 && <p class="tl-hint">{panel.noMoments}</p>}
      {timeline.length > 0 && (
        <ol class="tl-plan">
          {timeline.slice(0, place).map((entry) => (
            <PlannedMoment key={momentKey(entry)} entry={entry} {...props} />
          ))}
          <Present now={now} />
          {timeline.slice(place).map((entry) => (
            <PlannedMoment key={momentKey(entry)} entry={entry} {...props} />
          ))}
        </ol>
      )}
      {children}
      <CorrectPlanning {...props} />
    </section>
  );
}

const momentKey = ({ kind, moment, interview }: TimelineEntry) =>
  `${kind} ${moment.precision === 'day' ? moment.date : moment.at} ${interview?.from ?? ''}`;

function Present({ now }: { now: Temporal.Instant }) {
  const { language } = useLanguage();
  const panel = usePanelText();
  const at = now.toZonedDateTimeISO(dutchZone);
  return (
    <li class="is-now">
      <span>{panel.now(formatMoment({ precision: 'minute', at }, language, 'short', now))}</span>
    </li>
  );
}

function PlannedMoment({
  entry,
  own,
  clashes,
  ...props
}: Omit<Props, 'children'> & { entry: TimelineEntry }) {
  const { view, now, onChange } = props;
  const { language } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const { kind, moment, interview, past, source } = entry;
  const hours = interview === null ? '' : formatInterview(interview, page.parts);
  const planned = plannedFields.find((field) => field === source);
  const state = past ? 'is-past' : kind === 'submission' ? 'is-key' : '';
  return (
    <li class={state}>
      <span>{panel.timeline[kind]}</span>
      <div class="tl-when">
        {planned ? (
          <CorrectValue {...props} field={planned} />
        ) : (
          <SourceValue field={source}>
            {formatMoment(moment, language, 'short', now)}
            {hours !== '' && `, ${hours}`}
          </SourceValue>
        )}
        {interview && <RemoveInterview view={view} interview={interview} onChange={onChange} />}
      </div>
      {kind === 'questions' && view.questions && <Left due={view.questions} />}
      {kind === 'submission' && own && !past && (
        <small class="tl-muted">{panel.ownDeadline(formatMoment(own, language, 'short', now))}</small>
      )}
      {kind === 'answers' && !past && <small class="tl-muted">{panel.readAnswers}</small>}
      {interview && clashes && !past && <PlannedClashes source={source} clashes={clashes} />}
    </li>
  );
}

function Left({ due }: { due: NonNullable<RequestView['questions']> }) {
  const { text } = useLanguage();
  return (
    <small class={urgencyOf(due)}>
      <span class="tl-state">
        {due.left.kind !== 'closed' && due.left.urgency !== 'plain' && <Icon name="clock" />}
        {text.due.left} <LeftWords left={due.left} />
      </span>
    </small>
  );
}
