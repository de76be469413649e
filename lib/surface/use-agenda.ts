import { useMemo } from 'preact/hooks';
import type { OwnDeadlines } from '../assess/agenda.ts';
import type { RequestView } from '../assess/view.ts';
import type { Profile } from '../profile/profile.ts';
import type { SavedRequest } from '../request/record.ts';
import type { ProfileStore } from '../store/profile.ts';
import { optionsPagePath, requestPagePath } from './open-page.ts';
import { ReminderDefaults } from './reminder-defaults.ts';
import { savedView } from './saved-view.ts';
import { useFollowed } from './use-followed.ts';
import { useProfile } from './use-profile.ts';

export type AgendaInput = {
  views: RequestView[];
  own: OwnDeadlines;
  profile: Profile | null;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
  profileHref: string;
};

/** What the agenda of an extension page shows: the saved requests, the user's own deadlines and free hours. */
export function useAgenda(
  records: readonly SavedRequest[],
  profiles: ProfileStore,
  now: Temporal.Instant,
): AgendaInput {
  const profile = useProfile(profiles);
  const { settings } = useFollowed(useMemo(() => new ReminderDefaults(), []));
  const views = useMemo(() => records.map((record) => savedView(record, now)), [records, now]);
  const own = useMemo(
    () => ({ settings, own: new Map(records.map(({ key, reminders }) => [key, reminders])) }),
    [records, settings],
  );
  return { views, own, profile, now, hrefOf: requestPagePath, profileHref: optionsPagePath };
}
