import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceLinks } from '../../components/judging/EvidenceLinks.tsx';
import { type Judging, JudgingContext } from '../../components/judging/judging-context.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import {
  dikes,
  high,
  JudgingRoom,
  level,
  licence,
  met,
  none,
  notMet,
  profile,
  suggestionsOf,
} from './judging-room.tsx';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
let changes: JudgementChange[];
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(() => screen.remove());

const verdict = (value: 'met' | 'open' | 'not-met'): JudgementChange => ({
  kind: 'knockout-verdict',
  id: licence,
  verdict: value,
});
const linkOf = (entry: string, linked = true): JudgementChange => ({
  kind: 'evidence',
  list: 'knockouts',
  id: licence,
  entry,
  linked,
});
const show = (before: JudgementChange[], judging: Partial<Judging> = {}) =>
  screen.show(<JudgingRoom judging={judging} before={before} onChange={(change) => changes.push(change)} />);
/** Opens the list of evidence for the first knock-out, which the user says is met. */
const open = async (before: JudgementChange[] = [], judging: Partial<Judging> = {}) => {
  await show([verdict('met'), ...before], judging);
  await screen.click('button', /^Koppel (?:meer )?bewijs aan eis 1$/);
};
const picker = () => screen.get('group', 'Bewijs uit je profiel bij eis 1');
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('linking evidence', () => {
  it('lists the profile’s entries under their heads, none ticked', async () => {
    await open();
    const heads = [...picker().querySelectorAll('legend')].map(wordsOf);
    expect(heads).toEqual(['Functies', 'Opleidingen', 'Documenten', 'Overig']);
    expect(screen.names('checkbox')).toEqual([
      'Sluiswachter, Waterschap Zilver, jan 2019 – dec 2023',
      'Brugwachter, Gemeente Waterhoek, jan 2024 – nu',
      'Mbo Scheepvaart, 2015',
      'Vaarbewijs, geldig t/m 1 mei 2031',
      'schutten',
    ]);
    expect((screen.all('checkbox') as HTMLInputElement[]).some(({ checked }) => checked)).toBe(false);
  });

  it('puts first what the suggestion rests on', async () => {
    await open([], { suggestions: suggestionsOf(met(licence, { entries: ['p1'] })) });
    expect([...picker().querySelectorAll('legend')].map(wordsOf)).toEqual([
      'Hierbij gevonden',
      'Functies',
      'Opleidingen',
      'Overig',
    ]);
    expect(screen.names('checkbox')[0]).toBe('Vaarbewijs, geldig t/m 1 mei 2031');
  });

  it('links an entry by its box and takes the link away by the same', async () => {
    await open();
    await screen.click('checkbox', /^Vaarbewijs/);
    expect(screen.field('checkbox', /^Vaarbewijs/).checked).toBe(true);
    await screen.click('checkbox', /^Vaarbewijs/);
    expect(changes).toEqual([linkOf('p1'), linkOf('p1', false)]);
  });

  it('shows what is linked, each with a button that takes it away', async () => {
    await show([verdict('met'), linkOf('p1'), linkOf('r2')]);
    const linked = screen.get('list', 'Gekoppeld aan eis 1');
    expect([...linked.children].map(wordsOf)).toEqual([
      'Brugwachter, Gemeente Waterhoek, jan 2024 – nu',
      'Vaarbewijs, geldig t/m 1 mei 2031',
    ]);
    await screen.click('button', /^Koppel los van eis 1: Vaarbewijs/);
    await nextTask();
    expect(changes).toEqual([linkOf('p1', false)]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Koppel meer bewijs aan eis 1');
  });

  it('shows nothing of an entry that the profile does not have', async () => {
    await show([verdict('met'), linkOf('gone')]);
    expect(screen.all('list', /^Gekoppeld/)).toEqual([]);
    expect(screen.all('button', 'Koppel bewijs aan eis 1')).toHaveLength(1);
  });

  it('keeps the focus in the row where the last link of an unmet one goes', async () => {
    await show([verdict('not-met'), linkOf('p1')]);
    await screen.click('button', /^Koppel los van eis 1/);
    await nextTask();
    expect(screen.all('button', /bewijs aan eis 1/)).toEqual([]);
    expect(document.activeElement?.closest('label')?.textContent).toBe('Niet');
  });
});

describe('by keyboard', () => {
  it('goes into the list when it opens', async () => {
    await open();
    expect(document.activeElement).toBe(screen.all('checkbox')[0]);
    expect(screen.get('button', 'Koppel bewijs aan eis 1').getAttribute('aria-expanded')).toBe('true');
  });

  it('closes with Escape, which nothing else gets, and goes back', async () => {
    await open();
    let further = 0;
    const count = () => further++;
    document.addEventListener('keydown', count);
    await screen.press('checkbox', /^schutten/, 'Escape');
    document.removeEventListener('keydown', count);
    expect(screen.all('checkbox')).toEqual([]);
    expect(further).toBe(0);
    expect(document.activeElement).toBe(screen.get('button', 'Koppel bewijs aan eis 1'));
  });

  it('leaves other keys alone', async () => {
    await open();
    await screen.press('checkbox', /^schutten/, 'ArrowDown');
    expect(screen.all('checkbox').length).toBeGreaterThan(0);
  });

  it('closes with the button under the list as well', async () => {
    await open();
    await screen.click('button', 'Klaar');
    expect(screen.all('checkbox')).toEqual([]);
    expect(document.activeElement).toBe(screen.get('button', 'Koppel bewijs aan eis 1'));
  });
});

describe('where linking stands', () => {
  it.each<[string, JudgementChange[], Partial<Judging>, boolean]>([
    ['a knock-out that is met', [verdict('met')], {}, true],
    ['an open one that nothing is suggested for', [], {}, true],
    [
      'an open one of which the profile says too little',
      [],
      { suggestions: suggestionsOf(none('knockouts', licence)) },
      true,
    ],
    [
      'an open one with a suggestion, which links by itself',
      [],
      { suggestions: suggestionsOf(met(licence)) },
      false,
    ],
    ['one that is not met', [verdict('not-met')], { suggestions: suggestionsOf(notMet(licence)) }, false],
    ['one that is not met but has a link', [verdict('not-met'), linkOf('r1')], {}, true],
  ])('%s', async (_, before, judging, there) => {
    await show(before, judging);
    expect(screen.all('button', /^Koppel (?:meer )?bewijs aan eis 1$/)).toHaveLength(there ? 1 : 0);
  });
});

describe('evidence for points', () => {
  const claim: JudgementChange = { kind: 'award-level', id: dikes, level: high };
  const proof = (entry: string): JudgementChange => ({
    kind: 'evidence',
    list: 'awards',
    id: dikes,
    entry,
    linked: true,
  });

  it('is asked for where a claim has none', async () => {
    await show([claim]);
    expect(screen.words).toContain('Te claimen');
    await screen.click('button', 'Koppel bewijs aan criterium 4');
    await screen.click('checkbox', /^Sluiswachter/);
    expect(changes).toEqual([proof('r1')]);
    expect(screen.words).toContain('Zeker, 1 functie gekoppeld');
  });

  it('is counted by what it is', async () => {
    await show([claim, proof('r1'), proof('r2'), proof('d1')]);
    expect(screen.words).toContain('Zeker, 2 functies, 1 opleiding gekoppeld');
  });

  it('can be the user’s own words', async () => {
    await show([claim, { kind: 'award-note', id: dikes, note: 'pagina 2' }]);
    expect(screen.words).toContain('Zeker, bewijs in eigen woorden');
  });

  it('waits while a suggestion would bring it', async () => {
    await show([], { suggestions: suggestionsOf(level(dikes, high)) });
    expect(screen.all('button', 'Koppel bewijs aan criterium 4')).toEqual([]);
    expect(screen.all('button', 'Koppel bewijs aan criterium 5')).toHaveLength(1);
  });
});

describe('a profile with nothing to link', () => {
  it('leads to where it is filled in', async () => {
    await open([], { profile: { ...emptyProfile(), bidderType: 'zzp' } });
    const link = picker().querySelector('a');
    expect(link?.getAttribute('href')).toBe('/options.html');
    expect(document.activeElement).toBe(link);
  });
});

describe('on its own', () => {
  const alone = (judging: Judging) =>
    screen.show(
      <JudgingContext.Provider value={judging}>
        <EvidenceLinks list="awards" id="x" label="criterium 9" evidence={['r1']} onChange={() => {}} />
      </JudgingContext.Provider>,
    );

  it('shows links and button', async () => {
    await alone({ profile, suggestions: null, profileHref: '' });
    expect(screen.words).toContain('Sluiswachter, Waterschap Zilver');
    expect(screen.names('button')).toContain('Koppel meer bewijs aan criterium 9');
  });

  it('shows nothing as long as the profile is not known', async () => {
    await alone({ profile: null, suggestions: null, profileHref: '' });
    expect(screen.words).toBe('');
  });

  it('speaks English as well', async () => {
    await screen.remove();
    screen = new Screen('en');
    await alone({ profile, suggestions: null, profileHref: '' });
    expect(screen.names('button')).toContain('Link more evidence to criterium 9');
  });
});
