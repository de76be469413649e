import { useState } from 'preact/hooks';
import type { RequestView } from '../lib/assess/view.ts';
import { formatInterview } from '../lib/i18n/format.ts';
import { interviewId } from '../lib/request/corrections.ts';
import type { CorrectableField } from '../lib/request/corrections-fit.ts';
import type { Interview } from '../lib/request/tender-request.ts';
import { interviewInputs, readInterview } from '../lib/request/typed-correction.ts';
import { CorrectForm, focusOpener } from './CorrectForm.tsx';
import { type CorrectProps, CorrectValue } from './CorrectValue.tsx';
import { useCorrectText } from './correct-language.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';

/** The moments that are corrected where they stand in the planning; start and end are among the facts. */
export const plannedFields = [
  'submissionDeadline',
  'enquiryDeadline',
  'answersOn',
  'invitationBy',
] as const satisfies readonly CorrectableField[];

const opener = 'add interviews';

/** Below the planning: the moments that the page does not state, and an interview that it does not name. */
export function CorrectPlanning(props: CorrectProps) {
  const { text } = useLanguage();
  const { view, onChange } = props;
  const words = useCorrectText();
  const [open, setOpen] = useState(false);
  return (
    <div class="tl-cor-plan">
      <dl>
        {plannedFields
          .filter((field) => view.request[field] === null)
          .map((field) => (
            <div class="tl-cor-missing" key={field}>
              <dt>{text.fields[field]}</dt>
              <dd>
                <CorrectValue {...props} field={field} />
              </dd>
            </div>
          ))}
      </dl>
      {open ? (
        <CorrectForm
          label={words.interview}
          inputs={interviewInputs}
          initial={{}}
          read={readInterview}
          opener={opener}
          onDone={(interview) =>
            onChange({ kind: 'correct', list: 'interviews', id: interviewId(interview), value: interview })
          }
          onClose={() => setOpen(false)}
        />
      ) : (
        <button
          type="button"
          class="tl-btn tl-btn-quiet tl-btn-sm"
          data-correct={opener}
          onClick={() => setOpen(true)}
        >
          <Icon name="plus" />
          {words.addInterview}
        </button>
      )}
    </div>
  );
}

/** Takes an interview away that the user added; those of the page stay. */
export function RemoveInterview({
  view,
  interview,
  onChange,
}: Pick<CorrectProps, 'onChange'> & { view: RequestView; interview: Interview }) {
  const words = useCorrectText();
  const page = usePageText();
  if (view.machine.interviews.includes(interview)) return null;
  const moment = [interview.date, formatInterview(interview, page.parts)].join(' ').trim();
  return (
    <IconButton
      icon="trash"
      small
      label={words.removeInterview(moment)}
      title={words.remove}
      onClick={(event) => {
        focusOpener(event.currentTarget, opener);
        onChange({ kind: 'correct', list: 'interviews', id: interviewId(interview), value: null });
      }}
    />
  );
}
