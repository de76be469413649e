/** A request, a profile and judgements with words that break files which are not written with care. */
import { type MatrixRow, matrixRows } from '../../lib/assess/matrix.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { type MatrixTable, matrixTable } from '../../lib/export/matrix-table.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { award, viewOf } from '../assess/invented.ts';

export const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

/** Each is a criterion's text; none needs cleaning, so that a file must give it back to the letter. */
export const hostileTexts = [
  '=CMD("calc")|\'/c start\'!A1',
  '+31 is geen som; "aanhaling" en \'enkel\'',
  '-1 | kolom | erbij |',
  '@SUM(A1:A9)',
  'regel een\nregel twee\n=HYPERLINK("https://voorbeeld.nl")',
  '<img src=x onerror=alert(1)> & &amp; <b>vet</b> ]]>',
  '**vet** _schuin_ `code` [link](https://voorbeeld.nl) ~~weg~~ \\| C:\\pad\\',
  'Emoji 👩🏽‍🔧 en 🏳️‍🌈, accenten é ü ĳ, קודם כל עברית, العربية أولا',
  '#hekje en een ; puntkomma, met een <br> erin #',
  'lang '.repeat(900).trim(),
];

const knockoutCriteria = hostileTexts.map((text, index) => ({ number: String(index + 1), text }));
const levels = [
  { label: 'a', text: 'geen | ervaring', points: 0 },
  { label: 'b', text: 'wel "ervaring"\nen meer', points: 40 },
];
const awardCriteria = [
  award('Ervaring met sluizen | gemalen', 40, { number: '11', levels }),
  award('Je tarief', 17.5, { number: '12', kind: 'price' }),
  award('Het gesprek', null, { kind: 'interview' }),
];
const knockoutIds = criterionIds(knockoutCriteria);
const [locks = '', rate = ''] = criterionIds(awardCriteria);
const [, much = ''] = levelIds(levels);

export const profile: Profile = {
  ...emptyProfile(),
  minimumRate: 97,
  roles: [
    {
      id: 'r1',
      title: '=Sluiswachter | "hoofd"',
      organisation: 'Waterschap <Zuidermeer>',
      from: '2021-03',
      to: '2024-02',
      hoursPerWeek: 28,
      publicBody: true,
      text: 'Bediende sluizen.',
    },
  ],
};

const evidence = (list: 'knockouts' | 'awards', id: string, entry: string): JudgementChange => ({
  kind: 'evidence',
  list,
  id,
  entry,
  linked: true,
});
const sentence = (id: string, text: string): JudgementChange => ({
  kind: 'cv-sentence',
  list: 'knockouts',
  id,
  sentence: text,
});

/** The first three knock-outs are empty; of the rest each has its own text as its sentence. */
const changes: JudgementChange[] = [
  ...knockoutIds.slice(3).map((id, index) => sentence(id, hostileTexts[index + 3] ?? '')),
  evidence('knockouts', knockoutIds[4] ?? '', 'r1'),
  { kind: 'knockout-verdict', id: knockoutIds[4] ?? '', verdict: 'met' },
  { kind: 'knockout-verdict', id: knockoutIds[1] ?? '', verdict: 'not-met' },
  { kind: 'note', note: 'geheim: hier twijfel ik over' },
  evidence('awards', locks, 'r1'),
  { kind: 'award-note', id: locks, note: 'Cv | pagina 2' },
  { kind: 'award-level', id: locks, level: much },
  evidence('awards', rate, 'fact/rate'),
  { kind: 'award-points', id: rate, points: 12.5 },
];

export const view: RequestView = viewOf(
  {
    title: 'Adviseur "sluizen" & <gemalen> | 2027 #',
    buyer: 'Waterschap Zuidermeer',
    reference: '33418',
    submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
    knockoutCriteria,
    awardCriteria,
  },
  { judgements: changes.reduce(applyChange, noJudgements()) },
);

export const rows: MatrixRow[] = matrixRows(view, profile);
export const table: MatrixTable = matrixTable(view, rows, now);
