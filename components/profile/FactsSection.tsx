import { useRef, useState } from 'preact/hooks';
import { checkFacts } from '../../lib/profile/check.ts';
import type { Problem } from '../../lib/profile/problem.ts';
import { bidderTypes, type Profile } from '../../lib/profile/profile.ts';
import { type TypedFacts, typedFacts } from '../../lib/profile/typed.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { useLanguage } from '../language.ts';
import { useEditing } from './editing.ts';
import type { Field } from './entry-kind.ts';
import { capital, choices } from './entry-looks.tsx';
import { FieldRow } from './FieldRow.tsx';
import { ProfileFailure } from './ProfileFailure.tsx';
import { useProfileText } from './profile-language.ts';
import { useUnsaved } from './use-unsaved.ts';

type FactName = keyof TypedFacts;
type FactField = Field & { name: FactName };

/**
 * What stands alone, each kept by itself: a choice at once, a text when its field is left. What cannot be kept
 * stays in its field with the reason, and what another window writes never comes over it.
 */
export function FactsSection() {
  const words = useProfileText();
  const fields = useFactFields();
  const facts = useFacts();
  useUnsaved(fields.some(({ name }) => facts.isUnsaved(name)));
  return (
    <section class="tl-opt-sec" aria-label={words.facts.title}>
      <div class="tl-form">
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            value={facts.valueOf(field.name)}
            problems={facts.problemsOf(field.name)}
            aside={facts.saved === field.name ? words.saved : ''}
            onInput={(value) => {
              facts.type(field.name, value);
              if (field.type === 'choice') void facts.keep(field.name);
            }}
            onLeave={() => void facts.keep(field.name)}
          />
        ))}
      </div>
      {fields.map(({ name, label }) => (
        <ProfileFailure
          key={name}
          code={facts.failureOf(name)}
          head={`${label}: ${words.notSaved.toLowerCase()}`}
          onRetry={() => void facts.keep(name)}
        />
      ))}
    </section>
  );
}

/** What is typed in the facts and not kept yet, and how each is kept. */
function useFacts() {
  const { profile, today, change } = useEditing();
  const [drafts, setDrafts] = useState<Partial<TypedFacts>>({});
  const [saved, setSaved] = useState<FactName | null>(null);
  const [failures, setFailures] = useState<Partial<Record<FactName, FailureCode>>>({});
  // As typed last, for when a write comes back and more was typed meanwhile.
  const latest = useRef(drafts);
  const [left, setLeft] = useState<ReadonlySet<FactName>>(new Set());
  const stored = shownFacts(profile);

  const draft = (name: FactName, value: string | undefined) => {
    const next: Partial<TypedFacts> = { ...latest.current, [name]: value };
    latest.current = next;
    setDrafts(next);
  };
  const fail = (name: FactName, code: FailureCode | undefined) =>
    setFailures((before) => ({ ...before, [name]: code }));
  const keep = async (name: FactName) => {
    const typed = latest.current[name];
    if (typed === undefined) return;
    setLeft((before) => new Set([...before, name]));
    fail(name, undefined);
    if (typed === stored[name]) return draft(name, undefined);
    const { facts, problems } = checkFacts({ [name]: typed }, today);
    if (problems.some(({ serious }) => serious)) return;
    const code = await change({ kind: 'facts', facts });
    if (code !== null) return fail(name, code);
    setSaved(name);
    if (latest.current[name] === typed) draft(name, undefined);
  };
  return {
    valueOf: (name: FactName) => drafts[name] ?? stored[name],
    problemsOf(name: FactName): Problem[] {
      const typed = drafts[name];
      return typed !== undefined && left.has(name) ? checkFacts({ [name]: typed }, today).problems : [];
    },
    isUnsaved: (name: FactName) => drafts[name] !== undefined && drafts[name] !== stored[name],
    /** The one that was kept last, as long as nothing was typed since. */
    saved,
    /** Why it could not be written; null where nothing went wrong. */
    failureOf: (name: FactName) => failures[name] ?? null,
    type(name: FactName, value: string) {
      setSaved(null);
      draft(name, value);
    },
    keep,
  };
}

/** As in the forms, with the sign of the euro; it is read back with and without. */
function shownFacts(profile: Profile): TypedFacts {
  const typed = typedFacts(profile);
  return { ...typed, minimumRate: typed.minimumRate && `€ ${typed.minimumRate}` };
}

function useFactFields(): FactField[] {
  const { text } = useLanguage();
  const { facts, bidderTypes: types, notSaid } = useProfileText();
  return [
    {
      name: 'bidderType',
      label: facts.bidderType,
      width: 2,
      type: 'choice',
      options: choices(bidderTypes, types, notSaid),
    },
    { name: 'availableHours', label: facts.availableHours, width: 1 },
    { name: 'availableFrom', label: facts.availableFrom, width: 1, placeholder: facts.datePlaceholder },
    { name: 'minimumRate', label: facts.minimumRate, width: 2, placeholder: facts.ratePlaceholder },
    { name: 'regions', label: facts.regions, width: 2 },
    { name: 'languages', label: facts.languages, width: 2 },
    {
      name: 'ownDevices',
      label: facts.ownDevices,
      width: 2,
      type: 'choice',
      options: choices(['yes', 'no'] as const, { yes: capital(text.yes), no: capital(text.no) }, notSaid),
    },
    { name: 'skills', label: facts.skills, width: 6, type: 'words', hint: facts.skillsHint },
  ];
}
