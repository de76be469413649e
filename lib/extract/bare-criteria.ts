import type { Criterion } from '../request/tender-request.ts';
import { awardsOf, type ReadAward } from './award.ts';
import { isRequirement } from './items.ts';
import { fieldOf, labelAtStart } from './labels.ts';
import type { Line, Page, Span } from './page.ts';
import { bracketedPoints, pointsAlone, readShare } from './points.ts';
import { withoutClosing } from './text.ts';

type Bare = {
  knockouts: { criterion: Criterion; at: Span }[];
  awards: ReadAward[];
  competences: { text: string; at: Span }[];
};

/**
 * Criteria of a page that lost its headings: lines that print points are the award list, the requirements
 * right above it the knock-outs, and short lines right below it the competences. The lists of such pages
 * separate with ';' and end with '.', so a '.' above a requirement ends the list before it.
 */
export function readBareCriteria(page: Page): Bare {
  const { lines } = page;
  const first = lines.findIndex(isScored);
  if (first < 0) return { knockouts: [], awards: [], competences: [] };
  const last = endOfRun(lines, first);
  const top = lines[first];
  const closed = top !== undefined && pointsAlone(top.text) !== null;
  const start = closed ? Math.max(0, first - 1) : first;
  const awards = awardsOf(lines.slice(start, last + 1));
  return {
    knockouts: requirementsAbove(lines, start),
    awards,
    competences: shortLinesBelow(lines, last + 1),
  };
}

function isScored(line: Line): boolean {
  if (line.text.length > 700) return false;
  if (readShare(line.text)?.of === 'price' || pointsAlone(line.text))
    return /weging|punt|pnt|%/i.test(line.text);
  return (
    bracketedPoints(line.text).length > 0 &&
    /\((?:[^()]{0,30})(?:punten|pnt|weging|%)[^()]{0,20}\)/i.test(line.text)
  );
}

/** The last scored line of the run; a run may hold up to three lines between two scores. */
function endOfRun(lines: readonly Line[], first: number): number {
  let last = first;
  for (let index = first + 1; index < lines.length && index - last <= 4; index++) {
    const line = lines[index];
    if (line && isScored(line)) last = index;
  }
  return last;
}

function requirementsAbove(lines: readonly Line[], start: number): Bare['knockouts'] {
  const found: Bare['knockouts'] = [];
  for (let index = start - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || line.text.length > 400 || fieldOf(line.text) || labelAtStart(line.text)?.colon) break;
    const shaped = isRequirement(line.text);
    const chained = found.length > 0 && line.text.endsWith(';');
    if (!shaped && !chained) break;
    const text = withoutClosing(line.text.replace(/^[-•·] ?/, ''));
    found.unshift({
      criterion: { number: null, text },
      at: { start: line.start, end: line.start + line.text.length },
    });
  }
  return found;
}

const longestCompetence = 90;

function shortLinesBelow(lines: readonly Line[], from: number): Bare['competences'] {
  const found: Bare['competences'] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (
      !line ||
      line.text.length > longestCompetence ||
      /[.:?!]$|: |\d/.test(line.text) ||
      fieldOf(line.text)
    )
      break;
    found.push({
      text: withoutClosing(line.text.replace(/^[-•·] ?/, '')),
      at: { start: line.start, end: line.start + line.text.length },
    });
  }
  return found.length >= 3 ? found : [];
}
