import { criterionIds } from '../request/key.ts';
import type { Condition, TenderRequest } from '../request/tender-request.ts';

/**
 * The conditions that are not knock-outs as well, and the ids of the knock-outs that are conditions as well:
 * one obligation printed twice is shown once.
 */
export function splitConditions(request: Pick<TenderRequest, 'conditions' | 'knockoutCriteria'>): {
  /** With the field under which `sources` has its words on the page. */
  own: (Condition & { source: string })[];
  shared: Set<string>;
} {
  const knockouts = new Set(criterionIds(request.knockoutCriteria));
  const ids = request.conditions.map((condition) => criterionIds([condition])[0] ?? '');
  return {
    own: request.conditions
      .map((condition, index) => ({ ...condition, source: `conditions/${index}` }))
      .filter((_, index) => !knockouts.has(ids[index] ?? '')),
    shared: new Set(ids.filter((id) => knockouts.has(id))),
  };
}
