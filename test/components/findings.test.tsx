import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingQuestions } from '../../components/signals/FindingQuestions.tsx';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const findings = [
  { code: 'number-missing' as const, detail: 'In de nummering ontbreekt 2.' },
  {
    code: 'points-unstated-total' as const,
    detail: 'De criteria tellen op tot 100 punten; een totaal staat er niet.',
  },
];
const compose = 'Stel een vraag op over: Er ontbreekt een nummer bij de eisen';
const question =
  'In de nummering van de eisen en criteria ontbreekt nummer 2. Is er een eis of criterium weggevallen, of loopt alleen de nummering niet door?';
const label = 'Vraag aan het portaal';

let screen: Screen;
let copied: string[];
beforeEach(() => {
  screen = new Screen();
  copied = [];
});
afterEach(() => screen.remove());

const show = (over: Partial<TenderRequest> = {}, onCopy?: (text: string) => Promise<void>) =>
  screen.show(
    <FindingQuestions
      view={viewOf({ findings, enquiryDeadline: '2026-11-26T09:40:00+01:00[Europe/Amsterdam]', ...over })}
      now={now}
      onCopy={
        onCopy ??
        (async (text) => {
          copied.push(text);
        })
      }
    />,
  );

/** A copy is done a little later; the click itself only begins it. */
const settle = () => act(async () => {});

describe('a finding', () => {
  it('has its words on the page and how long a question can be asked', async () => {
    await show();
    expect(screen.names('heading')).toEqual([
      'Er ontbreekt een nummer bij de eisen',
      'De pagina noemt geen totaal aan punten',
    ]);
    expect(screen.words).toContain('In de nummering ontbreekt 2.');
    expect(screen.words).toContain('Deze vraag stellen kan nog 22 uur 40 minuten');
  });

  it('offers no question where nothing is gained by one', async () => {
    await show();
    expect(screen.names('button')).toEqual([compose]);
    expect(screen.words).toContain('Een vraag levert hier weinig op.');
  });

  it('opens its question as a text that can be changed, put back and copied', async () => {
    await show();
    await screen.click('button', compose);
    const field = screen.field('textbox', '');
    expect(field.value).toBe(question);
    expect(field.lang).toBe('nl');
    expect(screen.root.querySelector(`label[for="${field.id}"]`)?.textContent).toBe(label);
    expect(document.activeElement).toBe(field);
    await screen.type('textbox', '', 'Ontbreekt eis 2?');
    await screen.click('button', 'Kopieer');
    await settle();
    expect(copied).toEqual(['Ontbreekt eis 2?']);
    expect(screen.get('status').textContent).toBe('Gekopieerd');
    await screen.click('button', 'Zet het voorstel terug');
    expect(screen.field('textbox', '').value).toBe(question);
    expect(screen.get('status').textContent).toBe('');
  });

  it('says so when copying fails, with the text selected', async () => {
    await show({}, async () => {
      throw new Error('not allowed');
    });
    await screen.click('button', compose);
    await screen.click('button', 'Kopieer');
    await settle();
    expect(screen.get('status').textContent).toContain('Kopiëren lukte niet');
    const field = screen.field('textbox', '');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, question.length]);
  });

  it('copies nothing that is empty', async () => {
    await show();
    await screen.click('button', compose);
    await screen.type('textbox', '', '  ');
    expect((screen.get('button', 'Kopieer') as HTMLButtonElement).disabled).toBe(true);
  });

  it.each([
    ['vragen stellen kan niet meer', { enquiryDeadline: '2026-11-20' }],
    ['geen vragentermijn gevonden', { enquiryDeadline: null }],
  ])('says "%s", and can be copied all the same', async (words, over) => {
    await show(over);
    expect(screen.words).toContain(words);
    await screen.click('button', compose);
    await screen.click('button', 'Kopieer');
    await settle();
    expect(copied).toEqual([question]);
  });

  it('keeps its question in Dutch in the English interface', async () => {
    await screen.remove();
    screen = new Screen('en');
    await show();
    await screen.click('button', /^Draft a question about: A number is missing/);
    expect(screen.field('textbox', '').value).toBe(question);
    expect(screen.words).toContain('Question to the portal');
  });
});
