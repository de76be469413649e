/** Schooling: who is asked, what, and which suggestions are right (`judged.test.ts`). Judged by hand. */
export const schooling = `
A | Afgeronde hbo-opleiding | M!
A | Een afgeronde opleiding op hbo- of wo-niveau | M!
A | Afgeronde wo-opleiding, richting bestuurskunde of rechten | N!, N?, -
A | Hbo werk- en denkniveau | M!, M?
A | Afgeronde hbo-opleiding civiele techniek of bouwkunde | -, N?, N!
A | Diploma op minimaal hbo-niveau, bij voorkeur in de richting van planologie | M!, M?
A | Minimaal hbo-bachelor in bestuurskunde, integrale veiligheid of een vergelijkbare studie | M!, M?
A | Een academische titel of een hbo-diploma aangevuld met minimaal 8 jaar relevante werkervaring bij de overheid | M?, M!, -, N?
A | Wo-master, of hbo met ten minste vijf jaar ervaring bij een overheidsorganisatie | M!, M?, -
B | Minimaal mbo-4 | M?
B | Minimaal een mbo-diploma of hoger | M!
B | Hbo-opleiding, afgerond | N!, N?, -
B | Je volgt een hbo-opleiding of hebt die afgerond | -, M?
B | Een afgeronde hbo-opleiding is niet nodig; mbo-niveau volstaat | M!, M?, -
B | Hbo werk- en denkniveau, verkregen door opleiding of ervaring | -, M?
C | Een voltooide universitaire studie Nederlands recht (mr.) | M!, M?, -
C | Een voltooide universitaire studie bedrijfskunde | -, N?, N!
C | Minimaal een hbo-bachelor en een wo-master | M!, M?, -
C | Gepromoveerd | N?, -, N!
C | Geen afgeronde wo-opleiding vereist | -, M!
A | Hbo-opleiding, afgerond na 2015 | -, N?, N!
A | Een in de afgelopen tien jaar behaald hbo-diploma | -, N?, N!
A | Twee afgeronde hbo-opleidingen | -, M?
A | Een afgeronde post-hbo-opleiding | -, N?
A | Afgeronde hbo-master | -, N?, N!
A | Hbo-bachelor met aanvullende master | -, N?
A | Afgeronde bachelor of master | M!, M?
A | Afgeronde bachelor | M?, M!
A | Hbo-propedeuse | M?, M!, -
A | Maximaal mbo-niveau | -, N?
A | Een hbo-opleiding zonder bestuurskundige richting | -
A | Afgeronde opleiding hbo niveau, niet zijnde bestuurskunde | -, N?
A | Opleiding: hbo bestuurskunde en een leergang grondzaken | -, N?
A | Afgeronde hbo opleiding met minor communicatie | -, M?
A | Afgeronde technische hbo-opleiding | -, N?
A | Afgeronde hbo-opleiding in een juridische, economische of bestuurskundige richting | M!, M?, -
A | Diploma hbo bestuurskunde, minimaal 20 jaar geleden behaald | -, N?
A | Afgeronde opleiding bestuurskunde op wo-niveau | -, N?, N!
A | Afgeronde opleiding bestuurskunde aan een universiteit | -, N?, N!
D | Afgeronde hbo-opleiding | -, N?, N!
D | Afgeronde hbo-opleiding bij aanvang van de opdracht | -
D | Hbo werk- en denkniveau | -, N?
D | Mbo of hbo opleiding civiele techniek | -, N?
D | Afgeronde mbo-opleiding bouwkunde | M!, M?
D | Afgeronde mbo-opleiding weg- en waterbouw | -, N?
C | Wo-master rechten met specialisatie bestuursrecht | M?, -
C | Wo-master met een gemiddeld cijfer van een 7 | M?, -
C | Een afgeronde wo-bachelor | M!, M?
C | Afgeronde wo-opleiding rechtsgeleerdheid, notarieel recht | M?
A | Hbo-diploma rechten of wo-diploma bestuurskunde | -
A | Hbo-opleiding in de richting van bestuurskunde en planologie | M?
A | Hbo-opleiding in de richting van bestuurskunde en bedrijfskunde of vergelijkbaar | M?, M!
A | Hbo-opleiding bestuurskunde, aangevuld met een master | -
A | Hbo-opleiding bestuurskunde en een cursus projectmatig werken | -
A | Hbo-opleiding bestuurskunde plus NLP | -
A | Hbo-opleiding bestuurskunde, planologie, geografie | M?, M!
A | Hbo-opleiding bestuurskunde, cum laude | M?, -
A | Hbo-opleiding bestuurskunde, specialisatie openbare orde | M?, -
A | Hbo-opleiding, richting bestuurskunde, behaald aan een Nederlandse hogeschool | M?, -
A | Afgeronde hbo+ opleiding | M?
A | Hbo+ | M?
A | Hbo+/wo niveau | M?
A | Opleidingsniveau hbo plus | M?, -
A | Post-hbo opleiding projectmanagement | -
A | Posthbo of hbo opleiding | M?, -, M!
A | Een afgeronde hbo opleiding met post-hbo | -
C | Postdoctorale opleiding | -
C | Post-academische opleiding | -
A | Minimaal een hbo-opleiding op masterniveau | -
A | Minimaal een opleiding op hbo-niveau (master) | -
A | Hbo- of universitaire master | -
A | Master of science | -
A | Minimaal een hbo-opleiding (bij voorkeur master) | M!, M?
A | Afgeronde opleiding op niveau NLQF 7 | -
A | Afgeronde opleiding op niveau NLQF 6 | -
A | Diploma hbo na 2005 | M?, -
A | Afgeronde hbo-opleiding en afgeronde wo-opleiding | -
A | Afgeronde hbo-opleiding, aangevuld met wo-master | -
A | Minimaal afgeronde mbo-4 of hbo-opleiding | M!, M?
A | Hbo-opleiding bestuurskunde of bedrijfskunde | M!, M?
A | Hbo-opleiding in de richting van bestuurskunde, bedrijfskunde of rechten | M!, M?
A | Hbo-opleiding bestuurskunde/bedrijfskunde | M!, M?
A | Hbo-opleiding (bestuurskunde, bedrijfskunde of vergelijkbaar) | M!, M?, -
A | Hbo-opleiding bestuurskunde en minimaal 5 jaar ervaring als projectleider | M!, M?, -
A | Hbo-opleiding bestuurskunde met minimaal 5 jaar ervaring als projectleider | M!, M?, -
A | Hbo-opleiding bestuurskunde en in het bezit van een geldig VCA-VOL certificaat | M!, M?
A | Een afgeronde hbo- of wo-bachelor | M!, M?
A | Een afgeronde hbo-bachelor- of masteropleiding | M!, M?
A | Bachelor- of masterdiploma | M!, M?
C | Hbo- of wo-master | M!, M?
C | Hbo- en wo-master | M!, M?, -
C | Postdoctorale beroepsopleiding of wo-master | -, M?
A | Hbo+ werk- en denkniveau | M?
`;
