import type { PointsAssessment } from '../lib/assess/points.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import type { Language } from '../lib/i18n/language.ts';
import type { CompareText } from './compare-language.ts';

/** '35', to stand before 'zeker', and 'max 70 van 100'. Of a request with points on its page. */
export function pointsWords(
  points: PointsAssessment,
  words: CompareText,
  language: Language,
): { proven: string; rest: string } {
  const number = (value: number) => formatNumber(value, language);
  return {
    proven: number(points.proven),
    rest: words.max(number(points.maximum), number(points.total)),
  };
}
