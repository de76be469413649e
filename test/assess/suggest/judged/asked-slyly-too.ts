/** More knock-outs that say less, more or something else than they seem to, of the bidders in `sly-bidders.ts` (`judged.test.ts`). Judged by hand before they were run. */
export const controlAsked = `
control | In het bezit van de RC-titel. | M!, M?, -
control | Registeraccountant (RA) of registercontroller (RC). | M!, M?, -
control | RA-titel; een RC-titel volstaat niet. | -, N?
control | Zowel RA als RC. | -, N?, M?
control | Minimaal 5 jaar ervaring als concerncontroller. | -, N?
control | Minimaal 3 jaar ervaring als concerncontroller. | M?, -
control | Minimaal 3 jaar ervaring als (plaatsvervangend) concerncontroller. | M!, M?
control | Minimaal 8 jaar ervaring als controller bij een GGD. | N?, N!, -
control | Minimaal 6 jaar ervaring als assistent-controller. | N?, N!, -
control | Minimaal 3 jaar ervaring bij een veiligheidsregio. | M!, M?
control | Minimaal 5 jaar ervaring bij een veiligheidsregio of GGD. | M!, M?
control | Minimaal 5 jaar ervaring bij zowel een veiligheidsregio als een GGD. | N?, N!, -
control | Minimaal 3 jaar ervaring bij een onderwijsinstelling. | M?, M!, -
control | Minimaal 3 jaar ervaring bij een waterschap of provincie. | M!, M?
control | Minimaal 3 jaar ervaring bij een provincie in de afgelopen 10 jaar. | N?, N!, -
control | Minimaal 8 jaar ervaring bij een decentrale overheid (gemeente, provincie of waterschap). | -, N?, M?
control | Minimaal 8 jaar ervaring bij een gemeenschappelijke regeling. | M?, -, M!
control | Minimaal 5 jaar ervaring bij een overheidsorganisatie, niet zijnde een provincie. | M!, M?, -
control | Minimaal 15 jaar ervaring bij overheidsorganisaties, behalve provincies. | -, N?, M?
control | KvK-uittreksel, op de sluitingsdatum niet ouder dan 1 maand. | N!, N?, -
control | KvK-uittreksel niet ouder dan 3 maanden. | M!, M?
control | Een naar waarheid ingevuld UEA. | M!, M?, -
control | VOG, afgegeven na 1 januari 2026. | M!, M?, -
control | VOG, afgegeven na 1 juni 2026. | N!, N?, -
control | Bedrijfsaansprakelijkheidsverzekering, geldig bij de start van de opdracht. | N!, N?, -
control | Beroepsaansprakelijkheidsverzekering. | -, M?
control | Minimaal 5 jaar aantoonbare ervaring met het BBV. | M!, M?
control | Kennis van het BBV, opgedaan in de laatste 5 jaar. | -, N?, M?
control | Uurtarief ligt niet boven € 115,-. | M!, M?, -
control | Uurtarief ligt onder de € 110,-. | N!, N?, -, M?
control | All-in uurtarief van maximaal € 105,- excl. btw. | N!, N?
control | Hbo-opleiding, aangevuld met een postdoctorale opleiding tot RC of RA. | M?, M!, -
control | Wo-opleiding Bedrijfseconomie, afgerond na 2010. | N?, N!, -
control | Opleiding Accountancy op wo-niveau. | -, N?, M?
control | Niet eerder werkzaam geweest bij de Sociale Verzekeringsbank. | -, N?, N!
control | Beschikbaar op minimaal vier dagen van 8 uur. | M!, M?, -
control | Beschikbaar voor 24 tot 36 uur per week. | M!, M?, -
`;

export const roadsAsked = `
roads | Rijbewijs B. | M!, M?, -
roads | Rijbewijs C. | -, N?
roads | Geldig rijbewijs BE. | M!, M?
roads | VCA-VOL. | M!
roads | VCA-VOL-certificaat, niet ouder dan 5 jaar. | N!, N?, -
roads | VCA-VOL, geldig tot het einde van de opdracht. | M!, M?, -
roads | VCA-VOL, geldig gedurende de looptijd inclusief verlengingsopties. | N!, N?, -
roads | CROW 400-certificaat (DLP). | M!, M?
roads | CROW 400-certificaat op niveau HVK. | -, N?, M?
roads | Minimaal mbo-4. | M!, M?, -
roads | Hbo-bachelor civiele techniek. | N!, N?
roads | Hbo werk- en denkniveau, blijkend uit een diploma of minimaal 8 jaar ervaring als toezichthouder. | -, N?
roads | Hbo-bachelor of associate degree civiele techniek. | M!, M?
roads | Minimaal 5 jaar ervaring als uitvoerder. | M!, M?
roads | Minimaal 10 jaar ervaring als uitvoerder. | N?, N!, -, M?
roads | Minimaal 3 jaar ervaring als assistent-uitvoerder. | M!, M?
roads | Minimaal 5 jaar ervaring als directievoerder of toezichthouder bij een gemeente. | N?, -, M?
roads | Minimaal 5 jaar ervaring als directievoerder en/of toezichthouder bij een overheidsorganisatie. | M!, M?
roads | Minimaal 2 jaar ervaring met UAV-GC als directievoerder sinds 2020. | M!, M?
roads | Minimaal 4 jaar ervaring met UAV-GC sinds 2020. | N?, N!, -, M?
roads | Ervaring met RAW-bestekken, niet zijnde onderhoudsbestekken. | M?, -
roads | Ervaring met rioolvervanging bij minimaal drie gemeenten. | -, M?, N?
roads | In de laatste 5 jaar minimaal drie projecten met een waarde boven € 2 miljoen geleid. | -, M?
roads | Twee referentieprojecten, elk niet ouder dan 3 jaar. | -
roads | Ervaring bij een gemeente met meer dan 100.000 inwoners. | -, M?
roads | Minimaal 4 jaar ervaring bij Rijkswaterstaat. | N!, N?, -
roads | Minimaal 3,5 jaar ervaring bij Rijkswaterstaat. | M!, M?
roads | Momenteel werkzaam als projectleider bij een gemeente. | M!, M?, -
roads | De kandidaat is werkzaam als directievoerder. | -, M?, N?, N!
roads | Duits op C1-niveau. | M?, -
roads | Minimaal 10 jaar werkervaring, waarvan minimaal 5 jaar bij een waterschap. | -, N?, M?
roads | Minimaal 10 jaar werkervaring in de infra, waarvan ten minste 3 jaar als projectleider bij een gemeente. | M?, M!, -
roads | De kandidaat, die minimaal 3 jaar als toezichthouder heeft gewerkt, beschikt over een KAM-diploma. | -, M?, N?
roads | Bij voorkeur VCA-VOL en in elk geval VIL-VCU. | -, M?
roads | De kandidaat heeft alle drie de papieren: VCA-VOL, CROW 400 en DTB. | -, N?, M?
roads | VOG, bij aanvang van de opdracht niet ouder dan 3 maanden. | M!, M?
roads | VOG, bij start van de werkzaamheden niet ouder dan 1 maand. | N!, N?, -
roads | 32 uur per week beschikbaar en bereid buiten kantooruren te werken. | M?, -
roads | Minimaal 15 jaar ervaring, waarvan de laatste 5 jaar aan opdrachtgeverszijde (geen aannemer). | -, M?
`;

/** As the knock-outs, with the levels as printed. */
export const levelsSlyly = `
control | Aantal jaren ervaring als controller bij een GGD | L=5 jaar of meer!, L=5 jaar of meer? | minder dan 3 jaar = 0; 3 tot 5 jaar = 10; 5 jaar of meer = 20
control | Aantal jaren ervaring bij een veiligheidsregio in de afgelopen 7 jaar | L=0 tot 2 jaar!, L=0 tot 2 jaar?, -, L=2 jaar en 1 dag tot 4 jaar? | 0 tot 2 jaar = 0; 2 jaar en 1 dag tot 4 jaar = 10; 4 jaar of meer = 20
roads | Ervaring als directievoerder | L=2 tot 4 jaar!, L=2 tot 4 jaar? | 2 tot 4 jaar = 5; 4 tot 6 jaar = 10; 6 jaar of meer = 20
roads | Aantal gemeenten waar de kandidaat toezichthouder was | -, L=1? | 1 = 5; 2 = 10; 3 of meer = 20
coder | Aantal jaren ervaring met Java, juniorfuncties niet meegerekend | -, L=3 tot 6 jaar!, L=3 tot 6 jaar?, L=6 jaar of meer? | 3 tot 6 jaar = 10; 6 jaar of meer = 20
youth | Opleidingsniveau | L=hbo!, L=hbo? | mbo-4 = 5; hbo = 10; wo = 20
`;

/** Found when others of the kind were tried: each once taken for certain, beside one that is like it and holds. */
export const foundSly = `
control | Ervaring als concerncontroller. | M?, -
control | Minimaal 3 jaar ervaring als plaatsvervangend concerncontroller. | M!
control | Ervaring met de rechtmatigheidsverantwoording. | M!
control | Uurtarief maximaal € 110,- all-in inclusief reiskosten en btw. | -
control | Uurtarief maximaal € 110,- inclusief reiskosten, exclusief btw. | M!
control | Uurtarief maximaal € 110,- inclusief reiskosten, ex. btw. | M!
control | Uurtarief maximaal € 110,- met btw. | -
control | Uurtarief maximaal € 110,- (btw inbegrepen). | -
control | Maximaal tarief € 880 per dag. | -
control | Uurtarief maximaal € 110,- per uur. | M!
control | Het tarief mag maximaal 10% boven € 105,- liggen. | -
control | Beschikbaar voor vier dagen van 8 uur. | -, M?
control | Minimaal 5 jaar ervaring bij één overheidsorganisatie. | M?, -
youth | Minimaal 5 jaar ervaring bij minimaal één gemeente. | M!
control | Werkzaam als concerncontroller. | M?, -
control | Werkzaam geweest als controller. | M!
youth | Minimaal 5 jaar ervaring bij één gemeente. | M?, -
youth | Minimaal 5 jaar ervaring bij één of meer gemeenten. | M!
youth | Nog werkzaam bij de gemeente Ommen. | -, N?
youth | Werkzaam (geweest) bij de gemeente Ommen. | M!
youth | Actief als Wmo-consulent. | M?, -
youth | Minimaal 2 jaar actief als Wmo-consulent bij een gemeente. | M!, M?
youth | SKJ-registratie als jeugdzorgwerker. | -, M?
youth | SKJ-registratie en ervaring als jeugdconsulent. | M!
youth | Certificaat Signs of Safety. | M!
youth | Minimaal 2 jaar ervaring bij een andere gemeente. | M?, -
youth | Minimaal 2 jaar ervaring bij een gemeente of andere overheidsorganisatie. | M!
planner | Minimaal 2 jaar ervaring bij een ander waterschap. | M?, -
planner | VOG, bij ondertekening van de overeenkomst niet ouder dan 4 maanden. | M?, -
planner | VOG, bij ondertekening van de overeenkomst niet ouder dan 6 maanden. | M!, M?
roads | VOG niet ouder dan 2 maanden na gunning. | M?, -
roads | VOG, niet ouder dan 3 maanden, in de Duitse taal. | M?, -
roads | Beheersing van de Duitse taal. | M!
roads | VCA-VOL als uitvoerder. | -, M?
roads | Actief als directievoerder. | M?, -
planner | Beschikbaar voor circa 32 uur per week. | -, N?
planner | Beschikbaar voor 32 uur per week, 24 uur is ook mogelijk. | -
planner | Circa 5 jaar ervaring als planoloog. | M?
planner | Minimaal 5 jaar ervaring als planoloog, ongeveer de helft bij een gemeente. | -, M?
roads | Hbo-diploma niet vereist, mbo wel. | -, M?
roads | Hbo-opleiding (of zes jaar werkervaring). | -, M?
roads | Hbo-opleiding mag in afronding zijn. | -
coder | CKA-certificering heeft de voorkeur. | -
coder | CKA-certificaat; ten minste een van: CKA, CKS, AZ-104. | -, N?
coder | PSM I-certificaat heeft de voorkeur. | M?, -
coder | Aantoonbaar bezig met hernieuwing van het CKA-certificaat. | -
control | Uurtarief van maximaal 105 euro wordt gewaardeerd. | -
`;
