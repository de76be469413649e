import { factFields, factValue, optionalFacts } from '../lib/i18n/field-values.ts';
import type { TenderRequest } from '../lib/request/tender-request.ts';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

/** The terms of the assignment, one line each; what the page does not state says so. */
export function Facts({ request, now }: { request: TenderRequest; now: Temporal.Instant }) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const words = { language, text, page, now };
  const rows = factFields
    .map((field) => ({ field, value: factValue(request, field, words) }))
    .filter(({ field, value }) => value !== null || !optionalFacts.includes(field));
  const missing = rows.filter(({ value }) => value === null).length;
  return (
    <Fold title={page.panel.facts} hint={missing > 0 ? page.panel.notFoundCount(missing) : undefined}>
      <dl class="tl-facts">
        {rows.map(({ field, value }) => (
          <div class="tl-fact" key={field}>
            <dt>{text.fields[field]}</dt>
            <dd class={value === null ? 'tl-none' : undefined}>
              {value === null ? (
                text.notFound
              ) : (
                <SourceValue field={field}>
                  <Quoted>{value}</Quoted>
                </SourceValue>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
