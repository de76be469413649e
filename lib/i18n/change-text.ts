/** What a page changed, in words: one line each, what decides first. */
import type { Change, ChangeField, CriterionChange, CriterionState } from '../request/change.ts';
import { dutchZone } from '../request/moment.ts';
import type { Changes } from '../request/record.ts';
import { sameWords } from '../request/same-words.ts';
import { type ChangeText, changeWords, closedValue, fieldLabel, fieldValue } from './change-values.ts';
import type { ValueWords } from './field-values.ts';
import { formatDate, formatNumber, formatTime } from './format.ts';

export type ToldLine = {
  /** 'Inschrijven tot', 'Eis 3'. */
  label: string;
  /** Shown as what was and what is; both null where there is only a word for it. */
  before: string | null;
  after: string | null;
  /** 'tekst aangepast', 'toegevoegd', or a sentence; '' where before and after say it all. */
  word: string;
  /** The page's own words, before and after; null where there are none to show. */
  whole: { before: CriterionState | null; after: CriterionState | null } | null;
};

export type Told = {
  /** '3 wijzigingen' and 'sinds je bewaarde op vr 20 nov'. */
  count: string;
  since: string;
  lines: ToldLine[];
};

export type Telling = ValueWords & {
  savedAt: string | null;
  /** The fields in which the user's own value stands. */
  corrected: readonly string[];
  unit: 'points' | 'percent';
};

/** The changes in words; `since` and `savedAt` are UTC instants, shown as Dutch days. Never throws. */
export function tellChanges({ since, list }: Changes, telling: Telling): Told {
  const words = changeWords(telling.language);
  const ranked = list.map((change, nth) => ({ change, nth, rank: rankOf(change) }));
  return {
    count: words.count(list.length),
    since: since === null ? '' : sinceWords(since, words, telling),
    lines: ranked
      .sort((a, b) => a.rank - b.rank || a.nth - b.nth)
      .map(({ change }) => lineOf(change, words, telling)),
  };
}

/** The same for the portal's page, where there is little room: with the words that stand around it. */
export type BriefChanges = Told & {
  /** 'en nog 2'; '' where nothing was left out. */
  rest: string;
  show: string;
  seen: string;
  spoken: { was: string; is: string };
};

/** What the portal's page says of changes; it has no words of its own for them. */
export type TellChanges = (changes: Changes, telling: Omit<Telling, 'text' | 'page'>) => BriefChanges;

/** How many lines the portal's page shows. */
const briefly = 3;

/** As `tellChanges`, with the most important lines alone. */
export function tellBriefly(changes: Changes, telling: Telling): BriefChanges {
  const { more, show, seen, was, is } = changeWords(telling.language);
  const { count, since, lines } = tellChanges(changes, telling);
  const left = lines.length - briefly;
  const rest = left > 0 ? more(left) : '';
  return { count, since, lines: lines.slice(0, briefly), rest, show, seen, spoken: { was, is } };
}

const firstFields: readonly ChangeField[] = [
  'closed',
  'submissionDeadline',
  'enquiryDeadline',
  'answersOn',
  'invitationBy',
  'interviews',
];

function rankOf(change: Change): number {
  if (change.kind === 'answers') return 2;
  if (change.kind === 'criterion') return firstFields.length + 1;
  if (change.kind === 'condition') return firstFields.length + 3;
  const place = firstFields.indexOf(change.field);
  return place === -1 ? firstFields.length + 2 : place;
}

function sinceWords(since: string, words: ChangeText, { savedAt, language, now }: Telling): string {
  try {
    const instant = Temporal.Instant.from(since);
    const saved = savedAt !== null && Temporal.Instant.compare(instant, Temporal.Instant.from(savedAt)) <= 0;
    const [at, today] = [instant, now].map((one) => one.toZonedDateTimeISO(dutchZone)) as [
      Temporal.ZonedDateTime,
      Temporal.ZonedDateTime,
    ];
    if (at.toPlainDate().equals(today.toPlainDate())) {
      const time = formatTime(at.toPlainTime());
      return saved ? words.savedToday(time) : words.seenToday(time);
    }
    const day = formatDate(at.toPlainDate(), language, 'short', now);
    return saved ? words.sinceSaved(day) : words.sinceSeen(day);
  } catch {
    return '';
  }
}

function lineOf(change: Change, words: ChangeText, telling: Telling): ToldLine {
  switch (change.kind) {
    case 'field':
      return fieldLine(change, words, telling);
    case 'criterion':
      return criterionLine(change, words, telling);
    case 'condition': {
      const [before, after] = [change.before, change.after].map(asState);
      return bare(words.condition, wordFor(change, words.otherwise, words), { before, after });
    }
    case 'answers': {
      const sentence = words.answers(change.after);
      const earlier = change.before === 0 ? '' : ` ${words.answersBefore(change.before)}`;
      return bare(words.questions, sentence + earlier);
    }
  }
}

const bare = (
  label: string,
  word: string,
  { before = null, after = null }: { before?: CriterionState | null; after?: CriterionState | null } = {},
): ToldLine => ({
  label,
  before: null,
  after: null,
  word,
  whole: before === null && after === null ? null : { before, after },
});

const asState = (text: string | null): CriterionState | null =>
  text === null ? null : { text, points: null, levels: [] };

function wordFor(
  { before, after }: { before: unknown; after: unknown },
  changed: string,
  words: ChangeText,
): string {
  if (before === null) return words.added;
  return after === null ? words.gone : changed;
}

function fieldLine(
  { field, before, after }: Extract<Change, { kind: 'field' }>,
  words: ChangeText,
  telling: Telling,
): ToldLine {
  const label = fieldLabel(field, words, telling);
  const [was, is] = [before, after].map((value) =>
    field === 'closed' ? closedValue(value, words) : fieldValue(field, value, words, telling),
  ) as [string, string];
  const own = telling.corrected.includes(field) ? words.ownStays : '';
  // Two values that read alike differ in what is not shown.
  return was === is
    ? bare(label, own || words.otherwise)
    : { label, before: was, after: is, word: own, whole: null };
}

function criterionLine(change: CriterionChange, words: ChangeText, telling: Telling): ToldLine {
  const { list, number, before, after } = change;
  const known = list === 'knockouts' ? words.knockout : words.award;
  const unknown = list === 'knockouts' ? words.someKnockout : words.someAward;
  const label = number === null ? unknown : known(number);
  const line = bare(label, wordFor(change, '', words), { before, after });
  if (before === null || after === null) return line;
  const points = before.points === after.points ? null : { before: before.points, after: after.points };
  return {
    ...line,
    before: points && pointsWords(points.before, words, telling),
    after: points && pointsWords(points.after, words, telling),
    word: !sameWords(before.text, after.text) ? words.reworded : points ? '' : words.levels,
  };
}

function pointsWords(points: number | null, words: ChangeText, { language, text, unit }: Telling): string {
  if (points === null) return text.points.noPoints;
  const number = formatNumber(points, language);
  return unit === 'percent' ? words.percent(number) : words.points(number);
}
