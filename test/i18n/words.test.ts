import { describe, expect, it } from 'vitest';
import { coreText } from '../../lib/i18n/core-text.ts';
import { acting as actingEn } from '../../lib/i18n/en/acting.ts';
import { agenda as agendaEn } from '../../lib/i18n/en/agenda.ts';
import { calendar as calendarEn } from '../../lib/i18n/en/calendar.ts';
import { changes as changesEn } from '../../lib/i18n/en/changes.ts';
import { comparing as comparingEn } from '../../lib/i18n/en/comparing.ts';
import { correcting as correctingEn } from '../../lib/i18n/en/correcting.ts';
import { judging as judgingEn } from '../../lib/i18n/en/judging.ts';
import { matrix as matrixEn } from '../../lib/i18n/en/matrix.ts';
import { pages as pagesEn } from '../../lib/i18n/en/pages.ts';
import { panel as panelEn } from '../../lib/i18n/en/panel.ts';
import { preflight as preflightEn } from '../../lib/i18n/en/preflight.ts';
import { profile as profileEn } from '../../lib/i18n/en/profile.ts';
import { profileProblems as profileProblemsEn } from '../../lib/i18n/en/profile-problems.ts';
import { proving as provingEn } from '../../lib/i18n/en/proving.ts';
import { reminding as remindingEn } from '../../lib/i18n/en/reminding.ts';
import { signals as signalsEn } from '../../lib/i18n/en/signals.ts';
import { suggesting as suggestingEn } from '../../lib/i18n/en/suggesting.ts';
import { acting } from '../../lib/i18n/nl/acting.ts';
import { agenda } from '../../lib/i18n/nl/agenda.ts';
import { calendar } from '../../lib/i18n/nl/calendar.ts';
import { changes } from '../../lib/i18n/nl/changes.ts';
import { comparing } from '../../lib/i18n/nl/comparing.ts';
import { correcting } from '../../lib/i18n/nl/correcting.ts';
import { judging } from '../../lib/i18n/nl/judging.ts';
import { matrix } from '../../lib/i18n/nl/matrix.ts';
import { pages } from '../../lib/i18n/nl/pages.ts';
import { panel } from '../../lib/i18n/nl/panel.ts';
import { preflight } from '../../lib/i18n/nl/preflight.ts';
import { profile } from '../../lib/i18n/nl/profile.ts';
import { profileProblems } from '../../lib/i18n/nl/profile-problems.ts';
import { proving } from '../../lib/i18n/nl/proving.ts';
import { reminding } from '../../lib/i18n/nl/reminding.ts';
import { signals } from '../../lib/i18n/nl/signals.ts';
import { suggesting } from '../../lib/i18n/nl/suggesting.ts';
import { loadTexts } from '../../lib/i18n/texts.ts';
import { statuses } from '../../lib/request/status.ts';

const dutch = {
  changes,
  judging,
  acting,
  comparing,
  correcting,
  pages,
  panel,
  agenda,
  calendar,
  reminding,
  matrix,
  preflight,
  profile,
  profileProblems,
  proving,
  signals,
  suggesting,
};
const english = {
  changes: changesEn,
  judging: judgingEn,
  acting: actingEn,
  comparing: comparingEn,
  correcting: correctingEn,
  pages: pagesEn,
  panel: panelEn,
  agenda: agendaEn,
  calendar: calendarEn,
  reminding: remindingEn,
  matrix: matrixEn,
  preflight: preflightEn,
  profile: profileEn,
  profileProblems: profileProblemsEn,
  proving: provingEn,
  signals: signalsEn,
  suggesting: suggestingEn,
};

/** The words that are rightly the same in both languages. */
const same = new Set([
  'judging.appName',
  'judging.due.shortDay',
  'judging.due.shortMinute',
  'judging.verdicts.open',
  'judging.knockouts.title',
  'judging.points.open',
  'judging.points.stillOpen',
  'acting.save.status',
  'acting.fields.knockoutCriteria',
  'acting.fields.start',
  'correcting.knockout',
  'panel.timeline.start',
  'panel.conditionKinds.waadi',
  'panel.conditionKinds.sroi',
  'comparing.knockouts',
  'comparing.status',
  'preflight.marks.gap',
  'preflight.marks.moments.start',
  'preflight.marks.subjects.vog',
  'profile.about.version',
  'profile.documents.columns.0',
  'profile.documents.datePlaceholder',
  'profile.documents.one',
  'profile.facts.datePlaceholder',
  'profile.roles.monthPlaceholder',
  'profileProblems.period',
  'signals.each.sroi.title',
  'reminding.badge.none',
  'suggesting.quoted',
]);

/** Every word or wording under its path. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** A word as it stands; a wording said with 1, with 7 and with a name in it. */
function said(leaf: unknown): string[] {
  if (typeof leaf === 'string') return [leaf];
  if (typeof leaf !== 'function') throw new Error(`neither a word nor a wording: ${String(leaf)}`);
  return [1, 7, 'Zilver'].map((part) => String(leaf(part, part, part, part)));
}

describe('the two languages', () => {
  const nl = new Map(leaves(dutch, ''));
  const en = new Map(leaves(english, ''));

  it('have the same keys, however deep', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    expect(nl.size).toBeGreaterThan(250);
  });

  it('have a word where the other has a word, and a wording of as many parts where it has a wording', () => {
    const shape = (leaf: unknown) => (typeof leaf === 'function' ? leaf.length : typeof leaf);
    const unlike = [...nl].filter(([path, leaf]) => shape(leaf) !== shape(en.get(path)));
    expect(unlike.map(([path]) => path)).toEqual([]);
  });

  it('leave nothing empty and nothing undefined', () => {
    const bad = [...nl, ...en].filter(([, leaf]) =>
      said(leaf).some((words) => words.trim() === '' || /undefined|null|NaN|\[object/.test(words)),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('differ, but for the few words that are the same in both', () => {
    const equal = [...nl].filter(([path, leaf]) => String(said(leaf)) === String(said(en.get(path))));
    expect(new Set(equal.map(([path]) => path))).toEqual(same);
  });

  it('say every part that they are given', () => {
    const silent = [...nl, ...en].filter(
      ([, leaf]) => typeof leaf === 'function' && leaf.length === 1 && !said(leaf)[2]?.includes('Zilver'),
    );
    const byUnit = ['judging.points.sure', 'judging.points.attainable'];
    expect(new Set(silent.map(([path]) => path))).toEqual(new Set(byUnit));
  });
});

describe('the choice of language', () => {
  it.each([
    ['nl', 'Bewaar', 'EN', 'Switch to English'],
    ['en', 'Save', 'NL', 'Naar het Nederlands'],
  ] as const)('in %s offers the other one in its own words', async (language, save, short, label) => {
    expect(coreText(language).save.save).toBe(save);
    expect((await loadTexts(language)).page.popup.languageShort).toBe(short);
    expect((await loadTexts(language)).page.popup.languageLabel).toBe(label);
  });

  it('falls back to Dutch for a language that a setting of old may name', () => {
    expect(coreText('fr' as 'nl').save.save).toBe('Bewaar');
  });
});

describe('the English words', () => {
  it('name the statuses as the trade does', () => {
    expect(statuses.map((status) => coreText('en').status[status])).toEqual([
      'Saved',
      'Question asked',
      'Preparing',
      'Submitted',
      'Proposed',
      'Interview',
      'On hold',
      'Awarded',
      'Rejected',
      'Not pursued',
    ]);
  });

  it.each<[string, string]>([
    [judgingEn.verdict.fails(1), 'Fails 1 requirement'],
    [judgingEn.verdict.fails(2), 'Fails 2 requirements'],
    [judgingEn.verdict.meets(4), 'Meets all 4 requirements'],
    [judgingEn.points.bar('10', '20', '5', '40'), '10 sure, 20 to claim, 5 open, of 40'],
    [judgingEn.points.noTotal('80', 'percent'), 'No total on the page; together it is 80%.'],
    [judgingEn.points.shortlist(1), '1 CV goes forward to the buyer'],
    [judgingEn.points.shortlist(3), '3 CVs go forward to the buyer'],
    [pagesEn.values.renewalTimes(2, 1), '2 × 1 month'],
    [pagesEn.popup.nothingText('dijk', ''), 'No saved request with “dijk”.'],
    [pagesEn.popup.nothingText('dijk', 'Meets'), 'No saved request with “dijk” under Meets.'],
  ])('say %s', (words, expected) => {
    expect(words).toBe(expected);
  });
});
