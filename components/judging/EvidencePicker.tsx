import { useLayoutEffect, useRef } from 'preact/hooks';
import { evidenceLabel } from '../../lib/i18n/evidence-label.ts';
import { type EvidenceItem, evidenceOf } from '../../lib/profile/evidence.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { useLanguage } from '../language.ts';
import { type EvidenceGroup, evidenceGroups, groupOf } from './evidence-groups.ts';
import { useJudging } from './judging-context.ts';
import { useProvingText } from './proving-language.ts';

type Props = {
  id: string;
  profile: Profile;
  /** Of the criterion: 'eis 3'. */
  label: string;
  linked: readonly string[];
  /** What a suggestion rests on: stands first. */
  suggested: readonly string[];
  onLink: (entry: string, linked: boolean) => void;
  onClose: () => void;
};

type Section = { group: EvidenceGroup | 'suggested'; items: EvidenceItem[] };

/** The profile's entries to tick as evidence, in the place where it was asked for; Escape closes it. */
export function EvidencePicker({ id, profile, label, linked, suggested, onLink, onClose }: Props) {
  const words = useProvingText();
  const box = useRef<HTMLDivElement>(null);
  // With the drawing itself: a frame later it would take the focus from who is already typing elsewhere.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('input, a')?.focus(), []);
  const sections = sectionsOf(evidenceOf(profile), suggested);
  return (
    <div
      ref={box}
      id={id}
      class="tl-ev-pick"
      role="group"
      aria-label={words.choose(label)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      {sections.length === 0 && <NothingToLink />}
      {sections.length > 0 && (
        <div class="tl-ev-list">
          {sections.map(({ group, items }) => (
            <fieldset key={group}>
              <legend>{words.groups[group]}</legend>
              {items.map((item) => (
                <Option
                  key={item.id}
                  item={item}
                  checked={linked.includes(item.id)}
                  onChange={(checked) => onLink(item.id, checked)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
      <button type="button" class="tl-btn tl-btn-sm" onClick={onClose}>
        {words.done}
      </button>
    </div>
  );
}

function sectionsOf(items: readonly EvidenceItem[], suggested: readonly string[]): Section[] {
  const first = items.filter(({ id }) => suggested.includes(id));
  const others = items.filter(({ id }) => !suggested.includes(id));
  const sections: Section[] = [
    { group: 'suggested', items: first },
    ...evidenceGroups.map((group) => ({ group, items: others.filter((item) => groupOf(item) === group) })),
  ];
  return sections.filter((section) => section.items.length > 0);
}

type OptionProps = { item: EvidenceItem; checked: boolean; onChange: (checked: boolean) => void };

function Option({ item, checked, onChange }: OptionProps) {
  const { language } = useLanguage();
  return (
    <label class="tl-ev-option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <bdi>{evidenceLabel(item, language)}</bdi>
    </label>
  );
}

function NothingToLink() {
  const words = useProvingText();
  const { profileHref } = useJudging();
  return (
    <p class="tl-hint">
      {words.nothingToLink}{' '}
      <a class="tl-suggest-link" href={profileHref} target="_blank" rel="noopener">
        {words.fillProfile}
      </a>
    </p>
  );
}
