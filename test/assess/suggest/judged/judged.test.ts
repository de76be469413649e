import { describe, expect, it } from 'vitest';
import { suggest } from '../../../../lib/assess/suggest/index.ts';
import type { Suggestion } from '../../../../lib/assess/suggest/suggestion.ts';
import type { RequestView } from '../../../../lib/assess/view.ts';
import { emptyProfile } from '../../../../lib/profile/profile.ts';
import type { TenderRequest } from '../../../../lib/request/tender-request.ts';
import { award, viewOf } from '../../invented.ts';
import { now } from '../bidder.ts';
import { askedAnew, levelsAtLength, pointsAtLength } from './asked-anew.ts';
import { askedAtLength } from './asked-at-length.ts';
import { askedByExample, askedByLikeName, askedByName } from './asked-by-name.ts';
import { coderAsked, plannerAsked, youthAsked } from './asked-slyly.ts';
import { controlAsked, foundSly, levelsSlyly, roadsAsked } from './asked-slyly-too.ts';
import { availability } from './availability.ts';
import { levels, points } from './awards.ts';
import { asked, bidders } from './bidders.ts';
import { namedBidders } from './named-bidders.ts';
import { others } from './others.ts';
import { papers } from './papers.ts';
import { schooling } from './schooling.ts';
import { slyBidders } from './sly-bidders.ts';
import { widerAsked, widerBidders } from './wider-bidders.ts';
import { work } from './work.ts';

// Each line: who | the criterion | what may be suggested. M met, N not met, P all points, L=… that level; '!' certain,
// '?' possible; '-' nothing. What is right came from reading the criterion and the profile, not from the engine.
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));

const most = 20;
const everybody = { ...bidders, ...widerBidders, ...namedBidders, ...slyBidders };
const requestOf = (who: string): Partial<TenderRequest> => (who in bidders ? asked : widerAsked);

function suggested(who: string, view: RequestView): string {
  const { knockouts, awards } = suggest(view, everybody[who] ?? emptyProfile(), now);
  return codeOf(Object.values({ ...knockouts, ...awards })[0], view);
}

function codeOf(suggestion: Suggestion | undefined, view: RequestView): string {
  const { outcome, certain } = suggestion ?? { outcome: { kind: 'none' as const }, certain: false };
  const mark = certain ? '!' : '?';
  if (outcome.kind === 'none') return '-';
  if (outcome.kind === 'verdict') return `${outcome.verdict === 'met' ? 'M' : 'N'}${mark}`;
  if (outcome.kind === 'points') return `${outcome.points === most ? 'P' : outcome.points}${mark}`;
  const chosen = view.points.items[0]?.levels.find(({ id }) => id === outcome.level);
  return `L=${chosen?.level.text}${mark}`;
}

describe.each(
  Object.entries({
    availability,
    papers,
    schooling,
    work,
    others,
    askedAtLength,
    askedAnew,
    askedByName,
    askedByLikeName,
    askedByExample,
    plannerAsked,
    youthAsked,
    coderAsked,
    controlAsked,
    roadsAsked,
    foundSly,
  }),
)('a knock-out judged by hand: %s', (_, text) => {
  it.each(linesOf(text))('%s: %s → %s', (who = '', text = '', right = '') => {
    const view = viewOf({ ...requestOf(who), knockoutCriteria: [{ number: '1', text }] });
    expect(right.split(', ')).toContain(suggested(who, view));
  });
});

describe('an award criterion judged by hand', () => {
  it.each([points, pointsAtLength].flatMap(linesOf))('%s: %s → %s', (who = '', text = '', right = '') => {
    const view = viewOf({ ...requestOf(who), awardCriteria: [award(text, most)] });
    expect(right.split(', ')).toContain(suggested(who, view));
  });

  it.each([levels, levelsAtLength, levelsSlyly].flatMap(linesOf))(
    '%s: %s → %s (%s)',
    (who = '', text = '', right = '', printed = '') => {
      const choices = printed.split('; ').map((level) => {
        const [text = '', points] = level.split(' = ');
        return { label: null, text, points: Number(points) };
      });
      const view = viewOf({ ...requestOf(who), awardCriteria: [award(text, null, { levels: choices })] });
      expect(right.split(', ')).toContain(suggested(who, view));
    },
  );
});
