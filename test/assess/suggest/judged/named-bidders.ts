/** Invented bidders whose papers share words with others, ran out, or are on no list. */
import type { Profile } from '../../../../lib/profile/profile.ts';
import { bidder } from './wider-bidders.ts';

/** By the name that their criteria bear. */
export const namedBidders: Record<string, Profile> = {
  /** Privacy, one paper that holds and one that does not. */
  privacy: bidder(
    { skills: ['Azure', 'OneTrust', 'AVG'], availableHours: 32, availableFrom: '2027-01-01' },
    `
degree | d1 | wo-master | Rechtsgeleerdheid | Universiteit Utrecht | 2014
role | r1 | Privacy officer | Gemeente Elburg | 2016-01 | 2019-06 | 32 | public | DPIA's, verwerkingsregister in OneTrust, AVG en daarvoor de Wbp.
role | r2 | Privacy adviseur | Zorggroep Meander | 2019-07 | 2022-12 | 36 | private | Advisering over gegevensbescherming in de zorg.
role | r3 | Functionaris gegevensbescherming | Waterschap Vallei | 2023-02 | - | 32 | public | Toezicht op de AVG, datalekken.
paper | cippe | certificate | CIPP/E | 2025-03-01 | 2027-03-01
paper | cipm | certificate | CIPM | 2024-05-01 | 2026-05-01
paper | iso | certificate | ISO 27001 Lead Implementer | 2023-04-01 | -
paper | agile | certificate | PRINCE2 Agile Foundation | 2022-06-01 | -
`,
  ),
  /** Cloud and architecture, with roles that overlap. */
  cloud: bidder(
    { skills: ['Azure', 'Terraform', 'PRINCE2'], availableHours: 36, availableFrom: '2027-01-01' },
    `
degree | d1 | hbo-bachelor | Informatica | Saxion | 2012
role | r1 | Cloud engineer | Logius | 2017-03 | 2020-02 | 36 | public | Azure, Terraform, CI/CD in GitLab.
role | r2 | Solutionarchitect | Gemeente Almelo | 2020-03 | 2023-08 | 36 | public | Inrichting van Djuma, TOGAF, ArchiMate.
role | r3 | Enterprise-architect | Provincie Drenthe | 2023-06 | - | 24 | public | Architectuurprincipes en roadmaps.
paper | az1 | certificate | AZ-104 | 2024-02-01 | 2026-02-01
paper | az3 | certificate | AZ-305 | 2025-02-01 | 2027-02-01
paper | togaf | certificate | TOGAF 9 Certified | 2020-10-01 | -
paper | itil | certificate | ITIL 4 Foundation | 2021-01-15 | -
paper | psm | certificate | PSM II | 2022-09-01 | -
paper | ireb | certificate | IREB CPRE Foundation Level | 2019-11-01 | -
`,
  ),
  /** Buying and contracts, with roles that overlap. */
  buyer: bidder(
    { skills: ['ARVODI'], availableHours: 32, availableFrom: '2027-01-01' },
    `
degree | d1 | hbo-bachelor | Bedrijfskunde | Saxion | 2011
role | r1 | Inkoper | Gemeente Borne | 2013-01 | 2016-12 | 36 | public | Europese aanbestedingen, bestellingen in Unit4.
role | r2 | Inkoopadviseur | Waterschap Vechtstromen | 2016-07 | 2019-06 | 32 | public | Inkoopbeleid en aanbestedingen.
role | r3 | Contractmanager | Rijkswaterstaat | 2019-09 | 2022-08 | 36 | public | Contractbeheersing van onderhoudscontracten.
role | r4 | Projectmanager | Gemeente Hengelo | 2023-01 | 2025-12 | 32 | public | Herinrichting van het stationsgebied.
paper | n1 | certificate | NEVI 1 | 2012-06-01 | -
paper | n2 | certificate | NEVI 2 | 2014-06-01 | -
paper | cats | certificate | CATS CM Foundation | 2021-03-01 | -
paper | lean | certificate | Lean Six Sigma Green Belt | 2019-02-01 | -
paper | rij | other | Rijbewijs B | 2024-02-01 | 2034-02-01
`,
  ),
};
