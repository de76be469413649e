import type { signals as dutch } from '../nl/signals.ts';

/** Words about signals and questions. */
export const signals: typeof dutch = {
  title: 'Signals',
  none: 'No signals found in the text of this page.',
  noText: 'The text of this page was not kept, so its sentences have not been checked.',
  notAdvice: 'A signal, not advice.',
  each: {
    'no-self-employed': {
      title: 'Not for the self-employed',
      about: 'According to the request you cannot bid as a self-employed person.',
    },
    waadi: {
      title: 'Registration as a lender (Waadi)',
      about: 'Whoever lends staff, even once, has that recorded in the trade register.',
    },
    sna: {
      title: 'SNA register',
      about:
        'Portals ask those who lend staff for a registration with SNA or, without one, for a WKA statement.',
    },
    'wtta-announce': {
      title: 'Wtta: announce yourself before 1 January 2027',
      about:
        'On 1 January 2027 the act on admission to lend staff (Wtta) comes into force, for secondment firms too. Whoever announces themselves before that day falls under the transition rule. From 1 January 2028 lending staff takes an admission or an exemption.',
    },
    'wtta-coming': {
      title: 'Wtta: admission needed from 1 January 2028',
      about:
        'The Wtta has been in force since 1 January 2027. From 1 January 2028 lending staff takes an admission or an exemption. The transition rule is for those who announced themselves before 1 January 2027.',
    },
    wtta: {
      title: 'Wtta: admission needed',
      about: 'Since 1 January 2028 lending staff takes an admission or an exemption.',
    },
    'g-account': {
      title: 'G account',
      about:
        'Part of every invoice goes to your G account. That money is for wage tax and VAT alone; less of each invoice is free to use.',
    },
    'equal-pay': {
      title: 'Equivalent pay',
      about:
        'The function scale belongs to the client’s collective agreement and sets the least you pay your employee. Since 1 January 2026 the agreement for agency workers calls this “gelijkwaardige beloning”; older texts say “inlenersbeloning”.',
    },
    indexation: {
      title: 'Indexation',
      about: 'According to the request the hourly rate can change with an index.',
    },
    'no-indexation': {
      title: 'No indexation',
      about: 'According to the request the hourly rate does not change with an index.',
    },
    sroi: {
      title: 'Social return (SROI)',
      about:
        'Part of the turnover goes to work for people who are far from the labour market. Often only above an amount that the request states.',
    },
    'dba-result': { title: 'Aimed at a result' },
    'dba-no-authority': { title: 'No relation of authority' },
    'dba-own-way': { title: 'Own approach' },
    'dba-no-staff-post': { title: 'No staff position' },
    'dba-own-device': { title: 'Own laptop or telephone' },
    'dba-directed': { title: 'Direction' },
    'dba-embedded': { title: 'Working in the team' },
    'dba-fixed-days': { title: 'Fixed working days' },
    'dba-long': { title: 'Long term' },
    'dba-staff-work': { title: 'Work of permanent staff' },
    'dba-enforced': {
      title: 'Enforcement',
      about:
        'The tax authority has enforced the rules since 1 January 2025 and levies back to that date. The rules are still changing.',
    },
  },
  roles: {
    zzp: 'self-employed',
    'zzp-bv': 'self-employed through a company',
    secondment: 'a secondment firm',
    agency: 'an agency',
  },
  depends: 'What counts for you hangs on your role, which is not in your profile yet.',
  fillIn: 'Fill in your role',
  dependsTitle: 'Hangs on your role',
  concerns: (names) => `For ${names}`,
  months: (n) => `With all options ${n} months at most.`,
  sameWords: 'The same words as above.',
  stated: 'This is what the facts of the assignment say.',
  source: {
    page: 'Source: the request.',
    pageRead: (date) => `Source: the request, read on ${date}.`,
    dated: (name, date) => `Source: ${name}, as of ${date}.`,
    read: (name, date) => `Source: ${name}, undated, checked on ${date}.`,
    old: 'May be out of date.',
  },
  dba: {
    title: 'Wet DBA: what the page says',
    for: 'Fits self-employed work',
    against: 'Fits employment',
    noneOf: 'No sentences found.',
    noVerdict: 'There is no verdict here: what counts is how the work is really done.',
  },
  conditions: {
    notForYou: 'not for you',
    lendersOnly: (role) => `Holds when staff is lent. Your profile says you are ${role}.`,
  },
  questions: {
    label: 'Question to the portal',
    compose: 'Draft a question',
    composeFor: (finding, of) => `Draft a question about: ${finding}${of === null ? '' : `, for ${of}`}`,
    left: (time) => `${time} left to ask`,
    leftSpoken: (time) => `This question can be asked for ${time}`,
    unknown: 'no deadline for questions found',
    closed: 'questions can no longer be asked',
    public: 'Portals usually publish question and answer for everybody.',
    nothing: 'There is little to gain from a question here.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying failed. The text is selected: copy it yourself.',
    restore: 'Put the draft back',
  },
};
