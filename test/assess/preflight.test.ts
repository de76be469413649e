import { describe, expect, it } from 'vitest';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award } from './invented.ts';
import { cvPage, itemOf, itemsOf, profileWith, viewWith } from './preflight-cases.ts';

type Cv = NonNullable<TenderRequest['cv']>;
const cv = (over: Partial<Cv>): Cv => ({
  maxPages: null,
  language: null,
  minReferences: null,
  format: null,
  ...over,
});

describe('a request that asks nothing', () => {
  it('has nothing to confirm, whatever the profile holds', () => {
    const profile = profileWith({ minimumRate: 90, availableHours: 32, languages: ['Nederlands'] });
    expect(itemsOf(viewWith({}), profile, 'Een tekst over een gemeente. Stuur je cv.')).toEqual([]);
  });
});

describe('the CV’s pages', () => {
  const pagesOf = (line: string, rest = '') => {
    const { sources, pageText } = cvPage(line, rest);
    const view = viewWith({ request: { cv: cv({ maxPages: 4 }) }, sources });
    return itemOf(itemsOf(view, profileWith(), pageText), 'pages');
  };

  it.each([
    ['Het cv telt hooguit 4 bladzijden.', [], []],
    ['Het cv telt hooguit 4 bladzijden, exclusief voorblad.', ['cover'], []],
    ['Het cv telt hooguit 4 bladzijden (zonder motivatiebrief én het voorblad).', ['cover', 'letter'], []],
    [
      'Hooguit 4 bladzijden, exclusief voorblad, bijlagen en referenties.',
      ['cover', 'annexes', 'references'],
      [],
    ],
    ['Hooguit 4 bladzijden, exclusief voorblad, met minstens 2 referenties.', ['cover'], []],
    ['Hooguit 4 bladzijden cv; voorblad en motivatiebrief tellen niet mee.', ['cover', 'letter'], []],
    ['Hooguit 4 bladzijden. Het voorblad wordt niet meegerekend.', ['cover'], []],
    ['Hooguit 4 bladzijden inclusief bijlagen.', [], ['annexes']],
    ['Hooguit 4 bladzijden inclusief bijlagen, exclusief een voorblad.', ['cover'], ['annexes']],
    ['Hooguit 4 bladzijden. Voeg een motivatiebrief en een voorblad toe.', [], []],
  ])('%s', (line, without, including) => {
    expect(pagesOf(line)).toMatchObject({ pages: 4, without, including, source: 'cv', check: 'unknown' });
  });

  it('are quoted in the sentence that says so, with what leaves something out of them', () => {
    expect(pagesOf('Schrijf helder. Hooguit 4 bladzijden.')?.quote).toBe('Hooguit 4 bladzijden.');
    const split = 'Hooguit 4 bladzijden. Het voorblad telt niet mee.';
    expect(pagesOf(split)?.quote).toBe(split);
  });

  it('are quoted from below, without a field to light up, where they stand in another line', () => {
    expect(pagesOf('Het cv is in het Nederlands.', 'Houd het op hooguit 4 pagina’s.')).toMatchObject({
      quote: 'Houd het op hooguit 4 pagina’s.',
      source: null,
    });
  });

  it('open again when their number or what counts changes', () => {
    const plain = pagesOf('Hooguit 4 bladzijden.')?.id;
    expect(pagesOf('Hooguit 4 bladzijden, dus.')?.id).toBe(plain);
    expect(pagesOf('Hooguit 4 bladzijden, exclusief voorblad.')?.id).not.toBe(plain);
  });

  it('are there without the page’s text too', () => {
    const view = viewWith({ request: { cv: cv({ maxPages: 4 }) } });
    expect(itemOf(itemsOf(view), 'pages')).toMatchObject({ pages: 4, quote: null, source: null });
  });
});

describe('the CV’s language, form and references', () => {
  const { sources, pageText } = cvPage('Cv in het Engels, als pdf. Minimaal 2 referenties.');
  const request = { cv: cv({ language: 'en', format: 'pdf', minReferences: 2 }) };
  const view = viewWith({ request, sources });

  it('stand with their own sentence, and none where the page says nothing of them', () => {
    const items = itemsOf(view, profileWith(), pageText);
    expect(items.map(({ kind }) => kind)).toEqual(['language', 'format', 'references']);
    expect(itemOf(items, 'references')).toMatchObject({ count: 2, quote: 'Minimaal 2 referenties.' });
    expect(itemOf(items, 'format')).toMatchObject({ format: 'pdf', quote: 'Cv in het Engels, als pdf.' });
  });

  it.each<[string[], string]>([
    [['Nederlands', 'Engels'], 'fits'],
    [['english (C1)'], 'fits'],
    [['Nederlands'], 'unknown'],
    [[], 'unknown'],
  ])('a profile with %j: %s', (languages, check) => {
    expect(itemOf(itemsOf(view, profileWith({ languages }), pageText), 'language')?.check).toBe(check);
  });
});

describe('the rule that only what is in the CV counts', () => {
  const knockoutCriteria = [{ number: '1', text: 'Je hebt een vaarbewijs' }];
  const awardCriteria = [award('Ervaring met sluizen', 60), award('Uurtarief', 40, { kind: 'price' })];
  const view = viewWith({ request: { knockoutCriteria, awardCriteria } });
  const found = (pageText: string) => itemOf(itemsOf(view, profileWith(), pageText), 'explicit');

  it.each([
    'Staat iets niet expliciet in het cv, dan wordt het niet meegenomen in de beoordeling.',
    'Wat niet uit het cv blijkt, telt niet mee.',
    'Ervaring die in het cv niet is benoemd, wordt niet beoordeeld.',
    'Alleen werkervaring die in je cv staat, wordt meegewogen.',
  ])('%s', (sentence) => {
    expect(found(`Beoordeling\nLees goed. ${sentence} Succes.`)).toMatchObject({ quote: sentence, total: 2 });
  });

  it.each([
    'Geef in het cv duidelijk aan in hoeverre je voldoet.',
    'Een cv dat niet in het Nederlands is opgesteld, wordt niet meegenomen in de beoordeling.',
    'Een te lang cv wordt niet beoordeeld.',
    'Wat niet in de offerte staat, telt niet mee.',
    '',
  ])('is not made up: %s', (sentence) => {
    expect(found(sentence)).toBeUndefined();
  });

  it('fits once every criterion has its CV sentence; a price needs none', () => {
    const rule = 'Wat niet uit het cv blijkt, telt niet mee.';
    const [knockout = ''] = criterionIds(knockoutCriteria);
    const [experience = ''] = criterionIds(awardCriteria);
    const said = { verdict: 'met' as const, note: '', evidence: [], cvSentence: 'Vaarbewijs I en II.' };
    const judgements = { ...noJudgements(), knockouts: { [knockout]: said } };
    const half = viewWith({ request: { knockoutCriteria, awardCriteria }, user: { judgements } });
    expect(itemOf(itemsOf(half, profileWith(), rule), 'explicit')).toMatchObject({
      written: 1,
      total: 2,
      check: 'unknown',
    });
    const awards = {
      [experience]: { points: 60, level: null, note: '', evidence: [], cvSentence: 'Tien sluizen.' },
    };
    const whole = viewWith({
      request: { knockoutCriteria, awardCriteria },
      user: { judgements: { ...judgements, awards } },
    });
    expect(itemOf(itemsOf(whole, profileWith(), rule), 'explicit')).toMatchObject({
      written: 2,
      check: 'fits',
    });
  });
});

describe('availability that a criterion asks', () => {
  const hoursPerWeek = { min: 24, max: 32 };
  const found = (text: string, over = {}, request: Partial<TenderRequest> = {}) =>
    itemOf(
      itemsOf(
        viewWith({ request: { hoursPerWeek, awardCriteria: [award(text, 10)], ...request } }),
        profileWith(over),
      ),
      'availability',
    );

  it.each([
    ['Beschikbaar voor 20 tot 28 uur, ook bij verlenging', { min: 20, max: 28 }, 'renewals'],
    ['Aantoonbaar beschikbaar: minimaal 16 uur per week', { min: 16, max: 16 }, null],
    ['Inzetbaar voor maximaal 36 uur', { min: null, max: 36 }, null],
    ['Beschikbaar gedurende de gehele looptijd', hoursPerWeek, 'whole'],
    ['Beschikbaar voor een gesprek en daarna 24 uur per week', { min: 24, max: 24 }, null],
  ])('%s', (text, hours, term) => {
    expect(found(text)).toMatchObject({ hours, term, quote: text });
  });

  it.each([
    'Ervaring met systemen met een beschikbaarheid van 24 uur',
    'Beschikt over 10 jaar ervaring',
    'De kandidaat is beschikbaar voor het gesprek vanaf 9 december',
    'Stelt gegevens vanaf de startdatum beschikbaar; beschikbaar stellen hoort erbij',
    'Een goede beschikbaarheid van voorzieningen',
  ])('is no demand on the candidate’s time: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });

  const start = { date: '2027-01-04', asap: false };
  it.each([
    [{ availableHours: 32 }, 'fits'],
    [{ availableHours: 28 }, 'unknown'],
    [{ availableHours: 24 }, 'unknown'],
    [{ availableHours: 23 }, 'clashes'],
    [{}, 'unknown'],
    [{ availableHours: 32, availableFrom: '2027-01-04' }, 'fits'],
    [{ availableHours: 32, availableFrom: '2027-01-05' }, 'clashes'],
    [{ availableFrom: '2027-01-05' }, 'clashes'],
    [{ availableHours: 32, availableFrom: '2027-02-31' }, 'fits'],
  ])('of 24–32 hours from 4 January, with %j: %s', (profile, check) => {
    expect(found('Beschikbaar voor de gehele duur', profile, { start })?.check).toBe(check);
  });

  it('never clashes with a start as soon as possible', () => {
    const profile = { availableHours: 32, availableFrom: '2027-06-01' };
    expect(
      found('Beschikbaar voor de gehele duur', profile, { start: { date: null, asap: true } })?.check,
    ).toBe('fits');
  });

  it('is one item where a knock-out and an award criterion ask the same', () => {
    const knockoutCriteria = [{ number: '1', text: 'Je bent beschikbaar voor 24 uur per week' }];
    const item = found('Aantoonbaar beschikbaar voor 24 uur', {}, { knockoutCriteria });
    expect(item?.source).toBe('knockoutCriteria/0');
  });
});

describe('the rate', () => {
  const sources = { maxHourlyRate: { quote: 'Tarief: hooguit € 105', start: 3, end: 24 } };
  const view = viewWith({ request: { maxHourlyRate: 105 }, sources });

  it.each([
    [100, 'fits'],
    [105, 'fits'],
    [105.5, 'clashes'],
    [null, 'unknown'],
  ])('of at least %s under a cap of 105: %s', (minimumRate, check) => {
    const item = itemOf(itemsOf(view, profileWith({ minimumRate })), 'rate');
    expect(item).toMatchObject({ cap: 105, check, source: 'maxHourlyRate', quote: 'Tarief: hooguit € 105' });
  });

  it('has no item without a cap, and another id under another cap', () => {
    expect(itemsOf(viewWith({}), profileWith({ minimumRate: 80 }))).toEqual([]);
    const other = viewWith({ request: { maxHourlyRate: 110 } });
    expect(itemOf(itemsOf(other), 'rate')?.id).not.toBe(itemOf(itemsOf(view), 'rate')?.id);
  });

  it('is judged by the cap that the user corrected, which has no words on the page', () => {
    const corrections = { ...noJudgements().corrections, fields: { maxHourlyRate: 95 } };
    const user = { judgements: { ...noJudgements(), corrections } };
    const corrected = viewWith({ request: { maxHourlyRate: 105 }, sources, user });
    expect(itemOf(itemsOf(corrected, profileWith({ minimumRate: 100 })), 'rate')).toMatchObject({
      cap: 95,
      check: 'clashes',
      source: null,
      quote: null,
    });
  });
});

describe('what the user confirmed', () => {
  it('stays with its demand, and opens again when that changes', () => {
    const asked = (maxPages: number, confirmed: string[]) =>
      itemOf(
        itemsOf(
          viewWith({
            request: { cv: cv({ maxPages }) },
            user: { judgements: { ...noJudgements(), confirmed } },
          }),
        ),
        'pages',
      );
    const id = asked(4, [])?.id ?? '';
    expect(asked(4, [])?.confirmed).toBe(false);
    expect(asked(4, [id])?.confirmed).toBe(true);
    expect(asked(3, [id])?.confirmed).toBe(false);
  });
});
