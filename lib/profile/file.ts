/** A profile as one JSON file, and back. A file that is not whole changes nothing: it is refused with a reason. */
import { type Profile, profileIn } from './profile.ts';

const profileFormat = 'tenderlens-profile';
const profileFileVersion = 1;

export type ProfileFileCode = 'not-json' | 'not-a-profile' | 'newer-version' | 'damaged';
export type ProfileFileReading =
  | { ok: true; profile: Profile }
  | { ok: false; code: ProfileFileCode; detail: string };

/** The text of the file. `now` is the instant of the export (ISO, UTC). */
export function profileToJson(profile: Profile, now: string): string {
  const file = { format: profileFormat, version: profileFileVersion, exportedAt: now, profile };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The profile in a file's text. `detail` is for who wants to mend the file, in technical words: where it does
 * not fit. Fields that this version does not know are left out.
 */
export function profileFromJson(text: string): ProfileFileReading {
  const refuse = (code: ProfileFileCode, detail = ''): ProfileFileReading => ({ ok: false, code, detail });
  let file: unknown;
  try {
    // Some editors put a byte order mark in front.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('not-json', error instanceof Error ? error.message : '');
  }
  if (!isOurs(file)) return refuse('not-a-profile');
  const version = 'version' in file ? file.version : null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('damaged', 'version is no whole number');
  }
  if (version > profileFileVersion) return refuse('newer-version', `version ${version}`);
  const read = profileIn('profile' in file ? file.profile : null);
  if (read.profile === null) return refuse('damaged', read.problem);
  const wrong = inconsistencies(read.profile);
  return wrong.length > 0 ? refuse('damaged', wrong.join('\n')) : { ok: true, profile: read.profile };
}

const isOurs = (file: unknown): file is object =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === profileFormat;

/** What fits the schema and still cannot be: the forms would have refused it, and sums would go wrong on it. */
function inconsistencies(profile: Profile): string[] {
  const { roles, degrees, documents } = profile;
  const ids = [...roles, ...degrees, ...documents].map(({ id }) => id);
  const seen = new Set<string>();
  const doubles = ids.filter((id) => seen.size === seen.add(id).size);
  const backwards = roles.filter(({ from, to }) => to !== null && to < from);
  const idle = roles.filter(({ hoursPerWeek }) => hoursPerWeek !== null && !isAmount(hoursPerWeek));
  const days = [
    ...documents.flatMap(({ issuedOn, expiresOn }) => [issuedOn, expiresOn]),
    profile.availableFrom,
  ];
  const amounts = [profile.availableHours, profile.minimumRate];
  return [
    ...doubles.map((id) => `id ${id} stands there twice`),
    ...backwards.map(({ id, from, to }) => `role ${id} ends (${to}) before it starts (${from})`),
    ...idle.map(({ id, hoursPerWeek }) => `role ${id} has ${hoursPerWeek} hours a week`),
    ...days.filter((day) => day !== null && !isDay(day)).map((day) => `${day} is no day`),
    ...amounts
      .filter((amount) => amount !== null && !isAmount(amount))
      .map((amount) => `${amount} is no amount`),
  ];
}

const isAmount = (value: number): boolean => Number.isFinite(value) && value > 0;

function isDay(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
