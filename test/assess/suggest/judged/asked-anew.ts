/** Award criteria as buyers put them, and knock-outs about what was mended after those of `asked-at-length.ts`. Judged by hand. */
export const askedAnew = `
legal | Minimaal 3 jaar ervaring als jurist bestuursrecht bij een decentrale overheid (gemeente, provincie of waterschap). | M!, M?
legal | Ten minste drie jaar gewerkt als jurist bij de lokale overheid. | M!, M?
legal | Minimaal 2 jaar ervaring als Woo-jurist bij een ministerie. | M!, M?
legal | Minimaal 30 maanden ervaring als Woo-jurist bij de rijksoverheid. | N?, -
legal | Ervaring als jurist bij een semioverheidsinstelling of zelfstandig bestuursorgaan. | -, M?
legal | Ervaring met bezwaarschriften, opgedaan na 2014. | M?, M!
legal | Minimaal 2 jaar ervaring met bezwaarschriften na 1 januari 2015. | N?, -
legal | Minimaal 5 jaar juridische ervaring sinds maart 2020 (bij een overheid of in de advocatuur). | M?, -
legal | Werkzaam geweest als functionaris gegevensbescherming (FG) in de afgelopen twaalf maanden. | M!, M?, -
legal | Privacy officer (PO) met minimaal één jaar ervaring in die rol. | -, N?
legal | Minimaal 3 jaar ervaring als advocaat (peildatum: 1 september 2022). | M?, -
legal | Minimaal 3 jaar ervaring als advocaat, te rekenen vanaf 1 januari 2020. | N?, -
legal | Minimaal 3,5 jaar ervaring als jurist bestuursrecht op de peildatum, zijnde de uiterste inschrijfdatum. | M!, M?, -
legal | Beroepsaansprakelijkheidsverzekering, te overleggen bij ondertekening van de overeenkomst. | M!, M?
legal | Het tarief dient niet hoger te zijn dan € 110,- exclusief btw. | M!, M?
legal | Het uurtarief ligt lager dan € 112,50 exclusief btw. | M!, M?
legal | Het uurtarief is niet lager dan € 80 en niet hoger dan € 110. | -, M?, M!
civil | Minimaal 3 jaar werkervaring als contractmanager bij een ministerie. | M?, -
civil | Minimaal 3 jaar werkervaring als contractmanager bij de rijksoverheid. | M!, M?
civil | Minimaal 2 jaar ervaring als omgevingsmanager bij een lokale of regionale overheid. | M?, -
civil | Minimaal 2 jaar ervaring als omgevingsmanager bij een decentrale overheid. | M!, M?
civil | Rijbewijs B, eventueel aangevuld met D. | M?, M!, -
civil | Rijbewijs CE. | -, N?
civil | Kandidaat heeft rijbewijs B en een auto tot zijn of haar beschikking. | M?, -
civil | IPMA-C-certificaat, te overleggen voor gunning. | -, N?
civil | VCA-VOL, geldig op het moment van gunning. | M?, -
civil | VCA-VOL, geldig op de sluitingsdatum van deze aanvraag. | M!, M?
civil | Beschikbaar voor 40 uur per week; minder uren is in overleg mogelijk. | -, N?, M?
civil | Beschikbaar voor 40 uur per week, de werktijden zijn in overleg. | N!, N?
civil | Beschikbaar voor 32 uur per week, meer uren bespreekbaar. | M!, M?, -
social | Een afgeronde opleiding op hbo-niveau (bachelor); | M!, M?
social | Afgeronde opleiding op wo-niveau (master), richting bestuurskunde. | M!, M?
social | Minimaal 4 jaar ervaring als beleidsadviseur bij een gemeente, opgedaan na 2012. | N?, -
social | Minimaal 13 jaar werkervaring bij een overheidsinstelling. | M!, M?
social | Minimaal 14 jaar werkervaring bij de lokale overheid. | N?, -
social | De kandidaat start uiterlijk per 1 februari 2027 of zoveel eerder als mogelijk. | M!, M?, -
social | De kandidaat is uiterlijk vóór 1 februari 2027 beschikbaar. | N!, N?, -
social | Uiterlijk op 31 januari 2027 inzetbaar. | N!, N?
social | Wet maatschappelijke ondersteuning (Wmo): minimaal 4 jaar ervaring als beleidsadviseur. | M!, M?, -
ict | Minimaal 3 jaar ervaring met R&D-trajecten. | -, N?
ict | Certificaat ITIL Foundation, aan te leveren na gunning. | M!, M?
ict | VOG, aan te leveren bij gunning. | -, N?
ict | Ervaring als DevOps engineer (DE) bij de Belastingdienst. | M!, M?, -
ict | Het uurtarief moet lager liggen dan 105 euro. | N!, N?
ict | Het tarief mag niet lager zijn dan € 90 per uur. | -, M?, M!
ict | Minimaal 2 jaar werkervaring bij een waterschap sinds januari 2024. | M!, M?
finance | Minimaal 5 jaar ervaring als controller bij een (semi-)overheidsinstelling. | M!, M?
finance | Minimaal 5 jaar ervaring als concerncontroller bij een semi-publieke organisatie. | -, M?
finance | Ervaring met de P&C-cyclus. | -, M?
finance | Minimaal 5 jaar ervaring als concerncontroller bij een provincie of ministerie. | M!, M?
finance | Minimaal 5 jaar ervaring als concerncontroller (peildatum: sluitingsdatum). | M!, M?
finance | Minimaal 6 jaar ervaring als concerncontroller, gerekend tot de sluitingsdatum van de inschrijving. | N?, -
frontline | Beschikbaar voor 36 uur per week; een lager aantal uren is bespreekbaar. | -, N?
hr | Het tarief dient te liggen onder € 90 exclusief btw. | M!, M?
hr | Minimaal 4 jaar ervaring als HR-adviseur bij het Rijk of een zbo. | N?, -
buying | Minimaal 3 jaar ervaring als senior inkoopadviseur bij een decentrale overheid. | M!, M?
buying | VOG, maximaal 6 maanden oud bij contractondertekening. | -, N?
legal | Ervaring als Woo-jurist bij een semi-overheidsinstelling. | -, M?
legal | Minimaal 2 jaar werkervaring als Woo-jurist bij een decentrale overheid. | M?, -
civil | Minimaal 3 jaar ervaring als contractmanager bij een decentrale overheid. | -
civil | Minimaal 3 jaar ervaring als contractmanager bij een lokale overheid. | -
civil | Minimaal 2 jaar ervaring als omgevingsmanager (WO). | -, M?
civil | Rijbewijs B en BE. | M!, M?
civil | Projectleider met minimaal vijf jaar ervaring, peildatum 1 januari 2020. | M?, -
civil | Op de peildatum van inschrijving heeft de kandidaat minimaal zeven jaar ervaring als projectleider. | -
`;

export const pointsAtLength = `
social | Ervaring met bestuurlijke besluitvorming in een politiek gevoelige omgeving | P?, -
ict | Kennis van WILMA, GEMMA of NORA; geef aan welke referentiearchitectuur u heeft toegepast | P!, P?, -
finance | Ervaring met gemeenschappelijke regelingen en verbonden partijen | P!, P?
finance | Aantoonbare kennis van treasury en de Wet fido | P?, -
civil | Ervaring als omgevingsmanager bij een waterschap (2 jaar levert 5 punten op, elk extra jaar nog eens 5) | -
hr | Ervaring met functiewaarderingssystemen (FUWASYS, HR21, FUWAPROV): 10 punten per systeem | -
hr | Aantoonbare ervaring met het ontwerpen én begeleiden van leiderschapsprogramma's | P?, -
legal | Proceservaring bij zowel de rechtbank als de Afdeling bestuursrechtspraak van de Raad van State | P?, -
buying | Ervaring met SAP Ariba (10 punten) en met Coupa (10 punten) | -
frontline | Werkervaring met de re-integratie van mensen met een afstand tot de arbeidsmarkt | P?, -
frontline | Bekendheid met de sociale kaart van Assen en omgeving | -, P?
`;

export const levelsAtLength = `
social | Aantal jaren werkervaring als projectleider binnen een gemeente: | L=1 - 3 jaar!, L=1 - 3 jaar? | 0 - 1 jaar = 0; 1 - 3 jaar = 10; meer dan 3 jaar = 20
ict | Werkervaring als DevOps engineer | L=3 jaar of meer!, L=3 jaar of meer? | minder dan 1 jaar = 0; 1 tot 3 jaar = 15; 3 jaar of meer = 30
civil | Aantal jaren ervaring als contractmanager bij Rijkswaterstaat | L=2 - 4 jaar!, L=2 - 4 jaar? | geen ervaring = 0; tot 2 jaar = 5; 2 - 4 jaar = 15; meer dan 4 jaar = 25
hr | Ervaring met strategische personeelsplanning | L=2 jaar of meer!, L=2 jaar of meer? | geen ervaring = 0; minder dan 2 jaar = 5; 2 jaar of meer = 15
legal | Werkervaring bij een ministerie | L=1 - 2 jaar!, L=1 - 2 jaar? | geen = 0; 1 - 2 jaar = 10; meer dan 2 jaar = 20
buying | Ervaring als inkoopadviseur bij decentrale overheden | L=3 tot 6 jaar?, L=6 jaar of langer? | tot 3 jaar = 5; 3 tot 6 jaar = 10; 6 jaar of langer = 15
frontline | Werkervaring als consulent (Wmo, jeugd of Participatiewet) | L=4 jaar of meer!, L=4 jaar of meer? | 0 - 2 jaar = 0; 2 - 4 jaar = 10; 4 jaar of meer = 25
finance | Werkervaring bij een provincie | L=5 - 8 jaar!, L=5 - 8 jaar? | tot 5 jaar = 0; 5 - 8 jaar = 10; meer dan 8 jaar = 20
frontline | Werkervaring bij een gemeente, uitgedrukt in jaren | L=6 jaar of meer!, L=6 jaar of meer? | tot 3 jaar = 0; 3 - 6 jaar = 10; 6 jaar of meer = 20
hr | Ervaring als HR-adviseur bij een decentrale overheid | -, L=geen ervaring? | geen ervaring = 0; tot 2 jaar = 5; 2 jaar of meer = 15
`;
