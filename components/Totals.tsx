import type { PointsAssessment } from '../lib/assess/points.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import type { TenderRequest } from '../lib/request/tender-request.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { PointsKey } from './PointsSummary.tsx';
import { SourceValue } from './SourceValue.tsx';

/** Zeker + te claimen + open = maximaal; what is left of the page's total falls away. */
export function Totals({ points }: { points: PointsAssessment }) {
  const { language, text } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  if (points.unscored) return null;
  return (
    <table class="tl-sum">
      <caption class="tl-vh">{text.points.totals}</caption>
      <tbody>
        {(['proven', 'claimed', 'open'] as const).map((state) => (
          <tr key={state}>
            <th scope="row">
              <PointsKey state={state} />
              {text.points[`${state}Long`]}
            </th>
            <td>{number(points[state])}</td>
          </tr>
        ))}
        <tr class="is-total">
          <th scope="row">{text.points.maximumLong}</th>
          <td>
            {number(points.maximum)}{' '}
            <span class="tl-muted">
              {text.points.of} {number(points.total)}
            </span>
          </td>
        </tr>
        {points.lost > 0 && (
          <tr>
            <th scope="row">
              <PointsKey state="lost" />
              {text.points.lostLong}
            </th>
            <td>{number(points.lost)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** How many go on, and what decides between equal scores; nothing where the page says neither. */
export function ScoreRules({ request }: { request: TenderRequest }) {
  const { text } = useLanguage();
  const differs = request.findings.some((finding) => finding.code === 'shortlist-differs');
  const { shortlistSize, tieBreaker } = request;
  if (!differs && shortlistSize === null && tieBreaker === null) return null;
  return (
    <ul class="tl-rules">
      {(differs || shortlistSize !== null) && (
        <li>
          <Icon name={differs ? 'warn' : 'send'} />
          <span>
            <SourceValue field="shortlistSize">
              {differs || shortlistSize === null
                ? text.points.shortlistDiffers
                : shortlistSize === 'all'
                  ? text.points.shortlistAll
                  : text.points.shortlist(shortlistSize)}
            </SourceValue>
          </span>
        </li>
      )}
      {tieBreaker !== null && (
        <li>
          <Icon name="differs" />
          <span>
            <SourceValue field="tieBreaker">{text.points.tieBreaker}</SourceValue>
          </span>
        </li>
      )}
    </ul>
  );
}
