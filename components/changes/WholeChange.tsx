import type { ToldLine } from '../../lib/i18n/change-text.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Level } from '../../lib/request/tender-request.ts';
import { useLanguage } from '../language.ts';
import { plainWords } from '../Quoted.tsx';
import { useChangeText } from './changes-language.ts';
import { Swap } from './Swap.tsx';
import { wordChange } from './word-change.ts';

/** A criterion or condition in the page's own words, with what went struck through and what came standing out. */
export function WholeChange({ before, after }: NonNullable<ToldLine['whole']>) {
  const { language } = useLanguage();
  const spoken = useChangeText();
  const { head, was, is, tail } = wordChange(plainWords(before?.text ?? ''), plainWords(after?.text ?? ''));
  const levels = [before?.levels ?? [], after?.levels ?? []].map((list) =>
    list.map((level) => levelWords(level, language)),
  );
  const [went, came] = levels.map((own, nth) => own.filter((words) => !levels[1 - nth]?.includes(words)));
  return (
    <div class="tl-whole" lang={language === 'nl' ? undefined : 'nl'}>
      <p>
        <bdi>
          {head} <Swap was={was} is={is} spoken={spoken} /> {tail}
        </bdi>
      </p>
      {(went ?? []).map((words) => (
        <p key={`- ${words}`}>
          <Swap was={words} is="" spoken={spoken} />
        </p>
      ))}
      {(came ?? []).map((words) => (
        <p key={`+ ${words}`}>
          <Swap was="" is={words} spoken={spoken} />
        </p>
      ))}
    </div>
  );
}

/** 'b. 2 of 3 projecten (20)'. */
export function levelWords({ label, text, points }: Level, language: Language): string {
  const words = label === null ? text : `${label}. ${text}`;
  return `${plainWords(words)} (${formatNumber(points, language)})`;
}
