import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeasibilityMarks } from '../../components/preflight/FeasibilityMarks.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { now, profileWith, viewWith } from '../assess/preflight-cases.ts';
import { pageText, profile, request, sources, vogText } from './preflight-page.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const marks = (view: RequestView, who: Profile = profile, text = pageText) => (
  <FeasibilityMarks view={view} profile={who} pageText={text} now={now} />
);

describe('the marks on the planning', () => {
  it('say what is tight, with the arithmetic and the sentence behind it', async () => {
    await screen.show(marks(viewWith({ request, sources }), emptyProfile()));
    expect(screen.words).toContain(
      'Krap: Gesprek ma 7 december, start ma 21 december: 14 dagen. Een VOG duurt volgens de aanvraag tot 4 weken: tot ma 4 januari 2027, als hij meteen na die eerste dag wordt aangevraagd.',
    );
    await screen.click('button', 'Zin van de aanvraag: VOG');
    expect(screen.get('button', /VOG/).getAttribute('aria-expanded')).toBe('true');
    expect(screen.words).toContain(vogText);
  });

  it.each<[string, Partial<TenderRequest>, Partial<Profile>, string, string]>([
    [
      'an order',
      { answersOn: '2026-12-03' },
      {},
      '',
      'Past niet: Antwoorden do 3 december, maar inschrijven tot di 1 december, 09:00: dat is 2 dagen eerder.',
    ],
    [
      'an hour',
      { answersOn: null, enquiryDeadline: '2026-12-01T10:00:00+01:00[Europe/Amsterdam]' },
      {},
      '',
      'Vragen stellen tot di 1 december, 10:00, maar inschrijven tot di 1 december, 09:00: dat is eerder.',
    ],
    [
      'one day',
      { invitationBy: '2026-12-07' },
      {},
      '',
      'Krap: Bericht uiterlijk ma 7 december, gesprek ma 7 december: op dezelfde dag.',
    ],
    [
      'a night',
      { answersOn: '2026-11-30' },
      {},
      '',
      'Antwoorden ma 30 november, inschrijven tot di 1 december, 09:00: er zit geen hele dag tussen.',
    ],
    [
      'a weekend',
      { answersOn: '2026-11-27', submissionDeadline: '2026-11-30' },
      {},
      '',
      'er zit geen werkdag tussen, wel weekend.',
    ],
    [
      'questions',
      { enquiryDeadline: '2026-11-24' },
      {},
      '',
      'Let op: Vragen stellen kon tot di 24 november. Inschrijven kan nog tot di 1 december, 09:00.',
    ],
    [
      'the user',
      {},
      { availableFrom: '2027-01-01' },
      '',
      'Past niet: De start is ma 21 december; volgens je profiel ben je vrij vanaf vr 1 januari 2027, 11 dagen later.',
    ],
    [
      'a VOG-P',
      { conditions: [{ kind: 'vog', text: 'Een VOG duurt 1 week, een VOG-P 8 weken' }] },
      {},
      '',
      'Let op: Gesprek ma 7 december, start ma 21 december: 14 dagen. Alleen een VOG-P (politiegegevens) past dan niet zeker',
    ],
    [
      'a standstill with a length',
      {},
      {},
      'Er is een opschortende termijn van 20 dagen.',
      'De opschortende termijn is volgens de aanvraag 20 dagen en loopt op zijn vroegst tot en met zo 27 december.',
    ],
    [
      'a standstill without one',
      {},
      {},
      'Er is een opschortende termijn.',
      'Gebruikelijk is 20 dagen vanaf de dag na het bericht, op zijn vroegst tot en met zo 27 december.',
    ],
  ])('tell of %s', async (_, over, who, text, words) => {
    const conditions: TenderRequest['conditions'] = [];
    await screen.show(
      marks(viewWith({ request: { ...request, conditions, ...over } }), profileWith(who), text),
    );
    expect(screen.words).toContain(words);
  });

  it('name the source and its date of a term that the page does not give, and of no other', async () => {
    const source = 'Bron: Aanbestedingswet 2012, art. 2.127, gelezen op zondag 22 november 2026.';
    const view = viewWith({ request: { ...request, conditions: [] } });
    await screen.show(marks(view, emptyProfile(), 'Er is een opschortende termijn.'));
    expect(screen.words).toContain(source);
    expect(screen.words).toContain('Signaal, geen advies.');
    await screen.show(marks(view, emptyProfile(), 'Er is een opschortende termijn van 20 dagen.'));
    expect(screen.words).not.toContain('Bron:');
  });

  it('are not there where all fits', async () => {
    await screen.show(marks(viewWith({ request: { ...request, conditions: [] } })));
    expect(screen.words).toBe('');
  });
});
