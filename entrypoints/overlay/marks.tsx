import { render } from 'preact';
import { CardMark } from '../../components/CardMark.tsx';
import { LanguageContext, type Words } from '../../components/language.ts';
import base from '../../components/styles/base.css?inline';
import mark from '../../components/styles/mark.css?inline';
import tokens from '../../components/tokens.css?inline';
import { CardMarks } from '../../lib/page/card-marks.ts';
import { createShadowHost } from '../../lib/page/shadow-host.ts';
import type { SurfaceContext } from '../../lib/page/surfaces.ts';

const styles = tokens + base + mark;

/** The marks of one overview page. Time goes on while the page is open, so they are drawn anew each minute. */
export function createMarks({ document, signal, call }: SurfaceContext, words: () => Words): CardMarks {
  const marks = new CardMarks({
    ask: (keys) => call('request/marks', { keys }),
    createHost: () =>
      createShadowHost(document, 'tenderlens-mark', styles, {
        display: 'inline-block',
        'margin-left': '12px',
        'vertical-align': 'middle',
      }),
    draw: (host, { listed, key, saved, due }) =>
      render(
        <LanguageContext.Provider value={words()}>
          <CardMark
            title={listed.title ?? ''}
            saved={saved}
            due={due}
            onOpen={() =>
              saved === null
                ? window.open(listed.url, '_blank', 'noopener')
                : void call('request/open', { key })
            }
          />
        </LanguageContext.Provider>,
        host.container,
      ),
  });
  signal.addEventListener('abort', () => marks.clear());
  return marks;
}
