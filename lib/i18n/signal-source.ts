/** Where a signal's words come from and of when they are, in one line. */
import type { Signal } from '../assess/signals.ts';
import { dutchZone } from '../request/moment.ts';
import { signals as english } from './en/signals.ts';
import type { Language } from './language.ts';
import { signals as dutch } from './nl/signals.ts';

const texts: Record<Language, (typeof dutch)['source']> = { nl: dutch.source, en: english.source };
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/**
 * 'Bron: kvk.nl, stand van 8 augustus 2025. Kan verouderd zijn.' The page itself is as old as its reading:
 * `readAt`, an ISO instant, or null where it is not known.
 */
export function signalSource(
  { source, old }: Pick<Signal, 'source' | 'old'>,
  readAt: string | null,
  language: Language,
): string {
  const text = texts[language];
  if (source.dated === 'page') {
    const read = readAt === null ? null : dayOfInstant(readAt);
    return read === null ? text.page : text.pageRead(inWords(read, language));
  }
  const date = inWords(Temporal.PlainDate.from(source.asOf), language);
  const line = source.dated === 'source' ? text.dated(source.name, date) : text.read(source.name, date);
  return old ? `${line} ${text.old}` : line;
}

/** With its year always: a source of last year must not look like one of this. */
function inWords(date: Temporal.PlainDate, language: Language): string {
  return date.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The Dutch day; null for no instant (a record from an import). */
function dayOfInstant(value: string): Temporal.PlainDate | null {
  try {
    return Temporal.Instant.from(value).toZonedDateTimeISO(dutchZone).toPlainDate();
  } catch {
    return null;
  }
}
