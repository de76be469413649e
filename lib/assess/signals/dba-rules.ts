/**
 * What a page says for and against working as a self-employed person (Wet DBA), as data. Both ways stand side
 * by side with their quotes; there is no verdict, since that hangs on how the work is really done.
 */
import type { TenderRequest } from '../../request/tender-request.ts';
import { type SignalRule, type SignalSource, selfEmployed } from './rule.ts';

/** The list of signs: long for one client, the same work as staff, who decides how and when, whose tools. */
const knab: SignalSource = { name: 'knab.nl', asOf: '2025-12-19', dated: 'source' };

const weekday = '(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ij(?:dag)?)?)';

const speaks = { for: selfEmployed, source: knab, notOfCandidate: true } as const;

export const dbaRules: readonly SignalRule[] = [
  {
    ...speaks,
    id: 'dba-result',
    kind: 'dba-for',
    patterns: [
      /\b(?:opdracht|inzet) (?:is|wordt|heeft)\b[^.;:]{0,60}\bresultaatgericht\b/i,
      /\bresultaatgerichte (?:opdracht|inzet)\b/i,
      /\bresultaats?verplichting/i,
      /\b(?:nadruk|opdracht|gaat|draait)\b[^.;:]{0,40}\b(?:realiseren|opleveren) van (?:concrete |de |afgesproken )*resultaten\b/i,
    ],
    // A trait of the candidate is not the kind of the assignment.
    unless: [
      /\b(?:geen resultaats?verplichting|niet resultaatgericht)/i,
      /\b(?:zoek|zoekt|zoeken|je bent|u bent)\b/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-no-authority',
    kind: 'dba-for',
    patterns: [
      /\b(?:niet|geen|zonder|buiten)\b[^.;:,]{0,50}\bhi[eë]rarchische (?:functie|positie|relatie|verhouding|ondergeschiktheid)/i,
      /\b(?:niet|geen|zonder|buiten)\b[^.;:,]{0,40}\b(?:gezagsverhouding|gezagsrelatie|werkgeversgezag|dienstverband|arbeidsovereenkomst|dienstbetrekking)/i,
      /\b(?:niet|geen|zonder)\b[^.;:]{0,20}\bleiding en toezicht/i,
      /\b(?:opdrachtnemer|zzp['’]?er|zelfstandige)\b[^.;:]{0,40}\b(?:niet|zonder)\b[^.;:]{0,30}\baan(?:gestuurd|sturing)/i,
    ],
    // "Niet alleen in dienstverband", "zzp kan niet zonder dienstverband" and the like say nothing about authority.
    unless: [
      /\bniet (?:alleen|uitsluitend|enkel)\b/i,
      /\bzzp\b[^.;]{0,40}\bniet\b|\bgeen zzp|\bin loondienst\b/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-own-way',
    kind: 'dba-for',
    patterns: [
      /\b(?:eigen|zelfstandig|zelf opgesteld) plan van aanpak/i,
      /\bbepaalt\b[^.;:]{0,50}\bzelf\b[^.;:]{0,20}\b(?:hoe|waar|wanneer|op welke wijze)\b/i,
      /\bnaar eigen inzicht\b/i,
      /\beigen (?:organisatie|indeling) van (?:de |het |zijn |haar )?(?:werk|werkzaamheden|tijd)\b/i,
    ],
    unless: [
      /\b(?:geen|niet naar) eigen (?:plan|inzicht)/i,
      /\bbepaalt\b[^.;:]{0,50}\bniet zelf\b/i,
      // What the client decides by itself is the client's freedom.
      /\b(?:opdrachtgever|gemeente|provincie|waterschap|organisatie|manager|inhuurdesk)\b[^.;:]{0,60}\b(?:bepaalt|naar eigen inzicht)\b/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-no-staff-post',
    kind: 'dba-for',
    patterns: [
      /\b(?:niet|geen)\b[^.;:]{0,60}\b(?:reguliere functie|vaste functie|formatieruimte|formatieplaats|structurele (?:invulling|functie|formatie))/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-own-device',
    kind: 'dba-for',
    // A device of one's own is often a knock-out, and is a fact about the work all the same.
    notOfCandidate: undefined,
    patterns: [
      /\bbring your own/i,
      /\bbyod\b/i,
      /\b(?:eigen|zelf)\b[^.;:]{0,60}\b(?:laptops?|telefoons?|apparatuur|gereedschap)\b/i,
      /\b(?:laptops?|telefoons?)\b[^.;:]{0,50}\b(?:zelf|eigen)\b/i,
    ],
    unless: [
      /\b(?:per|via de|aan de) telefoon\b/i,
      /\b(?:geen|niet)\b[^.;:]{0,20}\b(?:bring your own|byod|eigen (?:laptop|telefoon|apparatuur))/i,
      /\b(?:bring your own|byod)\b[^.;]{0,30}\b(?:niet|nee|n\.?v\.?t)\b/i,
      /\b(?:stelt|stellen|verstrekt|verstrekken|(?:je|u|opdrachtnemer) (?:krijgt|ontvangt))\b[^.;:]{0,60}\b(?:laptop|telefoon|apparatuur)/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-directed',
    kind: 'dba-against',
    patterns: [
      /\bword(?:t|en|je|t u)?\b[^.;:]{0,60}\baangestuurd door\b/i,
      /\b(?:aansturing|dagelijkse leiding) (?:vindt plaats|gebeurt) door\b/i,
      // "Onder leiding van" alone may be about those whom the candidate works or has worked with.
      /\b(?:je|jij|u|opdrachtnemer) (?:werkt|valt|opereert|staat)\b[^.;:,]{0,20}\bonder (?:de )?(?:directe |functionele |dagelijkse |hi[eë]rarchische )*(?:leiding|aansturing|gezag)\b/i,
      /\bwerkzaamheden (?:worden|vinden)\b[^.;:,]{0,40}\bonder (?:de )?(?:directe |functionele |dagelijkse )*(?:leiding|aansturing|gezag)\b/i,
      /\b(?:je|jij|u|opdrachtnemer)\b[^.;:]{0,20}\b(?:rapporteert|valt)\b[^.;:]{0,20}\bhi[eë]rarchisch\b/i,
    ],
    unless: [
      /\baangestuurd door (?:jou|u|de opdrachtnemer|de kandidaat|de professional)\b/i,
      /\b(?:niet|geen|zonder)\b[^.;:]{0,40}\b(?:aangestuurd|aansturing|leiding|gezag|toezicht|hi[eë]rarchisch)/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-embedded',
    kind: 'dba-against',
    patterns: [
      /\b(?:je|jij|u) komt? te werken\b/i,
      /\bkomt? (?:je|u) te werken\b/i,
      /\b(?:je|jij|u|opdrachtnemer)\b[^.;:]{0,40}\b(?:onder)?deel uit van (?:het|ons|de|een) (?:vaste )?(?:team|afdeling)/i,
      /\bmaakt? (?:je|u) (?:onder)?deel uit van (?:het|ons|de|een) (?:vaste )?(?:team|afdeling)/i,
      /\b(?:je|jij|u|opdrachtnemer) draait (?:volledig |gewoon )?mee in\b/i,
    ],
    unless: [/\b(?:geen|niet)\b[^.;:]{0,20}\b(?:(?:onder)?deel uit|te werken|draait|mee in)/i],
  },
  {
    ...speaks,
    id: 'dba-fixed-days',
    kind: 'dba-against',
    patterns: [
      new RegExp(`\\bwerkdagen\\b[^.;]{0,30}\\b${weekday}\\b(?! \\d)`, 'i'),
      /\bvaste (?:werk|kantoor)?dagen\b/i,
      /\b(?:aanwezig|werkzaam|op kantoor|op locatie)\b[^.;]{0,30}\bop (?:iedere |elke )?(?:maan|dins|woens|donder|vrij)dag(?:en)?\b(?! \d)/i,
    ],
    unless: [
      // Days that can still be talked over are not fixed.
      /\bin (?:onderling )?overleg\b|\bnader te bepalen\b|\bflexibel|\bvoorkeur|\bgeen vaste\b|\bzelf te bepalen\b|\bvrij in te delen\b/i,
      // A term in working days, or the days on which somebody can be reached or spoken to.
      /\d werkdagen\b|\bbinnen\b[^.;]{0,20}\bwerkdagen\b|\bgesprek|\bbereikbaar\b/i,
    ],
  },
  {
    ...speaks,
    id: 'dba-long',
    kind: 'dba-against',
    patterns: [
      /\bduur\b[:\s]{1,4}(?:van )?(?:circa |ca\. |maximaal )?\d+(?: ?(?:-|–|tot|à|t\/m) ?\d+)? ?(?:maand|mnd|jaar)[a-z()]*/i,
      /\bopties? (?:tot )?verlenging\b[:\s]{1,4}\d+ ?(?:x|×|keer|maal) ?\d+ ?(?:maand|mnd|jaar)[a-z()]*/i,
      /\beinddatum\b[:\s]{1,4}\d{1,2}[- ](?:\d{1,2}|[a-z]{3,9})\.?[- ]\d{4}/i,
    ],
    exact: true,
    request: { enough: isLong, must: isLong },
  },
  {
    ...speaks,
    id: 'dba-staff-work',
    kind: 'dba-against',
    patterns: [
      /\bvervang(?:ing|t|en)\b[^.;:]{0,30}\b(?:wegens|vanwege|tijdens|in verband met|i\.v\.m\.) (?:\S+ ){0,2}(?:ziek|zwanger|verlof|bevalling|ouderschap)/i,
      /\bvervanging van (?:een |de |onze |deze )?(?:\S+ )?(?:medewerker|collega)/i,
      /\bvervangt? (?:je |u )?(?:een|onze|de|deze) (?:\S+ )?(?:medewerker|collega)/i,
      /\b(?:ziekte|zwangerschaps|verlof)-?vervang/i,
      /\b(?:invulling|opvulling|vervulling) van (?:een |de |deze )?(?:vacature|openstaande|formatie|structurele|reguliere|vaste)/i,
      /\b(?:zolang|tot|totdat) de vacature\b/i,
    ],
    unless: [
      /\b(?:niet|geen)\b[^.;:]{0,60}\b(?:vervang|invulling|opvulling|vervulling|vacature)/i,
      // Who may take the contractor's place is another matter.
      /\bvervang(?:ing|en|t)\b[^.;:]{0,20}\b(?:kandidaat|opdrachtnemer|professional)\b/i,
      /\b(?:kandidaat|opdrachtnemer)\b[^.;:]{0,60}\b(?:zorgt|regelt|zich)\b[^.;:]{0,30}\bvervang/i,
    ],
  },
  {
    id: 'dba-enforced',
    kind: 'date',
    for: selfEmployed,
    // The youngest of sources that disagree about fines; all agree on enforcement since 1 January 2025.
    source: { name: 'vierhoff.nl, skipr.nl', asOf: '2026-03-06', dated: 'source' },
    patterns: [/\bwet dba\b/i, /\bschijnzelfstandig/i],
    also: 'dba',
    from: '2025-01-01',
  },
];

/** Sources say "long" without a number; a year, every option counted, is our choice. The months are shown. */
const longAbove = 12;

function isLong(request: TenderRequest): boolean {
  return (longestMonths(request) ?? 0) > longAbove;
}

/**
 * The most whole months that the assignment can last, options included. Where the page states no duration: from
 * its start, or from its publication where that is later (a start long past is that of the work, not of this
 * bidder's part in it), to its end. Null where these are not stated either.
 */
export function longestMonths({
  duration,
  renewal,
  start,
  publishedOn,
  contractEnd,
}: Pick<TenderRequest, 'duration' | 'renewal' | 'start' | 'publishedOn' | 'contractEnd'>): number | null {
  const from = start?.date == null ? null : laterOf(start.date, publishedOn);
  const most = duration?.maxMonths ?? duration?.minMonths ?? monthsBetween(from, contractEnd);
  if (most === null) return null;
  return most + (renewal?.times ?? 0) * (renewal?.months ?? 0);
}

const laterOf = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

/** Whole months, both days counted; null where one is missing, is no real date, or the end comes first. */
function monthsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  try {
    const end = Temporal.PlainDate.from(to).add({ days: 1 });
    const { months } = Temporal.PlainDate.from(from).until(end, { largestUnit: 'months' });
    return months > 0 ? months : null;
  } catch {
    return null;
  }
}
