import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asking, askingOf } from '../../lib/assess/questions.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { formatTimeLeft, speakTimeLeft } from '../../lib/i18n/format.ts';
import { draftQuestion } from '../../lib/i18n/nl/question-drafts.ts';
import type { Finding } from '../../lib/request/tender-request.ts';
import { Findings } from '../Findings.tsx';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { plainWords } from '../Quoted.tsx';
import { urgencyOf } from '../ShortDue.tsx';
import { useSignalText } from './signals-language.ts';

type Props = {
  view: RequestView;
  now: Temporal.Instant;
  /** Puts a text on the clipboard; the browser's own clipboard where none is given. */
  onCopy?: (text: string) => Promise<void>;
};

/** To the browser's own clipboard. */
export const toClipboard = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** What is odd on the page itself, each with its words there and with a question about it ready to be copied. */
export function FindingQuestions({ view, now, onCopy = toClipboard }: Props) {
  const { findings } = view.request;
  const asking = askingOf(view, now);
  return (
    <Findings
      findings={findings}
      after={(nth) => {
        const finding = findings[nth];
        if (finding === undefined) return null;
        const draft = draftQuestion(finding, view.request);
        return <Question finding={finding} draft={draft} asking={asking} onCopy={onCopy} />;
      }}
    />
  );
}

type QuestionProps = {
  finding: Finding;
  /** null where nothing is gained by asking. */
  draft: string | null;
  asking: Asking;
  /** The title of its request, where several are in sight. */
  of?: string | null;
  /** The user begins to write it. */
  onCompose?: () => void;
  onCopy: (text: string) => Promise<void>;
};

/** The question about one finding: how long it can be asked, and once wanted its draft, ready to be copied. */
export function Question({ finding, draft, asking, of = null, onCompose, onCopy }: QuestionProps) {
  const { text } = useLanguage();
  const words = useSignalText();
  const [open, setOpen] = useState(false);
  if (draft === null) return <p class="tl-hint">{words.questions.nothing}</p>;
  if (open) return <DraftQuestion draft={plainWords(draft)} asking={asking} onCopy={onCopy} />;
  const compose = () => {
    onCompose?.();
    setOpen(true);
  };
  return (
    <div class="tl-line tl-line-between">
      <AskingLeft asking={asking} />
      <button
        type="button"
        class="tl-btn tl-btn-sm"
        aria-label={words.questions.composeFor(
          text.findings[finding.code],
          of === null ? null : plainWords(of),
        )}
        onClick={compose}
      >
        <Icon name="edit" />
        {words.questions.compose}
      </button>
    </div>
  );
}

type DraftProps = {
  draft: string;
  asking: Asking;
  onCopy: (text: string) => Promise<void>;
};

function DraftQuestion({ draft, asking, onCopy }: DraftProps) {
  const words = useSignalText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Until the user writes in it, it says what the page says by now.
  const [own, setOwn] = useState<string | null>(null);
  const typed = own ?? draft;
  const [copied, setCopied] = useState<boolean | null>(null);
  // The button that opened it is gone.
  useLayoutEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await onCopy(typed);
      setCopied(true);
    } catch {
      // Some browsers keep the clipboard from a page without focus: then the text is ready to be copied by hand.
      field.current?.select();
      setCopied(false);
    }
  };
  const change = (value: string | null) => {
    setOwn(value);
    setCopied(null);
  };
  return (
    <div class="tl-draft">
      <label class="tl-label" for={id}>
        {words.questions.label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="tl-textarea"
        lang="nl"
        rows={Math.min(10, Math.max(3, Math.ceil(typed.length / 40)))}
        value={typed}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="tl-hint">{words.questions.public}</p>
      <div class="tl-line tl-line-between">
        <AskingLeft asking={asking} />
        {typed !== draft && (
          <button type="button" class="tl-btn tl-btn-sm tl-btn-quiet" onClick={() => change(null)}>
            <Icon name="undo" />
            {words.questions.restore}
          </button>
        )}
        <button
          type="button"
          class="tl-btn tl-btn-sm"
          disabled={typed.trim() === ''}
          onClick={() => void copy()}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {words.questions.copy}
        </button>
      </div>
      <p class={copied === null ? 'tl-vh' : 'tl-hint'} role="status">
        {copied === null ? '' : copied ? words.questions.copied : words.questions.copyFailed}
      </p>
    </div>
  );
}

/** How long it can still be asked; the minutes are not announced as they pass. */
function AskingLeft({ asking }: { asking: Asking }) {
  const { text } = useLanguage();
  const words = useSignalText();
  if (asking.state !== 'open')
    return (
      <span class="tl-hint">
        {asking.state === 'closed' ? words.questions.closed : words.questions.unknown}
      </span>
    );
  const { due } = asking;
  const urgent = due.left.kind !== 'closed' && due.left.urgency !== 'plain';
  return (
    <span class={`tl-state tl-sig-left ${urgencyOf(due)}`}>
      {urgent && <Icon name="clock" />}
      <span aria-hidden="true">{words.questions.left(formatTimeLeft(due.left, text))}</span>
      <span class="tl-vh">{words.questions.leftSpoken(speakTimeLeft(due.left, text))}</span>
    </span>
  );
}
