import type { reminding as dutch } from '../nl/reminding.ts';

function span(minutes: number): string {
  if (minutes >= 4320 && minutes % 1440 === 0) return `${minutes / 1440} days`;
  if (minutes >= 60 && minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

export const reminding: typeof dutch = {
  notice: {
    several: (n, late) => {
      if (late === 0) return `${n} reminders`;
      if (late < n) return `${n} reminders, ${late} late`;
      return n === 1 ? 'Late reminder' : `${n} late reminders`;
    },
    more: (n) => `and ${n} more`,
    untitled: 'Request without a title',
    left: {
      submission: (left) => `${left} left to submit`,
      own: (left) => `Your own deadline has come; ${left} left to submit`,
      questions: (left) => `${left} left to ask questions`,
      interview: (left) => `Interview in ${left}`,
      document: (left) => `Document valid for ${left} more`,
    },
    lastDay: {
      submission: 'Today is the last day to submit, time not found',
      own: 'Your own deadline has come; today is the last day to submit, time not found',
      questions: 'Today is the last day to ask questions, time not found',
      interview: 'Interview today, time not found',
      document: 'Today is the last day of a document',
    },
    answers: 'The answers were announced: read the page again',
    missed: {
      submission: 'Submitting is no longer possible',
      own: 'Submitting is no longer possible',
      questions: 'Asking questions is no longer possible',
      answers: 'The answers were announced: read the page again',
      interview: 'The interview was planned',
      document: 'Document has expired',
    },
    until: (moment) => `until ${moment}`,
    through: (day) => `up to and including ${day}`,
    snooze: 'Again in an hour',
  },
  badge: {
    none: 'TenderLens',
    closing: (n) =>
      n === 1
        ? 'TenderLens: 1 saved request closes within 48 hours'
        : `TenderLens: ${n} saved requests close within 48 hours`,
    saved: 'TenderLens: this request is saved',
    notSaved: 'TenderLens: this request is not saved',
    failed: 'TenderLens: this page was not saved',
  },
  form: {
    title: 'Reminders',
    ofRequest: 'Reminders and calendar',
    intro:
      'For requests that you saved and did not finish, and for documents in your profile. If your computer was off, the notification comes when it starts. All times are Dutch time.',
    blocked:
      'This browser does not let TenderLens show notifications now. Allow them in the settings of your browser or computer; the number on the button works all the same.',
    unread: 'Your reminders cannot be read. Nothing was changed.',
    notSaved: 'Not saved.',
    failures: {
      'storage-full': 'The disk is full. Make room and choose again.',
      'storage-unavailable': 'This browser allows no storage now, for instance in a private window.',
      'storage-newer':
        'Your saved requests come from a newer version of TenderLens. Update the extension; nothing was changed.',
      'not-saved': 'This request is no longer saved.',
      unexpected: 'Something went wrong. Choose again.',
    },
    kinds: {
      submission: 'Submit until',
      own: 'Own deadline',
      questions: 'Ask questions until',
      answers: 'Answers published',
      interview: 'Interview',
      document: 'Document expires',
    },
    hints: {
      submission: 'The deadline on the page.',
      own: 'Earlier than the one on the page, in case the portal fails.',
      questions: 'To ask in time what is not clear.',
      answers: 'To read the page again.',
      interview: 'Without a starting time the start of the day counts.',
      document: 'From your profile, such as a VOG or an insurance. The notification comes at 09:00.',
    },
    span,
    days: (n) => (n === 1 ? '1 day' : `${n} days`),
    before: (span) => `${span} before`,
    atIt: 'at the moment itself',
    at: (time) => `at ${time}`,
    offsetsOf: (kind) => `When to remind: ${kind}`,
    earlierOf: (kind) => `How much earlier: ${kind}`,
    timeOf: (kind) => `At what time: ${kind}`,
    off: 'Off',
    choiceOf: (kind) => `Remind of: ${kind}`,
    asDefault: 'Default',
    own: 'Choose',
    next: (moment, kind) => `Next: ${moment} (${kind})`,
    none: 'No reminder is left.',
  },
};
