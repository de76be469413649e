import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestions } from '../../lib/assess/suggest/suggestion.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { useSuggestions } from '../../lib/surface/use-suggestions.ts';
import { judgements, viewOf } from '../assess/invented.ts';
import { Screen } from '../components/screen.tsx';

const engine = vi.hoisted(() => ({ calls: 0, fails: false, loaded: 0 }));
vi.mock('../../lib/assess/suggest/index.ts', () => {
  engine.loaded++;
  return {
    suggest: (): Suggestions => {
      engine.calls++;
      if (engine.fails) throw new Error('worked out wrongly');
      return { knockouts: {}, awards: {} };
    },
  };
});

const sailor: Profile = { ...emptyProfile(), skills: ['zeilen'] };
const criteria = [{ number: '1', text: 'Je kunt zeilen' }];
const view = (changes: JudgementChange[] = []) =>
  viewOf({ knockoutCriteria: criteria }, { judgements: changes.reduce(applyChange, judgements()) });
const at = (moment: string) => Temporal.Instant.from(moment);
const morning = at('2026-11-25T10:00:00Z');

let screen: Screen;
let last: Suggestions | null;
type ReaderProps = { view: RequestView; profile: Profile | null; now: Temporal.Instant };
function Reader(props: ReaderProps) {
  last = useSuggestions(props.view, props.profile, props.now);
  return null;
}
const show = (over: Partial<ReaderProps> = {}) =>
  screen.show(<Reader view={view()} profile={sailor} now={morning} {...over} />);
const settled = () =>
  act(async () => {
    await vi.waitFor(() => expect(engine.loaded).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

beforeEach(() => {
  screen = new Screen();
  last = null;
  engine.calls = 0;
  engine.fails = false;
});
afterEach(async () => {
  await screen.remove();
  vi.restoreAllMocks();
});

describe('the suggestions on a page', () => {
  it('load nothing for a profile that is not there, or empty', async () => {
    await show({ profile: null });
    await show({ profile: emptyProfile() });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(last).toBeNull();
    expect(engine.loaded).toBe(0);
  });

  it('are there once the word search is loaded', async () => {
    await show();
    expect(last).toBeNull();
    await settled();
    expect(last).toEqual({ knockouts: {}, awards: {} });
    expect(engine.calls).toBe(1);
  });

  it.each<[string, Partial<ReaderProps>]>([
    ['the next minute', { now: at('2026-11-25T10:01:00Z') }],
    ['a later hour of the same Dutch day', { now: at('2026-11-25T22:59:00Z') }],
    ['a verdict', { view: view([{ kind: 'knockout-verdict', id: 'x', verdict: 'met' }]) }],
    ['the same request read again', { view: view() }],
  ])('stay as they are at %s', async (_, over) => {
    await show();
    await settled();
    const before = last;
    await show(over);
    expect(last).toBe(before);
    expect(engine.calls).toBe(1);
  });

  it.each<[string, Partial<ReaderProps>]>([
    ['on the next Dutch day', { now: at('2026-11-25T23:00:00Z') }],
    [
      'when the user corrects the request',
      { view: view([{ kind: 'put-aside', list: 'knockouts', id: 'x', aside: true }]) },
    ],
    [
      'for another request',
      { view: viewOf({ knockoutCriteria: [{ number: '1', text: 'Je kunt roeien' }] }) },
    ],
    ['when the profile has changed', { profile: { ...sailor, skills: ['zeilen', 'roeien'] } }],
  ])('are worked out again %s', async (_, over) => {
    await show();
    await settled();
    await show(over);
    expect(engine.calls).toBe(2);
  });

  it('go when the profile is emptied', async () => {
    await show();
    await settled();
    await show({ profile: emptyProfile() });
    expect(last).toBeNull();
  });

  it('are left out where working them out fails, and the fault is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    engine.fails = true;
    await show();
    await settled();
    expect(last).toBeNull();
    expect(warn).toHaveBeenCalledWith('suggestions', new Error('worked out wrongly'));
  });
});
