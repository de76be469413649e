import { describe, expect, it } from 'vitest';
import type { Remindable } from '../../lib/assess/reminders.ts';
import type { Status } from '../../lib/request/status.ts';
import { eventOf, full, now, parse, readBack, record, write } from './calendar-readback.ts';

/** Of the request '71001', by what is said of it. */
const kinds = (text: string, status: string): string[] =>
  (text === '' ? [] : readBack(text))
    .filter((event) => event.status === status)
    .map(({ uid }) => /71001-(.*)@/.exec(uid)?.[1] ?? uid);

const withStatus = (status: Status): Remindable => record(full, { status });
const first = write([record(full)]);
const all = kinds(first.text, 'CONFIRMED');
const deadlines = ['questions', 'own', 'submission'];

describe('a request of which the user has said how it stands', () => {
  it.each<[status: Status, inIt: string[]]>([
    ['saved', all],
    ['question-asked', all],
    ['preparing', all],
    ['submitted', all.filter((kind) => !deadlines.includes(kind))],
    ['proposed', all.filter((kind) => !deadlines.includes(kind))],
    ['interview', all.filter((kind) => !deadlines.includes(kind))],
    ['on-hold', all.filter((kind) => !deadlines.includes(kind))],
    ['awarded', ['start', 'end']],
    ['rejected', []],
    ['declined', []],
  ])('%s: has in a first file only what still concerns the user, and takes back the rest', (status, inIt) => {
    const { text } = write([withStatus(status)]);
    expect(kinds(text, 'CONFIRMED')).toEqual(inIt);
    expect(kinds(text, 'CANCELLED')).toEqual([]);
    const next = write([withStatus(status)], first.kept, now.add({ hours: 1 })).text;
    expect(kinds(next, 'CONFIRMED')).toEqual(inIt);
    expect(kinds(next, 'CANCELLED')).toEqual(all.filter((kind) => !inIt.includes(kind)));
  });
});

describe('a request that is not pursued any more', () => {
  const second = write([withStatus('declined')], first.kept, now.add({ hours: 1 }));

  it('is taken back from the calendar with raised sequences, no alarms and no hours', () => {
    const events = readBack(second.text);
    expect(events).toHaveLength(9);
    for (const event of events)
      expect(event).toMatchObject({
        status: 'CANCELLED',
        sequence: 1,
        alarms: [],
        transparent: 'TRANSPARENT',
        changed: '2026-11-25T11:00:00Z',
      });
    expect(eventOf(second.text, 'submission')).toMatchObject({
      summary: 'Vervallen: Inschrijven tot: Adviseur sluizen (Waterschap Zuidermeer)',
      end: '2026-12-01T08:00:00Z',
    });
    expect(parse(second.text).getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('is raised no more by the file after that, and leaves the others as they are', () => {
    const other = record({ reference: '71002', answersOn: '2026-12-09' });
    const third = write([withStatus('declined'), other], second.kept, now.add({ hours: 2 }));
    expect(eventOf(third.text, 'submission')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(eventOf(third.text, 'answers', '71002')).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
  });

  it('comes back with a higher sequence when the user takes it up again', () => {
    const third = write([withStatus('preparing')], second.kept, now.add({ hours: 2 }));
    expect(kinds(third.text, 'CONFIRMED')).toEqual(all);
    expect(eventOf(third.text, 'submission')).toMatchObject({
      sequence: 2,
      alarms: ['end -P2D', 'end -P1D', 'end -PT3H'],
    });
  });

  it('is no file where it never was in one', () => {
    expect(write([withStatus('declined')])).toEqual({ text: '', entries: [], kept: [], forgotten: [] });
  });
});

describe('a request that its page closed before its deadline', () => {
  const closed = { ...full, closed: true };
  const second = write([record(closed)], first.kept, now.add({ hours: 1 }));

  it('has no deadlines any more, and keeps what comes after handing in, should that have been done', () => {
    expect(kinds(second.text, 'CANCELLED')).toEqual(deadlines);
    expect(kinds(second.text, 'CONFIRMED')).toEqual(all.filter((kind) => !deadlines.includes(kind)));
    expect(kinds(write([record(closed)]).text, 'CONFIRMED')).not.toContain('submission');
  });

  it('has them again where the page opens again', () => {
    const third = write([record(full)], second.kept, now.add({ hours: 2 }));
    expect(eventOf(third.text, 'submission')).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('keeps those that had passed when it closed', () => {
    const after = Temporal.Instant.from('2026-12-01T08:00:00Z');
    expect(kinds(write([record(closed)], first.kept, after).text, 'CANCELLED')).toEqual([]);
  });
});

describe('what has been', () => {
  /** After the deadline, between the two interviews. */
  const later = Temporal.Instant.from('2026-12-07T18:00:00Z');
  const past = ['questions', 'answers', 'own', 'submission', 'invitation', 'interview'];
  const second = write([withStatus('rejected')], first.kept, later);

  it('stays in the calendar as it was, and only what was still to come is taken back', () => {
    expect(kinds(second.text, 'CONFIRMED')).toEqual(past);
    expect(kinds(second.text, 'CANCELLED')).toEqual(['interview-2', 'start', 'end']);
    const { stamp: _then, ...before } = eventOf(first.text, 'interview');
    const { stamp: _now, ...after } = eventOf(second.text, 'interview');
    expect(after).toEqual(before);
  });

  it('does not come into it afterwards, and nothing comes back because its time passes', () => {
    expect(write([withStatus('rejected')], [], later).text).toBe('');
    const declined = write([withStatus('declined')], first.kept, now.add({ hours: 1 }));
    const third = write([withStatus('declined')], declined.kept, later);
    expect(kinds(third.text, 'CONFIRMED')).toEqual([]);
    expect(eventOf(third.text, 'interview')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  it('is past at its end, not before it', () => {
    const end = Temporal.Instant.from('2026-12-07T15:30:00Z');
    const during = write([withStatus('rejected')], first.kept, end.subtract({ seconds: 1 }));
    expect(eventOf(during.text, 'interview').status).toBe('CANCELLED');
    expect(eventOf(write([withStatus('rejected')], first.kept, end).text, 'interview').status).toBe(
      'CONFIRMED',
    );
  });
});
