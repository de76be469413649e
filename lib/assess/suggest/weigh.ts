/** Sets every demand of one criterion against the profile. */
import type { Profile } from '../../profile/profile.ts';
import { dayOf, parseMoment, today } from '../../request/moment.ts';
import type { TenderRequest } from '../../request/tender-request.ts';
import type { Demand, PrintedStart } from './demand.ts';
import { type OwnNames, ownNames } from './own-names.ts';
import type { ProfileSearch } from './search.ts';
import type { StartAsked } from './suggestion.ts';
import { weighDocuments } from './weigh-documents.ts';
import { weighEducation } from './weigh-education.ts';
import { type ExperienceWeighed, weighExperience } from './weigh-experience.ts';
import { weighDevices, weighHours, weighLanguage, weighRate, weighStart } from './weigh-facts.ts';
import { weighRegion } from './weigh-region.ts';
import type { Weighed } from './weighed.ts';
import { windowOf } from './years.ts';

/** What stays the same for all criteria of one request. */
export type Ground = {
  request: TenderRequest;
  profile: Profile;
  search: ProfileSearch;
  /** What the profile has on paper. */
  own: OwnNames;
  /** The Dutch day of the submission deadline; of now where there is none. */
  submission: Temporal.PlainDate;
  /** ISO date, in Dutch time. */
  today: string;
  now: Temporal.Instant;
};

/** The ground for one request and profile at one moment. */
export function groundFor(
  request: TenderRequest,
  profile: Profile,
  search: ProfileSearch,
  now: Temporal.Instant,
): Ground {
  const deadline = parseMoment(request.submissionDeadline);
  const submission = deadline === null ? today(now) : dayOf(deadline);
  return { request, profile, search, own: ownNames(profile), submission, today: today(now).toString(), now };
}

/**
 * One demand against the profile: mostly one answer, and of papers that may do instead of each other, each that is
 * told. Empty where it points to a value that the request does not state.
 */
export function weigh(demand: Demand, ground: Ground): (Weighed | ExperienceWeighed)[] {
  const { request, profile, search, submission } = ground;
  switch (demand.kind) {
    case 'education':
      return [weighEducation(demand, profile, submission.year)];
    case 'experience': {
      const window = windowOf(request.submissionDeadline, demand.span, ground.now);
      return [weighExperience(demand, profile, search, window)];
    }
    case 'documents': {
      const start = request.start?.date ?? null;
      return weighDocuments(demand, profile, { submission: submission.toString(), start });
    }
    case 'hours': {
      const asked = demand.asked === 'from-request' ? requestHours(request) : demand.asked;
      return asked === null ? [] : [weighHours({ asked, moreThan: demand.moreThan }, profile)];
    }
    case 'start': {
      const asked = demand.asked === 'from-request' ? requestStart(request) : demand.asked;
      if (asked === null) return [];
      return [weighStart(asked === 'asap' ? null : startAsked(asked, submission), profile, ground.today)];
    }
    case 'region': {
      const here = requestRegions(request);
      const asked = demand.asked === 'from-request' ? here : demand.asked;
      return asked.length === 0 ? [] : [weighRegion(asked, here, profile)];
    }
    case 'rate': {
      const cap = demand.cap === 'from-request' ? request.maxHourlyRate : demand.cap;
      return cap === null ? [] : [weighRate({ cap, below: demand.below }, profile)];
    }
    case 'devices':
      return [weighDevices(profile)];
    case 'language':
      return [weighLanguage(demand, profile)];
    case 'clause': {
      const { words, blocks } = demand;
      return [{ facet: { kind: 'clause', words, blocks, state: 'unknown', sure: false }, entries: [] }];
    }
  }
}

/**
 * The days of a start as printed; where the year is not, the first of which there is time left at the submission
 * (its own month counts: a desk may close on the 3rd and start on the 15th).
 */
function startAsked(asked: string | PrintedStart, submission: Temporal.PlainDate): StartAsked {
  if (typeof asked === 'string') return { from: asked, to: asked, yearPrinted: true };
  const { day, month, lastMonth, year } = asked;
  const daysIn = (lastYear: number) => {
    const first = Temporal.PlainYearMonth.from({ year: lastMonth < month ? lastYear - 1 : lastYear, month });
    const last = Temporal.PlainYearMonth.from({ year: lastYear, month: lastMonth });
    return {
      from: first.toPlainDate({ day: day ?? 1 }),
      to: last.toPlainDate({ day: day ?? last.daysInMonth }),
    };
  };
  const soonest = daysIn(submission.year);
  const passed = Temporal.PlainDate.compare(soonest.to, submission) < 0;
  const { from, to } = daysIn(year ?? (passed ? submission.year + 1 : submission.year));
  return { from: from.toString(), to: to.toString(), yearPrinted: year !== null };
}

function requestHours({ hoursPerWeek: hours }: TenderRequest): { min: number; max: number } | null {
  const min = hours?.min ?? hours?.max ?? null;
  return min === null ? null : { min, max: hours?.max ?? min };
}

function requestStart({ start }: TenderRequest): string | null {
  return start?.date ?? (start?.asap === true ? 'asap' : null);
}

/** Where the work is; of an address each part ('Raadhuisplein 1, 1234 AB Hoogerzand'). */
function requestRegions({ region, place }: TenderRequest): string[] {
  const parts = [region, ...(place ?? '').split(',')].map((part) =>
    (part ?? '').replace(/^\s*\d{4} ?[A-Z]{2}\s/u, '').trim(),
  );
  return [...new Set(parts)].filter((part) => part !== '' && !/\d/u.test(part));
}
