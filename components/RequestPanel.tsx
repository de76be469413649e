import type { ComponentChildren } from 'preact';
import type { InterviewClashes } from '../lib/assess/agenda-clashes.ts';
import { splitConditions } from '../lib/assess/conditions.ts';
import { largestAward } from '../lib/assess/points.ts';
import type { Signal } from '../lib/assess/signals.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { formatInstant } from '../lib/i18n/format.ts';
import { emptyProfile } from '../lib/profile/profile.ts';
import type { Moment } from '../lib/request/moment.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import { AwardRow } from './AwardRow.tsx';
import { Competences } from './Competences.tsx';
import { Conditions } from './Conditions.tsx';
import { AddCriterion, AsideButton, AsideList } from './CorrectCriteria.tsx';
import { CorrectValue, OwnOrSource } from './CorrectValue.tsx';
import { useCorrectText } from './correct-language.ts';
import { Due } from './Due.tsx';
import { Facts } from './Facts.tsx';
import { FailureStrip, type ShownFailure } from './FailureStrip.tsx';
import { Fold } from './Fold.tsx';
import { AcceptCertain } from './judging/AcceptCertain.tsx';
import { useJudging } from './judging/judging-context.ts';
import { KnockoutRow } from './KnockoutRow.tsx';
import { useLanguage } from './language.ts';
import { NoteField } from './NoteField.tsx';
import { PanelMini } from './PanelMini.tsx';
import { Planning } from './Planning.tsx';
import { PointsSummary } from './PointsSummary.tsx';
import { FeasibilityMarks } from './preflight/FeasibilityMarks.tsx';
import { Preflight } from './preflight/Preflight.tsx';
import { plainWords, Quoted } from './Quoted.tsx';
import { Strip } from './Strip.tsx';
import { FindingQuestions } from './signals/FindingQuestions.tsx';
import { Signals } from './signals/Signals.tsx';
import { ScoreRules, Totals } from './Totals.tsx';
import { Verdict } from './Verdict.tsx';

type Props = {
  view: RequestView;
  /** The text of the page as it was read; '' where unknown. */
  pageText: string;
  /** What the request holds that matters by the user's role. */
  signals: readonly Signal[];
  now: Temporal.Instant;
  failure: ShownFailure | null;
  /** Save button or status, and what else this surface can do with the request. */
  actions: ComponentChildren;
  /** What the page changed since the user saved it or last looked. */
  changed?: ComponentChildren;
  /** The user's own deadline, earlier than the page's. */
  ownDeadline?: Moment | null;
  /** With which interviews of saved requests those of this one clash. */
  clashes?: InterviewClashes;
  /** What stands under the planning: reminders and calendar. */
  deadlines?: ComponentChildren;
  /** What this surface shows below the request. */
  children?: ComponentChildren;
  onChange: (change: JudgementChange) => void;
  onRetry: () => void;
};

const unknownProfile = emptyProfile();

/** The whole request: the panel's content, in the side panel and in a tab of its own. */
export function RequestPanel(props: Props) {
  const { view, pageText, now, failure, onChange } = props;
  const { language, text } = useLanguage();
  const { profile: known, profileHref } = useJudging();
  // What rests on the page alone is shown also before the profile is there, and without one.
  const profile = known ?? unknownProfile;
  const { request } = view;
  const correct = { view, now, onChange };
  return (
    <main class="tl tl-panel" lang={language}>
      <PanelMini view={view} />
      <Head {...correct}>{props.actions}</Head>
      <FailureStrip failure={failure} onRetry={props.onRetry} />
      <Unfit count={view.unfit.length} />
      <div class="tl-pn-sticky">
        <div class="tl-pn-due">
          <Due
            submission={view.submission}
            questions={view.questions}
            closedByPage={request.closed}
            own={view.corrected.includes('submissionDeadline')}
            now={now}
          />
        </div>
        <Verdict knockouts={view.knockouts} />
      </div>
      {props.changed}
      <Planning {...correct} own={props.ownDeadline ?? null} clashes={props.clashes}>
        <FeasibilityMarks view={view} profile={profile} pageText={pageText} now={now} />
      </Planning>
      {props.deadlines}
      <Knockouts view={view} onChange={onChange} />
      <Points {...correct} />
      {request.findings.length > 0 && (
        <Fold title={text.findings.title} hint={String(request.findings.length)}>
          <FindingQuestions view={view} now={now} />
        </Fold>
      )}
      <Facts {...correct} />
      <Conditions conditions={splitConditions(request).own} bidderType={profile.bidderType} />
      <Preflight view={view} profile={profile} pageText={pageText} now={now} onChange={onChange} />
      <Signals
        signals={props.signals}
        readAt={view.state.readAt}
        searched={pageText !== ''}
        profileHref={profileHref}
      />
      <Competences competences={request.competences} />
      <RequestNote view={view} now={now} onChange={onChange} />
      {props.children}
    </main>
  );
}

type PartProps = { view: RequestView; onChange: Props['onChange'] };
type TimedProps = PartProps & { now: Temporal.Instant };

/** Which request it is; the title and the buyer can be corrected. `children`: what can be done with it. */
function Head({ children, ...correct }: TimedProps & { children: ComponentChildren }) {
  const { text } = useLanguage();
  const { view } = correct;
  const { title, reference } = view.request;
  return (
    <header class="tl-pn-head">
      <div class="tl-pn-title">
        <CorrectValue {...correct} field="title">
          <h1 class={title === null ? 'tl-none' : undefined}>
            <OwnOrSource view={view} field="title">
              <Quoted>{title ?? text.notFound}</Quoted>
            </OwnOrSource>
          </h1>
        </CorrectValue>
      </div>
      <div class="tl-pn-sub">
        <CorrectValue {...correct} field="buyer" brief />
        {reference !== null && (
          <span>
            {' · '}
            <Quoted>{reference}</Quoted>
          </span>
        )}
      </div>
      <div class="tl-pn-bar">{children}</div>
    </header>
  );
}

/** Said where something the user filled in is kept but cannot be used. */
function Unfit({ count }: { count: number }) {
  const words = useCorrectText();
  if (count === 0) return null;
  return <Strip tone="warn">{words.unfit(count)}</Strip>;
}

function Knockouts({ view, onChange }: PartProps) {
  const { text } = useLanguage();
  const { items, aside, met } = view.knockouts;
  const { shared } = splitConditions(view.request);
  return (
    <section class="tl-sec">
      <div class="tl-sec-head">
        <h2>{text.knockouts.title}</h2>
        {items.length > 0 && <span class="tl-hint">{text.knockouts.progress(met, items.length)}</span>}
      </div>
      {items.length === 0 && <p class="tl-hint">{text.knockouts.empty}</p>}
      <AcceptCertain view={view} onChange={onChange} />
      <ul>
        {items.map((item, index) => (
          <KnockoutRow
            key={item.id}
            item={item}
            nth={index + 1}
            alsoCondition={shared.has(item.id)}
            more={
              <AsideButton
                list="knockouts"
                id={item.id}
                label={plainWords(item.criterion.text)}
                onChange={onChange}
              />
            }
            onChange={onChange}
          />
        ))}
      </ul>
      <AsideList list="knockouts" items={aside} onChange={onChange} />
      <AddCriterion list="knockouts" known={[...items, ...aside].map(({ id }) => id)} onChange={onChange} />
    </section>
  );
}

function Points({ view, now, onChange }: TimedProps) {
  const { text } = useLanguage();
  const { points } = view;
  const largest = largestAward(points);
  return (
    <section class="tl-sec">
      <div class="tl-sec-head">
        <h2>{text.points.title}</h2>
        {points.items.length > 0 && <span class="tl-hint">{text.points.count(points.items.length)}</span>}
      </div>
      <PointsSummary points={points} />
      <ul>
        {points.items.map((item, index) => (
          <AwardRow
            key={item.id}
            item={item}
            nth={index + 1}
            unit={points.unit}
            largest={largest}
            more={
              <AsideButton
                list="awards"
                id={item.id}
                label={plainWords(item.criterion.text)}
                onChange={onChange}
              />
            }
            onChange={onChange}
          />
        ))}
      </ul>
      <AsideList list="awards" items={points.aside} onChange={onChange} />
      <AddCriterion
        list="awards"
        known={[...points.items, ...points.aside].map(({ id }) => id)}
        onChange={onChange}
      />
      <Totals points={points} />
      <ScoreRules view={view} now={now} onChange={onChange} />
    </section>
  );
}

function RequestNote({ view, now, onChange }: TimedProps) {
  const { text } = useLanguage();
  return (
    <Fold title={text.notes.request}>
      <NoteField
        open
        label={text.notes.requestLabel}
        add={text.notes.add}
        placeholder={text.notes.notePlaceholder}
        note={view.state.judgements.note}
        onCommit={(note) => onChange({ kind: 'note', note })}
      />
      <SavedLine view={view} now={now} />
    </Fold>
  );
}

function SavedLine({ view, now }: { view: RequestView; now: Temporal.Instant }) {
  const { language, text } = useLanguage();
  const instant = (value: string | null) => formatInstant(value, language, now);
  if (view.state.savedAt === null) return null;
  return (
    <p class="tl-hint tl-saved-line">
      {text.save.savedOn(instant(view.state.savedAt))} {text.save.pageReadOn(instant(view.state.readAt))}
    </p>
  );
}
