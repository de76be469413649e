import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatrixExport } from '../../components/matrix/MatrixExport.tsx';
import { Screen, wordsOf } from './screen.tsx';

let screen: Screen;
const onFile = vi.fn<(format: string) => Promise<string>>();
const onCopy = vi.fn<() => Promise<void>>();

beforeEach(() => {
  screen = new Screen();
  vi.resetAllMocks();
  vi.stubGlobal('reportError', () => {});
});
afterEach(async () => {
  await screen.remove();
  vi.unstubAllGlobals();
});

const show = () => screen.show(<MatrixExport onFile={onFile} onCopy={onCopy} />);

describe('taking the matrix away', () => {
  it.each([
    ['Word (.docx)', 'docx'],
    ['CSV', 'csv'],
    ['Markdown', 'markdown'],
  ])('makes a file by %s and says its name', async (name, format) => {
    onFile.mockResolvedValue(`criteriamatrix-71001.${format}`);
    await show();
    await screen.click('button', name);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(format);
    expect(wordsOf(screen.get('status'))).toBe(
      `criteriamatrix-71001.${format} is gemaakt en staat bij je downloads.`,
    );
  });

  it('says that a file is being made, and that it failed', async () => {
    const made = Promise.withResolvers<string>();
    onFile.mockReturnValue(made.promise);
    await show();
    await screen.click('button', 'Word (.docx)');
    expect(wordsOf(screen.get('status'))).toBe('Bestand wordt gemaakt…');
    await act(async () => {
      made.reject(new Error('no room'));
      await made.promise.catch(() => {});
    });
    expect(wordsOf(screen.get('status'))).toContain('Het bestand is niet gemaakt.');
  });

  it('copies it as text, and says so or says that it failed', async () => {
    onCopy.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('refused'));
    await show();
    await screen.click('button', 'Kopieer als tekst');
    expect(wordsOf(screen.get('status'))).toBe('Gekopieerd.');
    await screen.click('button', 'Kopieer als tekst');
    expect(wordsOf(screen.get('status'))).toContain('Kopiëren lukte niet.');
  });
});
