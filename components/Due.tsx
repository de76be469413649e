import type { Due as DueView } from '../lib/assess/view.ts';
import { formatDate, formatMoment } from '../lib/i18n/format.ts';
import { Icon } from './Icon.tsx';
import { LeftWords } from './LeftWords.tsx';
import { useLanguage } from './language.ts';
import { OwnMark } from './OwnMark.tsx';
import { urgencyOf } from './ShortDue.tsx';
import { SourceValue } from './SourceValue.tsx';

type Props = {
  submission: DueView | null;
  questions: DueView | null;
  closedByPage: boolean;
  /** The submission deadline is the user's own. */
  own: boolean;
  now: Temporal.Instant;
};

/** Time left to the submission deadline, the first thing seen; the question deadline under it. */
export function Due({ submission, questions, closedByPage, own, now }: Props) {
  const { language, text } = useLanguage();
  return (
    <>
      <div class="tl-due">
        <DueLeft due={submission} closedByPage={closedByPage} now={now} />
        <span class="tl-due-at">
          {submission && <DueAt due={submission} own={own} now={now} />}
          {!submission && <span class="tl-muted">{closedByPage ? text.due.closedByPage : ''}</span>}
        </span>
      </div>
      {questions && !closedByPage && (
        <p class={`tl-due-next ${urgencyOf(questions)}`}>
          <Icon name="clock" />
          <span>
            {text.due.questions}{' '}
            <b>
              <LeftWords left={questions.left} />
            </b>
            <span class="tl-vh">, {formatMoment(questions.moment, language, 'full', now)}</span>
          </span>
        </p>
      )}
    </>
  );
}

function DueLeft({
  due,
  closedByPage,
  now,
}: {
  due: DueView | null;
  closedByPage: boolean;
  now: Temporal.Instant;
}) {
  const { language, text } = useLanguage();
  if (due === null) {
    if (closedByPage) return <span class="tl-due-left">{text.due.closed}</span>;
    return <span class="tl-due-left tl-due-none tl-muted">{text.due.none}</span>;
  }
  if (closedByPage || due.left.kind === 'closed') {
    const since = due.left.kind === 'closed' ? formatDate(due.left.since, language, 'short', now) : null;
    return (
      <span class="tl-due-left tl-due-none tl-muted">
        {since === null ? text.due.closed : text.due.closedSince(since)}
      </span>
    );
  }
  const today = due.left.kind === 'days' && due.left.days === 0;
  return (
    <span class={`tl-due-left ${urgencyOf(due)}${today ? ' tl-due-none' : ''}`}>
      {due.left.urgency !== 'plain' && <Icon name="clock" />}
      {!today && <small>{text.due.left} </small>}
      <LeftWords left={due.left} />
    </span>
  );
}

function DueAt({ due, own, now }: { due: DueView; own: boolean; now: Temporal.Instant }) {
  const { language, text } = useLanguage();
  const iso =
    due.moment.precision === 'minute'
      ? due.moment.at.toString({ timeZoneName: 'never' })
      : due.moment.date.toString();
  const time = (
    <time dateTime={iso}>
      <span aria-hidden="true">{formatMoment(due.moment, language, 'long', now)}</span>
      <span class="tl-vh">{formatMoment(due.moment, language, 'full', now)}</span>
    </time>
  );
  return (
    <>
      {own ? time : <SourceValue field="submissionDeadline">{time}</SourceValue>}
      <small>
        {due.moment.precision === 'day' ? text.due.timeUnknown : text.due.zone} {own && <OwnMark />}
      </small>
    </>
  );
}
