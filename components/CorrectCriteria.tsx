import { useState } from 'preact/hooks';
import type { AddedAward, AddedKnockout, CriterionList } from '../lib/request/corrections.ts';
import { addedId } from '../lib/request/corrections.ts';
import { criterionIds } from '../lib/request/key.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import type { Criterion } from '../lib/request/tender-request.ts';
import {
  awardInputs,
  knockoutInputs,
  type Reading,
  readAward,
  readKnockout,
  type Typed,
} from '../lib/request/typed-correction.ts';
import { CorrectForm, focusOpener } from './CorrectForm.tsx';
import { useCorrectText } from './correct-language.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { OwnMark } from './OwnMark.tsx';
import { plainWords, Quoted } from './Quoted.tsx';

type OnChange = (change: JudgementChange) => void;
type Item = { id: string; criterion: Pick<Criterion, 'text'>; added: boolean };

/** Puts a criterion aside that is none. It stays visible below the list. */
export function AsideButton(props: { list: CriterionList; id: string; label: string; onChange: OnChange }) {
  const words = useCorrectText();
  const { list, id, label, onChange } = props;
  return (
    <IconButton
      icon="stop"
      small
      class="tl-cor-aside"
      data-correct={`aside ${id}`}
      label={words.asideOf(label)}
      title={words.asideTitle}
      onClick={(event) => {
        focusOpener(event.currentTarget, `back ${id}`);
        onChange({ kind: 'put-aside', list, id, aside: true });
      }}
    />
  );
}

type ListProps = { list: CriterionList; onChange: OnChange };

/** What the user put aside, with the way back; what they added themselves can be removed from here. */
export function AsideList({ list, items, onChange }: ListProps & { items: readonly Item[] }) {
  const words = useCorrectText();
  if (items.length === 0) return null;
  return (
    <ul class="tl-cor-put" aria-label={words.asideTitle}>
      {items.map(({ id, criterion, added }) => (
        <li class="tl-row" key={id}>
          <p class="tl-muted">
            <s>
              <Quoted>{criterion.text}</Quoted>
            </s>
          </p>
          <p class="tl-line tl-line-between">
            <span class="tl-hint">
              {words.asideTitle}. {words.asideHint}
              {added && <OwnMark />}
            </span>
            <span>
              {added && (
                <button
                  type="button"
                  class="tl-btn tl-btn-quiet tl-btn-sm"
                  aria-label={words.removeOf(plainWords(criterion.text))}
                  onClick={(event) => {
                    focusOpener(event.currentTarget, `add ${list}`);
                    onChange({ kind: 'correct', list, id, value: null });
                  }}
                >
                  {words.remove}
                </button>
              )}
              <button
                type="button"
                class="tl-btn tl-btn-quiet tl-btn-sm"
                data-correct={`back ${id}`}
                aria-label={words.bringBackOf(plainWords(criterion.text))}
                onClick={(event) => {
                  focusOpener(event.currentTarget, `aside ${id}`);
                  onChange({ kind: 'put-aside', list, id, aside: false });
                }}
              >
                <Icon name="undo" />
                {words.bringBack}
              </button>
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A knock-out or award criterion that the reading missed. `known`: ids of those that are there already. */
export function AddCriterion({ list, known, onChange }: ListProps & { known: readonly string[] }) {
  const words = useCorrectText();
  const [open, setOpen] = useState(false);
  const opener = `add ${list}`;
  const unknown =
    <T extends { text: string }>(read: (typed: Typed, bad: ReadonlySet<string>) => Reading<T>) =>
    (typed: Typed, bad: ReadonlySet<string>): Reading<T> => {
      const reading = read(typed, bad);
      return reading.ok && isKnown(reading.value.text, known)
        ? { ok: false, errors: { text: 'known' } }
        : reading;
    };
  const add = (value: AddedKnockout | AddedAward) =>
    onChange({ kind: 'correct', list, id: addedId(value.text), value });
  const shared = { initial: {}, opener, onClose: () => setOpen(false) };
  if (open && list === 'knockouts') {
    return (
      <CorrectForm
        {...shared}
        label={words.knockout}
        inputs={knockoutInputs}
        read={unknown(readKnockout)}
        onDone={add}
      />
    );
  }
  if (open) {
    return (
      <CorrectForm
        {...shared}
        label={words.award}
        inputs={awardInputs}
        read={unknown(readAward)}
        onDone={add}
      />
    );
  }
  return (
    <button
      type="button"
      class="tl-btn tl-btn-quiet tl-btn-sm"
      data-correct={opener}
      onClick={() => setOpen(true)}
    >
      <Icon name="plus" />
      {list === 'knockouts' ? words.addKnockout : words.addAward}
    </button>
  );
}

const isKnown = (text: string, known: readonly string[]): boolean =>
  [...criterionIds([{ text }]), addedId(text)].some((id) => known.includes(id));
