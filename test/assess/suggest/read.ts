import type { Demand } from '../../../lib/assess/suggest/demand.ts';
import { readDemands } from '../../../lib/assess/suggest/demands.ts';

/** The demands of one kind in a criterion. */
export function only<Kind extends Demand['kind']>(
  text: string,
  kind: Kind,
): Extract<Demand, { kind: Kind }>[] {
  return readDemands(text).list.filter(
    (demand): demand is Extract<Demand, { kind: Kind }> => demand.kind === kind,
  );
}
