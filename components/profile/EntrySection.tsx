import { useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/request/result.ts';
import { Icon } from '../Icon.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryRow, editButton } from './EntryRow.tsx';
import { useEditing } from './editing.ts';
import type { EntryKind, EntryLooks, Typed } from './entry-kind.ts';
import { ProfileFailure } from './ProfileFailure.tsx';
import { useProfileText } from './profile-language.ts';

type Props<E extends { id: string }, T extends Typed> = {
  kind: EntryKind<E, T>;
  looks: EntryLooks<E, T>;
  /** Beside the heading. */
  sum?: string | undefined;
};

/** One list of the profile as a table; each entry is edited in its own row, more than one at a time if wanted. */
export function EntrySection<E extends { id: string }, T extends Typed>({ kind, looks, sum }: Props<E, T>) {
  const words = useProfileText();
  const { profile, today, change, offerUndo } = useEditing();
  // By id, as they were when their form was opened.
  const [open, setOpen] = useState<ReadonlyMap<string, E>>(new Map());
  const [adding, setAdding] = useState(false);
  const [notRemoved, setNotRemoved] = useState<{ entry: E; code: FailureCode } | null>(null);
  const [notRestored, setNotRestored] = useState<{ entry: E; code: FailureCode } | null>(null);
  const [saved, setSaved] = useState(false);
  const { root, focusNext } = useFocusNext();

  const entries = kind.of(profile);
  const kept = new Set(entries.map(({ id }) => id));
  // What another window removed stays here while somebody is typing in it.
  const gone = [...open.values()].filter(({ id }) => !kept.has(id));
  const rows = [...entries, ...gone].sort(kind.compare);

  const edit = (entry: E, on: boolean) =>
    setOpen((before) => {
      const after = new Map(before);
      if (on) after.set(entry.id, entry);
      else after.delete(entry.id);
      return after;
    });
  const close = (entry: E) => {
    edit(entry, false);
    focusNext((section) => section.querySelector<HTMLElement>(editButton(entry.id)) ?? addButton(section));
  };
  const save = async (entry: E) => {
    const code = await change(kind.put(entry));
    if (code !== null) return code;
    setSaved(true);
    focusNext(editButton(entry.id));
    return null;
  };
  const remove = async (entry: E) => {
    const code = await change({ kind: 'remove', list: kind.list, id: entry.id });
    setSaved(false);
    setNotRemoved(code === null ? null : { entry, code });
    if (code !== null) return;
    focusNext(addButton);
    offerUndo(words.entry.removed(looks.nameOf(entry)), () => restore(entry));
  };
  const restore = async (entry: E) => {
    // Asked for beforehand: its row is drawn while the write is still being answered.
    focusNext(editButton(entry.id));
    const code = await change(kind.put(entry));
    setNotRestored(code === null ? null : { entry, code });
  };
  return (
    <section class="tl-opt-sec" ref={root}>
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
          onClick={() => {
            setSaved(false);
            setAdding(true);
          }}
        >
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      {notRemoved && (
        <ProfileFailure
          code={notRemoved.code}
          head={words.entry.notRemoved(looks.nameOf(notRemoved.entry))}
          onRetry={() => void remove(notRemoved.entry)}
        />
      )}
      {notRestored && (
        <ProfileFailure
          code={notRestored.code}
          head={words.entry.notRestored(looks.nameOf(notRestored.entry))}
          onRetry={() => void restore(notRestored.entry)}
        />
      )}
      {adding && (
        <div class="tl-opt-add">
          <EntryForm
            label={words.entry.addOne(looks.one)}
            saveLabel={words.entry.save(looks.one)}
            hint={looks.hint}
            fields={looks.fields}
            initial={kind.empty()}
            fresh
            note={null}
            check={(typed) => kind.check(typed, entries, today)}
            onSave={async (entry) => {
              const code = await save(kind.make(entry, crypto.randomUUID()));
              if (code === null) setAdding(false);
              return code;
            }}
            onClose={() => {
              setAdding(false);
              focusNext(addButton);
            }}
          />
        </div>
      )}
      {rows.length === 0 ? (
        !adding && <p class="tl-muted">{looks.empty}</p>
      ) : (
        <table class="tl-grid">
          <thead>
            <tr>
              {looks.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">
                <span class="tl-vh">{words.entry.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <EntryRow
                key={entry.id}
                kind={kind}
                looks={looks}
                entry={entry}
                opened={open.get(entry.id) ?? null}
                gone={!kept.has(entry.id)}
                onEdit={() => {
                  setSaved(false);
                  edit(entry, true);
                }}
                onClose={() => close(entry)}
                onRemove={() => void remove(entry)}
                onSave={async (put) => {
                  const code = await save(kind.make(put, entry.id));
                  if (code === null) edit(entry, false);
                  return code;
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {looks.note !== undefined && <p class="tl-hint tl-opt-note">{looks.note}</p>}
    </section>
  );
}

const addButton = (section: HTMLElement): HTMLElement | null =>
  section.querySelector<HTMLElement>('[data-add]');
