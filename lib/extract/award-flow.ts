import { hasBareNumbers, type Item, isNote } from './items.ts';
import { markerOf } from './markers.ts';
import type { Line } from './page.ts';
import { type Points, pointsAlone, readShare, takePoints } from './points.ts';

/**
 * Award lists without numbers: a criterion is one or more lines, its levels are the marked lines with
 * points under it, and a line of points alone ('Weging:10 %') closes it, or opens it where points go first.
 */
export type FlowItem = { item: Item; points: Points | null };

/** Whether the list's parents are unmarked lines, so that markers are levels or absent. */
export function needsFlow(lines: readonly Line[]): boolean {
  if (hasBareNumbers(lines)) return false;
  const markers = lines.map(markerOf);
  const firstMarked = markers.findIndex((marker) => marker !== null);
  const hasPoints = lines.map((line) => takePoints(line.text) !== null);
  if (firstMarked < 0)
    return hasPoints.includes(true) || lines.some((line) => pointsAlone(line.text) !== null);
  if (markers[firstMarked]?.kind === 'number' && (markers[firstMarked]?.label !== '1' || !restarts(markers)))
    return false;
  const scoredMarks = lines.filter((_, index) => markers[index] && hasPoints[index]);
  if (scoredMarks.length === 0 || firstMarked === 0) return false;
  const closers = lines.some((line) => line.box.item === null && pointsAlone(line.text) !== null);
  const zero = scoredMarks.some((line) => takePoints(line.text)?.points.value === 0);
  return closers || zero || restarts(markers) || (alternates(lines, markers) && sumOf(scoredMarks) !== 100);
}

function restarts(markers: readonly ReturnType<typeof markerOf>[]): boolean {
  return markers.filter((marker) => marker?.label?.toLowerCase() === 'a' || marker?.label === '1').length > 1;
}

/** Two or more runs of marked lines, each under an unmarked line that prints no points; one line is no choice. */
function alternates(lines: readonly Line[], markers: readonly unknown[]): boolean {
  let runs = 0;
  let length = 0;
  for (let index = 1; index <= lines.length; index++) {
    if (markers[index]) {
      length++;
      if (!markers[index - 1] && takePoints(lines[index - 1]?.text ?? '') === null) runs++;
    } else {
      if (length === 1) return false;
      length = 0;
    }
  }
  return runs > 1;
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (takePoints(line.text)?.points.value ?? 0), 0);
}

export function flowItems(lines: readonly Line[]): FlowItem[] {
  const flow = new Flow(pointsComeFirst(lines));
  for (const line of lines) flow.add(line);
  return flow.finish();
}

function pointsComeFirst(lines: readonly Line[]): boolean {
  const own = lines.filter((line) => readShare(line.text) === null);
  const first = own[0];
  const last = own.at(-1);
  return !!first && !!last && pointsAlone(first.text) !== null && pointsAlone(last.text) === null;
}

class Flow {
  readonly #found: FlowItem[] = [];
  #pointsFirst: boolean;
  #parents: Line[] = [];
  #levels: Line[] = [];
  #pending: Points | null = null;
  /** The criterion's own text prints points; only levels may follow. */
  #scored = false;

  constructor(pointsFirst: boolean) {
    this.#pointsFirst = pointsFirst;
  }

  add(line: Line): void {
    const alone = pointsAlone(line.text);
    if (readShare(line.text)) {
      this.#close(null);
      this.#found.push({ item: itemOf([line], []), points: null });
    } else if (alone && this.#pointsFirst) {
      this.#close(this.#pending);
      this.#pending = alone;
    } else if (alone) this.#close(alone);
    else this.#addText(line);
  }

  #addText(line: Line): void {
    const scored = takePoints(line.text) !== null;
    if (scored && markerOf(line) && this.#parents.length > 0) {
      this.#levels.push(line);
      return;
    }
    if (this.#levels.length > 0 || this.#scored) this.#close(this.#pending);
    this.#parents.push(line);
    this.#scored = scored;
  }

  /** Ends the criterion; lines without any points are an introduction, a title or a note. */
  #close(points: Points | null): void {
    const own = points ?? this.#pending;
    const scored =
      own !== null || this.#levels.length > 0 || this.#parents.some((line) => takePoints(line.text));
    if (scored && this.#parents.length > 0) {
      this.#found.push({ item: itemOf(withoutTitle(this.#parents), this.#levels), points: own });
    }
    this.#parents = [];
    this.#levels = [];
    this.#pending = null;
    this.#scored = false;
  }

  finish(): FlowItem[] {
    this.#close(this.#pending);
    return this.#found;
  }
}

/** A short line without closing punctuation above the criterion's own sentence is its title. */
function withoutTitle(parents: readonly Line[]): Line[] {
  let from = 0;
  while (from < parents.length - 1) {
    const text = parents[from]?.text ?? '';
    const isTitle = (text.length <= 45 && !/[.;,]$/.test(text)) || text.endsWith(':') || isNote(text);
    const isIntro =
      /^(?:de volgende|onderstaande|de (?:gunnings)?criteria|inschrijvingen worden|wij beoordelen)/i.test(
        text,
      );
    if (!isTitle && !isIntro && (parents[from]?.level ?? 0) === 0) break;
    from++;
  }
  return parents.slice(from);
}

function itemOf(parents: readonly Line[], levels: readonly Line[]): Item {
  const asItem = (line: Line): Item => {
    const marker = markerOf(line);
    const from = marker?.end ?? 0;
    return { marker, pieces: [{ line, text: line.text.slice(from), from }], subs: [] };
  };
  const first = parents[0];
  if (!first) return { marker: null, pieces: [], subs: levels.map(asItem) };
  const head = asItem(first);
  const rest = parents.slice(1).map((line) => ({ line, text: line.text, from: 0 }));
  return { marker: head.marker, pieces: [...head.pieces, ...rest], subs: levels.map(asItem) };
}
