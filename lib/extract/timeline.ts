import { addDays, findDates, findTimes, type PrintedTime, timeBeside } from '../portals/printed-date.ts';
import type { Interview } from '../request/tender-request.ts';
import { type Anchor, settle } from './dates.ts';
import type { Field } from './labels.ts';
import type { Span } from './page.ts';
import type { Pair, Pairs } from './pairs.ts';
import { clock, type Mention, momentOf, type Topic } from './schedule.ts';
import { isSoon } from './values.ts';

export type Found<T> = { value: T; at: Span };

export type Timeline = {
  submissionDeadline: Found<string> | null;
  /** Other deadlines that the page prints, where they contradict. */
  otherDeadlines: Found<string>[];
  enquiryDeadline: Found<string> | null;
  answersOn: Found<string> | null;
  invitationBy: Found<string> | null;
  interviews: Found<Interview>[];
  publishedOn: Found<string> | null;
  start: Found<{ date: string | null; asap: boolean }> | null;
  contractEnd: Found<string> | null;
};

/** All dates of the procedure, settled against each other. `given`: a deadline from outside the text (portal data). */
export function readTimeline(
  pairs: Pairs,
  mentions: readonly Mention[],
  given: Found<string> | null,
): Timeline {
  const publishedOn = firstDay(pairs, 'published', { day: null, side: 'before' });
  const { deadline, others } = readDeadline(pairs, mentions, given, publishedOn?.value ?? null);
  const day = deadline?.value.slice(0, 10) ?? null;
  const before: Anchor = { day, side: 'before' };
  const after: Anchor = { day: day ?? publishedOn?.value ?? null, side: 'after' };
  return {
    submissionDeadline: deadline,
    otherDeadlines: others,
    enquiryDeadline: labelled(pairs, 'enquiry', before) ?? mentioned(mentions, 'enquiry', before),
    answersOn: toDay(labelled(pairs, 'answers', before) ?? mentioned(mentions, 'answers', before)),
    invitationBy: toDay(labelled(pairs, 'invitation', after) ?? mentioned(mentions, 'invitation', after)),
    interviews: readInterviews(mentions, after),
    publishedOn,
    start: readStart(pairs, after),
    contractEnd: firstDay(pairs, 'end', after),
  };
}

type Candidate = Found<string> & { day: string };

/**
 * The submission deadline: header date with its own or a separate end time, checked against running text.
 * Of two different moments the earlier counts; the same day without a time takes the other's time.
 */
function readDeadline(
  pairs: Pairs,
  mentions: readonly Mention[],
  given: Found<string> | null,
  published: string | null,
) {
  const header = headerDeadline(pairs, published);
  const anchor: Anchor = { day: header?.day ?? given?.value.slice(0, 10) ?? published, side: 'after' };
  const candidates: Candidate[] = header
    ? [header]
    : given
      ? [{ ...given, day: given.value.slice(0, 10) }]
      : [];
  for (const mention of mentions) {
    if (mention.topic !== 'deadline') continue;
    const day = settle(mention.date, anchor);
    if (day !== null) candidates.push({ value: momentOf(day, mention.time), day, at: mention.at });
  }
  const distinct = candidates.filter(
    (one, index) => !candidates.some((other, at) => covers(other, one, at < index)),
  );
  const [deadline, ...others] = distinct.sort((a, b) => instantOf(a.value) - instantOf(b.value));
  return { deadline: deadline ? { value: deadline.value, at: deadline.at } : null, others };
}

/** Whether `other` says all that `one` says: the same moment, or the same day with a time added. */
function covers(other: Candidate, one: Candidate, isEarlier: boolean): boolean {
  if (other === one || other.day !== one.day) return false;
  if (other.value === one.value) return isEarlier;
  return one.value.length === 10;
}

function instantOf(moment: string): number {
  return moment.length === 10
    ? Date.parse(`${moment}T23:59:59Z`)
    : Temporal.ZonedDateTime.from(moment).epochMilliseconds;
}

function headerDeadline(pairs: Pairs, published: string | null): Candidate | null {
  for (const pair of inOrder(pairs, 'deadline')) {
    const date = findDates(pair.value)[0];
    const day = date && settle(date, { day: published, side: 'after' });
    if (!date || !day || date.start > 60) continue;
    const time = timeBeside(pair.value, date) ?? endTime(pairs);
    const at = {
      start: pair.at.start + date.start,
      end: pair.at.start + Math.max(date.end, timeBeside(pair.value, date)?.end ?? 0),
    };
    return { value: momentOf(day, time), day, at };
  }
  return null;
}

function endTime(pairs: Pairs): PrintedTime | null {
  for (const pair of pairs.get('deadlineTime') ?? []) {
    const time = findTimes(pair.value.slice(0, 30))[0];
    if (time && time.start < 12) return time;
  }
  return null;
}

/** Values beside the main matter come last. */
export function inOrder(pairs: Pairs, field: Field): Pair[] {
  const all = pairs.get(field) ?? [];
  return all.some((pair) => pair.aside) ? [...all].sort((a, b) => Number(a.aside) - Number(b.aside)) : all;
}

function labelled(pairs: Pairs, field: Field, anchor: Anchor): Found<string> | null {
  for (const pair of inOrder(pairs, field)) {
    const date = findDates(pair.value)[0];
    const day = date && date.start < 40 ? settle(date, anchor) : null;
    if (!date || day === null) continue;
    const time = timeBeside(pair.value, date);
    return {
      value: momentOf(day, time),
      at: { start: pair.at.start + date.start, end: pair.at.start + Math.max(date.end, time?.end ?? 0) },
    };
  }
  return null;
}

function firstDay(pairs: Pairs, field: Field, anchor: Anchor): Found<string> | null {
  const found = inOrder(pairs, field).flatMap((pair) => {
    const date = findDates(pair.value.slice(0, 60))[0];
    const day = date && date.start < 25 ? settle(date, anchor) : null;
    return date && day
      ? [{ value: day, at: { start: pair.at.start + date.start, end: pair.at.start + date.end } }]
      : [];
  });
  return found[0] ?? null;
}

function mentioned(mentions: readonly Mention[], topic: Topic, anchor: Anchor): Found<string> | null {
  for (const mention of mentions) {
    if (mention.topic !== topic) continue;
    const day = settle(mention.date, anchor);
    if (day !== null) return { value: momentOf(day, mention.time), at: mention.at };
  }
  return null;
}

function toDay(found: Found<string> | null): Found<string> | null {
  return found && { value: found.value.slice(0, 10), at: found.at };
}

/** A talk this many days before the deadline is a story about an earlier one. */
const longAgo = 60;

function readInterviews(mentions: readonly Mention[], anchor: Anchor): Found<Interview>[] {
  const found: Found<Interview>[] = [];
  for (const mention of mentions) {
    if (mention.topic !== 'interview') continue;
    const date = settle(mention.date, anchor);
    if (date === null || (anchor.day !== null && date < addDays(anchor.day, -longAgo))) continue;
    const value = { date, from: clock(mention.time), to: clock(mention.to), part: mention.part };
    const same = found.find(
      (entry) =>
        entry.value.date === date &&
        (entry.value.from === value.from || value.from === null || entry.value.from === null),
    );
    if (!same) found.push({ value, at: mention.at });
    else if (same.value.from === null && value.from !== null) same.value = value;
  }
  return found;
}

function readStart(pairs: Pairs, anchor: Anchor): Timeline['start'] {
  for (const pair of inOrder(pairs, 'start')) {
    const text = pair.value.slice(0, 120);
    const date = findDates(text)[0];
    const asap = isSoon(text) || /^(?:streven|bij voorkeur|liefst|start)? ?z\.?s\.?m/i.test(text);
    const day = date && date.start < 60 ? settle(date, anchor) : null;
    if (!asap && (!day || (date && date.start > 30))) continue;
    return {
      value: { date: day ?? null, asap },
      at: { start: pair.at.start, end: pair.at.start + Math.max(date?.end ?? 0, Math.min(text.length, 30)) },
    };
  }
  return null;
}
