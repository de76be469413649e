import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../lib/profile/profile.ts';
import type { Condition, Sources, TenderRequest } from '../../lib/request/tender-request.ts';
import { held, itemsOf, profileWith, viewWith } from './preflight-cases.ts';

/** Submission on 1 December, interviews up to 10 December, start on 4 January. */
const dates: Partial<TenderRequest> = {
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  interviews: ['2026-12-10', '2026-12-09'].map((date) => ({ date, from: null, to: null, part: null })),
  start: { date: '2027-01-04', asap: false },
};

const documentsOf = (
  conditions: Condition[],
  documents: ProfileDocument[] = [],
  over: Partial<TenderRequest> = dates,
  page: { sources?: Sources; pageText?: string } = {},
) => {
  const view = viewWith({ request: { ...over, conditions }, sources: page.sources });
  const items = itemsOf(view, profileWith({ documents }), page.pageText);
  return items.filter((item) => item.kind === 'document');
};

describe('the documents that the conditions ask', () => {
  it.each<[Condition['kind'], string]>([
    ['vog', 'De opdrachtgever vraagt om een VOG.'],
    ['vog', 'Zonder geldige Verklaring Omtrent het Gedrag kan de opdracht niet starten.'],
    ['vog', 'Een VOG hoeft niet bij de inschrijving te zitten.'],
    ['kvk', 'Een recent uittreksel van de Kamer van Koophandel is verplicht'],
    ['kvk', 'U bent bij de KvK ingeschreven'],
    ['uea', 'Het UEA wordt ingevuld meegestuurd'],
    ['integrity', 'De opdrachtgever zal om een integriteitsverklaring vragen'],
    ['nda', 'Getekende geheimhoudingsverklaring'],
    ['nda', 'De professional tekent vooraf voor geheimhouding'],
    ['insurance', 'Een beroepsaansprakelijkheidsverzekering'],
  ])('%s: %s', (kind, text) => {
    expect(documentsOf([{ kind, text }])).toMatchObject([
      { document: kind, quote: text, source: 'conditions/0', confirmed: false },
    ]);
  });

  it.each<[Condition['kind'], string]>([
    ['vog', 'Een VOG is niet nodig.'],
    ['vog', 'Er wordt geen VOG gevraagd'],
    ['vog', 'De opdrachtgever vraagt voor deze opdracht geen Verklaring Omtrent het Gedrag'],
    ['kvk', 'Wie personeel uitleent, staat als zodanig bij de KvK ingeschreven'],
    ['kvk', 'Vermeld het nummer van de Kamer van Koophandel op de factuur'],
    ['integrity', 'Integriteit staat bij ons voorop'],
    ['nda', 'De geheimhouding geldt ook na afloop'],
    ['insurance', 'De aansprakelijkheid is beperkt tot het bedrag van de opdracht'],
    ['insurance', 'Wees verzekerd van een warm welkom'],
    ['waadi', 'Registratie volgens de Waadi'],
    ['other', 'Een VOG'],
  ])('none is made up out of %s: %s', (kind, text) => {
    expect(documentsOf([{ kind, text }])).toEqual([]);
  });

  it('are one each, in the page’s order, with all that is said of them', () => {
    const conditions: Condition[] = [
      { kind: 'uea', text: 'Het UEA wordt meegestuurd' },
      { kind: 'vog', text: 'Een VOG is verplicht' },
      { kind: 'vog', text: 'De VOG is niet ouder dan drie maanden' },
    ];
    expect(documentsOf(conditions)).toMatchObject([
      { document: 'uea', maxAge: null },
      { document: 'vog', quote: 'Een VOG is verplicht', maxAge: { count: 3, unit: 'months' } },
    ]);
  });

  it('are several where one line asks several, each at its own moment', () => {
    const text =
      'Het UEA gaat bij de inschrijving; een VOG en een uittreksel uit het handelsregister volgen na gunning';
    expect(documentsOf([{ kind: 'vog', text }])).toMatchObject([
      { document: 'vog', stage: 'award' },
      { document: 'kvk', stage: 'award' },
      { document: 'uea', stage: 'submission' },
    ]);
  });

  it('have each their own age where one line asks several', () => {
    const text =
      'Na gunning: een VOG, niet ouder dan 3 maanden, het UEA en een uittreksel van de KvK (maximaal 6 weken oud)';
    expect(documentsOf([{ kind: 'vog', text }])).toMatchObject([
      { document: 'vog', stage: 'award', maxAge: { count: 3, unit: 'months' } },
      { document: 'kvk', stage: 'award', maxAge: { count: 6, unit: 'weeks' } },
      { document: 'uea', stage: 'award', maxAge: null },
    ]);
  });

  it('open again when their words change', () => {
    const id = (text: string) => documentsOf([{ kind: 'vog', text }])[0]?.id;
    expect(id('Een VOG is verplicht;')).toBe(id('Een VOG is verplicht'));
    expect(id('Een VOG is verplicht, niet ouder dan een jaar')).not.toBe(id('Een VOG is verplicht'));
  });
});

describe('when a document is asked', () => {
  it.each([
    ['De VOG wordt bij de inschrijving meegestuurd', 'submission', '2026-12-01', '2026-12-01'],
    ['Na gunning levert u een VOG aan', 'award', '2026-12-10', '2027-01-04'],
    ['Bij aanvang van de opdracht is er een VOG', 'start', '2027-01-04', '2027-01-04'],
    ['Na gunning en voor de start levert u een VOG aan', 'start', '2027-01-04', '2027-01-04'],
    ['De opdrachtgever vraagt om een VOG', null, '2026-12-01', '2027-01-04'],
  ])('%s', (text, stage, earliest, latest) => {
    expect(documentsOf([{ kind: 'vog', text }])).toMatchObject([
      { stage, earliest: { date: earliest }, latest: { date: latest } },
    ]);
  });

  it('is said by the line above the list, which holds for all of its items', () => {
    const intro = 'Lever het volgende voorafgaand aan de start van het werk aan:';
    const items = ['Kopie van een pas', 'Getekende geheimhoudingsverklaring'];
    const pageText = ['Slot', intro, ...items.map((item) => `${item};`)].join('\n');
    const conditions = items.map((text, index): Condition => ({ kind: index === 0 ? 'other' : 'nda', text }));
    const start = pageText.indexOf(items[1] ?? '');
    const end = start + (items[1] ?? '').length;
    const sources = { 'conditions/1': { quote: items[1] ?? '', start, end } };
    expect(documentsOf(conditions, [], dates, { sources, pageText })).toMatchObject([{ stage: 'start' }]);
    const other = { sources, pageText: pageText.replace(intro, 'Overige informatie') };
    expect(documentsOf(conditions, [], dates, other)).toMatchObject([{ stage: null }]);
  });

  it('is today, where the page dates nothing', () => {
    expect(documentsOf([{ kind: 'vog', text: 'Een VOG' }], [], {})).toMatchObject([
      { earliest: { date: '2026-11-25', event: 'today' }, latest: null },
    ]);
  });
});

describe('the profile’s document', () => {
  const insurance = (text: string, documents: ProfileDocument[]) =>
    documentsOf([{ kind: 'insurance', text }], documents)[0];
  const until = (expiresOn: string | null, issuedOn: string | null = null) => [
    held('insurance', { expiresOn, issuedOn }),
  ];
  const submission = 'De polis van de verzekering gaat bij de inschrijving';
  const award = 'De polis van de verzekering volgt na gunning';
  const begin = 'De polis van de verzekering ligt er bij aanvang';
  const unsaid = 'Een polis van de verzekering';

  it.each([
    [submission, '2026-12-01', 'fits', 'valid'],
    [submission, '2026-11-30', 'clashes', 'expired'],
    [begin, '2027-01-04', 'fits', 'valid'],
    [begin, '2027-01-03', 'clashes', 'expired'],
    [award, '2027-01-04', 'fits', 'valid'],
    [award, '2026-12-20', 'unknown', 'between'],
    [award, '2026-12-09', 'clashes', 'expired'],
    [unsaid, '2027-01-04', 'fits', 'valid'],
    [unsaid, '2026-12-15', 'unknown', 'between'],
    [unsaid, '2026-11-30', 'clashes', 'expired'],
    [unsaid, null, 'fits', 'no-end'],
    [unsaid, '2026-02-31', 'fits', 'no-end'],
  ])('%s, held until %s: %s', (text, expiresOn, check, reason) => {
    expect(insurance(text, until(expiresOn))).toMatchObject({ check, reason });
  });

  it('is not there: nothing is said but that', () => {
    expect(insurance(unsaid, [held('vog')])).toMatchObject({
      check: 'unknown',
      reason: 'absent',
      held: null,
    });
  });

  it('is the best of several', () => {
    const documents = [...until('2026-11-30'), ...until('2027-03-01', '2026-03-01'), ...until('2026-12-15')];
    expect(insurance(unsaid, documents)).toMatchObject({ until: '2027-03-01', check: 'fits' });
  });

  it.each<Condition>([
    { kind: 'nda', text: 'Getekende geheimhoudingsverklaring' },
    { kind: 'integrity', text: 'Integriteitsverklaring' },
  ])('is none for what is signed for each request anew: $text', (condition) => {
    expect(documentsOf([condition], [held('other', { name: condition.text })])).toMatchObject([
      { check: 'unknown', reason: 'made' },
    ]);
  });
});

describe('the age of a VOG', () => {
  const vog = (text: string, over: Partial<ProfileDocument>) =>
    documentsOf([{ kind: 'vog', text }], [held('vog', over)])[0];

  it('is shown on the day, and weighed against nothing where the page sets no limit', () => {
    expect(vog('De opdrachtgever vraagt om een VOG', { issuedOn: '2019-03-15' })).toMatchObject({
      check: 'unknown',
      reason: 'age',
      age: { months: 92, days: 16 },
      maxAge: null,
    });
  });

  it.each([
    ['Een VOG, niet ouder dan 3 maanden, bij de inschrijving', '2026-09-01', 'fits', 'valid'],
    ['Een VOG, niet ouder dan 3 maanden, bij de inschrijving', '2026-08-31', 'clashes', 'too-old'],
    ['Een VOG van maximaal zes weken oud bij de inschrijving', '2026-10-20', 'fits', 'valid'],
    ['Een VOG van maximaal zes weken oud bij de inschrijving', '2026-10-19', 'clashes', 'too-old'],
    ['Bij de inschrijving een VOG, in de afgelopen 10 dagen afgegeven', '2026-11-21', 'fits', 'valid'],
    ['Bij de inschrijving een VOG, hoogstens één jaar oud', '2025-11-30', 'clashes', 'too-old'],
    ['De VOG is bij aanvang niet ouder dan 3 maanden', '2026-10-04', 'fits', 'valid'],
    ['De VOG is bij aanvang niet ouder dan 3 maanden', '2026-10-03', 'clashes', 'too-old'],
    ['Een VOG, niet ouder dan 3 maanden', '2026-09-15', 'unknown', 'between'],
    ['Een VOG, niet ouder dan 3 maanden', null, 'unknown', 'undated'],
  ])('%s, issued on %s: %s', (text, issuedOn, check, reason) => {
    expect(vog(text, { issuedOn })).toMatchObject({ check, reason });
  });

  it('is no limit that the page sets where weeks say how long the request for it takes', () => {
    expect(vog('Een VOG; de verwerking duurt maximaal 4 weken', { issuedOn: '2026-01-01' })).toMatchObject({
      check: 'unknown',
      reason: 'age',
    });
  });

  it('counts whole months over both changes of the clock', () => {
    const winter = { ...dates, submissionDeadline: '2026-10-26T09:00:00+01:00[Europe/Amsterdam]' };
    const summer = { ...dates, submissionDeadline: '2027-03-29T09:00:00+02:00[Europe/Amsterdam]' };
    const age = (request: Partial<TenderRequest>, issuedOn: string) =>
      documentsOf([{ kind: 'vog', text: 'Een VOG' }], [held('vog', { issuedOn })], request)[0];
    expect(age(winter, '2026-09-26')).toMatchObject({ age: { months: 1, days: 0 } });
    expect(age(winter, '2026-10-25')).toMatchObject({ age: { months: 0, days: 1 } });
    expect(age(summer, '2027-02-28')).toMatchObject({ age: { months: 1, days: 1 } });
    expect(age(summer, '2027-03-28')).toMatchObject({ age: { months: 0, days: 1 } });
  });

  it('is none on a day before it was issued', () => {
    expect(vog('Een VOG bij de inschrijving', { issuedOn: '2026-12-24' })).toMatchObject({ age: null });
  });
});
