import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Clashes, InterviewClashes } from '../assess/agenda-clashes.ts';
import type { RequestView } from '../assess/view.ts';
import type { Store } from '../store/index.ts';
import { requestPagePath } from './open-page.ts';
import type { OtherSavedSnapshot } from './other-saved.ts';
import { useWaited } from './use-waited.ts';

const none: ReadonlyMap<string, Clashes> = new Map();

/**
 * The clashes of the request that is shown, following what any surface writes of the saved ones. They are read, and
 * what weighs them is loaded, only for a request that has an interview to come. `settled`: the answer is there, or
 * was waited for long enough; before that a line more would push away what somebody is about to click.
 */
export function useClashes(
  store: Pick<Store, 'list'>,
  view: RequestView,
  now: Temporal.Instant,
): { clashes: InterviewClashes; settled: boolean } {
  const wanted = view.timeline.some(({ interview, past }) => interview !== null && !past);
  const others = useOthers(store, view.state.key, wanted);
  const waited = useWaited();
  // By what it says: a view is another object at every tick and every minute.
  const asked = JSON.stringify([view.request.interviews, view.state.status, view.closed]);
  const found = useMemo(
    () => (others.kind === 'ready' ? others.clashesAmong(view, others.records, now) : none),
    [others, asked, now],
  );
  return {
    clashes: { found, unread: wanted && others.kind === 'failed', hrefOf: requestPagePath },
    settled: !wanted || others.kind !== 'loading' || waited,
  };
}

type Weigh = Pick<typeof import('./other-saved.ts'), 'clashesAmong'>;
type Others = Exclude<OtherSavedSnapshot, { kind: 'ready' }> | (Ready & Weigh);
type Ready = Extract<OtherSavedSnapshot, { kind: 'ready' }>;

const loading: Others = { kind: 'loading' };

function useOthers(store: Pick<Store, 'list'>, key: string, wanted: boolean): Others {
  const [others, setOthers] = useState<Others>(loading);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    let stop = () => {};
    import('./other-saved.ts').then(
      ({ OtherSaved, clashesAmong }) => {
        if (!here) return;
        const source = new OtherSaved(store, key);
        source.subscribe(() => {
          const { snapshot } = source;
          if (here) setOthers(snapshot.kind === 'ready' ? { ...snapshot, clashesAmong } : snapshot);
        });
        stop = source.start();
      },
      (error) => {
        console.warn('clashes', error);
        if (here) setOthers({ kind: 'failed' });
      },
    );
    return () => {
      here = false;
      stop();
      setOthers(loading);
    };
  }, [store, key, wanted]);
  return others;
}
