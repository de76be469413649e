import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AwardMiniRow } from '../../components/AwardBase.tsx';
import { AwardRow } from '../../components/AwardRow.tsx';
import { KnockoutMiniRow } from '../../components/KnockoutMiniRow.tsx';
import { KnockoutRow } from '../../components/KnockoutRow.tsx';
import { assessKnockouts } from '../../lib/assess/knockouts.ts';
import { assessPoints } from '../../lib/assess/points.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { carryOver } from '../../lib/request/carry-over.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';
import { earlier, later } from './changed-room.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let changes: JudgementChange[];
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
});

const onChange = (change: JudgementChange) => changes.push(change);
const idsOf = ({ knockoutCriteria = [], awardCriteria = [] }: Partial<TenderRequest>) =>
  [criterionIds(knockoutCriteria)[0] ?? '', criterionIds(awardCriteria)[0] ?? ''] as const;
const [formerKnockout, formerAward] = idsOf(earlier);
const [knockoutNow, awardNow] = idsOf(later);

/** What was judged on a page, on that page as it is later. */
const carried = (judged: JudgementChange, before = earlier, after = later): Judgements =>
  carryOver(applyChange(noJudgements(), judged), bareRequest(before), bareRequest(after));

async function showKnockout(judgements: Judgements, mini = false): Promise<void> {
  const [item] = assessKnockouts(later.knockoutCriteria ?? [], judgements).items;
  if (item === undefined) throw new Error('no item');
  const Row = mini ? KnockoutMiniRow : KnockoutRow;
  await screen.show(
    <ul>
      <Row item={item} nth={1} onChange={onChange} />
    </ul>,
  );
}

async function showAward(judgements: Judgements, after = later, mini = false): Promise<void> {
  const { items, unit } = assessPoints(bareRequest(after), judgements);
  const [item] = items;
  if (item === undefined) throw new Error('no item');
  const Row = mini ? AwardMiniRow : AwardRow;
  await screen.show(
    <ul>
      <Row item={item} nth={1} unit={unit} largest={25} onChange={onChange} />
    </ul>,
  );
}

describe('a verdict on a knock-out that was reworded', () => {
  const met: JudgementChange = { kind: 'knockout-verdict', id: formerKnockout, verdict: 'met' };

  it('counts as open, and says what it was and on which words', async () => {
    await showKnockout(carried(met));
    expect(screen.field('radio', 'Open').checked).toBe(true);
    expect(screen.words).toContain('Tekst gewijzigd. Was: Voldaan. Klopt dit nog?');
    expect(screen.words).toContain('Minimaal eerst: 3 nu: 5 jaar ervaring met sluizen');
  });

  it('is confirmed with one button, and the focus goes on to the verdict', async () => {
    vi.useFakeTimers();
    await showKnockout(carried(met));
    await screen.click('button', 'Klopt nog: eis 1');
    expect(changes).toEqual([{ kind: 'reviewed', list: 'knockouts', id: knockoutNow }]);
    vi.runAllTimers();
    expect(document.activeElement).toBe(screen.get('radio', 'Open'));
    await showKnockout(changes.reduce(applyChange, carried(met)));
    expect(screen.field('radio', 'Voldaan').checked).toBe(true);
    expect(screen.words).not.toContain('Klopt dit nog?');
  });

  it('that was not met stays a warning', async () => {
    await showKnockout(carried({ ...met, verdict: 'not-met' }));
    expect(screen.field('radio', 'Niet').checked).toBe(true);
    expect(screen.words).toContain('Was: Niet. Klopt dit nog?');
  });

  it('says so on the portal’s page as well', async () => {
    await showKnockout(carried(met), true);
    expect(screen.words).toContain('Tekst gewijzigd. Was: Voldaan.');
    expect(screen.all('button', /Klopt/)).toEqual([]);
  });

  it('is not asked about where the words are those that were judged', async () => {
    const judged = applyChange(noJudgements(), { ...met, id: knockoutNow });
    await showKnockout(judged);
    expect(screen.words).not.toContain('gewijzigd');
  });
});

describe('a claim on an award criterion that changed', () => {
  const [, second = ''] = levelIds(earlier.awardCriteria?.[0]?.levels ?? []);
  const chosen: JudgementChange = { kind: 'award-level', id: formerAward, level: second };

  it('says which level it was, and what became of the levels and the points', async () => {
    await showAward(carried(chosen));
    expect(screen.words).toContain('Niveaus gewijzigd. Was: b. vanaf 2 jaar (20). Klopt dit nog?');
    expect(screen.words).toContain('eerst: 20 punten nu: 25 punten');
    expect(screen.words).toContain('te claimen; gewijzigd, kijk opnieuw');
    await screen.click('button', 'Klopt nog: criterium 3');
    expect(changes).toEqual([{ kind: 'reviewed', list: 'awards', id: awardNow }]);
  });

  it('is chosen again where its level is gone', async () => {
    const levels = [{ label: 'a', text: 'geen enkele keer', points: 0 }];
    const after = { ...later, awardCriteria: [award('Ervaring met bruggen', 25, { number: '3', levels })] };
    await showAward(carried(chosen, earlier, after), after);
    expect(screen.words).toContain('Was: b. vanaf 2 jaar (20). Kies opnieuw.');
    expect(screen.all('button', /Klopt/)).toEqual([]);
    expect(screen.words).toContain('– / 25');
  });

  it('can be put to rest where the page gives the criterion no points any more', async () => {
    const bare = (points: number | null) => ({ awardCriteria: [award('Ervaring met bruggen', points)] });
    const claim: JudgementChange = { kind: 'award-points', id: formerAward, points: 15 };
    await showAward(carried(claim, bare(20), bare(null)), bare(null));
    await screen.click('button', 'Klopt nog: criterium 1');
    expect(changes).toMatchObject([{ kind: 'reviewed', list: 'awards' }]);
  });

  it('of points says how many, where only the points changed', async () => {
    const bare = (points: number) => ({ awardCriteria: [award('Ervaring met bruggen', points)] });
    const claim: JudgementChange = { kind: 'award-points', id: formerAward, points: 15 };
    await showAward(carried(claim, bare(20), bare(10)), bare(10));
    expect(screen.words).toContain('Punten gewijzigd. Was: 15 punten. Klopt dit nog?');
    expect(screen.words).toContain('eerst: 20 punten nu: 10 punten');
    expect(screen.root.querySelector('.tl-whole')).toBeNull();
  });

  it('says so on the portal’s page as well', async () => {
    await showAward(carried(chosen), later, true);
    expect(screen.words).toContain('te claimen; gewijzigd, kijk opnieuw');
  });
});
