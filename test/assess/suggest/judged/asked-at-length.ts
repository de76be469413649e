/** Knock-outs as buyers of many kinds put them, of the bidders in `wider-bidders.ts`: who, what, and which suggestions are right (`judged.test.ts`). Judged by hand before the engine was read. */
export const askedAtLength = `
social | De kandidaat heeft een afgeronde opleiding op ten minste wo-niveau (master) in een voor de opdracht relevante richting, zoals bestuurskunde, sociologie of een daarmee vergelijkbare studie; dit dient te blijken uit het cv. | M!, M?, -
social | Kandidaat beschikt over minimaal zeven (7) jaar aantoonbare werkervaring als (strategisch) beleidsadviseur binnen het sociaal domein van een gemeente, d.m.v. cv aan te tonen; | M!, M?, -
social | U heeft in de periode van vijf jaar voorafgaand aan de sluitingsdatum ten minste drie jaar ervaring opgedaan met beschermd wonen en/of maatschappelijke opvang. | M!, M?, -
social | Recente ervaring (niet ouder dan 3 jaar, peildatum is de uiterste datum van indienen) als programmamanager in een regionaal samenwerkingsverband van gemeenten. | M!, M?, -
social | Ervaring met de invoering van de Wet inburgering 2021, bij voorkeur bij een gemeente met meer dan 100.000 inwoners. | M!, M?, -
social | Aantoonbare ervaring met het hiërarchisch aansturen van een team van minimaal 8 fte. | -, N?
social | De aangeboden professional is voor minimaal 24 en maximaal 28 uur per week beschikbaar, te verdelen over ten minste drie werkdagen waaronder in elk geval de dinsdag. | M?, -, N?
social | Beschikbaarheid per 11 januari 2027 voor gemiddeld 24 uur per week gedurende de gehele looptijd, inclusief eventuele verlengingen; | N!, N?
social | De kandidaat kan uiterlijk op 1 februari 2027 met de werkzaamheden starten. | M!, M?
social | Kandidaat beschikt bij aanvang van de opdracht over een VOG die op dat moment niet ouder is dan drie maanden (kosten voor rekening van opdrachtnemer). | -, N?
social | Een recent uittreksel uit het handelsregister (op de sluitingsdatum niet ouder dan zes maanden) is bij de aanbieding gevoegd. | M!, M?, -
social | Het all-in uurtarief bedraagt ten hoogste € 97,50 exclusief btw. | N!, N?
social | Kennis van de Jeugdwet, de Wmo 2015 en de Participatiewet (alle drie te benoemen in het cv, met vermelding van de opdracht waarin de kennis is opgedaan). | M!, M?, -
social | Minimaal 10 jaar werkervaring bij (semi-)overheidsorganisaties, waarvan ten minste vijf jaar bij een centrumgemeente; | M?, -, N?
social | Minimaal 4 jaar werkervaring met contractmanagement jeugdhulp, opgedaan in de afgelopen 8 jaar. | N?, -
social | Leidinggevende ervaring is niet vereist; wel wordt minimaal 2 jaar ervaring gevraagd met de begeleiding van statushouders. | M!, M?, -
social | De kandidaat woont op maximaal één uur reizen van Zwolle of is bereid daar zelf in te voorzien. | -, M?
social | De kandidaat beheerst de Nederlandse taal in woord en geschrift op minimaal C1-niveau (Europees Referentiekader). | M?, -
social | Ervaring als ambtelijk secretaris van een bestuurlijk overleg of stuurgroep. | -, N?
social | Bereid om minimaal twee dagen per week op het stadskantoor in Enschede aanwezig te zijn; voor het overige is hybride werken mogelijk. | -, M?
social | Aantoonbare ervaring bij minimaal drie verschillende gemeenten, elk met een doorlooptijd van ten minste 12 maanden. | M!, M?, -
social | Werkervaring met Wmo-beleid van minimaal 36 maanden, opgedaan na 1 januari 2015. | N?, -
social | Minimaal hbo werk- en denkniveau, blijkend uit opleiding en/of relevante werkervaring; | M!, M?, -
ict | Een afgeronde hbo- of wo-opleiding in de richting van informatica, technische informatica of bedrijfskundige informatica (in het buitenland behaalde diploma's zijn voorzien van een waardering door Nuffic of IDW). | M?, -
ict | Minimaal 5 jaar ervaring als solutionarchitect, opgedaan in de afgelopen 7 jaar. | N?, -
ict | Is in het bezit van een geldig ITIL-certificaat (v3 of 4, minimaal Foundation). | M!, M?, -
ict | Kandidaat is TOGAF 9 én ArchiMate gecertificeerd; certificaten meesturen. | N?, -
ict | Microsoft Certified: Azure Solutions Architect Expert, geldig op het moment van inschrijven. | N!, N?, -
ict | Minimaal drie jaar aantoonbare ervaring met CI/CD-pipelines in Azure DevOps binnen een overheidsorganisatie met meer dan 2000 medewerkers. | M?, -
ict | Kandidaat heeft minimaal 8 jaar ervaring in de ICT, waarvan minimaal 4 jaar bij de rijksoverheid. | M?, -
ict | Ervaring met Java (minimaal 5 jaar) en Spring Boot (minimaal 2 jaar). | M?, -, N?
ict | De professional beschikt over een VOG (screeningsprofiel 11, 12 en 13) die op de startdatum niet ouder is dan 6 maanden. | -, N?
ict | U gaat akkoord met een maximumtarief van 102 euro per uur (excl. btw, incl. reis- en verblijfkosten). | N!, N?, -
ict | Uitstekende beheersing van de Nederlandse én de Engelse taal in woord en geschrift. | M!, M?
ict | Kandidaat is 36 uur per week beschikbaar (4 x 9 of 5 x 7,2 uur) met ingang van de startdatum van de opdracht. | M!, M?, -
ict | Ervaring als scrum master (PSM I- of CSM-gecertificeerd). | M?, -, N?
ict | Aantoonbare ervaring met SAFe of een vergelijkbaar raamwerk voor opgeschaald agile werken. | -, N?
ict | Minimaal 2 jaar ervaring in de afgelopen 4 jaar met gegevensuitwisseling bij een waterschap. | M!, M?
ict | Kandidaat heeft de afgelopen 24 maanden onafgebroken als (informatie)architect gewerkt. | M!, M?, -
ict | Minimaal 10 jaar werkervaring in een ICT-functie, waarvan de meest recente 3 jaar als architect; | M?, -, N?
ict | Pré: ervaring met low-codeplatformen zoals OutSystems of Mendix. | -, N?
ict | Aantoonbare ervaring met de AVG en de BIO (Baseline Informatiebeveiliging Overheid). | M?, -, N?
ict | De kandidaat beschikt over een eigen laptop en mobiele telefoon (BYOD is van toepassing). | M!, M?
ict | De inzet vindt plaats via een leverancier die niet optreedt als zzp'er; payrollconstructies zijn toegestaan. | -, N?
ict | Relevante werkervaring van minimaal 3 jaar met Oracle-databases (versie 12c of hoger). | M?, -
ict | Aantoonbaar werkzaam geweest als technisch applicatiebeheerder bij een uitvoeringsorganisatie (zoals UWV, SVB, DUO of CJIB). | M!, M?, -
finance | Kandidaat beschikt over een afgeronde relevante opleiding op wo-niveau (bijvoorbeeld accountancy of bedrijfseconomie) dan wel een RA- of RC-titel. | N?, -
finance | Minimaal een afgeronde hbo-opleiding, bij voorkeur bedrijfseconomie of een andere financiële richting. | M!, M?
finance | Minimaal 8 jaar ervaring met de P&C-cyclus van gemeenten, op te maken uit het cv; | M?, -, N?
finance | Aantoonbare werkervaring in de functie van concerncontroller, of een vergelijkbare rol, opgedaan in de laatste 10 jaar bij een decentrale overheid. | M!, M?
finance | Aantoonbare werkervaring met de rechtmatigheidsverantwoording in de laatste 5 jaar. | -, N?
finance | De kandidaat is op het moment van aanbieden niet langer dan twaalf maanden uit het arbeidsproces. | -, N?
finance | Ervaring met Key2Financiën of een ander financieel pakket (Unit4, JOIN of CODA). | M!, M?, -
finance | Minimaal 3 jaar interim-ervaring, opgedaan bij ten minste twee verschillende gemeenten na 1 januari 2020. | M!, M?, -
finance | Kandidaat beschikt over een geldige beroepsaansprakelijkheidsverzekering met een dekking van minimaal € 500.000 per gebeurtenis; de polis is bij inschrijving bijgevoegd. | N!, N?
finance | De beroepsaansprakelijkheidsverzekering dient uiterlijk bij gunning te kunnen worden overgelegd. | -, N?
finance | VOG, maximaal drie maanden oud op de sluitingsdatum. | M!, M?
finance | In het bezit van rijbewijs B en de beschikking over eigen vervoer (de locaties zijn slecht bereikbaar met het ov). | M?, -
finance | De kandidaat spreekt en schrijft vloeiend Duits, gelet op de samenwerking met de grensregio. | M!, M?, -
finance | Beheersing van het Limburgs dialect is een pré. | -, N?
finance | Minimaal 15 jaar werkervaring in een financiële functie, waarvan minimaal 10 jaar in de publieke sector. | M!, M?, -
finance | Aantoonbare ervaring met grondexploitaties (minimaal 2 jaar, niet langer dan 10 jaar geleden opgedaan). | N?, -
finance | Minimaal 5 jaar werkervaring als (assistent-)controller in een ziekenhuis of andere zorginstelling; | M!, M?
finance | Beschikbaar voor 32 tot 36 uur per week, waarbij u vanaf maandag 11 januari 2027 inzetbaar bent en tot 1 april 2027 geen vakantie van meer dan één week heeft gepland. | M?, -
finance | Uurtarief: het aangeboden tarief ligt tussen € 85,- en € 120,- exclusief btw. | M!, M?, -
finance | Fulltime ervaring van ten minste 6 jaar als financieel adviseur bij een gemeente (parttime ervaring wordt naar rato meegerekend). | M?, -, N?
finance | Kandidaat heeft ervaring bij een G40-gemeente. | M?, -, N?
finance | Werkervaring bij een provincie, minimaal 5 jaar. | M!, M?
finance | Kandidaat is ingeschreven in het register van de NBA (RA of AA). | -, N?
civil | Diploma hbo civiele techniek of gelijkwaardig; | M!, M?
civil | VCA-VOL-certificaat dat geldig is gedurende de gehele looptijd van de opdracht. | N?, -
civil | Op de sluitingsdatum beschikt de kandidaat over een geldig IPMA-C-certificaat of hoger. | N?, -
civil | Minimaal 5 jaar ervaring als projectleider civiele techniek of infra bij een gemeente, aantoonbaar in de afgelopen 12 jaar (peildatum: sluitingsdatum van deze uitvraag). | M!, M?
civil | Minstens vijf jaren projectleiderservaring in de civiele techniek, waarbij alleen ervaring van de laatste tien jaar meetelt. | N?, -
civil | Ervaring in één of meer IPM-rollen (contractmanager, omgevingsmanager, technisch manager of manager projectbeheersing) bij Rijkswaterstaat of een waterschap, in totaal minimaal 4 jaar. | M!, M?, -
civil | Minimaal drie jaar ervaring met dijkversterkingsprojecten binnen het HWBP. | N?, -
civil | Ervaring met minimaal twee contracten op basis van de UAV-GC 2005. | M?, -
civil | Kandidaat beheerst AutoCAD Civil 3D. | M?, -, N?
civil | Kandidaat spreekt Fries of is bereid dit te leren. | M!, M?, -
civil | Opdrachtnemer zorgt zelf voor laptop, telefoon en overige hulpmiddelen (bring your own device). | N!, N?, -
civil | Inschrijver is in het bezit van het SNA-keurmerk (NEN 4400-1). | M!, M?, -
civil | Inschrijver is in het handelsregister geregistreerd voor het ter beschikking stellen van arbeidskrachten (Waadi). | -, M?
civil | De kandidaat is fulltime (40 uur per week) inzetbaar, ook voor avondvergaderingen. | N!, N?
civil | Kandidaat is minimaal drie dagen per week fysiek aanwezig op de projectlocatie in Lelystad. | -, M?
civil | Minimaal 20 jaar werkervaring in de gww-sector. | M?, -
civil | Toezichthouder met minimaal vijf jaar ervaring in rioleringswerken, waarvan minimaal twee jaar in de laatste vijf jaar. | N?, -
civil | Kandidaat heeft kennis van de Omgevingswet en heeft deze toegepast in minimaal één project dat na 1 januari 2024 is gestart. | M?, -
civil | Kandidaat heeft budgetverantwoordelijkheid gedragen voor projecten van minimaal € 5 miljoen. | -, N?
civil | Kandidaat beschikt over een mbo 4-diploma in een technische richting (bijvoorbeeld infra of bouw) of hoger. | M!, M?, -
civil | Ervaring als werkvoorbereider of calculator bij een ingenieursbureau of aannemer; minimaal 4 jaar fulltime. | M!, M?, -
civil | Ervaring met Relatics én Primavera. | M?, -, N?
civil | Kandidaat levert minimaal 2 referenties aan van vergelijkbare opdrachten bij overheden van de afgelopen 3 jaar. | -, M?
hr | Wo werk- en denkniveau, bij voorkeur in de richting HRM of arbeids- en organisatiepsychologie; | M!, M?
hr | Minimaal 3 jaar ervaring als HR business partner binnen een publieke organisatie van minimaal 1.000 fte. | M?, -
hr | Vijf jaar of meer ervaring als HR-adviseur of HR business partner (samen te tellen), opgedaan in de afgelopen tien jaar. | N?, -
hr | Ruime ervaring (minimaal 2 jaar) met SAP SuccessFactors of AFAS HRM. | M!, M?, -
hr | PRINCE2 Practitioner- of IPMA-C-gecertificeerd. | N?, -
hr | Kandidaat is gecertificeerd in een erkende projectmanagementmethode, zoals PRINCE2 (minimaal Foundation), IPMA of gelijkwaardig. | M!, M?, -
hr | Totale werkervaring van minimaal 8 jaar als HR-professional, gerekend zonder overlap. | M!, M?, -
hr | Ervaring met reorganisaties waarbij de ondernemingsraad betrokken was, in de rol van adviseur van de bestuurder. | M?, -
hr | Kandidaat heeft minimaal 4 jaar bij een ministerie gewerkt. | N?, -
hr | Minimaal drie jaar werkervaring bij een ministerie, agentschap of zelfstandig bestuursorgaan (zbo). | M!, M?, -
hr | Beschikbaarheid: 36 uur per week; minder uren (met een minimum van 32) is bespreekbaar. | M?, -, N?
hr | De kandidaat is vanaf 4 januari 2027 inzetbaar. | N!, N?
hr | Het aangeboden tarief is marktconform en niet hoger dan het in de raamovereenkomst genoemde maximum voor schaal 11. | -
hr | Het uurtarief mag niet meer bedragen dan € 89,00 (all-in, exclusief btw). | M!, M?
hr | Het uurtarief dient lager te zijn dan € 89,- exclusief btw. | N!, N?
hr | Ervaring binnen de VVT of ggz van minimaal 1 jaar, niet langer dan 2 jaar geleden afgerond. | M!, M?, -
hr | Kandidaat heeft aantoonbaar gewerkt met P-Direkt. | M!, M?
hr | Kandidaat is op de peildatum 1 januari 2027 minimaal twee jaar werkzaam in een leidinggevende HR-functie. | N?, -
hr | Kandidaat heeft de Nederlandse nationaliteit in verband met het veiligheidsonderzoek door de AIVD. | -
hr | Beheersing van het Duits op B2-niveau en het Engels op C1-niveau. | M?, -
hr | Het bureau organiseert kosteloos een kennismakingsgesprek van een uur op locatie. | -
hr | Kandidaat heeft na het behalen van het wo-diploma minimaal 10 jaar relevante werkervaring opgedaan. | M!, M?, -
legal | Voltooide wo-master Nederlands recht met civiel effect; | M?, -
legal | Afgeronde universitaire studie rechtsgeleerdheid (master), specialisatie bestuursrecht. | M!, M?, -
legal | Minimaal 5 jaar ervaring in het bestuursrecht bij een bestuursorgaan; ervaring in de advocatuur telt niet mee. | M?, -, N?
legal | Minimaal 1 jaar ervaring als Woo-jurist, opgedaan in de drie jaar voorafgaand aan de inschrijving. | N?, -
legal | Ervaring met het afhandelen van Woo-verzoeken (voorheen Wob), minimaal 4 jaar. | M!, M?, -
legal | Kandidaat heeft ten minste 30 bezwaarschriften zelfstandig afgehandeld. | M?, -
legal | CIPP/E- of CIPM-certificaat. | M!, M?, -
legal | Minimaal 18 maanden functionaris gegevensbescherming (FG) geweest bij een zorginstelling of GGD. | M!, M?
legal | Kandidaat staat ingeschreven op het tableau van de Nederlandse orde van advocaten. | -, N?
legal | Ervaring met een anonimiseertool zoals ZyLAB, Octobox of DataMask. | M!, M?, -
legal | Minimaal 3 jaar ervaring met aanbestedingsrecht als advocaat of bedrijfsjurist. | M!, M?
legal | De over te leggen Verklaring Omtrent het Gedrag is afgegeven op of na 1 november 2026. | M!, M?, -
legal | U beschikt over een VOG die op de dag van indienen niet ouder is dan één maand. | N!, N?, -
legal | Een wo-bachelor rechten is voldoende mits aangevuld met 10 jaar werkervaring; anders is een wo-master vereist. | M!, M?, -
legal | Minimaal 12 jaar werkervaring na afstuderen. | M!, M?, -
legal | Kandidaat is de afgelopen zes maanden werkzaam geweest als jurist bij een gemeente. | N?, -
legal | Aantoonbare ervaring met DPIA's (minimaal drie zelf uitgevoerd). | M?, -
legal | Kandidaat heeft ervaring met handhaving op grond van de Opiumwet (Damocles). | M?, -, N?
legal | 32 uur per week beschikbaar, waarvan op maandag, dinsdag en donderdag op kantoor in Den Haag. | M?, -
legal | Relevante werkervaring bij de IND, het COA of de DT&V (niet langer dan vijftien jaar geleden). | M!, M?
legal | Vloeiend Nederlands; moedertaalniveau is vereist. | M?, -
legal | Uurtarief bij voorkeur niet hoger dan € 105,- exclusief btw. | N?, -
legal | Bij voorkeur ervaring met juridische vraagstukken in de jeugdzorg. | -, N?
buying | Hbo-diploma bedrijfskunde, inkoop of international business (of vergelijkbaar). | M!, M?
buying | Kandidaat heeft NEVI 1 en NEVI 2 behaald. | M?, -, N?
buying | NEVI 2-opleiding of vergelijkbaar met goed gevolg afgerond; | M!, M?, -
buying | Minimaal 6 jaar ervaring met het uitvoeren van Europese aanbestedingen bij aanbestedende diensten. | M!, M?
buying | Minimaal 6 jaar ervaring met Europese aanbestedingen, waarbij uitsluitend naar de laatste acht jaar wordt gekeken. | N?, -
buying | VOG die geldig is op de dag van sluiting van deze aanvraag. | N!, N?, -
buying | De kandidaat kan vóór aanvang van de opdracht een VOG overleggen. | -, N?
buying | De kandidaat is uiterlijk per maart 2027 beschikbaar voor ten minste 28 uur in de week. | M!, M?
buying | Kandidaat is per direct beschikbaar. | N!, N?, -
buying | Ervaring met Negometrix (Mercell) en TenderNed. | M!, M?, -
buying | Ervaring met het opstellen van inkoopbeleid, inclusief maatschappelijk verantwoord inkopen (MVI). | M!, M?, -
buying | Contractmanagement ICT: minimaal 1 jaar ervaring bij de rijksoverheid. | N?, -
buying | Minimaal één jaar ervaring als contractmanager. | M?, -, N?
buying | Ten minste 3 jaar ervaring als categoriemanager bij een umc of academisch ziekenhuis. | M!, M?, -
buying | Ten minste 3 jaar ervaring als categoriemanager IT. | N?, -
buying | Werkervaring in de private sector van ten minste vijf jaar. | M!, M?, -
buying | De werkervaring van de laatste tien jaar is hoofdzakelijk binnen de publieke sector opgedaan. | M?, -
buying | CATS CM Practitioner of hoger. | N?, -
buying | Kennis van de Aanbestedingswet 2012, het ARW 2016 en de GIBIT. | M?, -, N?
buying | Een ingevulde en rechtsgeldig ondertekende UEA is bijgevoegd. | M!, M?, -
buying | Beheersing van het Engels is niet vereist; een goede beheersing van het Nederlands wel. | M!, M?, -
buying | Engels op minimaal B2-niveau. | N?, -
buying | Kandidaat heeft minimaal twee opdrachten als inkoper uitgevoerd via een broker of inhuurdesk. | -, N?
frontline | Mbo 4 werk- en denkniveau; | M!, M?
frontline | Minimaal een afgeronde hbo-opleiding (social work of sjd), dan wel een mbo 4-diploma aangevuld met minimaal 5 jaar relevante werkervaring als klantmanager of consulent. | N?, -
frontline | Ervaring met Suite4Sociaal van Centric. | M!, M?, -
frontline | Minimaal 2 jaar ervaring als klantmanager Participatiewet in de laatste 5 jaar. | M!, M?
frontline | Ervaring met iBurgerzaken of Key2Burgerzaken, opgedaan in een periode van minimaal twee jaar. | M!, M?
frontline | 12 maanden aaneengesloten ervaring met Wmo-indicaties. | M!, M?, -
frontline | Minimaal 18 maanden ervaring als Wmo-consulent bij een gemeente. | N?, -
frontline | In het bezit van een geldig rijbewijs B en bereid om met de eigen auto huisbezoeken af te leggen. | M?, -
frontline | Beschikbaar voor 32 uur per week, verdeeld over 4 dagen van 8 uur. | M!, M?, -
frontline | Inschrijvingen boven een uurtarief van zestig euro (exclusief btw) worden terzijde gelegd. | M!, M?, -
frontline | Opdrachtgever verstrekt een laptop en telefoon; eigen apparatuur is niet nodig. | -, M?, M!
frontline | Aantoonbare ervaring met het voeren van keukentafelgesprekken en het schrijven van onderzoeksverslagen en beschikkingen. | M?, -
frontline | Minimaal 3 jaar werkervaring bij een gemeente in de provincie Drenthe of Groningen. | M?, -
frontline | Werkervaring is niet nodig, affiniteit met de doelgroep wel. | -, M?
frontline | Minimaal twee jaar ervaring met administratieve werkzaamheden in een zorgorganisatie. | M!, M?
frontline | Kandidaat heeft in de afgelopen 3 jaar minimaal 2 jaar bij een gemeente gewerkt voor minimaal 32 uur per week. | N?, -
frontline | Gevorderde kennis van Excel (draaitabellen en macro's). | M?, -
frontline | Ervaring met kwijtschelding, belastingen en invordering. | -, N?
frontline | Mbo- of hbo-opleiding, richting juridisch, administratief of sociaal. | M!, M?
frontline | Hbo-opleiding, behaald of uiterlijk in 2027 te behalen. | -, N?
frontline | VOG met screeningsprofiel voor de zorg voor minderjarigen. | M?, -
frontline | Ervaring bij minimaal twee gemeenten met minder dan 75.000 inwoners. | M?, -, N?
`;
