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
`;
