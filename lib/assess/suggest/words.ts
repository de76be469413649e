/** Dutch words as they are compared: without case, accents, endings, and without the words that say nothing. */
import { stemmer } from '@orama/stemmers/dutch';

const stopWords = new Set(
  `aan al alle alles als ander andere anders bent beschikking bezit bij binnen buiten ca circa daar dan dat de deze die dit door dus een eén
  eigen elk elke en er etc evenals geen haar heb hebben hebt heeft hem het hier hij hun ieder iedere ik in
  inclusief is ja je jij jou jouw kan kun kunnen kunt maar me met mij mijn moet moeten na naar naast niet nog
  of om onder ons onze ook op over per rond rondom samen sinds te tegen ten ter tevens tijdens toe tot tussen
  u uit uw van vanuit vanaf via vol volgens voor waar waarbij waarin waaronder wat we welke wel werd wie wij
  wordt worden zal ze zelf zich zij zijn zo zoals zodat zonder zowel the of and with`.split(/\s+/),
);

/** Words that criteria are made of: they say how something is asked, not what. */
const formWords = new Set(
  `aangeboden aantal aantoonbaar aantoonbare afgelopen afgerond afgeronde beschikken beschikt bewezen
  bijvoorbeeld cv dag diverse duidelijk eerder eerdere enkele ervaren ervaring ervaringen expliciet gedaan gehad
  geweest gericht gerichte gewenst gewerkt handig inschrijfdatum inschrijven inschrijving jaar jaren kandidaat kandidaten kennis kent laatste levert maand
  maanden meer meerdere minimaal minimale minstens minste name nodig ooit opdrachtnemer opgedaan periode
  professional sluitingsdatum stond tenminste toon toont totaal uitgedrukt vereist verschillende verricht voldoende was waren werk werken
  werkte werkzaam werkervaring`.split(/\s+/),
);

/** Words too wide to be looked for; where a criterion has nothing but these, what it asks is not known. */
const vagueWords = new Set(
  `actief actueel actuele bekend bekendheid breed brede centraal functie functies gebied gebieden gedegen
  geldig geldige goed goede grondig grondige jarenlange niveau omgeving onderdeel opdracht opdrachten
  organisatie organisaties project projecten recent recente regio relevant relevante rol rollen ruim ruime
  ruimschoots sector sterk sterke terrein uitgebreide uitstekend uitstekende uitvoeren uitvoering vlak
  voorbeeld werkzaamheden zelfstandig zelfstandige`.split(/\s+/),
);

/**
 * Endings of one activity, of who does it and of the doing: "projectleider" and "projectleiding" have no stem
 * in common. Each row is one family, under its first form.
 */
const families: readonly (readonly string[])[] = [
  ['leiding', 'leider', 'leiders', 'leidster', 'leidinggeven', 'leidinggevende'],
  ['advies', 'adviezen', 'adviseur', 'adviseurs', 'advisering', 'adviseren', 'adviseerde', 'geadviseerd'],
  ['coordinatie', 'coordinator', 'coordinatoren', 'coordineren', 'coordineerde', 'gecoordineerd'],
  ['regie', 'regisseur', 'regisseurs', 'regisseren', 'regisseerde'],
  ['management', 'manager', 'managers', 'managen'],
  ['begeleiding', 'begeleider', 'begeleiders', 'begeleiden', 'begeleidde', 'begeleid'],
  ['beheer', 'beheerder', 'beheerders', 'beheren', 'beheerde'],
  [
    'ontwikkeling',
    'ontwikkelingen',
    'ontwikkelaar',
    'ontwikkelaars',
    'ontwikkelen',
    'ontwikkelde',
    'ontwikkeld',
  ],
  ['ontwerp', 'ontwerpen', 'ontwerper', 'ontwerpers', 'ontworpen'],
  ['onderzoek', 'onderzoeken', 'onderzoeker', 'onderzoekers'],
  ['inkoop', 'inkoper', 'inkopers', 'inkopen'],
  ['planning', 'planner', 'planners', 'plannen'],
  ['communicatie', 'communicator', 'communiceren'],
  ['implementatie', 'implementaties', 'implementeren', 'implementeerde', 'geimplementeerd'],
  ['toezicht', 'toezichthouder', 'toezichthouders'],
  ['training', 'trainingen', 'trainer', 'trainers'],
];

const endings: readonly (readonly [ending: string, family: string])[] = families
  .flatMap((family) => family.map((ending): [string, string] => [ending, family[0] ?? ending]))
  .sort(([one], [other]) => other.length - one.length);

/** The words of a text: runs of letters and digits, with the signs of 'C#', 'C++', 'P&C' and '100.000'. */
export function wordsIn(text: string): string[] {
  return (
    text.match(
      /\d+(?:[.,]\d+)+(?![\p{L}\d])|(?<!\p{L})\p{L}{1,3}(?:&\p{L}{1,2})+(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:#|\+\+)?/gu,
    ) ?? []
  );
}

/** Lower case, without accents: 'Coördinator' → 'coordinator'. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a folded word only holds others together. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Whether a folded word asks something that nobody can look for. */
export const isVague = (word: string): boolean => vagueWords.has(word);

/** Whether a folded word says what is asked: no stop word, no word that every criterion has. */
export function saysSomething(word: string): boolean {
  return word.length > 1 && !stopWords.has(word) && !formWords.has(word) && !vagueWords.has(word);
}

/**
 * The stem of a folded word. The stemmer leaves some plurals apart from their single: of a word in -ie or -a
 * ('visies', 'schemas'), so that 's' goes first, and of one in -f or -s ('bedrijven', 'adviezen').
 */
export function stemOf(word: string): string {
  const single = /(?:ie|[aou])s$/.test(word) && word.length > 5 ? word.slice(0, -1) : word;
  return stemmer(single).replace(/v$/, 'f').replace(/z$/, 's');
}

/** The family of a folded word ('projectleider' → 'projectleiding'); null where it has none. */
export function familyOf(word: string): string | null {
  const found = endings.find(([ending]) => word.endsWith(ending));
  return found === undefined ? null : word.slice(0, -found[0].length) + found[1];
}
