import { describe, expect, it } from 'vitest';
import {
  type ListFilter,
  listFilters,
  matchesFilter,
  matchesQuery,
  type SortOrder,
  sortViews,
} from '../../lib/assess/arrange.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, judgements, viewOf } from './invented.ts';

/** 'YYYY-MM-DD' as a deadline at 09:00 Dutch winter time. */
const nine = (date: string) => `${date}T09:00:00+01:00[Europe/Amsterdam]`;

describe('the filters', () => {
  const criteria = [{ number: '1', text: 'Je kunt zwemmen' }];
  const [swim = ''] = criterionIds(criteria);
  const meets = judgements({
    knockouts: { [swim]: { verdict: 'met', note: '', evidence: [], cvSentence: '' } },
  });
  const fails = judgements({
    knockouts: { [swim]: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' } },
  });

  it.each<[string, RequestView, ListFilter[]]>([
    ['no deadline found', viewOf(), ['all']],
    ['open for long', viewOf({ submissionDeadline: nine('2026-12-20') }), ['all', 'open']],
    [
      'exactly 7 days',
      viewOf({ submissionDeadline: '2026-12-02T11:00:00+01:00[Europe/Amsterdam]' }),
      ['all', 'open', 'week'],
    ],
    [
      'a minute more than 7 days',
      viewOf({ submissionDeadline: '2026-12-02T11:01:00+01:00[Europe/Amsterdam]' }),
      ['all', 'open'],
    ],
    ['a day alone in 7 days', viewOf({ submissionDeadline: '2026-12-02' }), ['all', 'open', 'week']],
    ['a day alone in 8 days', viewOf({ submissionDeadline: '2026-12-03' }), ['all', 'open']],
    ['today', viewOf({ submissionDeadline: '2026-11-25' }), ['all', 'open', 'week']],
    ['over', viewOf({ submissionDeadline: nine('2026-11-24') }), ['all']],
    [
      'closed by the page before its time',
      viewOf({ submissionDeadline: nine('2026-11-28'), closed: true }),
      ['all'],
    ],
    ['all knock-outs met', viewOf({ knockoutCriteria: criteria }, { judgements: meets }), ['all', 'meets']],
    ['a knock-out not met', viewOf({ knockoutCriteria: criteria }, { judgements: fails }), ['all']],
    ['a knock-out open', viewOf({ knockoutCriteria: criteria }), ['all']],
  ])('%s', (_name, view, expected) => {
    expect(listFilters.filter((filter) => matchesFilter(view, filter))).toEqual(expected);
  });
});

describe('the search', () => {
  const knockoutCriteria = [{ number: '1', text: 'Ervaring met coördinatie van crèches' }];
  const awardCriteria = [award('Visie op waterbeheer', 40)];
  const [coordination = ''] = criterionIds(knockoutCriteria);
  const [vision = ''] = criterionIds(awardCriteria);
  const view = viewOf(
    {
      title: 'Beleidsadviseur Jeugd',
      buyer: 'Gemeente Súdwest-Voorbeeld',
      reference: '71234',
      place: 'Sneekerdam',
      region: 'Fryslân',
      knockoutCriteria,
      awardCriteria,
      functionScale: '11',
    },
    {
      judgements: judgements({
        note: 'Bellen met Ineke',
        knockouts: { [coordination]: { verdict: 'open', note: 'vraag Özgür', evidence: [], cvSentence: '' } },
        awards: {
          [vision]: { points: null, level: null, note: 'project Zoutmeer', evidence: [], cvSentence: '' },
        },
      }),
    },
  );

  it.each([
    '',
    '   ',
    'beleidsadviseur',
    'JEUGD',
    'sudwest',
    'Súdwest',
    '71234',
    'sneekerdam',
    'fryslan',
    'coordinatie creches',
    'waterbeheer',
    'ineke',
    'ozgur',
    'zoutmeer',
    'jeugd  71234',
    'zoutmeer beleids',
  ])('"%s" finds it', (query) => {
    expect(matchesQuery(view, query)).toBe(true);
  });

  it.each(['senior', 'jeugd senior', '712345', 'niet gevonden', 'null'])('"%s" does not', (query) => {
    expect(matchesQuery(view, query)).toBe(false);
  });
});

describe('the order', () => {
  const titles = (views: RequestView[], order: SortOrder) =>
    sortViews(views, order).map((view) => view.request.title);
  const named = (title: string | null, over: Partial<TenderRequest> = {}, savedAt = '') =>
    viewOf({ title, ...over }, { savedAt: savedAt === '' ? null : savedAt });

  it('by deadline: first what closes first, then without deadline, then closed with the latest first', () => {
    const views = [
      named('lang gesloten', { submissionDeadline: nine('2026-11-01') }),
      named('geen termijn'),
      named('later', { submissionDeadline: nine('2026-12-20') }),
      named('net gesloten', { submissionDeadline: nine('2026-11-24') }),
      named('eerst', { submissionDeadline: nine('2026-11-26') }),
      named('dag', { submissionDeadline: '2026-12-01' }),
    ];
    expect(titles(views, 'deadline')).toEqual([
      'eerst',
      'dag',
      'later',
      'geen termijn',
      'net gesloten',
      'lang gesloten',
    ]);
  });

  it('by deadline: what the page has closed stands among the closed, whatever its date', () => {
    const views = [
      named('dicht', { submissionDeadline: nine('2026-11-26'), closed: true }),
      named('dicht zonder termijn', { closed: true }),
      named('open', { submissionDeadline: nine('2027-01-26') }),
      named('geen termijn'),
    ];
    expect(titles(views, 'deadline')).toEqual(['open', 'geen termijn', 'dicht', 'dicht zonder termijn']);
  });

  it('by points: most sure, then most attainable, then what closes first', () => {
    const claimed = (title: string, points: number, sure: number, date: string) => {
      const awardCriteria = [award('Visie', points), award('Aanpak', sure)];
      const [, approach = ''] = criterionIds(awardCriteria);
      const awards = {
        [approach]: { points: sure, level: null, note: 'pagina 1', evidence: [], cvSentence: '' },
      };
      const over = { title, awardCriteria, submissionDeadline: nine(date) };
      return viewOf(over, { judgements: judgements({ awards }) });
    };
    const views = [
      claimed('veel te halen', 90, 10, '2026-12-01'),
      claimed('later', 20, 40, '2026-12-09'),
      claimed('meer te halen', 30, 40, '2026-12-20'),
      claimed('eerder', 20, 40, '2026-12-02'),
    ];
    expect(titles(views, 'points')).toEqual(['meer te halen', 'eerder', 'later', 'veel te halen']);
  });

  it('by saving: the latest first, without a moment last', () => {
    const views = [
      named('oud', {}, '2026-11-01T08:00:00Z'),
      named('nooit'),
      named('nieuw', {}, '2026-11-20T08:00:00Z'),
    ];
    expect(titles(views, 'saved')).toEqual(['nieuw', 'oud', 'nooit']);
  });

  it('by title: as in a Dutch list, capitals and accents aside', () => {
    const views = ['Zwemmeester', 'école-adviseur', 'Adviseur', 'bouwer', 'Edelsmid'].map((title) =>
      named(title),
    );
    expect(titles(views, 'title')).toEqual([
      'Adviseur',
      'bouwer',
      'école-adviseur',
      'Edelsmid',
      'Zwemmeester',
    ]);
  });

  it('leaves the given list as it is', () => {
    const views = [named('b'), named('a')];
    sortViews(views, 'title');
    expect(views.map((view) => view.request.title)).toEqual(['b', 'a']);
  });
});
