import { Fold } from './Fold.tsx';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

/** What the buyer looks at in the interview. */
export function Competences({ competences }: { competences: readonly string[] }) {
  const panel = usePanelText();
  if (competences.length === 0) return null;
  return (
    <Fold title={panel.competences} hint={String(competences.length)}>
      <p class="tl-hint tl-lead">{panel.competencesHint}</p>
      <ul class="tl-dots">
        {competences.map((competence, index) => (
          <li key={competence}>
            <SourceValue field={`competences/${index}`}>
              <Quoted>{competence}</Quoted>
            </SourceValue>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
