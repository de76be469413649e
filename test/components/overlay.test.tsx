import { afterEach, describe, expect, it } from 'vitest';
import { Overlay } from '../../components/Overlay.tsx';
import type { OverlayProps } from '../../components/overlay-props.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { award, judgements, viewOf } from '../assess/invented.ts';
import { changesOf, earlier, later, toldBriefly } from './changed-room.ts';
import { Screen } from './screen.tsx';

const knockoutCriteria = [
  { number: '1', text: 'Je hebt een vaarbewijs' },
  { number: '2', text: 'Je spreekt Fries' },
];
const [vaarbewijs = '', fries = ''] = criterionIds(knockoutCriteria);
const page = {
  title: 'Sluiswachter',
  buyer: 'Gemeente Waterhoek',
  reference: '71001',
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  knockoutCriteria,
  awardCriteria: [award('Ervaring', 60), award('Aanpak', 40)],
  awardUnit: 'points' as const,
  awardPointsStated: 100,
  findings: [{ code: 'rate-scored' as const, detail: 'Het tarief telt mee' }],
};

let screen: Screen;
let done: string[];
let changes: JudgementChange[];
afterEach(() => screen.remove());

async function show(
  view: RequestView = viewOf(page),
  over: Partial<OverlayProps> = {},
  language: Language = 'nl',
) {
  screen = new Screen(language);
  done = [];
  changes = [];
  const props: OverlayProps = {
    view,
    now: Temporal.Instant.from('2026-11-25T10:00:00Z'),
    form: 'compact',
    saving: false,
    justSaved: false,
    failure: null,
    told: null,
    onSeen: () => done.push('seen'),
    onForm: (form) => done.push(`form ${form}`),
    onChange: (change) => changes.push(change),
    onSave: () => done.push('save'),
    onRetry: () => done.push('retry'),
    onOpenPanel: () => done.push('panel'),
    ...over,
  };
  await screen.show(<Overlay {...props} />);
}

describe('the overlay of a request', () => {
  it('says what the request is and how it stands', async () => {
    await show();
    expect(screen.get('complementary', 'TenderLens op deze pagina')).toBeTruthy();
    for (const words of [
      'Sluiswachter',
      'Gemeente Waterhoek',
      '71001',
      '5 dagen 22 uur',
      'dinsdag 1 december 2026, 09:00',
    ]) {
      expect(screen.words).toContain(words);
    }
    expect(screen.words).toContain('Nog 2 eisen open');
    expect(screen.get('img', '0 voldaan, 2 open, 0 niet')).toBeTruthy();
    expect(screen.get('img', '0 zeker, 0 te claimen, 100 open, van 100')).toBeTruthy();
  });

  it('says it in English where the interface is', async () => {
    await show(viewOf(page), {}, 'en');
    expect(screen.get('complementary', 'TenderLens on this page')).toBeTruthy();
    expect(screen.words).toContain('2 requirements still open');
    expect(screen.get('button', 'Save')).toBeTruthy();
  });

  it('names what the page does not state as not found', async () => {
    await show(viewOf({ ...page, title: null, submissionDeadline: null }));
    expect(screen.words).toContain('niet gevonden');
    expect(screen.words).toContain('geen termijn gevonden');
  });

  it.each<[string, ('met' | 'not-met')[], string]>([
    ['one not met', ['met', 'not-met'], 'Valt af op 1 eis'],
    ['all met', ['met', 'met'], 'Voldoet aan alle 2 eisen'],
    ['one met', ['met'], 'Nog 1 eis open'],
  ])('gives the verdict: %s', async (_name, [first, second], words) => {
    const given = {
      ...(first && { [vaarbewijs]: { verdict: first, note: '', evidence: [], cvSentence: '' } }),
      ...(second && { [fries]: { verdict: second, note: '', evidence: [], cvSentence: '' } }),
    };
    await show(viewOf(page, { judgements: judgements({ knockouts: given }) }));
    expect(screen.words).toContain(words);
  });

  it('leaves judging to the wide form, where a tick is one click', async () => {
    await show();
    expect(screen.all('radiogroup')).toEqual([]);
    await screen.remove();
    await show(viewOf(page), { form: 'wide' });
    expect(screen.names('radiogroup')).toEqual(['Oordeel eis 1', 'Oordeel eis 2']);
    const [first] = screen.all('radio', 'Voldaan');
    first?.click();
    expect(changes).toEqual([{ kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }]);
  });
});

describe('what stands out and what is not found', () => {
  it('opens from its own button and goes back', async () => {
    await show();
    await screen.click('button', 'Opvallend: 1');
    expect(screen.words).toContain('Het maximumtarief levert ook punten op');
    expect(screen.words).toContain('Het tarief telt mee');
    await screen.click('button', 'Terug');
    expect(screen.words).not.toContain('Het tarief telt mee');
  });

  it('names every field that the page does not state', async () => {
    const view = viewOf(page);
    await show(view);
    await screen.click('button', `Niet gevonden: ${view.missing.length}`);
    const lines = screen.all('listitem').map((line) => line.textContent);
    expect(lines).toHaveLength(view.missing.length);
    expect(lines).toContain('Uren per weekniet gevonden');
    expect(lines).not.toContain('Opdrachtgeverniet gevonden');
  });

  it('offers neither where there is none', async () => {
    await show({ ...viewOf({ ...page, findings: [] }), missing: [] });
    expect(screen.all('button', /Opvallend|Niet gevonden/)).toEqual([]);
  });
});

describe('saving', () => {
  it('is one click', async () => {
    await show();
    expect(screen.get('button', 'Bewaar').hasAttribute('aria-pressed')).toBe(false);
    await screen.click('button', 'Bewaar');
    expect(done).toEqual(['save']);
  });

  it('cannot be done twice at once', async () => {
    await show(viewOf(page), { saving: true });
    expect(screen.get('button', 'Bewaart…').getAttribute('aria-disabled')).toBe('true');
    await screen.click('button', 'Bewaart…');
    expect(done).toEqual([]);
  });

  it('says saved, with the status, once it is', async () => {
    await show(viewOf(page, { status: 'submitted' }), { justSaved: true });
    const button = screen.get('button', 'Bewaard');
    expect(button.hasAttribute('aria-pressed')).toBe(false);
    expect(button.title).toBe('Bewaar wat er nu gelezen is');
    expect(screen.words).toContain('Ingediend');
    expect(screen.get('status').textContent).toBe('Bewaard op dit apparaat');
  });

  it('that failed says why and what to do; the button tries again', async () => {
    await show(viewOf(page), { failure: { action: 'save', code: 'storage-full' } });
    expect(screen.get('alert').textContent).toMatch(/^Niet bewaard\. De schijf is vol\./);
    await screen.click('button', 'Probeer opnieuw');
    expect(done).toEqual(['save']);
  });

  it('of a tick that failed keeps the tick on the screen and offers to try again', async () => {
    const ticked = judgements({
      knockouts: { [vaarbewijs]: { verdict: 'met', note: '', evidence: [], cvSentence: '' } },
    });
    await show(viewOf(page, { judgements: ticked }), { failure: { action: 'judge', code: 'no-receiver' } });
    expect(screen.get('alert').textContent).toContain('Je vinkje is niet bewaard.');
    expect(screen.words).toContain('1 voldaan · 1 open · 0 niet');
    await screen.click('button', 'Probeer opnieuw');
    expect(done).toEqual(['retry']);
  });
});

describe('what the page changed', () => {
  const changed = changesOf(earlier, { ...later, place: 'Lindelo', title: 'Brugwachter' });

  it('is told in short, what decides first, with the way to the rest', async () => {
    await show(viewOf(page), { told: toldBriefly(changed) });
    expect(screen.words).toContain('5 wijzigingen sinds je bewaarde op vr 20 nov');
    expect(screen.words).toContain('eerst: vr 27 nov, 09:00 nu: di 1 dec, 09:00');
    expect(screen.words).toContain('en nog 2');
    await screen.click('button', 'Bekijk verschil');
    await screen.click('button', 'Gezien');
    expect(done).toEqual(['panel', 'seen']);
  });

  it('makes room for what stands out, and is not there where nothing changed', async () => {
    await show(viewOf(page), { told: toldBriefly(changed) });
    await screen.click('button', 'Opvallend: 1');
    expect(screen.all('button', 'Gezien')).toEqual([]);
    await screen.remove();
    await show();
    expect(screen.all('button', 'Gezien')).toEqual([]);
  });

  it('is said by the collapsed overlay as well', async () => {
    await show(viewOf(page, { status: 'saved', changes: changed }), { form: 'pill' });
    expect(screen.names('button')[0]).toContain('gewijzigd');
    await screen.remove();
    await show(viewOf(page, { status: 'saved' }), { form: 'pill' });
    expect(screen.names('button')[0]).not.toContain('gewijzigd');
  });
});

describe('the forms of the overlay', () => {
  it('collapses, widens and opens the panel', async () => {
    await show();
    await screen.click('button', 'Inklappen (Esc)');
    await screen.click('button', 'Meer tonen');
    await screen.click('button', 'Open paneel');
    expect(done).toEqual(['form pill', 'form wide', 'panel']);
  });

  it('collapsed is one button that still says verdict and time', async () => {
    await show(viewOf(page), { form: 'pill' });
    expect(screen.names('button')).toEqual([
      expect.stringMatching(/^TenderLens openen: Nog 2 eisen open, 5 dagen 22 uur/),
    ]);
    await screen.click('button');
    expect(done).toEqual(['form compact']);
  });
});

describe('the collapsed overlay of a request that the page has closed before its deadline', () => {
  it('says that it is closed, and no day since when', async () => {
    await show(viewOf({ ...page, closed: true }), { form: 'pill' });
    expect(screen.root.textContent).toContain('Gesloten');
    expect(screen.root.textContent).not.toContain('sinds');
  });
});

describe('many knock-outs', () => {
  const many = (count: number) =>
    viewOf({
      ...page,
      knockoutCriteria: Array.from({ length: count }, (_, nth) => ({
        number: String(nth + 1),
        text: `Je kent sluis ${nth + 1}`,
      })),
    });

  it.each([
    [12, 1],
    [13, 0],
  ])('%d of them have a row of signs: %d', async (count, rows) => {
    await show(many(count));
    expect(screen.all('img', `0 voldaan, ${count} open, 0 niet`)).toHaveLength(rows);
    expect(screen.words).toContain(`Nog ${count} eisen open`);
  });
});

describe('the names of the scrolling part', () => {
  it('covers what is in it: knock-outs and points', async () => {
    await show(viewOf(page), { form: 'wide' });
    expect(screen.all('region', 'Eisen en punten')).toHaveLength(1);
  });

  it('is in one language', async () => {
    await show(viewOf(page), {}, 'en');
    await screen.click('button', /^Not found/);
    expect(screen.get('heading', 'Not found')).toBeTruthy();
  });
});
