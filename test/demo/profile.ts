/** The bidder of the demo: an invented project manager, who fits the demo's requests here and there. */
import type { Profile } from '../../lib/profile/profile.ts';

export const demoProfile: Profile = {
  bidderType: 'zzp',
  availableHours: 36,
  availableFrom: '2027-01-01',
  minimumRate: 98,
  ownDevices: true,
  regions: ['Gelderland', 'Overijssel', 'Drenthe'],
  languages: ['Nederlands', 'Engels'],
  skills: ['omgevingsmanagement', 'RAW', 'participatie'],
  degrees: [
    {
      id: 'bouwkunde',
      level: 'hbo-bachelor',
      field: 'Bouwkunde',
      institution: 'Hogeschool Noordermark',
      year: 2009,
    },
  ],
  roles: [
    {
      id: 'waterveen',
      title: 'Projectleider openbare ruimte',
      organisation: 'Gemeente Waterveen',
      from: '2024-03',
      to: null,
      hoursPerWeek: 32,
      publicBody: true,
      text: 'Aanbesteden van civiele werken voor drie winkelstraten, van bestek tot gunning.',
    },
    {
      id: 'hoogerzand',
      title: 'Projectleider openbare ruimte, spoorzone',
      organisation: 'Gemeente Hoogerzand',
      from: '2021-03',
      to: '2024-02',
      hoursPerWeek: 28,
      publicBody: true,
      text: 'Herinrichting van het stationsgebied: een project van gemeente en spoorbeheerder samen; participatie van bewoners en winkeliers.',
    },
    {
      id: 'noordermark',
      title: 'Adviseur participatie',
      organisation: 'Provincie Noordermark',
      from: '2017-06',
      to: '2021-02',
      hoursPerWeek: 24,
      publicBody: true,
      text: 'Participatie van bewoners en ondernemers bij twee dorpsvisies.',
    },
  ],
  documents: [
    { id: 'kvk', kind: 'kvk', name: '', issuedOn: '2026-10-21', expiresOn: null },
    { id: 'vca', kind: 'certificate', name: 'VCA-VOL', issuedOn: '2016-10-15', expiresOn: '2026-10-14' },
    {
      id: 'polis',
      kind: 'insurance',
      name: 'beroepsaansprakelijkheid',
      issuedOn: '2026-01-01',
      expiresOn: '2026-12-31',
    },
    { id: 'vog', kind: 'vog', name: '', issuedOn: '2025-02-03', expiresOn: null },
    { id: 'rijbewijs', kind: 'other', name: 'Rijbewijs B', issuedOn: '2021-05-08', expiresOn: '2031-05-08' },
  ],
};
