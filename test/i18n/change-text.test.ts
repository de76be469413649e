import { describe, expect, it } from 'vitest';
import { type Telling, tellChanges } from '../../lib/i18n/change-text.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import { pages as englishPages } from '../../lib/i18n/en/pages.ts';
import { pages } from '../../lib/i18n/nl/pages.ts';
import type { Change, ChangeField } from '../../lib/request/change.ts';
import { changesBetween, type Read } from '../../lib/request/changes.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

const savedAt = '2026-11-20T09:30:00Z';
const dutch: Telling = {
  language: 'nl',
  text: coreText('nl'),
  page: pages,
  now: Temporal.Instant.from('2026-11-25T10:20:00Z'),
  savedAt,
  corrected: [],
  unit: 'points',
};
const english: Telling = { ...dutch, language: 'en', text: coreText('en'), page: englishPages };

const tell = (list: Change[], over: Partial<Telling> = {}, since = savedAt) =>
  tellChanges({ since, list }, { ...dutch, ...over });
const read = (over: Partial<TenderRequest>, text = ''): Read => ({ request: bareRequest(over), text });
const between = (before: Partial<TenderRequest>, after: Partial<TenderRequest>) =>
  tell(changesBetween(read(before), read(after))).lines;
const only = (before: Partial<TenderRequest>, after: Partial<TenderRequest>) => {
  const [line, ...more] = between(before, after);
  expect(more).toEqual([]);
  return line;
};

describe('a moved deadline', () => {
  const before = { submissionDeadline: '2026-11-27T09:00:00+01:00[Europe/Amsterdam]' };
  const after = { submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]' };

  it('is told with both moments in Dutch time', () => {
    expect(only(before, after)).toEqual({
      label: 'Inschrijven tot',
      before: 'vr 27 nov, 09:00',
      after: 'di 1 dec, 09:00',
      word: '',
      whole: null,
    });
  });

  it('is told in English as well', () => {
    const [line] = tell(changesBetween(read(before), read(after)), english).lines;
    expect(line).toMatchObject({
      label: 'Submit by',
      before: 'Fri 27 Nov, 09:00',
      after: 'Tue 1 Dec, 09:00',
    });
  });

  it('leaves the user’s own one standing, and says so', () => {
    const list = changesBetween(read(before), read(after));
    expect(tell(list, { corrected: ['submissionDeadline'] }).lines[0]?.word).toBe(
      'Wat je zelf invulde blijft staan.',
    );
  });
});

describe('a field', () => {
  it.each<[string, Partial<TenderRequest>, Partial<TenderRequest>, string, string, string]>([
    [
      'a term that came',
      {},
      { enquiryDeadline: '2026-12-01' },
      'Vragen stellen tot',
      'niet gevonden',
      'di 1 dec',
    ],
    ['a request that closed', {}, { closed: true }, 'Reageren', 'kan nog', 'kan niet meer'],
    [
      'hours',
      { hoursPerWeek: { min: 24, max: 32 } },
      { hoursPerWeek: { min: 36, max: 36 } },
      'Uren per week',
      '24–32',
      '36',
    ],
    [
      'interviews',
      { interviews: [{ date: '2026-12-07', from: '13:00', to: '16:30', part: null }] },
      { interviews: [{ date: '2026-12-08', from: null, to: null, part: 'morning' }] },
      'Gesprek',
      'ma 7 dec, 13:00–16:30',
      'di 8 dec, in de ochtend',
    ],
    [
      'a rate',
      { maxHourlyRate: 97.5 },
      { maxHourlyRate: 112 },
      'Maximumtarief',
      '€ 97,50 excl. btw',
      '€ 112 excl. btw',
    ],
    ['how many go on', { shortlistSize: 3 }, { shortlistSize: 'all' }, "Cv's die doorgaan", '3', "alle cv's"],
    ['a total', { awardPointsStated: 100 }, { awardPointsStated: 90.5 }, 'Totaal aan punten', '100', '90,5'],
    ['a tie', {}, { tieBreaker: 'hourly rate' }, 'Bij gelijke score', 'niet gevonden', 'uurtarief'],
    [
      'the self-employed',
      {},
      { selfEmployed: false },
      "Voor zzp'ers",
      'niet gevonden',
      'nee, alleen in loondienst',
    ],
    [
      'the CV',
      { cv: { maxPages: 5, language: 'nl', minReferences: null, format: null } },
      { cv: { maxPages: 1, language: 'en', minReferences: 2, format: 'pdf' } },
      'Cv-eisen',
      "hoogstens 5 pagina's, Nederlands",
      'hoogstens 1 pagina, Engels, minstens 2 referenties, pdf',
    ],
    ['the place', { place: 'Lindelo' }, { place: null }, 'Standplaats', 'Lindelo', 'niet gevonden'],
  ])('%s', (_, before, after, label, was, is) => {
    expect(only(before, after)).toMatchObject({ label, before: was, after: is, word: '' });
  });

  it('whose value cannot be read is told without one', () => {
    for (const json of ['{', '"vreemd"', '7', 'null', '[{}]']) {
      for (const field of [
        'interviews',
        'cv',
        'hoursPerWeek',
        'submissionDeadline',
        'contractEnd',
      ] as ChangeField[]) {
        expect(tell([{ kind: 'field', field, before: json, after: 'null' }]).lines).toHaveLength(1);
      }
    }
  });

  it('that differs in what is not shown is told as changed', () => {
    const [one, other] = ['{"min":24,"max":24}', '{"min":24.0,"max":24,"net":1}'];
    const list: Change[] = [{ kind: 'field', field: 'hoursPerWeek', before: one, after: other }];
    expect(tell(list).lines).toMatchObject([{ before: null, after: null, word: 'aangepast' }]);
  });
});

describe('a criterion', () => {
  const knockout = (text: string, number: string | null = '3') => ({ knockoutCriteria: [{ number, text }] });
  const [two, three] = ['Twee jaar ervaring met bakens', 'Drie jaar ervaring met bakens'] as const;

  it('that is worded otherwise is told by its number, with its words before and after', () => {
    expect(only(knockout(two), knockout(three))).toEqual({
      label: 'Eis 3',
      before: null,
      after: null,
      word: 'tekst aangepast',
      whole: {
        before: { text: two, points: null, levels: [] },
        after: { text: three, points: null, levels: [] },
      },
    });
  });

  it('that came or went is told as such, also without a number', () => {
    expect(between(knockout('Zwemdiploma A', null), knockout(two))).toMatchObject([
      { label: 'Eis 3', word: 'toegevoegd', whole: { before: null } },
      { label: 'Eis', word: 'vervallen', whole: { after: null } },
    ]);
  });

  it.each<[string, Parameters<typeof award>[2], Parameters<typeof award>[2], object]>([
    ['other points', { points: 20 }, { points: 25 }, { before: '20 punten', after: '25 punten', word: '' }],
    [
      'points at last',
      { points: null },
      { points: 2.5 },
      { before: 'geen punten genoemd', after: '2,5 punten' },
    ],
    [
      'another level',
      { levels: [{ label: 'a', text: 'vaak', points: 20 }] },
      { levels: [{ label: 'a', text: 'dikwijls', points: 20 }] },
      { before: null, word: 'niveaus aangepast' },
    ],
    [
      'other words and points',
      { points: 20 },
      { points: 25, text: 'Ruime ervaring' },
      { before: '20 punten', after: '25 punten', word: 'tekst aangepast' },
    ],
  ])('with %s', (_, before, after, expected) => {
    const given = (over: Parameters<typeof award>[2]) => ({
      awardCriteria: [award('Ervaring', 20, { number: '7', ...over })],
    });
    expect(only(given(before), given(after))).toMatchObject({ label: 'Criterium 7', ...expected });
  });

  it('is told in percent where the page counts so', () => {
    const list = changesBetween(
      read({ awardCriteria: [award('Ervaring', 20)] }),
      read({ awardCriteria: [award('Ervaring', 30)] }),
    );
    expect(tell(list, { unit: 'percent' }).lines).toMatchObject([
      { label: 'Criterium', before: '20 %', after: '30 %' },
    ]);
  });
});

describe('everything that changed', () => {
  const before = read({ title: 'Sluiswachter', conditions: [{ kind: 'vog', text: 'Een VOG is nodig' }] });
  const after = read(
    {
      title: 'Brugwachter',
      closed: true,
      submissionDeadline: '2026-12-01',
      knockoutCriteria: [{ number: '1', text: 'Zwemdiploma A' }],
    },
    'Antwoord 1: ja',
  );

  it('is counted, and what decides stands first', () => {
    const { count, lines } = tell(changesBetween(before, after));
    expect(count).toBe('6 wijzigingen');
    expect(lines.map(({ label, word }) => `${label} ${word}`.trim())).toEqual([
      'Reageren',
      'Inschrijven tot',
      'Vragen Er staat 1 antwoord op de pagina.',
      'Eis 1 toegevoegd',
      'Titel',
      'Voorwaarde vervallen',
    ]);
  });

  it('says how many answers there were', () => {
    const answers = (n: number) => read({}, Array.from({ length: n }, () => 'Antwoord: ja').join('\n'));
    expect(tell(changesBetween(answers(2), answers(5))).lines[0]?.word).toBe(
      'Er staan 5 antwoorden op de pagina. Eerst waren dat er 2.',
    );
  });

  it.each<[string, string, string]>([
    ['the day of saving', savedAt, 'sinds je bewaarde op vr 20 nov'],
    ['a later look', '2026-11-23T23:30:00Z', 'sinds je keek op di 24 nov'],
    ['a look today', '2026-11-25T08:00:00Z', 'sinds je vandaag om 09:00 keek'],
    ['another year', '2025-11-20T09:30:00Z', 'sinds je bewaarde op do 20 nov 2025'],
  ])('counts from %s', (_, since, words) => {
    expect(tell([], {}, since).since).toBe(words);
  });

  it('counts from no moment that is none', () => {
    expect(tell([], {}, 'gisteren').since).toBe('');
  });
});
