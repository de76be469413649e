import { describe, expect, it } from 'vitest';
import { evidenceLabel } from '../../lib/i18n/evidence-label.ts';
import { evidenceOf } from '../../lib/profile/evidence.ts';
import type { Degree, Profile, ProfileDocument, Role } from '../../lib/profile/profile.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';

const role: Role = {
  id: 'r1',
  title: 'Projectleider Havenkom',
  organisation: 'Gemeente Waterhoek',
  from: '2021-03',
  to: '2024-02',
  hoursPerWeek: 32,
  publicBody: true,
  text: '',
};
const degree: Degree = {
  id: 'd1',
  level: 'hbo-bachelor',
  field: 'Bouwkunde',
  institution: 'Hogeschool Zilver',
  year: 2009,
};
const document: ProfileDocument = {
  id: 'p1',
  kind: 'certificate',
  name: 'VCA-VOL',
  issuedOn: '2016-10-15',
  expiresOn: '2026-10-14',
};

/** The labels of all evidence of a profile. */
function labels(over: Partial<Profile>, language: 'nl' | 'en' = 'nl'): string[] {
  return evidenceOf({ ...emptyProfile(), ...over }).map((item) => evidenceLabel(item, language));
}

describe('the label of a role', () => {
  it.each<[string, Partial<Role>, string, string]>([
    [
      'whole',
      {},
      'Projectleider Havenkom, Gemeente Waterhoek, mrt 2021 – feb 2024',
      'Projectleider Havenkom, Gemeente Waterhoek, Mar 2021 – Feb 2024',
    ],
    [
      'that goes on',
      { to: null },
      'Projectleider Havenkom, Gemeente Waterhoek, mrt 2021 – nu',
      'Projectleider Havenkom, Gemeente Waterhoek, Mar 2021 – now',
    ],
    [
      'without an organisation',
      { organisation: ' ' },
      'Projectleider Havenkom, mrt 2021 – feb 2024',
      'Projectleider Havenkom, Mar 2021 – Feb 2024',
    ],
    [
      'without a title',
      { title: '' },
      'Functie zonder naam, Gemeente Waterhoek, mrt 2021 – feb 2024',
      'Role without a name, Gemeente Waterhoek, Mar 2021 – Feb 2024',
    ],
    [
      'of one month',
      { to: '2021-03' },
      'Projectleider Havenkom, Gemeente Waterhoek, mrt 2021',
      'Projectleider Havenkom, Gemeente Waterhoek, Mar 2021',
    ],
  ])('%s', (_, over, dutch, english) => {
    const roles = [{ ...role, ...over }];
    expect(labels({ roles })).toEqual([dutch]);
    expect(labels({ roles }, 'en')).toEqual([english]);
  });
});

describe('the label of a degree', () => {
  it.each<[string, Partial<Degree>, string]>([
    ['obtained', {}, 'Hbo-bachelor Bouwkunde, Hogeschool Zilver, 2009'],
    ['not obtained', { year: null }, 'Hbo-bachelor Bouwkunde, Hogeschool Zilver, nog niet behaald'],
    ['without a field', { field: '', institution: '' }, 'Hbo-bachelor, 2009'],
    ['of another level', { level: 'wo-master' }, 'Wo-master Bouwkunde, Hogeschool Zilver, 2009'],
  ])('%s', (_, over, expected) => {
    expect(labels({ degrees: [{ ...degree, ...over }] })).toEqual([expected]);
  });
});

describe('the label of a document', () => {
  it.each<[string, Partial<ProfileDocument>, string]>([
    ['that ends', {}, 'VCA-VOL, geldig t/m 14 okt 2026'],
    ['without an end', { expiresOn: null }, 'VCA-VOL, van 15 okt 2016'],
    ['without dates', { expiresOn: null, issuedOn: null }, 'VCA-VOL'],
    ['of a fixed kind', { kind: 'vog', name: '', expiresOn: null }, 'VOG, van 15 okt 2016'],
    ['that is named after its kind', { kind: 'vog', name: ' vog', expiresOn: null }, 'VOG, van 15 okt 2016'],
    [
      'of a fixed kind with a name',
      { kind: 'insurance', name: 'Beroepsaansprakelijkheid' },
      'Verzekering, Beroepsaansprakelijkheid, geldig t/m 14 okt 2026',
    ],
    ['without a name', { name: '', expiresOn: null, issuedOn: null }, 'Certificaat'],
    ['with a day that does not exist', { expiresOn: '2026-02-30' }, 'VCA-VOL, geldig t/m 2026-02-30'],
  ])('%s', (_, over, expected) => {
    expect(labels({ documents: [{ ...document, ...over }] })).toEqual([expected]);
  });
});

describe('the label of what stands alone', () => {
  const facts = {
    skills: ['contractmanagement'],
    languages: ['Engels'],
    availableHours: 32,
    availableFrom: '2027-01-04',
    minimumRate: 97.5,
    ownDevices: true,
  };

  it('says what it is', () => {
    expect(labels(facts)).toEqual([
      'contractmanagement',
      'Taal: Engels',
      '32 uur per week beschikbaar vanaf 4 jan 2027',
      'Tarief vanaf € 97,50 per uur, exclusief btw',
      'Eigen laptop en telefoon',
    ]);
    expect(labels(facts, 'en')).toEqual([
      'contractmanagement',
      'Language: Engels',
      '32 hours a week available from 4 Jan 2027',
      'Rate from € 97.50 an hour, excluding VAT',
      'Own laptop and phone',
    ]);
  });

  it('leaves out a day that is not said', () => {
    expect(labels({ availableHours: 24.5 })).toEqual(['24,5 uur per week beschikbaar']);
  });
});
