import { plainWords } from '../Quoted.tsx';

/** Said before what was and what is, for who does not see how they are set. */
export type Spoken = { was: string; is: string };

/** What was, struck through, and what is, standing out. '' is left out. */
export function Swap({ was, is, spoken }: { was: string; is: string; spoken: Spoken }) {
  return (
    <>
      {was !== '' && (
        <>
          <span class="tl-vh">{spoken.was} </span>
          <del>
            <bdi>{plainWords(was)}</bdi>
          </del>{' '}
        </>
      )}
      {is !== '' && (
        <>
          <span class="tl-vh">{spoken.is} </span>
          <ins>
            <bdi>{plainWords(is)}</bdi>
          </ins>
        </>
      )}
    </>
  );
}
