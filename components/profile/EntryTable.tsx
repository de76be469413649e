import { useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/request/result.ts';
import { EntryRow } from './EntryRow.tsx';
import { useEditing } from './editing.ts';
import type { EntryKind, EntryLooks, Typed } from './entry-kind.ts';
import { useProfileText } from './profile-language.ts';

type Row<E> = {
  entry: E;
  /** As it was when its form was opened; null while it is not being edited. */
  opened: E | null;
  /** Another window removed it. */
  gone: boolean;
};

/** The rows of one list, in its order, and which of them are open. */
export function useRows<E extends { id: string }, T extends Typed>(kind: EntryKind<E, T>) {
  const entries = kind.of(useEditing().profile);
  // By id, as they were when their form was opened.
  const [open, setOpen] = useState<ReadonlyMap<string, E>>(new Map());
  const kept = new Set(entries.map(({ id }) => id));
  // What another window removed stays here while somebody is typing in it.
  const gone = [...open.values()].filter(({ id }) => !kept.has(id));
  return {
    rows: [...entries, ...gone].sort(kind.compare).map(
      (entry): Row<E> => ({
        entry,
        opened: open.get(entry.id) ?? null,
        gone: !kept.has(entry.id),
      }),
    ),
    open: (entry: E) => setOpen((before) => new Map(before).set(entry.id, entry)),
    close: ({ id }: E) => setOpen((before) => new Map([...before].filter(([other]) => other !== id))),
  };
}

type Props<E extends { id: string }, T extends Typed> = {
  kind: EntryKind<E, T>;
  looks: EntryLooks<E, T>;
  rows: readonly Row<E>[];
  onEdit: (entry: E) => void;
  onClose: (entry: E) => void;
  onRemove: (entry: E) => void;
  /** null once it is on disk. */
  onSave: (entry: E) => Promise<FailureCode | null>;
};

/** The entries of one list; each is edited in its own row, more than one at a time if wanted. */
export function EntryTable<E extends { id: string }, T extends Typed>(props: Props<E, T>) {
  const { kind, looks, rows, onEdit, onClose, onRemove, onSave } = props;
  const words = useProfileText();
  return (
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
        {rows.map(({ entry, opened, gone }) => (
          <EntryRow
            key={entry.id}
            kind={kind}
            looks={looks}
            entry={entry}
            opened={opened}
            gone={gone}
            onEdit={() => onEdit(entry)}
            onClose={() => onClose(entry)}
            onRemove={() => onRemove(entry)}
            onSave={(put) => onSave(kind.make(put, entry.id))}
          />
        ))}
      </tbody>
    </table>
  );
}
