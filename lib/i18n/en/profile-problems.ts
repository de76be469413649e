import type { profileProblems as dutch } from '../nl/profile-problems.ts';

export const profileProblems: typeof dutch = {
  required: {
    title: 'Fill in the role.',
    from: 'Fill in when this role began, such as 03-2021.',
    level: 'Choose a level.',
    kind: 'Choose what it is.',
    name: 'Fill in what it is.',
    other: 'Fill this in.',
  },
  tooLong: (most) => `This is too long; ${most} characters fit.`,
  month: 'Type a month and a year, such as 03-2021.',
  monthOrStill: 'Type a month and a year, such as 02-2024. Leave empty if you still have this role.',
  monthMissing: (year) => `In which month of ${year}? Type 03-${year}, for example.`,
  day: 'Type a day that exists, such as 14-10-2026.',
  year: 'Type a year in four digits, such as 2009.',
  yearImpossible: (year) => `${year} cannot be right. Check the year.`,
  hours: (least, most) => `Fill in a number from ${least} to ${most}, or leave empty.`,
  rate: (least, most) =>
    `Fill in an amount per hour without VAT, from € ${least} to € ${most}, or leave empty.`,
  choice: 'Choose one of the options.',
  endsBeforeStart: (from) =>
    `The end lies before the beginning (${from}). Leave empty if you still have this role.`,
  startsInFuture: (from) =>
    `This role does not begin until ${from}. Put it in your profile once you have started.`,
  degreeInFuture: (year) =>
    `${year} lies in the future; leave the year empty as long as you do not have the diploma.`,
  expiresBeforeIssued: (issuedOn) => `This lies before the day of issue (${issuedOn}).`,
  issuedInFuture: (issuedOn) => `${issuedOn} lies in the future. Put it in your profile once you have it.`,
  duplicate: (title) =>
    title === '' ? 'This is in your profile already.' : `${title} is in your profile already.`,
  noCv: 'There are no roles with a beginning and an end here, and no education. Paste the text of your CV, or fill in your profile yourself below.',
  cvEmpty: 'Paste the text of your CV here first.',
  cvTooLong: (most) =>
    `This text is too long for a CV: ${most} characters fit. Paste only the part with your roles and education.`,
  overlaps: (title, period, more) => {
    const others = more === 0 ? '' : more === 1 ? ' and 1 more role' : ` and ${more} more roles`;
    return `Overlaps with ${title} (${period})${others}. Time that is double counts once.`;
  },
  period: (from, to) => `${from} – ${to === '' ? 'now' : to}`,
  endsInFuture: (to) => `This role runs until ${to}. Experience counts up to the day a request closes.`,
  noOrganisation: 'Who was this for? An assessor wants to see that in your CV.',
  noField: 'Without a field only the level can be compared with a requirement.',
  noYear: 'Without a year this diploma counts as not yet obtained.',
  expired: (expiresOn) => `This expired on ${expiresOn}.`,
  files: {
    'not-json': 'This is no file of TenderLens. Choose the file you made with ‘Save as a file’.',
    'not-a-profile': 'There is no profile in this file. Nothing was changed.',
    'newer-version':
      'This file was made with a newer version of TenderLens. Update the extension and try again.',
    damaged: 'This file is not whole. Nothing was changed.',
  },
};
