import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarButton } from '../../components/calendar/CalendarButton.tsx';
import { CalendarSaid } from '../../components/calendar/CalendarSaid.tsx';
import { useCalendarFile } from '../../components/calendar/use-calendar-file.ts';
import type { CalendarFile } from '../../lib/request/calendar-entry.ts';
import { failure, type Result, success } from '../../lib/request/result.ts';
import { Screen } from './screen.tsx';

const file: CalendarFile = {
  name: 'agenda-33418.ics',
  text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  events: 6,
  cancelled: 1,
};

let screen: Screen;
let answer: (result: Result<CalendarFile>) => void;
const make = vi.fn(() => new Promise<Result<CalendarFile>>((resolve) => (answer = resolve)));
/** What the browser was given to download. */
let given: { name: string; type: string; text: Promise<string> }[];

beforeEach(() => {
  vi.useFakeTimers();
  make.mockClear();
  given = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob) given.push({ name: this.download, type: blob.type, text: blob.text() });
  });
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Making({ of }: { of: 'one' | 'chosen' | 'all' }) {
  const calendar = useCalendarFile(make);
  return (
    <>
      <CalendarButton calendar={calendar} of={of} quiet={of === 'one'} />
      <CalendarSaid calendar={calendar} />
    </>
  );
}

async function show(of: 'one' | 'chosen' | 'all' = 'one', language: 'nl' | 'en' = 'nl') {
  screen = new Screen(language);
  await screen.show(<Making of={of} />);
}
const made = (result: Result<CalendarFile>) => act(async () => answer(result));
const said = () => screen.get('status').textContent;

describe('the button that makes a calendar file', () => {
  it('makes nothing until it is clicked, and then gives the file to the browser', async () => {
    await show();
    expect(make).not.toHaveBeenCalled();
    expect(said()).toBe('');
    await screen.click('button', 'Zet in agenda');
    expect(said()).toBe('Agendabestand wordt gemaakt…');
    expect(given).toEqual([]);
    await made(success(file));
    expect(given.map(({ name, type }) => [name, type])).toEqual([
      ['agenda-33418.ics', 'text/calendar;charset=utf-8'],
    ]);
    expect(await given[0]?.text).toBe(file.text);
    expect(said()).toBe(
      'agenda-33418.ics staat bij je downloads: 6 momenten erin, 1 vervallen moment eruit. Open het bestand om je agenda bij te werken.',
    );
  });

  it('lets go of the file once the download has read it', async () => {
    await show();
    await screen.click('button');
    await made(success(file));
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:0');
  });

  it('takes no second click while one is being made, and keeps the focus', async () => {
    await show();
    const button = screen.get('button');
    button.focus();
    await screen.click('button');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await screen.click('button');
    expect(make).toHaveBeenCalledTimes(1);
    await made(success(file));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('false');
    await screen.click('button');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('says that there is nothing to put in a calendar, and gives no file', async () => {
    await show();
    await screen.click('button');
    await made(success({ ...file, text: '', events: 0, cancelled: 0 }));
    expect(said()).toBe('Er zijn geen datums die nog in je agenda horen.');
    expect(given).toEqual([]);
  });

  it('says why no file was made, until it is made after all', async () => {
    await show();
    await screen.click('button');
    await made(failure('storage-full'));
    expect(given).toEqual([]);
    expect(screen.get('alert').textContent).toMatch(
      /^Het agendabestand is niet gemaakt\. De schijf is vol\./,
    );
    await screen.click('button');
    expect(screen.all('alert')).toEqual([]);
    await made(success({ ...file, cancelled: 0, events: 1 }));
    expect(said()).toContain('downloads: 1 moment erin. Open');
  });

  it.each([
    ['chosen', 'nl', 'Agenda'],
    ['all', 'nl', 'Agenda (.ics)'],
    ['one', 'en', 'Add to calendar'],
    ['all', 'en', 'Calendar (.ics)'],
  ] as const)('for %s, in %s, is called %s', async (of, language, name) => {
    await show(of, language);
    expect(screen.names('button')).toEqual([name]);
  });
});
