import { act } from 'preact/test-utils';
import { ProfileEditor } from '../../components/profile/ProfileEditor.tsx';
import { useSnapshot } from '../../components/use-snapshot.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { applyProfileChange, type ProfileChange } from '../../lib/profile/change.ts';
import { type Degree, emptyProfile, type Profile, type Role } from '../../lib/profile/profile.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { Observable } from '../../lib/surface/observable.ts';
import { Screen, wordsOf } from './screen.tsx';

/** Wednesday 25 November 2026, the day of the pictures. */
export const today = Temporal.PlainDate.from('2026-11-25');

export const role = (over: Partial<Role> = {}): Role => ({
  id: 'role-1',
  title: 'Kademeester',
  organisation: 'Gemeente Wierhaven',
  from: '2021-03',
  to: '2024-02',
  hoursPerWeek: 28,
  publicBody: true,
  text: 'Ligplaatsen en walstroom',
  ...over,
});

export const degree = (over: Partial<Degree> = {}): Degree => ({
  id: 'degree-1',
  level: 'hbo-bachelor',
  field: 'Waterbouw',
  institution: 'Hogeschool Wierhaven',
  year: 2009,
  ...over,
});

class Kept extends Observable<Profile> {
  put(profile: Profile): void {
    this.publish(profile);
  }
}

type Change = (change: ProfileChange) => Promise<FailureCode | null>;

function Live({ kept, onChange }: { kept: Kept; onChange: Change }) {
  return <ProfileEditor profile={useSnapshot(kept)} today={today} onChange={onChange} />;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The profile's page as it lives: each change is applied, or refused with `refuse`, and shown. */
export class ProfileDesk {
  readonly screen: Screen;
  readonly changes: ProfileChange[] = [];
  readonly #kept: Kept;
  refuse: FailureCode | null = null;
  /** Holds writes up until it is called. */
  release: (() => void) | null = null;

  constructor(over: Partial<Profile> = {}, language: Language = 'nl') {
    this.#kept = new Kept({ ...emptyProfile(), ...over });
    this.screen = new Screen(language);
  }

  get profile(): Profile {
    return this.#kept.snapshot;
  }

  #change: Change = async (change) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.release) this.release = resolve;
    else resolve();
    await promise;
    if (this.refuse !== null) return this.refuse;
    this.changes.push(change);
    this.#kept.put(applyProfileChange(this.profile, change));
    return null;
  };

  async show(): Promise<void> {
    await this.screen.show(<Live kept={this.#kept} onChange={this.#change} />);
    await settle();
  }

  /** As another window does it. */
  async elsewhere(change: ProfileChange): Promise<void> {
    this.#kept.put(applyProfileChange(this.profile, change));
    await settle();
  }

  /** The section under a heading. */
  section(heading: string): HTMLElement {
    const found = this.screen
      .all('heading')
      .find((one) => wordsOf(one).startsWith(heading))
      ?.closest('section');
    if (!found) throw new Error(`no section ${heading} in: ${this.screen.words}`);
    return found;
  }

  /** The one input under a label. */
  field(label: string, within: Element = this.screen.root): Control {
    const labels = [...within.querySelectorAll('label')].filter((one) => wordsOf(one) === label);
    const [found, ...more] = labels.map((one) => document.getElementById(one.htmlFor));
    if (!found || more.length > 0) throw new Error(`${labels.length} fields "${label}"`);
    return found as Control;
  }

  async type(label: string, value: string, within?: Element): Promise<void> {
    const field = this.field(label, within);
    await act(() => {
      field.value = value;
      const event = field instanceof HTMLSelectElement ? 'change' : 'input';
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
    await settle();
  }

  async leave(label: string): Promise<void> {
    const field = this.field(label);
    await act(() => void field.dispatchEvent(new FocusEvent('blur')));
    await settle();
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    await this.screen.click(role, name);
    await settle();
  }

  /** What is said at a field: its words for who looks and for who listens are the same. */
  said(label: string, within?: Element): string {
    const field = this.field(label, within);
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => wordsOf(document.getElementById(id) ?? document.createElement('i'))).join(' ');
  }

  invalid(label: string): boolean {
    return this.field(label).getAttribute('aria-invalid') === 'true';
  }

  /** The cells of each row of a table, without its buttons. */
  rows(heading: string): string[][] {
    const rows = [...this.section(heading).querySelectorAll('tbody tr:not(.is-edit)')];
    return rows.map((row) => [...row.querySelectorAll('td')].slice(0, -1).map(wordsOf));
  }

  /** Whether the browser would ask before the page goes. */
  asks(): boolean {
    return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  }
}

/** Lets what was started, and what is drawn after it, come to rest. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}
