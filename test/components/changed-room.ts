import { tellBriefly } from '../../lib/i18n/change-text.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import { pages } from '../../lib/i18n/nl/pages.ts';
import { changesBetween } from '../../lib/request/changes.ts';
import type { Changes } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

export const now = Temporal.Instant.from('2026-11-25T10:20:00Z');
export const savedAt = '2026-11-20T09:30:00Z';

const levels = [
  { label: 'a', text: 'tot 2 jaar', points: 0 },
  { label: 'b', text: 'vanaf 2 jaar', points: 20 },
];

/** An invented request as it was saved. */
export const earlier: Partial<TenderRequest> = {
  title: 'Sluiswachter',
  submissionDeadline: '2026-11-27T09:00:00+01:00[Europe/Amsterdam]',
  knockoutCriteria: [
    { number: '1', text: 'Minimaal 3 jaar ervaring met sluizen' },
    { number: '2', text: 'Je hebt een vaarbewijs' },
  ],
  awardCriteria: [award('Ervaring met bruggen', 20, { number: '3', levels })],
};

/** As its page is now: another deadline, one knock-out reworded, other levels. */
export const later: Partial<TenderRequest> = {
  ...earlier,
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  knockoutCriteria: [
    { number: '1', text: 'Minimaal 5 jaar ervaring met sluizen' },
    { number: '2', text: 'Je hebt een vaarbewijs' },
  ],
  awardCriteria: [
    award('Ervaring met bruggen', 25, {
      number: '3',
      levels: [
        { label: 'a', text: 'tot 2 jaar', points: 0 },
        { label: 'b', text: 'vanaf 3 jaar', points: 25 },
      ],
    }),
  ],
};

/** What changed between two states of that request. */
export const changesOf = (before: Partial<TenderRequest>, after: Partial<TenderRequest>): Changes => ({
  since: savedAt,
  list: changesBetween({ request: bareRequest(before), text: '' }, { request: bareRequest(after), text: '' }),
});

/** What the portal's page says of these changes. */
export const toldBriefly = (changes: Changes) =>
  tellBriefly(changes, {
    language: 'nl',
    text: coreText('nl'),
    page: pages,
    now,
    savedAt,
    corrected: [],
    unit: 'points',
  });
