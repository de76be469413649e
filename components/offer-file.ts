/** Gives the user a file to keep; where it goes is the browser's own matter. `type` is its media type. */
export function offerFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long after the browser has taken it over, on a slow machine too: Firefox starts reading only then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
