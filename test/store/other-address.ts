import type { Change } from '../../lib/request/change.ts';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import {
  bakens,
  exampleReading,
  exampleRequest,
  exampleKey as key,
  laptop,
  newStore,
  vaarbewijs,
} from './example.ts';

export const now = '2026-12-03T10:00:00Z';
export const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
export const at = (minutes: number) => `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`;

const [one, two] = exampleRequest().knockoutCriteria;
const [three] = exampleRequest().awardCriteria;
if (!one || !two || !three) throw new Error('the example has two knock-outs and an award criterion');

export const [first, second, award] = [one, two, three];

/** What the app shows of the example: one knock-out of two, and no points. */
export const less: Partial<TenderRequest> = {
  url,
  region: null,
  knockoutCriteria: [second],
  awardCriteria: [{ ...award, points: null }],
  awardUnit: null,
  awardPointsStated: null,
};

export const reading = (over: Partial<TenderRequest>, minutes: number): PageReading =>
  exampleReading({
    request: exampleRequest(over),
    readAt: at(minutes),
    text: `${minutes} ${JSON.stringify(over)}`,
    sources: { 'knockoutCriteria/0': { quote: over.url ?? 'public', start: 0, end: 6 } },
  });

export const told = (list: readonly Change[] = []) =>
  list.map((change) =>
    change.kind === 'criterion'
      ? `${change.before?.text ?? ''} > ${change.after?.text ?? ''}`
      : 'field' in change
        ? change.field
        : change.kind,
  );

/** The example saved, with everything on it judged. */
export async function judged() {
  const store = newStore();
  await store.save(
    exampleReading({ sources: { 'knockoutCriteria/0': { quote: 'a', start: 0, end: 1 } } }),
    now,
  );
  for (const id of [vaarbewijs, laptop])
    await store.judge(key, { kind: 'knockout-verdict', id, verdict: 'met' }, now);
  await store.judge(key, { kind: 'award-points', id: bakens, points: 40 }, now);
  return store;
}
