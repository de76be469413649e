import { afterEach, describe, expect, it } from 'vitest';
import { degree, ProfileDesk, role, settle } from './profile-desk.tsx';

let desk: ProfileDesk;
afterEach(() => desk.screen.remove());

const open = async (over: ConstructorParameters<typeof ProfileDesk>[0] = {}) => {
  desk = new ProfileDesk(over);
  await desk.show();
};

describe('the roles of a profile', () => {
  it('stand newest first, with how long they are together', async () => {
    const older = role({ id: 'a', title: 'Schipper', from: '2015-01', to: '2016-12', hoursPerWeek: null });
    const still = role({ id: 'b', title: 'Adviseur', from: '2024-01', to: null });
    await open({ roles: [older, still, role()] });
    expect(desk.rows('Functies')).toEqual([
      ['Adviseur', 'Gemeente Wierhaven', 'jan 2024 – nu', '28'],
      ['Kademeester', 'Gemeente Wierhaven', 'mrt 2021 – feb 2024', '28'],
      ['Schipper', 'Gemeente Wierhaven', 'jan 2015 – dec 2016', ''],
    ]);
    // 24 months, and March 2021 up to and including 25 November 2026: two months of overlap count once.
    expect(desk.screen.words).toContain('samen 7 jaar en 8 maanden; overlap telt één keer');
  });

  it('get a new one, which is kept with an id of its own', async () => {
    await open();
    await desk.click('button', 'Voeg toe: functie');
    await desk.type('Functie', 'Kademeester');
    await desk.type('Opdrachtgever', 'Gemeente Wierhaven');
    await desk.type('Van', 'maart 2021');
    await desk.type('Uren per week', '28');
    await desk.type('Overheid', 'yes');
    await desk.click('button', 'Bewaar functie');
    expect(desk.profile.roles).toMatchObject([
      { title: 'Kademeester', from: '2021-03', to: null, hoursPerWeek: 28, publicBody: true },
    ]);
    expect(desk.profile.roles[0]?.id).not.toBe('');
    expect(desk.screen.all('button', 'Bewaar functie')).toEqual([]);
    expect(desk.section('Functies').textContent).toContain('Bewaard');
    expect(document.activeElement).toBe(desk.screen.get('button', 'Wijzig Kademeester'));
  });

  it('are not kept with an end before the start: it is said at the field, and what was typed stays', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    expect(document.activeElement).toBe(desk.field('Functie'));
    await desk.type('Functie', 'Havenmeester');
    await desk.type('Tot en met', '02-2020');
    await desk.click('button', 'Bewaar functie');
    expect(desk.changes).toEqual([]);
    expect(desk.invalid('Tot en met')).toBe(true);
    expect(desk.said('Tot en met')).toContain('De einddatum ligt voor de begindatum (maart 2021)');
    expect(document.activeElement).toBe(desk.field('Tot en met'));
    expect(desk.field('Functie').value).toBe('Havenmeester');
    expect(desk.invalid('Functie')).toBe(false);
    await desk.type('Tot en met', '');
    expect(desk.invalid('Tot en met')).toBe(false);
    await desk.click('button', 'Bewaar functie');
    expect(desk.changes).toEqual([
      { kind: 'put', list: 'roles', entry: role({ title: 'Havenmeester', to: null }) },
    ]);
  });

  it('say that they overlap, and are kept all the same', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Voeg toe: functie');
    await desk.type('Functie', 'Schipper');
    await desk.type('Opdrachtgever', 'Veerdienst');
    await desk.type('Van', '01-2023');
    expect(desk.said('Van')).toBe('');
    await desk.leave('Van');
    expect(desk.said('Van')).toContain('Overlapt met Kademeester');
    expect(desk.invalid('Van')).toBe(false);
    await desk.click('button', 'Bewaar functie');
    expect(desk.profile.roles).toHaveLength(2);
  });

  it('do not call an empty form wrong before it is saved', async () => {
    await open();
    await desk.click('button', 'Voeg toe: functie');
    await desk.leave('Functie');
    expect(desk.screen.all('alert')).toEqual([]);
    await desk.click('button', 'Bewaar functie');
    expect(desk.invalid('Functie')).toBe(true);
    expect(document.activeElement).toBe(desk.field('Functie'));
  });

  it.each([
    ['Annuleer', true],
    ['Escape', false],
  ])('stay as they were after %s, unless that would lose what was typed', async (way, typed) => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    if (typed) await desk.type('Functie', 'Havenmeester');
    if (way === 'Escape') {
      const form = desk.field('Functie').closest('form');
      form?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settle();
    } else await desk.click('button', 'Annuleer');
    expect(desk.rows('Functies').map(([title]) => title)).toEqual(['Kademeester']);
    expect(desk.changes).toEqual([]);
    expect(document.activeElement).toBe(desk.screen.get('button', 'Wijzig Kademeester'));
  });

  it('keep their form on Escape once something was typed in it', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    await desk.type('Functie', 'Havenmeester');
    const form = desk.field('Functie').closest('form');
    form?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(desk.field('Functie').value).toBe('Havenmeester');
  });
});

describe('a write that fails', () => {
  it('keeps the form with what was typed, says why, and works the next time', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    await desk.type('Functie', 'Havenmeester');
    desk.refuse = 'storage-full';
    await desk.click('button', 'Bewaar functie');
    expect(desk.screen.get('alert').textContent).toContain('De schijf is vol');
    expect(desk.field('Functie').value).toBe('Havenmeester');
    expect(desk.section('Functies').textContent).not.toContain('Bewaard');
    desk.refuse = null;
    await desk.click('button', 'Bewaar functie');
    expect(desk.profile.roles[0]?.title).toBe('Havenmeester');
    expect(desk.screen.all('alert')).toEqual([]);
  });

  it('leaves an entry that was to be removed, and says so', async () => {
    await open({ degrees: [degree()] });
    desk.refuse = 'storage-unavailable';
    await desk.click('button', 'Verwijder Waterbouw');
    expect(desk.rows('Opleidingen')).toHaveLength(1);
    expect(desk.screen.get('alert').textContent).toContain('“Waterbouw” is niet verwijderd.');
    desk.refuse = null;
    await desk.click('button', 'Probeer opnieuw');
    expect(desk.profile.degrees).toEqual([]);
    expect(desk.screen.all('alert')).toEqual([]);
  });

  it('offers what could not be put back again, as often as it takes', async () => {
    await open({ degrees: [degree()] });
    await desk.click('button', 'Verwijder Waterbouw');
    desk.refuse = 'storage-full';
    await desk.click('button', 'Zet terug');
    expect(desk.screen.get('alert').textContent).toContain('“Waterbouw” is niet teruggezet.');
    desk.refuse = null;
    await desk.click('button', 'Probeer opnieuw');
    expect(desk.profile.degrees).toEqual([degree()]);
    expect(desk.screen.all('alert')).toEqual([]);
  });

  it('says "Bewaard" only after the write has completed', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    desk.release = () => {};
    await desk.click('button', 'Bewaar functie');
    expect(desk.section('Functies').textContent).not.toContain('Bewaard');
    expect(desk.field('Functie').value).toBe('Kademeester');
    desk.release();
    await settle();
    expect(desk.section('Functies').textContent).toContain('Bewaard');
  });
});

describe('an entry that is removed', () => {
  it('goes at once and comes back in its place, with the same id', async () => {
    const other = degree({ id: 'degree-2', level: 'mbo', field: 'Scheepsbouw', year: 2003 });
    await open({ degrees: [degree(), other] });
    await desk.click('button', 'Verwijder Waterbouw');
    expect(desk.rows('Opleidingen').map(([, field]) => field)).toEqual(['Scheepsbouw']);
    expect(desk.screen.words).toContain('“Waterbouw” verwijderd');
    expect(document.activeElement).toBe(desk.screen.get('button', 'Voeg toe: opleiding'));
    await desk.click('button', 'Zet terug');
    expect(desk.rows('Opleidingen').map(([, field]) => field)).toEqual(['Waterbouw', 'Scheepsbouw']);
    expect(desk.profile.degrees.find(({ field }) => field === 'Waterbouw')).toEqual(degree());
    expect(document.activeElement).toBe(desk.screen.get('button', 'Wijzig Waterbouw'));
  });

  it('cannot be brought back any more after the next thing that was done', async () => {
    await open({ degrees: [degree()], roles: [role()] });
    await desk.click('button', 'Verwijder Waterbouw');
    await desk.type('Eigen laptop en telefoon', 'yes');
    expect(desk.screen.all('button', 'Zet terug')).toEqual([]);
  });
});

describe('another window', () => {
  it('does not write over an open form', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    await desk.type('Functie', 'Havenmeester');
    await desk.elsewhere({ kind: 'put', list: 'roles', entry: role({ organisation: 'Provincie' }) });
    expect(desk.field('Functie').value).toBe('Havenmeester');
    expect(desk.field('Opdrachtgever').value).toBe('Gemeente Wierhaven');
    expect(desk.screen.words).toContain('in een ander venster gewijzigd');
    await desk.click('button', 'Bewaar functie');
    expect(desk.profile.roles).toEqual([role({ title: 'Havenmeester' })]);
  });

  it('does not take an open form away with the entry', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    await desk.type('Functie', 'Havenmeester');
    await desk.elsewhere({ kind: 'remove', list: 'roles', id: 'role-1' });
    expect(desk.field('Functie').value).toBe('Havenmeester');
    expect(desk.screen.words).toContain('in een ander venster verwijderd');
    await desk.click('button', 'Bewaar functie');
    expect(desk.profile.roles).toEqual([role({ title: 'Havenmeester' })]);
  });

  it('shows its new entries beside an open form', async () => {
    await open({ roles: [role()] });
    await desk.click('button', 'Wijzig Kademeester');
    await desk.elsewhere({
      kind: 'put',
      list: 'roles',
      entry: role({ id: 'b', title: 'Schipper', to: null }),
    });
    expect(desk.rows('Functies').map(([title]) => title)).toEqual(['Schipper']);
    expect(desk.field('Functie').value).toBe('Kademeester');
  });
});

describe('leaving the page', () => {
  it('asks while a form holds something that was typed, and not otherwise', async () => {
    await open({ roles: [role()] });
    expect(desk.asks()).toBe(false);
    await desk.click('button', 'Wijzig Kademeester');
    expect(desk.asks()).toBe(false);
    await desk.type('Functie', 'Havenmeester');
    expect(desk.asks()).toBe(true);
    await desk.click('button', 'Bewaar functie');
    expect(desk.asks()).toBe(false);
  });
});

describe('degrees and documents', () => {
  it('refuse a diploma of the future in words at its year', async () => {
    await open();
    await desk.click('button', 'Voeg toe: opleiding');
    await desk.type('Niveau', 'hbo-bachelor');
    await desk.type('Opleiding', 'Waterbouw');
    await desk.type('Jaar van het diploma', '2031');
    await desk.click('button', 'Bewaar opleiding');
    expect(desk.said('Jaar van het diploma')).toContain('2031 ligt in de toekomst');
    expect(desk.profile.degrees).toEqual([]);
    await desk.type('Jaar van het diploma', '');
    await desk.click('button', 'Bewaar opleiding');
    expect(desk.rows('Opleidingen')).toEqual([['Hbo-bachelor', 'Waterbouw', '', 'nog geen diploma']]);
  });

  it('show how a document stands today', async () => {
    const document = { kind: 'certificate' as const, name: 'VCA-VOL', issuedOn: '2016-10-15' };
    await open({
      documents: [
        { id: 'a', ...document, expiresOn: '2026-10-14' },
        { id: 'b', ...document, name: 'Vaarbewijs', expiresOn: '2026-12-31' },
        { id: 'c', kind: 'vog', name: 'vog', issuedOn: '2025-02-03', expiresOn: null },
      ],
    });
    expect(desk.rows('Documenten')).toEqual([
      ['VOG', '3 feb 2025', 'geen einddatum', '21 maanden oud'],
      ['Vaarbewijs', '15 okt 2016', '31 dec 2026', 'nog 36 dagen'],
      ['VCA-VOL', '15 okt 2016', '14 okt 2026', 'verlopen'],
    ]);
  });
});

it('has the same page in English', async () => {
  desk = new ProfileDesk({ roles: [role()] }, 'en');
  await desk.show();
  expect(desk.rows('Roles')).toEqual([['Kademeester', 'Gemeente Wierhaven', 'Mar 2021 – Feb 2024', '28']]);
  expect(desk.screen.words).toContain('3 years together; overlap counts once');
  expect(desk.screen.get('button', 'Edit Kademeester')).toBeTruthy();
});
