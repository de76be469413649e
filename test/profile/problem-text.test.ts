// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { profileProblems as english } from '../../lib/i18n/en/profile-problems.ts';
import { profileProblems as dutch } from '../../lib/i18n/nl/profile-problems.ts';
import { problemText, profileFileText } from '../../lib/i18n/profile-problem.ts';
import type { Problem, ProblemCode } from '../../lib/profile/problem.ts';

/** Every code with the details it comes with, and its sentence; the compiler asks for one that is missing. */
const sentences: Record<ProblemCode, [field: string, detail: Problem['detail'], dutch: string]> = {
  required: ['title', undefined, 'Vul de functie in.'],
  'too-long': ['text', { most: 20_000 }, 'Dit is te lang; er passen 20.000 tekens.'],
  month: ['from', undefined, 'Typ een maand en een jaar, zoals 03-2021.'],
  'month-missing': ['from', { year: 2019 }, 'In welke maand van 2019? Typ bijvoorbeeld 03-2019.'],
  day: ['issuedOn', undefined, 'Typ een dag die bestaat, zoals 14-10-2026.'],
  year: ['year', undefined, 'Typ een jaar in vier cijfers, zoals 2009.'],
  'year-impossible': ['from', { year: 1021 }, '1021 kan niet kloppen. Kijk het jaar na.'],
  hours: ['hoursPerWeek', { least: 1, most: 60 }, 'Vul een getal van 1 tot en met 60 in, of laat leeg.'],
  rate: [
    'minimumRate',
    { least: 10, most: 1000 },
    'Vul een bedrag per uur zonder btw in, van € 10 tot en met € 1.000, of laat leeg.',
  ],
  choice: ['level', undefined, 'Kies een van de mogelijkheden.'],
  'ends-before-start': [
    'to',
    { from: '2021-03' },
    'De einddatum ligt voor de begindatum (maart 2021). Laat leeg als je deze functie nog hebt.',
  ],
  'starts-in-future': [
    'from',
    { from: '2027-01' },
    'Deze functie begint pas in januari 2027. Zet hem in je profiel zodra je begonnen bent.',
  ],
  'degree-in-future': [
    'year',
    { year: 2031 },
    '2031 ligt in de toekomst; laat het jaar leeg zolang je het diploma nog niet hebt.',
  ],
  'expires-before-issued': [
    'expiresOn',
    { issuedOn: '2016-10-15' },
    'Dit ligt voor de dag van afgifte (15 oktober 2016).',
  ],
  'issued-in-future': [
    'issuedOn',
    { issuedOn: '2027-01-01' },
    '1 januari 2027 ligt in de toekomst. Zet het in je profiel zodra je het hebt.',
  ],
  duplicate: ['title', { title: 'Projectleider' }, 'Projectleider staat al in je profiel.'],
  'no-cv': [
    'text',
    undefined,
    'Hier staan geen functies met een begin- en einddatum en geen opleidingen. Plak de tekst van je cv, of vul je profiel hieronder zelf in.',
  ],
  'cv-empty': ['text', undefined, 'Plak hier eerst de tekst van je cv.'],
  'cv-too-long': [
    'text',
    { most: 200_000 },
    'Deze tekst is te lang voor een cv: er passen 200.000 tekens. Plak alleen het deel met je functies en opleidingen.',
  ],
  overlaps: [
    'from',
    { title: 'Adviseur', from: '2017-06', to: '2021-02', more: 0 },
    'Overlapt met Adviseur (jun 2017 – feb 2021). Tijd die dubbel is, telt één keer.',
  ],
  'ends-in-future': [
    'to',
    { to: '2027-03' },
    'Deze functie loopt nog tot en met maart 2027. Ervaring telt tot de dag waarop een aanvraag sluit.',
  ],
  'no-organisation': ['organisation', undefined, 'Bij wie was dit? Een beoordelaar wil dat in je cv zien.'],
  'no-field': ['field', undefined, 'Zonder richting is alleen het niveau met een eis te vergelijken.'],
  'no-year': ['year', undefined, 'Zonder jaar geldt dit diploma als nog niet gehaald.'],
  expired: ['expiresOn', { expiresOn: '2026-10-14' }, 'Dit is op 14 oktober 2026 verlopen.'],
};
const cases = Object.entries(sentences).map(([code, [field, detail, words]]) => ({
  problem: { field, code: code as ProblemCode, serious: true, ...(detail && { detail }) },
  words,
}));

describe('a problem in words', () => {
  it.each(cases)('says in Dutch: $words', ({ problem, words }) => {
    expect(problemText(problem, 'nl')).toBe(words);
  });

  it.each(cases)('says in English, with the same details: $problem.code', ({ problem, words }) => {
    const text = problemText(problem, 'en');
    expect(text).toMatch(/^[A-Z\d].*\.$/);
    expect(text).not.toBe(words);
    expect(text.match(/\d{4}/g)).toEqual(words.replace('1.000', '1,000').match(/\d{4}/g));
  });

  it('names the input that is empty', () => {
    const at = (field: string) => problemText({ field, code: 'required', serious: true }, 'nl');
    expect(at('from')).toBe('Vul in wanneer deze functie begon, zoals 03-2021.');
    expect(at('level')).toBe('Kies een niveau.');
    expect(at('elsewhere')).toBe('Vul dit in.');
  });

  it('says at an end that it may be left out', () => {
    expect(problemText({ field: 'to', code: 'month', serious: true }, 'nl')).toContain('Laat leeg');
  });

  it('says how many roles overlap besides, and that one is still held', () => {
    const text = (more: number) => {
      const detail = { title: 'Docent', from: '2023-01', to: '', more };
      return problemText({ field: 'from', code: 'overlaps', detail, serious: false }, 'nl');
    };
    expect(text(1)).toBe(
      'Overlapt met Docent (jan 2023 – nu) en nog 1 functie. Tijd die dubbel is, telt één keer.',
    );
    expect(text(2)).toContain('en nog 2 functies');
  });

  it('does without a detail that is missing', () => {
    expect(problemText({ field: 'to', code: 'ends-before-start', serious: true }, 'nl')).toContain('()');
  });
});

it('has words for each file that is refused, in both languages', () => {
  for (const code of ['not-json', 'not-a-profile', 'newer-version', 'damaged'] as const) {
    expect(profileFileText(code, 'nl')).toBe(dutch.files[code]);
    expect(profileFileText(code, 'en')).toBe(english.files[code]);
  }
});
