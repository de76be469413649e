import type { PointsAssessment } from '../../lib/assess/points.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

/** '35 zeker' and 'max 70 van 100'; where the page prints no points, that. */
export function pointsWords(
  points: PointsAssessment,
  { language, text, page }: Texts,
): { sure: string; rest: string } {
  if (points.unscored) return { sure: '', rest: text.points.noPoints };
  const number = (value: number) => formatNumber(value, language);
  return {
    sure: `${number(points.proven)} ${page.compare.sure}`,
    rest: page.compare.max(number(points.maximum), number(points.total)),
  };
}
