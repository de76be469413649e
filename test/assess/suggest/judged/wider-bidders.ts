/** Invented bidders of many kinds, with gaps, overlaps, part-time work, degrees of elsewhere and papers that ran out. */
import {
  type Degree,
  type DocumentKind,
  emptyProfile,
  type Profile,
  type ProfileFacts,
} from '../../../../lib/profile/profile.ts';
import type { TenderRequest } from '../../../../lib/request/tender-request.ts';

/** The request that their criteria stand in. */
export const widerAsked: Partial<TenderRequest> = {
  submissionDeadline: '2026-12-10T09:00:00+01:00[Europe/Amsterdam]',
  start: { date: '2027-01-11', asap: false },
  hoursPerWeek: { min: 32, max: 32 },
  duration: { minMonths: 12, maxMonths: 12 },
  renewal: { possible: true, times: 2, months: 6 },
};

const said = (part: string | undefined): string | null => (part === '-' || part === undefined ? null : part);
const count = (part: string | undefined): number | null => (said(part) === null ? null : Number(part));

/** An entry a line: degree | id | level | field | school | year; role | id | title | where | from | to | hours | body | text; paper | id | kind | name | issued | expires. */
export function bidder(facts: Partial<ProfileFacts>, entries: string): Profile {
  const profile: Profile = { ...emptyProfile(), ...facts };
  for (const line of entries.trim().split('\n')) {
    const [list, id = '', one = '', two = '', three = '', four, five, body, text = ''] = line.split(' | ');
    if (list === 'degree') {
      const level = one as Degree['level'];
      profile.degrees.push({ id, level, field: two, institution: three, year: count(four) });
    } else if (list === 'paper') {
      const dates = { issuedOn: said(three), expiresOn: said(four) };
      profile.documents.push({ id, kind: one as DocumentKind, name: two, ...dates });
    } else {
      const publicBody = body === 'public' ? true : body === 'private' ? false : null;
      const dates = { from: three, to: said(four), hoursPerWeek: count(five) };
      profile.roles.push({ id, title: one, organisation: two, ...dates, publicBody, text });
    }
  }
  return profile;
}

/** By the name that their criteria bear. */
export const widerBidders: Record<string, Profile> = {
  /** Self-employed, social domain, part-time and a gap. */
  social: bidder(
    {
      bidderType: 'zzp',
      skills: ['Participatiewet', 'Wmo', 'Jeugdwet', 'bestuurlijke sensitiviteit'],
      regions: ['Overijssel', 'Gelderland'],
      languages: ['Nederlands', 'Engels'],
      availableHours: 24,
      availableFrom: '2027-02-01',
      minimumRate: 98,
      ownDevices: true,
    },
    `
degree | d1 | hbo-bachelor | Maatschappelijk werk | Windesheim | 2004
degree | d2 | wo-master | Bestuurskunde | Universiteit Twente | 2011
role | r1 | Beleidsadviseur Wmo | Gemeente Zwolle | 2012-03 | 2016-08 | 36 | public | Verordening Wmo opgesteld, inkoop van maatwerkvoorzieningen, advisering van college en raad.
role | r2 | Strategisch adviseur sociaal domein | Gemeente Deventer | 2017-02 | 2020-06 | 24 | public | Transformatieagenda jeugd, regionale samenwerking met zeven gemeenten, contractmanagement jeugdhulp.
role | r3 | Projectleider inburgering | Gemeente Apeldoorn | 2020-09 | 2022-12 | 28 | public | Invoering Wet inburgering 2021, opdrachtgever van taalscholen, begeleiding van statushouders.
role | r4 | Programmamanager beschermd wonen | Regio Twente | 2023-04 | - | 20 | public | Doordecentralisatie van beschermd wonen voor veertien gemeenten, bestuurlijke besluitvorming, begroting van 12 miljoen euro.
paper | vog | vog | VOG | 2026-02-03 | -
paper | kvk | kvk | KvK-uittreksel | 2026-11-20 | -
paper | uea | uea | UEA | 2026-11-20 | -
paper | ins | insurance | Beroepsaansprakelijkheidsverzekering | 2026-01-01 | 2026-12-31
`,
  ),
  /** Self-employed through a firm of its own, a degree of elsewhere, overlapping work, papers that ran out. */
  ict: bidder(
    {
      bidderType: 'zzp-bv',
      skills: ['Java', 'Kubernetes', 'API-management'],
      regions: ['Utrecht'],
      languages: ['Nederlands', 'Engels', 'Frans', 'Arabisch'],
      availableHours: 36,
      availableFrom: '2026-12-01',
      minimumRate: 105,
      ownDevices: true,
    },
    `
degree | d1 | wo-bachelor | Informatica | Université Hassan II, Casablanca | 2008
role | r1 | Java-ontwikkelaar | Bytewerk BV | 2009-01 | 2013-12 | 40 | private | Maatwerk voor verzekeraars in Java, Spring en Oracle.
role | r2 | Technisch applicatiebeheerder | UWV | 2014-02 | 2017-10 | 36 | public | Beheer van .NET- en Java-applicaties, ITIL-processen, TOPdesk, releasebeheer.
role | r3 | DevOps engineer | Belastingdienst | 2018-01 | 2021-03 | 36 | public | Azure DevOps, Kubernetes, CI/CD-pipelines, Scrum.
role | r4 | Solutionarchitect | Zilverstroom Energie | 2020-06 | 2023-09 | 16 | private | Integratiearchitectuur, API-management, TOGAF.
role | r5 | Informatieanalist en -architect | Waterschap Rijn en Delta | 2024-01 | - | 32 | public | Gegevensuitwisseling met ketenpartners, ArchiMate, WILMA, AVG.
paper | vog | vog | VOG | 2023-11-01 | 2026-11-01
paper | itil | certificate | ITIL 4 Foundation | 2019-05-14 | -
paper | togaf | certificate | TOGAF 9 Certified | 2020-03-02 | -
paper | psm | certificate | PSM I | 2018-06-01 | -
paper | az | certificate | Microsoft Certified: Azure Solutions Architect Expert | 2025-06-30 | 2026-06-30
paper | kvk | kvk | KvK-uittreksel | 2026-09-01 | -
paper | ins | insurance | Bedrijfs- en beroepsaansprakelijkheid | 2026-07-01 | 2027-06-30
`,
  ),
  /** Self-employed, out of work since 2024, a master not finished, hours not said. */
  finance: bidder(
    {
      bidderType: 'zzp',
      skills: ['BBV', 'Excel', 'treasury'],
      regions: ['Limburg', 'Noord-Brabant'],
      languages: ['Nederlands', 'Duits'],
      availableHours: 40,
      availableFrom: '2026-09-01',
      minimumRate: 115,
      ownDevices: null,
    },
    `
degree | d1 | hbo-bachelor | Bedrijfseconomie | Hogeschool Zuyd | 1998
degree | d2 | wo-master | Accountancy | Open Universiteit | -
role | r1 | Assistent-controller | Ziekenhuis Sint-Elders | 1998-09 | 2004-12 | 40 | - | Maandrapportages, budgettering.
role | r2 | Financieel adviseur | Gemeente Heerlen | 2005-01 | 2012-06 | 32 | public | Planning- en controlcyclus, begroting, jaarrekening, BBV, grondexploitaties.
role | r3 | Concerncontroller | Provincie Limburg | 2012-09 | 2018-03 | 36 | public | Verbonden partijen, rechtmatigheidsverantwoording, interne controle, treasury.
role | r4 | Interim-controller | Diverse gemeenten | 2019-01 | 2024-05 | - | - | Interim-opdrachten bij gemeenten en gemeenschappelijke regelingen: kadernota, begroting, Key2Financiën, verbijzonderde interne controle.
paper | vog | vog | VOG | 2026-10-12 | -
paper | ins | insurance | Beroepsaansprakelijkheidsverzekering | 2025-09-01 | 2026-08-31
paper | rij | other | Rijbewijs B | 2021-03-01 | 2031-03-01
`,
  ),
  /** Seconded, from mbo to hbo. */
  civil: bidder(
    {
      bidderType: 'secondment',
      skills: ['AutoCAD', 'RAW', 'UAV-GC', 'IPM', 'Relatics'],
      regions: ['Flevoland', 'Friesland', 'Overijssel'],
      languages: ['Nederlands', 'Fries'],
      availableHours: 36,
      availableFrom: '2027-01-01',
      minimumRate: 92,
      ownDevices: false,
    },
    `
degree | d1 | mbo | Infra (niveau 4) | ROC Friese Poort | 2001
degree | d2 | hbo-bachelor | Civiele techniek | NHL Hogeschool | 2009
role | r1 | Toezichthouder | Van Laar Infra | 2001-08 | 2008-12 | 40 | private | Toezicht op rioleringswerken en grondwerk.
role | r2 | Werkvoorbereider | Ingenieursbureau Dijkstra & Kool | 2009-01 | 2014-06 | 40 | private | RAW-bestekken, UAV-GC, hoeveelheden en ramingen.
role | r3 | Projectleider civiele techniek | Gemeente Almere | 2014-09 | 2019-12 | 36 | public | Herinrichting van de openbare ruimte, contractvorming UAV-GC, bewonersparticipatie, projectbudget 4 miljoen euro.
role | r4 | Contractmanager | Rijkswaterstaat | 2020-01 | 2023-06 | 36 | public | IPM-rol contractmanager, systeemgerichte contractbeheersing, DBFM.
role | r5 | Omgevingsmanager | Waterschap Zuiderzeeland | 2023-09 | 2025-12 | 28 | public | Dijkversterking binnen het HWBP, stakeholdermanagement, vergunningen, Omgevingswet.
paper | vca | certificate | VCA-VOL | 2016-12-20 | 2026-12-20
paper | ipma | certificate | IPMA-C | 2021-05-15 | 2026-05-15
paper | vog | vog | VOG | 2025-06-10 | -
paper | kvk | kvk | KvK-uittreksel | 2026-12-01 | -
paper | sna | certificate | SNA-keurmerk | 2026-03-01 | 2027-03-01
paper | rij | other | Rijbewijs B en BE | 2022-04-01 | 2032-04-01
`,
  ),
  /** Of an agency, part-time. */
  hr: bidder(
    {
      bidderType: 'agency',
      skills: ['FUWASYS', 'SuccessFactors', 'strategische personeelsplanning'],
      regions: ['Utrecht', 'Noord-Holland'],
      languages: ['Nederlands', 'Engels', 'Duits'],
      availableHours: 32,
      availableFrom: '2027-01-11',
      minimumRate: 89,
      ownDevices: true,
    },
    `
degree | d1 | wo-master | Arbeids- en organisatiepsychologie | Universiteit van Amsterdam | 2014
role | r1 | HR-adviseur | Ministerie van BZK | 2015-01 | 2018-06 | 32 | public | Verzuim, werving, functiewaardering met FUWASYS, P-Direkt.
role | r2 | Recruiter | TalentBron | 2018-07 | 2019-12 | 40 | private | Werving van IT-professionals, arbeidsmarktcommunicatie.
role | r3 | HR business partner | UWV | 2020-02 | 2023-01 | 24 | public | Strategische personeelsplanning, reorganisatie, medezeggenschap, leiderschapsontwikkeling.
role | r4 | Projectleider HR-systemen | Politie | 2022-06 | 2024-12 | 16 | public | Implementatie van SAP SuccessFactors, datamigratie, projectaanpak PRINCE2.
role | r5 | HR-manager | VVT-instelling De Linde | 2025-02 | - | 32 | private | Leidinggeven aan het HR-team, verzuimaanpak.
paper | p2 | certificate | PRINCE2 Foundation | 2021-11-01 | -
paper | vog | vog | VOG | 2026-09-01 | -
paper | kvk | kvk | KvK-uittreksel | 2026-10-01 | -
paper | uea | uea | UEA | 2026-11-01 | -
`,
  ),
  /** Self-employed, state and bar. */
  legal: bidder(
    {
      bidderType: 'zzp',
      skills: ['Awb', 'Woo', 'AVG'],
      regions: ['Zuid-Holland'],
      languages: ['Nederlands', 'Engels'],
      availableHours: 32,
      availableFrom: '2027-01-01',
      minimumRate: 110,
      ownDevices: true,
    },
    `
degree | d1 | wo-bachelor | Rechtsgeleerdheid | Universiteit Leiden | 2012
degree | d2 | wo-master | Staats- en bestuursrecht | Universiteit Leiden | 2013
role | r1 | Juridisch medewerker bezwaar en beroep | IND | 2013-09 | 2016-02 | 36 | public | Bezwaarschriften, verweer bij de rechtbank.
role | r2 | Jurist bestuursrecht | Gemeente Leiden | 2016-03 | 2019-08 | 32 | public | Awb, handhaving, Wob- en Woo-verzoeken, omgevingsvergunningen.
role | r3 | Advocaat | Halm Advocaten | 2019-09 | 2022-08 | 40 | private | Bestuursrecht en aanbestedingsrecht, procederen voor overheden.
role | r4 | Woo-jurist | Ministerie van VWS | 2022-10 | 2024-09 | 36 | public | Woo-verzoeken, lakken met ZyLAB.
role | r5 | Functionaris gegevensbescherming | GGD Noordermeer | 2024-10 | 2026-03 | 24 | public | AVG, DPIA's, verwerkersovereenkomsten.
paper | cipp | certificate | CIPP/E | 2025-05-01 | 2027-05-01
paper | vog | vog | VOG | 2026-11-05 | -
paper | ins | insurance | Beroepsaansprakelijkheidsverzekering | 2026-01-01 | 2027-12-31
`,
  ),
  /** Self-employed, a Belgian degree, a VOG that ends the day before. */
  buying: bidder(
    {
      bidderType: 'zzp',
      skills: ['TenderNed', 'MVI', 'ARVODI'],
      regions: ['Utrecht', 'Noord-Brabant'],
      languages: ['Nederlands'],
      availableHours: 28,
      availableFrom: '2027-03-01',
      minimumRate: 95,
      ownDevices: true,
    },
    `
degree | d1 | associate | Logistiek | Avans | 2003
degree | d2 | hbo-bachelor | International Business | Hogeschool Gent | 2006
role | r1 | Strategisch inkoper | Medion Devices | 2006-09 | 2012-12 | 40 | private | Strategische inkoop, leveranciersmanagement.
role | r2 | Inkoopadviseur | Stichting Inkoopbureau Zuid | 2013-03 | 2017-04 | 36 | public | Europese aanbestedingen voor gemeenten, Negometrix, TenderNed, ARW.
role | r3 | Senior inkoopadviseur | Provincie Utrecht | 2017-05 | 2020-12 | 24 | public | Europese aanbestedingen voor leveringen, diensten en werken, inkoopbeleid, MVI.
role | r4 | Contractmanager ICT | Dienst Justitiële Inrichtingen | 2021-02 | 2021-11 | 36 | public | Contractmanagement van ICT-diensten.
role | r5 | Categoriemanager | UMC Noord | 2022-01 | 2026-06 | 28 | - | Categorie facilitair, contractmanagement, SAP Ariba.
paper | nevi | certificate | NEVI 2 | 2014-06-01 | -
paper | cats | certificate | CATS CM Foundation | 2021-03-01 | -
paper | vog | vog | VOG | 2024-12-09 | 2026-12-09
paper | uea | uea | UEA | 2026-12-01 | -
`,
  ),
  /** Self-employed, mbo, changed work often. */
  frontline: bidder(
    {
      bidderType: 'zzp',
      skills: ['Suite4Sociaal', 'Excel'],
      regions: ['Drenthe', 'Groningen'],
      languages: ['Nederlands'],
      availableHours: 32,
      availableFrom: '2027-01-01',
      minimumRate: 55,
      ownDevices: false,
    },
    `
degree | d1 | mbo | Juridisch-administratief (niveau 4) | Drenthe College | 2016
degree | d2 | associate | Sociaal werk in de zorg | NHL Stenden | -
role | r1 | Administratief medewerker | Zorgorganisatie Helder | 2016-08 | 2019-01 | 24 | private | Cliëntadministratie, declaraties.
role | r2 | Medewerker klantcontactcentrum | Gemeente Emmen | 2019-02 | 2021-12 | 32 | public | Telefonische dienstverlening, burgerzaken, iBurgerzaken.
role | r3 | Consulent Participatiewet (klantmanager) | Gemeente Hoogeveen | 2022-03 | 2025-08 | 32 | public | Intakes, rechtmatigheid van bijstand, re-integratie, Suite4Sociaal.
role | r4 | Wmo-consulent | Gemeente Assen | 2025-09 | - | 28 | public | Keukentafelgesprekken, indicaties, huishoudelijke hulp.
paper | rij | other | Rijbewijs B | 2024-02-01 | 2034-02-01
paper | vog | vog | VOG | 2026-08-15 | -
`,
  ),
};
