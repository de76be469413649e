const romanNumerals: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** What an ordered list of this `type` prints for a number, bare: '8', 'h', 'viii'. */
export function listMarker(number: number, type: string): string {
  if (number < 1 || type === '1') return String(number);
  if (type === 'a' || type === 'A') {
    const letter = number <= 26 ? String.fromCharCode(96 + number) : String(number);
    return type === 'A' ? letter.toUpperCase() : letter;
  }
  let rest = Math.min(number, 39);
  let roman = '';
  for (const [value, letters] of romanNumerals)
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  return type === 'I' ? roman.toUpperCase() : roman;
}
