import type { suggesting as dutch } from '../nl/suggesting.ts';
import { proving } from './proving.ts';

const roles = (n: number) => (n === 1 ? '1 role' : `${n} roles`);

/** The words of a suggestion's reason. */
export const suggesting: typeof dutch = {
  levels: proving.evidence.levels,
  more: 'and more',
  quoted: (words) => `“${words}”`,
  education: {
    none: 'No degree in your profile yet',
    asked: (level) => `asked: ${level}`,
    notObtained: 'not obtained yet',
    direction: (fields) => `field ${fields} not found`,
    or: ' or ',
    workingLevel: 'a level is asked, no diploma',
    finer: (level) => `whether it is ${level}, you know best`,
  },
  experience: {
    years: (n) => (n === '1' ? '1 year' : `${n} years`),
    yearsOf: (found, asked) => `${found} of ${asked} ${asked === '1' ? 'year' : 'years'}`,
    months: (n) => (n === '1' ? '1 month' : `${n} months`),
    monthsOf: (found, asked) => `${found} of ${asked} ${asked === '1' ? 'month' : 'months'}`,
    moreThan: (n) => `more than ${n}`,
    from: (n) => `from ${roles(n)}`,
    inLast: (span) => `in the last ${span}`,
    hours: (n) => `${n} hours a week`,
    roles,
    at: (title, organisation) => `${title} at ${organisation}`,
    untitled: 'Role without a name',
    mentions: (who, n, words) => `${who} ${n === 1 ? 'mentions' : 'mention'} ${words}`,
    maybe: (who, n, words) => `${who} may ${n === 1 ? 'fit' : 'all fit'} ${words}`,
    maybeFits: (words) => `may fit ${words}`,
    bodyByName: 'that it was a public body shows from the name alone',
    allTheTime: (words) => `whether all that time was about ${words}, you know best`,
    inThatTime: 'whether that was in that time, you know best',
    mayCount: 'whether this counts, you know best',
    apart: 'no role mentions all of it together',
    missing: (words) => `not found in your profile yet: ${words}`,
    elsewhere: (words) => `in your profile, but not in a role that counts here: ${words}`,
    noRole: 'no role found in your profile yet',
    skills: (names) => `among your skills: ${names}`,
    bodyUnsaid: (n) =>
      `your profile does not say whether ${roles(n)} ${n === 1 ? 'was' : 'were'} at the public body asked for`,
  },
  hours: {
    unknown: 'your free hours are not in your profile yet',
    found: (hours, asked) => `${hours} hours a week free, asked ${asked}`,
  },
  start: {
    unknown: 'from when you are free is not in your profile yet',
    found: (from, asked) => `free from ${from}, asked ${asked}`,
    asap: 'as soon as possible',
    yearUnsaid: 'the year is not stated',
  },
  region: {
    unknown: 'your regions are not in your profile yet',
    found: (name) => `${name} is among your regions; whether that is enough, you know best`,
    missing: (names) => `${names} is not among your regions; whether it belongs to them, you know best`,
  },
  rate: {
    unknown: 'your lowest rate is not in your profile yet',
    within: (minimum, cap) => `your lowest rate ${minimum} is within ${cap}`,
    above: (minimum, cap) => `your lowest rate ${minimum} is above ${cap}`,
    notBelow: (minimum, cap) => `your lowest rate ${minimum} is not below ${cap}`,
  },
  devices: {
    own: 'own laptop and phone, says your profile',
    none: 'your profile says that you have no laptop and phone of your own',
    unknown: 'whether you have a laptop and phone of your own is not in your profile yet',
  },
  document: {
    missing: (name) => `${name} is not in your profile yet`,
    gone: { submission: 'no longer at the deadline', start: 'no longer at the start' },
    validTo: (name, date) => `${name} is valid until ${date}`,
    noEnd: (name) => `${name} is in your profile, without an end date`,
    renewInTime: 'whether you renew it in time, you know best',
    renew: 'whether a new one is needed, you know best',
    age: (name) => `${name} is older on that day than asked, or not issued yet`,
    ageUnknown: (name) => `when ${name} was issued is not in your profile yet`,
  },
  language: {
    known: (name) => `${name} is in your profile`,
    level: 'how well, you know best',
    unknown: (name) => `${name} is not in your profile yet`,
  },
  check: (words) => `check ${words} yourself`,
};
