import { problemText } from '../../lib/i18n/profile-problem.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import type { EntryLooks, Typed } from './entry-kind.ts';
import { FieldRow } from './FieldRow.tsx';
import { useProfileText } from './profile-language.ts';
import type { Judged, Proposal } from './proposals.ts';

type GroupProps<E extends { id: string }, T extends Typed> = {
  looks: EntryLooks<E, T>;
  judged: readonly Judged<E, T>[];
  onChange: (proposal: Proposal<T>) => void;
};

/** The proposals of one list: which to take, what is wrong with each, and the inputs to put it right. */
export function ProposalGroup<E extends { id: string }, T extends Typed>(props: GroupProps<E, T>) {
  const { looks, judged, onChange } = props;
  if (judged.length === 0) return null;
  return (
    <section>
      <h3>{looks.title}</h3>
      <ul class="tl-opt-props">
        {judged.map((one) => (
          <ProposalRow key={one.proposal.key} looks={looks} judged={one} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

type RowProps<E extends { id: string }, T extends Typed> = {
  looks: EntryLooks<E, T>;
  judged: Judged<E, T>;
  onChange: (proposal: Proposal<T>) => void;
};

function ProposalRow<E extends { id: string }, T extends Typed>({ looks, judged, onChange }: RowProps<E, T>) {
  const words = useProfileText();
  const { language } = useLanguage();
  const { proposal, problems } = judged;
  const { typed, taken, open } = proposal;
  const [name = '', ...rest] = looks.summary(typed);
  return (
    <li class="tl-opt-prop">
      <label class="tl-opt-take">
        <input
          type="checkbox"
          checked={taken}
          aria-label={words.paste.take(name)}
          onChange={(event) => onChange({ ...proposal, taken: event.currentTarget.checked })}
        />
        <span>
          <b>{name}</b> {rest.filter((part) => part !== '').join(' · ')}
        </span>
      </label>
      <button
        type="button"
        class="tl-btn tl-btn-quiet tl-btn-sm"
        aria-expanded={open}
        aria-label={open ? words.paste.foldOf(name) : words.entry.edit(name)}
        onClick={() => onChange({ ...proposal, open: !open })}
      >
        {!open && <Icon name="edit" />}
        {open ? words.paste.fold : words.paste.edit}
      </button>
      {open ? (
        <fieldset class="tl-form" aria-label={words.entry.editing(name)}>
          {looks.fields.map((field) => (
            <FieldRow
              key={field.name}
              field={field}
              value={typed[field.name] ?? ''}
              problems={problems.filter((problem) => problem.field === field.name)}
              onInput={(value) => onChange({ ...proposal, typed: { ...typed, [field.name]: value } })}
            />
          ))}
        </fieldset>
      ) : (
        problems.map((problem) => (
          <p key={problem.code} class={problem.serious ? 'tl-error' : 'tl-remark'}>
            <Icon name={problem.serious ? 'warn' : 'open'} small />
            <span>{problemText(problem, language)}</span>
          </p>
        ))
      )}
    </li>
  );
}
