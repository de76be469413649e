import { useId, useState } from 'preact/hooks';
import type { MatrixFormat } from '../../lib/i18n/nl/matrix.ts';
import { Icon } from '../Icon.tsx';
import { useMatrixText } from './matrix-language.ts';

export type MatrixExportProps = {
  /** Makes the file and hands it to the browser; resolves with its name, rejects where it cannot be made. */
  onFile: (format: MatrixFormat) => Promise<string>;
  /** Puts the matrix as text on the clipboard; rejects where that is refused. */
  onCopy: () => Promise<void>;
};

const formats: readonly MatrixFormat[] = ['docx', 'csv', 'markdown'];

type Outcome =
  | { kind: 'none' | 'making' | 'copied' | 'not-made' | 'not-copied' }
  | { kind: 'made'; file: string };

/** The matrix as a file or on the clipboard, and what came of it in words. */
export function MatrixExport({ onFile, onCopy }: MatrixExportProps) {
  const words = useMatrixText();
  const name = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const save = async (format: MatrixFormat): Promise<void> => {
    setOutcome({ kind: 'making' });
    try {
      setOutcome({ kind: 'made', file: await onFile(format) });
    } catch (error) {
      reportError(error);
      setOutcome({ kind: 'not-made' });
    }
  };
  const copy = (): Promise<void> =>
    onCopy().then(
      () => setOutcome({ kind: 'copied' }),
      () => setOutcome({ kind: 'not-copied' }),
    );
  return (
    <div class="tl-mx-export">
      <div class="tl-line">
        <span class="tl-hint" id={name}>
          {words.files}
        </span>
        <span class="tl-mx-files" role="group" aria-labelledby={name}>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              class={`tl-btn ${format === 'docx' ? 'tl-btn-primary' : ''}`}
              onClick={() => void save(format)}
            >
              {words.formats[format]}
            </button>
          ))}
        </span>
        <button type="button" class="tl-btn" onClick={() => void copy()}>
          <Icon name={outcome.kind === 'copied' ? 'check' : 'copy'} />
          {words.copy}
        </button>
      </div>
      <p class="tl-hint">{words.filesHint}</p>
      <Told outcome={outcome} />
    </div>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const words = useMatrixText();
  const said: Record<Outcome['kind'], string> = {
    none: '',
    making: words.making,
    made: outcome.kind === 'made' ? words.made(outcome.file) : '',
    copied: words.copied,
    'not-made': words.notMade,
    'not-copied': words.notCopied,
  };
  const failed = outcome.kind === 'not-made' || outcome.kind === 'not-copied';
  return (
    <p class={failed ? 'tl-mx-told tl-bad' : 'tl-mx-told'} role="status">
      {failed && <Icon name="warn" small />} {said[outcome.kind]}
    </p>
  );
}
