/** Knock-outs about papers of no list, examples, and roles of which one suffices, of the bidders in `named-bidders.ts` (`judged.test.ts`). Judged by hand before they were run. */
export const askedByName = `
privacy | In het bezit van CIPP/E. | M!, M?
privacy | Geldig CIPM-certificaat. | N!, N?
privacy | De kandidaat heeft een CIPP/E- of CIPM-certificaat. | M!, M?
privacy | De kandidaat is CIPP/E en CIPM gecertificeerd. | N!, N?
privacy | CIPP/US-certificaat. | -
privacy | CIPP/E-certificaat, geldig tot ten minste 1 januari 2028. | -, N?
privacy | CIPP/E-certificaat, geldig bij start van de werkzaamheden. | M!, M?
privacy | Kandidaat is CIPT-gecertificeerd. | -
privacy | Certificaat ISO 27001 Lead Auditor. | -
privacy | ISO 27001 Lead Implementer (of gelijkwaardig), certificaat bijvoegen. | M!, M?, -
privacy | Certificaat ISO 27001 Lead Implementer en minimaal 3 jaar ervaring als privacy officer. | M!, M?
privacy | Ervaring met ISO 27001 en in bezit van CIPP/E. | -, M?
privacy | PRINCE2 Practitioner-certificaat. | -
privacy | In bezit van PRINCE2 Foundation. | -, M?
privacy | PRINCE2 Agile-certificaat. | M!, M?
privacy | De kandidaat beschikt over een Azure-certificering. | -
privacy | Kandidaat is bereid het CIPM-certificaat te behalen. | -, M?
privacy | Ervaring met privacysoftware zoals OneTrust of TrustArc. | M?
privacy | Minimaal 3 jaar ervaring met een privacytool, bijvoorbeeld OneTrust. | M?, -
privacy | Ervaring met privacysoftware zoals TrustArc. | -
privacy | Minimaal 5 jaar ervaring als privacy officer of functionaris gegevensbescherming. | M!, M?
privacy | Minimaal 8 jaar ervaring als privacy officer of functionaris gegevensbescherming. | -, N?
privacy | Minimaal 10 jaar ervaring als privacy officer, privacy adviseur of functionaris gegevensbescherming. | M!, M?
privacy | Minimaal 4 jaar ervaring als senior of medior privacy officer. | -
privacy | Ervaring met de AVG (voorheen Wbp). | M!, M?
privacy | Ervaring met de UAVG (voorheen Wbp). | M?, -
cloud | Microsoft-certificering AZ-305. | M!, M?, -
cloud | De engineer is AZ-104 gecertificeerd. | N!, N?, -
cloud | Kandidaat is AZ-104 of AZ-305 gecertificeerd. | M!, M?
cloud | Kandidaat is AZ-104 en AZ-305 gecertificeerd. | N!, N?
cloud | AZ-400-certificaat. | -
cloud | AZ-900-certificaat of hoger. | -, M?
cloud | Azure-gecertificeerd. | -, M?
cloud | Ervaring met Azure; certificering is een pré. | M!, M?
cloud | TOGAF 9 gecertificeerd. | M!, M?
cloud | TOGAF 10-certificaat. | -
cloud | TOGAF-certificaat (versie 9 of hoger). | M!, M?, -
cloud | Minimaal 3 jaar ervaring met TOGAF; een certificaat is niet nodig. | M?, -
cloud | ITIL 4 Foundation- en TOGAF 9-certificaat. | M!, M?
cloud | ITIL Expert- of ITIL 4 Managing Professional-certificaat. | -
cloud | PSM I- of PSM II-certificaat. | M!, M?
cloud | PSM III-certificaat. | -
cloud | PSM I-certificaat. | -, M?
cloud | IREB-certificaat (CPRE Foundation). | M!, M?, -
cloud | IREB CPRE Advanced Level-certificaat. | -
cloud | Kandidaat is PRINCE2-gecertificeerd. | -
cloud | Ervaring met een zaaksysteem zoals Djuma, Decos of Corsa. | M?
cloud | Ervaring met infrastructure as code (Terraform, Bicep of Ansible). | M!, M?, -
cloud | Minimaal 5 jaar ervaring als solutionarchitect of enterprise-architect. | M!, M?
cloud | Minimaal 7 jaar ervaring als solutionarchitect of enterprise-architect. | -, N?
cloud | Minimaal 6 jaar ervaring als cloud engineer/DevOps engineer. | -, N?
cloud | In bezit van TOGAF 9 en ruime ervaring met ArchiMate. | M?, -
cloud | In bezit van een geldig certificaat voor werken op hoogte. | -
buyer | Kandidaat heeft NEVI 1 en NEVI 2 behaald. | M!, M?
buyer | NEVI 1- en 2-diploma. | M!, M?
buyer | NEVI 3-diploma. | -
buyer | NEVI 2 of NEVI 3. | M!, M?, -
buyer | CATS CM Practitioner-certificaat. | -
buyer | CATS CM Foundation- of Practitioner-certificaat. | M!, M?
buyer | Lean Six Sigma Black Belt-certificaat. | -
buyer | Lean Six Sigma Green Belt gecertificeerd. | M!, M?
buyer | Six Sigma-certificaat (minimaal Green Belt). | M!, M?, -
buyer | NEVI 2- en CIPS-gecertificeerd. | -
buyer | Minimaal 5 jaar ervaring als inkoper of inkoopadviseur. | M!, M?
buyer | Minimaal 7 jaar ervaring als inkoper of inkoopadviseur. | -, N?
buyer | Minimaal 3 jaar ervaring als senior inkoper of contractmanager. | M?, -
buyer | Minimaal 5 jaar ervaring in een of meer IPM-rollen (projectmanager, contractmanager of omgevingsmanager). | M?
buyer | Ervaring in een of meer IPM-rollen (technisch manager of omgevingsmanager). | -
buyer | Minimaal 6 jaar ervaring als projectleider of projectmanager. | -, N?
buyer | Minimaal 4 jaar ervaring als contractmanager of in een vergelijkbare functie. | -, M?, N?
buyer | Ervaring met een financieel pakket zoals Unit4 of Exact. | M?
buyer | Ervaring met een inkoopsysteem (bijvoorbeeld Negometrix of CTM). | -
buyer | Ervaring met Unit4 en met een inkoopsysteem zoals CTM. | -
buyer | NEVI 2-opleiding met goed gevolg afgerond. | M!, M?, -
buyer | De inkopers in het team zijn NEVI 2-gecertificeerd. | -, M?
buyer | Niet nodig: een NEVI 2-certificaat. | -
buyer | Geen NEVI 2-certificaat vereist, wel ervaring als inkoper. | M!, M?, -
buyer | Kandidaat is op de sluitingsdatum ingeschreven als NEVI-lid. | -
buyer | Ervaring met de opleiding van inkopers voor NEVI 2. | -, M?
buyer | Minimaal 4 jaar ervaring als inkoper of het NEVI 3-diploma. | M!, M?, -
`;

/** What shares still more with a paper that is held, or joins more demands to it. */
export const askedByLikeName = `
privacy | Ervaring met het opstellen van een register en CIPP/E. Certificaten niet nodig. | -, M?
privacy | Trainer van CIPP/E-gecertificeerde collega's. | -
privacy | Ervaring met het begeleiden van collega's naar het CIPP/E-certificaat. | -
privacy | Minimaal 2 jaar in het bezit van CIPP/E. | -, M?
privacy | CIPP/E-certificaat behaald vóór 1 januari 2025. | -
privacy | Minimaal twee van de volgende certificaten: CIPP/E, CIPM, CISSP. | -
privacy | Alle volgende certificaten: CIPP/E, ISO 27001 Lead Implementer. | M!, M?, -
privacy | CIPP/E of een andere privacycertificering. | M?, M!
privacy | CIPP/E-certificaat en lidmaatschap van de IAPP. | -
privacy | CIPP/E-certificaat (NL-versie). | -, M?
privacy | Niet gecertificeerd als CIPP/E. | -
privacy | CIPM verlopen of behaald. | -, M?
privacy | CIPM gecertificeerd geweest. | -, M?
privacy | De organisatie van inschrijver is ISO 27001-gecertificeerd. | -, M?
privacy | ISO 27001-certificaat. | -, M?
privacy | In bezit van het certificaat Privacy Officer. | -
privacy | Minimaal 3 jaar ervaring als privacy officer of lid van een privacyteam. | M?, -
privacy | Minimaal 8 jaar ervaring als jurist of functionaris gegevensbescherming. | -, N?
privacy | Minimaal 3 jaar ervaring als privacy officer of functionaris gegevensbescherming bij een waterschap. | M!, M?
privacy | Minimaal 4 jaar ervaring als privacy officer of functionaris gegevensbescherming bij een waterschap. | -, N?
privacy | Minimaal 3 jaar ervaring als hoofd privacy of als functionaris gegevensbescherming. | M!, M?
privacy | Ervaring als privacy officer of functionaris gegevensbescherming in de zorg. | M?, -
privacy | Ervaring met wetten zoals de AVG en de Wpg. | M?, M!, -
cloud | Ervaring met public cloud (bij voorkeur Azure). | M!, M?, -
cloud | AZ-305 Microsoft Certified: Azure Solutions Architect Expert. | M!, M?, -
cloud | Azure Solutions Architect Expert-certificaat. | -
cloud | ITIL v3-certificaat. | -
cloud | ITIL 4-certificaat. | M!, M?
cloud | ITIL 3 Foundation-certificaat. | -
cloud | ITIL Foundation of hoger gecertificeerd. | M!, M?
cloud | ITIL-certificaat op Expert-niveau. | -
cloud | ITIL-certificaat (minimaal niveau Practitioner). | -
cloud | Gecertificeerd ITIL, minimaal niveau 3. | -
cloud | PSM-certificaat niveau II. | M!, M?, -
cloud | PSM-certificaat niveau III. | -
cloud | PSM II- en PSPO I-certificaat. | -
cloud | Scrum Master-certificaat (PSM). | M!, M?, -
cloud | TOGAF 9 Level 2-certificaat. | -
cloud | TOGAF Foundation-certificaat. | -
cloud | TOGAF-certificaat, niet ouder dan 3 jaar. | -
cloud | TOGAF-certificaat, behaald na 1 januari 2022. | -
cloud | TOGAF gecertificeerd of aantoonbare ervaring met TOGAF. | M!, M?
cloud | TOGAF gecertificeerd en minimaal 10 jaar ervaring als architect. | -, N?
cloud | Terraform-certificering (HashiCorp). | -
cloud | AWS- of Azure-certificering, zoals AZ-305. | M!, M?, -
cloud | Kandidaat heeft ervaring met een architectuurraamwerk (bijvoorbeeld TOGAF of DYA) en met Kubernetes. | -
cloud | Ervaring als architect bij een gemeente zoals Almelo. | M?, M!, -
cloud | Kandidaat heeft minimaal 4 jaar als cloud engineer of platform engineer gewerkt. | -, N?
cloud | Minimaal 3 jaar ervaring als lead of senior cloud engineer. | -
cloud | Minimaal 6 jaar ervaring als (solution)architect of enterprise-architect. | M!, M?, -
buyer | NEVI-certificaat. | M!, M?
buyer | NEVI 1 tot en met 3 behaald. | -
buyer | NEVI 1 t/m NEVI 3 behaald. | -
buyer | NEVI 1+2 behaald. | M!, M?, -
buyer | NEVI 2 behaald en NEVI 3 gevolgd. | -
buyer | NEVI 2 behaald, NEVI 3 is een pré. | M!, M?, -
buyer | NEVI niveau 2-certificaat. | M!, M?
buyer | NEVI niveau 3-certificaat. | -
buyer | Minimaal NEVI A en B gecertificeerd. | -
buyer | CATS-certificaat. | M!, M?, -
buyer | CATS RVM-certificaat. | -
buyer | CATS CM 4.0 Foundation-certificaat. | M?, -
buyer | Green Belt-certificaat. | M!, M?, -
buyer | Green Belt of Black Belt in Lean. | M?, -, M!
buyer | Lean-certificaat. | M!, M?, -
buyer | Rijbewijs B of C en NEVI 2-diploma. | M!, M?
buyer | Rijbewijs C en NEVI 2-diploma. | -
buyer | HBO-diploma en NEVI 2-diploma. | M!, M?
buyer | WO-diploma en NEVI 2-diploma. | N?, -
buyer | NEVI 2-diploma of hbo-opleiding inkoop. | M!, M?, -
buyer | Minimaal 3 jaar ervaring als contractmanager of projectmanager bij de rijksoverheid. | M!, M?
buyer | Minimaal 4 jaar ervaring als contractmanager of projectmanager bij de rijksoverheid. | -, N?
buyer | Minimaal 5 jaar ervaring als contractmanager of projectmanager, waarvan 3 jaar bij een gemeente. | M!, M?, -
buyer | Minimaal 5 jaar ervaring als contractmanager of projectmanager in de afgelopen 5 jaar. | -, N?
buyer | Minimaal 6 jaar ervaring als inkoper, inkoopadviseur of contractmanager én minimaal 3 jaar als projectmanager. | M!, M?, -
buyer | Minimaal 6 jaar ervaring als adviseur of projectleider inkoop. | -, M?
buyer | Minimaal 3 jaar ervaring als inkoper of contractmanager ICT. | M?, -
buyer | Ervaring als projectleider of projectmanager gebiedsontwikkeling. | -
buyer | Minimaal 3 jaar ervaring als technisch of administratief medewerker. | -
buyer | Minimaal 3 jaar als inkoper of als teamleider, met minimaal 10 medewerkers. | -, M?
`;

/** Examples and titles that are not all there is, and words that only look like them. */
export const askedByExample = `
privacy | Ervaring met tools zoals OneTrust én TrustArc. | M?, -
privacy | Ervaring met OneTrust, bijvoorbeeld opgedaan bij een gemeente. | M!, M?, -
privacy | Ervaring met privacywetgeving, zoals blijkt uit het cv. | -, M?
privacy | Ervaring met een bestuursorgaan zoals een gemeente of een waterschap. | M?, -
privacy | Minimaal 5 jaar ervaring bij een overheid zoals een gemeente. | M?, -, N?
privacy | Ervaring bij een ziekenhuis (zoals het LUMC of Erasmus MC). | -
privacy | Geen ervaring met tools zoals OneTrust vereist. | -
privacy | Ervaring met andere tools dan OneTrust. | -
privacy | Certificaat op privacygebied (bijvoorbeeld CIPP/E, CIPM of CIPT). | M?
privacy | Certificaat op securitygebied (bijvoorbeeld CISSP, CISM of CISA). | -
privacy | Certificaat op privacygebied, bij voorkeur CIPT. | -
privacy | Geldig certificaat op privacygebied (zoals CIPM). | -, N?
privacy | Minimaal drie certificaten, zoals CIPP/E. | -
privacy | Beheersing van een vreemde taal zoals Engels. | -
privacy | Hbo-opleiding, bijvoorbeeld Rechten. | M!, M?, -
privacy | Opleiding in een richting zoals Informatica. | -, N?
cloud | Ervaring met een cloudplatform zoals Azure, AWS of GCP, minimaal 5 jaar. | -, N?
cloud | Minimaal 3 jaar ervaring met een cloudplatform, zoals Azure of AWS. | M?
cloud | Minimaal 3 jaar ervaring als engineer met een cloudplatform, zoals AWS of GCP. | -, N?
cloud | Kennis van een cloudplatform zoals Azure, en aantoonbaar leiding gegeven aan een team. | -
cloud | Kennis van tools zoals Terraform. Ervaring met COBOL is vereist. | -
cloud | Kennis van tools (zoals Terraform) en van COBOL. | -
cloud | Ervaring met het ontwerpen van oplossingen in een taal zoals Python. | -
cloud | Ervaring met scripting, zoals Bash of PowerShell. | -
cloud | Ervaring als architect, zoals solutionarchitect of enterprise-architect. | M?, M!
cloud | Minimaal 4 jaar ervaring als solutionarchitect, enterprise-architect, domeinarchitect. | -, M?
cloud | Minimaal 4 jaar ervaring als solutionarchitect en enterprise-architect. | -, M?
cloud | Minimaal 4 jaar ervaring als solutionarchitect of adviseur van de CIO. | M?, M!, -
cloud | Minimaal 4 jaar ervaring als niet-technisch adviseur of solutionarchitect. | -, M?
cloud | Minimaal 3 jaar ervaring als cloud engineer of 5 jaar als ontwikkelaar. | M!, M?, -
cloud | Minimaal 4 jaar ervaring als cloud engineer of 5 jaar als ontwikkelaar. | -, N?
cloud | Minimaal 3 jaar ervaring als programmamanager of -directeur. | -, N?
cloud | Minimaal 3 jaar ervaring als adviseur/architect bij een provincie. | M?, M!, -
cloud | Minimaal 3 jaar als senior architect of senior adviseur. | -
cloud | Minimaal 3 jaar als architect of senior adviseur bij een gemeente. | M?, M!
buyer | Ervaring met PRINCE2, beschikt over rijbewijs B. | -
buyer | Ervaring met Lean Six Sigma en in het bezit van rijbewijs B. | -, M?
buyer | Ervaring met NEVI 2, beschikt over rijbewijs B. | -, M?
buyer | Kennis van NEVI-methodiek en beschikt over rijbewijs B. | -
buyer | Minimaal 3 jaar als contractmanager of projectmanager buiten de overheid. | -
buyer | Minimaal 3 jaar ervaring als inkoper of projectmanager bij een waterschap. | -, N?
buyer | Minimaal 3 jaar ervaring als inkoper of inkoopadviseur bij een waterschap. | M!, M?
buyer | Ervaring als inkoper of contractmanager, geen projectmanager. | -, M?
buyer | Ervaring als trainer of inkoper van trainingen. | M?, -
buyer | Minimaal 6 jaar ervaring met de rol van contractmanager of projectmanager. | M!, M?, -
buyer | Kandidaat is werkzaam als inkoper of contractmanager. | -, M?
buyer | Kandidaat is momenteel werkzaam als inkoper of contractmanager. | -
buyer | Ervaring met opdrachten als adviseur of contractmanager voor minimaal 3 opdrachtgevers. | -, M?
buyer | Ervaring met een (zaak)systeem (Djuma, Decos of Corsa). | -
buyer | Ervaring met aanbestedingen (Europees, nationaal of meervoudig onderhands). | M?, -
buying | NEVI 2-opleiding of vergelijkbaar met goed gevolg afgerond; | M!, M?
legal | CIPP/E- of CIPM-certificaat. | M!, M?
legal | Ervaring met een anonimiseertool zoals ZyLAB, Octobox of DataMask. | M?
civil | Ervaring in één of meer IPM-rollen (contractmanager, omgevingsmanager, technisch manager of manager projectbeheersing) bij Rijkswaterstaat of een waterschap, in totaal minimaal 4 jaar. | M!, M?
ict | Microsoft Certified: Azure Solutions Architect Expert, geldig op het moment van inschrijven. | N!, N?, -
ict | Kandidaat is TOGAF 9 én ArchiMate gecertificeerd; certificaten meesturen. | -
ict | Azure-certificering. | -
ict | Azure Administrator-certificaat. | -
ict | Geldig Microsoft-certificaat. | -
ict | Solutionarchitect met TOGAF 9-certificering. | M!, M?, -
ict | TOGAF gecertificeerd architect. | M!, M?, -
ict | Microsoft Azure ervaring en een TOGAF 9-certificaat. | -, M?
ict | TOGAF 9-certificaat op te leveren bij start. | M!, M?, -
civil | SNA-keurmerk. | M!, M?
civil | SNA-keurmerk geldig tot en met de einddatum. | -, M?
civil | SNA-keurmerk, aantoonbaar via het register. | M?, M!, -
civil | Het SNA-keurmerk is niet vereist. | -
civil | IPMA-D gecertificeerd. | -
buying | CATS CM Foundation en NEVI 2. | M?, M!, -
buying | CATS CM Foundation-certificaat van een medewerker in het team. | -, M?
buying | Diploma NEVI 2 en diploma hbo Bedrijfskunde. | -, M?, N?
buying | Diploma NEVI 2, minimaal hbo-niveau en 3 jaar ervaring als inkoopadviseur. | M!, M?, -
buying | Diploma NEVI 2 of een hbo-diploma. | M!, M?, -
buying | Met een NEVI 2-diploma volstaat 10 jaar ervaring als jurist. | -
buying | Wie geen NEVI 2-diploma heeft, toont 10 jaar ervaring als jurist aan. | -, M?
cloud | PSM II of 10 jaar ervaring als scrum master, blijkend uit een certificaat. | M!, M?, -
cloud | Kandidaat beschikt over TOGAF 9 vaardigheden. | -, M?
cloud | Kandidaat beschikt over TOGAF 9-kennis op minimaal Foundation-niveau. | -, M?
cloud | Kandidaat beschikt over een team met AZ-305-certificaten. | -, M?
cloud | Kandidaat geeft AZ-305-trainingen. | -
cloud | Kandidaat heeft AZ-305-trainingen gegeven en behaalde een score van 8. | -
cloud | Behaalde resultaten met Azure in het afgelopen jaar. | -, M?
cloud | AZ-305-certificaat, voor 1 april 2027 te verlengen. | M?, M!, -
cloud | AZ-104-certificaat, te verlengen voor de start. | -, N?
cloud | AZ-104-certificaat bij gunning. | -
`;
