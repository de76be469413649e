import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judging } from '../../components/judging/judging-context.ts';
import type { Suggestion } from '../../lib/assess/suggest/suggestion.ts';
import { suggestionReason } from '../../lib/i18n/suggestion-reason.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import {
  bridges,
  dikes,
  frisian,
  high,
  JudgingRoom,
  level,
  licence,
  locks,
  low,
  met,
  none,
  notMet,
  points,
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

const show = (all: Suggestion[], before: JudgementChange[] = [], judging: Partial<Judging> = {}) =>
  screen.show(
    <JudgingRoom
      judging={{ suggestions: suggestionsOf(...all), ...judging }}
      before={before}
      onChange={(change) => changes.push(change)}
    />,
  );
const reason = (one: Suggestion) => `${suggestionReason(one, 'nl')}.`;
/** The words of the row that holds a criterion. */
const row = (text: string) => {
  const found = screen.all('listitem').find((item) => wordsOf(item).includes(text));
  return found === undefined ? '' : wordsOf(found);
};
/** What stands ticked at a knock-out. */
const judged = (label: string) =>
  screen.get('radiogroup', `Oordeel ${label}`).querySelector(':checked')?.closest('label')?.textContent;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const verdict = (id: string, value: 'met' | 'open' | 'not-met'): JudgementChange => ({
  kind: 'knockout-verdict',
  id,
  verdict: value,
});

describe('a suggestion for a knock-out', () => {
  it('is offered with its reason, and nothing is ticked', async () => {
    const one = met(licence);
    await show([one]);
    expect(row('vaarbewijs')).toContain(`Voorstel: Voldaan. ${reason(one)}`);
    expect(screen.names('button').filter((name) => name.startsWith('Neem over'))).toEqual([
      'Neem over: voorstel voor eis 1',
    ]);
    expect(judged('eis 1')).toBe('Open');
    expect(changes).toEqual([]);
  });

  it('says so where it is not certain', async () => {
    await show([met(licence, { certain: false })]);
    expect(row('vaarbewijs')).toContain('Voorstel: mogelijk Voldaan.');
  });

  it('is taken over by its button, with the entries it rests on', async () => {
    await show([met(licence, { entries: ['p1'] })]);
    await screen.click('button', 'Neem over: voorstel voor eis 1');
    expect(changes).toEqual([
      verdict(licence, 'met'),
      { kind: 'evidence', list: 'knockouts', id: licence, entry: 'p1', linked: true },
    ]);
  });

  it('keeps its reason as a hint once taken, and the focus on what it set', async () => {
    const one = met(licence, { entries: ['p1'] });
    await show([one]);
    await screen.click('button', 'Neem over: voorstel voor eis 1');
    await nextTask();
    expect(row('vaarbewijs')).not.toContain('Voorstel:');
    expect(row('vaarbewijs')).toContain(`Uit je profiel: ${reason(one)}`);
    expect(row('vaarbewijs')).toContain('Vaarbewijs, geldig t/m 1 mei 2031');
    expect(document.activeElement?.closest('label')?.textContent).toBe('Voldaan');
  });

  it('is declined by judging otherwise, and then gone', async () => {
    const one = met(licence);
    await show([one], [verdict(licence, 'not-met')]);
    expect(row('vaarbewijs')).not.toContain(reason(one));
    expect(screen.all('button', /Neem over/)).toEqual([]);
  });

  it('comes back when the knock-out is set to open again', async () => {
    await show([met(licence)], [verdict(licence, 'not-met'), verdict(licence, 'open')]);
    expect(row('vaarbewijs')).toContain('Voorstel: Voldaan.');
  });

  it('that rules the user out says Niet, and leads to the profile once taken', async () => {
    const one = notMet(locks);
    await show([one]);
    expect(row('sluizen')).toContain('Voorstel: Niet.');
    expect(screen.all('link', 'Werk je profiel bij')).toEqual([]);
    await screen.click('button', 'Neem over: voorstel voor eis 2');
    expect(row('sluizen')).toContain(`Uit je profiel: ${reason(one)}`);
    expect(screen.get('link', 'Werk je profiel bij').getAttribute('href')).toBe('/options.html');
  });

  it('without an outcome only says what is there, until the user has judged', async () => {
    const one = none('knockouts', frisian);
    await show([one]);
    expect(row('Fries')).toContain(reason(one));
    expect(screen.all('button', /Neem over/)).toEqual([]);
    await screen.remove();
    screen = new Screen();
    await show([one], [verdict(frisian, 'met')]);
    expect(row('Fries')).not.toContain(reason(one));
  });

  it('stays with its own criterion', async () => {
    await show([met(locks)]);
    expect(row('vaarbewijs')).not.toContain('Voorstel');
    expect(row('Fries')).not.toContain('Voorstel');
  });
});

describe('a suggestion for an award criterion', () => {
  it('offers a level in the page’s words with its points', async () => {
    const one = level(dikes, high);
    await show([one]);
    expect(row('dijken')).toContain(`Voorstel: b. twee jaar of meer, 20 punten. ${reason(one)}`);
    expect(row('dijken')).toContain('– / 20');
  });

  it('chooses that level and links its entries', async () => {
    await show([level(dikes, high, { entries: ['r1'] })]);
    await screen.click('button', 'Neem over: voorstel voor criterium 4');
    await nextTask();
    expect(changes).toEqual([
      { kind: 'award-level', id: dikes, level: high },
      { kind: 'evidence', list: 'awards', id: dikes, entry: 'r1', linked: true },
    ]);
    expect(row('dijken')).toContain('20 / 20');
    expect(row('dijken')).toContain('Zeker, 1 functie gekoppeld');
    expect(document.activeElement?.closest('label')?.textContent).toContain('twee jaar of meer');
  });

  it('offers points where there are no levels', async () => {
    const one = points(bridges, 30);
    await show([one]);
    expect(row('bruggen')).toContain(`Voorstel: 30 punten. ${reason(one)}`);
    await screen.click('button', 'Neem over: voorstel voor criterium 5');
    await nextTask();
    expect(changes).toEqual([{ kind: 'award-points', id: bridges, points: 30 }]);
    expect(row('bruggen')).toContain(`Uit je profiel: ${reason(one)}`);
    expect(document.activeElement?.getAttribute('type')).toBe('range');
  });

  it('is gone where the user claims another level or other points', async () => {
    const all = [level(dikes, high), points(bridges, 30)];
    await show(all, [
      { kind: 'award-level', id: dikes, level: low },
      { kind: 'award-points', id: bridges, points: 10 },
    ]);
    expect(screen.words).not.toContain('Voorstel');
    expect(screen.words).not.toContain('Uit je profiel');
  });

  it('of a level that the criterion no longer has shows nothing', async () => {
    await show([level(dikes, 'gone')]);
    expect(row('dijken')).not.toContain('Voorstel');
  });

  it('without an outcome says what is there', async () => {
    const one = none('awards', dikes);
    await show([one]);
    expect(row('dijken')).toContain(reason(one));
    expect(screen.all('button', /Neem over/)).toEqual([]);
  });
});

describe('without a profile', () => {
  it('the rows are as they were', async () => {
    await show([], [{ kind: 'award-level', id: dikes, level: high }], { profile: null, suggestions: null });
    expect(screen.all('button', /Koppel|Neem/)).toEqual([]);
    expect(screen.all('link')).toEqual([]);
    expect(row('dijken')).toContain('te claimen; nog geen bewijs');
    expect(screen.names('button').filter((name) => name.startsWith('Bewijs bij'))).not.toEqual([]);
  });
});
