// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileFromJson, profileToJson } from '../../lib/profile/file.ts';
import {
  bidderTypes,
  documentKinds,
  educationLevels,
  emptyProfile,
  type Profile,
} from '../../lib/profile/profile.ts';

const now = '2026-11-25T10:20:00Z';
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const list = fc.array(text, { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.integer({ min: 1, max: 240 }).map((quarter) => quarter / 4);

const profiles: fc.Arbitrary<Profile> = fc
  .record({
    bidderType: maybe(fc.constantFrom(...bidderTypes)),
    degrees: fc.array(
      fc.record({
        level: fc.constantFrom(...educationLevels),
        field: text,
        institution: text,
        year: maybe(fc.integer({ min: 1950, max: 2026 })),
      }),
      { maxLength: 3 },
    ),
    roles: fc.array(
      fc
        .record({
          title: text,
          organisation: text,
          days: fc.tuple(day, day),
          ended: fc.boolean(),
          hoursPerWeek: maybe(amount),
          publicBody: maybe(fc.boolean()),
          text,
        })
        .map(({ days, ended, ...role }) => {
          const [from = '', to = ''] = days.map((date) => date.slice(0, 7)).sort();
          return { ...role, from, to: ended ? to : null };
        }),
      { maxLength: 3 },
    ),
    documents: fc.array(
      fc.record({
        kind: fc.constantFrom(...documentKinds),
        name: text,
        issuedOn: maybe(day),
        expiresOn: maybe(day),
      }),
      { maxLength: 3 },
    ),
    skills: list,
    regions: list,
    languages: list,
    availableHours: maybe(amount),
    availableFrom: maybe(day),
    minimumRate: maybe(amount),
    ownDevices: maybe(fc.boolean()),
  })
  .map(({ degrees, roles, documents, ...facts }) => ({
    ...facts,
    degrees: degrees.map((entry, at) => ({ ...entry, id: `degree-${at}` })),
    roles: roles.map((entry, at) => ({ ...entry, id: `role-${at}` })),
    documents: documents.map((entry, at) => ({ ...entry, id: `document-${at}` })),
  }));

describe('a profile as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(profileFromJson(profileToJson(profile, now))).toEqual({ ok: true, profile });
      }),
    );
  });

  it('says what it is, of which version and when it was made', () => {
    expect(JSON.parse(profileToJson(emptyProfile(), now))).toEqual({
      format: 'tenderlens-profile',
      version: 1,
      exportedAt: now,
      profile: emptyProfile(),
    });
  });

  it('is read with the mark that some editors put in front', () => {
    expect(profileFromJson(`\uFEFF${profileToJson(emptyProfile(), now)}`)).toMatchObject({ ok: true });
  });

  it('is read without what this version does not know', () => {
    const file = fileWith({ ...emptyProfile(), shoeSize: 42 });
    expect(profileFromJson(file)).toEqual({ ok: true, profile: emptyProfile() });
  });
});

const fileWith = (profile: unknown, version: unknown = 1): string =>
  JSON.stringify({ format: 'tenderlens-profile', version, exportedAt: now, profile });

const role = {
  id: 'r1',
  title: 'Adviseur',
  organisation: 'Gemeente Zandwolde',
  from: '2021-03',
  to: '2024-02',
  hoursPerWeek: 24,
  publicBody: true,
  text: '',
};
const vog = { id: 'p1', kind: 'vog', name: '', issuedOn: '2025-02-03', expiresOn: null };

describe('a file that is no profile', () => {
  it.each([
    ['text', 'Werkervaring', 'not-json'],
    ['nothing', '', 'not-json'],
    ['half a file', profileToJson(emptyProfile(), now).slice(0, 80), 'not-json'],
    ['a list', '[]', 'not-a-profile'],
    ['nothing in JSON', 'null', 'not-a-profile'],
    ['another format', '{"format":"tenderlens-backup","version":1}', 'not-a-profile'],
    ['a newer version', fileWith(emptyProfile(), 2), 'newer-version'],
    ['no version', fileWith(emptyProfile(), 'one'), 'damaged'],
    ['version 0', fileWith(emptyProfile(), 0), 'damaged'],
    ['no profile', fileWith(undefined), 'damaged'],
    ['a field that is missing', fileWith({ ...emptyProfile(), skills: undefined }), 'damaged'],
    [
      'a month that is none',
      fileWith({ ...emptyProfile(), roles: [{ ...role, from: '2021-13' }] }),
      'damaged',
    ],
    [
      'a role that ends before it starts',
      fileWith({ ...emptyProfile(), roles: [{ ...role, to: '2021-02' }] }),
      'damaged',
    ],
    ['a role of 0 hours', fileWith({ ...emptyProfile(), roles: [{ ...role, hoursPerWeek: 0 }] }), 'damaged'],
    ['an entry twice', fileWith({ ...emptyProfile(), roles: [role, role] }), 'damaged'],
    [
      'one id for two',
      fileWith({ ...emptyProfile(), roles: [role], documents: [{ ...vog, id: 'r1' }] }),
      'damaged',
    ],
    [
      'a day that does not exist',
      fileWith({ ...emptyProfile(), documents: [{ ...vog, issuedOn: '2025-02-31' }] }),
      'damaged',
    ],
    ['a rate below nothing', fileWith({ ...emptyProfile(), minimumRate: -98 }), 'damaged'],
  ])('is refused: %s', (_, file, code) => {
    expect(profileFromJson(file)).toMatchObject({ ok: false, code });
  });

  it('is told from one that is whole with the same parts', () => {
    const whole = fileWith({ ...emptyProfile(), roles: [role], documents: [vog] });
    expect(profileFromJson(whole)).toMatchObject({ ok: true, profile: { roles: [role], documents: [vog] } });
  });

  it('says where it does not fit', () => {
    const read = profileFromJson(fileWith({ ...emptyProfile(), roles: [{ ...role, to: '2021-02' }] }));
    expect(read.ok ? '' : read.detail).toContain('r1');
    const schema = profileFromJson(fileWith({ ...emptyProfile(), ownDevices: 'ja' }));
    expect(schema.ok ? '' : schema.detail).toContain('ownDevices');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (file) => {
        expect(profileFromJson(file).ok).toBe(false);
      }),
    );
  });
});
