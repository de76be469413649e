/** Award criteria: who is asked, what, and which suggestions are right (`judged.test.ts`); then its levels with their points. Judged by hand. */
export const points = `
A | Ervaring met grondexploitaties | P!, P?
A | Minimaal 5 jaar ervaring met gebiedsontwikkeling | -
A | Afgeronde wo-opleiding | -
A | Aantoonbare ervaring bij zowel een gemeente als een provincie | P!, P?
A | Aantoonbare ervaring bij zowel een gemeente als een waterschap | -
A | Per jaar ervaring als projectleider 2 punten, met een maximum van 20 punten | -, P?
B | De kandidaat is 36 uur per week beschikbaar | P!, P?
B | Kandidaat is meer dan 36 uur per week beschikbaar | -
B | Kennis van SQL en Python | -, P?
C | Motivatie van maximaal 1 A4 | -
C | De mate waarin de kandidaat ervaring heeft met contractmanagement | -, P?
C | Ervaring met bezwaarschriften bij meer dan drie gemeenten | -, P?
A | Minimaal 5 jaar ervaring als projectleider bij een gemeente | -
A | Minder dan 98 euro per uur | -, N?
A | Aantoonbare werkervaring als projectleider bij een overheidsinstelling, toegelicht met voorbeelden | P?
A | Kandidaat heeft geen ervaring met energietransitie | -
A | Afgeronde hbo-opleiding | P!, P?
A | Afgeronde wo-master bestuurskunde of hbo-bachelor bestuurskunde met tien jaar ervaring | -, P?
D | Kandidaat heeft ervaring met UAV-GC | -
B | Kandidaat is minimaal 32 uur per week beschikbaar, bij voorkeur 36 uur | P?, P!
B | Kandidaat is vanaf 1 december 2026 voor 36 uur per week beschikbaar | P!, P?
A | Beschikbaarheid van meer dan 20 uur per week vanaf februari 2027 | P!, P?
A | Afgeronde hbo- of universitaire master | -
B | Kandidaat is tot 36 uur per week beschikbaar | -, P?
A | Uurtarief onder de € 98 | -
A | Sinds 2015 werkzaam als adviseur | -
A | Post-hbo opleiding | -
B | Beschikbaar per 1 december 2026 | P!, P?
B | Beschikbaar vóór 1 december 2026 | -
C | Meer dan zes jaar ervaring als jurist bestuursrecht | -
C | Minimaal zes jaar ervaring als jurist bestuursrecht | P!, P?
C | Een tweede afgeronde wo-opleiding | -
C | Een aanvullende opleiding naast de wo-master | -
`;

export const levels = `
A | Ervaring als projectleider gebiedsontwikkeling | L=2 - 4 jaar!, L=2 - 4 jaar? | tot 2 jaar = 0; 2 - 4 jaar = 20; meer dan 4 jaar = 50
A | Ervaring als projectleider gebiedsontwikkeling in de afgelopen 5 jaar | L=tot 2 jaar!, L=tot 2 jaar? | tot 2 jaar = 0; 2 - 4 jaar = 20; meer dan 4 jaar = 50
B | Jaren als functioneel beheerder | L=3 tot 5 jaar!, L=3 tot 5 jaar? | minder dan 3 jaar = 0; 3 tot 5 jaar = 5; 5 jaar of meer = 10
B | Jaren als functioneel beheerder | L=maximaal 3 jaar?, L=maximaal 3 jaar! | maximaal 3 jaar = 2; meer dan 3 jaar = 8
B | Ervaring als scrum master | L=1 t/m 2 jaar!, L=1 t/m 2 jaar? | geen ervaring = 0; 1 t/m 2 jaar = 5; 3 t/m 5 jaar = 10
C | Opleiding | L=wo!, L=wo? | mbo = 0; hbo = 5; wo = 10
A | Opleidingsniveau van de kandidaat | L=hbo bachelor!, L=hbo bachelor? | hbo bachelor = 5; wo bachelor = 8; wo master = 10
B | Certificering | L=ITIL Foundation!, L=ITIL Foundation?, - | ITIL Foundation = 5; PRINCE2 Foundation = 5; beide = 10
B | Een bijgewoonde training | L=ITIL Foundation én PSM I!, L=ITIL Foundation én PSM I?, - | ITIL Foundation = 5; PSM I = 5; ITIL Foundation én PSM I = 10
B | Beschikbaarheid per week | L=36 uur!, L=36 uur?, - | 24 uur = 5; 32 uur = 10; 36 uur = 20
C | Ervaring met contractmanagement | L=1 tot 2 jaar!, L=1 tot 2 jaar?, - | 0 - 12 maanden = 0; 1 tot 2 jaar = 10; 2 jaar of langer = 20
A | Aantal afgeronde gebiedsontwikkelingen | - | 1 - 2 = 5; 3 - 4 = 10; 5 of meer = 20
A | Aantal projecten als projectleider | L=2 projecten?, - | 1 project = 5; 2 projecten = 10; 3 of meer projecten = 20
B | Beschikbaarheid | L=32 tot 36 uur?, - | minder dan 24 uur = 0; 24 tot 32 uur = 5; 32 tot 36 uur = 10; meer dan 36 uur = 20
B | Beschikbaarheid per week | L=minimaal 32 uur!, L=minimaal 32 uur?, - | minimaal 24 uur = 5; minimaal 32 uur = 10; minimaal 40 uur = 20
A | Uurtarief | -, L=€ 95 tot € 100? | tot € 95 = 20; € 95 tot € 100 = 10; boven € 100 = 0
A | Jaren ervaring als projectleider bij een gemeente | L=3 - 5 jaar!, L=3 - 5 jaar? | 0 - 3 jaar = 0; 3 - 5 jaar = 10; 5 - 10 jaar = 20
A | Jaren ervaring als projectleider bij een waterschap | L=0 - 3 jaar?, L=0 - 3 jaar!, - | 0 - 3 jaar = 0; 3 - 5 jaar = 10; 5 - 10 jaar = 20
A | Ervaring als senior projectleider | - | tot 3 jaar = 0; 3 - 5 jaar = 10; meer dan 5 jaar = 20
D | Ervaring als projectleider | L=meer dan 5 jaar?, - | tot 3 jaar = 0; 3 - 5 jaar = 10; meer dan 5 jaar = 20
A | Opleiding | L=hbo!, L=hbo? | mbo = 0; hbo = 10; hbo+ = 15; wo = 20
A | Afgeronde opleiding | L=hbo, andere richting? -, L=hbo bestuurskunde?, - | hbo bestuurskunde = 10; hbo, andere richting = 5; wo = 20
C | Afgeronde opleiding | - | hbo civiele techniek = 10; wo civiele techniek = 20
A | Aantal talen | - | 1 taal = 5; 2 talen = 10; 3 talen = 20
A | Aantal gemeenten waar de kandidaat als projectleider werkte | L=1 gemeente? | 1 gemeente = 5; 2 gemeenten = 10; 3 gemeenten of meer = 20
A | Aantal opdrachten als projectleider in de afgelopen 3 jaar | L=1?, - | 1 = 5; 2 = 10; 3 of meer = 20
B | Ervaring met het beheer van een zaaksysteem | L=minder dan 3 jaar?, L=3 jaar of meer? | minder dan 3 jaar = 0; 3 jaar of meer = 10
A | Minimaal 3 jaar ervaring als projectleider gebiedsontwikkeling | L=3 jaar!, L=3 jaar?, L=3 tot 5 jaar!, L=3 tot 5 jaar?, - | minder dan 3 jaar = 0; 3 tot 5 jaar = 10; 5 jaar en meer = 20
A | Extra ervaring bovenop de gevraagde 3 jaar als projectleider | - | 1 jaar extra = 5; 2 - 4 jaar extra = 10; meer dan 4 jaar extra = 20
A | Meer ervaring als projectleider dan de gevraagde vijf jaar | -, L=1 - 3 jaar meer? | 1 - 3 jaar meer = 10; meer dan 3 jaar meer = 20
B | Beschikbaarheid | L=32 uur per week?, - | 24 uur per week = 5; 32 uur per week = 10; 40 uur per week = 20
A | Recente ervaring als adviseur omgevingsrecht | - | tot 2 jaar = 0; 2 - 4 jaar = 10; meer dan 4 jaar = 20
A | Ervaring als adviseur omgevingsrecht in de 3 jaar voorafgaand aan inschrijving | L=tot 2 jaar?, - | tot 2 jaar = 0; 2 - 4 jaar = 10; meer dan 4 jaar = 20
A | Ervaring als projectleider buiten de overheid | - | tot 2 jaar = 0; 2 - 4 jaar = 10; meer dan 4 jaar = 20
A | Ervaring in de laatste functie | - | tot 2 jaar = 0; 2 - 4 jaar = 10; meer dan 4 jaar = 20
A | Hoe lang geleden was de kandidaat projectleider | - | tot 2 jaar = 20; 2 - 4 jaar = 10; meer dan 4 jaar = 0
A | Leeftijd van het diploma | - | tot 5 jaar = 20; 5 - 10 jaar = 10; meer dan 10 jaar = 0
A | Opleiding bestuurskunde | L=hbo!, L=hbo? | mbo = 0; hbo = 10; wo = 20
A | Opleiding planologie | - | mbo = 0; hbo = 10; wo = 20
A | Opleidingsniveau | L=hbo!, L=hbo?, - | hbo = 10; hbo en post-hbo = 15; wo = 20
C | Opleidingsniveau | L=wo!, L=wo? | hbo of wo = 10; wo = 20
C | Opleidingsniveau | L=wo-master!, L=wo-master? | hbo = 10; wo-bachelor = 15; wo-master = 20
A | Opleidingsniveau van het team | - | hbo = 10; wo = 20
A | Ervaring als projectleider | L=meer dan 7 jaar!, L=meer dan 7 jaar? | meer dan 3 jaar = 5; meer dan 5 jaar = 10; meer dan 7 jaar = 20
A | Ervaring als projectleider, aantoonbaar bij verschillende gemeenten | - | tot 3 jaar = 5; 3 - 5 jaar = 10; meer dan 5 jaar = 20
A | Hoogst genoten opleiding | L=hbo!, L=hbo? | mbo = 0; hbo = 10; wo = 20
B | Opleiding | L=mbo?, L=mbo! | mbo 3 = 5; mbo = 7; mbo 4 = 10
A | Ervaring als projectleider bij diverse overheden | L=meer dan 5 jaar? | tot 3 jaar = 5; 3 - 5 jaar = 10; meer dan 5 jaar = 20
A | Ervaring als adviseur in de laatste functie | - | tot 3 jaar = 5; 3 - 5 jaar = 10; meer dan 5 jaar = 20
C | Ervaring als jurist bestuursrecht bij een gemeente | L=6 tot 8 jaar!, L=6 tot 8 jaar?, L=4 tot 6 jaar? | tot 4 jaar = 0; 4 tot 6 jaar = 10; 6 tot 8 jaar = 20
C | Ervaring als jurist bestuursrecht in de laatste functie | - | tot 4 jaar = 0; 4 tot 6 jaar = 10; 6 tot 8 jaar = 20
C | Ervaring als jurist bestuursrecht in de afgelopen 12 jaar | L=tot 4 jaar?, L=tot 4 jaar!, L=1 tot 4 jaar!, L=1 tot 4 jaar? | minder dan 1 jaar = 0; 1 tot 4 jaar = 10; 4 jaar of meer = 20
C | Ervaring met leidinggeven aan juristen | L=3 - 5 jaar?, L=3 - 5 jaar! | minder dan 3 jaar = 0; 3 - 5 jaar = 10; meer dan 5 jaar = 20
C | Jaren sinds het behalen van de wo-master | - | minder dan 3 jaar = 0; 3 - 5 jaar = 10; meer dan 5 jaar = 20
C | Aantal jaren dat de kandidaat als zelfstandige werkt | - | minder dan 3 jaar = 0; 3 - 5 jaar = 10; meer dan 5 jaar = 20
`;
