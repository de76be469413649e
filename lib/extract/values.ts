/** Readings of header values. Each returns null where the text states nothing of its kind. */
import type { TenderRequest } from '../request/tender-request.ts';
import { numberPattern, readNumber } from './text.ts';

const mostHours = 60;

const hoursPattern =
  /(\d{1,3}(?:[.,]\d{1,2})?)(?: ?(?:uur|u))? ?(?:-|–|tot en met|tot|t\/m|[àa]|\/|of) ?(?:max(?:imaal|\.)? ?)?(\d{1,3}(?:[.,]\d{1,2})?)|(\d{1,3}(?:[.,]\d{1,2})?)/;

/** '3 dagen (24 uur)': days are no hours. */
const days = /\d{1,2}(?:[.,]5)?(?: ?(?:à|-|–|tot|of) ?\d(?:[.,]5)?)? ?dag(?:en|delen)?(?![a-zA-ZÀ-ɏ])/gi;

/** '16 tot 20 uur', '24 - 32', 'maximaal 36': hours per week. 0 is empty; above 60 is no week. */
export function readHours(text: string): TenderRequest['hoursPerWeek'] {
  const head = text.slice(0, 120).replace(days, '');
  const match = hoursPattern.exec(head);
  if (!match) return null;
  const number = (part: string | undefined): number | null => {
    const hours = part === undefined ? 0 : Number(part.replace(',', '.'));
    return hours > 0 && hours <= mostHours ? hours : null;
  };
  const before = head.slice(0, match.index).toLowerCase();
  const single = number(match[3]);
  if (match[3] !== undefined) {
    if (single === null) return null;
    if (/(?:max|hooguit|hoogstens|tot)[a-z. ]*$/.test(before)) return { min: null, max: single };
    if (/(?:min|ten ?minste|minstens|vanaf)[a-z. ]*$/.test(before)) return { min: single, max: null };
    return { min: single, max: single };
  }
  const min = number(match[1]);
  const max = number(match[2]);
  // '16 tot 220 uur' has one end that cannot be; the other is then no safer.
  if (max === null || (min === null && Number(match[1]) > 0)) return null;
  return min !== null && min > max ? null : { min, max };
}

const months = `(?:maand(?:en|\\(en\\))?|mnd\\.?|months?)`;
const years = '(?:jaar|jaren|jr\\.?|years?)';
const durationPattern = new RegExp(
  `(?<![a-zA-ZÀ-ɏ\\d,.])(${numberPattern})(?: ?(?:${months}|${years}))? ?(?:-|–|tot|à|t/m|tot en met) ?(${numberPattern}) ?(${months}|${years})(?![a-zA-ZÀ-ɏ])|(?<![a-zA-ZÀ-ɏ\\d,.])(${numberPattern}) ?(${months}|${years})(?![a-zA-ZÀ-ɏ])(?: en (${numberPattern}) ?${months})?`,
  'i',
);

/** '3-6 maanden', '1 jaar', 'maximaal 12 maanden'. A year is 12 months; weeks alone are null. */
export function readDuration(text: string): TenderRequest['duration'] {
  // 'anderhalf jaar' is as common as '1,5 jaar'.
  const head = text
    .slice(0, 160)
    .replace(/(\d),5 ?jaar/, (_, years) => `${years * 12 + 6} maanden`)
    .replace(/anderhalf jaar/i, '18 maanden');
  const match = durationPattern.exec(head);
  if (!match) return null;
  const inMonths = (count: string | undefined, unit: string | undefined): number =>
    (readNumber(count ?? '') ?? 0) * (unit && /^(?:j|y)/i.test(unit) ? 12 : 1);
  if (match[1] !== undefined)
    return { minMonths: inMonths(match[1], match[3]), maxMonths: inMonths(match[2], match[3]) };
  const whole = inMonths(match[4], match[5]) + (match[6] ? inMonths(match[6], 'maand') : 0);
  if (whole === 0) return null;
  const before = head.slice(0, match.index);
  if (/(?:max(?:imaal|\.)?|uiterlijk|ten hoogste|hooguit) $/i.test(before))
    return { minMonths: null, maxMonths: whole };
  if (/(?:min(?:imaal|\.)?|ten minste|tenminste|minstens) $/i.test(before))
    return { minMonths: whole, maxMonths: null };
  return { minMonths: whole, maxMonths: whole };
}

const timesPattern = new RegExp(
  `(?<![a-zA-ZÀ-ɏ\\d])(${numberPattern}) ?(?:x|×|maal|keer|\\*)(?: ?(?:met|een periode van|van|een verlenging van|voor|telkens|steeds|maximaal|een optie van))* ?(${numberPattern}) ?(${months}|${years})`,
  'i',
);
const oncePattern = new RegExp(
  `(?:met|van|voor|nog(?:maals)?|optie|verlenging(?:en)?|:)(?: maximaal| telkens)? (${numberPattern}) ?(${months}|${years})(?![a-zA-ZÀ-ɏ])`,
  'i',
);
const bareSpan = new RegExp(`^(${numberPattern}) ?(${months}|${years})\\.?$`, 'i');

/** '2 x 3 maand(en)', 'Mogelijk, maar nog niet bekend', 'Nee'. Null where nothing is said. */
export function readRenewal(text: string): TenderRequest['renewal'] {
  const head = text.slice(0, 300);
  const size = (count: string | undefined, unit: string | undefined): number | null => {
    const number = readNumber(count ?? '');
    return number === null ? null : number * (/^(?:j|y)/i.test(unit ?? '') ? 12 : 1);
  };
  const several = timesPattern.exec(head);
  if (several)
    return { possible: true, times: readNumber(several[1] ?? ''), months: size(several[2], several[3]) };
  if (
    /niets? (?:over )?bekend|onbekend|^(?:n\.?v\.?t\.?|-|n\.?t\.?b\.?|nader te bepalen)/i.test(head) &&
    !/mogelijk/i.test(head)
  )
    return null;
  if (
    /^(?:nee|geen|niet(?! bekend)|neen|0\b)|niet mogelijk|geen (?:optie|verlenging)|niet van toepassing/i.test(
      head,
    )
  )
    return { possible: false, times: null, months: null };
  const once =
    bareSpan.exec(head) ??
    (/ja|mogelijk|optie|verleng|eventueel/i.test(head) ? oncePattern.exec(head) : null);
  if (once) return { possible: true, times: null, months: size(once[1], once[2]) };
  if (/^ja\b|mogelijk|bespreekbaar|in overleg/i.test(head))
    return { possible: true, times: null, months: null };
  return null;
}

const soon =
  /^(?:z\.? ?s\.? ?m\.?|zo (?:snel|spoedig) mogelijk|per direct|direct|per omgaande|asap|as soon as possible)(?![a-zA-ZÀ-ɏ])/i;

/** Whether a start is 'as soon as possible'. */
export const isSoon = (text: string): boolean => soon.test(text.trim());

/** 'Ja' → true, 'Nee, …' → false, else null. */
export function readYesNo(text: string): boolean | null {
  const word = /^[a-zA-ZÀ-ɏ]+/.exec(text.trim())?.[0].toLowerCase();
  if (word === 'ja' || word === 'yes') return true;
  return word === 'nee' || word === 'neen' || word === 'no' || word === 'geen' ? false : null;
}

const euro =
  /(?:€|eur(?:o)?\b) ?(\d{1,3}(?:[.,]\d{1,2})?)(?!\d)|(?<![\d.,])(\d{2,3}(?:[.,]\d{1,2})?) ?euro/gi;

/** The highest euro amount in the text ('€ 90 - € 110' → 110); null: none, or an amount that is no hourly rate. */
export function readEuros(text: string): number | null {
  const amounts = [...text.matchAll(euro)].map((match) =>
    Number((match[1] ?? match[2] ?? '').replace(',', '.')),
  );
  const highest = Math.max(...amounts, 0);
  return highest > 0 ? highest : null;
}

/** The value of a rate label: '€135 per uur', '127'; null for 'Geen maximum', 0, ranges of text, amounts with VAT. */
export function readRate(text: string): number | null {
  const head = text.slice(0, 120);
  if (/inclusief (?:btw|21)|incl\.? btw/i.test(head)) return null;
  const amount =
    readEuros(head) ??
    Number(
      /^(\d{1,3}(?:[.,]\d{1,2})?)(?:,-)?(?: ?(?:euro|per uur|p\/u|excl).*)?$/i
        .exec(head.trim())?.[1]
        ?.replace(',', '.') ?? 0,
    );
  return amount > 0 && amount < 1000 ? amount : null;
}

const educationPattern =
  /^(?:minimaal |min\. |een )?((?:vmbo|mbo|hbo|wo|havo|vwo|universitair|universiteit|hoger|middelbaar|lbo|phd|post-?hbo|master|bachelor|academisch)[a-zA-ZÀ-ɏ\d+ /.-]{0,30})$/i;

/** An education level as printed ('HBO+', 'WO', 'HBO/WO'); null for a sentence about education. */
export function readEducation(text: string): string | null {
  const trimmed = text.trim();
  return educationPattern.test(trimmed) ? trimmed : null;
}

/** A short name as printed (place, region, buyer); null for prose, dates and numbers. */
export function readName(text: string, longest = 70): string | null {
  const name = text.trim().replace(/[;,:]$/, '');
  if (name.length < 2 || name.length > longest || !/^[A-ZÀ-Þ'’\d(]/.test(name)) return null;
  if (/^(?:n\.?v\.?t|nader|onbekend|in overleg|-)/i.test(name)) return null;
  // A name has no sentence in it: no stop before a capital, no verb form of the usual kind at its start.
  if (/[.!?] [A-ZÀ-Þ]|[.!?]$/.test(name) && !/(?:B\.V|N\.V|c\.s|e\.o)\.$/i.test(name)) return null;
  return / (?:is|zijn|heeft|hebben|wordt|worden|werkt|ligt|telt|zoekt|bestaat|biedt|staat|wil|gaat|vraagt|kan|die|dat) /.test(
    ` ${name} `,
  )
    ? null
    : name;
}
