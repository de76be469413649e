import { type FactField, factFields, factValue, optionalFacts } from '../lib/i18n/field-values.ts';
import { type CorrectableField, correctableFields } from '../lib/request/corrections-fit.ts';
import { type CorrectProps, CorrectValue } from './CorrectValue.tsx';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

/** The terms of the assignment, one line each, to be corrected; what the page does not state says so. */
export function Facts(props: CorrectProps) {
  const { view, now } = props;
  const { request } = view;
  const { language, text } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const words = { language, text, page, now };
  const rows = factFields
    .map((field) => ({ field, value: factValue(request, field, words) }))
    .filter(({ field, value }) => value !== null || !optionalFacts.includes(field));
  const missing = rows.filter(({ value }) => value === null).length;
  return (
    <Fold title={panel.facts} hint={missing > 0 ? panel.notFoundCount(missing) : undefined}>
      <dl class="tl-facts">
        {rows.map(({ field, value }) => (
          <div class="tl-fact" key={field}>
            <dt>{text.fields[field]}</dt>
            <dd>
              {isCorrectable(field) ? (
                <CorrectValue {...props} field={field} />
              ) : (
                <SourceValue field={field}>
                  <Quoted>{value ?? text.notFound}</Quoted>
                </SourceValue>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div class="tl-cor-more">
        {optionalFacts
          .filter(isCorrectable)
          .filter((field) => rows.every((row) => row.field !== field))
          .map((field) => (
            <CorrectValue {...props} key={field} field={field} brief />
          ))}
      </div>
    </Fold>
  );
}

const isCorrectable = (field: FactField): field is FactField & CorrectableField =>
  correctableFields.some((name) => name === field);
