import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Conditions } from '../../components/Conditions.tsx';
import { Signals } from '../../components/signals/Signals.tsx';
import { SourceContext } from '../../components/source.ts';
import { signals } from '../../lib/assess/signals.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { BidderType } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const text = [
  'Geen zzp',
  'Wie personeel uitleent, staat geregistreerd volgens de Waadi en heeft een G-rekening.',
  'Je komt te werken in ons team.',
  'De opdracht is resultaatgericht.',
  'Het tarief wordt jaarlijks geïndexeerd.',
].join('\n');

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

type Shown = {
  bidderType?: BidderType | null;
  pageText?: string;
  over?: Partial<TenderRequest>;
  href?: string;
};

const show = ({ bidderType = null, pageText = text, over = {}, href }: Shown) =>
  screen.show(
    <Signals
      signals={signals(bareRequest(over), pageText, bidderType, now)}
      readAt="2026-11-20T08:00:00Z"
      searched={pageText !== ''}
      profileHref={href}
    />,
  );

describe('the signals of a request', () => {
  it('show for a self-employed reader what shuts out, money, and both sides of the Wet DBA', async () => {
    await show({ bidderType: 'zzp' });
    expect(screen.names('heading')).toEqual(['Signalen', 'Wet DBA: wat de pagina zegt']);
    expect(screen.words).toContain('Niet voor zelfstandigen');
    expect(screen.words).toContain('“Geen zzp”');
    expect(screen.words).toContain('“Het tarief wordt jaarlijks geïndexeerd.”');
    expect(screen.words).toMatch(
      /Past bij zelfstandig werken.*“De opdracht is resultaatgericht\.”.*Past bij een dienstverband.*“Je komt te werken in ons team\.”/,
    );
    expect(screen.words).not.toMatch(/Waadi|G-rekening|Wtta/);
  });

  it('show for a lender the duties, and nothing of the Wet DBA', async () => {
    await show({ bidderType: 'agency' });
    expect(screen.words).toContain('Registratie als uitlener (Waadi)');
    expect(screen.words).toContain('Wtta: aanmelden vóór 1 januari 2027');
    expect(screen.words).not.toMatch(/Wet DBA|zelfstandigen/);
  });

  it('each have their source, its date, and that they are no advice', async () => {
    await show({ bidderType: 'agency' });
    expect(screen.words).toContain(
      'Bron: kvk.nl, stand van 8 augustus 2025. Kan verouderd zijn. Signaal, geen advies.',
    );
    expect(screen.words).toContain('Bron: de aanvraag, gelezen op 20 november 2026. Signaal, geen advies.');
    const items = screen.all('listitem');
    expect(items).toHaveLength(4);
    for (const item of items) expect(item.textContent).toMatch(/Bron: .*Signaal, geen advies\.$/);
  });

  it('do not repeat words that stand above already', async () => {
    await show({ bidderType: 'agency' });
    expect(screen.words.split('staat geregistreerd volgens de Waadi')).toHaveLength(2);
    expect(screen.words).toContain('Dezelfde woorden als hierboven.');
  });

  it('say what hangs on the role where the profile does not state it, and where to state it', async () => {
    await show({ href: 'options.html' });
    expect(screen.words).toContain('hangt af van je rol');
    expect(screen.get('link', 'Vul je rol in').getAttribute('href')).toBe('options.html');
    // Both at what shuts out and at the Wet DBA.
    expect(screen.words.split('Voor zzp, zzp via bv')).toHaveLength(3);
    expect(screen.words).toContain('Voor detacheerder, bureau');
    await show({ bidderType: 'zzp', href: 'options.html' });
    expect(screen.all('link')).toEqual([]);
    await show({ pageText: 'Het tarief wordt jaarlijks geïndexeerd.' });
    expect(screen.words).not.toContain('hangt af van je rol');
  });

  it('say that the value says so where no sentence does', async () => {
    await show({ bidderType: 'zzp', pageText: '', over: { selfEmployed: false } });
    expect(screen.words).toContain('De tekst van deze pagina is niet bewaard');
    expect(screen.words).toContain('Zo staat het bij de gegevens van de opdracht.');
  });

  it('say so where there is none', async () => {
    await show({ bidderType: 'zzp', pageText: 'Een zwembad zoekt een badmeester.' });
    expect(screen.words).toContain('Geen signalen gevonden');
    expect(screen.all('listitem')).toEqual([]);
  });

  it('light their sentence up on the page', async () => {
    const shown: string[] = [];
    const source = { has: () => true, show: (field: string) => shown.push(field), lit: null, lost: null };
    await screen.show(
      <SourceContext.Provider value={source}>
        <Signals signals={signals(bareRequest(), text, 'zzp', now)} readAt={null} searched />
      </SourceContext.Provider>,
    );
    await screen.click('button', '“Geen zzp”');
    await screen.click('button', '“Je komt te werken in ons team.”');
    expect(shown).toEqual(['signals/no-self-employed/0', 'signals/dba-embedded/0']);
  });

  it('are in English where that is chosen, with the page’s own words marked as Dutch', async () => {
    await screen.remove();
    screen = new Screen('en' satisfies Language);
    await show({ bidderType: 'zzp' });
    expect(screen.words).toContain('A signal, not advice.');
    expect(screen.root.querySelector('blockquote [lang=nl]')?.textContent).toBe('Geen zzp');
  });
});

describe('a condition', () => {
  const conditions = [
    {
      kind: 'waadi' as const,
      text: 'Wie personeel uitleent, is geregistreerd (Waadi)',
      source: 'conditions/0',
    },
    { kind: 'vog' as const, text: 'Een VOG wordt gevraagd', source: 'conditions/1' },
  ];
  const showConditions = (bidderType?: BidderType | null) =>
    screen.show(<Conditions conditions={conditions} bidderType={bidderType} />);

  it('that binds lenders alone is marked for who is none, with the reason', async () => {
    await showConditions('zzp');
    expect(screen.all('listitem').map((item) => /niet voor jou/.test(item.textContent ?? ''))).toEqual([
      true,
      false,
    ]);
    expect(screen.words).toContain('Geldt bij uitlenen van personeel. Jij staat in je profiel als zzp.');
  });

  it.each(['secondment', 'agency', null, undefined] as const)('is not marked for %s', async (bidderType) => {
    await showConditions(bidderType);
    expect(screen.words).not.toContain('niet voor jou');
    expect(screen.all('listitem')).toHaveLength(2);
  });
});
