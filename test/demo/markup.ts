/** Small pieces of the portal's own HTML. Everything that takes text escapes it. */

/** Text as it may stand between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A section as the portal's editor writes it most: bold line, then lines broken by `<br>`. */
export function broken(heading: string, lines: string[]): string {
  return `<strong>${escapeHtml(heading)}</strong><br>${lines.map(escapeHtml).join('<br>')}<br><br>\n`;
}

/** The same with paragraphs. */
export function paragraphs(heading: string, texts: string[]): string {
  return `<p><strong>${escapeHtml(heading)}</strong></p>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}\n`;
}

/** The same with a numbered list; a line break inside an item stays one. */
export function numbered(heading: string, items: string[], start = 1): string {
  const from = start === 1 ? '' : ` start="${start}"`;
  const list = items.map((item) => `<li>${escapeHtml(item).replaceAll('\n', '<br>')}</li>`);
  return `<p><strong>${escapeHtml(heading)}</strong></p><ol${from}>${list.join('')}</ol>\n`;
}

/** The same with bullets. */
export function bullets(heading: string, items: string[]): string {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`);
  return `<p><strong>${escapeHtml(heading)}</strong></p><ul>${list.join('')}</ul>\n`;
}

/** One caption/value row; the deadline's carries the portal's calendar link, glued to the date. */
export function row(caption: string, value: string, reference: string): string {
  const shown = escapeHtml(value);
  const cell =
    caption === 'Einde inschrijfdatum'
      ? `<div class="css-value" style="display: flex">${shown} <a class="css-expirybutton" href="https://app.flextender.nl/nologin/jobexpiryevent/${reference}" title="zet in agenda">agenda </a></div>`
      : `<div class="css-value">${shown}</div>`;
  return `<div class="css-summaryrow"><div class="css-caption">${escapeHtml(caption)}</div>${cell}</div>`;
}
