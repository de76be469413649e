import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../lib/request/calendar-entry.ts';
import { eventOf, full, now, readBack, record, write } from './calendar-readback.ts';

const later = now.add({ hours: 5 });
const moved = { ...full, submissionDeadline: '2026-12-03T12:00:00+01:00[Europe/Amsterdam]' };
const first = write([record(full)]);

const sequences = (text: string): Record<string, number> =>
  Object.fromEntries(
    readBack(text).map(({ uid, sequence }) => [/71001-(.*)@/.exec(uid)?.[1] ?? uid, sequence]),
  );

describe('a second file of the same request', () => {
  it('has the same events under the same identities, none of them raised', () => {
    const second = write([record(full)], first.kept, later);
    const untimed = (text: string) => readBack(text).map(({ stamp: _, ...event }) => event);
    expect(untimed(second.text)).toEqual(untimed(first.text));
    expect(readBack(second.text)[0]?.stamp).toBe('2026-11-25T15:00:00Z');
    expect(second.kept).toEqual(first.kept);
  });

  it('is not taken in by the order in which the database gives an event back', () => {
    const turned = first.kept.map((entry) => ({
      ...entry,
      event: Object.fromEntries(Object.entries(entry.event).reverse()) as CalendarEntry['event'],
    }));
    expect(sequences(write([record(full)], turned, later).text)).toEqual(sequences(first.text));
  });

  it('raises what a moved deadline changes, and nothing else', () => {
    const second = write([record(moved)], first.kept, later);
    expect(sequences(second.text)).toEqual({ ...sequences(first.text), submission: 1, own: 1 });
    expect(eventOf(second.text, 'submission')).toMatchObject({
      end: '2026-12-03T11:00:00Z',
      changed: '2026-11-25T15:00:00Z',
    });
    expect(eventOf(second.text, 'answers').changed).toBe('2026-11-25T10:00:00Z');
  });

  it('raises once more with each change, also back to what it was', () => {
    const second = write([record(moved)], first.kept, later);
    const third = write([record(full)], second.kept, later);
    expect(eventOf(third.text, 'submission').sequence).toBe(2);
  });

  it('raises an event of which the title, an alarm or the hours changed', () => {
    const titled = write([record({ ...full, title: 'Adviseur stuwen' })], first.kept, later);
    expect(new Set(Object.values(sequences(titled.text)))).toEqual(new Set([1]));
    const reminders = { submission: { on: true, before: [60] } };
    const reminded = write([record(full, { reminders })], first.kept, later);
    expect(sequences(reminded.text)).toMatchObject({ submission: 1, own: 0, interview: 0 });
  });
});

describe('a moment that is no longer there', () => {
  const without = record({ ...full, answersOn: null, interviews: full.interviews?.slice(0, 1) });
  const second = write([without], first.kept, later);

  it('is taken back with a raised sequence, as it was but for its words and alarms', () => {
    const { start, end } = eventOf(first.text, 'interview-2');
    expect(eventOf(second.text, 'interview-2')).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      summary: 'Vervallen: Gesprek (middag): Adviseur sluizen (Waterschap Zuidermeer)',
      start,
      end,
      transparent: 'TRANSPARENT',
      alarms: [],
    });
    expect(eventOf(second.text, 'answers').status).toBe('CANCELLED');
    expect(readBack(second.text).filter(({ status }) => status === 'CONFIRMED')).toHaveLength(7);
  });

  it('is taken back in later files too, without being raised again', () => {
    const third = write([without], second.kept, later.add({ hours: 1 }));
    expect(eventOf(third.text, 'interview-2')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  it('comes back with a higher sequence', () => {
    const third = write([record(full)], second.kept, later);
    expect(eventOf(third.text, 'interview-2')).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });
});

describe('a request that was removed', () => {
  const other = record({ reference: '71002', answersOn: '2026-12-09' });
  const both = write([record(full), other]);
  const second = write([other], both.kept, later);

  it('is taken back whole, and the others stay as they are', () => {
    const cancelled = readBack(second.text).filter(({ status }) => status === 'CANCELLED');
    expect(cancelled.map(({ uid }) => uid)).toEqual(first.kept.map(({ uid }) => uid));
    expect(new Set(cancelled.map(({ sequence }) => sequence))).toEqual(new Set([1]));
    expect(eventOf(second.text, 'answers', '71002')).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
  });

  it('is taken back also where nothing else is left', () => {
    const last = write([], first.kept, later);
    expect(readBack(last.text)).toHaveLength(9);
    expect(last.kept.every(({ cancelled }) => cancelled)).toBe(true);
  });

  it('is forgotten 30 days after each of its moments', () => {
    const day = (date: string) => Temporal.Instant.from(`${date}T12:00:00Z`);
    const december = write([other], second.kept, day('2026-12-30'));
    expect(december.forgotten).toEqual([
      'flextender-71001-questions@tenderlens',
      'flextender-71001-answers@tenderlens',
      'flextender-71001-own@tenderlens',
    ]);
    expect(december.kept).toHaveLength(7);
    const summer = write([], second.kept, day('2027-09-01'));
    expect(summer.forgotten).toHaveLength(10);
    expect(summer).toMatchObject({ text: '', kept: [] });
  });

  it('keeps its sequences as long as it is saved, so that one that comes back after all is taken in', () => {
    const declined = write([record(full, { status: 'declined' })], first.kept, later);
    const years = Temporal.Instant.from('2029-01-01T00:00:00Z');
    const quiet = write([record(full, { status: 'declined' })], declined.kept, years);
    expect(quiet).toMatchObject({ text: '', forgotten: [] });
    const again = { ...full, submissionDeadline: '2029-03-01T09:00:00+01:00[Europe/Amsterdam]' };
    const back = write([record(again)], quiet.kept, years);
    expect(eventOf(back.text, 'submission')).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('keeps them also of a moment that was never taken back, since it was long past', () => {
    const years = Temporal.Instant.from('2029-01-01T00:00:00Z');
    const dropped = write([record({ ...full, interviews: [] })], first.kept, years);
    expect(readBack(dropped.text).map(({ uid }) => uid)).not.toContain(
      'flextender-71001-interview@tenderlens',
    );
    const interviews = [{ date: '2029-02-01', from: '13:00', to: null, part: null }];
    const back = write([record({ ...full, interviews })], dropped.kept, years);
    expect(eventOf(back.text, 'interview')).toMatchObject({ status: 'CONFIRMED', sequence: 1 });
  });

  it('is not forgotten as long as it is saved, however long ago its moments are', () => {
    const years = write([record(full)], first.kept, Temporal.Instant.from('2029-01-01T00:00:00Z'));
    expect(years.forgotten).toEqual([]);
    expect(sequences(years.text)).toEqual(sequences(first.text));
  });
});
