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
