import { useState } from 'preact/hooks';
import { expectedFields } from '../lib/assess/missing.ts';
import { largestAward } from '../lib/assess/points.ts';
import { AwardMiniRow } from './AwardBase.tsx';
import { BriefStrip } from './changes/BriefStrip.tsx';
import { useRest } from './changes/use-rest.ts';
import { Due } from './Due.tsx';
import { FailureStrip } from './FailureStrip.tsx';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { KnockoutMiniRow } from './KnockoutMiniRow.tsx';
import { useLanguage } from './language.ts';
import { OverlayPill } from './OverlayPill.tsx';
import { OwnMark } from './OwnMark.tsx';
import type { OverlayProps } from './overlay-props.ts';
import { PointsSummary } from './PointsSummary.tsx';
import { Quoted } from './Quoted.tsx';
import { SaveButton } from './SaveButton.tsx';
import { useFocusNext } from './use-focus-next.ts';
import { Verdict } from './Verdict.tsx';

type Part = 'judging' | 'findings' | 'missing';

/** The layer on the portal's page: time left, verdict, points, and one button that saves. */
export function Overlay(props: OverlayProps) {
  const { text, language } = useLanguage();
  const { view, form, onForm } = props;
  const { root, part, open, turn, tick, seen } = usePart(props);
  const changed = useRest(props.told !== null && form !== 'pill');
  if (form === 'pill') return <OverlayPill {...props} onOpen={open} />;
  const wide = form === 'wide' || part !== 'judging';
  return (
    <aside
      ref={root}
      class={`tl tl-overlay${wide ? ' tl-overlay-wide' : ''}`}
      aria-label={text.overlay.label}
      lang={language}
      onPointerMove={changed.onPointerMove}
    >
      <button
        type="button"
        class="tl-handle"
        aria-label={text.overlay.collapse}
        title={text.overlay.collapse}
        onClick={() => onForm('pill')}
      >
        <Icon name="right" />
      </button>
      <div class="tl-ov-body">
        <Head {...props} />
        <div class="tl-ov-part">
          <Due
            submission={view.submission}
            questions={view.questions}
            closedByPage={view.request.closed}
            own={view.corrected.includes('submissionDeadline')}
            now={props.now}
          />
        </div>
        <Verdict
          knockouts={view.knockouts}
          onTick={form === 'wide' && part === 'judging' ? undefined : tick}
        />
        {props.told && changed.shown && part === 'judging' && (
          <BriefStrip told={props.told} onShow={props.onOpenPanel} onSeen={seen} />
        )}
        <Middle part={part} props={props} />
        <FailureStrip
          failure={props.failure}
          onRetry={props.failure?.action === 'save' ? undefined : props.onRetry}
        />
        <Actions {...props} />
        <Foot part={part} onPart={turn} view={view} />
      </div>
    </aside>
  );
}

/** The part in the middle, and where the focus goes when the control that had it is gone. */
function usePart({ onForm, onSeen }: OverlayProps) {
  const [part, setPart] = useState<Part>('judging');
  const { root, focusNext } = useFocusNext();
  const open = () => {
    focusNext('.tl-handle');
    onForm('compact');
  };
  const turn = (to: Part) => {
    focusNext('.tl-ov-foot button');
    setPart(to);
  };
  const tick = () => {
    setPart('judging');
    focusNext('[type=radio]');
    onForm('wide');
  };
  const seen = () => {
    focusNext((aside) =>
      aside.querySelector('.tl-diff') ? null : aside.querySelector<HTMLElement>('.tl-ov-actions button'),
    );
    onSeen();
  };
  return { root, part, open, turn, tick, seen };
}

function Head({ view, form, onForm }: OverlayProps) {
  const { text } = useLanguage();
  const { request, state } = view;
  const wide = form === 'wide';
  const label = wide ? text.overlay.less : text.overlay.more;
  return (
    <>
      <header class="tl-ov-head">
        <Icon name="logo" />
        <span class="tl-name">{text.appName}</span>
        {request.reference !== null && (
          <span>
            <Quoted>{text.overlay.reference(request.reference)}</Quoted>
          </span>
        )}
        <span class="tl-end">
          {state.status !== null && <span class="tl-chip">{text.status[state.status]}</span>}
          <IconButton
            icon={wide ? 'up' : 'down'}
            small
            label={label}
            aria-expanded={wide}
            onClick={() => onForm(wide ? 'compact' : 'wide')}
          />
        </span>
      </header>
      <div class="tl-ov-id">
        <p class="tl-ov-name">
          {request.title === null ? (
            <span class="tl-none">{text.notFound}</span>
          ) : (
            <Quoted>{request.title}</Quoted>
          )}{' '}
          {view.corrected.includes('title') && <OwnMark bare />}
        </p>
        {request.buyer !== null && (
          <p class="tl-hint">
            <Quoted>{request.buyer}</Quoted> {view.corrected.includes('buyer') && <OwnMark bare />}
          </p>
        )}
      </div>
    </>
  );
}

function Middle({ part, props }: { part: Part; props: OverlayProps }) {
  const { text } = useLanguage();
  const { view, form } = props;
  if (part === 'findings') {
    return (
      <div class="tl-ov-part tl-ov-scroll" tabIndex={0} role="region" aria-label={text.findings.onPage}>
        <div class="tl-ov-title">
          <h2>{text.findings.onPage}</h2>
          <span class="tl-hint">{view.request.findings.length}</span>
        </div>
        <Findings findings={view.request.findings} />
      </div>
    );
  }
  if (part === 'missing') return <MissingPart view={view} />;
  if (form === 'wide') return <Judging {...props} />;
  return (
    <div class="tl-ov-part tl-ov-scroll">
      <PointsSummary points={view.points} />
    </div>
  );
}

function Judging({ view, onChange }: OverlayProps) {
  const { text } = useLanguage();
  const largest = largestAward(view.points);
  return (
    <div class="tl-ov-scroll" tabIndex={0} role="region" aria-label={text.overlay.judging}>
      {view.knockouts.items.length > 0 && (
        <ul class="tl-ov-list" aria-label={text.knockouts.title}>
          {view.knockouts.items.map((item, index) => (
            <KnockoutMiniRow key={item.id} item={item} nth={index + 1} onChange={onChange} />
          ))}
        </ul>
      )}
      <div class="tl-ov-part">
        <PointsSummary points={view.points} withLost />
        <ul aria-label={text.points.title}>
          {view.points.items.map((item, index) => (
            <AwardMiniRow
              key={item.id}
              item={item}
              nth={index + 1}
              unit={view.points.unit}
              largest={largest}
              onChange={onChange}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

function MissingPart({ view }: { view: OverlayProps['view'] }) {
  const { text } = useLanguage();
  return (
    <div
      class="tl-ov-part tl-ov-scroll"
      tabIndex={0}
      role="region"
      aria-label={text.overlay.missing(view.missing.length)}
    >
      <div class="tl-ov-title">
        <h2>{text.overlay.missingTitle}</h2>
        <span class="tl-hint">{text.overlay.missingOf(view.missing.length, expectedFields.length)}</span>
      </div>
      <p class="tl-hint">{text.overlay.missingHint}</p>
      <ul class="tl-missing">
        {view.missing.map((field) => (
          <li class="tl-row tl-line tl-line-between" key={field}>
            <span>{text.fields[field]}</span>
            <span class="tl-none">{text.notFound}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Actions({ view, saving, justSaved, failure, onSave, onOpenPanel }: OverlayProps) {
  const { text } = useLanguage();
  return (
    <div class="tl-ov-part tl-ov-last">
      <div class="tl-ov-actions">
        <SaveButton
          saved={view.state.status !== null}
          saving={saving}
          failed={failure?.action === 'save'}
          large
          onSave={onSave}
        />
        <button type="button" class="tl-btn tl-btn-lg" onClick={onOpenPanel}>
          <Icon name="panel" />
          {text.save.openPanel}
        </button>
      </div>
      <p role="status" class={justSaved ? 'tl-state tl-ok tl-ov-status' : 'tl-vh'}>
        {justSaved && <Icon name="check" />}
        {justSaved ? text.save.savedHere : ''}
      </p>
    </div>
  );
}

function Foot({
  part,
  onPart,
  view,
}: {
  part: Part;
  onPart: (part: Part) => void;
  view: OverlayProps['view'];
}) {
  const { text } = useLanguage();
  const findings = view.request.findings.length;
  const missing = view.missing.length;
  if (part !== 'judging') {
    return (
      <footer class="tl-ov-foot">
        <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={() => onPart('judging')}>
          <Icon name="left" />
          {text.back}
        </button>
      </footer>
    );
  }
  if (findings + missing === 0) return null;
  return (
    <footer class="tl-ov-foot">
      {findings > 0 && (
        <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={() => onPart('findings')}>
          <Icon name="warn" />
          {text.overlay.findings(findings)}
        </button>
      )}
      {missing > 0 && (
        <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={() => onPart('missing')}>
          {text.overlay.missing(missing)}
        </button>
      )}
    </footer>
  );
}
