/**
 * Which cells of a row differ. Of two, both cells of a differing row; of three or more, the cells that differ
 * from a value held by more than half; no such value, no mark. "Niet gevonden" is a value like any other.
 */
export function differingCells(values: readonly string[]): boolean[] {
  if (values.length === 2) return values.map(() => values[0] !== values[1]);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].find(([, count]) => count > values.length / 2)?.[0];
  return values.map((value) => common !== undefined && value !== common);
}
