import { documentName } from '../../lib/i18n/evidence-label.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { dayText, monthText } from '../../lib/i18n/profile-dates.ts';
import {
  type Degree,
  documentKinds,
  educationLevels,
  type ProfileDocument,
  type Role,
} from '../../lib/profile/profile.ts';
import type { TypedDegree, TypedDocument, TypedRole } from '../../lib/profile/typed.ts';
import { useLanguage } from '../language.ts';
import { DocumentChip } from './DocumentChip.tsx';
import type { EntryLooks, Field } from './entry-kind.ts';
import { type ProfileText, useProfileText } from './profile-language.ts';

type Looks = {
  roles: EntryLooks<Role, TypedRole>;
  degrees: EntryLooks<Degree, TypedDegree>;
  documents: EntryLooks<ProfileDocument, TypedDocument>;
};

/** How the three lists look in the chosen language. */
export function useLooks(): Looks {
  const { language, text } = useLanguage();
  const words = useProfileText();
  return {
    roles: roleLooks(words, language, text),
    degrees: degreeLooks(words),
    documents: documentLooks(words, language),
  };
}

type YesNo = { yes: string; no: string };

function roleLooks(words: ProfileText, language: Language, { yes, no }: YesNo): Looks['roles'] {
  const { roles, entry, notSaid } = words;
  const fields: Field[] = [
    { name: 'title', label: roles.role, width: 3 },
    { name: 'organisation', label: roles.organisation, width: 3 },
    { name: 'from', label: roles.from, width: 1, placeholder: roles.monthPlaceholder },
    { name: 'to', label: roles.to, width: 1, placeholder: roles.toPlaceholder },
    { name: 'hoursPerWeek', label: roles.hoursPerWeek, width: 1 },
    {
      name: 'publicBody',
      label: roles.publicBody,
      width: 1,
      type: 'choice',
      options: [
        { value: '', label: notSaid },
        { value: 'yes', label: capital(yes) },
        { value: 'no', label: capital(no) },
      ],
    },
    { name: 'text', label: roles.text, width: 6, type: 'words' },
  ];
  return {
    title: roles.title,
    one: roles.one,
    empty: roles.empty,
    hint: roles.hint,
    columns: roles.columns,
    fields,
    nameOf: ({ title }) => title || entry.nameless,
    lead: ({ title }) => title || entry.nameless,
    cells: ({ organisation, from, to, hoursPerWeek }) => [
      organisation,
      `${monthText(from, language)} – ${to === null ? roles.now : monthText(to, language)}`,
      hoursPerWeek === null ? '' : formatNumber(hoursPerWeek, language),
    ],
    summary: ({ title, organisation, from, to }) => [
      title || entry.nameless,
      organisation,
      `${from} – ${to || roles.now}`,
    ],
  };
}

function degreeLooks(words: ProfileText): Looks['degrees'] {
  const { degrees, levels, choose } = words;
  const named: Record<string, string | undefined> = levels;
  return {
    title: degrees.title,
    one: degrees.one,
    empty: degrees.empty,
    hint: degrees.hint,
    columns: degrees.columns,
    fields: [
      {
        name: 'level',
        label: degrees.level,
        width: 2,
        type: 'choice',
        options: choices(educationLevels, levels, choose),
      },
      { name: 'field', label: degrees.field, width: 2 },
      { name: 'institution', label: degrees.institution, width: 2 },
      { name: 'year', label: degrees.year, width: 2 },
    ],
    nameOf: ({ level, field }) => field || levels[level],
    lead: ({ level }) => levels[level],
    cells: ({ field, institution, year }) => [
      field,
      institution,
      year === null ? <span class="tl-muted">{degrees.noYear}</span> : String(year),
    ],
    summary: ({ level, field, institution, year }) => [
      [named[level] ?? '', field].filter(Boolean).join(' ') || words.entry.nameless,
      institution,
      year,
    ],
  };
}

function documentLooks(words: ProfileText, language: Language): Looks['documents'] {
  const { documents, documentKinds: kinds, choose } = words;
  const named: Record<string, string | undefined> = kinds;
  const nameOf = ({ kind, name }: ProfileDocument) => documentName(kind, name, kinds[kind]).join(' ');
  const dayOr = (day: string | null, none: string) =>
    day === null ? <span class="tl-muted">{none}</span> : dayText(day, language);
  return {
    title: documents.title,
    one: documents.one,
    empty: documents.empty,
    note: documents.hint,
    hint: documents.nameHint,
    columns: documents.columns,
    fields: [
      {
        name: 'kind',
        label: documents.kind,
        width: 3,
        type: 'choice',
        options: choices(documentKinds, kinds, choose),
      },
      { name: 'name', label: documents.name, width: 3 },
      { name: 'issuedOn', label: documents.issuedOn, width: 2, placeholder: documents.datePlaceholder },
      { name: 'expiresOn', label: documents.expiresOn, width: 2, placeholder: documents.noEnd },
    ],
    nameOf,
    lead: nameOf,
    cells: (document, today) => [
      dayOr(document.issuedOn, words.notSaid),
      dayOr(document.expiresOn, documents.noEnd),
      <DocumentChip key="state" document={document} today={today} />,
    ],
    summary: ({ kind, name, issuedOn, expiresOn }) => [
      documentName(kind, name, named[kind] ?? '')
        .join(' ')
        .trim() || words.entry.nameless,
      issuedOn && `${documents.issuedOn.toLowerCase()} ${issuedOn}`,
      expiresOn && `${documents.expiresOn.toLowerCase()} ${expiresOn}`,
    ],
  };
}

/** 'ja' as 'Ja', where it stands by itself. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Each value with its word, after an empty one that stands for nothing chosen. */
export function choices<V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, string>>,
  none: string,
): { value: string; label: string }[] {
  return [{ value: '', label: none }, ...values.map((value) => ({ value, label: labels[value] }))];
}
