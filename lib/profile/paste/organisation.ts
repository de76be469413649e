/** Which words name an organisation, and which of those a public body. */
import { wordCount } from './lines.ts';

/**
 * Public bodies by the word their name begins with. A proposal only: a foundation or company may carry such a
 * name, and many public bodies do not.
 */
const publicStart =
  /^(?:de |het |the )?(?:gemeente|gemeentelijke|deelgemeente|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie|rijkswaterstaat|rijksdienst|rijksvastgoedbedrijf|rijksoverheid|belastingdienst|douane|veiligheidsregio|omgevingsdienst|milieudienst|ggd|politie|nationale politie|kadaster|uwv|gemeenschappelijke regeling|metropoolregio|stadsdeel|municipality of|city of|province of|ministry of|water authority)(?![\p{L}-])/iu;

/** Whether an organisation's name begins as that of a public body. */
export const isPublicBody = (organisation: string): boolean => publicStart.test(organisation.trim());

const legalForm =
  /(?<![\p{L}])(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|coöperatie|cooperatie|maatschap|universiteit|university|hogeschool|ziekenhuis|holding|groep|group|consultancy|ingenieurs|advies|bureau|adviesbureau|ingenieursbureau|adviseurs|woningcorporatie|woningstichting|regio)(?![\p{L}-])/iu;
const roleWord =
  /(?:adviseur|manager|leider|leidster|medewerker|coördinator|coordinator|consultant|beheerder|voorbereider|directeur|secretaris|ontwikkelaar|specialist|ambtenaar|jurist|architect|engineer|analist|analyst|planner|inkoper|controller|officer|lead|advisor|adviser|developer|designer|ontwerper|stagiair|docent|trainer|coach|beleidsmaker|strateeg|regisseur|toezichthouder|inspecteur|projectlead|scrum ?master|product owner|hoofd|teamhoofd|griffier|wethouder|bestuurder|voorzitter|penningmeester|assistent|verkeerskundige|planoloog|stedenbouwkundige|accountant|tester)(?![\p{L}])/iu;

/** Whether these words surely name an organisation: 'Gemeente Hoogerzand', 'Van Dalen Advies B.V.'. */
export function isOrganisation(words: string): boolean {
  if (isPublicBody(words)) return !roleWord.test(words.split(/[ ,]/).slice(0, 2).join(' '));
  return legalForm.test(words) && !roleWord.test(words);
}

/** Whether these words name what somebody did: 'Projectleider Spoorzone'. */
export const isRole = (words: string): boolean => roleWord.test(words);

/** Whether these words could be a name: capitals throughout, as in 'Van Dalen en Partners'. */
export function isNameLike(words: string): boolean {
  if (wordCount(words) > 6 || /[.:;!?]$/.test(words) || isRole(words)) return false;
  const long = words.split(/[ /]/).filter((word) => /\p{L}{4}/u.test(word));
  return /\p{Lu}/u.test(words) && long.every((word) => /^['"‘“(]*[\p{Lu}\d]/u.test(word));
}
