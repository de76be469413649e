import type { PointsAssessment, PointsState } from '../lib/assess/points.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import { useLanguage } from './language.ts';

/** The square that stands for a kind of points: solid, hatched, dashed, empty. */
export function PointsKey({ state }: { state: PointsState | 'lost' }) {
  return <span class={`tl-key is-${state}`} />;
}

/** Zeker, te claimen and open as parts of the total; told apart by fill, not by colour. */
export function PointsBar({ points, small }: { points: PointsAssessment; small?: boolean }) {
  const { language, text } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const scale = Math.max(points.total, points.maximum);
  return (
    <div
      class={small ? 'tl-bar tl-bar-sm' : 'tl-bar'}
      role="img"
      aria-label={text.points.bar(
        number(points.proven),
        number(points.claimed),
        number(points.open),
        number(points.total),
      )}
    >
      {(['proven', 'claimed', 'open'] as const).map(
        (state) =>
          points[state] > 0 && (
            <i
              key={state}
              class={`is-${state}`}
              style={{ width: `calc(${((points[state] / scale) * 100).toFixed(2)}% - 2px)` }}
            />
          ),
      )}
    </div>
  );
}

/** The sum, the bar, its legend, and a line where the page's total and the criteria do not agree. */
export function PointsSummary({ points, withLost }: { points: PointsAssessment; withLost?: boolean }) {
  const { language, text } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  if (points.unscored) {
    return <p class="tl-hint">{points.items.length === 0 ? text.points.empty : text.points.unscored}</p>;
  }
  return (
    <>
      <div class="tl-points-head">
        <span class="tl-points-sum">
          {number(points.judged ? points.proven : points.maximum)}{' '}
          <small>{points.judged ? text.points.sure(points.unit) : text.points.attainable(points.unit)}</small>
        </span>
        {points.judged ? (
          <span class="tl-num">
            {text.points.maximum} <b>{number(points.maximum)}</b>{' '}
            <span class="tl-muted">
              {text.points.of} {number(points.total)}
            </span>
          </span>
        ) : (
          <span class="tl-num tl-muted">{text.points.count(points.items.length)}</span>
        )}
      </div>
      <PointsBar points={points} />
      <ul class="tl-legend">
        {(
          ['proven', 'claimed', 'open', ...(withLost && points.lost > 0 ? ['lost' as const] : [])] as const
        ).map((state) => (
          <li key={state}>
            <PointsKey state={state} />
            {text.points[state]} <b>{number(points[state])}</b>
          </li>
        ))}
      </ul>
      <TotalLine points={points} />
    </>
  );
}

function TotalLine({ points }: { points: PointsAssessment }) {
  const { language, text } = useLanguage();
  const sum = formatNumber(points.sum, language);
  if (points.stated === null) {
    return <p class="tl-hint tl-total-line">{text.points.noTotal(sum, points.unit)}</p>;
  }
  if (points.stated === points.sum) return null;
  return (
    <p class="tl-hint tl-total-line">
      {text.points.totalDiffers(formatNumber(points.stated, language), sum)}
    </p>
  );
}
