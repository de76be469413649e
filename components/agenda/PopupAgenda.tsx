import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CalendarMaking } from '../calendar/use-calendar-file.ts';
import { IconButton } from '../IconButton.tsx';
import { useLanguage } from '../language.ts';
import type { AgendaProps } from './Agenda.tsx';
import { useAgendaText } from './agenda-language.ts';
import { SavedAgenda } from './SavedAgenda.tsx';

type Props = AgendaProps & { calendar: CalendarMaking; onBack: () => void };

/** The agenda in the place of the popup's list. */
export function PopupAgenda({ onBack, ...props }: Props) {
  const { language } = useLanguage();
  const words = useAgendaText();
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <main class="tl tl-popup" lang={language}>
      <header class="tl-pop-head">
        <IconButton icon="left" ref={back} label={words.back} onClick={onBack} />
        <h1>{words.title}</h1>
      </header>
      <div class="tl-ag-scroll">
        <SavedAgenda {...props} />
      </div>
    </main>
  );
}
