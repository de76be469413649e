import type { InterviewClashes } from '../../lib/assess/agenda-clashes.ts';
import { useAgendaText } from './agenda-language.ts';
import { ClashLines } from './ClashLines.tsx';

/** In the planning, under an interview to come: with which of another saved request it clashes. */
export function PlannedClashes({ source, clashes }: { source: string; clashes: InterviewClashes }) {
  const words = useAgendaText();
  const found = clashes.found.get(source);
  if (clashes.unread) return <small class="tl-muted">{words.clashesUnread}</small>;
  return found === undefined ? null : <ClashLines clashes={found} hrefOf={clashes.hrefOf} />;
}
