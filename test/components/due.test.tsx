import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Due } from '../../components/Due.tsx';
import { ShortDue } from '../../components/ShortDue.tsx';
import { viewOf } from '../assess/invented.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
beforeEach(() => {
  screen = new Screen();
});
afterEach(() => screen.remove());

const deadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';
type Page = { submissionDeadline?: string | null; enquiryDeadline?: string | null; closed?: boolean };

async function show(page: Page, now = '2026-11-25T10:00:00Z') {
  const view = viewOf(page, {}, now);
  await screen.show(
    <Due
      submission={view.submission}
      questions={view.questions}
      closedByPage={view.request.closed}
      own={view.corrected.includes('submissionDeadline')}
      now={Temporal.Instant.from(now)}
    />,
  );
}

describe('the time left', () => {
  it.each<[string, Page, string, string]>([
    ['to the minute', { submissionDeadline: deadline }, '2026-11-25T10:00:00Z', 'nog 5 dagen 22 uur'],
    ['in the last hour', { submissionDeadline: deadline }, '2026-12-01T07:26:00Z', 'nog 34 minuten'],
    ['in days alone', { submissionDeadline: '2026-12-07' }, '2026-11-25T10:00:00Z', 'nog 12 dagen'],
    [
      'today, time unknown',
      { submissionDeadline: '2026-11-25' },
      '2026-11-25T10:00:00Z',
      'vandaag, tijd niet gevonden',
    ],
    ['over', { submissionDeadline: deadline }, '2026-12-02T08:00:00Z', 'Gesloten sinds di 1 dec'],
    ['not stated', {}, '2026-11-25T10:00:00Z', 'geen termijn gevonden'],
    ['closed by the page, no deadline', { closed: true }, '2026-11-25T10:00:00Z', 'Gesloten'],
  ])('%s', async (_name, page, now, words) => {
    await show(page, now);
    expect(screen.words).toContain(words);
  });

  it('names its moment for the eye and the ear, in a form that machines read as well', async () => {
    await show({ submissionDeadline: deadline });
    const time = screen.root.querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2026-12-01T09:00:00+01:00');
    expect(time?.textContent).toContain('di 1 december, 09:00');
    expect(screen.words).toContain('dinsdag 1 december 2026, 09:00');
    expect(screen.words).toContain('Nederlandse tijd');
  });

  it('says that the time of a day alone is not found', async () => {
    await show({ submissionDeadline: '2026-12-07' });
    expect(screen.words).toContain('tijd niet gevonden');
    expect(screen.words).not.toContain('Nederlandse tijd');
  });

  it('promises no time on a request that the page has closed before its deadline', async () => {
    await show({ submissionDeadline: deadline, enquiryDeadline: '2026-11-27', closed: true });
    expect(screen.words).toContain('Gesloten');
    expect(screen.words).not.toMatch(/nog|Gesloten sinds|Vragen stellen/);
  });
});

describe('the deadline for questions', () => {
  it('stands under it until it has passed', async () => {
    const page = {
      submissionDeadline: deadline,
      enquiryDeadline: '2026-11-27T12:00:00+01:00[Europe/Amsterdam]',
    };
    await show(page);
    expect(screen.words).toContain('Vragen stellen kan nog 2 dagen 1 uur, vrijdag 27 november 2026, 12:00');
    await show(page, '2026-11-27T11:00:00Z');
    expect(screen.words).not.toContain('Vragen stellen');
  });
});

describe('the time left on one line', () => {
  it.each<[string, Page, string]>([
    ['open', { submissionDeadline: deadline }, '5 dagen 22 uurdinsdag 1 december 2026, 09:00'],
    ['over', { submissionDeadline: '2026-11-24' }, 'Geslotendi 24 nov'],
    ['closed by the page', { submissionDeadline: deadline, closed: true }, 'Geslotendi 1 dec'],
    ['not stated', {}, '–geen termijn gevonden'],
    ['closed, not stated', { closed: true }, 'GeslotenDe pagina zegt dat reageren niet meer kan'],
  ])('%s', async (_name, page, words) => {
    const view = viewOf(page);
    const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
    await screen.show(<ShortDue due={view.submission} closed={view.closed} now={now} />);
    expect(screen.words).toBe(words);
  });

  it('is short for the eye', async () => {
    const view = viewOf({ submissionDeadline: deadline });
    const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
    await screen.show(<ShortDue due={view.submission} closed={view.closed} now={now} />);
    const seen = [...screen.root.querySelectorAll('[aria-hidden=true]:not(svg)')];
    expect(seen.map((one) => one.textContent)).toEqual(['5 d 22 u', 'di 1 dec, 09:00']);
  });
});
