import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JudgingContext } from '../../components/judging/judging-context.ts';
import { Matrix } from '../../components/matrix/Matrix.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile, type Role } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import { award, viewOf } from '../assess/invented.ts';
import { Screen, wordsOf } from './screen.tsx';

const knockoutCriteria = [
  { number: '1', text: 'Je hebt een afgeronde opleiding in de hydrologie' },
  { number: null, text: 'Je werkte ten minste vier jaar aan dijken' },
];
const levels = [{ label: 'b', text: 'drie dijken of meer', points: 30 }];
const awardCriteria = [
  award('Ervaring met het versterken van dijken', 30, { number: '3', levels }),
  award('Je uurtarief', 20, { number: '4', kind: 'price' }),
];
const [diploma = '', years = ''] = criterionIds(knockoutCriteria);
const [dikes = '', rate = ''] = criterionIds(awardCriteria);
const [three = ''] = levelIds(levels);

const role = (id: string, title: string, text: string): Role => ({
  id,
  title,
  organisation: 'Waterschap Zuidermeer',
  from: '2019-01',
  to: '2024-12',
  hoursPerWeek: 32,
  publicBody: true,
  text,
});
const profile: Profile = {
  ...emptyProfile(),
  roles: [
    role('r1', 'Dijkbeheerder', 'Versterkte zes kilometer dijk.'),
    role('r2', 'Projectleider', 'Leidde de bouw van een gemaal.'),
    role('r3', 'Adviseur', ' '),
  ],
};
const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const link = (id: string, entry: string): JudgementChange => ({
  kind: 'evidence',
  list: 'knockouts',
  id,
  entry,
  linked: true,
});

let screen: Screen;
let judgements: Judgements;
let changes: JudgementChange[];

beforeEach(() => {
  screen = new Screen();
  judgements = noJudgements();
  changes = [];
});
afterEach(() => screen.remove());

const viewNow = (): RequestView =>
  viewOf(
    {
      title: 'Adviseur dijken',
      buyer: 'Waterschap Zuidermeer',
      submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
      knockoutCriteria,
      awardCriteria,
    },
    { judgements },
  );

/** Draws the matrix, and anew after each change. */
async function show(view = viewNow(), onRetry = () => {}, failed = false): Promise<void> {
  await screen.show(
    <JudgingContext.Provider value={{ profile, suggestions: null, profileHref: '/options.html' }}>
      <Matrix
        view={view}
        profile={profile}
        now={now}
        failure={failed ? { action: 'judge', code: 'storage-full' } : null}
        requestHref="/request.html?key=a"
        onChange={(change) => {
          changes.push(change);
          judgements = applyChange(judgements, change);
          void show();
        }}
        onRetry={onRetry}
        onFile={() => Promise.resolve('')}
        onCopy={() => Promise.resolve()}
      />
    </JudgingContext.Provider>,
  );
}
const showAfter = (...made: JudgementChange[]) => {
  judgements = made.reduce(applyChange, judgements);
  return show();
};
const rowOf = (text: string): string => {
  const head = screen.get('rowheader', new RegExp(text));
  return wordsOf(head.closest('tr') ?? head);
};

describe('the matrix', () => {
  it('is a table with a head, and a row for each criterion under its group', async () => {
    await show();
    expect(screen.names('columnheader')).toEqual([
      'Nr.',
      'Eis of criterium',
      'Oordeel of punten',
      'Bewijs',
      'Zin voor je cv',
    ]);
    expect(screen.names('rowheader').map((name) => name.replace(' nog leeg', ''))).toEqual([
      'Je hebt een afgeronde opleiding in de hydrologie',
      'Je werkte ten minste vier jaar aan dijken',
      'Ervaring met het versterken van dijken',
      'Je uurtarief',
    ]);
    const groups = [...screen.root.querySelectorAll('th[scope=rowgroup]')].map(wordsOf);
    expect(groups).toEqual(['Knock-outs', 'Gunningscriteria']);
  });

  it('names the request, with time left, verdict and points', async () => {
    await show();
    expect(screen.names('heading')).toEqual(['Adviseur dijken', 'Criteriamatrix']);
    expect(screen.words).toContain('Tijd over 5 dagen 22 uur');
    expect(screen.words).toMatch(/Knock-outs ?0 van 2 bekeken/);
    expect(screen.words).toContain('0 zeker max 50 van 50');
    expect(screen.get('link', 'Terug naar de aanvraag').getAttribute('href')).toBe('/request.html?key=a');
  });

  it('shows verdict, points and chosen level', async () => {
    await showAfter(
      { kind: 'knockout-verdict', id: diploma, verdict: 'met' },
      { kind: 'award-level', id: dikes, level: three },
    );
    expect(rowOf('hydrologie')).toContain('Voldaan');
    expect(rowOf('vier jaar')).toContain('Open');
    expect(rowOf('versterken')).toMatch(/30 \/ 30 ?Te claimen ?b\. drie dijken of meer/);
    expect(rowOf('uurtarief')).toMatch(/prijs ?– \/ 20 ?nog niet beoordeeld/);
  });

  it('marks and counts the rows that are empty', async () => {
    await showAfter(link(diploma, 'r1'), { kind: 'award-note', id: rate, note: 'Zie inschrijving' });
    expect(screen.words).toContain('2 van 4 rijen nog leeg');
    expect(rowOf('hydrologie')).not.toContain('nog leeg');
    expect(rowOf('vier jaar')).toContain('nog leeg');
    expect(rowOf('uurtarief')).toMatch(/In je eigen woorden ?Zie inschrijving/);
  });

  it('says so when none is empty', async () => {
    await showAfter(
      link(diploma, 'r1'),
      link(years, 'r2'),
      { kind: 'award-note', id: rate, note: 'Zie inschrijving' },
      { kind: 'cv-sentence', list: 'awards', id: dikes, sentence: 'Drie dijken.' },
    );
    expect(screen.words).toContain('Alle 4 rijen zijn gevuld');
    expect(screen.words).not.toContain('nog leeg');
  });

  it('has no table and no files where there are no criteria', async () => {
    await show(viewOf({ title: 'Adviseur dijken' }));
    expect(screen.all('table')).toEqual([]);
    expect(screen.all('button')).toEqual([]);
    expect(screen.words).toContain('Bij deze aanvraag staan geen eisen of criteria.');
  });

  it('says what was not kept, and tries again', async () => {
    const retry = vi.fn();
    await show(viewNow(), retry, true);
    expect(wordsOf(screen.get('alert'))).toContain('De schijf is vol.');
    await screen.click('button', 'Probeer opnieuw');
    expect(retry).toHaveBeenCalledOnce();
  });

  it('is in English where that is chosen', async () => {
    await screen.remove();
    screen = new Screen('en');
    await show();
    expect(screen.words).toContain('4 of 4 rows still empty');
    expect(screen.names('columnheader')).toContain('Sentence for your CV');
  });
});

describe('evidence in the matrix', () => {
  it('is linked and unlinked', async () => {
    await show();
    await screen.click('button', 'Koppel bewijs aan eis 1');
    const option = screen.get('checkbox', /^Dijkbeheerder/);
    await act(() => option.click());
    expect(changes).toEqual([link(diploma, 'r1')]);
    expect(screen.words).toContain('3 van 4 rijen nog leeg');
    await screen.click('button', 'Klaar');
    await screen.click('button', /^Koppel los van eis 1: Dijkbeheerder/);
    expect(changes.at(-1)).toEqual({ ...link(diploma, 'r1'), linked: false });
    expect(screen.words).toContain('4 van 4 rijen nog leeg');
  });
});

describe('the sentence for the CV', () => {
  it('is kept under its criterion as it is typed', async () => {
    await show();
    await screen.type('textbox', 'Zin voor je cv bij criterium 3', 'Ik versterkte drie dijken.');
    await screen.leave('textbox', 'Zin voor je cv bij criterium 3');
    expect(changes).toEqual([
      { kind: 'cv-sentence', list: 'awards', id: dikes, sentence: 'Ik versterkte drie dijken.' },
    ]);
    expect(rowOf('versterken')).not.toContain('nog leeg');
  });

  it('is never filled in by itself, also where a role is linked', async () => {
    await showAfter(link(years, 'r1'));
    expect(screen.field('textbox', 'Zin voor je cv bij eis 2').value).toBe('');
    expect(changes).toEqual([]);
  });

  it('is taken from a linked role with one click, and has the focus then', async () => {
    await showAfter(link(years, 'r1'));
    await screen.click('button', 'Neem tekst uit functie over, bij eis 2');
    expect(changes).toEqual([
      { kind: 'cv-sentence', list: 'knockouts', id: years, sentence: 'Versterkte zes kilometer dijk.' },
    ]);
    const field = screen.field('textbox', 'Zin voor je cv bij eis 2');
    expect(field.value).toBe('Versterkte zes kilometer dijk.');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.all('button', /^Neem tekst/)).toEqual([]);
  });

  it('has a button for each linked role that says something', async () => {
    await showAfter(link(years, 'r1'), link(years, 'r2'), link(years, 'r3'));
    const names = screen.all('button', /^Neem tekst/).map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Neem tekst uit Dijkbeheerder over, bij eis 2',
      'Neem tekst uit Projectleider over, bij eis 2',
    ]);
    await screen.click('button', /Projectleider over/);
    expect(changes).toMatchObject([{ sentence: 'Leidde de bouw van een gemaal.' }]);
  });

  it('offers no text over a sentence that is there', async () => {
    await showAfter(link(years, 'r1'), {
      kind: 'cv-sentence',
      list: 'knockouts',
      id: years,
      sentence: 'Mijn eigen zin.',
    });
    expect(screen.all('button', /^Neem tekst/)).toEqual([]);
  });
});

describe('words of a hostile page in the matrix', () => {
  const markup = '<img src=x onerror="window.hacked = true"><b>vet</b>';

  it('stay words, and are not turned around', async () => {
    const hostile = `${markup} 5\u202e 001`;
    await show(
      viewOf({ title: hostile, buyer: hostile, knockoutCriteria: [{ number: '1', text: hostile }] }),
    );
    expect(screen.root.querySelectorAll('img, bdi b')).toHaveLength(0);
    expect(screen.root.textContent).toContain('<b>vet</b> 5 001');
    expect('hacked' in window).toBe(false);
  });
});
