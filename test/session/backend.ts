import { applyChange } from '../../lib/request/apply-change.ts';
import { noChanges, noJudgements } from '../../lib/request/judgements.ts';
import type { Changes, JudgementChange, PageReading, RequestState } from '../../lib/request/record.ts';
import { type FailureCode, failure, type Result, success } from '../../lib/request/result.ts';
import type { SessionBackend } from '../../lib/session/request-session.ts';
import { bareRequest } from '../assess/invented.ts';

export const key = 'flextender:71001';

export const reading: PageReading = {
  key,
  readAt: '2026-11-25T10:00:00Z',
  text: 'Sluiswachter',
  request: bareRequest({ title: 'Sluiswachter' }),
  sources: {},
};

type Call = { name: string; answer: () => void; refuse: (code: FailureCode) => void };

/**
 * A backend that answers only when the test says so. A write takes effect when it is answered; a read has
 * its answer from the moment it was asked, however late that arrives.
 */
export class SlowBackend implements SessionBackend {
  stored: RequestState = { key, status: null, savedAt: null, readAt: null, judgements: noJudgements() };
  /** The calls that wait for an answer, the oldest first. */
  waiting: Call[] = [];
  /** All calls, in order. */
  calls: string[] = [];

  state = (): Promise<Result<RequestState>> => {
    const read = this.stored;
    return this.#call('state', () => read);
  };

  save = (page: PageReading): Promise<Result<RequestState>> =>
    this.#call(`save ${page.request.title}`, () => {
      const status = this.stored.status ?? 'saved';
      this.stored = { ...this.stored, status, savedAt: '2026-11-25T10:01:00Z', readAt: page.readAt };
      return this.stored;
    });

  judge = (_key: string, change: JudgementChange): Promise<Result<RequestState>> =>
    this.#call(`judge ${'id' in change ? change.id : change.note}`, () => {
      this.stored = { ...this.stored, judgements: applyChange(this.stored.judgements, change) };
      return this.stored;
    });

  /** What the page changes; null: nothing is to be written. */
  changed: Changes | null = null;

  /** Its answer knows nothing of what was written since it was asked. */
  revisit = (page: PageReading): Promise<Result<RequestState | null>> => {
    const before = this.stored;
    return this.#call(`revisit ${page.request.title}`, () => {
      if (this.changed === null) return null;
      const part = { readAt: page.readAt, changes: this.changed };
      this.stored = { ...this.stored, ...part };
      return { ...before, ...part };
    });
  };

  seen = (_key: string, lookedAt: string): Promise<Result<RequestState>> =>
    this.#call(`seen ${lookedAt}`, () => {
      this.stored = { ...this.stored, changes: noChanges() };
      return this.stored;
    });

  setStatus = (_key: string, status: NonNullable<RequestState['status']>): Promise<Result<RequestState>> =>
    this.#call(`status ${status}`, () => {
      this.stored = { ...this.stored, status };
      return this.stored;
    });

  /** Answers the oldest waiting call, and lets everything that follows from it happen. */
  async answer(): Promise<void> {
    this.#next().answer();
    await settle();
  }

  /** Answers the newest waiting call before the older ones. */
  async answerNewest(): Promise<void> {
    const newest = this.waiting.pop();
    if (newest === undefined) throw new Error('nothing was asked');
    newest.answer();
    await settle();
  }

  /** Refuses the oldest waiting call. */
  async refuse(code: FailureCode): Promise<void> {
    this.#next().refuse(code);
    await settle();
  }

  /** Answers all calls, also those that come of it. */
  async answerAll(): Promise<void> {
    await settle();
    while (this.waiting.length > 0) await this.answer();
  }

  #next(): Call {
    const next = this.waiting.shift();
    if (next === undefined) throw new Error('nothing was asked');
    return next;
  }

  #call<T>(name: string, effect: () => T): Promise<Result<T>> {
    this.calls.push(name);
    return new Promise((resolve) => {
      this.waiting.push({
        name,
        answer: () => resolve(success(effect())),
        refuse: (code) => resolve(failure(code)),
      });
    });
  }
}

/** Lets all promises that are ready go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
