import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { dutchZoneComponent } from '../../lib/export/calendar-zone.ts';
import { dutchZone } from '../../lib/request/moment.ts';
import { eventOf, full, record, write } from './calendar-readback.ts';

/** The submission deadline as the file has it: start, end and zone. */
function written(submissionDeadline: string) {
  const { start, end, zone } = eventOf(write([record({ submissionDeadline })]).text, 'submission');
  return { start, end, zone };
}

describe('a deadline around the night on which the clock changes', () => {
  it.each([
    // To summer time on 29 March 2026: after 01:59 comes 03:00.
    ['2026-03-28T09:00:00+01:00', '2026-03-28T08:00:00Z', dutchZone],
    ['2026-03-29T00:30:00+01:00', '2026-03-28T23:30:00Z', dutchZone],
    ['2026-03-29T01:59:00+01:00', '2026-03-29T00:59:00Z', dutchZone],
    ['2026-03-29T03:00:00+02:00', '2026-03-29T01:00:00Z', dutchZone],
    ['2026-03-29T09:00:00+02:00', '2026-03-29T07:00:00Z', dutchZone],
    ['2026-03-30T09:00:00+02:00', '2026-03-30T07:00:00Z', dutchZone],
    // Back on 25 October 2026: 02:00 to 02:59 comes twice, and cannot be said as Dutch time.
    ['2026-10-24T09:00:00+02:00', '2026-10-24T07:00:00Z', dutchZone],
    ['2026-10-25T01:59:00+02:00', '2026-10-24T23:59:00Z', dutchZone],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00Z', 'UTC'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00Z', 'UTC'],
    ['2026-10-25T03:00:00+01:00', '2026-10-25T02:00:00Z', 'UTC'],
    ['2026-10-25T03:15:00+01:00', '2026-10-25T02:15:00Z', dutchZone],
    ['2026-10-25T09:00:00+01:00', '2026-10-25T08:00:00Z', dutchZone],
    ['2026-10-26T09:00:00+01:00', '2026-10-26T08:00:00Z', dutchZone],
  ])('of %s ends at %s', (moment, end, zone) => {
    const start = Temporal.Instant.from(end).subtract({ minutes: 15 }).toString();
    expect(written(`${moment}[Europe/Amsterdam]`)).toEqual({ start, end, zone });
  });

  it.each([
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
  ])('of the whole day %s stays that day', (date, next) => {
    expect(written(date)).toMatchObject({ start: date, end: next });
  });

  it('has the user’s own deadline so many hours of elapsed time before it', () => {
    const own = (submissionDeadline: string) =>
      eventOf(write([record({ submissionDeadline })]).text, 'own').end;
    expect(own('2026-03-29T12:00:00+02:00[Europe/Amsterdam]')).toBe('2026-03-28T10:00:00Z');
    expect(own('2026-10-25T12:00:00+01:00[Europe/Amsterdam]')).toBe('2026-10-24T11:00:00Z');
  });

  it.each([
    ['2026-03-29', '2026-03-29T07:00:00Z'],
    ['2026-10-25', '2026-10-25T08:00:00Z'],
  ])('reminds of answers on %s at nine by the Dutch clock', (answersOn, at) => {
    expect(eventOf(write([record({ answersOn })]).text, 'answers').alarms).toEqual([at]);
  });

  it('has an interview at the hours of the clock on the wall', () => {
    const interviews = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((date) => ({
      date,
      from: '10:00',
      to: '11:30',
      part: null,
    }));
    const { text } = write([record({ interviews })]);
    const starts = ['', '-2', '-3', '-4'].map((n) => eventOf(text, `interview${n}`).start);
    expect(starts).toEqual([
      '2026-03-28T09:00:00Z',
      '2026-03-29T08:00:00Z',
      '2026-10-24T08:00:00Z',
      '2026-10-25T09:00:00Z',
    ]);
  });
});

describe('the description of Dutch time', () => {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(dutchZoneComponent)));

  it('has the offset of the tz database on every day of forty years', () => {
    const wrong: string[] = [];
    for (let year = 1997; year <= 2037; year++) {
      for (let day = 1; day <= 365; day++) {
        const noon = Temporal.PlainDate.from({ year, month: 1, day: 1 })
          .add({ days: day - 1 })
          .toZonedDateTime({ timeZone: dutchZone, plainTime: '12:00' });
        const time = new ICAL.Time({ year, month: noon.month, day: noon.day, hour: 12, isDate: false }, zone);
        if (zone.utcOffset(time) * 1e9 !== noon.offsetNanoseconds) wrong.push(noon.toString());
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the zone of the machine', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it('makes no difference to the file', () => {
    const files = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Tokyo'].map((zone) => {
      process.env.TZ = zone;
      expect(new Date(0).getTimezoneOffset()).toBe(
        { 'America/New_York': 300, 'Asia/Tokyo': -540, 'Europe/Amsterdam': -60 }[zone] ?? 0,
      );
      return write([record({ ...full, enquiryDeadline: '2026-03-29' })]).text;
    });
    expect(new Set(files).size).toBe(1);
  });
});
