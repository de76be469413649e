import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfileUnreadable } from '../../components/profile/ProfileUnreadable.tsx';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { profileFromJson, profileToJson } from '../../lib/profile/file.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { degree, ProfileDesk, role, settle, today } from './profile-desk.tsx';
import { Screen } from './screen.tsx';

let desk: ProfileDesk;
let screen: Screen;
afterEach(async () => {
  vi.restoreAllMocks();
  await screen.remove();
});

const open = async (over: ConstructorParameters<typeof ProfileDesk>[0] = {}) => {
  desk = new ProfileDesk(over);
  screen = desk.screen;
  await desk.show();
};

/** As a user does in the browser's own file window. */
async function choose(text: string, name = 'mijn-profiel.json'): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  await settle();
}

const other = {
  ...emptyProfile(),
  roles: [role({ id: 'x', title: 'Schipper' })],
  skills: ['zeilen', 'sluizen'],
};
const file = profileToJson(other, '2026-11-25T10:20:00.000Z');

describe('a profile as a file', () => {
  it('is kept under a name with the day, whole', async () => {
    await open({ roles: [role()], skills: ['walstroom'] });
    let kept: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      kept = blob as Blob;
      return 'blob:file';
    });
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = `${this.download} ${this.href}`;
    });
    await desk.click('button', 'Bewaar bestand');
    expect(name).toBe('tenderlens-profiel-2026-11-25.json blob:file');
    const text = await (kept as Blob | null)?.text();
    expect(profileFromJson(text ?? '')).toEqual({ ok: true, profile: desk.profile });
  });

  it('shows what comes in and what it replaces, and changes nothing before that is confirmed', async () => {
    await open({ roles: [role()], degrees: [degree()], availableHours: 32 });
    await choose(file);
    expect(screen.words).toContain('In mijn-profiel.json staat: 1 functie, 2 vaardigheden.');
    expect(screen.words).toContain('profiel van nu: 1 functie, 1 opleiding, 1 los gegeven.');
    expect(document.activeElement).toBe(screen.get('button', 'Vervang mijn profiel'));
    expect(desk.changes).toEqual([]);
    await desk.click('button', 'Annuleer');
    expect(desk.changes).toEqual([]);
    expect(screen.words).not.toContain('mijn-profiel.json');
  });

  it('takes the place of the profile, with a way back until the next thing that is done', async () => {
    await open({ roles: [role()] });
    const before = desk.profile;
    await choose(file);
    await desk.click('button', 'Vervang mijn profiel');
    expect(desk.profile).toEqual(other);
    expect(desk.rows('Functies').map(([title]) => title)).toEqual(['Schipper']);
    await desk.click('button', 'Zet het vorige terug');
    expect(desk.profile).toEqual(before);
    await choose(file);
    await desk.click('button', 'Vervang mijn profiel');
    await desk.type('Eigen laptop en telefoon', 'yes');
    expect(screen.all('button', 'Zet het vorige terug')).toEqual([]);
  });

  it.each([
    ['a picture', '\u0089PNG', 'geen bestand van TenderLens'],
    ['something else’s', '{"name":"x"}', 'staat geen profiel'],
    ['a newer version’s', file.replace('"version": 1', '"version": 9'), 'nieuwere versie'],
    ['damaged', file.replace('"2021-03"', '"ooit"'), 'niet heel'],
    ['too big', 'x'.repeat(2_000_001), 'te groot'],
  ])('that is %s is refused in words, and nothing is changed', async (_name, text, words) => {
    await open({ roles: [role()] });
    await choose(text, 'foto.json');
    expect(screen.get('alert').textContent).toContain('foto.json: ');
    expect(screen.get('alert').textContent).toContain(words);
    const input = screen.root.querySelector('input[type=file]');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(input?.getAttribute('aria-describedby')).toBe(screen.get('alert').id);
    expect(screen.all('button', 'Vervang mijn profiel')).toEqual([]);
    expect(desk.changes).toEqual([]);
    await choose(file);
    expect(screen.all('alert')).toEqual([]);
  });

  it('stays on offer when it could not be written', async () => {
    await open({ roles: [role()] });
    await choose(file);
    desk.refuse = 'storage-full';
    await desk.click('button', 'Vervang mijn profiel');
    expect(screen.get('alert').textContent).toContain('De schijf is vol');
    expect(desk.rows('Functies').map(([title]) => title)).toEqual(['Kademeester']);
    desk.refuse = null;
    await desk.click('button', 'Vervang mijn profiel');
    expect(desk.profile).toEqual(other);
    expect(screen.all('alert')).toEqual([]);
  });
});

describe('a profile that cannot be read', () => {
  it('is not shown as an empty one, and a file can take its place', async () => {
    const changes: ProfileChange[] = [];
    let retried = 0;
    screen = new Screen();
    await screen.show(
      <ProfileUnreadable
        code="unexpected"
        today={today}
        onChange={async (change) => {
          changes.push(change);
          return null;
        }}
        onRetry={() => retried++}
      />,
    );
    expect(screen.get('alert').textContent).toContain('Je profiel kon niet worden gelezen.');
    expect(screen.all('button', 'Bewaar bestand')).toEqual([]);
    expect(screen.words).not.toContain('Nog geen rollen');
    await screen.click('button', 'Probeer opnieuw');
    expect(retried).toBe(1);
    await choose(file);
    expect(screen.words).toContain('het profiel dat niet kon worden gelezen');
    await screen.click('button', 'Vervang mijn profiel');
    expect(changes).toEqual([{ kind: 'replace', profile: other }]);
  });
});
