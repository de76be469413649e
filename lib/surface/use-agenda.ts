import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnDeadlines } from '../assess/agenda.ts';
import type { RequestView } from '../assess/view.ts';
import type { Profile } from '../profile/profile.ts';
import type { SavedRequest } from '../request/record.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import type { ProfileStore } from '../store/profile.ts';
import { optionsPagePath, requestPagePath } from './open-page.ts';
import { ReminderDefaults } from './reminder-defaults.ts';
import { savedView } from './saved-view.ts';
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
  const settings = useReminderSettings();
  const views = useMemo(() => records.map((record) => savedView(record, now)), [records, now]);
  const own = useMemo(
    () => ({ settings, own: new Map(records.map(({ key, reminders }) => [key, reminders])) }),
    [records, settings],
  );
  return { views, own, profile, now, hrefOf: requestPagePath, profileHref: optionsPagePath };
}

function useReminderSettings(): ReminderSettings {
  const defaults = useMemo(() => new ReminderDefaults(), []);
  const [settings, setSettings] = useState(defaults.snapshot.settings);
  useEffect(() => {
    const unsubscribe = defaults.subscribe(() => setSettings(defaults.snapshot.settings));
    const stop = defaults.start();
    return () => {
      stop();
      unsubscribe();
    };
  }, [defaults]);
  return settings;
}
