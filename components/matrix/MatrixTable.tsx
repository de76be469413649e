import type { MatrixRow as Row } from '../../lib/assess/matrix.ts';
import type { PointsAssessment } from '../../lib/assess/points.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { useMatrixText } from './matrix-language.ts';

type Props = {
  rows: readonly Row[];
  unit: PointsAssessment['unit'];
  onChange: (change: JudgementChange) => void;
};

const columns = ['number', 'criterion', 'outcome', 'evidence', 'sentence'] as const;
const lists = ['knockouts', 'awards'] as const;

/**
 * The rows as a real table, in two groups. On a narrow page each row becomes a block (matrix.css); browsers
 * keep the table's roles then.
 */
export function MatrixTable({ rows, unit, onChange }: Props) {
  const words = useMatrixText();
  return (
    <table class="tl-mx">
      <caption class="tl-vh">{words.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={`tl-mx-${column}`} key={column}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {lists.map((list) => {
        const group = rows.filter((row) => row.list === list);
        if (group.length === 0) return null;
        return (
          <tbody key={list}>
            <tr class="tl-mx-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {words.groups[list]}
              </th>
            </tr>
            {group.map((row) => (
              <MatrixRow key={row.id} row={row} unit={unit} onChange={onChange} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
