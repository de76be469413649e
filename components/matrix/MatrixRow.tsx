import type { ComponentChildren, RefObject } from 'preact';
import type { AwardMatrixRow, MatrixRow as Row } from '../../lib/assess/matrix.ts';
import type { PointsAssessment } from '../../lib/assess/points.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { JudgementChange, Verdict } from '../../lib/request/record.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { EvidenceLinks } from '../judging/EvidenceLinks.tsx';
import { useLanguage } from '../language.ts';
import { NoteField } from '../NoteField.tsx';
import { OwnMark } from '../OwnMark.tsx';
import { PointsKey } from '../PointsSummary.tsx';
import { plainWords, Quoted } from '../Quoted.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { useMatrixText } from './matrix-language.ts';

type Props = {
  row: Row;
  unit: PointsAssessment['unit'];
  onChange: (change: JudgementChange) => void;
};

/** One criterion: what it asks, how it stands, what proves it, and how the CV says it. */
export function MatrixRow({ row, unit, onChange }: Props) {
  const { text } = useLanguage();
  const words = useMatrixText();
  const { root, focusNext } = useFocusNext();
  const name = plainWords(row.number ?? String(row.nth));
  const label = row.list === 'knockouts' ? text.knockouts.nth(name) : text.points.nth(name);
  return (
    <tr class={row.empty ? 'is-empty' : undefined} ref={root as RefObject<HTMLTableRowElement>}>
      <td class="tl-mx-number">{row.number === null ? '•' : <Quoted>{row.number}</Quoted>}</td>
      <th scope="row" class="tl-mx-criterion">
        <Quoted>{row.text}</Quoted>
        {row.added && <OwnMark />}
        {row.empty && (
          <span class="tl-chip tl-warn">
            <Icon name="open" small /> {words.empty}
          </span>
        )}
      </th>
      <Cell column="outcome">
        {row.list === 'knockouts' ? <VerdictWord verdict={row.verdict} /> : <Points row={row} unit={unit} />}
      </Cell>
      <Cell column="evidence">
        <EvidenceLinks
          list={row.list}
          id={row.id}
          label={label}
          evidence={row.evidence.map(({ id }) => id)}
          onChange={onChange}
        />
        <InWords row={row} />
      </Cell>
      <Cell column="sentence">
        <NoteField
          open
          label={words.sentenceOf(label)}
          add={words.columns.sentence}
          placeholder={words.sentencePlaceholder}
          note={row.cvSentence}
          onCommit={(sentence) => onChange({ kind: 'cv-sentence', list: row.list, id: row.id, sentence })}
        />
        {row.cvSentence.trim() === '' && (
          <TakeOver
            row={row}
            label={label}
            onTake={(sentence) => {
              // The button goes as soon as there is a sentence.
              focusNext('textarea');
              onChange({ kind: 'cv-sentence', list: row.list, id: row.id, sentence });
            }}
          />
        )}
      </Cell>
    </tr>
  );
}

type Column = 'outcome' | 'evidence' | 'sentence';

/** A cell that carries the name of its column, for where the head of the table is not seen. */
function Cell({ column, children }: { column: Column; children: ComponentChildren }) {
  const words = useMatrixText();
  return (
    <td class={`tl-mx-${column}`}>
      <span class="tl-mx-label" aria-hidden="true">
        {words.columns[column]}
      </span>
      {children}
    </td>
  );
}

const verdictLook: Record<Verdict, { tone: string; icon: IconName }> = {
  met: { tone: 'tl-ok', icon: 'check' },
  open: { tone: 'tl-muted', icon: 'open' },
  'not-met': { tone: 'tl-bad', icon: 'cross' },
};

function VerdictWord({ verdict }: { verdict: Verdict }) {
  const { text } = useLanguage();
  const { tone, icon } = verdictLook[verdict];
  return (
    <span class={`tl-state ${tone}`}>
      <Icon name={icon} small /> {text.verdicts[verdict]}
    </span>
  );
}

function Points({ row, unit }: { row: AwardMatrixRow; unit: Props['unit'] }) {
  const { language, text } = useLanguage();
  const words = useMatrixText();
  const { points, max, state, level, kind } = row;
  const number = (value: number) => formatNumber(value, language);
  const stateWord = { proven: text.points.proven, claimed: text.points.claimed, open: words.notJudged };
  return (
    <>
      {kind !== 'quality' && <span class="tl-hint tl-mx-line">{text.points[kind]}</span>}
      {max === null ? (
        <span class="tl-muted">{text.points.noPoints}</span>
      ) : (
        <>
          <span class="tl-num tl-mx-line">
            <b>{points === null ? '–' : number(points)}</b>{' '}
            <span class="tl-muted">
              / {number(max)}
              {unit === 'percent' ? ' %' : ''}
            </span>
          </span>
          <span class="tl-hint tl-mx-line">
            <PointsKey state={state} />
            {stateWord[state]}
          </span>
        </>
      )}
      {level !== null && (
        <span class="tl-mx-line tl-mx-level">
          <Quoted>{level.label === null ? level.text : `${level.label}. ${level.text}`}</Quoted>
        </span>
      )}
    </>
  );
}

/** Evidence in the user's own words. */
function InWords({ row }: { row: Row }) {
  const words = useMatrixText();
  if (row.words === '') return null;
  return (
    <p class="tl-mx-words">
      <span class="tl-hint">{words.words}</span>
      <bdi>{row.words}</bdi>
    </p>
  );
}

type TakeOverProps = { row: Row; label: string; onTake: (sentence: string) => void };

/** A first sentence from a linked role's own text, one button a role; never taken by itself. */
function TakeOver({ row, label, onTake }: TakeOverProps) {
  const words = useMatrixText();
  const roles = row.evidence.flatMap((item) =>
    item.kind === 'role' && item.role.text.trim() !== '' ? [item.role] : [],
  );
  return (
    <>
      {roles.map((role) => {
        // With one role there is nothing to tell apart.
        const named = roles.length > 1 && role.title.trim() !== '';
        const action = named ? words.takeOverOf(role.title.trim()) : words.takeOver;
        return (
          <button
            key={role.id}
            type="button"
            class="tl-btn tl-btn-quiet tl-btn-sm tl-mx-take"
            aria-label={words.takeOverFor(action, label)}
            onClick={() => onTake(role.text.trim())}
          >
            <Icon name="copy" /> {action}
          </button>
        );
      })}
    </>
  );
}
