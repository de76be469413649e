/**
 * The present moment as everything stored wants it: a UTC instant in ISO form. All of one length, so that
 * they sort as text.
 */
export const instantNow = (): string => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
