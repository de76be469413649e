import type { PageReading, RequestState } from '../request/record.ts';
import { CallError } from '../request/result.ts';
import { pageReader, saysTheSame } from './page-reader.ts';
import type { PageTools, Tools } from './page-tools.ts';

type Options = {
  window: Window;
  signal: AbortSignal;
  tools: PageTools;
  /** What is on the page is now this request, or none. */
  announce(key: string | null): void;
  /** Something was drawn that was not there before. */
  onDrawn(): void;
};

/** The request on the page, as it is read, announced and drawn. */
export type ShownRequest = {
  isShown(): boolean;
  /** Reads the page and draws what is on it; what was shown goes where there is no request any more. */
  show(): Promise<void>;
  /** Also where nothing is shown by itself. Throws where the scripts did not come in. */
  read(): Promise<PageReading | null>;
  /** Shows it and saves it; null where there is none. Throws an error that carries the failure's code. */
  save(): Promise<RequestState | null>;
  hide(): void;
  /** The address is another's: what is on the page from here on must be told from what was. */
  moved(): void;
  /** Says once more which one it is. */
  announceAgain(): void;
};

/** Shows the request of one page, for as long as it is that page's. */
export function shownRequest({ window, signal, tools, announce, onDrawn }: Options): ShownRequest {
  const reader = pageReader(window);
  let shown: PageReading | null = null;
  /** Counts what the page has been, so that an answer for an earlier page is dropped. */
  let turn = 0;

  const hide = () => {
    turn++;
    tools.surfaces?.overlay.hide();
    if (shown !== null) announce(null);
    shown = null;
  };
  const draw = async (reading: PageReading, { surfaces }: Tools): Promise<void> => {
    if (shown !== null && saysTheSame(shown, reading)) return;
    shown = reading;
    onDrawn();
    announce(reading.key);
    await surfaces.overlay.show(reading);
  };
  const read = async (): Promise<PageReading | null> => {
    const loaded = await tools.load();
    if (loaded === null) throw new CallError('no-receiver', 'the scripts did not come in');
    return reader.read(loaded.read);
  };
  return {
    isShown: () => shown !== null,
    async show() {
      const mine = ++turn;
      const loaded = await tools.loadPatiently(() => mine === turn && !signal.aborted);
      if (loaded === null) return;
      const reading = reader.read(loaded.read);
      if (reading !== null) await draw(reading, loaded);
      else if (shown !== null) hide();
    },
    read,
    async save() {
      const reading = await read();
      const { surfaces } = tools;
      if (reading === null || surfaces === null) return null;
      shown = reading;
      await surfaces.overlay.show(reading);
      return surfaces.overlay.save();
    },
    hide,
    moved: () => reader.moved(shown),
    announceAgain() {
      if (shown !== null) announce(shown.key);
    },
  };
}
