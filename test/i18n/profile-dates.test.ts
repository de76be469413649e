import { describe, expect, it } from 'vitest';
import { dayText, monthText } from '../../lib/i18n/profile-dates.ts';

describe('months and days of the profile', () => {
  it('are written short or long, in both languages and without full stops', () => {
    expect(monthText('2021-03', 'nl')).toBe('mrt 2021');
    expect(monthText('2021-03', 'nl', 'long')).toBe('maart 2021');
    expect(monthText('2021-03', 'en')).toBe('Mar 2021');
    expect(dayText('2026-10-14', 'nl')).toBe('14 okt 2026');
    expect(dayText('2026-10-14', 'nl', 'long')).toBe('14 oktober 2026');
    expect(dayText('2026-10-14', 'en', 'long')).toBe('14 October 2026');
  });

  it('stay as they are where they are none', () => {
    expect(monthText('', 'nl')).toBe('');
    expect(monthText('2021-13', 'nl')).toBe('2021-13');
    expect(dayText('2026-02-31', 'nl')).toBe('2026-02-31');
  });
});
