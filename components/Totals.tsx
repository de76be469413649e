import type { PointsAssessment } from '../lib/assess/points.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import type { CoreText } from '../lib/i18n/language.ts';
import type { TenderRequest } from '../lib/request/tender-request.ts';
import { type CorrectProps, CorrectValue, OwnOrSource } from './CorrectValue.tsx';
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

/** How many go on, to be corrected, and what decides between equal scores. */
export function ScoreRules(props: CorrectProps) {
  const { text } = useLanguage();
  const { shortlistSize, tieBreaker, findings } = props.view.request;
  const differs = shortlistSize === null && findings.some(({ code }) => code === 'shortlist-differs');
  const known = shortlistWords(shortlistSize, differs, text);
  return (
    <ul class="tl-rules">
      <li>
        <Icon name={differs ? 'warn' : 'send'} />
        <div>
          {known === undefined && `${text.fields.shortlistSize}: `}
          <CorrectValue {...props} field="shortlistSize">
            {known && (
              <OwnOrSource view={props.view} field="shortlistSize">
                {known}
              </OwnOrSource>
            )}
          </CorrectValue>
        </div>
      </li>
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

/** Undefined where the page does not say. */
function shortlistWords(
  size: TenderRequest['shortlistSize'],
  differs: boolean,
  text: CoreText,
): string | undefined {
  if (size === null) return differs ? text.points.shortlistDiffers : undefined;
  return size === 'all' ? text.points.shortlistAll : text.points.shortlist(size);
}
