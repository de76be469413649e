import { planningClashes } from '../assess/agenda.ts';
import type { Clashes } from '../assess/agenda-clashes.ts';
import type { RequestView } from '../assess/view.ts';
import { applyCorrections } from '../request/corrections.ts';
import { profileKey } from '../request/key.ts';
import { dayOf, parseMoment } from '../request/moment.ts';
import type { SavedRequest } from '../request/record.ts';
import type { Result } from '../request/result.ts';
import type { Store } from '../store/index.ts';
import { savedView } from './saved-view.ts';
import { Stored } from './stored.ts';

/** The saved requests as far as they could be read; 'failed': they could not, and nothing is known of them. */
export type OtherSavedSnapshot = { kind: 'loading' | 'failed' } | { kind: 'ready'; records: SavedRequest[] };

/**
 * The saved requests beside the one that is shown, read again whenever any surface wrote one of them; not when it
 * wrote the shown one: a tick there changes nothing here.
 */
export class OtherSaved extends Stored<OtherSavedSnapshot, SavedRequest[]> {
  readonly #store: Pick<Store, 'list'>;
  readonly #key: string;

  constructor(store: Pick<Store, 'list'>, key: string) {
    super({ kind: 'loading' });
    this.#store = store;
    this.#key = key;
  }

  protected override isOf(key: string): boolean {
    return key !== this.#key && key !== profileKey;
  }

  protected async read(): Promise<SavedRequest[]> {
    const { records } = await this.#store.list();
    return records.filter(({ key }) => key !== this.#key);
  }

  protected take(read: Result<SavedRequest[]>): void {
    this.publish(read.ok ? { kind: 'ready', records: read.value } : { kind: 'failed' });
  }
}

/** The clashes of one request's coming interviews with those of the saved ones, by the entry's `source`. */
export function clashesAmong(
  view: RequestView,
  records: readonly SavedRequest[],
  now: Temporal.Instant,
): ReadonlyMap<string, Clashes> {
  const days = new Set(interviewDays(view.request.interviews));
  // Most have their interview on another day: those are not judged and counted through for this.
  const others = records.filter(({ request, judgements }) =>
    interviewDays(applyCorrections(request, judgements.corrections).interviews).some((day) => days.has(day)),
  );
  return planningClashes(
    view,
    others.map((record) => savedView(record, now)),
    now,
  );
}

function interviewDays(interviews: RequestView['request']['interviews']): string[] {
  return interviews.flatMap(({ date }) => {
    const moment = parseMoment(date);
    return moment === null ? [] : [dayOf(moment).toString()];
  });
}
