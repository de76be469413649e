import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Compare } from '../../components/Compare.tsx';
import { KnockoutRow } from '../../components/KnockoutRow.tsx';
import { Overlay } from '../../components/Overlay.tsx';
import { PopupList } from '../../components/PopupList.tsx';
import { plainWords } from '../../components/Quoted.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { award, viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script><b>vet</b>';
/** Turned around, this reads otherwise than it is written; the last sign is of no width. */
const turned = 'Punten\u202e 001 \u2066tot\u2069 5\u200b';
const plain = 'Punten 001 tot 5';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const nothing = () => {};
const hostile = (words: string): RequestView =>
  viewOf(
    {
      title: words,
      buyer: words,
      reference: words,
      place: words,
      knockoutCriteria: [{ number: '1', text: words }],
      awardCriteria: [award(words, 10, { levels: [{ label: words, text: words, points: 5 }] })],
      findings: [{ code: 'points-differ', detail: words }],
    },
    { status: 'saved' },
  );

const surfaces: Record<string, (view: RequestView) => preact.ComponentChildren> = {
  overlay: (view) => (
    <Overlay
      view={view}
      now={now}
      form="wide"
      saving={false}
      justSaved={false}
      failure={null}
      told={null}
      onSeen={() => {}}
      onForm={nothing}
      onChange={nothing}
      onSave={nothing}
      onRetry={nothing}
      onOpenPanel={nothing}
    />
  ),
  popup: (view) => (
    <PopupList
      views={[view]}
      picked={new Set()}
      now={now}
      onPick={nothing}
      onStatus={nothing}
      onRemove={nothing}
      hrefOf={() => '/request.html'}
    />
  ),
  compare: (view) => <Compare views={[view, view]} profile={null} now={now} hrefOf={() => '/request.html'} />,
  row: (view) => (
    <ul>
      {view.knockouts.items.map((item) => (
        <KnockoutRow key={item.id} item={item} nth={1} onChange={nothing} />
      ))}
    </ul>
  ),
};

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

describe.each(Object.entries(surfaces))('words of a hostile page in the %s', (_name, surface) => {
  it('stay words: no element comes of them', async () => {
    await screen.show(surface(hostile(markup)));
    expect(screen.root.querySelectorAll('img, script, iframe, bdi b, bdi *')).toHaveLength(0);
    expect(screen.root.textContent).toContain('<b>vet</b>');
    expect('hacked' in window).toBe(false);
  });

  it('turn nothing around: each stands apart, without direction marks', async () => {
    await screen.show(surface(hostile(turned)));
    expect(screen.root.textContent).toContain(plain);
    expect(screen.root.outerHTML).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    const loose = document.createTreeWalker(screen.root, NodeFilter.SHOW_TEXT);
    for (let node = loose.nextNode(); node !== null; node = loose.nextNode()) {
      if (node.textContent?.includes(plain)) expect(node.parentElement?.closest('bdi')).not.toBeNull();
    }
  });
});

describe('plain words', () => {
  it.each([
    ['gewoon', 'gewoon'],
    [turned, plain],
    ['a\ufeffb\u2060c', 'abc'],
    ['crème brûlée – 10 €', 'crème brûlée – 10 €'],
  ])('of %j are %j', (text, expected) => {
    expect(plainWords(text)).toBe(expected);
  });
});
