import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../lib/request/apply-change.ts';
import { addedId, interviewId } from '../../lib/request/corrections.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { JudgementChange, RequestState } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, viewOf } from '../assess/invented.ts';
import { PanelRoom } from './panel-room.tsx';
import { Screen } from './screen.tsx';

const knockoutCriteria = [{ number: '1', text: 'Je hebt een vaarbewijs' }];
const awardCriteria = [award('Aanpak', 60, { number: '2' })];
const [boat = ''] = criterionIds(knockoutCriteria);
const page: Partial<TenderRequest> = {
  title: 'Sluiswachter',
  place: 'Havendam',
  hoursPerWeek: { min: 36, max: 36 },
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  knockoutCriteria,
  awardCriteria,
};

let screen: Screen;
let changes: JudgementChange[];
let user: Partial<RequestState>;
beforeEach(() => {
  screen = new Screen();
  changes = [];
  user = {};
});
afterEach(() => screen.remove());

/** The panel as it lives: each change is applied and shown. */
async function show(over: Partial<TenderRequest> = page): Promise<void> {
  await screen.show(
    <PanelRoom
      view={viewOf(over, { ...user, judgements: changes.reduce(applyChange, noJudgements()) })}
      onChange={(change) => {
        changes.push(change);
        void show(over);
      }}
    />,
  );
}

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

async function correctPlace(text: string): Promise<void> {
  await screen.click('button', 'Pas aan: Standplaats');
  await screen.type('textbox', 'Standplaats', text);
  await screen.click('button', 'Klaar');
  await later();
}

describe('a value that was read', () => {
  it('is corrected; the page’s stays beside it, and there is a way back', async () => {
    await show();
    expect(screen.words).not.toContain('zelf ingevuld');
    await correctPlace('Lindelo');
    expect(changes).toEqual([{ kind: 'correct', list: 'fields', id: 'place', value: 'Lindelo' }]);
    expect(screen.words).toContain('Lindelo zelf ingevuld');
    expect(screen.words).toContain('op de pagina: Havendam');
    expect(document.activeElement).toBe(screen.get('button', 'Pas aan: Standplaats'));
    await screen.click('button', 'Herstel: Standplaats');
    await later();
    expect(changes.at(-1)).toEqual({ kind: 'correct', list: 'fields', id: 'place', value: null });
    expect(screen.words).not.toContain('Lindelo');
    expect(screen.words).not.toContain('zelf ingevuld');
    expect(document.activeElement).toBe(screen.get('button', 'Pas aan: Standplaats'));
  });

  it.each(['Escape', 'Annuleer'])('stays as it was after %s, and the focus goes back', async (way) => {
    await show();
    await screen.click('button', 'Pas aan: Standplaats');
    expect(document.activeElement).toBe(screen.get('textbox', 'Standplaats'));
    await screen.type('textbox', 'Standplaats', 'Lindelo');
    if (way === 'Escape') await screen.press('textbox', 'Standplaats', 'Escape');
    else await screen.click('button', 'Annuleer');
    await later();
    expect(changes).toEqual([]);
    expect(screen.words).toContain('Havendam');
    expect(document.activeElement).toBe(screen.get('button', 'Pas aan: Standplaats'));
  });

  it('says at the field what is wrong, and keeps what was typed', async () => {
    await show();
    await screen.click('button', 'Pas aan: Uren per week');
    await screen.type('textbox', 'Hoogstens', '61');
    await screen.click('button', 'Klaar');
    const field = screen.field('textbox', 'Hoogstens');
    expect(changes).toEqual([]);
    expect(field.value).toBe('61');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const error = screen.root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`);
    expect(error?.textContent).toBe('Vul een getal van 1 tot en met 60 in.');
    expect(screen.field('textbox', 'Minstens').getAttribute('aria-invalid')).toBe('false');
    await screen.type('textbox', 'Hoogstens', '40');
    await screen.click('button', 'Klaar');
    expect(changes).toEqual([
      { kind: 'correct', list: 'fields', id: 'hoursPerWeek', value: { min: 36, max: 40 } },
    ]);
  });

  it('is corrected with the day and the hour of a deadline, which the time left follows', async () => {
    await show();
    await screen.click('button', 'Pas aan: Inschrijven tot');
    await screen.type('textbox', 'Datum', '2026-11-26');
    await screen.type('textbox', 'Tijd (mag leeg)', '12:00');
    await screen.click('button', 'Klaar');
    await later();
    expect(screen.words).toContain('1 dag 1 uur');
    expect(screen.words).toContain('op de pagina: di 1 dec, 09:00');
  });
});

describe('a value that was not found', () => {
  it('is filled in, and says that the page has none', async () => {
    await show();
    await screen.click('button', 'Vul in: Aantal professionals');
    await screen.type('textbox', 'Aantal professionals', '2');
    await screen.click('button', 'Klaar');
    await later();
    expect(screen.words).toContain('Aantal professionals2 zelf ingevuld');
    expect(screen.words).toContain('niet gevonden op de pagina');
    expect(screen.all('button', 'Vul in: Aantal professionals')).toEqual([]);
  });

  it('is offered by name where most pages rightly have none', async () => {
    await show();
    await screen.click('button', 'Vul in: Werkdagen');
    await screen.type('textbox', 'Werkdagen', 'maandag en dinsdag');
    await screen.click('button', 'Klaar');
    expect(changes).toEqual([
      { kind: 'correct', list: 'fields', id: 'workingDays', value: 'maandag en dinsdag' },
    ]);
  });

  it('is a moment of the planning, or an interview that can be taken away again', async () => {
    await show();
    await screen.click('button', 'Vul in: Vragen stellen tot');
    await screen.type('textbox', 'Datum', '2026-11-27');
    await screen.click('button', 'Klaar');
    await screen.click('button', 'Voeg een gesprek toe');
    await screen.type('textbox', 'Datum', '2026-12-10');
    await screen.type('textbox', 'Van (mag leeg)', '13:00');
    await screen.click('button', 'Klaar');
    const value = { date: '2026-12-10', from: '13:00', to: null };
    expect(changes).toEqual([
      { kind: 'correct', list: 'fields', id: 'enquiryDeadline', value: '2026-11-27' },
      { kind: 'correct', list: 'interviews', id: interviewId(value), value },
    ]);
    expect(screen.words).toContain('do 10 dec, 13:00');
    await screen.click('button', 'Verwijder gesprek 2026-12-10 13:00');
    expect(screen.words).not.toContain('do 10 dec');
  });
});

describe('a criterion', () => {
  it('that was missed is added, judged like the others, and counts', async () => {
    await show();
    await screen.click('button', 'Voeg een knock-out toe');
    await screen.type('textbox', 'Knock-out', 'Je bent op maandag beschikbaar');
    await screen.click('button', 'Klaar');
    await later();
    expect(screen.words).toContain('Nog 2 eisen open');
    const [, met] = screen.all('radio', 'Voldaan');
    met?.click();
    expect(changes.at(-1)).toEqual({
      kind: 'knockout-verdict',
      id: addedId('Je bent op maandag beschikbaar'),
      verdict: 'met',
    });
    await screen.click('button', 'Voeg een criterium toe');
    await screen.type('textbox', 'Criterium', 'Netwerk');
    await screen.type('textbox', 'Punten (mag leeg)', '40');
    await screen.click('button', 'Klaar');
    await later();
    expect(screen.words).toContain('2 criteria');
    expect(screen.words).toContain('van 100');
  });

  it('that is there already is not added twice', async () => {
    await show();
    await screen.click('button', 'Voeg een knock-out toe');
    await screen.type('textbox', 'Knock-out', 'je hebt een vaarbewijs.');
    await screen.click('button', 'Klaar');
    expect(changes).toEqual([]);
    expect(screen.words).toContain('Dit staat er al.');
  });

  it('that is none is put aside: it stays visible, counts no more, and comes back', async () => {
    await show();
    await screen.click('button', 'Hoort er niet bij: Je hebt een vaarbewijs');
    await later();
    expect(changes).toEqual([{ kind: 'put-aside', list: 'knockouts', id: boat, aside: true }]);
    expect(screen.words).toContain('Geen knock-outs gevonden');
    expect(screen.get('list', 'Hoort er niet bij').textContent).toContain('Je hebt een vaarbewijs');
    expect(screen.all('radio', 'Voldaan')).toEqual([]);
    expect(document.activeElement).toBe(screen.get('button', 'Zet terug: Je hebt een vaarbewijs'));
    await screen.click('button', 'Zet terug: Je hebt een vaarbewijs');
    await later();
    expect(screen.words).toContain('Nog 1 eis open');
    expect(screen.all('list', 'Hoort er niet bij')).toEqual([]);
  });

  it('that the user added is removed for good only once it is put aside', async () => {
    await show();
    await screen.click('button', 'Voeg een criterium toe');
    await screen.type('textbox', 'Criterium', 'Netwerk');
    await screen.click('button', 'Klaar');
    await later();
    expect(screen.all('button', /^Verwijder/)).toEqual([]);
    await screen.click('button', 'Hoort er niet bij: Netwerk');
    await screen.click('button', 'Verwijder: Netwerk');
    expect(screen.words).not.toContain('Netwerk');
    expect(changes.reduce(applyChange, noJudgements())).toEqual(noJudgements());
  });
});

describe('a correction that does not fit', () => {
  it('is told, and not shown', async () => {
    user = { unfit: ['positions'] };
    await show();
    expect(screen.words).toContain('1 eigen invulling past niet bij deze versie');
    user = {};
    await show();
    expect(screen.words).not.toContain('eigen invulling');
  });
});
