import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestView } from '../../lib/assess/view.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { award, judgements, viewOf } from '../assess/invented.ts';
import { PanelRoom } from './panel-room.tsx';
import { Screen } from './screen.tsx';

const knockoutCriteria = [
  { number: '1', text: 'Je kunt een VOG tonen' },
  { number: '2', text: 'Je hebt een vaarbewijs' },
];
const awardCriteria = [award('Aanpak', 60, { number: '3' })];
const [vog = ''] = criterionIds(knockoutCriteria);
const [approach = ''] = criterionIds(awardCriteria);
const full = {
  title: 'Sluiswachter',
  buyer: 'Gemeente Waterhoek',
  knockoutCriteria,
  awardCriteria,
  awardPointsStated: 100,
  awardUnit: 'points' as const,
  conditions: [
    { kind: 'vog' as const, text: 'Je kunt een VOG tonen.' },
    { kind: 'travel' as const, text: 'Reizen is inbegrepen' },
  ],
  competences: ['Nauwkeurig'],
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  interviews: [{ date: '2026-12-10', from: '13:00', to: '16:30', part: null }],
};

let screen: Screen;
let changes: JudgementChange[];
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(() => screen.remove());

const show = (view: RequestView) =>
  screen.show(<PanelRoom view={view} onChange={(change) => changes.push(change)} />);

describe('the panel of a request', () => {
  it('has the whole request under headings', async () => {
    await show(viewOf(full));
    expect(screen.names('heading')).toEqual(
      expect.arrayContaining([
        'Sluiswachter',
        'Planning',
        'Knock-outs',
        'Punten',
        'Opdracht',
        'Voorwaarden',
        'Competenties',
        'Notitie',
      ]),
    );
    expect(screen.words).toContain('13:00–16:30');
    expect(screen.words).toContain('Nauwkeurig');
  });

  it('shows an obligation once that is printed as a condition as well', async () => {
    await show(viewOf(full));
    expect(screen.words.split('Je kunt een VOG tonen')).toHaveLength(2);
    expect(screen.words.split('Staat ook bij de voorwaarden.')).toHaveLength(2);
    expect(screen.words).toContain('Reizen is inbegrepen');
  });

  it('tells that the page’s total is not what the criteria bring', async () => {
    await show(viewOf(full));
    expect(screen.words).toContain('De pagina noemt 100 als totaal; de criteria samen brengen 60.');
  });

  it('leaves out what the page does not have, and says what it did not find', async () => {
    await show(viewOf());
    expect(screen.names('heading')).not.toEqual(expect.arrayContaining(['Voorwaarden']));
    expect(screen.words).toContain('Op deze pagina zijn geen knock-outs gevonden.');
    expect(screen.words).toContain('Op deze pagina zijn geen gunningscriteria gevonden.');
    expect(screen.words).toContain('niet gevonden');
  });

  it('takes a verdict, its note, evidence and a note on the request', async () => {
    await show(viewOf(full, { judgements: judgements({ note: 'Bellen' }) }));
    const [met] = screen.all('radio', 'Voldaan');
    met?.click();
    await screen.click('button', /Bewijs bij eis 1$/);
    await screen.type('textbox', 'Bewijs bij eis 1', 'uit 2025');
    await screen.leave('textbox', 'Bewijs bij eis 1');
    await screen.click('button', /Bewijs bij criterium 3$/);
    await screen.type('textbox', 'Bewijs bij criterium 3', 'pagina 2');
    await screen.leave('textbox', 'Bewijs bij criterium 3');
    await screen.type('textbox', 'Notitie bij deze aanvraag', 'Bellen met Ineke');
    await screen.leave('textbox', 'Notitie bij deze aanvraag');
    expect(changes).toEqual([
      { kind: 'knockout-verdict', id: vog, verdict: 'met' },
      { kind: 'knockout-note', id: vog, note: 'uit 2025' },
      { kind: 'award-note', id: approach, note: 'pagina 2' },
      { kind: 'note', note: 'Bellen met Ineke' },
    ]);
  });

  it('says when it was saved, in Dutch time, and nothing of it before', async () => {
    await show(
      viewOf(full, { status: 'saved', savedAt: '2026-11-25T10:20:00Z', readAt: '2026-11-25T10:19:00Z' }),
    );
    expect(screen.words).toMatch(
      /Bewaard op .*25 november, 11:20\. Tekst van de pagina gelezen op .*11:19\./,
    );
    await show(viewOf(full));
    expect(screen.words).not.toContain('Bewaard op');
  });
});
