import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../lib/request/record.ts';
import { RequestSession, settling } from '../../lib/session/request-session.ts';
import { useRevisit } from '../../lib/surface/use-session.ts';
import { Screen } from '../components/screen.tsx';
import { reading, SlowBackend } from '../session/backend.ts';

let screen: Screen;
let handed: PageReading[];
let session: RequestSession;
beforeEach(() => {
  vi.useFakeTimers();
  screen = new Screen();
  session = new RequestSession(new SlowBackend(), reading.key);
  handed = [];
  vi.spyOn(session, 'revisit').mockImplementation(async (page) => {
    handed.push(page);
  });
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
});

function Panel({ page }: { page: PageReading }) {
  useRevisit(session, page);
  return null;
}

describe('a page in front of the panel', () => {
  it('is handed over once it has settled, as it was read last', async () => {
    const whole = { ...reading, text: 'Sluiswachter, en de rest' };
    await screen.show(<Panel page={reading} />);
    vi.advanceTimersByTime(settling - 1);
    await screen.show(<Panel page={whole} />);
    vi.advanceTimersByTime(settling - 1);
    expect(handed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(handed).toEqual([whole]);
  });

  it('is not handed over when it was left before', async () => {
    await screen.show(<Panel page={reading} />);
    await screen.show(null);
    vi.advanceTimersByTime(settling);
    expect(handed).toEqual([]);
  });
});
