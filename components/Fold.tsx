import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

type Props = { title: string; hint?: string; open?: boolean; children: ComponentChildren };

/** A section of the panel that can be folded. */
export function Fold({ title, hint, open, children }: Props) {
  return (
    <details class="tl-sec tl-fold" open={open ?? true}>
      <summary>
        <h2>{title}</h2>
        {hint !== undefined && <span class="tl-hint">{hint}</span>}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}
