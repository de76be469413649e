import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { award, judgements, viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let done: string[];
beforeEach(() => {
  vi.useFakeTimers();
  screen = new Screen();
  done = [];
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
});

/** A saved request of that title, closing on that day in December, with so many points sure. */
function saved(title: string, day: number, sure = 0): RequestView {
  const awardCriteria = [award('Aanpak', 50)];
  const [id = ''] = criterionIds(awardCriteria);
  const awards = { [id]: { points: sure, level: null, note: 'pagina 1', evidence: [], cvSentence: '' } };
  const date = `2026-12-${String(day).padStart(2, '0')}`;
  return viewOf(
    {
      title,
      buyer: 'Gemeente Waterhoek',
      awardCriteria,
      submissionDeadline: `${date}T09:00:00+01:00[Europe/Amsterdam]`,
    },
    {
      key: `flextender:${title}`,
      status: 'saved',
      savedAt: `${date}T00:00:00Z`,
      judgements: judgements({ awards }),
    },
  );
}
const five = [
  saved('Duiker', 9, 10),
  saved('Archivaris', 20, 40),
  saved('Boswachter', 2, 30),
  saved('Cartograaf', 15),
  saved('Egelkenner', 18),
];

const show = (over: Partial<PopupProps> = {}) =>
  screen.show(
    <Popup
      views={five}
      loaded
      unreadable={0}
      now={Temporal.Instant.from('2026-11-25T10:00:00Z')}
      here={null}
      removal={null}
      failure={null}
      onSaveHere={() => done.push('save here')}
      onRestore={(key) => done.push(`restore ${key}`)}
      onForgetRemoval={() => done.push('forget')}
      onCompare={(keys) => done.push(`compare ${keys.join(' ')}`)}
      onAgenda={() => {}}
      onOpenPanel={() => done.push('panel')}
      settingsHref="/options.html"
      onOpenPortal={() => done.push('portal')}
      onLanguage={() => done.push('language')}
      onRetry={() => done.push('retry')}
      onStatus={(key, status) => done.push(`${key} is ${status}`)}
      onRemove={(key) => done.push(`remove ${key}`)}
      hrefOf={(key) => `/request.html?key=${key}`}
      {...over}
    />,
  );
/** The rows' own links, without those of the popup's head. */
const titles = () => screen.names('link').filter((name) => name !== 'Profiel en instellingen');

describe('the order of what is saved', () => {
  it.each([
    ['deadline', ['Boswachter', 'Duiker', 'Cartograaf', 'Egelkenner', 'Archivaris']],
    ['points', ['Archivaris', 'Boswachter', 'Duiker', 'Cartograaf', 'Egelkenner']],
    ['saved', ['Archivaris', 'Egelkenner', 'Cartograaf', 'Duiker', 'Boswachter']],
    ['title', ['Archivaris', 'Boswachter', 'Cartograaf', 'Duiker', 'Egelkenner']],
  ])('by %s', async (order, expected) => {
    await show();
    await screen.choose('Volgorde', order);
    expect(titles()).toEqual(expected);
  });

  it('is by deadline at first', async () => {
    await show();
    expect(screen.field('combobox', 'Volgorde').value).toBe('deadline');
    expect(titles()[0]).toBe('Boswachter');
  });
});

describe('searching', () => {
  it('shows what has the words in it', async () => {
    await show();
    await screen.type('searchbox', 'Zoek in bewaarde aanvragen', 'wachter');
    expect(titles()).toEqual(['Boswachter']);
  });

  it('says when nothing has, and shows all again', async () => {
    await show();
    await screen.type('searchbox', 'Zoek in bewaarde aanvragen', 'astronaut');
    expect(titles()).toEqual([]);
    expect(screen.words).toContain('Geen bewaarde aanvraag met “astronaut”.');
    await screen.click('button', 'Wis zoekwoord');
    expect(titles()).toHaveLength(5);
  });

  it('goes together with a filter, which counts what it would show', async () => {
    await show();
    await screen.click('button', 'Deze week 1');
    expect(titles()).toEqual(['Boswachter']);
    await screen.click('button', 'Voldoet 0');
    expect(screen.words).toContain('Geen bewaarde aanvraag bij Voldoet.');
    await screen.click('button', 'Toon alle 5');
    await screen.type('searchbox', 'Zoek in bewaarde aanvragen', 'wachter');
    expect(screen.all('button', 'Open termijn 1')).toHaveLength(1);
    await screen.type('searchbox', 'Zoek in bewaarde aanvragen', '');
    await screen.click('button', 'Open termijn 5');
    expect(screen.get('button', 'Open termijn 5').getAttribute('aria-pressed')).toBe('true');
    expect(titles()).toHaveLength(5);
  });
});

describe('picking to compare', () => {
  const pick = (title: string) => screen.click('checkbox', `Kies ${title}`);
  const compare = () => screen.get('button', 'Vergelijk') as HTMLButtonElement;

  it('takes two to four, in the order of picking', async () => {
    await show();
    expect(screen.all('button', 'Vergelijk')).toEqual([]);
    await pick('Duiker');
    expect(compare().disabled).toBe(true);
    await pick('Boswachter');
    expect(compare().disabled).toBe(false);
    expect(screen.words).toContain('2 gekozen');
    await screen.click('button', 'Vergelijk');
    expect(done).toEqual(['compare flextender:Duiker flextender:Boswachter']);
  });

  it('of five says that four is the most', async () => {
    await show();
    for (const title of ['Archivaris', 'Boswachter', 'Cartograaf', 'Duiker']) await pick(title);
    expect(compare().disabled).toBe(false);
    await pick('Egelkenner');
    expect(compare().disabled).toBe(true);
    expect(screen.get('status').textContent).toBe('Je kunt er hoogstens 4 vergelijken.');
    await pick('Archivaris');
    expect(compare().disabled).toBe(false);
  });

  it('is cleared at once, and forgets what is no longer saved', async () => {
    await show();
    await pick('Duiker');
    await pick('Boswachter');
    await show({ views: five.slice(1) });
    expect(screen.words).toContain('1 gekozen');
    await screen.click('button', 'Wis keuze');
    expect(screen.words).toContain('Kies er 2 tot 4 om te vergelijken');
    expect((screen.all('checkbox') as HTMLInputElement[]).some((box) => box.checked)).toBe(false);
  });
});

describe('a row', () => {
  it('sets the status and removes', async () => {
    await show();
    await screen.choose('Status van Duiker', 'submitted');
    await screen.click('button', 'Verwijder Duiker');
    expect(done).toEqual(['flextender:Duiker is submitted', 'remove flextender:Duiker']);
  });
});

describe('a row of a request whose page changed', () => {
  it('says so in words, until it was seen', async () => {
    const [first = saved('Duiker', 9)] = five;
    const list = [{ kind: 'field' as const, field: 'positions' as const, before: '1', after: '2' }];
    const changes = { since: '2026-11-20T09:00:00Z', list };
    await show({ views: [{ ...first, state: { ...first.state, changes } }] });
    expect(screen.words).toContain('Gemeente Waterhoek · 71001 · gewijzigd');
    await show({ views: [{ ...first, state: { ...first.state, changes: { since: null, list: [] } } }] });
    expect(screen.words).not.toContain('gewijzigd');
  });
});

describe('what was removed', () => {
  const removal = { key: 'flextender:Duiker', title: 'Duiker' };

  it('is offered to be put back', async () => {
    await show({ removal });
    expect(screen.words).toContain('“Duiker” verwijderd');
    await screen.click('button', 'Zet terug');
    expect(done).toEqual(['restore flextender:Duiker']);
  });

  it('is offered for ten seconds, longer while the pointer is on it', async () => {
    await show({ removal });
    await act(() => void vi.advanceTimersByTime(9000));
    const toast = screen.get('button', 'Zet terug').closest('.tl-toastwrap');
    await act(() => void toast?.dispatchEvent(new Event('pointerenter')));
    await act(() => void vi.advanceTimersByTime(60_000));
    expect(done).toEqual([]);
    await act(() => void toast?.dispatchEvent(new Event('pointerleave')));
    await act(() => void vi.advanceTimersByTime(9999));
    expect(done).toEqual([]);
    await act(() => void vi.advanceTimersByTime(1));
    expect(done).toEqual(['forget']);
  });
});

describe('the popup without much in it', () => {
  it('says how to begin where nothing is saved', async () => {
    await show({ views: [] });
    expect(screen.get('heading', 'Nog niets bewaard')).toBeTruthy();
    expect(screen.words).toContain('Alles blijft op dit apparaat.');
    await screen.click('button', 'Open Flextender');
    expect(done).toEqual(['portal']);
  });

  it('says nothing of the kind before it knows', async () => {
    await show({ views: [], loaded: false });
    expect(screen.words).not.toContain('Nog niets bewaard');
  });

  it('tells of saved requests that it cannot read: they are still there', async () => {
    await show({ unreadable: 2 });
    expect(screen.get('alert').textContent).toContain('2 bewaarde aanvragen zijn niet leesbaar');
  });

  it('saves the request on the page in front', async () => {
    await show({ here: { title: 'Zeiler', saved: false, saving: false, failed: false } });
    expect(screen.words).toContain('Deze pagina: Zeiler');
    await screen.click('button', 'Bewaar');
    expect(done).toEqual(['save here']);
  });

  it('tells what failed and tries again', async () => {
    await show({ failure: { action: 'remove', code: 'storage-full' } });
    expect(screen.get('alert').textContent).toContain('De schijf is vol.');
    await screen.click('button', 'Probeer opnieuw');
    expect(done).toEqual(['retry']);
  });

  it('changes the language by its own word', async () => {
    await show();
    await screen.click('button', /Switch to English/);
    expect(done).toEqual(['language']);
  });
});
