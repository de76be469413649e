/**
 * Lines about the person or about others by name. They are never taken over: the profile needs none of it,
 * and a reference's number is not ours to keep.
 */
const signs: readonly RegExp[] = [
  /\S@\S+\.\w/,
  /linkedin\.com/i,
  // A Dutch or foreign telephone number.
  /(?<!\d)(?:\+\d{2}|00\d{2}|0)(?:[ ()-]{0,2}\d){9}(?!\d)/,
  // A postal code; not a year before two capitals.
  /(?<!\d)(?!19|20)[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/,
  /\b(?:geboren|geboortedatum|geboorteplaats|geboortejaar|date of birth|born on)\b/i,
  /\b(?:nationaliteit|nationality|burgerlijke staat|marital status|burgerservicenummer|bsn)\b/i,
  /^(?:volledige )?(?:naam|voornaam|achternaam|voornamen|roepnaam|name|adres|address|woonplaats)(?: ?[:|]|$)/i,
  /^(?:tel|telefoon|telefoonnummer|mobiel|mobile|phone|e-?mail|e-?mailadres)\.?(?: ?[:|]|$)/i,
  /^(?:referent|referentie|referenties|reference|references|contactpersoon)(?: ?[:|]| op aanvraag|$)/i,
];

export function isPersonal(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
