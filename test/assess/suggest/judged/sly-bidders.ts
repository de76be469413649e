/** Invented bidders whose papers, titles and years fall just short of what sly criteria ask, or just reach it. */
import type { Profile } from '../../../../lib/profile/profile.ts';
import { bidder } from './wider-bidders.ts';

/** By the name that their criteria bear. */
export const slyBidders: Record<string, Profile> = {
  /** Spatial planning: half of it at a private firm, a master that is not finished, 24 hours. */
  planner: bidder(
    {
      bidderType: 'zzp',
      skills: ['omgevingsvergunning'],
      regions: ['Overijssel', 'Drenthe'],
      languages: ['Nederlands', 'Engels'],
      availableHours: 24,
      availableFrom: '2027-01-01',
      minimumRate: 95,
      ownDevices: true,
    },
    `
degree | d1 | hbo-bachelor | Ruimtelijke ordening en planologie | Saxion | 2009
degree | d2 | wo-master | Planologie | Universiteit van Amsterdam | -
role | r1 | Medewerker ruimtelijke ordening | Gemeente Steenwijkerland | 2010-01 | 2014-12 | 36 | public | Bouwaanvragen en bestemmingsplannen.
role | r2 | Senior planoloog | Adviesbureau Stad en Land | 2015-01 | 2019-12 | 36 | private | Bestemmingsplannen en structuurvisies voor gemeenten.
role | r3 | Projectleider Omgevingswet | Omgevingsdienst De Vallei | 2020-03 | 2023-02 | 28 | public | Invoering van de Omgevingswet, aansluiting op het DSO.
role | r4 | Adviseur omgevingsplan | Waterschap Drents Overijsselse Delta | 2023-05 | - | 24 | public | Omgevingsplan en watertoets.
paper | vog | vog | VOG | 2026-09-01 | -
paper | kvk | kvk | Uittreksel KvK | 2026-02-01 | -
paper | bav | insurance | Beroepsaansprakelijkheidsverzekering | 2026-01-01 | 2027-12-31
paper | rij | certificate | Rijbewijs B | 2021-06-01 | 2031-06-01
`,
  ),
  /** Youth care, lent out; a registration that ends just before the start, and leads a team at a foundation now. */
  youth: bidder(
    {
      bidderType: 'secondment',
      skills: ['Signs of Safety', 'Jeugdwet'],
      regions: ['Overijssel'],
      languages: ['Nederlands', 'Turks'],
      availableHours: 36,
      availableFrom: '2027-02-01',
      minimumRate: 82.5,
    },
    `
degree | d1 | hbo-bachelor | Maatschappelijk werk en dienstverlening | Windesheim | 2011
degree | d2 | mbo | Sociaal pedagogisch werk | Deltion | 2006
role | r1 | Jeugdzorgwerker | Jeugdbescherming Overijssel | 2011-09 | 2015-12 | 32 | - | Begeleiding van gezinnen.
role | r2 | Jeugdconsulent | Gemeente Zwartewaterland | 2016-01 | 2019-06 | 32 | public | Toegang tot jeugdhulp, beschikkingen.
role | r3 | Wmo-consulent | Gemeente Ommen | 2019-09 | 2021-08 | 28 | public | Keukentafelgesprekken en indicaties.
role | r4 | Senior jeugdconsulent | Gemeente Hardenberg | 2022-01 | 2024-12 | 32 | public | Complexe casuïstiek, Jeugdwet.
role | r5 | Teamleider toegang | Stichting De Brug | 2025-01 | - | 32 | private | Leiding aan twaalf medewerkers.
paper | skj | certificate | SKJ-registratie | 2022-01-01 | 2027-01-01
paper | vog | vog | VOG | 2023-05-01 | -
paper | sos | certificate | Signs of Safety | 2018-03-01 | -
`,
  ),
  /** Software: Java of long ago, a certificate that ran out, no devices of one's own. */
  coder: bidder(
    {
      bidderType: 'zzp-bv',
      skills: ['Java', 'Kubernetes'],
      languages: ['Nederlands', 'Engels'],
      availableHours: 40,
      availableFrom: '2026-12-01',
      minimumRate: 105,
      ownDevices: false,
    },
    `
degree | d1 | wo-bachelor | Informatica | Universiteit Twente | 2013
role | r1 | Junior Java-ontwikkelaar | Rabobank | 2013-09 | 2016-08 | 40 | private | Java en Spring.
role | r2 | Java-ontwikkelaar | Belastingdienst | 2016-09 | 2020-12 | 36 | public | Java, Spring Boot, Oracle.
role | r3 | Lead developer | UWV | 2021-01 | 2024-06 | 36 | public | Kotlin en Kubernetes.
role | r4 | DevOps engineer | KPN | 2024-07 | - | 36 | private | Kubernetes, Azure DevOps.
paper | ocp | certificate | Oracle Certified Professional Java SE 8 | 2017-03-01 | -
paper | psm | certificate | PSM I | 2019-05-01 | -
paper | cka | certificate | CKA | 2023-06-01 | 2026-06-01
paper | ist | certificate | ISTQB Foundation | 2020-01-15 | -
`,
  ),
  /** Control: assistant, deputy and full titles, at public bodies of several kinds. */
  control: bidder(
    {
      bidderType: 'zzp',
      skills: ['BBV'],
      regions: ['Twente', 'Salland'],
      languages: ['Nederlands'],
      availableHours: 32,
      availableFrom: '2027-01-01',
      minimumRate: 110,
      ownDevices: true,
    },
    `
degree | d1 | hbo-bachelor | Accountancy | Saxion | 2005
degree | d2 | wo-master | Bedrijfseconomie | Rijksuniversiteit Groningen | 2008
role | r1 | Assistent-controller | Provincie Flevoland | 2006-01 | 2009-12 | 36 | public | Planning en control.
role | r2 | Controller | GGD Regio Twente | 2010-01 | 2016-12 | 36 | public | Begroting en jaarrekening volgens het BBV.
role | r3 | Plaatsvervangend concerncontroller | Veiligheidsregio IJsselland | 2017-01 | 2020-12 | 32 | public | Rechtmatigheidsverantwoording.
role | r4 | Businesscontroller | ROC van Twente | 2021-03 | 2024-08 | 32 | - | Formatie en bekostiging.
role | r5 | Financieel adviseur | Sociale Verzekeringsbank | 2024-10 | - | 32 | public | Uitvoeringskosten.
paper | rc | certificate | Registercontroller (RC) | 2012-06-01 | -
paper | kvk | kvk | Uittreksel KvK | 2026-10-15 | -
paper | uea | uea | UEA | 2026-11-01 | -
paper | vog | vog | VOG | 2026-05-01 | -
paper | avb | insurance | Bedrijfsaansprakelijkheidsverzekering | 2026-01-01 | 2026-12-31
`,
  ),
  /** Roads and sewers: from assistant foreman to project leader, an associate degree. */
  roads: bidder(
    {
      bidderType: 'agency',
      skills: ['RAW', 'UAV-GC'],
      regions: ['Flevoland'],
      languages: ['Nederlands', 'Duits'],
      availableHours: 32,
      availableFrom: '2027-01-01',
      minimumRate: 92,
      ownDevices: true,
    },
    `
degree | d1 | mbo | Infratechniek | ROC van Flevoland | 2004
degree | d2 | associate | Civiele techniek | Windesheim | 2015
role | r1 | Assistent-uitvoerder | Aannemersbedrijf Van Dam | 2004-08 | 2008-07 | 40 | private | Wegenbouw.
role | r2 | Uitvoerder | Aannemersbedrijf Van Dam | 2008-08 | 2014-12 | 40 | private | Riolering en wegen.
role | r3 | Toezichthouder civiele techniek | Gemeente Almere | 2015-02 | 2019-01 | 36 | public | UAV 2012 en RAW-bestekken.
role | r4 | Directievoerder | Rijkswaterstaat | 2019-03 | 2022-12 | 36 | public | UAV-GC en RAW-bestekken.
role | r5 | Projectleider infra | Gemeente Lelystad | 2023-01 | - | 32 | public | Rioolvervanging en omgevingsmanagement.
paper | vca | certificate | VCA-VOL | 2018-04-01 | 2028-04-01
paper | crow | certificate | CROW 400 (DLP) | 2020-03-01 | -
paper | rij | certificate | Rijbewijs BE | 2021-02-01 | 2031-02-01
paper | vog | vog | VOG | 2026-11-01 | -
`,
  ),
};
