import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Agenda } from '../../components/agenda/Agenda.tsx';
import { PopupAgenda } from '../../components/agenda/PopupAgenda.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { asked, now, type Page, saved } from '../assess/assignments.ts';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const own = { settings: defaultReminders() };
const hrefOf = (key: string) => `/request.html#${key}`;
const hours = (from: string | null, to: string | null = null) => [
  { date: '2026-12-07', from, to, part: null },
];
const free = (availableHours: number | null, availableFrom: string | null = null) => ({
  ...emptyProfile(),
  availableHours,
  availableFrom,
});

const show = (views: RequestView[], profile: ReturnType<typeof free> | null = null) =>
  screen.show(
    <Agenda
      views={views}
      own={own}
      profile={profile}
      profileHref="/options.html"
      now={now}
      hrefOf={hrefOf}
    />,
  );

/** The days, each with the words of its moments. */
function shownDays(): string[][] {
  return [...screen.root.querySelectorAll('.tl-ag > li')].map((day) => [
    wordsOf(day.querySelector('h3') ?? day),
    ...[...day.querySelectorAll('ol > li')].map(wordsOf),
  ]);
}

describe('what is coming up', () => {
  it('stands by day, under the present, in the words of the planning', async () => {
    await show([
      saved('a', {
        title: 'Adviseur',
        buyer: 'Waterschap Zilver',
        enquiryDeadline: '2026-11-25T12:00:00+01:00[Europe/Amsterdam]',
        answersOn: '2026-11-26',
        submissionDeadline: '2026-12-04T09:00:00+01:00[Europe/Amsterdam]',
      }),
    ]);
    expect(screen.words).toContain('nu, wo 25 nov, 11:00');
    expect(shownDays()).toEqual([
      [
        'woensdag 25 november 2026',
        expect.stringMatching(/^Vragen stellen tot12:00AdviseurWaterschap Zilvernog 1 uur 0 minuten$/),
      ],
      ['donderdag 26 november 2026', expect.stringContaining('Lees de pagina dan opnieuw.')],
      ['donderdag 3 december 2026', expect.stringContaining('Eigen termijn09:00')],
      ['vrijdag 4 december 2026', expect.stringContaining('Inschrijven tot09:00')],
    ]);
    expect(screen.words).toMatch(/vandaag.*morgen.*over 8 dagen.*over 9 dagen/);
  });

  it('gives days and times in a form that machines read, with the offset of that day', async () => {
    await show([saved('a', { submissionDeadline: '2027-03-29T09:00:00+02:00[Europe/Amsterdam]' })]);
    const times = [...screen.root.querySelectorAll('.tl-ag time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(times).toEqual([
      ...['2027-03-28', '2027-03-28T09:00+02:00'],
      ...['2027-03-29', '2027-03-29T09:00+02:00'],
    ]);
  });

  it('leads to the request', async () => {
    await show([saved('a', { title: 'Adviseur', answersOn: '2026-12-01' })]);
    expect(screen.get('link', 'Adviseur').getAttribute('href')).toBe('/request.html#a');
  });

  it.each([
    ['today', '2026-11-25', 'Inschrijven totAdviseurvandaag, tijd niet gevonden'],
    ['later', '2026-11-27', 'Inschrijven tottijd niet gevondenAdviseurnog 2 dagen'],
    ['much later', '2026-12-27', 'Inschrijven tottijd niet gevondenAdviseur'],
  ])('says in days alone when a deadline without a time is %s', async (_name, submissionDeadline, words) => {
    await show([saved('a', { title: 'Adviseur', submissionDeadline })]);
    expect(shownDays().flat()).toContain(words);
  });

  it('says what is not found and that nothing comes', async () => {
    await show([saved('a', { answersOn: '2026-12-01' })]);
    expect(screen.get('link', 'niet gevonden')).toBeDefined();
    await show([]);
    expect(screen.words).toContain('geen datum meer aan');
  });

  it('shows what a hostile page says as plain text, without signs that turn it around', async () => {
    const title = 'Een\u202e<img src=x onerror=alert(1)>';
    await show([saved('a', { title, answersOn: '2026-12-01' })]);
    expect(screen.root.querySelector('img')).toBeNull();
    expect(screen.names('link')).toEqual(['Een<img src=x onerror=alert(1)>']);
  });

  it('shows forty moments and then more, of which the first takes the focus', async () => {
    const views = Array.from({ length: 90 }, (_, n) =>
      saved(`${String(n).padStart(2, '0')}`, { title: `Nummer ${n}`, answersOn: '2026-12-01' }),
    );
    await show(views);
    expect(screen.all('link')).toHaveLength(40);
    await screen.click('button', 'Toon de volgende 40 van nog 50');
    expect(screen.all('link')).toHaveLength(80);
    expect(document.activeElement?.textContent).toBe('Nummer 40');
    // What goes of the list, as each moment does that passes, takes the focus nowhere.
    screen.get('link', 'Nummer 5').focus();
    await show(views.slice(1));
    expect(document.activeElement?.textContent).toBe('Nummer 5');
    await show(views);
    await screen.click('button', 'Toon de volgende 10 van nog 10');
    expect(screen.all('link')).toHaveLength(90);
    expect(document.activeElement?.textContent).toBe('Nummer 80');
    expect(screen.all('button')).toEqual([]);
  });
});

describe('interviews that clash', () => {
  const meeting = (key: string, page: Page) =>
    saved(key, { title: `Titel ${key}`, buyer: `Koper ${key}`, ...page });

  it('are said at both, with the hours of the other', async () => {
    await show([
      meeting('a', { interviews: hours('13:00', '16:30') }),
      meeting('b', { interviews: hours('15:00', '17:00') }),
    ]);
    expect(screen.words).toContain('Overlapt met gesprek bij Koper b, 15:00–17:00');
    expect(screen.words).toContain('Overlapt met gesprek bij Koper a, 13:00–16:30');
  });

  it('are only possible where the hours of one are not known', async () => {
    await show([
      meeting('a', { interviews: hours('13:00', '16:30') }),
      meeting('b', { buyer: null, title: null, interviews: hours(null) }),
    ]);
    expect(screen.words).toContain('Mogelijk tegelijk met gesprek bij een andere aanvraag');
    expect(screen.words).not.toContain('Overlapt');
  });

  it('are not said of interviews that follow each other', async () => {
    await show([
      meeting('a', { interviews: hours('09:00', '10:00') }),
      meeting('b', { interviews: hours('10:00', '11:00') }),
    ]);
    expect(screen.words).not.toMatch(/Overlapt|Mogelijk|dagdeel/);
  });
});

describe('what goes together', () => {
  const assignment = (key: string, ...page: Parameters<typeof asked>) =>
    saved(key, { title: `Titel ${key}`, ...asked(...page) });
  const january = '2027-01-04';

  it.each<[string, RequestView[], string[]]>([
    [
      'does not fit',
      [assignment('a', '28-32', january, '12'), assignment('b', '16', '2027-07-05', '6')],
      [
        '28–32 + 16 uur: past niet in 36',
        'Tegelijk van ma 5 jul 2027 t/m ma 3 jan 2028: 5 maanden en 30 dagen.',
      ],
    ],
    [
      'fits one after the other',
      [assignment('a', '36', january, '6'), assignment('b', '20', '2027-07-05', '6')],
      ['36 en 20 uur: past in 36', 'Na elkaar: op geen dag tegelijk.'],
    ],
    [
      'fits narrowly',
      [assignment('a', '16-24', january, '6'), assignment('b', '16', january, '6')],
      ['16–24 + 16 uur: past misschien in 36', 'Alleen als het bij minder uren blijft.', ': 6 maanden.'],
    ],
    [
      'cannot be said',
      [assignment('a', '24', 'asap', '6'), assignment('b', '16', january, '6')],
      ['24 + 16 uur: niet te zeggen of het past in 36', 'Start zo snel mogelijk bij Titel a.'],
    ],
    [
      'fits whenever',
      [
        saved('a', { ...asked('17.5', '', '6'), submissionDeadline: '2026-12-04' }),
        assignment('b', '16', january, '6'),
      ],
      ['17,5 + 16 uur: past in 36', 'Past ook als ze tegelijk lopen.'],
    ],
    [
      'is busiest with two of three',
      [
        assignment('a', '20', january, '6'),
        assignment('b', '16', '2027-04-04', '6'),
        assignment('c', '20', '2027-07-04', '6'),
      ],
      ['20 + 16 + 20 uur: past in 36', 'Op zijn drukst 36 uur per week.'],
    ],
  ])('is said with its reason: %s', async (_name, views, expected) => {
    await show(views, free(36, '2026-12-01'));
    expect(screen.words).toContain('Vrij volgens je profiel: 36 uur per week vanaf di 1 dec.');
    for (const words of expected) expect(screen.words).toContain(words);
  });

  it('names what is not combined and why, and how far it looks', async () => {
    const views = Array.from({ length: 14 }, (_, n) =>
      saved(`${n}`, {
        ...asked('8', january, '6'),
        title: `Nummer ${n}`,
        submissionDeadline: `2026-12-${10 + n}`,
      }),
    );
    await show([...views, assignment('a', '40', january, '6')], free(36));
    expect(screen.words).toContain('De 8 beste van 220.');
    expect(screen.words).toContain(
      'Alleen de 12 aanvragen met de dichtstbijzijnde termijn zijn gecombineerd.',
    );
    const details = screen.root.querySelector('details');
    expect(details && wordsOf(details)).toBe(
      '3 aanvragen niet gecombineerdVraagt alleen al meer uren dan je vrij hebtTitel a' +
        'Termijn is verder wegNummer 12Nummer 13',
    );
  });

  it('asks for the free hours where the profile has none, and is silent without a profile', async () => {
    await show([assignment('a', '8', january, '6')], free(null));
    expect(screen.words).toContain('In je profiel staat niet hoeveel uur per week je vrij bent.');
    expect(screen.get('link', 'Naar je profiel').getAttribute('href')).toBe('/options.html');
    await show([assignment('a', '8', january, '6')]);
    expect(screen.words).not.toContain('profiel');
  });

  it('says that there is nothing to combine', async () => {
    await show([assignment('a', '8', january, '6')], free(36));
    expect(screen.words).toContain('Er zijn geen twee lopende aanvragen om naast elkaar te leggen.');
  });
});

describe('in the popup', () => {
  it('takes the focus on the way back, which leads to the list', async () => {
    let back = 0;
    await screen.show(
      <PopupAgenda
        views={[]}
        own={own}
        profile={null}
        now={now}
        hrefOf={hrefOf}
        calendar={{ state: { kind: 'rest' }, start: () => {} }}
        onBack={() => back++}
      />,
    );
    expect(document.activeElement).toBe(screen.get('button', 'Terug naar de lijst'));
    await screen.click('button', 'Terug naar de lijst');
    expect(back).toBe(1);
  });

  it('speaks English, and marks the words of the page as Dutch', async () => {
    await screen.remove();
    screen = new Screen('en');
    await show([saved('a', { title: 'Adviseur', submissionDeadline: '2026-12-01' })], free(36));
    expect(screen.names('heading')).toContain('What is coming up');
    expect(screen.words).toContain('Own deadline');
    for (const link of screen.all('link')) expect(link.querySelector('bdi')?.getAttribute('lang')).toBe('nl');
    expect(screen.words).not.toMatch(/\b(?:uur|dagen|termijn|aanvragen)\b/);
  });
});
