import { useCallback } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { OptionsPage } from '../../components/profile/OptionsPage.tsx';
import { ProfileEditor } from '../../components/profile/ProfileEditor.tsx';
import { ProfileFailure } from '../../components/profile/ProfileFailure.tsx';
import { ProfileUnreadable } from '../../components/profile/ProfileUnreadable.tsx';
import { useProfileText } from '../../components/profile/profile-language.ts';
import { ReminderSection } from '../../components/reminders/ReminderSection.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { today } from '../../lib/request/moment.ts';
import type { LanguageSetting } from '../../lib/surface/language-setting.ts';
import type { OwnProfile } from '../../lib/surface/own-profile.ts';
import type { ReminderDefaults } from '../../lib/surface/reminder-defaults.ts';

type Props = { own: OwnProfile; reminders: ReminderDefaults; language: LanguageSetting; version: string };

/** The options in a tab of their own. */
export function OptionsApp({ own, reminders, language, version }: Props) {
  const chosen = useLanguage().language;
  return (
    <OptionsPage
      version={version}
      onLanguage={(wanted) => {
        if (wanted !== chosen) language.toggle();
      }}
      reminders={<Reminders reminders={reminders} />}
    >
      <Profile own={own} />
    </OptionsPage>
  );
}

function Reminders({ reminders }: { reminders: ReminderDefaults }) {
  return (
    <ReminderSection
      {...useSnapshot(reminders)}
      onChange={(part) => void reminders.change(part)}
      onRetry={() => void reminders.refresh()}
    />
  );
}

function Profile({ own }: { own: OwnProfile }) {
  const words = useProfileText();
  const snapshot = useSnapshot(own);
  const day = today(useNow());
  const change = useCallback((one: ProfileChange) => own.change(one), [own]);
  const retry = () => void own.refresh();
  if (snapshot.kind === 'loading') return <div aria-busy="true" />;
  if (snapshot.kind === 'failed')
    return <ProfileUnreadable code={snapshot.code} today={day} onChange={change} onRetry={retry} />;
  return (
    <>
      <ProfileFailure code={snapshot.unread} head={words.unreadable} onRetry={retry} />
      <ProfileEditor profile={snapshot.profile} today={day} onChange={change} />
    </>
  );
}
