/** Stands in for the overlay's content in the variant that others are measured against: a box and no more. */
export function OverlayApp() {
  return <div style={{ width: '308px', height: '380px', background: '#fff' }} />;
}
