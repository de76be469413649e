import { describe, expect, it } from 'vitest';
import type { DocumentReminder, Expiring } from '../../lib/assess/document-reminders.ts';
import type { RequestReminder } from '../../lib/assess/reminders.ts';
import type { DueReminder } from '../../lib/assess/reminders-due.ts';
import { reminderNotice } from '../../lib/i18n/reminder-text.ts';
import { parseMoment } from '../../lib/request/moment.ts';
import type { RequestReminderKind } from '../../lib/request/reminders.ts';

const at = (value: string): Temporal.Instant => Temporal.Instant.from(value);

type OfRequest = Extract<DueReminder, RequestReminder>;

function due(
  kind: RequestReminderKind,
  moment: string,
  from: string,
  over: Partial<OfRequest> = {},
): DueReminder {
  const parsed = parseMoment(moment);
  if (parsed === null) throw new Error(moment);
  return {
    id: `a:1 ${kind}`,
    ids: [`a:1 ${kind}`],
    key: 'a:1',
    kind,
    at: at(from),
    from: at(from),
    moment: parsed,
    title: 'Sluiswachter',
    buyer: 'Gemeente Waterhoek',
    url: 'https://www.flextender.nl/opdracht?aanvraagnr=1',
    missed: false,
    late: false,
    ...over,
  };
}

const deadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

describe('one reminder', () => {
  it.each<[now: string, title: string]>([
    ['2026-11-29T08:00:00Z', 'Inschrijven kan nog 2 dagen'],
    // The alarm comes a little late.
    ['2026-11-29T08:00:59.9Z', 'Inschrijven kan nog 2 dagen'],
    ['2026-11-29T08:01:00Z', 'Inschrijven kan nog 1 dag 23 uur'],
    ['2026-11-30T07:59:00Z', 'Inschrijven kan nog 1 dag'],
    ['2026-11-30T08:00:00.001Z', 'Inschrijven kan nog 23 uur 59 minuten'],
    ['2026-12-01T05:00:00Z', 'Inschrijven kan nog 3 uur'],
    ['2026-12-01T07:26:00Z', 'Inschrijven kan nog 34 minuten'],
    ['2026-12-01T07:59:30Z', 'Inschrijven kan nog minder dan 1 min'],
    ['2026-12-01T08:00:00Z', 'Inschrijven kan niet meer'],
  ])('told at %s reads %s', (now, title) => {
    expect(reminderNotice([due('submission', deadline, '2026-11-29T08:00:00Z')], 'nl', at(now)).title).toBe(
      title,
    );
  });

  it.each<[kind: RequestReminderKind, moment: string, title: string, when: string]>([
    [
      'own',
      deadline,
      'Je eigen termijn is bereikt; inschrijven kan nog 1 dag',
      'tot di 1 december, 09:00 (Nederlandse tijd)',
    ],
    ['questions', '2026-12-01', 'Vragen stellen kan nog 1 dag', 'tot di 1 december'],
    ['questions', '2026-11-30', 'Vragen stellen kan vandaag nog, tijd niet gevonden', 'tot ma 30 november'],
    ['submission', '2026-11-30', 'Inschrijven kan vandaag nog, tijd niet gevonden', 'tot ma 30 november'],
    ['interview', deadline, 'Gesprek over 1 dag', 'di 1 december, 09:00 (Nederlandse tijd)'],
    ['interview', '2026-11-30', 'Gesprek vandaag, tijd niet gevonden', 'ma 30 november'],
    ['answers', '2026-11-30', 'De antwoorden zijn aangekondigd: lees de pagina opnieuw', 'ma 30 november'],
  ])('of %s on %s reads %s', (kind, moment, title, when) => {
    const now = at('2026-11-30T08:00:00Z');
    expect(reminderNotice([due(kind, moment, '2026-11-30T08:00:00Z')], 'nl', now)).toEqual({
      title,
      message: `Sluiswachter (Gemeente Waterhoek)\n${when}`,
    });
  });

  it('names no hours while there are ten days or more', () => {
    const early = due('submission', deadline, '2026-11-10T06:00:00Z');
    expect(reminderNotice([early], 'nl', at('2026-11-10T06:00:00Z')).title).toBe(
      'Inschrijven kan nog 21 dagen',
    );
  });

  it('counts elapsed time over the night the clock is changed', () => {
    const spring = due('submission', '2026-03-29T09:00:00+02:00[Europe/Amsterdam]', '2026-03-28T08:00:00Z');
    expect(reminderNotice([spring], 'nl', at('2026-03-28T08:00:00Z')).title).toBe(
      'Inschrijven kan nog 23 uur',
    );
    const autumn = due('submission', '2026-10-25T09:00:00+01:00[Europe/Amsterdam]', '2026-10-24T07:00:00Z');
    expect(reminderNotice([autumn], 'nl', at('2026-10-24T07:00:00Z')).title).toBe(
      'Inschrijven kan nog 1 dag 1 uur',
    );
  });

  it.each<[kind: RequestReminderKind, said: string]>([
    ['submission', 'Inschrijven kan niet meer'],
    ['own', 'Inschrijven kan niet meer'],
    ['questions', 'Vragen stellen kan niet meer'],
    ['answers', 'De antwoorden waren aangekondigd: lees de pagina opnieuw'],
    ['interview', 'Het gesprek stond gepland'],
  ])('of %s that was missed says so', (kind, said) => {
    const one = due(kind, deadline, '2026-11-29T08:00:00Z', { missed: true, late: true });
    const { title, message } = reminderNotice([one], 'nl', at('2026-12-02T08:00:00Z'));
    expect(title).toBe('Nagekomen herinnering');
    expect(message.split('\n')).toHaveLength(3);
    expect(message.split('\n')[0]).toBe(said);
  });

  it('reads in English where that was chosen', () => {
    const one = due('own', deadline, '2026-11-30T08:00:00Z');
    expect(reminderNotice([one], 'en', at('2026-11-30T08:00:00Z'))).toEqual({
      title: 'Your own deadline has come; 1 day left to submit',
      message: 'Sluiswachter (Gemeente Waterhoek)\nuntil Tue 1 December, 09:00 (Dutch time)',
    });
  });

  it('takes a page’s words as words: one line, cut, with no turned reading direction', () => {
    const title = `Kade\n\u202Eretsem \u0007${'van de lange haven '.repeat(9)}`;
    const one = due('submission', deadline, '2026-11-29T08:00:00Z', { title, buyer: '\n' });
    const [about = '', ...rest] = reminderNotice([one], 'nl', at('2026-11-29T08:00:00Z')).message.split('\n');
    expect(about).toMatch(/^Kade retsem van de lange haven .*…$/);
    expect([...about].length).toBeLessThanOrEqual(80);
    expect(rest).toHaveLength(1);
    const untitled = due('submission', deadline, '2026-11-29T08:00:00Z', { title: ' ', buyer: null });
    expect(reminderNotice([untitled], 'nl', at('2026-11-29T08:00:00Z')).message).toMatch(
      /^Aanvraag zonder titel\n/,
    );
  });
});

describe('several at once', () => {
  const now = at('2026-11-30T08:00:00Z');
  const lines = (count: number): string[] => {
    const all = Array.from({ length: count }, (_, index) =>
      due('submission', deadline, '2026-11-30T08:00:00Z', { title: `Aanvraag ${index + 1}` }),
    );
    const { title, message } = reminderNotice(all, 'nl', now);
    return [title, ...message.split('\n')];
  };

  it('are lines of one notification', () => {
    expect(lines(2)).toEqual([
      '2 herinneringen',
      'Inschrijven kan nog 1 dag: Aanvraag 1',
      'Inschrijven kan nog 1 dag: Aanvraag 2',
    ]);
    expect(lines(4)).toHaveLength(5);
  });

  it('that are too many for it are a number at its end', () => {
    expect(lines(12).slice(3)).toEqual(['Inschrijven kan nog 1 dag: Aanvraag 3', 'en nog 9']);
  });

  it.each<[late: boolean[], nl: string, en: string]>([
    [[false, false, false], '3 herinneringen', '3 reminders'],
    [[true, false, false], '3 herinneringen, 1 nagekomen', '3 reminders, 1 late'],
    [[true, true, true], '3 nagekomen herinneringen', '3 late reminders'],
  ])('say how many of them come after their time: %j', (late, nl, en) => {
    const all = late.map((late) => due('submission', deadline, '2026-11-30T08:00:00Z', { late }));
    expect(reminderNotice(all, 'nl', now).title).toBe(nl);
    expect(reminderNotice(all, 'en', now).title).toBe(en);
  });
});

describe('a document that expires', () => {
  const document = (name: string, kind: Expiring['kind'] = 'vog'): Expiring => ({
    id: name,
    kind,
    name,
    expiresOn: '2026-12-30',
  });
  const expiring = (
    one: Expiring,
    over: Partial<Extract<DueReminder, DocumentReminder>> = {},
  ): DueReminder => ({
    id: `profile document:${one.id} 2026-12-30`,
    ids: [],
    key: 'profile',
    kind: 'document',
    at: at('2026-11-30T08:00:00Z'),
    from: at('2026-11-30T08:00:00Z'),
    moment: { precision: 'day', date: Temporal.PlainDate.from('2026-12-30') },
    document: one,
    missed: false,
    late: false,
    ...over,
  });

  it.each<[now: string, title: string]>([
    ['2026-11-30T08:00:00Z', 'Document nog 30 dagen geldig'],
    ['2026-12-29T22:59:59Z', 'Document nog 1 dag geldig'],
    ['2026-12-29T23:00:00Z', 'Document vandaag voor het laatst geldig'],
    ['2026-12-30T23:00:00Z', 'Document is verlopen'],
  ])('told at %s reads %s', (now, title) => {
    expect(reminderNotice([expiring(document(''))], 'nl', at(now))).toEqual({
      title,
      message: 'VOG\ntot en met wo 30 december',
    });
  });

  it.each<[kind: Expiring['kind'], name: string, nl: string, en: string]>([
    ['insurance', 'Beroepsaansprakelijkheid', 'Verzekering Beroepsaansprakelijkheid', 'Insurance'],
    ['certificate', 'VCA-VOL', 'VCA-VOL', 'VCA-VOL'],
    ['other', ' ', 'Document', 'Other document'],
  ])('%s is called by its kind and name', (kind, name, nl, en) => {
    const now = at('2026-11-30T08:00:00Z');
    const said = (language: 'nl' | 'en') =>
      reminderNotice([expiring(document(name, kind))], language, now).message.split('\n')[0];
    expect(said('nl')).toBe(nl);
    expect(said('en')).toMatch(new RegExp(`^${en}`));
  });

  it('is a line of one notification where there are more, and English where that was chosen', () => {
    const both = [expiring(document('VCA', 'certificate')), expiring(document(''), { late: true })];
    expect(reminderNotice(both, 'nl', at('2026-12-01T08:00:00Z'))).toEqual({
      title: '2 herinneringen, 1 nagekomen',
      message: 'Document nog 29 dagen geldig: VCA\nDocument nog 29 dagen geldig: VOG',
    });
    expect(
      reminderNotice([expiring(document('VCA', 'certificate'))], 'en', at('2026-11-30T08:00:00Z')),
    ).toEqual({
      title: 'Document valid for 30 days more',
      message: 'VCA\nup to and including Wed 30 December',
    });
  });
});
