import { useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/request/result.ts';
import { Icon } from '../Icon.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { EntryForm } from './EntryForm.tsx';
import { editButton } from './EntryRow.tsx';
import { EntryTable, useRows } from './EntryTable.tsx';
import { useEditing } from './editing.ts';
import type { EntryKind, EntryLooks, Typed } from './entry-kind.ts';
import { ProfileFailure } from './ProfileFailure.tsx';
import { useProfileText } from './profile-language.ts';
import { useRemoval } from './use-removal.ts';

type Props<E extends { id: string }, T extends Typed> = {
  kind: EntryKind<E, T>;
  looks: EntryLooks<E, T>;
  /** Beside the heading. */
  sum?: string | undefined;
};

/** One list of the profile: its entries, and the ways to add, change and remove one. */
export function EntrySection<E extends { id: string }, T extends Typed>({ kind, looks, sum }: Props<E, T>) {
  const words = useProfileText().entry;
  const { change } = useEditing();
  const { rows, open, close } = useRows(kind);
  const [adding, setAdding] = useState(false);
  const [saved, setSaved] = useState(false);
  const { root, focusNext } = useFocusNext();
  const { remove, restore, notRemoved, notRestored } = useRemoval(kind, {
    removed: (entry) => words.removed(looks.nameOf(entry)),
    onRemoved: () => focusNext(addButton),
    onRestoring: ({ id }) => focusNext(editButton(id)),
  });
  const removeFrom = async (entry: E) => {
    await remove(entry);
    setSaved(false);
  };
  const save = async (entry: E) => {
    const code = await change(kind.put(entry));
    if (code !== null) return code;
    setSaved(true);
    close(entry);
    focusNext(editButton(entry.id));
    return null;
  };
  return (
    <section class="tl-opt-sec" ref={root}>
      <Head
        looks={looks}
        sum={sum}
        saved={saved}
        adding={adding}
        onAdd={() => {
          setSaved(false);
          setAdding(true);
        }}
      />
      {notRemoved && (
        <ProfileFailure
          code={notRemoved.code}
          head={words.notRemoved(looks.nameOf(notRemoved.entry))}
          onRetry={() => void removeFrom(notRemoved.entry)}
        />
      )}
      {notRestored && (
        <ProfileFailure
          code={notRestored.code}
          head={words.notRestored(looks.nameOf(notRestored.entry))}
          onRetry={() => void restore(notRestored.entry)}
        />
      )}
      {adding && (
        <NewEntry
          kind={kind}
          looks={looks}
          onSave={save}
          onSaved={() => setAdding(false)}
          onClose={() => {
            setAdding(false);
            focusNext(addButton);
          }}
        />
      )}
      {rows.length > 0 ? (
        <EntryTable
          kind={kind}
          looks={looks}
          rows={rows}
          onEdit={(entry) => {
            setSaved(false);
            open(entry);
          }}
          onClose={(entry) => {
            close(entry);
            focusNext(
              (section) =>
                section.querySelector<HTMLElement>(editButton(entry.id)) ?? section.querySelector(addButton),
            );
          }}
          onRemove={(entry) => void removeFrom(entry)}
          onSave={save}
        />
      ) : (
        !adding && <p class="tl-muted">{looks.empty}</p>
      )}
      {looks.note !== undefined && <p class="tl-hint tl-opt-note">{looks.note}</p>}
    </section>
  );
}

const addButton = '[data-add]';

type HeadProps = {
  looks: { title: string; one: string };
  sum: string | undefined;
  saved: boolean;
  adding: boolean;
  onAdd: () => void;
};

/** What the list is called, that something in it was saved, and the button that adds to it. */
function Head({ looks, sum, saved, adding, onAdd }: HeadProps) {
  const words = useProfileText();
  return (
    <div class="tl-opt-head">
      <h2>
        {looks.title} {sum !== undefined && <span class="tl-hint">{sum}</span>}
      </h2>
      <span class="tl-opt-saved" role="status">
        {saved && <Icon name="check" small />}
        {saved && words.saved}
      </span>
      <button
        type="button"
        class="tl-btn tl-btn-sm"
        data-add=""
        aria-label={words.entry.addOne(looks.one)}
        aria-expanded={adding}
        onClick={onAdd}
      >
        <Icon name="plus" />
        {words.add}
      </button>
    </div>
  );
}

type NewProps<E extends { id: string }, T extends Typed> = Pick<Props<E, T>, 'kind' | 'looks'> & {
  onSave: (entry: E) => Promise<FailureCode | null>;
  onSaved: () => void;
  onClose: () => void;
};

/** The form for an entry that is not there yet. */
function NewEntry<E extends { id: string }, T extends Typed>(props: NewProps<E, T>) {
  const { kind, looks, onSave, onSaved, onClose } = props;
  const words = useProfileText().entry;
  const { profile, today } = useEditing();
  return (
    <div class="tl-opt-add">
      <EntryForm
        label={words.addOne(looks.one)}
        saveLabel={words.save(looks.one)}
        hint={looks.hint}
        fields={looks.fields}
        initial={kind.empty()}
        fresh
        note={null}
        check={(typed) => kind.check(typed, kind.of(profile), today)}
        onSave={async (entry) => {
          const code = await onSave(kind.make(entry, crypto.randomUUID()));
          if (code === null) onSaved();
          return code;
        }}
        onClose={onClose}
      />
    </div>
  );
}
