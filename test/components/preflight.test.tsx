import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeasibilityMarks } from '../../components/preflight/FeasibilityMarks.tsx';
import { Preflight } from '../../components/preflight/Preflight.tsx';
import { SourceContext, type SourceShow } from '../../components/source.ts';
import { preflight } from '../../lib/assess/preflight.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { held, now, profileWith, viewWith } from '../assess/preflight-cases.ts';
import { pageText, profile, request, rule, sources, vogText } from './preflight-page.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let changes: JudgementChange[];
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(() => screen.remove());

const list = (view: RequestView, who: Profile = profile, text = pageText) => (
  <Preflight
    view={view}
    profile={who}
    pageText={text}
    now={now}
    onChange={(change) => changes.push(change)}
  />
);
const marks = (view: RequestView, who: Profile = profile, text = pageText) => (
  <FeasibilityMarks view={view} profile={who} pageText={text} now={now} />
);

describe('the list to go through before sending', () => {
  const view = viewWith({ request, sources });

  it('has every requirement, unticked, in words', async () => {
    await screen.show(list(view));
    expect(screen.names('checkbox')).toEqual([
      "Hoogstens 5 pagina's, zonder voorblad",
      'In het Nederlands',
      'Als pdf of Word',
      'Minstens 2 referenties',
      'Elke eis en elk criterium staat letterlijk in het cv',
      'Beschikbaar voor 28–32 uur, ook in de verlenging: staat in het cv',
      'Eén uurtarief, hoogstens € 112 excl. btw',
      'Verklaring Omtrent het Gedrag',
      'Uittreksel Handelsregister',
      'Geheimhoudingsverklaring',
    ]);
    expect(screen.all('checkbox').every((box) => !(box as HTMLInputElement).checked)).toBe(true);
    expect(screen.words).toContain('0 van 10');
  });

  it('says beside each what the profile says, in words', async () => {
    await screen.show(list(view));
    for (const words of [
      'Past: staat in je profiel',
      'bij 0 van 1 staat een cv-zin',
      'Past: je bent vrij voor 32 uur',
      'Past niet: je minimum is € 120: € 8 erboven',
      'bij de inschrijving (di 1 december) 8 maanden oud; hoe oud het mag zijn, staat er niet bij',
      'Past: jong genoeg tot en met wo 20 januari 2027, dus ook bij de inschrijving (di 1 december)',
      'gevraagd is hoogstens 3 maanden oud',
      'teken je voor deze aanvraag; gevraagd bij de gunning',
    ])
      expect(screen.words).toContain(words);
  });

  it('says what is not in the profile', async () => {
    await screen.show(list(view, emptyProfile()));
    for (const words of ['je profiel noemt geen uren', 'je profiel noemt geen tarief', 'niet in je profiel'])
      expect(screen.words).toContain(words);
    expect(screen.words).not.toMatch(/Past/);
  });

  it.each<[string, Partial<Profile>, string]>([
    [
      'an expired document',
      { documents: [held('kvk', { expiresOn: '2026-11-30' })] },
      'Past niet: geldig tot en met ma 30 november, dus niet meer bij de inschrijving (di 1 december)',
    ],
    [
      'one that is too old',
      { documents: [held('kvk', { issuedOn: '2026-08-31' })] },
      'Past niet: bij de inschrijving (di 1 december) 3 maanden oud; gevraagd is hoogstens 3 maanden oud',
    ],
    [
      'one without a date',
      { documents: [held('kvk')] },
      'je profiel noemt geen datum van afgifte; gevraagd is hoogstens 3 maanden oud',
    ],
    [
      'one that ends in between',
      { documents: [held('vog', { expiresOn: '2026-12-11' })] },
      'geldig tot en met vr 11 december; niet meer bij de start (ma 21 december); je profiel noemt geen datum van afgifte',
    ],
    ['one issued later', { documents: [held('vog', { issuedOn: '2026-12-05' })] }, 'afgegeven na die dag'],
    [
      'a late start',
      { availableFrom: '2027-01-04' },
      'Past niet: je bent vrij vanaf ma 4 januari 2027; de start is ma 21 december; je profiel noemt geen uren',
    ],
  ])('says it of %s', async (_, over, words) => {
    await screen.show(list(view, profileWith(over)));
    expect(screen.words).toContain(words);
  });

  it('passes on what the user confirms and takes back', async () => {
    const [first] = preflight(view, profile, pageText, now);
    await screen.show(list(view));
    await screen.click('checkbox', /^Hoogstens 5/);
    const judgements = { ...noJudgements(), confirmed: [first?.id ?? ''] };
    await screen.show(list(viewWith({ request, sources, user: { judgements } })));
    expect(screen.words).toContain('1 van 10');
    expect(screen.field('checkbox', /^Hoogstens 5/).checked).toBe(true);
    await screen.click('checkbox', /^Hoogstens 5/);
    expect(changes).toEqual([
      { kind: 'confirm', id: 'cv-pages:5:-cover', confirmed: true },
      { kind: 'confirm', id: 'cv-pages:5:-cover', confirmed: false },
    ]);
  });

  it('has the sentence of the request behind it, lit up on the page where that is at hand', async () => {
    const shown: string[] = [];
    const source: SourceShow = {
      has: (field) => field in sources,
      show: (field) => shown.push(field),
      lit: null,
      lost: null,
    };
    await screen.show(<SourceContext.Provider value={source}>{list(view)}</SourceContext.Provider>);
    const button = screen.get('button', 'Zin van de aanvraag: Verklaring Omtrent het Gedrag');
    const quote = screen.root.querySelector(`#${CSS.escape(button.getAttribute('aria-controls') ?? '')}`);
    expect(quote?.hasAttribute('hidden')).toBe(true);
    await screen.click('button', 'Zin van de aanvraag: Verklaring Omtrent het Gedrag');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(quote?.hasAttribute('hidden')).toBe(false);
    await screen.click('button', vogText);
    expect(shown).toEqual(['conditions/0']);
    // The rule on the CV stands in no field: its words are there, and nothing to click.
    await screen.click('button', /^Zin van de aanvraag: Elke eis/);
    expect(screen.words).toContain(rule);
    expect(screen.all('button', rule)).toEqual([]);
  });

  it('says so where the page asks nothing', async () => {
    await screen.show(list(viewWith({}), profile, ''));
    expect(screen.names('heading')).toEqual(['Cv klaar om te sturen']);
    expect(screen.words).toContain('niet gevonden');
    expect(screen.words).toContain('zijn geen eisen aan het cv of documenten gevonden');
    expect(screen.all('checkbox')).toEqual([]);
  });

  it('shows words of a page as words', async () => {
    const markup = '<img src=x onerror="window.hacked = true"> VOG \u202e gevraagd';
    await screen.show(list(viewWith({ request: { conditions: [{ kind: 'vog', text: markup }] } })));
    await screen.click('button', /Gedrag$/);
    expect(screen.words).toContain('vandaag (wo 25 november) 8 maanden oud');
    expect(screen.words).not.toContain('0 van 0');
    expect(screen.root.querySelector('img')).toBeNull();
    expect(screen.words).toContain('VOG gevraagd');
  });
});

describe('in English', () => {
  it('the same is said in English, and the page’s own words are marked as Dutch', async () => {
    await screen.remove();
    screen = new Screen('en');
    await screen.show([list(viewWith({ request, sources })), marks(viewWith({ request, sources }))]);
    expect(screen.names('checkbox')[0]).toBe('At most 5 pages, without cover page');
    expect(screen.words).toContain('Does not fit: your minimum is € 120: € 8 above it');
    expect(screen.words).toContain('Tight: Interview Mon 7 December, start Mon 21 December: 14 days.');
    await screen.click('button', /conduct/);
    expect(screen.root.querySelector('blockquote bdi')?.getAttribute('lang')).toBe('nl');
  });
});
