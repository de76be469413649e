import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { evidenceLabel } from '../../lib/i18n/evidence-label.ts';
import type { CriterionList } from '../../lib/request/corrections.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { plainWords } from '../Quoted.tsx';
import { focusAfterDrawing } from '../use-focus-next.ts';
import { EvidencePicker } from './EvidencePicker.tsx';
import { entriesIn } from './evidence-groups.ts';
import { useJudging, useSuggestion } from './judging-context.ts';
import { useProvingText } from './proving-language.ts';

type Props = {
  list: CriterionList;
  /** Of the criterion. */
  id: string;
  /** What the criterion is called in labels: 'eis 3'. */
  label: string;
  /** Ids of the linked profile entries. */
  evidence: readonly string[];
  onChange: (change: JudgementChange) => void;
};

/** The profile's entries that prove one criterion, and the way to link more. Nothing as long as the profile is not known. */
export function EvidenceLinks(props: Props) {
  const parts = useEvidenceLinks(props);
  if (parts === null) return null;
  return (
    <div class="tl-ev">
      {parts.linked}
      {parts.opener}
      {parts.picker}
    </div>
  );
}

/** The same in its parts, for where the button stands on a line with other things. At most one of the others is there. */
export function useEvidenceLinks({ list, id, label, evidence, onChange }: Props): {
  opener: JSX.Element;
  linked: JSX.Element | null;
  picker: JSX.Element | null;
} | null {
  const words = useProvingText();
  const { profile } = useJudging();
  const suggested = useSuggestion(list, id)?.entries ?? [];
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const pickerId = useId();
  if (profile === null) return null;

  const link = (entry: string, linked: boolean) => onChange({ kind: 'evidence', list, id, entry, linked });
  const unlink = (entry: string, button: Element) => {
    // Where nothing is linked any more, the row may have no place for the opener.
    focusAfterDrawing(
      button,
      '.tl-row, tr',
      (row) => opener.current ?? row.querySelector<HTMLElement>('[type="radio"]:checked'),
    );
    link(entry, false);
  };
  const linked = entriesIn(profile, evidence);
  const more = linked.length > 0;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return {
    opener: (
      <button
        ref={opener}
        type="button"
        class="tl-btn tl-btn-quiet tl-btn-sm tl-ev-open"
        aria-expanded={open}
        aria-controls={open ? pickerId : undefined}
        aria-label={more ? words.linkMoreOf(label) : words.linkOf(label)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="plus" />
        {more ? words.linkMore : words.link}
      </button>
    ),
    linked: open || !more ? null : <LinkedEntries items={linked} label={label} onUnlink={unlink} />,
    picker: open ? (
      <EvidencePicker
        id={pickerId}
        profile={profile}
        label={label}
        linked={evidence}
        suggested={suggested}
        onLink={link}
        onClose={close}
      />
    ) : null,
  };
}

type LinkedProps = {
  items: ReturnType<typeof entriesIn>;
  label: string;
  onUnlink: (entry: string, button: Element) => void;
};

function LinkedEntries({ items, label, onUnlink }: LinkedProps) {
  const { language } = useLanguage();
  const words = useProvingText();
  return (
    <ul class="tl-ev-linked" aria-label={words.linkedOf(label)}>
      {items.map((item) => {
        const name = evidenceLabel(item, language);
        return (
          <li key={item.id}>
            <Icon name="doc" small />
            <bdi>{name}</bdi>
            <button
              type="button"
              class="tl-btn tl-btn-icon tl-btn-sm"
              aria-label={words.unlinkOf(plainWords(name), label)}
              title={words.unlink}
              onClick={(event) => onUnlink(item.id, event.currentTarget)}
            >
              <Icon name="cross" small />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
