import { useEffect, useId, useState } from 'preact/hooks';
import { formatNumber } from '../lib/i18n/format.ts';
import { IconButton } from './IconButton.tsx';
import { useLanguage } from './language.ts';

type Props = { label: string; max: number; points: number | null; onChange: (points: number | null) => void };

/** Points from 0 to the criterion's maximum: a slider and its number; empty means not judged. */
export function PointsInput({ label, max, points, onChange }: Props) {
  const { language, text } = useLanguage();
  const [typed, setTyped] = useState(points === null ? '' : formatNumber(points, language, true));
  const [dragged, setDragged] = useState<number | null>(null);
  const errorId = useId();
  const value = parsePoints(typed, max);
  const wrong = typed.trim() !== '' && value === null;
  useEffect(() => setTyped(points === null ? '' : formatNumber(points, language, true)), [points, language]);

  const commit = () => {
    if (!wrong && value !== points) onChange(value);
  };
  return (
    <>
      <div class="tl-slider">
        <input
          type="range"
          min="0"
          max={max}
          step={stepOf(max)}
          value={dragged ?? points ?? 0}
          aria-label={text.points.input(label)}
          aria-valuetext={(dragged ?? points) === null ? text.points.notJudged : undefined}
          onInput={(event) => {
            setDragged(Number(event.currentTarget.value));
            setTyped(formatNumber(Number(event.currentTarget.value), language, true));
          }}
          onChange={(event) => {
            setDragged(null);
            onChange(Number(event.currentTarget.value));
          }}
        />
        <input
          class="tl-input"
          inputMode="decimal"
          placeholder="–"
          value={typed}
          aria-label={text.points.inputNumber(label)}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
        <IconButton
          icon="undo"
          small
          disabled={points === null}
          label={text.points.clearOf(label)}
          title={text.points.clear}
          onClick={() => onChange(null)}
        />
      </div>
      {wrong && (
        <p class="tl-error" id={errorId} role="alert">
          {text.points.outOfRange(max)}
        </p>
      )}
    </>
  );
}

/** '12', '12,5' or '12.5' within 0..max; null for an empty field and for anything else. */
function parsePoints(typed: string, max: number): number | null {
  const plain = typed.trim().replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return null;
  const value = Number(plain);
  return value <= max ? value : null;
}

/** Whole points; of a fractional maximum, steps that reach it. */
function stepOf(max: number): number {
  return [1, 0.5, 0.25].find((step) => Number.isInteger(max / step)) ?? 0.01;
}
