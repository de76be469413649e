import { afterEach, describe, expect, it } from 'vitest';
import { ProfileDesk, role } from './profile-desk.tsx';
import { wordsOf } from './screen.tsx';

const cv = `Werkervaring

maart 2021 t/m februari 2024 | Kademeester | Gemeente Wierhaven (28 uur per week)
• ligplaatsen en walstroom

2015 – 2017  Schipper, Veerdienst Lage Oever

Opleiding
2005-2009 HBO Waterbouw, Hogeschool Wierhaven

Talen
Nederlands, Fries

Vaardigheden
walstroom, sluizen bedienen`;

let desk: ProfileDesk;
afterEach(() => desk.screen.remove());

const open = async (over: ConstructorParameters<typeof ProfileDesk>[0] = {}) => {
  desk = new ProfileDesk(over);
  await desk.show();
};
const label = 'Tekst van je cv';
const read = async (text = cv) => {
  await desk.type(label, text);
  await desk.click('button', 'Lees');
};
const proposals = () => desk.screen.all('checkbox').map((box) => wordsOf(box.closest('label') ?? box));
const box = (name: string) => desk.screen.get('checkbox', name) as HTMLInputElement;
const schipper = () => box('Neem over: Schipper').closest('li') as HTMLElement;

describe('an empty profile', () => {
  it('begins with the CV, and says so', async () => {
    await open();
    expect(desk.screen.get('heading', 'Begin met je cv')).toBeTruthy();
    expect(desk.field(label).closest('section')?.hidden).toBe(false);
  });

  it('no longer does when there is something in it', async () => {
    await open({ skills: ['walstroom'] });
    expect(desk.screen.all('heading', 'Begin met je cv')).toEqual([]);
    expect(desk.field(label).closest('section')?.hidden).toBe(true);
    await desk.click('button', 'Plak je cv');
    expect(desk.field(label).closest('section')?.hidden).toBe(false);
    expect(document.activeElement).toBe(desk.field(label));
  });
});

describe('a pasted CV', () => {
  it('is shown as proposals, and nothing of it is kept yet', async () => {
    await open();
    await read();
    expect(proposals()).toEqual([
      'Kademeester Gemeente Wierhaven · 03-2021 – 02-2024',
      'Schipper Veerdienst Lage Oever · 2015 – 2017',
      'Hbo-bachelor Waterbouw Hogeschool Wierhaven · 2009',
      'Nederlands',
      'Fries',
      'walstroom',
      'sluizen bedienen',
    ]);
    expect(desk.changes).toEqual([]);
    expect(desk.field(label).value).toBe(cv);
    expect(document.activeElement).toBe(desk.screen.get('heading', '7 gegevens gevonden'));
  });

  it('says of a date whether a document was issued on it or holds until then', async () => {
    await open();
    await read(`${cv}\n\nCertificaten\nVCA-VOL, geldig tot 14-10-2028\nVOG, afgegeven 12-01-2026`);
    expect(proposals()).toContain('VCA-VOL geldig tot en met 14-10-2028');
    expect(proposals()).toContain('VOG afgegeven op 12-01-2026');
  });

  it('goes into the profile as far as it is right; what is not stays, with its error at the field', async () => {
    await open();
    await read();
    expect(desk.said('Van', schipper())).toContain('2015');
    expect(desk.screen.words).toContain('1 aangevinkt gegeven heeft nog een fout en gaat niet mee.');
    await desk.click('button', 'Zet 6 gegevens in je profiel');
    expect(desk.profile.roles.map(({ title }) => title)).toEqual(['Kademeester']);
    expect(desk.profile.roles[0]).toMatchObject({ from: '2021-03', to: '2024-02', hoursPerWeek: 28 });
    expect(desk.profile.degrees).toMatchObject([{ level: 'hbo-bachelor', field: 'Waterbouw', year: 2009 }]);
    expect(desk.profile).toMatchObject({
      languages: ['Nederlands', 'Fries'],
      skills: ['walstroom', 'sluizen bedienen'],
    });
    expect(desk.screen.words).toContain('6 gegevens staan nu in je profiel.');
    expect(proposals()).toEqual(['Schipper Veerdienst Lage Oever · 2015 – 2017']);
    await desk.type('Van', '05-2015', schipper());
    await desk.type('Tot en met', '06-2017', schipper());
    await desk.click('button', 'Zet 1 gegeven in je profiel');
    expect(desk.profile.roles.map(({ title, from }) => `${title} ${from}`)).toEqual([
      'Kademeester 2021-03',
      'Schipper 2015-05',
    ]);
    expect(proposals()).toEqual([]);
    expect(desk.field(label).value).toBe(cv);
    expect(document.activeElement).toBe(desk.screen.get('button', 'Sluit'));
  });

  it('leaves out what the user unticks', async () => {
    await open();
    await read();
    await desk.click('checkbox', 'Neem over: Kademeester');
    await desk.click('checkbox', /^Fries/);
    await desk.click('button', 'Zet 4 gegevens in je profiel');
    expect(desk.profile.roles).toEqual([]);
    expect(desk.profile.languages).toEqual(['Nederlands']);
    expect(proposals()).toEqual([
      'Kademeester Gemeente Wierhaven · 03-2021 – 02-2024',
      'Schipper Veerdienst Lage Oever · 2015 – 2017',
      'Fries',
    ]);
  });

  it('does not offer again what is there already', async () => {
    await open({
      roles: [role({ from: '2021-03', to: '2024-02' })],
      languages: ['nederlands'],
    });
    await desk.click('button', 'Plak je cv');
    await read();
    expect(box('Neem over: Kademeester').checked).toBe(false);
    expect(box('Neem over: Kademeester').closest('li')?.textContent).toContain('staat al in je profiel');
    expect(box('Nederlands staat al in je profiel').disabled).toBe(true);
    await desk.click('button', 'Zet 4 gegevens in je profiel');
    expect(desk.profile.roles).toHaveLength(1);
    expect(desk.profile.languages).toEqual(['nederlands', 'Fries']);
  });

  it('keeps corrections when it is read again', async () => {
    await open();
    await read();
    await desk.type('Van', '05-2015', schipper());
    await desk.type(label, `${cv}, bruggen`);
    expect(desk.screen.words).toContain('Kies Lees om hem opnieuw te lezen.');
    await desk.click('button', 'Lees');
    expect(desk.field('Van', schipper()).value).toBe('05-2015');
    expect(proposals()).toContain('bruggen');
  });

  it('shows the lines that were not understood', async () => {
    await open();
    await read(`Jansje Kadewerker\n06-00000000\n${cv}`);
    const details = desk.screen.root.querySelector('details');
    expect(details?.querySelector('summary')?.textContent).toMatch(/\d regels? niet herkend/);
    expect(details?.textContent).toContain('06-00000000');
    expect(JSON.stringify(desk.profile)).not.toContain('Jansje');
  });

  it('is here still when it was put away', async () => {
    await open({ skills: ['zeilen'] });
    await desk.click('button', 'Plak je cv');
    await read();
    await desk.click('button', 'Sluit');
    expect(desk.field(label).closest('section')?.hidden).toBe(true);
    expect(document.activeElement).toBe(desk.screen.get('button', 'Plak je cv'));
    await desk.click('button', 'Plak je cv');
    expect(desk.field(label).value).toBe(cv);
    expect(proposals()).toHaveLength(7);
  });

  it('asks before the page goes, until it was taken over', async () => {
    await open();
    expect(desk.asks()).toBe(false);
    await desk.type(label, cv.replace('2015 – 2017', '01-2015 – 12-2017'));
    expect(desk.asks()).toBe(true);
    await desk.click('button', 'Lees');
    expect(desk.asks()).toBe(true);
    await desk.click('button', 'Zet 7 gegevens in je profiel');
    expect(desk.asks()).toBe(false);
  });

  it('stays as it is where the disk is full, with what is already kept taken out', async () => {
    await open();
    await read();
    desk.refuse = 'storage-full';
    await desk.click('button', 'Zet 6 gegevens in je profiel');
    expect(desk.screen.words).toContain('De schijf is vol');
    expect(proposals()).toHaveLength(7);
    expect(desk.screen.words).not.toContain('staan nu in je profiel');
    desk.refuse = null;
    await desk.click('button', 'Probeer opnieuw');
    expect(desk.profile.roles).toHaveLength(1);
    expect(proposals()).toHaveLength(1);
  });
});

describe('a pasted text that is no CV', () => {
  it.each([
    ['a poem', 'De zee, de zee\nklotst voort in eindeloze deining', 'Hier staan geen functies'],
    ['nothing', '   ', 'Plak hier eerst de tekst van je cv.'],
  ])('such as %s is said at the field, and the text stays', async (_name, text, words) => {
    await open();
    await read(text);
    expect(desk.invalid(label)).toBe(true);
    expect(desk.said(label)).toContain(words);
    expect(desk.field(label).value).toBe(text);
    expect(document.activeElement).toBe(desk.field(label));
    expect(desk.screen.all('button', /^Zet \d/)).toEqual([]);
    await read();
    expect(desk.invalid(label)).toBe(false);
    expect(proposals()).toHaveLength(7);
  });
});
