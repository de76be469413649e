import { useState } from 'preact/hooks';
import { AwardRow } from '../../components/AwardRow.tsx';
import { AcceptCertain } from '../../components/judging/AcceptCertain.tsx';
import { type Judging, JudgingContext } from '../../components/judging/judging-context.ts';
import { KnockoutRow } from '../../components/KnockoutRow.tsx';
import type { SuggestedOutcome, Suggestion, Suggestions } from '../../lib/assess/suggest/suggestion.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import { award, judgements, viewOf } from '../assess/invented.ts';

const knockoutCriteria = [
  { number: '1', text: 'Je hebt een vaarbewijs' },
  { number: '2', text: 'Je werkte vijf jaar aan sluizen' },
  { number: '3', text: 'Je spreekt Fries' },
];
const levels = [
  { label: 'a', text: 'tot twee jaar', points: 0 },
  { label: 'b', text: 'twee jaar of meer', points: 20 },
];
const awardCriteria = [
  award('Ervaring met dijken', null, { number: '4', levels }),
  award('Ervaring met bruggen', 30, { number: '5' }),
];

export const [licence = '', locks = '', frisian = ''] = criterionIds(knockoutCriteria);
export const [dikes = '', bridges = ''] = criterionIds(awardCriteria);
export const [low = '', high = ''] = levelIds(levels);

export const profile: Profile = {
  ...emptyProfile(),
  roles: [
    {
      id: 'r1',
      title: 'Sluiswachter',
      organisation: 'Waterschap Zilver',
      from: '2019-01',
      to: '2023-12',
      hoursPerWeek: 36,
      publicBody: true,
      text: 'Sluizen en dijken',
    },
    {
      id: 'r2',
      title: 'Brugwachter',
      organisation: 'Gemeente Waterhoek',
      from: '2024-01',
      to: null,
      hoursPerWeek: 24,
      publicBody: true,
      text: 'Bruggen',
    },
  ],
  degrees: [{ id: 'd1', level: 'mbo', field: 'Scheepvaart', institution: '', year: 2015 }],
  documents: [{ id: 'p1', kind: 'certificate', name: 'Vaarbewijs', issuedOn: null, expiresOn: '2031-05-01' }],
  skills: ['schutten'],
};

/** What an invented suggestion says; its reason is about a laptop, which is no part of the outcome. */
function suggestion(
  list: Suggestion['list'],
  id: string,
  outcome: SuggestedOutcome,
  over: Partial<Suggestion> = {},
): Suggestion {
  const facets: Suggestion['facets'] = [{ kind: 'devices', own: true, state: 'met', sure: true }];
  return { list, id, outcome, certain: true, facets, entries: [], ...over };
}

export const met = (id: string, over: Partial<Suggestion> = {}) =>
  suggestion('knockouts', id, { kind: 'verdict', verdict: 'met' }, over);
export const notMet = (id: string, over: Partial<Suggestion> = {}) =>
  suggestion('knockouts', id, { kind: 'verdict', verdict: 'not-met' }, over);
export const none = (list: Suggestion['list'], id: string, over: Partial<Suggestion> = {}) =>
  suggestion(list, id, { kind: 'none' }, { certain: false, ...over });
export const level = (id: string, chosen: string, over: Partial<Suggestion> = {}) =>
  suggestion('awards', id, { kind: 'level', level: chosen }, over);
export const points = (id: string, value: number, over: Partial<Suggestion> = {}) =>
  suggestion('awards', id, { kind: 'points', points: value }, over);

export function suggestionsOf(...all: Suggestion[]): Suggestions {
  const of = (list: Suggestion['list']) =>
    Object.fromEntries(all.filter((one) => one.list === list).map((one) => [one.id, one]));
  return { knockouts: of('knockouts'), awards: of('awards') };
}

type Props = {
  before?: readonly JudgementChange[];
  judging: Partial<Judging>;
  /** Told of each change, besides what the room itself makes of it. */
  onChange: (change: JudgementChange) => void;
  /** Told of the judgements after each drawing. */
  onDrawn?: (now: Judgements) => void;
};

/** The view of the invented request after some changes. */
export function roomView(now: Judgements): RequestView {
  return viewOf({ knockoutCriteria, awardCriteria, awardUnit: 'points' }, { judgements: now });
}

/** The rows of an invented request, living: what is changed shows, as on the panel. */
export function JudgingRoom({ before = [], judging, onChange, onDrawn }: Props) {
  const [now, setNow] = useState(() => before.reduce(applyChange, judgements()));
  onDrawn?.(now);
  const view = roomView(now);
  const change = (one: JudgementChange) => {
    onChange(one);
    setNow((last) => applyChange(last, one));
  };
  return (
    <JudgingContext.Provider value={{ profile, suggestions: null, profileHref: '/options.html', ...judging }}>
      <AcceptCertain view={view} onChange={change} />
      <ul>
        {view.knockouts.items.map((item, index) => (
          <KnockoutRow key={item.id} item={item} nth={index + 1} onChange={change} />
        ))}
        {view.points.items.map((item, index) => (
          <AwardRow
            key={item.id}
            item={item}
            nth={index + 1}
            unit={view.points.unit}
            largest={30}
            onChange={change}
          />
        ))}
      </ul>
    </JudgingContext.Provider>
  );
}
