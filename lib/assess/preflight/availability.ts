/** Availability that a criterion asks for, and that therefore has to stand in the CV. */
import type { Profile } from '../../profile/profile.ts';
import { criterionIds } from '../../request/key.ts';
import { dayOf, parseMoment } from '../../request/moment.ts';
import type { RequestView } from '../view.ts';
import type { AvailabilityItem, Found, ProfileCheck } from './item.ts';

/** One item for each knock-out or award criterion that asks it; the same demand in two places is one. */
export function availabilityItems(view: RequestView, profile: Profile): Found[] {
  const { request } = view;
  const free = { hours: profile.availableHours, from: profile.availableFrom };
  const start = request.start?.date ?? null;
  const criteria = [...view.knockouts.items, ...view.points.items].filter(({ criterion }) =>
    asksAvailability(criterion.text),
  );
  const seen = new Set<string>();
  return criteria.flatMap(({ criterion, source }): Found[] => {
    const { text } = criterion;
    const hours = hoursIn(text) ?? request.hoursPerWeek;
    const term = termIn(text);
    const id = `availability:${hours?.min ?? ''}-${hours?.max ?? ''}:${term ?? ''}`;
    if (seen.has(id)) return [];
    seen.add(id);
    const item: AvailabilityItem = { kind: 'availability', hours, term, free, start };
    return [
      { ...item, id: `${id}:${criterionIds([{ text }])[0]}`, source, quote: text, check: checkOf(item) },
    ];
  });
}

const available = /beschikba(?:ar|re|arheid)\b|\binzetbaar(?:heid)?\b/i;
/** What makes it the candidate's time, and not what a system or a document is. */
const ofTime =
  /\buur\b|\buren\b|dag(?:en)? per week|werkdagen|\bfte\b|(?:ge)?hele (?:duur|looptijd|periode|opdracht|termijn)|looptijd|verlenging|\bvanaf\b|per direct|startdatum|aanvang/i;
const ofSomethingElse =
  /(?:ervaring|kennis|affiniteit|inzicht)[^.;]{0,80}(?:beschikba|inzetba)|beschikbaar(?:heid)? (?:te )?(?:stel|gesteld|van (?:de |het )?(?:systeem|systemen|data|gegevens|informatie|dienst))|ter beschikking|24 ?[/x] ?7|uur per dag/i;
const ofInterview = /gesprek|interview/i;

function asksAvailability(text: string): boolean {
  if (!available.test(text) || !ofTime.test(text) || ofSomethingElse.test(text)) return false;
  return !ofInterview.test(text) || hoursIn(text) !== null;
}

const rangePattern = /(\d{1,2}) ?(?:uur )?(?:-|–|tot en met|tot|t\/m|à|of) ?(\d{1,2}) ?(?:uur|uren)\b/i;
const singlePattern =
  /(?:(minimaal|minstens|ten ?minste|min\.) |(maximaal|hoogstens|max\.|tot) )?(\d{1,2}) ?(?:uur|uren)\b/i;

/** 'voor 20 tot 28 uur', 'minimaal 24 uur per week'; null where no hours of a week stand there. */
function hoursIn(text: string): { min: number | null; max: number | null } | null {
  const range = rangePattern.exec(text);
  if (range) return inWeek(Number(range[1]), Number(range[2]));
  const single = singlePattern.exec(text);
  if (!single) return null;
  const hours = Number(single[3]);
  return inWeek(single[2] === undefined ? hours : null, hours);
}

const inWeek = (min: number | null, max: number) =>
  max >= 1 && max <= 60 && (min === null || (min >= 1 && min <= max)) ? { min, max } : null;

function termIn(text: string): AvailabilityItem['term'] {
  if (/verleng/i.test(text)) return 'renewals';
  return /(?:ge)?hele (?:duur|looptijd|periode|opdracht|termijn)|looptijd/i.test(text) ? 'whole' : null;
}

/** Fewer hours than the range's top may do or not: the page does not say, so neither is said here. */
function checkOf({ hours, free, start }: AvailabilityItem): ProfileCheck {
  if (isLate(free.from, start)) return 'clashes';
  const most = hours?.max ?? hours?.min ?? null;
  if (free.hours === null || most === null) return 'unknown';
  if (free.hours >= most) return 'fits';
  const least = hours?.min ?? null;
  return least !== null && free.hours < least ? 'clashes' : 'unknown';
}

/** Whether somebody is free only after the start; false where one of the two days is not known. */
export function isLate(from: string | null, start: string | null): boolean {
  const [free, begin] = [parseMoment(from), parseMoment(start)];
  if (free === null || begin === null) return false;
  return Temporal.PlainDate.compare(dayOf(free), dayOf(begin)) > 0;
}
