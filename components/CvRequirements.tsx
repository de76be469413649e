import type { Language, PageText } from '../lib/i18n/language.ts';
import type { TenderRequest } from '../lib/request/tender-request.ts';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

/** What the CV must look like: one page too many can void a bid. */
export function CvRequirements({ cv }: { cv: TenderRequest['cv'] }) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const lines = cv === null ? [] : cvLines(cv, page, language);
  return (
    <Fold
      title={panel.cv}
      hint={lines.length === 0 ? text.notFound : String(lines.length)}
      open={lines.length > 0}
    >
      <ul class="tl-dots">
        {lines.map((line) => (
          <li key={line}>
            <SourceValue field="cv">
              <Quoted>{line}</Quoted>
            </SourceValue>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function cvLines(cv: NonNullable<TenderRequest['cv']>, page: PageText, language: Language): string[] {
  const { pages, language: inLanguage, references, format } = page.values;
  return [
    cv.maxPages === null ? null : pages(cv.maxPages),
    cv.language === null ? null : inLanguage(languageName(cv.language, language)),
    cv.format === null ? null : format(cv.format),
    cv.minReferences === null ? null : references(cv.minReferences),
  ].filter((line) => line !== null);
}

/** 'nl' → 'Nederlands'; the code itself where the browser knows no name for it. */
function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
