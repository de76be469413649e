import { planningClashes } from '../assess/agenda.ts';
import type { Clashes } from '../assess/agenda-clashes.ts';
import type { RequestView } from '../assess/view.ts';
import { onChange } from '../messages/changes.ts';
import { applyCorrections } from '../request/corrections.ts';
import { profileKey } from '../request/key.ts';
import { dayOf, parseMoment } from '../request/moment.ts';
import type { SavedRequest } from '../request/record.ts';
import type { Store } from '../store/index.ts';
import { Observable } from './observable.ts';
import { savedView } from './saved-view.ts';
import { attempt } from './store-calls.ts';

/** The saved requests as far as they could be read; 'failed': they could not, and nothing is known of them. */
export type OtherSavedSnapshot = { kind: 'loading' | 'failed' } | { kind: 'ready'; records: SavedRequest[] };

/**
 * The saved requests beside the one that is shown, read again whenever any surface wrote one of them; not when it
 * wrote the shown one: a tick there changes nothing here.
 */
export class OtherSaved extends Observable<OtherSavedSnapshot> {
  readonly #store: Pick<Store, 'list'>;
  readonly #key: string;
  #turn = 0;

  constructor(store: Pick<Store, 'list'>, key: string) {
    super({ kind: 'loading' });
    this.#store = store;
    this.#key = key;
  }

  /** Returns how to stop it. */
  start(): () => void {
    void this.refresh();
    return onChange((key) => {
      if (key !== this.#key && key !== profileKey) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const list = await attempt(() => this.#store.list());
    if (turn !== this.#turn) return;
    if (!list.ok) return this.publish({ kind: 'failed' });
    const records = list.value.records.filter(({ key }) => key !== this.#key);
    this.publish({ kind: 'ready', records });
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
