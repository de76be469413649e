import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import { useEditing } from './editing.ts';
import type { Typed } from './entry-kind.ts';
import { useLooks } from './entry-looks.tsx';
import { ProposalGroup } from './ProposalGroup.tsx';
import { useProfileText } from './profile-language.ts';
import { type Found, hasWord, type Proposal, type WordList, type WordProposal } from './proposals.ts';
import { judgeFound } from './take-over.ts';

type Props = {
  found: Found;
  onChange: (change: (found: Found | null) => Found | null) => void;
  onTake: () => void;
  /** What did not work. */
  children: ComponentChildren;
};

/** What was found in a CV, to be corrected, chosen and put in the profile; and the lines that were not. */
export function FoundInCv({ found, onChange, onTake, children }: Props) {
  const words = useProfileText();
  const editing = useEditing();
  const judged = judgeFound(found, editing);
  const { roles, degrees, documents, ready, blocked } = judged;
  const count = roles.length + degrees.length + documents.length + found.words.length;
  return (
    <div class="tl-opt-found">
      {count > 0 && (
        <>
          <h3 tabIndex={-1} data-found="">
            {words.paste.found(count)}
          </h3>
          <p class="tl-hint">{words.paste.foundHint}</p>
          <FoundGroups words={found.words} judged={judged} onChange={onChange} />
          {children}
          {blocked > 0 && (
            <p class="tl-error">
              <Icon name="warn" small />
              <span>{words.paste.blocked(blocked)}</span>
            </p>
          )}
          <button
            type="button"
            class="tl-btn tl-btn-primary tl-opt-buttons"
            disabled={ready === 0}
            onClick={onTake}
          >
            {words.paste.add(ready)}
          </button>
        </>
      )}
      {/* Of a text that is no CV that is all of it, and it stands above. */}
      {found.problems.length === 0 && found.left.length > 0 && <LeftLines lines={found.left} />}
    </div>
  );
}

type GroupsProps = {
  words: readonly WordProposal[];
  judged: ReturnType<typeof judgeFound>;
  onChange: Props['onChange'];
};

/** The proposals by what they are, each to be corrected and chosen. */
function FoundGroups({ words, judged, onChange }: GroupsProps) {
  const looks = useLooks();
  const put = (part: (found: Found) => Partial<Found>) =>
    onChange((before) => before && { ...before, ...part(before) });
  return (
    <>
      <ProposalGroup
        looks={looks.roles}
        judged={judged.roles}
        onChange={(one) => put(({ roles }) => ({ roles: replaced(roles, one) }))}
      />
      <ProposalGroup
        looks={looks.degrees}
        judged={judged.degrees}
        onChange={(one) => put(({ degrees }) => ({ degrees: replaced(degrees, one) }))}
      />
      <ProposalGroup
        looks={looks.documents}
        judged={judged.documents}
        onChange={(one) => put(({ documents }) => ({ documents: replaced(documents, one) }))}
      />
      {(['languages', 'skills'] as const).map((list) => (
        <WordGroup
          key={list}
          list={list}
          words={words}
          onTake={(word) =>
            put(({ words }) => ({
              words: words.map((one) => (one === word ? { ...one, taken: !one.taken } : one)),
            }))
          }
        />
      ))}
    </>
  );
}

/** What of the text was not understood, folded away. */
function LeftLines({ lines }: { lines: readonly string[] }) {
  const words = useProfileText();
  return (
    <details class="tl-opt-left">
      <summary>{words.paste.left(lines.length)}</summary>
      <p class="tl-hint">{words.paste.leftHint}</p>
      <ul>
        {lines.map((line, nth) => (
          <li key={nth}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function replaced<T extends Typed>(proposals: readonly Proposal<T>[], one: Proposal<T>): Proposal<T>[] {
  return proposals.map((other) => (other.key === one.key ? one : other));
}

type WordProps = { list: WordList; words: readonly WordProposal[]; onTake: (word: WordProposal) => void };

function WordGroup({ list, words, onTake }: WordProps) {
  const text = useProfileText();
  const { profile } = useEditing();
  const own = words.filter((word) => word.list === list);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{text.facts[list]}</h3>
      <ul class="tl-opt-words">
        {own.map((word) => {
          const known = hasWord(profile, list, word.name);
          return (
            <li key={word.name}>
              <label class="tl-opt-take">
                <input
                  type="checkbox"
                  checked={word.taken && !known}
                  disabled={known}
                  onChange={() => onTake(word)}
                />
                <span>
                  {word.name} {known && <span class="tl-muted">{text.paste.known}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
