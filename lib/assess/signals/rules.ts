/**
 * What a request's page may hold that matters by the bidder's role, as data. They are signals: none of them
 * weighs, advises or judges, and none names the amount of a fine, since sources differ and amounts change.
 */
import { dbaRules } from './dba-rules.ts';
import { everyone, lenders, type SignalRule, type SignalSource, selfEmployed } from './rule.ts';

const page: SignalSource = { name: 'page', asOf: null, dated: 'page' };
/** Both chambers agreed; in force and transition on 1 January 2027, admission needed from 1 January 2028. */
const wtta: SignalSource = { name: 'hr-kiosk.nl', asOf: '2025-11-14', dated: 'source' };

const waadi = [
  /\bwaadi\b/i,
  /\bwet allocatie arbeidskrachten/i,
  /\bpersoneel (?:ter beschikking stel|uitle(?:nen|ent))/i,
] as const;
/** What speaks of lending staff at all speaks of what the Wtta asks. */
const admission = [
  /\bwtta\b/i,
  /\btoelatingsstelsel\b/i,
  ...waadi,
  /\buitzend-? ?\/ ?uitleen/i,
  /\bterbeschikkingstelling\b/i,
] as const;
/** An index of something else (an archive) says nothing about money: these words stand with one that does. */
const noRate = /^(?!(?:geen )?index|.*(?:tarie|prijs|prijz|\bcbs|\bcpi|\bcao|vergoeding|lonen|jaarlijks))/i;
/** Work on social return, or praise of it, is no duty: these words stand with one that is. */
const noDuty =
  /^(?!.*(?:verplicht|voorwaard|opdrachtsom|opdrachtwaarde|contractwaarde|omzet|%|procent|€|\beuro\b|\bgeld(?:t|en)\b|van toepassing|bijdrage|\beis|\bvra(?:ag|gen)|verlang|bijlage|committeer))/i;
const noWaadi = [
  /\bgeen waadi\b/i,
  /\bwaadi\b[^.;]{0,30}(?:niet van toepassing|n\.?v\.?t\b)/i,
  /\bgeen personeel ter beschikking/i,
] as const;

export const signalRules: readonly SignalRule[] = [
  {
    id: 'no-self-employed',
    kind: 'shuts-out',
    for: selfEmployed,
    source: page,
    patterns: [
      /\b(?:geen|zonder|niet als)(?: inzet van)? zzp/i,
      /\bgeen zelfstandigen\b/i,
      /\bzzp(?:['’]?ers?|-[a-z]+)?\b[^.;:]{0,40}\b(?:uitgesloten|niet (?:mogelijk|toegestaan|geschikt|in aanmerking|welkom|inzetbaar|reageren|inschrijven))/i,
      /\bniet\b[^.;:]{0,20}\b(?:door|voor) (?:een |de )?zzp/i,
      /\bniet (?:geschikt|mogelijk|bedoeld|open|toegankelijk) voor (?:een |de )?(?:zelfstandigen\b|zelfstandige (?:professional|ondernemer))/i,
      /\b(?:alleen|uitsluitend|enkel)\b[^.;:]{0,60}\bin loondienst\b/i,
      /\b(?:alleen|uitsluitend|enkel)\b[^.;:]{0,30}\bdetachering\b/i,
    ],
    unless: [
      /\bniet (?:alleen|uitsluitend|enkel)\b/i,
      /\b(?:geen|zonder)\b[^.;:]{0,20}\b(?:zzp['’]?ers? )?(?:uitgesloten|uit te sluiten|bezwaar)/i,
      /\bgeen zzp[^.;:]{0,40}\b(?:uitgesloten|bezwaar)/i,
      /\b(?:loondienst|detachering),? (?:of|en|dan wel) (?:als |door )?(?:een )?(?:zzp|zelfstandige)/i,
      /\bzzp(?:['’]?ers?)?,? (?:of|en|dan wel) [^.;:]{0,30}(?:loondienst|detachering)/i,
    ],
    // What the user knows better than the words goes before them.
    request: {
      enough: (request) => request.selfEmployed === false,
      not: (request) => request.selfEmployed === true,
    },
  },
  {
    id: 'waadi',
    kind: 'duty',
    for: lenders,
    source: { name: 'kvk.nl', asOf: '2025-08-08', dated: 'source' },
    patterns: waadi,
    unless: noWaadi,
  },
  {
    id: 'sna',
    kind: 'duty',
    for: lenders,
    source: { name: 'flexwestbrabant.nl', asOf: '2026-11-22', dated: 'reading' },
    patterns: [
      /\bSNA\b/,
      /\bstichting normering arbeid\b/i,
      /\bnen[- ]?4400\b/i,
      /\bwka-verklaring\b/i,
      /\bketenaansprakelijkheid/i,
    ],
    unless: [
      /\b(?:geen|niet)\b[^.;]{0,30}\b(?:SNA|wka|nen)\b[^.;]{0,30}\b(?:nodig|vereist|verplicht|gevraagd)\b/i,
      /\b(?:SNA|wka|nen)\b[^.;]{0,30}\b(?:geen vereiste|niet (?:nodig|vereist|verplicht|van toepassing))/i,
    ],
  },
  {
    id: 'wtta-announce',
    kind: 'date',
    for: lenders,
    source: wtta,
    patterns: admission,
    unless: noWaadi,
    also: 'concerned',
    until: '2027-01-01',
  },
  {
    id: 'wtta-coming',
    kind: 'date',
    for: lenders,
    source: wtta,
    patterns: admission,
    unless: noWaadi,
    also: 'concerned',
    from: '2027-01-01',
    until: '2028-01-01',
  },
  {
    id: 'wtta',
    kind: 'duty',
    for: lenders,
    source: wtta,
    patterns: admission,
    unless: noWaadi,
    also: 'concerned',
    from: '2028-01-01',
  },
  {
    id: 'g-account',
    kind: 'money',
    for: lenders,
    source: page,
    patterns: [/\bg-? ?rekening/i, /\bgeblokkeerde rekening/i],
    unless: [
      // "Heeft u geen G-rekening, dan …" is a duty still.
      /\bgeen g-? ?rekening(?!\b[^.;]{0,60}\b(?:dan|stort|zal)\b)/i,
      /\bniet (?:op|via|naar|met) (?:een|de|uw|je) g-? ?rekening/i,
      /\bg-? ?rekening(?:en)?(?:: ?| is | wordt | zijn )(?:nee\b|n\.?v\.?t\b|niet (?:van toepassing|nodig|vereist|verplicht|gevraagd))/i,
    ],
  },
  {
    id: 'equal-pay',
    kind: 'money',
    for: lenders,
    source: { name: 'klant.afas.nl', asOf: '2026-01-01', dated: 'source' },
    patterns: [/\binlenersbeloning/i, /\bgelijkwaardige (?:beloning|arbeidsvoorwaarden)/i],
    unless: [
      /\b(?:inlenersbeloning|gelijkwaardige beloning)\b[^.;]{0,20}\b(?:niet van toepassing|n\.?v\.?t\b)/i,
    ],
  },
  {
    id: 'indexation',
    kind: 'money',
    for: everyone,
    source: page,
    patterns: [/\b(?:tarief|prijs|cbs|cpi|dpi)?-?index(?:ering|atie|eren|eert|cijfer)/i, /\bge[iï]ndexeerd/i],
    unless: [
      noRate,
      /\b(?:geen|zonder)\b[^.;]{0,20}index/i,
      /\bniet\b[^.;]{0,30}(?:ge[iï]ndexeerd|index(?:eren|eert))/i,
      /index(?:ering|atie)\b[^.;]{0,30}\b(?:niet (?:van toepassing|mogelijk|toegestaan)|uitgesloten|n\.?v\.?t\b)/i,
    ],
  },
  {
    id: 'no-indexation',
    kind: 'money',
    for: everyone,
    source: page,
    patterns: [
      /\b(?:geen|zonder)\b[^.;]{0,20}index(?:ering|atie)/i,
      /\bniet\b[^.;]{0,30}(?:ge[iï]ndexeerd|index(?:eren|eert))/i,
      /index(?:ering|atie)\b[^.;]{0,30}\b(?:niet (?:van toepassing|mogelijk|toegestaan)|uitgesloten|n\.?v\.?t\b)/i,
    ],
    unless: [noRate],
  },
  {
    id: 'sroi',
    kind: 'money',
    for: everyone,
    source: { name: 'wspregiozwolle.nl', asOf: '2026-11-22', dated: 'reading' },
    patterns: [/\bsroi\b/i, /\bsocial return\b/i],
    unless: [
      noDuty,
      /\b(?:geen|zonder)\b[^.;]{0,20}(?:\bsroi\b|social return)/i,
      /(?:\bsroi\b|social return)[^.;]{0,40}(?:niet van toepassing|n\.?v\.?t\b)/i,
    ],
  },
  ...dbaRules,
];
