/** Sets every demand of one criterion against the profile. */
import type { Profile } from '../../profile/profile.ts';
import { dayOf, parseMoment, today } from '../../request/moment.ts';
import type { TenderRequest } from '../../request/tender-request.ts';
import type { Demand } from './demand.ts';
import type { ProfileSearch } from './search.ts';
import { weighEducation } from './weigh-education.ts';
import { type ExperienceWeighed, weighExperience } from './weigh-experience.ts';
import {
  weighDevices,
  weighDocument,
  weighHours,
  weighLanguage,
  weighRate,
  weighStart,
} from './weigh-facts.ts';
import type { Weighed } from './weighed.ts';
import { windowOf } from './years.ts';

/** What stays the same for all criteria of one request. */
export type Ground = {
  request: TenderRequest;
  profile: Profile;
  search: ProfileSearch;
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
  return { request, profile, search, submission, today: today(now).toString(), now };
}

/** One demand against the profile; `null` where it points to a value that the request does not state. */
export function weigh(demand: Demand, ground: Ground): Weighed | ExperienceWeighed | null {
  const { request, profile, search, submission } = ground;
  switch (demand.kind) {
    case 'education':
      return weighEducation(demand, profile, submission.year);
    case 'experience':
      return weighExperience(
        demand,
        profile,
        search,
        windowOf(request.submissionDeadline, demand.span, ground.now),
      );
    case 'document': {
      const start = request.start?.date ?? null;
      return weighDocument(demand, profile, { submission: submission.toString(), start });
    }
    case 'hours': {
      const asked = demand.asked === 'from-request' ? requestHours(request) : demand.asked;
      return asked === null ? null : weighHours(asked, profile);
    }
    case 'start': {
      const asked = demand.asked === 'from-request' ? requestStart(request) : demand.asked;
      return asked === null ? null : weighStart(asked === 'asap' ? null : asked, profile, ground.today);
    }
    case 'rate': {
      const cap = demand.cap === 'from-request' ? request.maxHourlyRate : demand.cap;
      return cap === null ? null : weighRate(cap, profile);
    }
    case 'devices':
      return weighDevices(profile);
    case 'language':
      return weighLanguage(demand, profile);
    case 'clause': {
      const { words, blocks } = demand;
      return { facet: { kind: 'clause', words, blocks, state: 'unknown', sure: false }, entries: [] };
    }
  }
}

function requestHours({ hoursPerWeek: hours }: TenderRequest): { min: number; max: number } | null {
  const min = hours?.min ?? hours?.max ?? null;
  return min === null ? null : { min, max: hours?.max ?? min };
}

function requestStart({ start }: TenderRequest): string | null {
  return start?.date ?? (start?.asap === true ? 'asap' : null);
}
