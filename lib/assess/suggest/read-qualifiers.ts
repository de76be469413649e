/**
 * Words that every criterion has and no profile is searched for, where they change what is asked: "buiten de
 * overheid", "de laatste functie", "bij meerdere gemeenten". They are never dropped.
 */
import { blocking, type Demand, noted } from './demand.ts';
import type { Reader } from './reader.ts';

const next = String.raw`(?:\s+[\p{L}\d-]+){0,2}`;
/** They turn the demand around, or point to one role of all. */
const turning = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!binnen (?:en|of) )buiten|behalve|uitgezonderd|anders dan|andere? \p{L}+ dan|laatste(?! (?:\p{L}+ ){0,3}(?:jaar|jaren|maand|maanden)(?!\p{L}))(?! \d)|laatst|huidige?|momenteel|thans|nog (?:in|steeds|altijd|werkzaam|actief)|(?:dit|vorig|elk|ieder) jaar)(?!\p{L})${next}`,
  'iu',
);
/** "Bij één gemeente", all of it at that one; "bij minimaal één" is none of the kind. */
const sameBody = String.raw`(?<=\b(?:bij|binnen) )(?:één|1|eenzelfde|dezelfde|hetzelfde)(?! (?:of|à|van)(?!\p{L}))`;
/** How many, at what distance, after what day, where, and whether it goes on ("is werkzaam"): the words behind them may be there, and it may still not be so. */
const bending = new RegExp(
  String.raw`(?<!\p{L})(?:meerdere|diverse|verschillende|enkele|een aantal|onder(?! (?:andere?|meer)(?!\p{L}))|tussen|na(?= (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d(?!\d))|(?:(?:is|bent|zijn) (?:[\p{L}\d]+ ){0,5}|(?<=^|[.;:] ))(?:werkzaam|actief)(?! \(?geweest)|${sameBody}|(?<=\b(?:bij|binnen|voor) (?:een )?)andere?|naast|samen met|tegen|per|binnen (?:en|of) buiten|als zelfstandige?|(?:in|binnen|voor) (?:de|een|onze|deze) (?:regio|sector|branche|organisatie|omgeving))(?!\p{L})${next}`,
  'iu',
);
/** Of a team or a firm, where it is asked of the one who is offered. */
const ofOthers = /(?<!\p{L})(?:de|het|uw|onze) (?:organisatie|bedrijf|onderneming|team)(?!\p{L})/iu;

/** Takes out what turns a demand around; as long as that is open, nothing is met. */
export function readTurning(text: Reader): Demand[] {
  return text.takeAll(turning).map(blocking);
}

/** What makes it unsure that work is about what is asked; it stays in the text, since its words are looked for. */
export function readBending(text: Reader): Demand[] {
  const words = bending.exec(text.rest)?.[0];
  return words === undefined ? [] : [noted(words)];
}

/** The same for a fact. */
export function readOthers(text: Reader): Demand[] {
  const words = ofOthers.exec(text.rest)?.[0];
  return words === undefined ? [] : [noted(words)];
}
