import type { Profile } from '../../lib/profile/profile.ts';
import { useAgendaText } from './agenda-language.ts';
import { Combinations } from './Combinations.tsx';
import { Moments, type MomentsProps } from './Moments.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';

export type AgendaProps = MomentsProps & {
  /** null: not read (yet); nothing is then said of what goes together. */
  profile: Profile | null;
  /** Where the profile can be filled in; absent: no link to it. */
  profileHref?: string;
};

/** What is coming up of all saved requests, what can still be asked about them, and which of them can be done side by side. */
export function Agenda({ profile, profileHref, ...props }: AgendaProps) {
  const words = useAgendaText();
  const { views, now, hrefOf } = props;
  return (
    <>
      <section class="tl-ag-sec">
        <h2>{words.moments}</h2>
        <Moments {...props} />
      </section>
      <OpenQuestions views={views} now={now} hrefOf={hrefOf} />
      {profile !== null && (
        <section class="tl-ag-sec">
          <h2>{words.combinations}</h2>
          <Combinations views={views} profile={profile} now={now} hrefOf={hrefOf} profileHref={profileHref} />
        </section>
      )}
    </>
  );
}
