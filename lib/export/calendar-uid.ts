import type { Remindable } from '../assess/reminders.ts';

const plainName = /^[\w.-]{1,60}$/;

/**
 * The identity of an event in every calendar, the same in each file: 'flextender-33418-interview-2@tenderlens'. Where
 * the page gave no reference, or one with signs that do not belong in an identity, a hash of the request's key stands
 * in its place. `n`: 1 for the first of its kind.
 */
export function calendarUid({ key, request }: Pick<Remindable, 'key' | 'request'>, kind: string, n: number) {
  const { portal, reference } = request;
  const name = reference !== null && plainName.test(reference) ? reference : hash(key);
  const from = plainName.test(portal) ? portal : 'portal';
  return `${from}-${name}-${kind}${n > 1 ? `-${n}` : ''}@tenderlens`;
}

/** FNV-1a, 64 bits, in base 36: unlike the ids of criteria, it tells apart addresses that differ in a sign. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(36);
}
