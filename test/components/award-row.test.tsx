import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AwardMiniRow } from '../../components/AwardBase.tsx';
import { AwardRow } from '../../components/AwardRow.tsx';
import { assessPoints } from '../../lib/assess/points.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import type { AwardCriterion } from '../../lib/request/tender-request.ts';
import { award } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const levels = [
  { label: 'A', text: 'Nog geen jaar', points: 0 },
  { label: 'B', text: 'Twee tot vier jaar', points: 15 },
  { label: null, text: 'Vijf jaar of meer', points: 40 },
];
const dikes = award('Ervaring met dijken', null, { number: '3', levels });
const [id = ''] = criterionIds([dikes]);
const [, levelB = '', top = ''] = levelIds(levels);

let screen: Screen;
let changes: JudgementChange[];
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(() => screen.remove());

async function show(criterion: AwardCriterion, before: JudgementChange[] = [], mini = false) {
  const request = { awardCriteria: [criterion], awardPointsStated: null, awardUnit: 'points' as const };
  const { items, unit } = assessPoints(request, before.reduce(applyChange, noJudgements()));
  const [item] = items;
  if (item === undefined) throw new Error('no item');
  const Row = mini ? AwardMiniRow : AwardRow;
  await screen.show(
    <ul>
      <Row item={item} nth={1} unit={unit} largest={40} onChange={(change) => changes.push(change)} />
    </ul>,
  );
}
const chosen = () =>
  (screen.all('radio') as HTMLInputElement[])
    .filter((radio) => radio.checked)
    .map((radio) => radio.closest('label'));

describe('a criterion with levels', () => {
  it('offers them as alternatives, each with its points, none chosen', async () => {
    await show(dikes);
    expect(screen.names('radiogroup')).toEqual(['Niveau criterium 3']);
    expect(screen.names('radio')).toEqual([
      'A. Nog geen jaar0',
      'B. Twee tot vier jaar15',
      'Vijf jaar of meer40',
    ]);
    expect(chosen()).toEqual([]);
    expect(screen.words).toContain('– / 40');
    expect(screen.all('slider')).toEqual([]);
  });

  it('chooses one by a click', async () => {
    await show(dikes);
    await screen.click('radio', /Vijf jaar/);
    expect(changes).toEqual([{ kind: 'award-level', id, level: top }]);
  });

  it('shows the chosen one, its points and that evidence is lacking', async () => {
    await show(dikes, [{ kind: 'award-level', id, level: levelB }]);
    expect(chosen().map((label) => label?.textContent)).toEqual(['B. Twee tot vier jaar15']);
    expect(screen.words).toContain('15 / 40');
    expect(screen.words).toContain('te claimen; nog geen bewijs');
  });

  it('takes the choice back by a second click on it', async () => {
    await show(dikes, [{ kind: 'award-level', id, level: levelB }]);
    await screen.click('radio', /Twee tot vier/);
    expect(changes).toEqual([{ kind: 'award-level', id, level: null }]);
  });

  it('changes to another one without a step between', async () => {
    await show(dikes, [{ kind: 'award-level', id, level: levelB }]);
    await screen.click('radio', /Vijf jaar/);
    expect(changes).toEqual([{ kind: 'award-level', id, level: top }]);
  });
});

describe('evidence', () => {
  it('makes the claim sure', async () => {
    await show(dikes, [
      { kind: 'award-level', id, level: levelB },
      { kind: 'award-note', id, note: 'pagina 2' },
    ]);
    expect(screen.words).toContain('zeker, met bewijs');
    expect(screen.field('textbox', 'Bewijs bij criterium 3').value).toBe('pagina 2');
  });

  it('is typed at the criterion', async () => {
    await show(dikes);
    await screen.click('button', /Bewijs bij criterium 3$/);
    await screen.type('textbox', 'Bewijs bij criterium 3', 'pagina 2');
    await screen.leave('textbox', 'Bewijs bij criterium 3');
    expect(changes).toEqual([{ kind: 'award-note', id, note: 'pagina 2' }]);
  });

  it('has no place in the small form', async () => {
    await show(dikes, [], true);
    expect(screen.all('button', /Bewijs/)).toEqual([]);
  });
});

describe('a criterion without levels', () => {
  const plan = award('Plan van aanpak', 60);
  const [planId = ''] = criterionIds([plan]);

  it('takes points as a number', async () => {
    await show(plan);
    expect(screen.all('radio')).toEqual([]);
    await screen.type('textbox', 'Punten criterium 1 als getal', '45');
    await screen.leave('textbox', 'Punten criterium 1 als getal');
    expect(changes).toEqual([{ kind: 'award-points', id: planId, points: 45 }]);
  });

  it('without points asks for none and says so', async () => {
    await show(award('Gesprek', null, { kind: 'interview' }));
    expect(screen.words).toContain('geen punten genoemd');
    expect(screen.words).toContain('gesprek');
    expect([...screen.all('slider'), ...screen.all('radio')]).toEqual([]);
  });
});
