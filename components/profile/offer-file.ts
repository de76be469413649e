/** Gives the user a text as a file to keep; where it goes is the browser's own matter. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has taken it over: Firefox starts reading only then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
