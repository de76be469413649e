/** An invented request that asks most of what can be asked, and somebody's profile. */
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award } from '../assess/invented.ts';
import { held, profileWith } from '../assess/preflight-cases.ts';

export const rule = 'Wat niet uit het cv blijkt, telt niet mee.';
export const vogText = 'Een VOG is verplicht; de aanvraag duurt tot 4 weken';
export const request: Partial<TenderRequest> = {
  cv: { maxPages: 5, language: 'nl', minReferences: 2, format: 'pdf/word' },
  maxHourlyRate: 112,
  awardCriteria: [award('Beschikbaar voor 28 tot 32 uur, ook in de verlenging', 10)],
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  interviews: [{ date: '2026-12-07', from: '13:00', to: null, part: null }],
  start: { date: '2026-12-21', asap: false },
  conditions: [
    { kind: 'vog', text: vogText },
    { kind: 'kvk', text: 'Een uittreksel van de KvK bij de inschrijving, niet ouder dan 3 maanden' },
    { kind: 'nda', text: 'Na gunning tekent u de geheimhoudingsverklaring' },
  ],
};
const line =
  'Het cv telt hoogstens 5 pagina’s, zonder voorblad, als pdf of Word. Minimaal 2 referenties. In het Nederlands.';
export const sources = {
  cv: { quote: line, start: 0, end: line.length },
  'conditions/0': { quote: vogText, start: 400, end: 450 },
};
export const pageText = `${line}\n${rule}`;
export const profile = profileWith({
  languages: ['Nederlands'],
  minimumRate: 120,
  availableHours: 32,
  documents: [held('vog', { issuedOn: '2026-03-25' }), held('kvk', { issuedOn: '2026-10-20' })],
});
