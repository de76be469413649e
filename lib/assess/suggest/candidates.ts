/** The roles of a profile as far as they carry what a criterion asks. */
import type { Role } from '../../profile/profile.ts';
import type { ExperienceDemand, PublicBody, Slot, Title } from './demand.ts';
import type { ProfileSearch } from './search.ts';

/** How sure it is that the role was at a body of the kind asked; 'no' is told, 'unsaid' is not. */
export type BodyMatch = 'sure' | 'by-name' | 'unsaid' | 'no';

export type Candidate = {
  role: Role;
  body: BodyMatch;
  /** The role says the whole subject in one sentence, in the criterion's own words. */
  exact: boolean;
  /** It was called so: then all of its time was about the subject. What its text names may have been a part. */
  throughout: boolean;
  /** The places in the subject that the role fills. */
  filled: Set<Slot>;
};

/** Who helped the one that is asked, or was learning: whether that counts is for the user to say. */
const lesser =
  /\b(?:assistent|adjunct|aspirant|hulp(?!verlen)|aankomend|leerling|stagiair|stage\b|trainee|werkstudent|vrijwillig|ondersteun|secretaresse)/iu;

/** Who stood in for the one that is asked: no less of work, but of what somebody was. */
const deputy = /\b(?:plaatsvervang|plv\b|waarnemend|wnd\b|loco|vice\b)/iu;

/** Was so, at a lower rank: to be weighed where that is asked, and no less of a job. */
const junior = /\bjunior\b/iu;

/** One role against the subject and the kind of body that are asked. */
export function candidateOf(role: Role, demand: ExperienceDemand, search: ProfileSearch): Candidate {
  const { subject, pairs, asRole, titles, bodies } = demand;
  const isIn = (word: string) => search.find(word).has(role.id);
  const plain = subject.filter((slot) => slot !== titles?.slot);
  const called = (titles?.oneOf ?? [untitled]).filter(({ words }) => words.every(isIn));
  const filled = new Set([
    ...plain.filter((slot) => slot.some(isIn)),
    ...(titles !== null && called.length > 0 ? [titles.slot] : []),
  ]);
  const own = plain.flat();
  const asked = called.filter(
    ({ words, sure }) => sure && isCalled(role, [...own, ...words], [...asRole, ...words], search),
  );
  const holds = (says: ProfileSearch['says']) =>
    filled.size === subject.length &&
    asked.some((title) => says(role.id, [...own, ...title.words], [...pairs, ...title.pairs]));
  return {
    role,
    body: bodyOf(role, bodies),
    exact: holds(search.says),
    throughout: holds(search.isNamed),
    filled,
  };
}

const untitled: Title = { words: [], pairs: [], sure: true };

/** Whether the role is called what is asked, and was no help to one of those or less than that. */
function isCalled({ id, title }: Role, words: string[], asRole: string[], search: ProfileSearch): boolean {
  return (
    search.isTitled(id, asRole, []) &&
    (!lesser.test(title) || words.some((word) => lesser.test(word))) &&
    (!deputy.test(title) ||
      words.some((word) => deputy.test(word)) ||
      !words.some((word) => search.isTitled(id, [word], []))) &&
    (!junior.test(title) || asRole.length === 0 || words.some((word) => junior.test(word)))
  );
}

/** Whether the candidates together fill the subject. */
export function fillsAll(candidates: readonly Candidate[], { subject }: ExperienceDemand): boolean {
  return subject.every((slot) => candidates.some(({ filled }) => filled.has(slot)));
}

const named: Record<PublicBody, RegExp> = {
  municipality: /gemeente/iu,
  province: /provincie/iu,
  'water-board': /waterschap|hoogheemraadschap/iu,
  decentral: /gemeente|provincie|waterschap|hoogheemraadschap/iu,
  ministry: /ministerie/iu,
  state: /ministerie|rijkswaterstaat|rijksdienst|rijksoverheid/iu,
  'semi-public': /(?!)/u,
  public:
    /gemeente|provincie|waterschap|hoogheemraadschap|ministerie|rijkswaterstaat|rijksdienst|rijksoverheid|omgevingsdienst|veiligheidsregio|\bggd\b|\buwv\b|belastingdienst|kadaster|politie/iu,
};

/** The user's word goes first; the name of an organisation is a sign, no proof, but of another body it is. */
function bodyOf({ publicBody, organisation }: Role, bodies: readonly PublicBody[]): BodyMatch {
  if (bodies.length === 0) return 'sure';
  if (publicBody === false) return 'no';
  const byName = bodies.some((body) => named[body].test(organisation));
  if (publicBody === true && (byName || bodies.includes('public'))) return 'sure';
  if (byName || (bodies.includes('ministry') && named.state.test(organisation))) return 'by-name';
  return named.public.test(organisation) ? 'no' : 'unsaid';
}
