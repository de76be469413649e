/** How the overlay stands: 'pill' is collapsed, 'wide' shows every criterion. */
export type OverlayForm = 'pill' | 'compact' | 'wide';

export type Settings = {
  language: 'nl' | 'en';
  /** How the overlay stood last, per host. */
  overlay: Record<string, OverlayForm>;
};
