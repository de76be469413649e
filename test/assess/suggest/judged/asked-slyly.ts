/** Knock-outs that say less, more or something else than they seem to, of the bidders in `sly-bidders.ts` (`judged.test.ts`). Judged by hand before they were run. */
export const plannerAsked = `
planner | Minimaal hbo werk- en denkniveau. | M!, M?
planner | Afgeronde hbo-opleiding planologie of ruimtelijke ordening. | M!, M?
planner | Afgeronde wo-master planologie. | N!, N?, -
planner | Minimaal 10 jaar werkervaring bij gemeenten. | N?, -
planner | Minimaal 5 jaar ervaring als senior planoloog bij een gemeente. | -, N?
planner | Minimaal 5 jaar ervaring als senior planoloog, waarvan ten minste 2 jaar bij een gemeente. | -, N?, M?
planner | Minimaal 3 jaar ervaring met de Omgevingswet in de afgelopen 5 jaar. | -, N?, M?
planner | Momenteel werkzaam bij een waterschap. | M!, M?, -
planner | De kandidaat is momenteel werkzaam als projectleider Omgevingswet. | -, N?, N!
planner | De kandidaat is niet werkzaam (geweest) bij een waterschap. | -, N?, N!
planner | Kandidaat heeft in de afgelopen 12 maanden niet gewerkt voor Waterschap Drents Overijsselse Delta. | -, N?, N!
planner | Ervaring als planoloog bij minimaal twee verschillende gemeenten. | -, N?, M?
planner | Minimaal 3 referenties bij verschillende opdrachtgevers, niet ouder dan 3 jaar. | -
planner | Minimaal 5 jaar aaneengesloten ervaring bij een adviesbureau. | M!, M?, -
planner | Minimaal 6 jaar aaneengesloten ervaring bij een overheidsorganisatie. | -, N?, M?, N!
planner | Beschikbaar voor 32 uur per week. | N!, N?
planner | De kandidaat is minimaal 16 en maximaal 24 uur per week beschikbaar. | M!, M?
planner | Beschikbaar voor 24 uur per week, verdeeld over minimaal 4 dagen waaronder de maandag. | M?, -
planner | Inzetbaar vanaf 1 februari 2027 voor 24 uur per week. | M!, M?
planner | VOG niet ouder dan 3 maanden op het moment van inschrijven. | N!, N?, -
planner | VOG, niet ouder dan 6 maanden. | M!, M?
planner | Een uittreksel van de KvK dat niet ouder is dan 6 maanden. | N!, N?, -
planner | Uittreksel KvK, bij start van de opdracht niet ouder dan 12 maanden. | M!, M?, -
planner | Beroepsaansprakelijkheidsverzekering met een dekking van minimaal € 1.000.000 per gebeurtenis. | M?, -
planner | Beroepsaansprakelijkheidsverzekering, geldig gedurende de gehele opdracht inclusief verlengingen. | N!, N?, -
planner | Rijbewijs B en de beschikking over een eigen auto. | M?, -
planner | Woonachtig in Overijssel. | -, M?
planner | Uurtarief maximaal € 95,- exclusief btw. | M!, M?
planner | Uurtarief maximaal € 110,- inclusief btw. | N!, N?, -
planner | Uurtarief van minimaal € 85,- en maximaal € 100,- exclusief btw. | M!, M?, -
planner | Nederlands op moedertaalniveau. | M?, -
planner | Minimaal 5 jaar ervaring bij een gemeenschappelijke regeling, zoals een omgevingsdienst. | -, N?
planner | Ervaring met bestemmingsplannen, niet alleen met bouwaanvragen. | M?, -, M!
`;

export const youthAsked = `
youth | De kandidaat heeft een SKJ-registratie. | M!, M?
youth | Geregistreerd bij SKJ, geldig bij aanvang van de opdracht. | N!, N?, -
youth | Ingeschreven bij het SKJ. | M!, M?, -
youth | Ingeschreven in het BIG-register. | -, N?
youth | SKJ- of BIG-registratie, geldig op de dag van inschrijving. | M!, M?
youth | SKJ- én BIG-registratie. | -, N?
youth | VOG, niet ouder dan 3 jaar. | N!, N?, -
youth | De kandidaat is bereid een VOG te overleggen. | -, M?
youth | Minimaal 5 jaar werkervaring als jeugdconsulent. | M!, M?
youth | Minimaal 5 jaar werkervaring als jeugdconsulent bij een gemeente in de afgelopen 8 jaar. | N?, N!, -
youth | Minimaal 3 jaar ervaring als senior jeugdconsulent. | M!, M?
youth | Minimaal 2 jaar ervaring als junior jeugdconsulent. | -, M?
youth | Minimaal 4 jaar ervaring als Wmo-consulent of jeugdconsulent sinds 2019. | M!, M?
youth | Minimaal 6 jaar ervaring als Wmo-consulent of jeugdconsulent sinds 2019. | N?, N!, -
youth | De kandidaat is op dit moment werkzaam als jeugdconsulent. | -, N?, N!
youth | Op dit moment werkzaam bij een gemeente. | -, N?, N!
youth | Opleiding op mbo-4- of hbo-niveau in de richting van zorg en welzijn. | M?, M!, -
youth | Hbo, of mbo-4 met minimaal 5 jaar relevante werkervaring. | M!, M?, -
youth | Wo, of hbo met minimaal 10 jaar werkervaring in het sociaal domein. | M?, M!, -
youth | Beschikbaar per 11 januari 2027. | N!, N?
youth | Beschikbaar voor 32 uur per week, te starten op 1 februari 2027 of later. | M!, M?, -
youth | Minimaal 36 uur per week beschikbaar vanaf 1 maart 2027. | M!, M?
youth | Spreekt Turks of Arabisch. | M!, M?, -
youth | Beheersing van Turks, Arabisch en Tigrinya. | -, N?, M?
youth | Ervaring met jeugdbescherming is geen vereiste. | -, M?, M!
youth | Ervaring met Signs of Safety. | M!, M?, -
youth | Certificaat Signs of Safety, niet ouder dan 5 jaar. | N!, N?, -
youth | Minimaal 2 jaar leidinggevende ervaring binnen een gemeente. | -, N?
youth | Ervaring als (plaatsvervangend) teamleider. | M!, M?, -
youth | Minimaal 4 jaar ervaring bij twee of meer gemeenten. | M!, M?, -
youth | Minimaal 1 jaar werkervaring bij ten minste vier verschillende gemeenten. | -, N?, M?
youth | De kandidaat is in loondienst van de inschrijver; zzp'ers zijn uitgesloten. | -, M?
youth | Inschrijver leent geen personeel uit. | -, N?, N!
youth | Inschrijver is SNA-gecertificeerd. | -, N?
`;

export const coderAsked = `
coder | Minimaal een afgeronde opleiding op wo-bachelorniveau. | M!
coder | Afgeronde wo-master informatica. | N!, N?
coder | Hbo-master of wo-bachelor. | M!, M?
coder | Minimaal 7 jaar ervaring met Java. | M!, M?
coder | Minimaal 5 jaar ervaring met Java in de laatste 8 jaar. | N?, N!, -
coder | Minimaal 3 jaar recente ervaring met Java. | -, M?, N?
coder | Minimaal 5 jaar ervaring met Java en Kubernetes. | M!, M?, -
coder | Minimaal 5 jaar ervaring met Java en daarnaast minimaal 8 jaar met Kubernetes. | N?, N!, -
coder | Aantoonbare ervaring met Kotlin, Scala of Clojure. | M!, M?
coder | Aantoonbare ervaring met twee van de volgende talen: Kotlin, Scala, Clojure. | -, M?, N?
coder | Aantoonbare ervaring met minimaal twee van de volgende talen: Java, Kotlin, Go. | M!, M?, -
coder | Geen ervaring met Oracle nodig, wel met PostgreSQL. | -, N?
coder | Ervaring met een andere programmeertaal dan Java. | M?, -
coder | De kandidaat is CKA-gecertificeerd. | N!, N?
coder | CKA- of CKAD-certificaat, niet ouder dan 3 jaar. | N?, -
coder | CKA-certificaat, mag inmiddels verlopen zijn. | M?, M!, -
coder | PSM I-certificaat. | M!, M?
coder | ISTQB Foundation, behaald in de afgelopen 5 jaar. | N!, N?, -
coder | ISTQB Advanced-certificaat. | -, N?
coder | Oracle Certified Professional Java SE 11. | -, N?
coder | Minimaal 4 jaar ervaring als lead developer bij een zelfstandig bestuursorgaan. | N?, N!, -
coder | Minimaal 3 jaar ervaring als developer bij een zelfstandig bestuursorgaan (zbo). | M?, -, M!
coder | Minimaal 6 jaar ervaring bij de rijksoverheid of een uitvoeringsorganisatie. | M?, M!, -
coder | Ervaring bij een organisatie met meer dan 1.000 medewerkers. | -, M?
coder | Momenteel werkzaam bij een overheidsorganisatie. | -, N?, N!
coder | Minimaal 3 jaar ervaring als senior Java-ontwikkelaar. | -, M?, N?
coder | De kandidaat heeft niet langer dan 2 jaar geleden bij een overheidsorganisatie gewerkt. | -, N?, N!
coder | Engels op minimaal B2-niveau. | M?, -
coder | Kandidaat beschikt over een eigen laptop en telefoon. | N!, N?, -
coder | De kandidaat hoeft niet over een eigen laptop te beschikken. | -, M?, M!
coder | Beschikbaar voor 36 uur per week en bereid piketdiensten in het weekend te draaien. | M?, -
coder | Minimaal 3 jaar ervaring als Java-ontwikkelaar, niet zijnde op juniorniveau. | M!, M?, -
coder | Minimaal 5 jaar ervaring als Java-ontwikkelaar, waarbij juniorfuncties niet meetellen. | -, N?, M?
coder | Niet meer dan 2 jaar ervaring als DevOps engineer. | -, N?, M?
`;
