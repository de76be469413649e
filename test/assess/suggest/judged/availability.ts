/** Hours and start: who is asked, what, and which suggestions are right (`judged.test.ts`). Judged by hand. */
export const availability = `
A | Beschikbaar vanaf januari 2027 | M?, -, N?
A | De kandidaat is per 1 februari 2027 voor 24 uur per week inzetbaar | M!
A | Uiterlijk medio januari 2027 te starten | M?, -, M!, N?
A | Start van de werkzaamheden begin januari 2027 is voor de kandidaat mogelijk | N?, -, N!
A | Je bent per 1 januari 2027 minimaal 24 uur per week beschikbaar | N!, N?
A | Inzetbaar voor 28 tot 32 uur per week gedurende de hele looptijd | N!, N?
A | Beschikbaarheid van 16 à 24 uur in de week, te verdelen over drie dagen, vanaf maart 2027 | M!, M?, -
A | Minimaal vier dagen per week beschikbaar vanaf 1 maart 2027 | -, N?, N!
A | Minimaal drie dagen per week inzetbaar, waarvan de dinsdag en de donderdag op locatie | M?, -
A | Kandidaat is op maandag en woensdag aanwezig in het stadhuis | -
B | Beschikbaar vanaf december 2026, 36 uur per week | M!
B | Fulltime beschikbaar (40 uur) per direct | N!, N?
B | Direct beschikbaar na gunning voor 32 tot 36 uur per week | M!, M?, -
B | Beschikbaar voor 4 uur per dag, negen dagen per twee weken | -
B | Niet beschikbaar zijn in de periode van 1 tot en met 15 april 2027 is geen bezwaar; wel is minimaal 24 uur per week vereist | M!, M?, -
B | Beschikbaar voor piketdienst, ook in het weekend | -
C | Minimaal 24 uur per week beschikbaar, ook in de verlengingen | -
B | De kandidaat kan uiterlijk november 2026 starten | N!, N?
B | Beschikbaar van 1 februari 2027 tot 1 februari 2028 voor gemiddeld 36 uur per week | M!, M?, -
B | Maximaal 24 uur per week inzetbaar | M!, M?, -
A | De opdracht vraagt 8 uur op locatie en in totaal 20 uur per week; hiervoor ben je vanaf februari 2027 vrij | M?, M!, -
A | Beschikbaar in de maanden juli en augustus 2027 | -, M?
B | Minder dan 36 uur per week beschikbaar is onvoldoende | M!, M?, -
B | Meer dan 36 uur per week beschikbaar | N?, N!
A | Beschikbaar voor meer dan 24 uur per week vanaf maart 2027 | N?, N!
B | Beschikbaar tussen 09.00 en 17.00 uur | -
B | Beschikbaar van 8 tot 17 uur | -
B | Beschikbaar voor 24 uur per maand | -, M?
B | Beschikbaar voor 60 uur per maand | -, M?
A | Beschikbaar voor 40 uur per twee weken vanaf maart 2027 | -, M?
B | Beschikbaar voor in totaal 400 uur | -, M?
B | 0,8 fte beschikbaar | -, M?
B | 1,0 fte beschikbaar | -, N?
B | 24/7 bereikbaar en beschikbaar | -
A | Beschikbaar vanaf maart 2027: 3 dagen van 8 uur per week | M?, -
A | Beschikbaar vanaf maart 2027 voor 4 dagen van 8 uur per week | -, N?
A | Beschikbaar voor minimaal 16 uur per week, op te schalen naar 32 uur per week, vanaf maart 2027 | -, M?, N?
A | Minimaal 20 uur per week beschikbaar; vanaf april 2027 minimaal 28 uur per week | -, N?
A | Vanaf februari 2027 24 uur per week beschikbaar, in de eerste maand 36 uur per week | -, N?
A | Beschikbaar voor 24 uur per week tot 15 januari 2027 | M?
A | Kandidaat is uiterlijk 14 januari 2027 beschikbaar | N!, N?
A | Kandidaat is uiterlijk 15 januari 2027 beschikbaar | M!, M?
A | Beschikbaar vóór 15 januari 2027 | N?, N!
A | Beschikbaar na 15 januari 2027 | M!, M?
A | Start: zo spoedig mogelijk, uiterlijk 1 februari 2027 | M!, M?, -
A | Startdatum 1 februari 2027 of eerder | M?, M!
A | Beschikbaar vanaf week 2 van 2027 | -, M?, N?
A | Beschikbaar in het eerste kwartaal van 2027 | -, M?
A | Beschikbaar per 01-02-2027 | M!, M?
A | Beschikbaar per 4 januari voor 24 uur | N!, N?
A | Beschikbaar per 1 februari voor 24 uur | M!, M?
A | Beschikbaar per 1 december voor 24 uur | N?, N!
D | Beschikbaar voor 16-20 uur per week | M!, M?
D | Beschikbaar voor 16 tot 24 uur per week | M?, N?, M!
D | Beschikbaar voor maximaal 16 uur per week | M!, M?, -
D | Niet meer dan 24 uur per week beschikbaar | M?, M!, -
D | Je bent 20 uur per week beschikbaar, verdeeld over vijf ochtenden | M?, -
D | Beschikbaar in de avonduren, 12 uur per week | -, M?
D | Tot 24 uur per week beschikbaar | -, M?, M!
D | Hooguit 24 uur per week beschikbaar | -, M?, M!
D | Ten hoogste 24 uur per week inzetbaar | -, M?, M!
D | Minder dan 24 uur per week beschikbaar | -, M?, M!
D | Beschikbaar voor niet meer dan 24 uur per week | -, M?, M!
D | Boven de 20 uur per week beschikbaar | N?, N!
D | Ruim 20 uur per week beschikbaar | N?, N!, M?
D | Langer dan 20 uur per week beschikbaar | N?, N!
D | > 20 uur per week beschikbaar | N?, N!
D | Circa 20 uur per week beschikbaar | M?, M!
D | Vanaf 20 uur per week beschikbaar | M!, M?
D | 20 uur per week of meer beschikbaar | M!, M?
B | Beschikbaar vanaf 8 uur | -
B | Telefonisch beschikbaar tot 18 uur | -
B | Beschikbaar om 9 uur | -
B | Beschikbaarheid van 20 tot 28 uur | M!, M?
B | Beschikbaar voor 16 tot 24 uur | M!, M?
B | Beschikbaar in totaal 40 uur | -
B | Beschikbaar voor 40 uur per sprint | -
B | Beschikbaar voor 20 uur per persoon | -, M?
B | Beschikbaar voor minimaal 32 uur gedurende de gehele looptijd en in het bezit van een eigen auto | -
B | Voor de gehele duur van de opdracht 32 uur per week beschikbaar en bereid te verhuizen naar Zeeland | -
B | Beschikbaar gedurende 30 weken | -, M?
A | Beschikbaar na 14 januari 2027 | M!, M?
A | Beschikbaar voor 15 januari 2027 | N?, N!
A | Kan voor 1 februari 2027 starten | M!, M?
A | Kan vóór 10 januari 2027 starten | N!, N?
A | Start tussen 1 januari en 10 januari 2027 | N!, N?, -
A | Start tussen 1 januari en 1 februari 2027 | M?, -, M!
A | Start op 1 januari 2027 of 1 februari 2027 | -, M?, N?
A | Beschikbaar per 1 maart 2027, of zoveel eerder als mogelijk | M?, M!, -
A | Beschikbaar per 1 maart 2027, inwerken vanaf 1 januari 2027 | -
A | Beschikbaar van 1 februari 2027 t/m 31 mei 2027 | M?, M!
A | Niet later dan 1 februari 2027 beschikbaar | M!, M?, -
A | Niet eerder dan 1 februari 2027 beschikbaar | -, M?, M!
A | Beschikbaar binnen vier weken na gunning | -, M?, N?
A | Beschikbaar binnen twee weken na 1 januari 2027 | -, M?, N?
A | Uiterlijk twee weken na 15 januari 2027 beschikbaar | -, M?, M!
B | Minimaal 32 uur per week beschikbaar, maximaal 40 uur | M!, M?, -
B | Beschikbaar voor 32-36 uur p/w | M!, M?
B | Beschikbaar voor 32 uur in de week | M!, M?
B | Beschikbaar voor 8 uur per dag, 36 uur per week | M!, M?, -
D | Beschikbaar voor 8 uur per dag, 36 uur per week | N!, N?
D | Niet minder dan 24 uur per week beschikbaar | N!, N?
D | Niet minder dan 16 uur per week beschikbaar | M!, M?
B | Minimaal 24, maximaal 32 uur per week beschikbaar | M!, M?, -
D | Minimaal 24, maximaal 32 uur per week beschikbaar | N!, N?, -
D | Tussen de 24 en 32 uur per week beschikbaar | N!, N?
B | Tussen de 24 en 32 uur per week beschikbaar | M!, M?
D | Beschikbaar voor 24 uur in de week van 1 maart 2027 | N!, N?
B | Beschikbaar voor minimaal 32 uur per week, ook na 1 januari 2028 | M?
B | Beschikbaar voor 32 uur per week inclusief reistijd | M?, -, M!
B | Beschikbaar voor 32 uur per week exclusief reistijd | M?, -, M!
B | Beschikbaar voor de gehele looptijd inclusief verlengingen | -, M?
B | 24 uur per week beschikbaar gedurende de gehele opdracht inclusief eventuele verlengingen | M?, M!
A | Start uiterlijk 1 februari 2027 | M!, M?
A | Startdatum: 15 januari 2027 | M!, M?
A | Startdatum: 14 januari 2027 | N!, N?
A | Beschikbaar vanaf 15-01-2027 | M!, M?
A | Beschikbaar vanaf 15 jan. 2027 | M!, M?
A | Beschikbaar na 1 januari 2027 | N?, N!
A | Inzetbaar vóór of op 15 januari 2027 | M?, M!
A | Inzetbaar in januari 2027 | -, M?, N?
A | Inzetbaar in februari 2027 | M!, M?
A | Niet beschikbaar vóór 1 februari 2027 is geen bezwaar | -, M?
`;
