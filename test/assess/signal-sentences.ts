import type { SignalId } from '../../lib/assess/signals.ts';

/** Sentences by which a rule is known, and sentences much like them by which it is not. */
export const sentences: Partial<Record<SignalId, { fires: string[]; not: string[] }>> = {
  'no-self-employed': {
    fires: [
      'Geen zzp',
      "Voor deze klus kunnen zzp'ers helaas niet reageren.",
      'Een zzp-constructie is uitgesloten.',
      'De klus is niet bedoeld voor zelfstandigen.',
      'Alleen kandidaten in loondienst van een leverancier.',
      'Wij huren uitsluitend in via detachering.',
      "Dit werk kan niet door een zzp'er worden gedaan.",
    ],
    not: [
      "Zzp'ers zijn van harte welkom.",
      'Je kunt goed zelfstandig werken.',
      'Je hebt geen zelfstandige bevoegdheid om te tekenen.',
      "Er zijn geen zzp'ers uitgesloten van deelname.",
      'Je levert niet alleen mensen in loondienst.',
      "Alleen in loondienst of als zzp'er.",
    ],
  },
  waadi: {
    fires: [
      'Een uitlener staat geregistreerd volgens de Waadi.',
      'De Wet allocatie arbeidskrachten door intermediairs geldt.',
      'Wie personeel ter beschikking stelt, toont dat aan.',
    ],
    not: [
      'De Waadi is hier niet van toepassing.',
      'Je hebt kennis van de Waadi en van de cao.',
      'De gemeente stelt een werkplek ter beschikking.',
    ],
  },
  sna: {
    fires: [
      'De uitlener staat in het register van de SNA.',
      'Lever een bewijs van de Stichting Normering Arbeid.',
      'Certificaat volgens NEN 4400-1.',
      'Stuur een WKA-verklaring mee.',
      'Zonder SNA gaat meer dan de helft naar de andere rekening.',
    ],
    not: ['Een SNA-keurmerk is geen vereiste.', 'Er is geen SNA-registratie nodig.', 'Je werkt snel.'],
  },
  'wtta-announce': {
    fires: ['Na 2027 geldt de Wtta.', 'Voor uitleners komt er een toelatingsstelsel.'],
    not: [],
  },
  'g-account': {
    fires: [
      'Een derde van de factuur gaat naar de G-rekening.',
      'Wij storten op een geblokkeerde rekening.',
      'Heb je geen G-rekening, dan betalen wij later.',
    ],
    not: [
      'Je hebt geen G-rekening nodig.',
      'Wij betalen niet op een G-rekening.',
      'G-rekening: n.v.t.',
      'Een g-rekening is niet van toepassing.',
      'Ervaring met G-rekeningen is een pre.',
    ],
  },
  'equal-pay': {
    fires: [
      'De schaal bepaalt de inlenersbeloning.',
      'De cao regelt de gelijkwaardige beloning.',
      'Dit is van belang voor de gelijke/gelijkwaardige beloning.',
    ],
    not: [
      'Je werkt aan gelijke beloning van mannen en vrouwen.',
      'De inlenersbeloning is niet van toepassing.',
      'De beloning is marktconform.',
    ],
  },
  indexation: {
    fires: ['Het tarief volgt elk jaar de CBS-indexering.', 'Tarieven worden per 1 januari geïndexeerd.'],
    not: [
      'Je maakt een indexering van het archief.',
      'Er is geen indexering van het tarief.',
      'Het tarief wordt niet geïndexeerd.',
      'Indexering is niet toegestaan.',
      'Ervaring met indexering van huren.',
    ],
  },
  'no-indexation': {
    fires: [
      'Er is geen indexering van het tarief.',
      'Het tarief wordt tijdens de looptijd niet geïndexeerd.',
    ],
    not: [
      'Het archief heeft geen indexering.',
      'Het tarief wordt jaarlijks geïndexeerd.',
      'De index is raadpleegbaar.',
    ],
  },
  sroi: {
    fires: ['Boven twee ton geldt een SROI-verplichting.', 'Wij vragen social return van vijf procent.'],
    not: [
      'Adviseur social return',
      'Social return is niet van toepassing.',
      'Er geldt geen SROI.',
      'Je hebt ervaring met social return.',
      'Zie https://voorbeeld.example/sroi.pdf',
    ],
  },
  'dba-result': {
    fires: [
      'De nadruk ligt op het realiseren van concrete resultaten.',
      'De opdracht is tijdelijk en resultaatgericht.',
      'Er geldt een resultaatverplichting.',
      'Het gaat om het realiseren van afgesproken resultaten.',
    ],
    not: [
      'Voor deze opdracht zoeken wij iemand die resultaatgericht is.',
      'De opdrachtnemer is resultaatgericht.',
      'Je bent gericht op het realiseren van resultaten.',
      'Resultaatgericht',
      'Je bent een resultaatgerichte collega.',
      'Er geldt geen resultaatverplichting.',
    ],
  },
  'dba-no-authority': {
    fires: [
      'De opdrachtnemer krijgt geen hiërarchische positie.',
      'Er ontstaat geen gezagsverhouding.',
      'De opdrachtnemer werkt zonder aansturing.',
    ],
    not: [
      'Zzp is niet toegestaan, de kandidaat heeft een dienstverband.',
      'Je hebt een hiërarchische positie.',
      'Je geeft leiding zonder formele macht.',
      'Dit kan niet alleen in dienstverband.',
    ],
  },
  'dba-own-way': {
    fires: [
      'De opdrachtnemer maakt een eigen plan van aanpak.',
      'De opdrachtnemer bepaalt zelf wanneer er wordt gewerkt.',
      'Het werk is naar eigen inzicht in te delen.',
    ],
    not: [
      'De opdrachtgever kan naar eigen inzicht kandidaten afwijzen.',
      'De gemeente bepaalt zelf hoe zij beoordeelt.',
      'Je schrijft mee aan het plan van aanpak van het team.',
      'De opdrachtnemer bepaalt dit niet zelf wanneer het druk is.',
      'Je werkt zelfstandig.',
    ],
  },
  'dba-no-staff-post': {
    fires: ['De klus is niet bedoeld als invulling van formatieruimte.', 'Dit is geen reguliere functie.'],
    not: ['Dit is een reguliere functie.', 'De formatie groeit.'],
  },
  'dba-own-device': {
    fires: ['Bring your own device geldt.', 'Je neemt een eigen laptop mee.', 'De telefoon regel je zelf.'],
    not: [
      'U kunt zelf per telefoon vragen stellen.',
      'Stel zelf een vraag via telefoonnummer 000.',
      'Je hebt geen eigen laptop nodig.',
      'De gemeente stelt een eigen laptop beschikbaar.',
      'BYOD: nee',
    ],
  },
  'dba-directed': {
    fires: [
      'De werkzaamheden worden uitgevoerd onder de dagelijkse leiding van het hoofd.',
      'Het team wordt aangestuurd door een teamleider.',
      'Je werkt onder leiding van de afdelingsmanager.',
      'De dagelijkse leiding gebeurt door het hoofd.',
    ],
    not: [
      'De aannemers worden aangestuurd door de opdrachtnemer.',
      'Je werkt met jongeren die onder toezicht staan.',
      'Je spreekt met een werkgroep die onder leiding van een wethouder staat.',
      'Het programma, ooit onder leiding van een minister, loopt af.',
      'De opdrachtnemer wordt niet aangestuurd door de gemeente.',
      'Je stuurt een team van vijf mensen aan.',
      'Werkervaring met een team dat wordt aangestuurd door vrijwilligers.',
    ],
  },
  'dba-embedded': {
    fires: [
      'Je komt te werken op de afdeling Groen.',
      'Je maakt deel uit van het team Water.',
      'U draait mee in het rooster.',
    ],
    not: [
      'De opdrachtnemer maakt geen deel uit van het team.',
      'De wijk maakt deel uit van een grotere opgave.',
    ],
  },
  'dba-fixed-days': {
    fires: [
      'De klus wordt gedaan op deze werkdagen: ma t/m do',
      'Er wordt gewerkt op vaste dagen.',
      'Je bent op kantoor op dinsdag en donderdag.',
    ],
    not: [
      'Je bent werkzaam op wo-niveau.',
      'Werkdagen: ma t/m vr (in overleg)',
      'Je krijgt binnen twee werkdagen, uiterlijk vrijdag, bericht.',
      'De kandidaat is aanwezig op dinsdag 14 april.',
      'De gesprekken zijn op vaste dagen.',
      'Werkdagen: nader te bepalen',
    ],
  },
  'dba-staff-work': {
    fires: [
      'Je vervangt een collega.',
      'Ter vervanging van onze vaste medewerker zoeken wij hulp.',
      'Het gaat om vervanging wegens ziekte van een medewerker.',
      'Je vervult deze rol tot de vacature is ingevuld.',
      'Dit is de invulling van een structurele plek.',
    ],
    not: [
      'Het vervangen van het systeem voor verlof is jouw klus.',
      'Vervanging van de opdrachtnemer is toegestaan.',
      'De klus is niet bedoeld als invulling van een vacature.',
      'Wij vervangen de riolering.',
    ],
  },
};
