import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

/** Beside a value that the user filled in. `bare`: the sign alone, where there is no room for its words. */
export function OwnMark({ bare }: { bare?: boolean }) {
  const { text } = useLanguage();
  return (
    <span class="tl-hint tl-nowrap tl-own" title={text.own}>
      <Icon name="edit" small /> <span class={bare ? 'tl-vh' : undefined}>{text.own}</span>
    </span>
  );
}
