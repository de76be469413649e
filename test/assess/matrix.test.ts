import { describe, expect, it } from 'vitest';
import { emptyRows, type MatrixRow, matrixRows } from '../../lib/assess/matrix.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile, type Role } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { addedId } from '../../lib/request/corrections.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { award, viewOf } from './invented.ts';

const knockoutCriteria = [
  { number: '1', text: 'Je hebt een afgeronde opleiding in de hydrologie' },
  { number: '3', text: 'Je werkte ten minste vier jaar aan dijken' },
];
const levels = [
  { label: 'a', text: 'een of twee dijken', points: 10 },
  { label: 'b', text: 'drie dijken of meer', points: 30 },
];
const awardCriteria = [
  award('Ervaring met het versterken van dijken', 30, { number: '4', levels }),
  award('Je uurtarief', 20, { number: '5', kind: 'price' }),
  award('Gesprek met het team', null, { kind: 'interview' }),
];
const [diploma = '', years = ''] = criterionIds(knockoutCriteria);
const [dikes = '', rate = ''] = criterionIds(awardCriteria);
const [, three = ''] = levelIds(levels);

const role = (id: string, title: string): Role => ({
  id,
  title,
  organisation: 'Waterschap Zuidermeer',
  from: '2019-01',
  to: '2024-12',
  hoursPerWeek: 32,
  publicBody: true,
  text: 'Versterkte zes kilometer dijk.',
});
const profile: Profile = {
  ...emptyProfile(),
  roles: [role('r1', 'Dijkbeheerder'), role('r2', 'Projectleider dijken')],
};

/** The view after these changes to an untouched request. */
function viewAfter(...changes: JudgementChange[]): RequestView {
  const judgements = changes.reduce(applyChange, noJudgements());
  return viewOf({ knockoutCriteria, awardCriteria }, { judgements });
}
const link = (list: 'knockouts' | 'awards', id: string, entry: string): JudgementChange => ({
  kind: 'evidence',
  list,
  id,
  entry,
  linked: true,
});
const rowOf = (rows: MatrixRow[], id: string): MatrixRow | undefined => rows.find((row) => row.id === id);

describe('the rows of the matrix', () => {
  it('are the knock-outs and then the award criteria, in the page’s order', () => {
    const rows = matrixRows(viewAfter(), profile);
    expect(rows.map(({ list, number, nth, text }) => [list, number, nth, text])).toEqual([
      ['knockouts', '1', 1, 'Je hebt een afgeronde opleiding in de hydrologie'],
      ['knockouts', '3', 2, 'Je werkte ten minste vier jaar aan dijken'],
      ['awards', '4', 1, 'Ervaring met het versterken van dijken'],
      ['awards', '5', 2, 'Je uurtarief'],
      ['awards', null, 3, 'Gesprek met het team'],
    ]);
  });

  it('are none where the page has no criteria', () => {
    expect(matrixRows(viewOf(), profile)).toEqual([]);
    expect(emptyRows([])).toBe(0);
  });

  it('leave out what was put aside, and have what was added at their end', () => {
    const added: JudgementChange = {
      kind: 'correct',
      list: 'knockouts',
      id: addedId('Je hebt rijbewijs B'),
      value: { text: 'Je hebt rijbewijs B' },
    };
    const aside: JudgementChange = { kind: 'put-aside', list: 'knockouts', id: diploma, aside: true };
    const rows = matrixRows(viewAfter(added, aside), profile).filter(({ list }) => list === 'knockouts');
    expect(rows.map(({ text, nth, source, added }) => [text, nth, source, added])).toEqual([
      ['Je werkte ten minste vier jaar aan dijken', 1, 'knockoutCriteria/1', false],
      ['Je hebt rijbewijs B', 2, null, true],
    ]);
  });

  it('say verdict, claimed points, maximum and level', () => {
    const rows = matrixRows(
      viewAfter(
        { kind: 'knockout-verdict', id: diploma, verdict: 'met' },
        { kind: 'award-level', id: dikes, level: three },
        { kind: 'award-points', id: rate, points: 12.5 },
      ),
      profile,
    );
    expect(rows.slice(0, 2)).toMatchObject([{ verdict: 'met' }, { verdict: 'open' }]);
    expect(rows.slice(2)).toMatchObject([
      { kind: 'quality', points: 30, max: 30, state: 'claimed', level: levels[1] },
      { kind: 'price', points: 12.5, max: 20, state: 'claimed', level: null },
      { kind: 'interview', points: null, max: null, state: 'open', level: null },
    ]);
  });

  it('take a criterion as the user corrected it', () => {
    const text = 'Je uurtarief';
    const corrected: JudgementChange = {
      kind: 'correct',
      list: 'awards',
      id: addedId(text),
      value: { text, points: 25 },
    };
    const rows = matrixRows(viewAfter(corrected), profile).filter((row) => row.text === text);
    expect(rows).toMatchObject([{ id: addedId(text), number: '5', kind: 'price', max: 25, added: true }]);
  });
});

describe('what fills a row', () => {
  it('is a linked entry of the profile, in the order of linking', () => {
    const view = viewAfter(link('knockouts', years, 'r2'), link('knockouts', years, 'r1'));
    const row = rowOf(matrixRows(view, profile), years);
    expect(row?.evidence.map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(row?.empty).toBe(false);
  });

  it('is not a link to what is not in the profile', () => {
    const row = rowOf(matrixRows(viewAfter(link('awards', dikes, 'gone')), profile), dikes);
    expect(row).toMatchObject({ evidence: [], empty: true });
  });

  it.each([
    ['a knock-out', years, { kind: 'knockout-note', id: years, note: ' Cv, pagina 2 \n' }],
    ['an award criterion', dikes, { kind: 'award-note', id: dikes, note: ' Cv, pagina 2 \n' }],
  ] as const)('is evidence in words at %s', (_, id, note) => {
    expect(rowOf(matrixRows(viewAfter(note), profile), id)).toMatchObject({
      words: 'Cv, pagina 2',
      empty: false,
    });
  });

  it('is a sentence for the CV, but not one of spaces', () => {
    const sentence = (text: string): JudgementChange => ({
      kind: 'cv-sentence',
      list: 'knockouts',
      id: diploma,
      sentence: text,
    });
    const of = (text: string) => rowOf(matrixRows(viewAfter(sentence(text)), profile), diploma);
    expect(of('Hydrologie, 2011')).toMatchObject({ cvSentence: 'Hydrologie, 2011', empty: false });
    expect(of('  \n ')).toMatchObject({ empty: true });
  });

  it('is not a verdict or a claim: these say nothing of what proves it', () => {
    const view = viewAfter(
      { kind: 'knockout-verdict', id: diploma, verdict: 'met' },
      { kind: 'award-points', id: rate, points: 20 },
    );
    expect(emptyRows(matrixRows(view, profile))).toBe(5);
  });

  it('is counted', () => {
    const view = viewAfter(link('knockouts', years, 'r1'), {
      kind: 'cv-sentence',
      list: 'awards',
      id: rate,
      sentence: 'Mijn tarief ligt onder het maximum.',
    });
    expect(emptyRows(matrixRows(view, profile))).toBe(3);
  });
});
