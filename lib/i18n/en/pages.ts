/** The Dutch words in plain British English; the compiler holds both to the same keys. */
import type { pages as dutch } from '../nl/pages.ts';

/** Words of the extension's own pages: panel, popup, request. */
export const pages: typeof dutch = {
  removal: {
    remove: 'Remove',
    removed: (title) => `“${title}” removed`,
    undo: 'Put back',
  },
  parts: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
  values: {
    asap: 'as soon as possible',
    months: (n) => (n === 1 ? '1 month' : `${n} months`),
    monthRange: (min, max) => `${min}–${max} months`,
    monthsUpTo: (max) => (max === 1 ? 'at most 1 month' : `at most ${max} months`),
    renewalTimes: (times, months) => `${times} × ${months === 1 ? '1 month' : `${months} months`}`,
    renewalPossible: 'possible',
    renewalNone: 'none',
    hoursUpTo: (max) => `at most ${max}`,
    hoursFrom: (min) => `from ${min}`,
    hourlyRate: 'hourly rate',
    exclVat: 'excl. VAT',
    everyone: 'all CVs',
    notSelfEmployed: 'no, employees only',
    differs: 'contradictory',
  },
  popup: {
    title: 'Saved',
    search: 'Search saved requests',
    searchPlaceholder: 'Search by title, buyer, number',
    filters: { all: 'All', open: 'Still open', week: 'This week', meets: 'Meets' },
    sort: 'Order',
    sorts: { deadline: 'Deadline', points: 'Points', saved: 'Saved on', title: 'Title' },
    list: 'Saved requests',
    pick: (title) => `Choose ${title}`,
    pickHint: 'Choose 2 to 4 to compare',
    picked: (n) => `${n} chosen`,
    clearPicks: 'Clear choice',
    pickMax: 'You can compare at most 4.',
    compare: 'Compare',
    remove: (title) => `Remove ${title}`,
    statusOf: (title) => `Status of ${title}`,
    empty: 'Nothing saved yet',
    emptyText:
      'Open a request on a portal and choose Save. The deadline, the requirements and the points then appear here.',
    agenda: 'Agenda of everything you saved',
    settings: 'Profile and settings',
    fillProfile: 'Fill in your profile',
    openFlextender: 'Go to Flextender',
    stays: 'Everything stays on this device.',
    nothing: 'Nothing found',
    nothingText: (query, filter) => `No saved request with “${query}”${filter ? ` under ${filter}` : ''}.`,
    nothingInFilter: (filter) => `No saved request under ${filter}.`,
    searchAll: (n) => `Search all ${n}`,
    showAll: (n) => `Show all ${n}`,
    clearSearch: 'Clear search',
    searchHint: 'The search covers title, buyer, number, requirements and notes.',
    unreadable: (n) =>
      n === 1
        ? '1 saved request cannot be read by this version. It is still there; update TenderLens.'
        : `${n} saved requests cannot be read by this version. They are still there; update TenderLens.`,
    openPanel: 'Open the panel',
    languageShort: 'NL',
    languageLabel: 'Naar het Nederlands',
  },
};
