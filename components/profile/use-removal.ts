import { useState } from 'preact/hooks';
import type { FailureCode } from '../../lib/request/result.ts';
import { useEditing } from './editing.ts';
import type { EntryKind, Typed } from './entry-kind.ts';

type NotDone<E> = { entry: E; code: FailureCode } | null;

type Options<E> = {
  /** Offered with the way back: 'Projectleider verwijderd'. */
  removed: (entry: E) => string;
  onRemoved: () => void;
  /** Called beforehand: the row is drawn while the write is still being answered. */
  onRestoring: (entry: E) => void;
};

/** Takes entries out of one list, with the way back; says what of either was not done. */
export function useRemoval<E extends { id: string }, T extends Typed>(
  kind: EntryKind<E, T>,
  { removed, onRemoved, onRestoring }: Options<E>,
) {
  const { change, offerUndo } = useEditing();
  const [notRemoved, setNotRemoved] = useState<NotDone<E>>(null);
  const [notRestored, setNotRestored] = useState<NotDone<E>>(null);
  const restore = async (entry: E) => {
    onRestoring(entry);
    const code = await change(kind.put(entry));
    setNotRestored(code === null ? null : { entry, code });
  };
  const remove = async (entry: E) => {
    const code = await change({ kind: 'remove', list: kind.list, id: entry.id });
    setNotRemoved(code === null ? null : { entry, code });
    if (code !== null) return;
    onRemoved();
    offerUndo(removed(entry), () => restore(entry));
  };
  return { remove, restore, notRemoved, notRestored };
}
