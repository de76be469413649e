import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { useTitle } from '../use-title.ts';
import { useProfileText } from './profile-language.ts';

const sections = ['profiel', 'herinneringen', 'weergave', 'over'] as const;
type Section = (typeof sections)[number];

type Props = {
  version: string;
  onLanguage: (language: Language) => void;
  reminders: ComponentChildren;
  /** The profile's section. */
  children: ComponentChildren;
};

/** The options: one section at a time. The others stay as they are, so that a form with words in it waits. */
export function OptionsPage({ version, onLanguage, reminders, children }: Props) {
  const { language, text } = useLanguage();
  const words = useProfileText();
  const section = useSection();
  useTitle(`${text.appName}: ${words.sections[section].toLowerCase()}`);
  return (
    <div class="tl tl-options" lang={language}>
      <nav class="tl-nav" aria-label={words.nav}>
        <p>
          <Icon name="logo" />
          {text.appName}
        </p>
        {sections.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
            {words.sections[one]}
          </a>
        ))}
      </nav>
      <main class="tl-opt-body">
        <div hidden={section !== 'profiel'}>{children}</div>
        <div hidden={section !== 'herinneringen'}>{reminders}</div>
        <div hidden={section !== 'weergave'}>
          <Display onLanguage={onLanguage} />
        </div>
        <div hidden={section !== 'over'}>
          <h1>{words.about.title}</h1>
          <p>{words.about.version(version)}</p>
          {words.about.lines.map((line) => (
            <p key={line} class="tl-opt-text">
              {line}
            </p>
          ))}
        </div>
      </main>
    </div>
  );
}

function Display({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language } = useLanguage();
  const { display } = useProfileText();
  return (
    <>
      <h1>{display.title}</h1>
      <div class="tl-setting">
        <div>
          <label htmlFor="language">
            <b>{display.language}</b>
          </label>
          <p class="tl-hint">{display.languageHint}</p>
        </div>
        <span class="tl-selectwrap">
          <select
            id="language"
            class="tl-select"
            value={language}
            onChange={(event) => onLanguage(event.currentTarget.value === 'en' ? 'en' : 'nl')}
          >
            <option value="nl" lang="nl">
              Nederlands
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
          <Icon name="down" />
        </span>
      </div>
    </>
  );
}

/** The section that the address names; the profile where it names none. */
function useSection(): Section {
  const [section, setSection] = useState(namedSection);
  useEffect(() => {
    const follow = () => setSection(namedSection());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

const namedSection = (): Section => sections.find((section) => location.hash === `#${section}`) ?? 'profiel';
