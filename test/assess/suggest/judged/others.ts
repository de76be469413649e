/** Places, languages, rates, devices, several demands: who is asked, what, and which suggestions are right (`judged.test.ts`). Judged by hand. */
export const others = `
A | Werkervaring in de provincie Gelderland | -, M?
A | Bereid om op locatie in Amersfoort te werken | M?, M!, -
A | Woonachtig in de regio Utrecht | M?
A | Inzetbaar in Gelderland en Overijssel | -, N?, N!
A | Inzetbaar in Gelderland of Overijssel | M!, M?, -
B | Werkzaam in de regio Limburg | -, N?, N!
B | De werkzaamheden vinden plaats te Tilburg; de kandidaat reist op eigen kosten | M?, -
B | Woonachtig binnen 30 kilometer van Eindhoven | -, M?
C | Kandidaat woont of werkt in Zeeland | -
B | Niet woonachtig in de gemeente Eindhoven | -
B | Aantoonbaar netwerk in Noord-Brabant | -, M?
A | Uitstekende beheersing van de Nederlandse taal in woord en geschrift | M?, M!
A | Beheersing van het Nederlands en het Duits | -, N?, N!
A | Beheersing van het Engels of het Duits | M!, M?, -
B | Goede kennis van de Engelse taal | N!, N?, -
B | Nederlands op C1-niveau | M?
C | Nederlands, Engels en Duits, mondeling en schriftelijk | M!, M?, -
C | Engels op minimaal C1 (certificaat bijgevoegd) | -, M?
B | Engels is geen vereiste, Nederlands wel | M!, M?, -
B | Ervaring met Engelstalige documentatie | -, N?
A | Maximaal uurtarief € 95,- exclusief btw | N!, N?
A | Uurtarief tussen € 90 en € 105 exclusief btw, inclusief reiskosten | M!, M?, -
A | Het tarief bedraagt ten hoogste € 110 inclusief btw | -, N?, N!
C | Tarief maximaal € 120,00 per uur ex btw | M!
B | De kandidaat werkt met een eigen laptop en telefoon | N!, N?, -
A | De opdrachtgever stelt een laptop beschikbaar; eigen apparatuur is niet toegestaan | -, M?
A | Zzp-constructies zijn uitgesloten | N!, N?, -
B | De kandidaat is in loondienst bij de inschrijver | M!, M?, -
A | Afgeronde hbo-opleiding en minimaal 5 jaar ervaring als projectleider | M!, M?
A | Afgeronde hbo-opleiding, minimaal 5 jaar ervaring als projectleider en een geldig PRINCE2-certificaat | N!, N?
A | Hbo-niveau, beheersing van het Duits en ervaring met gebiedsontwikkeling | -, N?, N!
B | Mbo-diploma, ITIL Foundation en minimaal 24 uur per week beschikbaar vanaf januari 2027 | M!, M?
B | Mbo-diploma, ITIL Foundation en een eigen laptop | N!, N?, -
C | Wo-diploma rechten en minimaal 3 jaar ervaring met aanbestedingsrecht en kennis van de Aanbestedingswet 2012 | -, M?
A | Diploma hbo, ervaring bij gemeente én waterschap | -, N?
A | De kandidaat heeft geen hbo-diploma nodig maar wel een geldige VOG | M!, M?, -
A | Kandidaat mag niet eerder voor de gemeente Wielveen hebben gewerkt | -, N?, N!
A | Uurtarief lager dan € 98 exclusief btw | N?, N!
A | Uurtarief onder de € 98,- ex btw | N?, N!
A | Tarief van minimaal € 95 per uur | M!, M?, -
A | Dagtarief maximaal € 780 exclusief btw | M?, -, N?
A | Maximaal € 105 per uur, waarbij reis- en verblijfkosten apart worden vergoed | M!, M?, -
A | Budget van maximaal € 95.000 | -
A | Maximaal uurtarief € 110 voor senior en € 95 voor medior | -
A | Maximum uurtarief: € 100 (inclusief fee van € 4,50) | -, M?
A | Maximaal uurtarief € 100 exclusief btw, inclusief fee Flextender | -, M?
A | Maximaal uurtarief van € 98 | M!, M?
A | Een tarief boven € 97,50 wordt terzijde gelegd | -, N?, N!
A | Uurtarief exclusief btw niet hoger dan € 99 | M!, M?
A | Uurtarief maximaal € 100 en dat blijft gedurende de looptijd ongewijzigd | M?, -, M!
A | Nederlands als moedertaal | M?
A | Nederlands op niveau C2 of moedertaal | M?
A | Spreekt en schrijft Nederlands, Engels en Frans | -, N?
A | Vloeiend in Nederlands, Engels of Frans | M?, M!, -
D | Spreekt naast Nederlands ook Turks of Arabisch | M?, M!, -
D | Spreekt naast Nederlands ook Turks en Arabisch | -, N?
D | Nederlands en een tweede Europese taal | -, M?
D | Geen Turks | -
A | Inzetbaar in heel Nederland | -, N?
A | Inzetbaar in de regio Gelderland en Utrecht | M!, M?
A | Inzetbaar in de stad Utrecht | M?, M!, -
A | Woonachtig buiten Utrecht | -
A | Bekend met de regio Utrecht | M?, -
A | Aantoonbare werkervaring in de regio Utrecht | -, M?
A | Bereid te reizen naar Utrecht en Groningen | -, M?, N?
B | Woonachtig in Eindhoven of omgeving | M?
A | Eigen laptop met Windows 11 | M?, -
A | Eigen laptop, telefoon en auto | -, M?
A | Gebruik van een eigen laptop is niet toegestaan | -
A | De kandidaat gebruikt een eigen laptop en telefoon | M!, M?
A | Geen eigen laptop nodig | -, M!, M?
A | Inzetbaar in de regio Utrecht en Flevoland | -, M?
A | Woonachtig in Utrecht of Flevoland | M?
A | Woonachtig in Utrecht en bereid te reizen naar Zeeland | -
A | Op maximaal 45 minuten reisafstand van Utrecht | -, M?
A | Maximaal uurtarief van € 98,50 minus fee | -, M?
A | Uurtarief is lager dan € 100 | M!, M?
A | Uurtarief is lager dan € 98 | N!, N?
A | Uurtarief minder dan € 98 | -, N?
A | Uurtarief maximaal € 100 voor een senior | -, M?
A | Uurtarief maximaal € 100 per dagdeel | -, M?
A | Uurtarief maximaal € 100 in 2027, daarna € 95 | -
A | Uurtarief van meer dan € 100 is niet toegestaan | M!, M?, -
A | Uurtarief van meer dan € 95 is niet toegestaan | N!, N?, -
A | Uurtarief maximaal € 100, exclusief btw, inclusief 5% bemiddelingsfee | -, M?
A | Uurtarief niet onder de € 100 | -
A | Uurtarief tot € 98 | M?, M!
A | Uurtarief binnen de bandbreedte | -
A | Inzetbaar in de regio Gelderland en Overijssel | -, N?
A | Woonachtig in de regio Utrecht en omgeving | M?
B | De kandidaat beschikt over een mbo-diploma of minimaal 10 jaar werkervaring in de ICT | M!, M?, -
B | De kandidaat beschikt over een hbo-diploma of minimaal 5 jaar werkervaring als scrum master | -
B | De kandidaat beschikt over een hbo-diploma, dan wel minimaal 8 jaar werkervaring | M?, M!, -
B | Mbo-diploma ICT, 3 jaar ervaring met een zaaksysteem, Nederlands in woord en geschrift | M?, -
B | Mbo-diploma ICT, 3 jaar ervaring met een zaaksysteem, Engels in woord en geschrift | -, N?
C | De kandidaat is meester in de rechten en heeft 5 jaar ervaring als procesjurist | -
C | De kandidaat is niet langer dan 2 jaar uit het vak | -
C | Minimaal 5 jaar ervaring als jurist (niet zijnde advocaat) bij een gemeente | M!, M?, -
C | Minimaal 7 jaar ervaring als jurist bestuursrecht bij een gemeente | -
C | Ten minste zes jaar ervaring als jurist bestuursrecht bij een gemeente | M!, M?
C | Meer dan zes jaar ervaring als jurist bestuursrecht bij een gemeente | -
C | Ten minste 72 maanden ervaring als jurist bestuursrecht | M!, M?
C | Ten minste 73 maanden ervaring als jurist bestuursrecht | -
C | Minimaal 2 jaar ervaring als teamleider in de afgelopen 5 jaar | M!, M?
C | Minimaal 3 jaar ervaring als teamleider in de afgelopen 5 jaar | -
C | Minimaal 3 jaar ervaring als teamleider in de afgelopen vijf kalenderjaren | -
C | Minimaal 2,5 jaar ervaring als teamleider in de afgelopen 5 jaar | M!, M?
C | Minimaal 3 jaar ervaring als teamleider, waarvan 1 jaar in de afgelopen 2 jaar | -
C | Minimaal 3 jaar ervaring als teamleider, waarvan 1 jaar in de afgelopen 4 jaar | M!, M?
C | Aantoonbare ervaring als contractmanager bij een ministerie of uitvoeringsorganisatie | M?, M!
C | Aantoonbare ervaring als contractmanager bij een ministerie in de afgelopen 3 maanden | -
C | Aantoonbare ervaring als contractmanager bij een ministerie in de afgelopen 6 maanden | M!, M?
C | In 2025 werkzaam als contractmanager | -, M?
C | In 2023 werkzaam als contractmanager | -
C | Momenteel contractmanager | -
C | Ervaring als hoofd juridische zaken | -, M?
C | Ervaring als plaatsvervangend teamleider | -, M?
C | Ervaring als teamleider van minimaal acht juristen | -, M?
C | Ervaring met bezwaarschriften bij een andere organisatie dan een gemeente | -
C | Ervaring met bezwaarschriften, niet bij een gemeente | -
C | Ervaring met bezwaarschriften voor bedrijven | -, M?
C | Ervaring met subsidies en aanbestedingen | M!, M?
C | Ervaring met subsidies en bezwaarschriften | M?
C | Ervaring met subsidies, aanbestedingen of bezwaarschriften | M!, M?
C | Ervaring met Europese subsidies | -, M?
C | Ervaring met het aanvragen van subsidies | -, M?
B | Uiterlijk 30 november 2026 beschikbaar | N!, N?
B | Uiterlijk 1 december 2026 beschikbaar | M!, M?
B | Beschikbaar vóór 1 december 2026 | N!, N?
B | Beschikbaar voor 1 december 2026 voor 36 uur | N!, N?
B | Op 1 december 2026 kunnen starten voor minimaal 36 uur | M!, M?, -
B | Medio december 2026 starten | M!, M?, -
B | Start eind november / begin december 2026 | -, M?
B | Start november of december 2026 | -, M?
B | Beschikbaar vanaf week 49 | -
B | Beschikbaar per 1 januari 2027 voor 36 uur per week, in juli en augustus 24 uur | -, M?, M!
B | De inzet is 36 uur per week, waarvan 16 uur op kantoor in Eindhoven | M?, -
B | De inzet is 36 uur per week, waarvan 16 uur op kantoor in Groningen | -
D | VOG, afgegeven na 1 november 2026 | -, M?
D | VOG die bij de start niet ouder is dan 1 maand | -
D | VOG die bij de start niet ouder is dan 2 maanden | M!, M?
A | PRINCE2-gecertificeerd, waarbij een verlopen certificaat volstaat | -, M?
A | VCA-VOL certificaat dat uiterlijk bij de start wordt overgelegd | -, N?
A | Een verlopen VCA-VOL certificaat wordt niet geaccepteerd | M!, M?, -
A | Geen geldig VCA-VOL certificaat nodig | -
A | Hbo-diploma of mbo-diploma met 10 jaar ervaring | M!, M?, -
B | Hbo-diploma of mbo-diploma met 10 jaar ervaring | -, N?
B | Hbo-diploma of mbo-diploma met 8 jaar ervaring | M!, M?, -
B | Hbo-diploma, of mbo-diploma plus 10 jaar ervaring in de ICT | -
B | Hbo-diploma; een mbo-diploma volstaat niet | N!, N?, -
B | Minimaal mbo, maar hbo heeft de voorkeur | M!, M?, -
A | Minimaal hbo, maar wo heeft de voorkeur | M!, M?, -
A | Uurtarief maximaal € 95, tenzij anders overeengekomen | N?
A | Uurtarief maximaal € 10.000 | -
A | Uurtarief maximaal 98 euro | M!, M?
A | Uurtarief maximaal € 97,99 | N!, N?
A | Je tarief ligt niet boven de € 98 | M!, M?
A | Je tarief ligt niet boven de € 97 | N!, N?
A | Je tarief ligt boven de € 90 | -
A | Een tarief beneden € 98 | -
`;
