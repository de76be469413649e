import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import { useLanguage } from './language.ts';

type Props = { icon: IconName; title: string; children: ComponentChildren; below?: ComponentChildren };

/** A surface with nothing to judge: what is the matter, and what can be done. */
export function PanelQuiet({ icon, title, children, below }: Props) {
  const { language } = useLanguage();
  return (
    <main class="tl tl-panel" lang={language}>
      <div class="tl-quiet">
        <Icon name={icon} />
        <h1>{title}</h1>
        {children}
      </div>
      {below}
    </main>
  );
}
