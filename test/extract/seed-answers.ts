/** What the five real requests say, read by a person: numbers, points, dates and single words, no sentence of them. */
import type { TenderRequest } from '../../lib/request/tender-request.ts';

export type Expected = {
  knockouts: (readonly [string | null, RegExp])[];
  awards: (readonly [string | null, number, RegExp])[];
  levels?: number[];
  competences: number;
  conditions: string[];
  findings: string[];
  fields: Partial<TenderRequest>;
};

export const amsterdamSummer = (moment: string): string => `${moment}:00+02:00[Europe/Amsterdam]`;

export const answers: Record<string, Expected> = {
  '000': {
    knockouts: [
      ['1', /bring your own/i],
      ['3', /HBO/],
      ['4', /^Minimaal 4 jaar/],
      ['5', /6 jaar/],
      ['6', /^Minimaal 3 jaar/],
    ],
    awards: [
      ['7', 50, /Flevoland/],
      ['8', 20, /^Minimaal 3 jaar/],
      ['9', 20, /verander/],
      ['10', 10, /WO master/],
    ],
    competences: 5,
    conditions: ['vog', 'integrity', 'kvk', 'uea', 'g-account', 'g-account', 'byod', 'waadi', 'sroi'],
    findings: ['number-missing'],
    fields: {
      reference: '28851',
      region: 'Flevoland',
      educationLevel: 'HBO+',
      hoursPerWeek: { min: 16, max: 24 },
      duration: { minMonths: 3, maxMonths: 6 },
      start: { date: '2026-04-30', asap: false },
      submissionDeadline: amsterdamSummer('2026-04-09T09:00'),
      enquiryDeadline: amsterdamSummer('2026-04-03T09:00'),
      answersOn: '2026-04-07',
      invitationBy: '2026-04-13',
      interviews: [{ date: '2026-04-14', from: null, to: null, part: null }],
      shortlistSize: 'all',
      awardPointsStated: 100,
      functionScale: '11',
      tieBreaker: 'hourly rate',
      positions: 1,
      hybrid: true,
      dynamicPurchasingSystem: true,
      renewal: { possible: true, times: null, months: null },
    },
  },
  '001': {
    knockouts: [
      ['1', /hbo/],
      ['2', /5 jaar/],
      ['3', /publiek-privaat?|publiek-private/],
      ['4', /governance/],
    ],
    awards: [
      ['4', 20, /netwerk/],
      ['5', 20, /co.rdineren/],
      ['6', 20, /bestuurlijke/],
      ['7', 20, /signalen/],
      ['8', 20, /Human Capital/],
    ],
    competences: 5,
    conditions: ['vog', 'nda', 'uea', 'waadi', 'sroi', 'indexation'],
    findings: ['number-repeated', 'education-differs'],
    fields: {
      reference: '31050',
      title: 'Coördinator Sectorale Aanpak',
      place: 'Zwolle',
      region: 'Overijssel',
      educationLevel: 'WO',
      hoursPerWeek: { min: 16, max: 16 },
      renewal: { possible: true, times: 1, months: 12 },
      start: { date: null, asap: true },
      submissionDeadline: amsterdamSummer('2026-07-16T09:00'),
      enquiryDeadline: amsterdamSummer('2026-07-13T09:00'),
      answersOn: '2026-07-14',
      invitationBy: null,
      interviews: [],
      shortlistSize: 5,
      functionScale: '12',
      cv: { maxPages: 5, language: 'nl', minReferences: 2, format: null },
    },
  },
  '002': {
    knockouts: [
      ['1', /HBO/],
      ['2', /6 jaar/],
      ['3', /MKB/],
      ['4', /Netwerkregisseur/],
    ],
    awards: [
      ['5', 20, /Human Capital/],
      ['6', 10, /strategische/],
      ['7', 20, /lokale/],
      ['8', 50, /^Minimaal 2 jaar/],
    ],
    levels: [0, 20, 50],
    competences: 6,
    conditions: ['vog', 'nda', 'uea', 'waadi', 'sroi', 'indexation'],
    findings: ['shortlist-differs'],
    fields: {
      reference: '30781',
      place: 'Zwolle',
      shortlistSize: null,
      submissionDeadline: amsterdamSummer('2026-07-06T09:00'),
      enquiryDeadline: amsterdamSummer('2026-07-02T09:00'),
      answersOn: '2026-07-03',
      invitationBy: null,
      interviews: [{ date: '2026-07-09', from: null, to: null, part: null }],
      duration: { minMonths: 12, maxMonths: 12 },
      renewal: { possible: true, times: 2, months: 12 },
      positions: 1,
    },
  },
  '003': {
    knockouts: [
      [null, /HBO/],
      [null, /5 jaar/],
      [null, /WSW/],
    ],
    awards: [
      [null, 10, /WO opleiding/],
      [null, 25, /regionale/],
      [null, 30, /Participatiewet/],
      [null, 25, /10 jaar/],
    ],
    competences: 19,
    conditions: ['byod', 'other', 'nda', 'insurance'],
    findings: ['points-unstated-total', 'dates-out-of-order'],
    fields: {
      reference: null,
      title: null,
      place: 'Den Haag',
      start: { date: '2024-07-01', asap: false },
      contractEnd: '2026-12-31',
      publishedOn: '2025-12-16',
      submissionDeadline: null,
      enquiryDeadline: null,
      interviews: [
        { date: '2026-01-20', from: '15:30', to: '17:00', part: null },
        { date: '2026-01-21', from: '09:00', to: '17:00', part: null },
      ],
      shortlistSize: null,
      positions: 5,
      hybrid: true,
      awardPointsStated: null,
    },
  },
  '004': {
    knockouts: [
      ['1', /strategische/],
      ['2', /bestuurlijke/],
      ['3', /opvang/],
      ['4', /overzicht/],
      ['5', /samenwerking/],
    ],
    awards: [
      ['6', 25, /co.rdinator/i],
      ['7', 15, /bestuurlijke/],
      ['8', 25, /vluchteling/],
      ['9', 15, /beschikbaarheid/],
      ['10', 20, /€ 110/],
    ],
    competences: 11,
    conditions: ['vog', 'invoicing', 'travel', 'byod', 'waadi'],
    findings: ['rate-scored'],
    fields: {
      reference: '30828',
      region: 'Noord-Holland',
      maxHourlyRate: 110,
      selfEmployed: true,
      shortlistSize: 5,
      start: { date: '2026-08-01', asap: false },
      submissionDeadline: amsterdamSummer('2026-07-06T09:00'),
      enquiryDeadline: amsterdamSummer('2026-07-02T09:00'),
      answersOn: '2026-07-03',
      invitationBy: '2026-07-07',
      interviews: [{ date: '2026-07-08', from: null, to: null, part: 'afternoon' }],
      cv: { maxPages: 5, language: 'nl', minReferences: 2, format: 'pdf' },
      hoursPerWeek: { min: 20, max: 28 },
    },
  },
};
