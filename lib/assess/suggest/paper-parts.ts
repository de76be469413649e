/** The parts of the name of a paper, and whether what is held is what is asked. */
import { fold, wordsIn } from './words.ts';

/** That it is a paper, and not which. */
const ofPaper =
  /^(?:certif\p{L}*|gecertificeerde?|diploma\p{L}*|registratie|geregistreerde?|keurmerk|licentie|training|examen|bewijs|niveau|level|de|het|een|van|voor|in|als|the|of|for)$/u;
/** How far somebody has come with what the name is of; each is a paper of its own, and of the same thing. */
const level =
  /^(?:\d{1,2}|v\d|[a-d]|i{1,3}|iv|foundation|fundamentals|basis|basic|vol|intermediate|practitioner|advanced|associate|professional|expert|master|specialist)$/u;

const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

export const isOfPaper = (word: string): boolean => ofPaper.test(fold(word));
export const isLevel = (word: string): boolean => level.test(fold(word));

/** 'PRINCE 2' and 'PRINCE2', 'VCA-VOL' and 'VCA VOL', 'PSM II' and 'PSM 2', 'NEVI 2' and 'NEVI 2-diploma' are the same name. */
export function partsOf(name: string): string[] {
  const words = wordsIn(fold(name)).filter((word) => !ofPaper.test(word));
  const numbered = words.map((word, index) => (index === 0 ? word : (roman[word] ?? word)));
  return wordsIn(numbered.join(' ').replace(/([a-z]) (\d)/g, '$1$2'));
}

/**
 * Whether a paper of this name is the one asked: 'other' where a part is missing ('VCA' is in 'VCA-VOL', the other way
 * round it is not), 'more' where it says more than how far ('PRINCE2 Agile' for 'PRINCE2'): that may be another paper.
 */
export function isHeldAs(held: string, asked: string): 'same' | 'more' | 'other' {
  const wanted = partsOf(asked);
  const parts = partsOf(held);
  if (wanted.length === 0 || !wanted.every((part) => parts.some((one) => one === part || bare(one) === part)))
    return 'other';
  const rest = parts.filter((part) => !wanted.includes(part) && !wanted.includes(bare(part)));
  return rest.every((part) => level.test(part)) ? 'same' : 'more';
}

// Of a method in its fourth edition ('ITIL 4') the edition need not be asked.
const bare = (part: string): string => part.replace(/\d+$/, '');
