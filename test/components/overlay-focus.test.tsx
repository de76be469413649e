import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Overlay } from '../../components/Overlay.tsx';
import type { OverlayProps } from '../../components/overlay-props.ts';
import { award, viewOf } from '../assess/invented.ts';
import { changesOf, earlier, later, toldBriefly } from './changed-room.ts';
import { Screen } from './screen.tsx';

const request = {
  title: 'Sluiswachter',
  knockoutCriteria: [
    { number: '1', text: 'Je hebt een vaarbewijs' },
    { number: '2', text: 'Je spreekt Fries' },
  ],
  awardCriteria: [award('Ervaring', 60)],
  findings: [{ code: 'rate-scored' as const, detail: 'Het tarief telt mee' }],
};

let screen: Screen;
afterEach(() => screen.remove());
const focused = () => document.activeElement;

/** The overlay that takes the form it asks for, as the page gives it. */
function Living({ first, over }: { first: OverlayProps['form']; over: Partial<OverlayProps> }) {
  const [form, setForm] = useState(first);
  const [saving, setSaving] = useState(false);
  const [seen, setSeen] = useState(false);
  return (
    <Overlay
      view={viewOf(request)}
      now={Temporal.Instant.from('2026-11-25T10:00:00Z')}
      form={form}
      saving={saving}
      justSaved={false}
      failure={null}
      onSeen={() => setSeen(true)}
      onForm={setForm}
      onChange={() => {}}
      onSave={() => setSaving(true)}
      onRetry={() => {}}
      onOpenPanel={() => {}}
      {...over}
      told={seen ? null : (over.told ?? null)}
    />
  );
}

describe('the focus', () => {
  const live = async (first: OverlayProps['form'], over: Partial<OverlayProps> = {}) => {
    screen = new Screen();
    await screen.show(<Living first={first} over={over} />);
  };
  const press = async (name: string | RegExp) => {
    screen.get('button', name).focus();
    await screen.click('button', name);
  };

  it('goes from the pill to the handle that collapses it again', async () => {
    await live('pill');
    await press(/^TenderLens openen/);
    expect(focused()).toBe(screen.get('button', 'Inklappen (Esc)'));
  });

  it('goes from "Vink je eisen aan" to the first of the list', async () => {
    await live('compact');
    await press('Vink je eisen aan');
    expect(focused()).toBe(screen.all('radio')[0]);
  });

  it('stays on the button that saves', async () => {
    await live('compact');
    await press('Bewaar');
    expect(focused()).toBe(screen.get('button', 'Bewaart…'));
  });

  it('goes to the way back and from there to the way in', async () => {
    await live('compact');
    await press(/^Niet gevonden/);
    expect(focused()).toBe(screen.get('button', 'Terug'));
    await press('Terug');
    expect(focused()).toBe(screen.get('button', 'Opvallend: 1'));
  });

  it('goes from what was seen to the button that saves', async () => {
    await live('compact', { told: toldBriefly(changesOf(earlier, later)) });
    await press('Gezien');
    expect(focused()).toBe(screen.get('button', 'Bewaar'));
  });

  it('is left alone where the overlay only shows something else', async () => {
    await live('compact');
    expect(focused()).toBe(document.body);
  });
});
