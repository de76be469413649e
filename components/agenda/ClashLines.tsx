import '../styles/agenda.css';
import type { Clash, Clashes } from '../../lib/assess/agenda-clashes.ts';
import { formatInterview } from '../../lib/i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { usePageText } from '../page-language.ts';
import { Quoted } from '../Quoted.tsx';
import { useAgendaText } from './agenda-language.ts';

/** With which interviews one clashes, or may: each on a line of its own. */
export function ClashLines({ clashes }: { clashes: Clashes }) {
  const words = useAgendaText();
  return (
    <>
      {clashes.list.map((clash) => (
        <ClashLine key={`${clash.with.key} ${clash.interview.date} ${clash.interview.from}`} clash={clash} />
      ))}
      {clashes.more > 0 && <small class="tl-warn">{words.moreClashes(clashes.more)}</small>}
    </>
  );
}

function ClashLine({ clash }: { clash: Clash }) {
  const page = usePageText();
  const words = useAgendaText();
  // The part of the day stands at the interview itself already.
  const hours = clash.how === 'same-part' ? '' : formatInterview(clash.interview, page.parts);
  const name = clash.with.buyer ?? clash.with.title;
  return (
    <small class="tl-warn">
      <span class="tl-ag-clash">
        <Icon name="warn" />
        <span>
          {words.clash[clash.how]} {name === null ? words.otherRequest : <Quoted>{name}</Quoted>}
          {hours !== '' && `, ${hours}`}
        </span>
      </span>
    </small>
  );
}
