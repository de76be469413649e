import type { TimeLeft } from '../lib/assess/time-left.ts';
import { formatTimeLeft, speakTimeLeft } from '../lib/i18n/format.ts';
import { useLanguage } from './language.ts';

/** The time left: short for the eye, in whole words for a screen reader. */
export function LeftWords({ left }: { left: TimeLeft }) {
  const { text } = useLanguage();
  return (
    <>
      <span aria-hidden="true">{formatTimeLeft(left, text)}</span>
      <span class="tl-vh">{speakTimeLeft(left, text)}</span>
    </>
  );
}
