import type { ComponentChildren } from 'preact';
import type { Finding } from '../lib/request/tender-request.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { Quoted } from './Quoted.tsx';

type Props = {
  findings: readonly Finding[];
  /** What a surface with room for more puts under each. */
  after?: (nth: number) => ComponentChildren;
};

/** What is odd on the page itself, each with the words of the page behind it. */
export function Findings({ findings, after }: Props) {
  const { text } = useLanguage();
  return (
    <div>
      {findings.map((finding, nth) => (
        <div class="tl-finding" key={`${finding.code} ${finding.detail}`}>
          <Icon name="warn" />
          <h3>{text.findings[finding.code]}</h3>
          {finding.detail !== '' && (
            <p class="tl-quote">
              <Quoted>{finding.detail}</Quoted>
            </p>
          )}
          {after?.(nth)}
        </div>
      ))}
    </div>
  );
}
