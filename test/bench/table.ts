/** What the bench prints: tables that can stand in a document as they are. */

/** A Markdown table with its columns aligned for the eye; all but the first column to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds to three figures: '0.0213 ms', '1.46 ms', '38 ms', '5230 ms'. */
export function milliseconds(time: number): string {
  const shown =
    time >= 100
      ? time.toFixed(0)
      : time
          .toPrecision(3)
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '');
  return `${shown} ms`;
}

/** A ratio and whether it keeps to its target: '7.3 × (at most 10)', '6.1 × (at least 8: MISSED)'. */
export function ratio(value: number, bound: 'at most' | 'at least', target: number): string {
  const kept = bound === 'at most' ? value <= target : value >= target;
  return `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} × (${bound} ${target}${kept ? '' : ': MISSED'})`;
}
