import { describe, expect, it } from 'vitest';
import { longestMonths } from '../../lib/assess/signals/dba-rules.ts';
import { type SignalId, signalIds } from '../../lib/assess/signals/rule.ts';
import { signalRules } from '../../lib/assess/signals/rules.ts';
import { concernsOnlyLenders, lendsStaff, signalSources, signals } from '../../lib/assess/signals.ts';
import { type BidderType, bidderTypes } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { growth, steep } from '../growth.ts';
import { award, bareRequest } from './invented.ts';
import { sentences } from './signal-sentences.ts';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

const found = (text: string, bidderType: BidderType | null, over: Partial<TenderRequest> = {}, at = now) =>
  signals(bareRequest(over), text, bidderType, at);

/** Who a rule is tried with: the first that it concerns. */
const concerned = (id: SignalId): BidderType =>
  signalRules.find((rule) => rule.id === id)?.for[0] ?? 'agency';

const quoted = (id: SignalId, text: string, over: Partial<TenderRequest> = {}): string[] =>
  found(text, concerned(id), over)
    .filter((signal) => signal.id === id)
    .flatMap(({ quotes }) => quotes.map(({ quote }) => quote));

describe.each(Object.entries(sentences))('%s', (name, { fires, not }) => {
  const id = signalIds.find((one) => one === name);
  if (id === undefined) throw new Error(`no rule ${name}`);

  it.each(fires)('is known by: %s', (sentence) => {
    expect(quoted(id, `Vooraf.\n${sentence}\nDaarna.`)).toEqual([sentence]);
  });

  it.each(not)('is not known by: %s', (sentence) => {
    expect(quoted(id, `Vooraf.\n${sentence}\nDaarna.`)).toEqual([]);
  });

  it('is not on a page that says nothing of it', () => {
    expect(quoted(id, 'Een zwembad zoekt een badmeester.\nDe sluiting is op maandag.')).toEqual([]);
  });
});

describe('every rule', () => {
  it('has its cases here', () => {
    const apart: SignalId[] = ['wtta-coming', 'wtta', 'dba-long', 'dba-enforced'];
    expect([...Object.keys(sentences), ...apart].sort()).toEqual([...signalIds].sort());
    expect(signalRules.map(({ id }) => id).sort()).toEqual([...signalIds].sort());
  });

  it('names a source with a real day on which it was so, or the page itself', () => {
    for (const { source } of signalRules) {
      if (source.asOf === null) expect(source.name).toBe('page');
      else expect(Temporal.PlainDate.from(source.asOf).toString()).toBe(source.asOf);
    }
  });

  it('holds no pattern that remembers where it was, which would miss every second page', () => {
    for (const { patterns, unless } of signalRules)
      for (const pattern of [...patterns, ...(unless ?? [])]) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});

describe('whom a signal concerns', () => {
  const text = [
    'Geen zzp',
    'Een uitlener staat geregistreerd volgens de Waadi en in het register van de SNA.',
    'Een kwart gaat naar de G-rekening.',
    'De inlenersbeloning geldt.',
    'Je komt te werken in ons team.',
    'Wij vragen social return.',
  ].join('\n');
  const idsFor = (bidderType: BidderType | null) => found(text, bidderType).map(({ id }) => id);

  it.each(['secondment', 'agency'] as const)(
    '%s: the duties of lenders, and nothing for the self-employed',
    (type) => {
      expect(idsFor(type)).toEqual(['waadi', 'sna', 'wtta-announce', 'g-account', 'equal-pay', 'sroi']);
    },
  );

  it.each(['zzp', 'zzp-bv'] as const)(
    '%s: what shuts out and what the Wet DBA is about, no duty of lenders',
    (type) => {
      expect(idsFor(type)).toEqual(['no-self-employed', 'dba-enforced', 'sroi', 'dba-embedded']);
    },
  );

  it('all of them where the profile says no role, each marked as depending on it unless it is for everybody', () => {
    const all = found(text, null);
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set([...idsFor('agency'), ...idsFor('zzp')]));
    expect(all.filter(({ concerns }) => concerns === 'you').map(({ id }) => id)).toEqual(['sroi']);
  });

  it('surely whoever has the role', () => {
    for (const type of bidderTypes)
      expect(found(text, type).every(({ concerns }) => concerns === 'you')).toBe(true);
  });

  it('knows who lends staff', () => {
    expect([...bidderTypes, null].map(lendsStaff)).toEqual([false, false, true, true, null]);
  });
});

describe('the Wtta', () => {
  const wttaAt = (at: string, bidderType: BidderType | null = 'secondment', text = 'Een bad.') =>
    found(text, bidderType, {}, Temporal.Instant.from(at))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('wtta'));

  it.each([
    ['2026-12-31T22:59:59Z', 'wtta-announce', 'the last second of 2026 in the Netherlands'],
    ['2026-12-31T23:00:00Z', 'wtta-coming', 'the first of 2027'],
    ['2027-12-31T22:59:59Z', 'wtta-coming', 'the last of 2027'],
    ['2027-12-31T23:00:00Z', 'wtta', 'the first of 2028'],
  ])('at %s says %s: %s', (at, id) => {
    expect(wttaAt(at)).toEqual([id]);
  });

  it('needs no words on the page for those who lend, and does for those who may', () => {
    expect(wttaAt('2026-11-25T10:00:00Z', null)).toEqual([]);
    expect(wttaAt('2026-11-25T10:00:00Z', null, 'De Waadi geldt.')).toEqual(['wtta-announce']);
    expect(wttaAt('2026-11-25T10:00:00Z', 'zzp', 'De Waadi geldt.')).toEqual([]);
  });
});

describe('what the request’s values say', () => {
  it('shuts out where the value says so without any sentence, and not where the user says otherwise', () => {
    const [signal] = found('', 'zzp', { selfEmployed: false });
    expect(signal).toMatchObject({ id: 'no-self-employed', quotes: [] });
    expect(found('Geen zzp', 'zzp', { selfEmployed: true })).toEqual([]);
    expect(found('Geen zzp', 'zzp', { selfEmployed: null }).map(({ id }) => id)).toEqual([
      'no-self-employed',
    ]);
  });

  const term = (max: number, times: number, months: number): Partial<TenderRequest> => ({
    duration: { minMonths: max, maxMonths: max },
    renewal: { possible: true, times, months },
  });

  it('calls a term long above a year with its options, and quotes both values apart from their neighbours', () => {
    const text = 'Duur 12 maanden Niveau hbo\nOpties verlenging\n2 x 6 maand(en)\nRegio Friesland';
    const [long] = found(text, 'zzp', term(12, 2, 6)).filter(({ id }) => id === 'dba-long');
    expect(long).toMatchObject({ kind: 'dba-against', months: 24 });
    expect(long?.quotes.map(({ quote }) => quote)).toEqual([
      'Duur 12 maanden',
      'Opties verlenging\n2 x 6 maand(en)',
    ]);
    expect(found(text, 'zzp', term(6, 1, 6)).filter(({ id }) => id === 'dba-long')).toEqual([]);
    expect(found('', 'zzp', term(12, 1, 1)).map(({ id, months }) => [id, months])).toContainEqual([
      'dba-long',
      13,
    ]);
  });

  it('counts a term from start to end where no duration is stated, never from before the publication', () => {
    const bounds = { start: { date: '2027-01-01', asap: false }, contractEnd: '2028-06-30' };
    expect(longestMonths(bareRequest(bounds))).toBe(18);
    expect(longestMonths(bareRequest({ ...bounds, publishedOn: '2027-07-01' }))).toBe(12);
    expect(longestMonths(bareRequest({ ...bounds, contractEnd: '2026-01-01' }))).toBeNull();
    expect(longestMonths(bareRequest({ ...bounds, contractEnd: 'ooit' }))).toBeNull();
    expect(longestMonths(bareRequest())).toBeNull();
  });
});

describe('the Wet DBA', () => {
  const both = 'De opdracht is resultaatgericht.\nHet team wordt aangestuurd door een coördinator.';

  it('shows both sides with their sentences, and when it is enforced', () => {
    const kinds = found(both, 'zzp').map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['dba-enforced', 'date'],
      ['dba-result', 'dba-for'],
      ['dba-directed', 'dba-against'],
    ]);
  });

  it('speaks of enforcement only beside such a sentence, or where the page itself names it', () => {
    expect(found('Een bad.', 'zzp')).toEqual([]);
    expect(found('Op deze opdracht is de Wet DBA van toepassing.', 'zzp').map(({ id }) => id)).toEqual([
      'dba-enforced',
    ]);
  });

  it('takes nothing from what is asked of the candidate, but a device of one’s own', () => {
    const text = [
      '1. De opdrachtnemer draait mee in een rooster van een zwembad;',
      '2. Een resultaatgerichte opdracht kunnen leiden (20 punten);',
      'Bepaalt graag zelf hoe het werk gaat',
      '3. Je neemt een eigen laptop mee;',
    ].join('\n');
    const request = {
      knockoutCriteria: [
        { number: '1', text: 'De opdrachtnemer draait mee in een rooster van een zwembad' },
        { number: '3', text: 'Je neemt een eigen laptop mee' },
      ],
      awardCriteria: [award('Een resultaatgerichte opdracht kunnen leiden', 20)],
      competences: ['Bepaalt graag zelf hoe het werk gaat'],
    };
    const ids = (over: Partial<TenderRequest>) => found(text, 'zzp', over).map(({ id }) => id);
    expect(ids(request)).toEqual(['dba-enforced', 'dba-own-device']);
    expect(ids({})).toEqual(['dba-enforced', 'dba-result', 'dba-own-way', 'dba-own-device', 'dba-embedded']);
  });
});

describe('quotes', () => {
  it('are whole sentences, exactly where they stand, also behind abbreviations', () => {
    const text =
      'Wie uitleent (o.a. Bureau A) valt onder de Waadi. De rest niet.\n- Een deel gaat naar de G-rekening;';
    for (const signal of found(text, 'agency'))
      for (const { quote, start, end } of signal.quotes) expect(text.slice(start, end)).toBe(quote);
    expect(quoted('waadi', text)).toEqual(['Wie uitleent (o.a. Bureau A) valt onder de Waadi.']);
    expect(quoted('g-account', text)).toEqual(['Een deel gaat naar de G-rekening;']);
  });

  it('of an endless sentence are the words around what counts', () => {
    const text = `${'woord '.repeat(400)}de G-rekening ${'woord '.repeat(400)}`;
    const [quote = ''] = quoted('g-account', text);
    expect(quote).toContain('de G-rekening');
    expect(quote.length).toBeLessThan(480);
    expect(quote).toMatch(/^woord .* woord$/);
    expect(text).toContain(quote);
  });

  it('stand once each, and not without end', () => {
    const text = `${'Wij vragen social return.\n'.repeat(3)}${Array.from({ length: 20 }, (_, n) => `Wij vragen social return, deel ${n}`).join('\n')}`;
    expect(quoted('sroi', text)).toHaveLength(6);
    expect(new Set(quoted('sroi', text)).size).toBe(6);
  });

  it('become sources under a field of their own', () => {
    const text = 'Geen indexering.\nWij vragen social return.';
    expect(signalSources(found(text, 'zzp'))).toEqual({
      'signals/no-indexation/0': { quote: 'Geen indexering.', start: 0, end: 16 },
      'signals/sroi/0': { quote: 'Wij vragen social return.', start: 17, end: 42 },
    });
  });
});

describe('the age of a source', () => {
  const oldAt = (at: string) =>
    found('Er ontstaat geen gezagsverhouding.', 'zzp', {}, Temporal.Instant.from(at))
      .filter(({ id }) => id === 'dba-no-authority')
      .map(({ old }) => old);

  it('is old from a year on, and the page itself never', () => {
    expect(oldAt('2026-12-19T12:00:00Z')).toEqual([false]);
    expect(oldAt('2026-12-20T12:00:00Z')).toEqual([true]);
    const [page] = found('Geen indexering.', 'zzp', {}, Temporal.Instant.from('2040-01-01T12:00:00Z'));
    expect(page).toMatchObject({ source: { name: 'page', asOf: null }, old: false });
  });
});

describe('a condition that binds lenders alone', () => {
  it.each([
    ['Wie personeel ter beschikking stelt, is geregistreerd (Waadi).', true],
    ['Een kwart van de factuur gaat naar de G-rekening van een uitlener in het SNA-register.', true],
    ['Stuur een uittreksel waaruit de Waadi-registratie blijkt.', false],
    ['Je hebt een G-rekening. Ook toon je een diploma.', false],
    ['Je hebt een G-rekening en een verzekering.', false],
    ['Een G-rekening is niet van toepassing.', false],
    ['Je parkeert buiten.', false],
    ['', false],
  ])('%s: %s', (text, only) => {
    expect(concernsOnlyLenders({ kind: 'other', text })).toBe(only);
  });
});

it('does not take long over a page that was made to take long', () => {
  const text = (size: number) =>
    `${'opdrachtnemer niet zelf bepaalt '.repeat(2 * size)}\n${'geen '.repeat(5 * size)}\n${'o.a. Waadi. '.repeat(2 * size)}`;
  expect(growth(1250, text, (page) => found(page, null))).toBeLessThan(steep);
});
