import type { FailureCode } from '../../lib/request/result.ts';
import { IconButton } from '../IconButton.tsx';
import { EntryForm } from './EntryForm.tsx';
import { useEditing } from './editing.ts';
import type { EntryKind, EntryLooks, Typed } from './entry-kind.ts';
import { useProfileText } from './profile-language.ts';

type Props<E extends { id: string }, T extends Typed> = {
  kind: EntryKind<E, T>;
  looks: EntryLooks<E, T>;
  entry: E;
  /** As it was when its form was opened; null while it is not being edited. */
  opened: E | null;
  /** Another window removed it. */
  gone: boolean;
  onEdit: () => void;
  onClose: () => void;
  onRemove: () => void;
  onSave: (entry: Omit<E, 'id'>) => Promise<FailureCode | null>;
};

/** Where an entry's pencil is found, to give it the focus back. */
export const editButton = (id: string): string => `[data-edit="${CSS.escape(id)}"]`;

/** One entry: its values with pencil and bin, or its form in the same place. */
export function EntryRow<E extends { id: string }, T extends Typed>(props: Props<E, T>) {
  const { looks, entry, opened, onEdit, onRemove } = props;
  const words = useProfileText();
  const { today } = useEditing();
  const name = looks.nameOf(entry);
  if (opened !== null) return <OpenRow {...props} opened={opened} />;
  return (
    <tr>
      <td>
        <b>{looks.lead(entry)}</b>
      </td>
      {looks.cells(entry, today).map((cell, nth) => (
        <td key={looks.columns[nth + 1]} data-label={looks.columns[nth + 1]}>
          {cell}
        </td>
      ))}
      <td>
        <span class="tl-nowrap">
          <IconButton
            icon="edit"
            small
            data-edit={entry.id}
            label={words.entry.edit(name)}
            onClick={onEdit}
          />
          <IconButton icon="trash" small label={words.entry.remove(name)} onClick={onRemove} />
        </span>
      </td>
    </tr>
  );
}

/** The form of one entry, with what happened to it elsewhere since it was opened. */
function OpenRow<E extends { id: string }, T extends Typed>(props: Props<E, T> & { opened: E }) {
  const { kind, looks, entry, opened, gone, onClose, onSave } = props;
  const words = useProfileText();
  const { profile, today } = useEditing();
  const others = kind.of(profile).filter(({ id }) => id !== entry.id);
  const changed = JSON.stringify(opened) !== JSON.stringify(entry);
  return (
    <tr class="is-edit">
      <td colSpan={looks.columns.length + 1}>
        <EntryForm
          label={words.entry.editing(looks.nameOf(opened))}
          saveLabel={words.entry.save(looks.one)}
          hint={looks.hint}
          fields={looks.fields}
          initial={kind.typed(opened)}
          fresh={false}
          note={gone ? words.elsewhere.removed : changed ? words.elsewhere.changed : null}
          check={(typed) => kind.check(typed, others, today)}
          onSave={onSave}
          onClose={onClose}
        />
      </td>
    </tr>
  );
}
