import {
  dutchMoment,
  findDates,
  findTimes,
  type PrintedDate,
  type PrintedTime,
  timeBeside,
} from '../portals/printed-date.ts';
import type { Interview } from '../request/tender-request.ts';
import { datedLines, daysListed } from './dates.ts';
import { kindOfWords, type SectionKind } from './headings.ts';
import type { Line, Page, Span } from './page.ts';
import { sentences } from './text.ts';

/** What a date in running text is about. */
export type Topic = 'deadline' | 'enquiry' | 'answers' | 'invitation' | 'interview';

/** A date in the text with its topic; the year may still be open. */
export type Mention = {
  topic: Topic;
  date: PrintedDate;
  time: PrintedTime | null;
  at: Span;
  /** For interviews: until when, and which part of the day. */
  to: PrintedTime | null;
  part: Interview['part'];
};

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['answers', /antwoord|nota van inlichtingen|\bnvi\b|beantwoord/i],
  ['enquiry', /\bvra(?:ag|gen)\b|vragenronde|inlichtingen|vraagtermijn|\bstel (?:deze|ze|die)\b/i],
  [
    'invitation',
    /\bbericht\b|uitnodiging(?!sbrief)|\buitsluitsel\b|\b(?:hoor|horen|verneem|vernemen|ontvangen|ontvangt|ge[iï]nformeerd|krijgt|krijgen)\b/i,
  ],
  ['interview', /gesprek|interview|kennismaking|verificatie|presentatie/i],
  [
    'deadline',
    /reactietermijn|inschrij(?:f|v)|\bre(?:ageren|ageer|actie)|aanbied(?:en|ing)|indienen|ingediend|sluit|deadline|\bofferte/i,
  ],
];
const until = /\btot\b|t\/m|uiterlijk|\bv[oó][oó]r\b|deadline|sluit|loopt|laatste|eind/i;
/** Words that make a sentence about this procedure, wherever it stands. */
const procedure =
  /gepland|geplande|kandida|opdrachtgever|selectiegesprek|verificatiegesprek|uitgenodigd|plaatsvinden|vinden plaats|vindt plaats|staan|op locatie|eerste gesprek|tweede gesprek|planning/i;
const processKinds: ReadonlySet<SectionKind> = new Set([
  'planning',
  'interview',
  'assessment',
  'questions',
  'condition',
]);

/** Every dated step of the procedure in running text and tables, outside the criteria (`taken`). */
export function readMentions(
  page: Page,
  kindAt: (index: number) => SectionKind | null,
  taken: ReadonlySet<number>,
): Mention[] {
  const found: Mention[] = [];
  for (const line of datedLines(page)) {
    if (taken.has(line.index) || line.text.length > 20_000) continue;
    const kind = kindAt(line.index);
    const inProcess = processKinds.has(kind ?? 'body');
    // What the assignment itself is about has dates too: there only words of this procedure count.
    const isStory = kind === 'body' || kind === 'buyer';
    if (isStory && !ownProcedure.test(line.text)) continue;
    const context = contextOf(page, line);
    for (const { text, start } of sentences(line.text)) {
      if (
        !/\d/.test(text) ||
        example.test(text) ||
        (isStory && (!ownProcedure.test(text) || ofOthers.test(text)))
      )
        continue;
      found.push(...mentionsOf(text, line.start + start, start === 0 ? context : '', inProcess));
    }
  }
  return found;
}

const example = /\bbijvoorbeeld (?:(?:op|tot|voor|uiterlijk) )?(?:[a-z]{4,6}dag )?\d/i;

/** What residents and councils may ask or talk about has its own dates. */
const ofOthers = /\b(?:in|be)woners?\b|omwonenden|raadsleden|gemeenteraad|ondernemers/i;
const ownProcedure =
  /reactietermijn|re(?:ageren|ageer)|kandida|opdrachtgever|selectiegesprek|verificatiegesprek|genodigd|inschrijftermijn|vragen (?:kun|kan|stellen)|nota van inlichtingen|offerte|gepland/i;

/** A line that opens with its date gets its meaning from the short line above it: a table cell or caption. */
function contextOf(page: Page, line: Line): string {
  const above = lineAbove(page, line);
  if (!above || above.text.length > 90 || /[.;!?]$/.test(above.text) || line.text.length > 160) return '';
  const kind = kindOfWords(above.text);
  if (kind !== null && (!processKinds.has(kind) || topics.some(([, words]) => words.test(line.text))))
    return '';
  const first = findDates(line.text)[0];
  return first && first.start < 12 && findDates(above.text).length === 0 ? above.text : '';
}

/** The line above; where one cell lists several dated lines, the line above the first of them. */
function lineAbove(page: Page, line: Line): Line | undefined {
  let above = page.lines[line.index - 1];
  for (let steps = 0; above && steps < 4 && areSideBySide(above, line); steps++) {
    const first = above.text.length < 90 ? findDates(above.text)[0] : undefined;
    if (!first || first.start > 12) break;
    above = page.lines[above.index - 1];
  }
  return above;
}

/** Lines of one cell, or items of one list. */
const areSideBySide = (above: Line, line: Line): boolean =>
  above.box === line.box || (above.mark !== null && line.mark !== null);

function mentionsOf(sentence: string, offset: number, context: string, inProcess: boolean): Mention[] {
  const dates = findDates(sentence);
  const found: Mention[] = [];
  let from = 0;
  let last: Topic | null = null;
  dates.forEach((printed, index) => {
    const date = withYearOf(printed, dates[index + 1]);
    const next = dates[index + 1]?.start ?? sentence.length;
    const before = (index === 0 ? `${context} ` : '') + sentence.slice(from, date.start);
    const after = sentence.slice(date.end, next);
    const topic = topicOf(before, after, last, inProcess || context !== '', sentence);
    const part = partBeside(sentence.slice(from, date.end), after, next < sentence.length);
    from = date.end;
    last = topic;
    if (opensTerm(before, after, topic)) return;
    if (topic) found.push(...toMentions(topic, sentence, offset, date, after, part));
  });
  return found;
}

/** The first day of 'van 4 januari tot 7 januari': a term that ends on the next. */
function opensTerm(before: string, after: string, topic: Topic | null): boolean {
  if (topic !== 'enquiry' && topic !== 'deadline') return false;
  return (
    /\b(?:van|vanaf)(?: [a-z]+dag)? ?$/i.test(before) &&
    /^[^;]{0,20}? ?(?:tot|t\/m)(?: en met)?(?: [a-z]+dag)? ?$/i.test(after)
  );
}

/** '20 januari en 21 januari 2026': the year is printed once, at the end. */
function withYearOf(date: PrintedDate, next: PrintedDate | undefined): PrintedDate {
  if (date.year !== null || !next?.year || next.start - date.end > 40) return date;
  return next.month >= date.month ? { ...date, year: next.year } : date;
}

function topicOf(
  before: string,
  after: string,
  last: Topic | null,
  inProcess: boolean,
  sentence: string,
): Topic | null {
  const named = topics.filter(([, words]) => words.test(before)).map(([topic]) => topic);
  // 'bericht uiterlijk 18 januari of u wordt uitgenodigd voor het gesprek op 19 januari'
  if (last === 'invitation' && named.includes('interview')) return 'interview';
  if (named.length > 0) return pick(named, before, after, inProcess, sentence);
  // 'op 1 december tussen 9.00 en 12.00 uur en op 2 december in de middag': still the interviews.
  if (last === 'interview' && before.length <= 70) return last;
  if (
    last !== null &&
    /^[\s,]*(?:van|en|of|tot|om|tussen|vanaf|\d|[:.;–-]|uur|t\/m|en\/of|[a-zA-ZÀ-ɏ]{2,9}dag|\s)*$/i.test(
      before,
    )
  )
    return last;
  const later = topics.filter(([, words]) => words.test(after.slice(0, 80))).map(([topic]) => topic);
  if (/uiterlijk/i.test(before) && /uitgenodigd/i.test(after)) return 'invitation';
  if (later.length === 0) return null;
  return pick(later, `${before} ${after.slice(0, 80)}`, after, inProcess, sentence);
}

function pick(
  named: Topic[],
  before: string,
  after: string,
  inProcess: boolean,
  sentence: string,
): Topic | null {
  const invites = /uitgenodigd/i.test(before + after.slice(0, 60)) && /uiterlijk/i.test(before);
  for (const topic of named) {
    if (topic === 'answers') return 'answers';
    if (topic === 'enquiry' && (until.test(before) || inProcess)) return 'enquiry';
    if (
      topic === 'invitation' &&
      (inProcess || /kandida|genodigd|inschrijver|aanbieder/i.test(sentence)) &&
      /bericht|nodig|uiterlijk|uitsluitsel/i.test(before + sentence)
    ) {
      const aboutInterview =
        /gesprek|interview/i.test(before) &&
        /uitgenodigd/i.test(before) &&
        !/bericht|ontvang|hoor|uitnodiging|krijg/i.test(before);
      if (!aboutInterview) return 'invitation';
    }
    if (topic === 'interview') {
      if (invites && !/gesprek|interview/i.test(before.slice(-40))) return 'invitation';
      return inProcess || procedure.test(sentence) ? 'interview' : null;
    }
    if (topic === 'deadline' && until.test(before)) return 'deadline';
  }
  return null;
}

function toMentions(
  topic: Topic,
  sentence: string,
  offset: number,
  date: PrintedDate,
  after: string,
  part: Interview['part'],
): Mention[] {
  const days = topic === 'interview' ? daysListed(sentence, date) : [date];
  const span = topic === 'interview' ? timesAfter(after) : { from: timeBeside(sentence, date), to: null };
  const end = Math.max(date.end, topic === 'interview' ? date.end : (span.from?.end ?? 0));
  return days.map((day) => ({
    topic,
    date: day,
    time: span.from,
    to: span.to,
    part: topic === 'interview' && !span.from ? part : null,
    at: { start: offset + day.start, end: offset + end },
  }));
}

/** ', van 15:30 tot 17:00', ' tussen 09.00 en 12.00 uur', ' om 10:00 uur' right after a date. */
function timesAfter(after: string): { from: PrintedTime | null; to: PrintedTime | null } {
  const times = findTimes(after.slice(0, 70));
  const from = times[0];
  if (!from || from.start > 30) return { from: null, to: null };
  const to = times[1];
  const joined =
    to && /^ ?(?:uur)? ?(?:tot(?: en met)?|en|-|–|t\/m) ?$/i.test(after.slice(from.end, to.start));
  return { from, to: joined ? to : null };
}

/** The part of the day in a date's own clause: '27 mei in de ochtend en 29 mei in de middag' names two. */
function partBeside(upTo: string, after: string, isFollowed: boolean): Interview['part'] {
  const behind = isFollowed ? after.split(/ en |[;,]/, 1)[0] : after;
  const ahead = upTo.slice(-45).split(/ en |[;,]/);
  return partOfDay((behind ?? '').slice(0, 60)) ?? partOfDay(ahead.at(-1) ?? '');
}

function partOfDay(around: string): Interview['part'] {
  if (/ochtend|morgen(?!vroeg)|voormiddag/i.test(around)) return 'morning';
  if (/middag/i.test(around)) return 'afternoon';
  return /avond/i.test(around) ? 'evening' : null;
}

/** 'HH:MM' */
export function clock(time: PrintedTime | null): string | null {
  return time ? `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : null;
}

/** Moment of a settled day. */
export const momentOf = (day: string, time: PrintedTime | null): string => dutchMoment(day, time);
