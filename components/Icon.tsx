/** Signs of 16 px, drawn in the text's colour. Own drawings, inlined: no request, no font. */
const shapes = {
  check: ['m3.5 8.5 3 3 6-7'],
  clock: ['M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z', 'M8 4.6V8l2.3 1.6'],
  copy: [
    'M5.4 6.6a1.2 1.2 0 0 1 1.2-1.2h5.6a1.2 1.2 0 0 1 1.2 1.2v5.6a1.2 1.2 0 0 1-1.2 1.2H6.6a1.2 1.2 0 0 1-1.2-1.2Z',
    'M10.6 5.2V2.6h-8v8h2.6',
  ],
  cross: ['m4 4 8 8M12 4l-8 8'],
  differs: ['M3 5.6h10M3 10.4h10M10.6 2.8 5.4 13.2'],
  doc: ['M4 1.8h5.4L12.4 5v9.2H4Z', 'M9.2 2v3.2h3'],
  down: ['m3.5 6 4.5 4.5L12.5 6'],
  edit: ['m10.6 2.9 2.5 2.5-7.4 7.4-3.2.7.7-3.2Z'],
  eye: [
    'M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8Z',
    'M9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  ],
  external: ['M9 2.8h4.2V7M13 3 7.4 8.6', 'M11.2 9.4v3.8H2.8V4.8h3.8'],
  left: ['M10 3.5 5.5 8l4.5 4.5'],
  logo: ['M11.9 7A4.9 4.9 0 1 1 2.1 7a4.9 4.9 0 0 1 9.8 0Z', 'm10.7 10.7 3.2 3.2M4.9 7.2l1.5 1.5 2.8-3.2'],
  open: ['M5.4 5.6a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 1.9M8 12.9v.1'],
  panel: [
    'M1.8 4.3a1.5 1.5 0 0 1 1.5-1.5h9.4a1.5 1.5 0 0 1 1.5 1.5v7.4a1.5 1.5 0 0 1-1.5 1.5H3.3a1.5 1.5 0 0 1-1.5-1.5Z',
    'M9.8 2.8v10.4',
  ],
  plus: ['M8 3.2v9.6M3.2 8h9.6'],
  reload: ['M2.6 6.4A5.6 5.6 0 0 1 13 5.6M13.4 9.6A5.6 5.6 0 0 1 3 10.4', 'M13.2 2.6v3.2H10M2.8 13.4v-3.2H6'],
  right: ['m6 3.5 4.5 4.5L6 12.5'],
  save: ['M4 2.5h8v11L8 10.6 4 13.5Z'],
  search: ['M11.3 7a4.3 4.3 0 1 1-8.6 0 4.3 4.3 0 0 1 8.6 0Z', 'm10.2 10.2 3.6 3.6'],
  send: ['M14 2 7 9M14 2 9.6 14 7 9 2 6.6Z'],
  settings: ['M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6', 'M8.5 3.5v3h3v-3ZM4.5 9.5v3h3v-3Z'],
  stop: ['M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z', 'm3.8 12.2 8.4-8.4'],
  trash: ['M3 4.6h10M6.4 4.4V2.6h3.2v1.8M4.4 4.8l.6 8.6h6l.6-8.6M6.8 7v4M9.2 7v4'],
  undo: ['M5.6 3 2.6 6l3 3', 'M2.8 6h6.4a4 4 0 0 1 0 8H6.4'],
  up: ['M3.5 10 8 5.5l4.5 4.5'],
  warn: ['M8 2.2 14.4 13.4H1.6Z', 'M8 6.4v3.2M8 11.6v.1'],
} as const;

export type IconName = keyof typeof shapes;

/** A sign beside its word. Always decorative: the word, or the button's label, says what it means. */
export function Icon({ name, small, filled }: { name: IconName; small?: boolean; filled?: boolean }) {
  return (
    <svg class={small ? 'tl-icon tl-icon-sm' : 'tl-icon'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name].map((shape) => (
        <path key={shape} d={shape} fill={filled ? 'currentColor' : undefined} />
      ))}
    </svg>
  );
}
