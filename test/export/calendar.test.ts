import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../lib/request/corrections.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { eventOf, full, now, parse, readBack, record, write } from './calendar-readback.ts';

const { text } = write([record(full)]);

describe('the events of a request', () => {
  it('are one for each dated moment, and one for the user’s own deadline, earliest first', () => {
    const kinds = readBack(text).map(({ uid }) => /^flextender-71001-(.*)@tenderlens$/.exec(uid)?.[1]);
    expect(kinds).toEqual([
      'questions',
      'answers',
      'own',
      'submission',
      'invitation',
      'interview',
      'interview-2',
      'start',
      'end',
    ]);
  });

  it.each([
    ['questions', '2026-11-26T07:45:00Z', '2026-11-26T08:00:00Z'],
    ['own', '2026-11-30T07:45:00Z', '2026-11-30T08:00:00Z'],
    ['submission', '2026-12-01T07:45:00Z', '2026-12-01T08:00:00Z'],
    ['interview', '2026-12-07T12:00:00Z', '2026-12-07T15:30:00Z'],
  ])('%s: written in Dutch time; a deadline ends at the moment', (kind, start, end) => {
    expect(eventOf(text, kind)).toMatchObject({ start, end, allDay: false, zone: 'Europe/Amsterdam' });
  });

  it.each([
    ['answers', '2026-11-27', '2026-11-28'],
    ['invitation', '2026-12-03', '2026-12-04'],
    ['interview-2', '2026-12-08', '2026-12-09'],
    ['start', '2027-01-04', '2027-01-05'],
    ['end', '2027-07-02', '2027-07-03'],
  ])('%s: a date without a time is a whole day', (kind, start, end) => {
    expect(eventOf(text, kind)).toMatchObject({ start, end, allDay: true });
  });

  it('say what, for whom and of which request', () => {
    expect(eventOf(text, 'submission')).toMatchObject({
      summary: 'Inschrijven tot: Adviseur sluizen (Waterschap Zuidermeer)',
      url: 'https://www.flextender.nl/opdracht?aanvraagnr=71001',
      status: 'CONFIRMED',
      sequence: 0,
      stamp: '2026-11-25T10:00:00Z',
    });
    expect(eventOf(text, 'submission').description.split('\n')).toEqual([
      'Inschrijven tot: dinsdag 1 december 2026, 09:00 (Nederlandse tijd)',
      'De afspraak eindigt op dat moment.',
      'Aanvraag 71001',
      'https://www.flextender.nl/opdracht?aanvraagnr=71001',
    ]);
    expect(eventOf(text, 'own').description).toContain(
      'Op de pagina: dinsdag 1 december 2026, 09:00 (Nederlandse tijd)',
    );
    expect(eventOf(text, 'answers').description).toContain('Lees de pagina dan opnieuw.');
    expect(eventOf(text, 'interview').description).toContain(
      'Gesprek: maandag 7 december 2026, 13:00–16:30 (Nederlandse tijd)\n',
    );
    expect(eventOf(text, 'interview-2').summary).toBe(
      'Gesprek (middag): Adviseur sluizen (Waterschap Zuidermeer)',
    );
  });

  it('take the user’s time only where hours of an interview are known', () => {
    const busy = readBack(text).filter(({ transparent }) => transparent === 'OPAQUE');
    expect(busy.map(({ uid }) => uid)).toEqual(['flextender-71001-interview@tenderlens']);
  });

  it('are none where the page states no date, and then there is no file', () => {
    expect(write([record()])).toEqual({ text: '', entries: [], kept: [], forgotten: [] });
    expect(write([record({ publishedOn: '2026-11-17', answersOn: 'volgt', start: null })]).text).toBe('');
  });

  it('follow what the user corrected', () => {
    const corrections = {
      ...noCorrections(),
      fields: { submissionDeadline: '2026-12-02T12:00:00+01:00[Europe/Amsterdam]' },
      interviews: { 'added-2026-12-10 10:00': { date: '2026-12-10', from: '10:00', to: null } },
    };
    const judgements = { ...noJudgements(), corrections };
    const corrected = write([record(full, { judgements })]).text;
    expect(eventOf(corrected, 'submission').end).toBe('2026-12-02T11:00:00Z');
    expect(eventOf(corrected, 'own').end).toBe('2026-12-01T11:00:00Z');
    expect(eventOf(corrected, 'interview-3').start).toBe('2026-12-10T09:00:00Z');
  });
});

describe('a deadline of which only the day is known', () => {
  const dayOnly = write([record({ submissionDeadline: '2026-12-01' })]).text;

  it('is a whole day, and so is the user’s own before it', () => {
    expect(eventOf(dayOnly, 'submission')).toMatchObject({ start: '2026-12-01', end: '2026-12-02' });
    expect(eventOf(dayOnly, 'own')).toMatchObject({ start: '2026-11-30', end: '2026-12-01' });
    expect(eventOf(dayOnly, 'submission').description).toContain('De pagina noemt geen tijd.');
  });

  it('reminds from the start of the Dutch day, wherever the calendar stands', () => {
    expect(eventOf(dayOnly, 'submission').alarms).toEqual([
      '2026-11-28T23:00:00Z',
      '2026-11-29T23:00:00Z',
      '2026-11-30T20:00:00Z',
    ]);
  });

  it('has its own deadline on the day before when that is some hours earlier', () => {
    const settings = { ...defaultReminders(), own: { on: true, earlier: 180 } };
    const { text } = write([record({ submissionDeadline: '2026-12-01' })], [], now, settings);
    expect(eventOf(text, 'own').start).toBe('2026-11-30');
  });
});

describe('an interview', () => {
  const interview = (from: string | null, to: string | null) =>
    eventOf(
      write([record({ interviews: [{ date: '2026-12-07', from, to, part: null }] })]).text,
      'interview',
    );

  it.each([
    ['no end', '13:00', null],
    ['an end before its start', '13:00', '12:00'],
    ['an end that no clock shows', '13:00', '27:00'],
  ])('with %s holds an hour and says so', (_, from, to) => {
    const { start, end, description } = interview(from, to);
    expect([start, end]).toEqual(['2026-12-07T12:00:00Z', '2026-12-07T13:00:00Z']);
    expect(description).toContain('Gesprek: maandag 7 december 2026, 13:00 (Nederlandse tijd)\n');
    expect(description).toContain('Eindtijd niet gevonden');
  });

  it.each([
    [null, null],
    ['25:00', '26:00'],
    [null, '16:30'],
  ])('from %s to %s is a whole day', (from, to) => {
    expect(interview(from, to)).toMatchObject({ start: '2026-12-07', allDay: true });
  });
});

describe('the alarms', () => {
  it('are the default reminders, counted from the deadline itself', () => {
    expect(eventOf(text, 'submission').alarms).toEqual(['end -P2D', 'end -P1D', 'end -PT3H']);
    expect(eventOf(text, 'questions').alarms).toEqual(['end -P1D']);
    expect(eventOf(text, 'own').alarms).toEqual(['end PT0S']);
    expect(eventOf(text, 'interview').alarms).toEqual(['-P1D']);
    expect(eventOf(text, 'answers').alarms).toEqual(['2026-11-27T08:00:00Z']);
    expect(eventOf(text, 'invitation').alarms).toEqual([]);
  });

  it('follow what the request has of its own', () => {
    const reminders = {
      submission: { on: true, before: [90] },
      own: { on: false, earlier: 60 },
      interview: { on: false, before: [60] },
    };
    const { text } = write([record(full, { reminders })]);
    expect(eventOf(text, 'submission').alarms).toEqual(['end -PT1H30M']);
    expect(eventOf(text, 'interview').alarms).toEqual([]);
    expect(() => eventOf(text, 'own')).toThrow();
  });

  it('of two interviews on one day are each its own', () => {
    const interviews = [
      { date: '2026-12-07', from: '09:00', to: '10:00', part: null },
      { date: '2026-12-07', from: '13:00', to: '14:00', part: null },
    ];
    const { text } = write([record({ interviews })]);
    expect([eventOf(text, 'interview').alarms, eventOf(text, 'interview-2').alarms]).toEqual([
      ['-P1D'],
      ['-P1D'],
    ]);
  });

  it('stand after the properties of their event, as the grammar wants it', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    const lines = unfolded.split('\r\n').filter((line) => /^(?:BEGIN|END|STATUS|URL)\b/.test(line));
    const alarm = lines.indexOf('BEGIN:VALARM');
    expect(lines.slice(alarm, lines.indexOf('END:VEVENT', alarm))).not.toContain('STATUS:CONFIRMED');
    expect(unfolded).toMatch(/END:VALARM\r\nEND:VEVENT\r\n/);
    expect(unfolded.match(/^END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/gm)).toBeNull();
  });
});

describe('the identity of an event', () => {
  const uids = (over: Parameters<typeof record>[0], key: string) =>
    readBack(write([record({ ...over, answersOn: '2026-11-27' }, { key })]).text).map(({ uid }) => uid);

  it.each([
    ['no reference', null],
    ['a reference that is no name', 'A 12/3@x\r\nSTATUS:CANCELLED'],
  ])('with %s comes from the key: the same each time, another for another address', (_, reference) => {
    const [one] = uids({ reference, portal: 'generic' }, 'https://inhuur.voorbeeld.nl/a-b');
    const [again] = uids({ reference, portal: 'generic' }, 'https://inhuur.voorbeeld.nl/a-b');
    const [other] = uids({ reference, portal: 'generic' }, 'https://inhuur.voorbeeld.nl/a/b');
    expect(one).toMatch(/^generic-[a-z0-9]{8,14}-answers@tenderlens$/);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('holds no signs of a portal’s name that do not belong in it', () => {
    expect(uids({ portal: 'een: portaal' }, 'x')).toEqual(['portal-71001-answers@tenderlens']);
  });
});

describe('the file', () => {
  it('is a published calendar that describes Dutch time', () => {
    const calendar = parse(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const zones = calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Amsterdam']);
  });

  it('holds all requests that are given, each under its own identity', () => {
    const others = ['71002', '71003'].map((reference) =>
      record({ reference, answersOn: '2026-12-01', url: `https://www.flextender.nl/${reference}` }),
    );
    const all = readBack(write([record(full), ...others]).text);
    expect(all).toHaveLength(11);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(11);
  });

  it('is whole for 1,000 requests', () => {
    const many = Array.from({ length: 1000 }, (_, n) => record({ ...full, reference: `${80_000 + n}` }));
    const { text, kept } = write(many);
    expect(new Set(kept.map(({ uid }) => uid)).size).toBe(9000);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(9000);
    expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(9000);
  });
});
