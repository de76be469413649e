import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReminderSection } from '../../components/reminders/ReminderSection.tsx';
import { RequestReminders } from '../../components/reminders/RequestReminders.tsx';
import type { Remindable } from '../../lib/assess/reminders.ts';
import {
  defaultReminders,
  type OwnReminders,
  type ReminderSettings,
  remindersIn,
} from '../../lib/request/reminders.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { instant, remindable } from '../assess/remindable.ts';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const isChecked = (role: string, name: string | RegExp): boolean => screen.field(role, name).checked;

describe('the default reminders', () => {
  let chosen: ReminderSettings;
  /** Shows them and puts each choice back in, as the page does. */
  const show = async (
    settings: ReminderSettings,
    over: Partial<ComponentProps<typeof ReminderSection>> = {},
  ) => {
    chosen = settings;
    await screen.show(
      <ReminderSection
        settings={settings}
        {...over}
        onChange={(part) => void show({ ...settings, ...part }, over)}
      />,
    );
  };
  const offsets = (kind: RegExp) =>
    [...screen.root.querySelectorAll('fieldset')]
      .filter((set) => kind.test(set.querySelector('legend')?.textContent ?? ''))
      .flatMap((set) => [...set.querySelectorAll('label')])
      .filter((label) => label.querySelector('input')?.checked)
      .map((label) => label.textContent);

  it('show what is on, and when', async () => {
    await show(defaultReminders());
    expect(screen.names('switch')).toEqual([
      'Inschrijven tot',
      'Eigen termijn',
      'Vragen stellen tot',
      'Antwoorden gepubliceerd',
      'Gesprek',
      'Document verloopt',
    ]);
    expect(offsets(/Inschrijven/)).toEqual(['48 uur eerder', '24 uur eerder', '3 uur eerder']);
    expect(screen.field('combobox', 'Hoeveel eerder: Eigen termijn').value).toBe('1440');
    expect(screen.field('combobox', 'Hoe laat: Antwoorden gepubliceerd').value).toBe('09:00');
    expect(screen.field('combobox', 'Hoeveel eerder: Document verloopt').value).toBe('30');
    expect(screen.words).not.toContain('meldingen');
  });

  it('show nothing to choose from until they are read, and say so where they cannot be', async () => {
    await show(defaultReminders(), { reading: 'begun' });
    expect(screen.names('heading')).toEqual(['Herinneringen']);
    expect(screen.all('switch')).toEqual([]);
    expect(screen.all('alert')).toEqual([]);
    let again = 0;
    await show(defaultReminders(), { reading: 'failed', onRetry: () => again++ });
    expect(screen.all('switch')).toEqual([]);
    expect(wordsOf(screen.get('alert'))).toContain('kunnen niet worden gelezen');
    await screen.click('button', 'Probeer opnieuw');
    expect(again).toBe(1);
  });

  it('are switched off and on again with what was chosen', async () => {
    await show(defaultReminders());
    await screen.click('switch', 'Inschrijven tot');
    expect(chosen.submission).toEqual({ ...defaultReminders().submission, on: false });
    expect(offsets(/Inschrijven/)).toEqual([]);
    await screen.click('switch', 'Inschrijven tot');
    expect(chosen).toEqual(defaultReminders());
  });

  it('are chosen one by one, and none left is off', async () => {
    await show({ ...defaultReminders(), questions: { on: true, before: [1440] } });
    await screen.click('checkbox', '3 dagen eerder');
    expect(chosen.submission.before).toEqual([4320, 2880, 1440, 180]);
    const interview = { ...chosen.interview, on: false };
    await show({ ...chosen, submission: { ...chosen.submission, on: false }, interview });
    await screen.click('checkbox', '24 uur eerder');
    expect(chosen.questions).toEqual({ on: false, before: [1440] });
    expect(isChecked('switch', 'Vragen stellen tot')).toBe(false);
  });

  it('have a choice for an own deadline and an hour', async () => {
    await show(defaultReminders());
    await screen.choose('Hoeveel eerder: Eigen termijn', '2880');
    await screen.choose('Hoe laat: Antwoorden gepubliceerd', '13:00');
    expect(chosen).toMatchObject({ own: { on: true, earlier: 2880 }, answers: { on: true, at: '13:00' } });
    expect(remindersIn(chosen)).toEqual(chosen);
  });

  it('have a month or two for a document that expires', async () => {
    await show(defaultReminders());
    const name = 'Hoeveel eerder: Document verloopt';
    const offered = () => [...screen.field('combobox', name).querySelectorAll('option')];
    expect(offered().map(({ textContent }) => textContent)).toEqual(['30 dagen eerder', '60 dagen eerder']);
    await screen.choose(name, '60');
    expect(chosen).toEqual({ ...defaultReminders(), document: { on: true, days: 60 } });
    expect(remindersIn(chosen)).toEqual(chosen);
    await screen.click('switch', 'Document verloopt');
    expect(chosen.document).toEqual({ on: false, days: 60 });
    expect(screen.all('combobox').map((field) => field.getAttribute('aria-label'))).not.toContain(name);
    await show({ ...defaultReminders(), document: { on: true, days: 45 } });
    expect(offered().map(({ value }) => value)).toEqual(['30', '45', '60']);
    expect(screen.field('combobox', name).value).toBe('45');
  });

  it('keep a choice that this version does not offer', async () => {
    await show({
      ...defaultReminders(),
      submission: { on: true, before: [100, 0] },
      own: { on: true, earlier: 90 },
      answers: { on: true, at: '06:45' },
    });
    expect(offsets(/Inschrijven/)).toEqual(['100 minuten eerder', 'op het moment zelf']);
    expect(screen.field('combobox', /Eigen termijn/).value).toBe('90');
    expect(screen.field('combobox', /Antwoorden/).value).toBe('06:45');
  });

  it('offer no more than can be kept', async () => {
    await show({ ...defaultReminders(), submission: { on: true, before: [1, 2, 3, 4, 5, 6, 7, 8] } });
    expect(screen.field('checkbox', '7 dagen eerder').disabled).toBe(true);
    expect(screen.field('checkbox', '8 minuten eerder').disabled).toBe(false);
  });

  it('say where the browser shows no notifications, and what was not kept', async () => {
    await show(defaultReminders(), { blocked: true, failure: 'storage-full' });
    expect(screen.words).toContain('Sta ze toe bij de instellingen');
    expect(screen.get('alert').textContent).toContain(
      'Niet bewaard. De schijf is vol. Maak ruimte en kies het opnieuw.',
    );
  });
});

describe('the reminders of one request', () => {
  const now = instant('2026-11-25T10:00:00Z');
  const over = {
    submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
    answersOn: '2026-11-27',
  };
  let kept: OwnReminders | null;
  const show = async (part: Partial<TenderRequest> = {}, user: Partial<Remindable> = {}) => {
    const record = remindable({ ...over, ...part }, user);
    kept = record.reminders;
    await screen.show(
      <RequestReminders
        record={record}
        defaults={defaultReminders()}
        now={now}
        onChange={(own) => void show(part, { ...user, reminders: own })}
      />,
    );
  };

  it('are as the default, for the moments that the request has', async () => {
    await show();
    expect(screen.all('combobox').map((field) => field.getAttribute('aria-label'))).toEqual([
      'Herinneren aan: Inschrijven tot',
      'Herinneren aan: Eigen termijn',
      'Herinneren aan: Antwoorden gepubliceerd',
    ]);
    expect(screen.words).toContain('Eerstvolgende: vr 27 november, 09:00 (Antwoorden gepubliceerd)');
    expect(screen.words).toContain('48 uur, 24 uur en 3 uur eerder');
    expect(screen.all('checkbox')).toEqual([]);
  });

  it('are chosen apart, begin as the default, and go back to it', async () => {
    await show();
    const name = 'Herinneren aan: Inschrijven tot';
    await screen.choose(name, 'own');
    expect(kept).toEqual({ submission: defaultReminders().submission });
    await screen.click('checkbox', '48 uur eerder');
    await screen.click('checkbox', '7 dagen eerder');
    expect(kept).toEqual({ submission: { on: true, before: [10080, 1440, 180] } });
    await screen.choose('Herinneren aan: Eigen termijn', 'off');
    expect(kept).toEqual({
      submission: { on: true, before: [10080, 1440, 180] },
      own: { on: false, earlier: 1440 },
    });
    await screen.choose(name, 'default');
    expect(kept).toEqual({ own: { on: false, earlier: 1440 } });
    await screen.choose('Herinneren aan: Eigen termijn', 'default');
    expect(kept).toBeNull();
  });

  it('say the next one as it is chosen', async () => {
    await show({ answersOn: null });
    expect(screen.words).toContain('Eerstvolgende: zo 29 november, 09:00 (Inschrijven tot)');
    await screen.choose('Herinneren aan: Inschrijven tot', 'off');
    expect(screen.words).toContain('Eerstvolgende: ma 30 november, 09:00 (Eigen termijn)');
    await screen.choose('Herinneren aan: Eigen termijn', 'off');
    expect(screen.words).toContain('Er komt geen herinnering meer.');
  });

  it('are none where the request is finished, or has no moment', async () => {
    await show({}, { status: 'rejected' });
    expect(screen.words).toBe('Er komt geen herinnering meer.');
    await show({ submissionDeadline: null, answersOn: null });
    expect(screen.words).toBe('Er komt geen herinnering meer.');
  });

  it('keep a setting in sight whose moment is gone', async () => {
    await show({ answersOn: null }, { reminders: { answers: { on: false, at: '09:00' } } });
    expect(screen.field('combobox', 'Herinneren aan: Antwoorden gepubliceerd').value).toBe('off');
  });
});
