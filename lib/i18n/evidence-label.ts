/** What a profile entry is called where it stands as evidence: one line, in the chosen language. */
import type { EvidenceItem } from '../profile/evidence.ts';
import type { Degree, ProfileDocument, Role } from '../profile/profile.ts';
import { proving as english } from './en/proving.ts';
import { formatEuro, formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { proving as dutch } from './nl/proving.ts';
import { dayText, monthText } from './profile-dates.ts';

const texts: Record<Language, (typeof dutch)['evidence']> = { nl: dutch.evidence, en: english.evidence };

/**
 * 'Projectleider Spoorzone, Gemeente Hoogerzand, mrt 2021 – feb 2024'. Parts that the profile leaves empty are
 * left out; the user's own words stand as they were typed.
 */
export function evidenceLabel(item: EvidenceItem, language: Language): string {
  const text = texts[language];
  switch (item.kind) {
    case 'role':
      return roleLabel(item.role, language);
    case 'degree':
      return degreeLabel(item.degree, language);
    case 'document':
      return documentLabel(item.document, language);
    case 'skill':
      return item.name;
    case 'language':
      return text.language(item.name);
    case 'availability': {
      const hours = formatNumber(item.hours, language);
      return item.from === null
        ? text.availability(hours)
        : text.availabilityFrom(hours, dayText(item.from, language));
    }
    case 'rate':
      return text.rate(formatEuro(item.rate, language));
    case 'devices':
      return text.devices;
  }
}

function roleLabel({ title, organisation, from, to }: Role, language: Language): string {
  const text = texts[language];
  const end = to === null ? text.present : monthText(to, language);
  // One month is one month, not a span.
  const span = from === to ? end : `${monthText(from, language)} – ${end}`;
  return joined([title.trim() === '' ? text.untitledRole : title, organisation, span]);
}

function degreeLabel({ level, field, institution, year }: Degree, language: Language): string {
  const text = texts[language];
  const name = [text.levels[level], field.trim()].filter((part) => part !== '').join(' ');
  return joined([name, institution, year === null ? text.notObtained : String(year)]);
}

/**
 * What a document is called, in one or two parts. `word` is that of its kind: where the kind says enough it comes
 * first, of the others the name says what it is, and what is named after its kind is said once.
 */
export function documentName(kind: string, name: string, word: string): string[] {
  const own = name.trim();
  if (own === '' || own.toLowerCase() === word.toLowerCase()) return [word];
  return kind === 'certificate' || kind === 'other' ? [own] : [word, own];
}

function documentLabel({ kind, name, issuedOn, expiresOn }: ProfileDocument, language: Language): string {
  const text = texts[language];
  const parts = documentName(kind, name, text.documents[kind]);
  // The day on which it ends says more than that on which it began.
  if (expiresOn !== null) return joined([...parts, text.validTo(dayText(expiresOn, language))]);
  return joined([...parts, issuedOn === null ? '' : text.issuedOn(dayText(issuedOn, language))]);
}

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
