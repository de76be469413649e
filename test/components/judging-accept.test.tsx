import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judging } from '../../components/judging/judging-context.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import { judgements } from '../assess/invented.ts';
import {
  bridges,
  dikes,
  frisian,
  high,
  JudgingRoom,
  level,
  licence,
  locks,
  low,
  met,
  none,
  notMet,
  points,
  suggestionsOf,
} from './judging-room.tsx';
import { Screen } from './screen.tsx';

let screen: Screen;
let changes: JudgementChange[];
let now: Judgements;
beforeEach(() => {
  screen = new Screen();
  changes = [];
});
afterEach(() => screen.remove());

const all = suggestionsOf(
  met(licence, { entries: ['p1'] }),
  notMet(locks),
  met(frisian, { certain: false }),
  level(dikes, high, { entries: ['r1', 'r2'] }),
  points(bridges, 30, { certain: false }),
);
const show = (before: JudgementChange[] = [], judging: Partial<Judging> = {}) =>
  screen.show(
    <JudgingRoom
      judging={{ suggestions: all, ...judging }}
      before={before}
      onChange={(change) => changes.push(change)}
      onDrawn={(drawn) => {
        now = drawn;
      }}
    />,
  );
/** What the judgements say, without telling an untouched criterion from one that was set back. */
const told = (value: Judgements) => ({
  verdicts: [licence, locks, frisian].map((id) => value.knockouts[id]?.verdict ?? 'open'),
  claims: [dikes, bridges].map((id) => value.awards[id]?.level ?? value.awards[id]?.points ?? null),
  evidence: [licence, locks, frisian]
    .map((id) => value.knockouts[id]?.evidence ?? [])
    .concat([dikes, bridges].map((id) => value.awards[id]?.evidence ?? [])),
});
/** The user's own verdict on a knock-out: the nth of its three. */
const judge = (label: string, nth: number) =>
  act(() => screen.get('radiogroup', `Oordeel ${label}`).querySelectorAll('input')[nth]?.click());
const status = () => screen.get('status').textContent?.trim();
const takeAll = 'Neem alle 3 zekere over';
const undo = /^Maak ongedaan/;

describe('what is certain', () => {
  it('is counted, by what it says, and not taken by itself', async () => {
    await show();
    expect(screen.words).toContain('3 voorstellen staan vast');
    expect(screen.words).toContain('1 voldaan · 1 niet · 1 met punten');
    expect(changes).toEqual([]);
  });

  it('is taken over by one click, the uncertain left alone', async () => {
    await show();
    await screen.click('button', takeAll);
    expect(told(now)).toEqual({
      verdicts: ['met', 'not-met', 'open'],
      claims: [high, null],
      evidence: [['p1'], [], [], ['r1', 'r2'], []],
    });
    expect(screen.words).toContain('3 voorstellen overgenomen');
    expect(status()).toBe('3 voorstellen overgenomen');
    expect(screen.all('button', takeAll)).toEqual([]);
  });

  it('leaves what the user has judged already', async () => {
    await show([
      { kind: 'knockout-verdict', id: locks, verdict: 'met' },
      { kind: 'award-level', id: dikes, level: low },
    ]);
    expect(screen.words).toContain('1 voorstel staat vast');
    await screen.click('button', 'Neem het over');
    expect(told(now)).toMatchObject({ verdicts: ['met', 'met', 'open'], claims: [low, null] });
  });

  it('that links what is linked already does not write it again', async () => {
    const link = { kind: 'evidence', list: 'awards', id: dikes, entry: 'r1', linked: true } as const;
    await show([link]);
    await screen.click('button', takeAll);
    expect(changes).not.toContainEqual(link);
    await screen.click('button', undo);
    expect(now.awards[dikes]?.evidence).toEqual(['r1']);
  });
});

describe('taking back', () => {
  it('leaves everything as it was before', async () => {
    const before: JudgementChange[] = [
      { kind: 'knockout-note', id: licence, note: 'Staat op mijn cv' },
      { kind: 'evidence', list: 'awards', id: dikes, entry: 'd1', linked: true },
      { kind: 'award-points', id: bridges, points: 12 },
    ];
    await show(before);
    await screen.click('button', takeAll);
    await screen.click('button', undo);
    const first = before.reduce(applyChange, judgements());
    expect(told(now)).toEqual(told(first));
    expect(now.knockouts[licence]?.note).toBe('Staat op mijn cv');
    expect(status()).toBe('Ongedaan gemaakt');
    expect(screen.all('button', takeAll)).toHaveLength(1);
    expect(screen.all('button', undo)).toEqual([]);
  });

  it('leaves alone what the user judged otherwise since', async () => {
    await show();
    await screen.click('button', takeAll);
    await judge('eis 2', 0);
    await screen.click('radio', /^a\. tot twee jaar/);
    await screen.click('button', undo);
    expect(told(now)).toMatchObject({ verdicts: ['open', 'met', 'open'], claims: [low, null] });
    expect(now.awards[dikes]?.evidence).toEqual(['r1', 'r2']);
  });

  it('is not offered any more where nothing of it stands', async () => {
    await show([], { suggestions: suggestionsOf(met(licence)) });
    await screen.click('button', 'Neem het over');
    expect(screen.all('button', undo)).toHaveLength(1);
    await judge('eis 1', 2);
    expect(screen.all('button', undo)).toEqual([]);
  });
});

describe('the focus', () => {
  it('goes to the way back, and from there to the offer again', async () => {
    await show();
    await screen.click('button', takeAll);
    expect(document.activeElement).toBe(screen.get('button', undo));
    await screen.click('button', undo);
    expect(document.activeElement).toBe(screen.get('button', takeAll));
  });
});

describe('where the profile cannot be read', () => {
  it('says so, instead of leaving the suggestions out in silence', async () => {
    await show([], { profile: null, suggestions: null, unreadable: true });
    expect(screen.words).toContain('Je profiel kon niet worden gelezen');
    expect(screen.all('button', /zekere over|Neem het over/)).toEqual([]);
  });
});

describe('where nothing is certain', () => {
  it.each<[string, Partial<Judging>]>([
    ['nothing is suggested', { suggestions: suggestionsOf() }],
    ['nothing is worked out yet', { suggestions: null }],
    [
      'only uncertain things are',
      { suggestions: suggestionsOf(met(licence, { certain: false }), none('knockouts', locks)) },
    ],
    ['the profile is not known', { profile: null, suggestions: null }],
  ])('and %s, nothing is offered', async (_, judging) => {
    await show([], judging);
    expect(screen.words).not.toMatch(/staa[nt] vast|Neem (?:alle|het)/);
    expect(screen.all('link')).toEqual([]);
  });

  it('and the profile is empty, one line leads to it', async () => {
    await show([], { profile: emptyProfile(), suggestions: null });
    expect(screen.all('link', 'Vul je profiel in')).toHaveLength(1);
    expect(screen.get('link', 'Vul je profiel in').getAttribute('href')).toBe('/options.html');
  });
});
