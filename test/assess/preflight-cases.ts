import { type PreflightItem, preflight } from '../../lib/assess/preflight.ts';
import { type RequestView, viewRequest } from '../../lib/assess/view.ts';
import { emptyProfile, type Profile, type ProfileDocument } from '../../lib/profile/profile.ts';
import type { RequestState } from '../../lib/request/record.ts';
import type { Sources, TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest, state } from './invented.ts';

/** Wednesday 25 November 2026, 11:00 Dutch time. */
export const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

export const profileWith = (over: Partial<Profile> = {}): Profile => ({ ...emptyProfile(), ...over });

export const held = (
  kind: ProfileDocument['kind'],
  over: Partial<ProfileDocument> = {},
): ProfileDocument => ({
  id: `${kind} ${over.issuedOn} ${over.expiresOn}`,
  kind,
  name: '',
  issuedOn: null,
  expiresOn: null,
  ...over,
});

type Case = {
  request?: Partial<TenderRequest>;
  sources?: Sources;
  user?: Partial<RequestState>;
};

/** A view whose sources are known. */
export function viewWith({ request = {}, sources = {}, user = {} }: Case, at = now): RequestView {
  return viewRequest(bareRequest(request), sources, state(user), at);
}

/** The words of a page, with the CV's rules under 'cv'. */
export function cvPage(line: string, rest = ''): { sources: Sources; pageText: string } {
  const before = 'Gemeente Waterhoek\nOfferte\n';
  const start = before.length;
  return {
    sources: { cv: { quote: line, start, end: start + line.length } },
    pageText: `${before}${line}\n${rest}`,
  };
}

export function itemsOf(
  view: RequestView,
  profile: Profile = emptyProfile(),
  pageText = '',
): PreflightItem[] {
  return preflight(view, profile, pageText, now);
}

type Kind = PreflightItem['kind'];
type ItemOf<K extends Kind> = Extract<PreflightItem, { kind: K }>;

/** The one item of a kind; undefined where there is none. */
export function itemOf<K extends Kind>(items: readonly PreflightItem[], kind: K): ItemOf<K> | undefined {
  const found = items.filter((item): item is ItemOf<K> => item.kind === kind);
  if (found.length > 1) throw new Error(`${found.length} items of ${kind}`);
  return found[0];
}
