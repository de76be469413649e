/** Papers: who is asked, what, and which suggestions are right (`judged.test.ts`). Judged by hand. */
export const papers = `
A | In het bezit van een geldige VOG bij inschrijving | M!, M?
A | Bij aanvang van de opdracht ligt er een geldige Verklaring Omtrent het Gedrag | -, N?, N!
A | Een geldige VOG (niet ouder dan zes maanden op de dag van inschrijving) | N!, N?, -
A | VOG, niet ouder dan drie maanden op de startdatum | N!, N?, -
A | De kandidaat heeft een geldig VCA-VOL certificaat op het moment van inschrijving | M!, M?
A | De kandidaat beschikt gedurende de gehele opdracht over een geldig VCA-VOL certificaat | -, N?, N!, M?
A | VCA basis of VCA-VOL (geldig) | M!, M?
A | VCA basis én VIL-VCU | -
A | Geldig certificaat PRINCE2 Practitioner | N!, N?
A | PRINCE2 Practitioner of IPMA-C gecertificeerd | -, M?, N?
A | PRINCE2 Foundation of hoger | M?, -, M!
A | IPMA-B of gelijkwaardig certificaat | -, M?
A | Beroepsaansprakelijkheidsverzekering met een dekking van minimaal € 1.000.000 per gebeurtenis | M?, -
A | Een geldige beroepsaansprakelijkheidsverzekering | M!, M?
A | Een VOG en een beroepsaansprakelijkheidsverzekering zijn bij inschrijving aanwezig | M!, M?, -
A | Een VOG en een ISO 27001-certificaat worden bij inschrijving meegestuurd | -, N?
A | Recent uittreksel van de Kamer van Koophandel, niet ouder dan een half jaar | M!, M?, -
C | Uittreksel KvK, maximaal 6 maanden oud bij inschrijving | N!, N?, -
B | Geldige VOG | N!, N?, -
B | De kandidaat is bereid een VOG aan te vragen na gunning | -, M?
B | Een VOG kan worden overgelegd voor aanvang van de werkzaamheden | -, N?
B | Certificaat ITIL 4 Foundation | M!, M?, -
B | Minimaal ITIL Intermediate | -, N?
B | PSM II of hoger | -, N?
B | PSM I, CSM of een daaraan gelijkwaardig certificaat | M!, M?, -
B | PSM-certificaat of aantoonbaar 3 jaar ervaring als scrum master | M!, M?, -
B | In bezit van rijbewijs B en een eigen auto | -, M?
B | Rijbewijs B | M!, M?
B | Rijbewijs BE | -, N?
B | Een Verklaring van geen bezwaar (VGB) is niet vereist; een VOG wel | N!, N?, -
C | Kandidaat is als advocaat ingeschreven of heeft het civiel effect behaald | -
C | NEVI-1 of NEVI-2 diploma of ten minste twee jaar aantoonbare ervaring met contractmanagement | -, M?, N?
A | Een VOG die niet voor 1 maart 2027 verloopt | -, N?, N!
A | VCA-VOL, geldig tot ten minste 1 juli 2027 | -, N?, N!
A | VCA-VOL-certificaat, nog minimaal drie maanden geldig | -, N?, N!
A | VCA-VOL-certificaat, geldig bij start van de werkzaamheden | -, N?, N!
A | VCA-VOL-certificaat, geldig bij gunning | -, M?
A | In het bezit van VCA-VOL | M!, M?
A | Je hebt ooit PRINCE2 Practitioner behaald | M?, -, M!
A | PRINCE2 Foundation en Practitioner | -, N?, N!
A | Twee van de volgende certificaten: VCA-VOL, IPMA-D, Scrum Master | -
A | Eén van de volgende certificaten: VCA-VOL, IPMA-D, Scrum Master | M!, M?, -
A | VCA-VOL, of aantoonbaar aangemeld voor het examen | M!, M?, -
A | VCA-VOL en, indien van toepassing, VCA-VIL | -, M?
A | Certificaat VCA | M?, M!
A | VCA** certificering van de organisatie | -, M?
A | Certificaat VCA-VOL niet ouder dan 5 jaar | M?, -
A | Certificaat VCA-VOL, behaald na 1 januari 2024 | M?, -
A | Geen VCA-VOL maar VCA-basis | -
A | Beroeps- en bedrijfsaansprakelijkheidsverzekering | -, M?
C | Beroepsaansprakelijkheidsverzekering | -, N?
C | Beroeps- of bedrijfsaansprakelijkheidsverzekering | M!, M?, -
C | Een VOG | -
D | Geldig VCA-VOL | -, N?
D | VOG van maximaal 1 maand oud | M!, M?
D | Een VOG RP voor de organisatie | -, M?
D | VOG-P of VOG politiegegevens | -, M?
B | ITIL Foundation, PSM I en PSPO I | -, N?
B | ITIL Foundation, PSM I of PSPO I | M!, M?, -
B | ITIL Foundation en PSM I | M!, M?, -
B | ITIL Expert | -, N?
B | ITIL 4 Managing Professional | -, N?
B | ITIL-certificering op minimaal Practitioner niveau | -, N?
B | ITIL | M?, M!, -
B | PSM | M?, M!, -
B | PSM II | -, N?
B | PSM III of PSM II | -, N?
B | Rijbewijs B sinds ten minste 5 jaar | -, M?
B | Rijbewijs B en C | -, N?
B | Rijbewijs B of C | M!, M?
B | Rijbewijs C | -, N?
B | Rijbewijs | M?, M!
B | Rijbewijs B, minimaal 2 jaar in bezit | -, M?
B | Al 3 jaar in het bezit van rijbewijs B | -, M?
A | VCA-VOL, geldig gedurende minimaal 6 maanden | -
A | VCA-VOL, na inschrijving nog een half jaar geldig | -
A | VCA-VOL, ook na 1 januari 2027 geldig | -
A | VCA-VOL met een resterende geldigheid van 6 maanden | -
A | PRINCE2 Practitioner behaald | -, M?, N?
A | PRINCE2 Practitioner-certificaat behaald in de afgelopen 5 jaar | -, M?, N?
A | Geldige bedrijfsaansprakelijkheidsverzekering | -
A | Geldige aansprakelijkheidsverzekering | M!, M?
B | In het bezit van een recente VOG | -, N?, N!
D | In het bezit van een recente VOG | M?
B | Zowel ITIL Foundation als PRINCE2 Foundation gecertificeerd | -
B | ITIL Foundation en bij voorkeur PRINCE2 gecertificeerd | M!, M?, -
B | ITIL Foundation gecertificeerd of bereid dit te behalen | M!, M?, -
C | PRINCE2 gecertificeerd of bereid dit binnen een jaar te behalen | -, M?
A | PRINCE2 gecertificeerd of bereid dit binnen een jaar te behalen | -, M?
B | De organisatie is ITIL Foundation gecertificeerd | M?
B | ITIL Foundation gecertificeerde medewerkers aansturen | -
B | Ervaring met het opleiden van collega's tot ITIL Foundation | -, M?
A | VOG, afgegeven in 2026 | M?, -
A | VOG, afgegeven na 1 juni 2026 | -
A | VCA-VOL, afgegeven door een erkend instituut | M?, -, M!
A | VCA-VOL en PRINCE2 Practitioner | N!, N?, -
A | VCA-VOL of PRINCE2 Practitioner | M!, M?, -
A | Beroeps- én bedrijfsaansprakelijkheidsverzekering | -
A | Beroepsaansprakelijkheidsverzekering die ten minste tot 31 december 2027 loopt | -
A | Beroepsaansprakelijkheidsverzekering gedurende de looptijd van de opdracht | M?, -
A | VCA-VOL gedurende de looptijd van de opdracht | -, N?, N!
B | Rijbewijs B voor de hele duur van de opdracht | M!, M?, -
B | Het team beschikt over een ITIL Foundation-certificaat | M?, -
`;
