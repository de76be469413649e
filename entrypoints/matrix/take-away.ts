/** Takes the matrix out of the browser. The code that writes files is loaded only then. */
import { offerFile } from '../../components/offer-file.ts';
import { matrixRows } from '../../lib/assess/matrix.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import type { MatrixFormat } from '../../lib/i18n/nl/matrix.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** Makes the file and starts its download; resolves with its name. Rejects where it cannot be made. */
export async function downloadMatrix(
  format: MatrixFormat,
  view: RequestView,
  profile: Profile,
  now: Temporal.Instant,
): Promise<string> {
  const { matrixFile, matrixTable } = await import('../../lib/export/matrix-file.ts');
  const { name, type, content } = await matrixFile(matrixTable(view, matrixRows(view, profile), now), format);
  offerFile(name, content, type);
  return name;
}

/** Puts the matrix on the clipboard as Markdown. Rejects where the browser refuses it. */
export async function copyMatrix(view: RequestView, profile: Profile, now: Temporal.Instant): Promise<void> {
  const { matrixMarkdown, matrixTable } = await import('../../lib/export/matrix-file.ts');
  await navigator.clipboard.writeText(matrixMarkdown(matrixTable(view, matrixRows(view, profile), now)));
}
