import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { AwardItem, PointsAssessment } from '../lib/assess/points.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import { CriterionText } from './CriterionText.tsx';
import { useLanguage } from './language.ts';
import { PointsInput } from './PointsInput.tsx';
import { PointsKey } from './PointsSummary.tsx';
import { plainWords, Quoted } from './Quoted.tsx';

export type AwardProps = {
  item: AwardItem;
  /** Its place in the list from 1, spoken where the page prints no number. */
  nth: number;
  unit: PointsAssessment['unit'];
  /** The most that any criterion of this request brings: the full width of a bar. */
  largest: number;
  onChange: (change: JudgementChange) => void;
};

type Props = AwardProps & { children: (label: string) => ComponentChildren };

/** One award criterion: what it can bring and the user's choice; below it, what the surface adds. */
export function AwardBase({ item, nth, unit, largest, onChange, children }: Props) {
  const { language, text } = useLanguage();
  const { criterion, max } = item;
  const label = text.points.nth(plainWords(criterion.number ?? String(nth)));
  const number = (value: number) => formatNumber(value, language);
  const kind = criterion.kind === 'quality' ? '' : text.points[criterion.kind];
  return (
    <li class="tl-row">
      <div class="tl-crit">
        <CriterionText item={item} />
        <span class="tl-crit-points">
          {max === null ? (
            <small>{text.points.noPoints}</small>
          ) : (
            <>
              {item.points === null ? '–' : number(item.points)}{' '}
              <small>
                / {number(max)}
                {unit === 'percent' ? ' %' : ''}
              </small>
            </>
          )}
          {kind !== '' && <small class="tl-crit-kind">{kind}</small>}
        </span>
        <div class="tl-crit-more">
          {max !== null && max > 0 && <CriterionBar item={item} max={max} largest={largest} />}
          {item.levels.length > 0 && <Levels item={item} label={label} onChange={onChange} />}
          {item.levels.length === 0 && max !== null && (
            <PointsInput
              label={label}
              max={max}
              points={item.points}
              onChange={(points) => onChange({ kind: 'award-points', id: item.id, points })}
            />
          )}
          {children(label)}
        </div>
      </div>
    </li>
  );
}

/** The overlay's form: no evidence field, which would weigh on the portal's page. */
export function AwardMiniRow(props: AwardProps) {
  return <AwardBase {...props}>{() => props.item.max !== null && <StateLine item={props.item} />}</AwardBase>;
}

/** As long as the criterion weighs among the others, filled as far as the user claims. */
function CriterionBar({ item, max, largest }: { item: AwardItem; max: number; largest: number }) {
  const filled = item.points === null ? max : item.points;
  return (
    <div
      class="tl-bar tl-bar-sm"
      aria-hidden="true"
      style={{ width: `${((max / largest) * 100).toFixed(2)}%` }}
    >
      {filled > 0 && (
        <i class={`is-${item.state}`} style={{ width: `${((filled / max) * 100).toFixed(2)}%` }} />
      )}
    </div>
  );
}

/** Alternatives: one is chosen, or none; choosing the chosen one again takes the choice back. */
function Levels({
  item,
  label,
  onChange,
}: {
  item: AwardItem;
  label: string;
  onChange: AwardProps['onChange'];
}) {
  const { language, text } = useLanguage();
  const name = useId();
  const choose = (level: string | null) => onChange({ kind: 'award-level', id: item.id, level });
  return (
    <div class="tl-levels" role="radiogroup" aria-label={text.points.level(label)}>
      {item.levels.map(({ id, level, chosen }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={chosen}
            onChange={() => choose(id)}
            onClick={() => chosen && choose(null)}
          />
          <span>
            {level.label !== null && (
              <>
                <Quoted>{level.label}</Quoted>.{' '}
              </>
            )}
            <Quoted>{level.text}</Quoted>
          </span>
          <span class="tl-num">{formatNumber(level.points, language)}</span>
        </label>
      ))}
    </div>
  );
}

/** In which part of the sum it counts. */
export function StateLine({ item }: { item: AwardItem }) {
  const { text } = useLanguage();
  const word = {
    proven: text.points.sureWithEvidence,
    claimed: text.points.claimWithout,
    open: text.points.stillOpen,
  };
  return (
    <p class="tl-hint">
      <PointsKey state={item.state} />
      {item.review !== null && item.state !== 'open' ? text.points.lookAgain : word[item.state]}
    </p>
  );
}
