import '../styles/agenda.css';
import type { Clash, Clashes } from '../../lib/assess/agenda-clashes.ts';
import { formatInterview } from '../../lib/i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { usePageText } from '../page-language.ts';
import { Quoted } from '../Quoted.tsx';
import { useAgendaText } from './agenda-language.ts';

type Props = {
  clashes: Clashes;
  /** Set where the other request is not in sight: its title then leads to it, and its time is always said. */
  hrefOf?: (key: string) => string;
};

/** With which interviews one clashes, or may: each on a line of its own. */
export function ClashLines({ clashes, hrefOf }: Props) {
  const words = useAgendaText();
  return (
    <>
      {clashes.list.map((clash) => (
        <small class="tl-warn" key={`${clash.with.key} ${clash.interview.date} ${clash.interview.from}`}>
          <span class="tl-ag-clash">
            <Icon name="warn" />
            {hrefOf === undefined ? <Brief clash={clash} /> : <Whole clash={clash} hrefOf={hrefOf} />}
          </span>
        </small>
      ))}
      {clashes.more > 0 && <small class="tl-warn">{words.moreClashes(clashes.more)}</small>}
    </>
  );
}

function Brief({ clash }: { clash: Clash }) {
  const page = usePageText();
  const words = useAgendaText();
  // The part of the day stands at the interview itself already.
  const hours = clash.how === 'same-part' ? '' : formatInterview(clash.interview, page.parts);
  const name = clash.with.buyer ?? clash.with.title;
  return (
    <span>
      {words.clash[clash.how]} {words.clashAt} {name === null ? words.otherRequest : <Quoted>{name}</Quoted>}
      {hours !== '' && `, ${hours}`}
    </span>
  );
}

function Whole({ clash, hrefOf }: { clash: Clash; hrefOf: (key: string) => string }) {
  const { text } = useLanguage();
  const page = usePageText();
  const words = useAgendaText();
  const { key, title, buyer } = clash.with;
  const hours = formatInterview(clash.interview, page.parts);
  return (
    <span>
      {words.clash[clash.how]} {words.clashFor}{' '}
      <a href={hrefOf(key)} target="_blank" rel="noopener">
        {title === null ? words.otherRequest : <Quoted>{title}</Quoted>}
      </a>
      {buyer !== null && (
        <>
          {' '}
          {words.clashAt} <Quoted>{buyer}</Quoted>
        </>
      )}
      {`, ${hours === '' ? text.due.timeUnknown : hours}`}
    </span>
  );
}
