import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Compare } from '../../components/Compare.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { asked, now, saved } from '../assess/assignments.ts';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const free = (availableHours: number | null, availableFrom: string | null = null) => ({
  availableHours,
  availableFrom,
});
const january = '2027-01-04';
const one = (key: string, ...page: Parameters<typeof asked>) =>
  saved(key, { title: `Titel ${key}`, ...asked(...page) });

const show = (views: RequestView[], profile: ReturnType<typeof free> | null) =>
  screen.show(<Compare views={views} profile={profile} now={now} hrefOf={(key) => `/${key}`} />);
function under(): string {
  const foot = screen.root.querySelector('footer');
  return foot === null ? '' : wordsOf(foot);
}

describe('under a comparison', () => {
  it.each<[string, RequestView[], string]>([
    [
      'too much at once',
      [
        one('a', '16-24', january, '6'),
        one('b', '24', '2027-02-01', '12'),
        one('c', '32-36', '2027-02-01', '12'),
      ],
      'Samen 72–84 uur per week. Jouw ruimte: 36 uur.Past niet alle drie tegelijk',
    ],
    [
      'what fits',
      [one('a', '16', january, '6'), one('b', '20', january, '6')],
      'Samen 36 uur per week. Jouw ruimte: 36 uur.Past allebei tegelijk',
    ],
    [
      'what follows each other, not added up',
      [one('a', '36', january, '6'), one('b', '24', '2027-07-04', '6')],
      'Na elkaar, op zijn drukst 36 uur per week. Jouw ruimte: 36 uur.Past na elkaar',
    ],
    [
      'of which only some run at once',
      [
        one('a', '24', january, '6'),
        one('b', '24', january, '6'),
        one('c', '24', '2027-07-04', '6'),
        one('d', '16', '2027-07-04', '6'),
      ],
      'Op zijn drukst 48 uur per week. Jouw ruimte: 36 uur.Past niet alle vier',
    ],
    [
      'what fits with fewer hours',
      [one('a', '16-24', january, '6'), one('b', '16', january, '6')],
      'Samen 32–40 uur per week. Jouw ruimte: 36 uur.Past misschienAlleen als het bij minder uren blijft.',
    ],
    [
      'what cannot be said',
      [one('a', '24', 'asap', '6'), one('b', '16', january, '6')],
      'Samen 40 uur per week als ze tegelijk lopen. Jouw ruimte: 36 uur.Niet te zeggen of het past' +
        'Start zo snel mogelijk bij Titel a.',
    ],
    [
      'hours that are not found',
      [one('a', '16', january, '6'), one('b', '', january, '6'), one('c', '8', january, '6')],
      'Samen 24 uur per week. Jouw ruimte: 36 uur.Niet te zeggen of het past' +
        'Niet meegeteld, uren per week niet gevonden: Titel b.',
    ],
    [
      'no two with hours',
      [one('a', '16', january, '6'), one('b', ''), one('c', '')],
      'Er zijn geen twee aanvragen waarvan de uren op te tellen zijn. Jouw ruimte: 36 uur.' +
        'Niet te zeggen of het pastNiet meegeteld, uren per week niet gevonden: Titel b; Titel c.',
    ],
    [
      'what asks too much by itself',
      [one('a', '40', january, '6'), one('b', '8', january, '6')],
      'Samen 48 uur per week. Jouw ruimte: 36 uur.Past niet allebei' +
        'Vraagt alleen al meer uren dan je vrij hebt: Titel a.',
    ],
    [
      'what the user is done with',
      [
        one('a', '16', january, '6'),
        one('b', '16', january, '6'),
        saved('c', { title: 'Titel c', ...asked('8') }, { status: 'declined' }),
      ],
      'Samen 32 uur per week. Jouw ruimte: 36 uur.Past allebei tegelijk' +
        'Niet meegeteld, gegund, afgewezen of niet gedaan: Titel c.',
    ],
  ])('stands %s', async (_name, views, words) => {
    await show(views, free(36));
    expect(under()).toBe(words);
  });

  it('says from when the hours are free', async () => {
    await show([one('a', '8', january, '6'), one('b', '8', '2027-03-01', '6')], free(36, '2027-02-01'));
    expect(under()).toContain('Jouw ruimte: 36 uur vanaf ma 1 feb 2027.');
    expect(under()).toContain('Begint voordat je vrij bent: Titel a.');
  });

  it.each([
    ['in the profile', free(null)],
    ['while the profile is not read', null],
  ])('says the sum alone without hours %s', async (_name, profile) => {
    await show([one('a', '16', january, '6'), one('b', '24', january, '6')], profile);
    expect(under()).toBe('Samen 40 uur per week.');
    await show([one('a', '16', january, '6'), one('b', '24')], profile);
    expect(under()).toBe('Samen 40 uur per week als ze tegelijk lopen.Start niet gevonden bij Titel b.');
  });

  it('speaks English', async () => {
    await screen.remove();
    screen = new Screen('en');
    await show([one('a', '16', january, '6'), one('b', '24', january, '6')], free(36));
    expect(under()).toBe('Together 40 hours a week. You have 36 hours free.Not both fit at once');
  });

  it('shows what a hostile page says as plain text', async () => {
    const title = 'Een\u202e<img src=x onerror=alert(1)>';
    await show([one('a', '16', january, '6'), saved('b', { title })], free(36));
    expect(screen.root.querySelector('img')).toBeNull();
    expect(under()).toContain('niet gevonden: Een<img src=x onerror=alert(1)>.');
  });
});
