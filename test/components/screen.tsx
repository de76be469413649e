import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { LanguageContext } from '../../components/language.ts';
import { PageTextContext } from '../../components/page-language.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { loadTexts } from '../../lib/i18n/texts.ts';

const implicitRoles: readonly [selector: string, role: string][] = [
  ['button', 'button'],
  ['a[href]', 'link'],
  ['input[type=radio]', 'radio'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=range]', 'slider'],
  ['input[type=search]', 'searchbox'],
  ['input, textarea', 'textbox'],
  ['select', 'combobox'],
  ['ul', 'list'],
  ['li', 'listitem'],
  ['h1, h2, h3', 'heading'],
  ['table', 'table'],
  ['th[scope=col]', 'columnheader'],
  ['th[scope=row]', 'rowheader'],
  ['td', 'cell'],
  ['aside', 'complementary'],
];

function roleOf(element: Element): string | null {
  const stated = element.getAttribute('role');
  return stated ?? implicitRoles.find(([selector]) => element.matches(selector))?.[1] ?? null;
}

/** What is seen or spoken as text: without what is hidden from either, spaces run together. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  return label ?? wordsOf(element.closest('label') ?? element);
}

/** What a user finds on a rendered surface, by role and name, and what they do with it. */
export class Screen {
  readonly root = document.createElement('div');
  #language: Language;

  constructor(language: Language = 'nl') {
    this.#language = language;
    document.body.append(this.root);
  }

  async show(children: ComponentChildren): Promise<void> {
    const language = this.#language;
    const texts = await loadTexts(language);
    await act(() => {
      render(
        <LanguageContext.Provider value={{ language, text: coreText(language) }}>
          <PageTextContext.Provider value={texts.page}>{children}</PageTextContext.Provider>
        </LanguageContext.Provider>,
        this.root,
      );
    });
  }

  async remove(): Promise<void> {
    await act(() => render(null, this.root));
    this.root.remove();
  }

  get words(): string {
    return wordsOf(this.root);
  }

  all(role: string, name?: string | RegExp): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (roleOf(element) !== role) return false;
      if (name === undefined) return true;
      return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
    });
  }

  /** The one element of that role and name; an error where there is none, or more than one. */
  get(role: string, name?: string | RegExp): HTMLElement {
    const [found, ...more] = this.all(role, name);
    if (found === undefined || more.length > 0) {
      throw new Error(`${found ? more.length + 1 : 'no'} ${role} "${String(name)}" in: ${this.words}`);
    }
    return found;
  }

  /** An input, select or text field. */
  field(role: string, name: string | RegExp): HTMLInputElement {
    return this.get(role, name) as HTMLInputElement;
  }

  names(role: string): string[] {
    return this.all(role).map(nameOf);
  }

  async click(role: string, name?: string | RegExp): Promise<void> {
    const element = this.get(role, name);
    await act(() => element.click());
  }

  /** Puts a text in a field as typing does. */
  async type(role: string, name: string | RegExp, value: string): Promise<void> {
    const field = this.field(role, name);
    await act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  async choose(name: string | RegExp, value: string): Promise<void> {
    const field = this.field('combobox', name);
    await act(() => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  async leave(role: string, name: string | RegExp): Promise<void> {
    const element = this.get(role, name);
    await act(() => {
      element.dispatchEvent(new FocusEvent('blur'));
      element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
  }

  async press(role: string, name: string | RegExp, key: string): Promise<void> {
    const element = this.get(role, name);
    await act(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  }
}
