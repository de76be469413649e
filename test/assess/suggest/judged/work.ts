/** Work: who is asked, what, and which suggestions are right (`judged.test.ts`). Judged by hand. */
export const work = `
A | Minimaal 3 jaar ervaring als projectleider gebiedsontwikkeling | M!, M?
A | Minimaal 3 jaar ervaring als projectleider gebiedsontwikkeling in de afgelopen 5 jaar | N!, N?, -
A | Minimaal 5 jaar ervaring als projectleider, waarvan minimaal 3 jaar met gebiedsontwikkeling | M!, M?
A | Minimaal 5 jaar ervaring als projectleider, waarvan minimaal 4 jaar met gebiedsontwikkeling | N!, N?, -
A | Tien jaar werkervaring, waarvan vijf jaar als projectleider en daarvan twee jaar bij een provincie | M!, M?, -
A | Tien jaar werkervaring, waarvan vijf jaar als projectleider en daarvan vier jaar bij een provincie | N!, N?, -
A | Minimaal 6 jaar ervaring als adviseur, waarvan 2 jaar in de afgelopen 4 jaar | N!, N?, -
A | Minimaal 6 jaar ervaring bij een overheid, waarvan 2 jaar in de afgelopen 4 jaar als projectleider | M!, M?
A | Aantoonbare ervaring met de Omgevingswet in de afgelopen 3 jaar | -, N?, N!
A | Minimaal 8 jaar werkervaring binnen een gemeente, provincie of waterschap | N!, N?, -
A | Minimaal 7 jaar werkervaring binnen een gemeente, provincie of waterschap | M!, M?
A | Minimaal 4 jaar ervaring binnen een gemeente | N!, N?, -
A | Maximaal 3 jaar geleden werkzaam geweest bij een provincie | M!, M?, -
A | Meer dan 10 jaar werkervaring | M!, M?
A | Minimaal 12 jaar werkervaring | N!, N?, -
A | Minimaal 3 jaar ervaring met grondexploitaties en minimaal 2 jaar met de energietransitie | M!, M?, -
A | Minimaal 3 jaar ervaring met grondexploitaties en minimaal 5 jaar met de energietransitie | N!, N?, -
A | Minimaal 3 jaar ervaring met grondexploitaties of minimaal 5 jaar met de energietransitie | M!, M?, -
A | Ten minste 24 maanden ervaring met burgerparticipatie binnen gebiedsontwikkeling | M?, M!, -
A | Minimaal vijf jaar aaneengesloten ervaring als projectleider | N!, N?, -, M?
A | Minimaal 5 jaar ervaring als projectmanager bij een provincie in de laatste zes jaar | N!, N?, -
A | Ervaring met minimaal 3 gebiedsontwikkelingen bij verschillende gemeenten | -, M?, N?
A | Geen ervaring met energietransitie vereist; wel minimaal 3 jaar als projectleider | M!, M?, -
A | Ervaring met SharePoint en Power BI | -, M?
A | Ervaring met SharePoint en/of Power BI | M!, M?, -
A | Leidinggevende ervaring aan een team van minimaal tien medewerkers | -, M?
B | Minimaal 3 jaar ervaring als functioneel beheerder bij een waterschap | M!, M?
B | Meer dan 3 jaar ervaring als functioneel beheerder bij een waterschap | N!, N?, -, M?
B | Minimaal 2 jaar ervaring als scrum master in de afgelopen 4 jaar | -, N?, N!
B | Minimaal 6 jaar ervaring in de publieke sector, waarvan 3 jaar als informatieanalist bij een gemeente | M!, M?
B | Minimaal 6 jaar ervaring in de publieke sector, waarvan 3 jaar bij een gemeente in de afgelopen 3 jaar als scrum master | N!, N?, -
B | Minimaal 2 migraties van een zaaksysteem begeleid | -, M?
B | Minimaal 1 jaar ervaring met datamigratie en minimaal 1 jaar ervaring met Java | -, N?
B | Ervaring als scrum master bij een overheidsorganisatie | -, N?
B | Minimaal 5 jaar ervaring als scrum master | N!, N?, -
B | Ervaring met het zaaksysteem binnen een organisatie met meer dan 500 medewerkers | M?, -
B | Ervaring met informatieanalyse, niet zijnde stages of afstudeeropdrachten, van ten minste 3 jaar | M!, M?, -
C | Minimaal 10 jaar ervaring als jurist, waarvan minimaal 5 jaar bij een gemeente | M!, M?, -
C | Minimaal 5 jaar ervaring met bezwaar en beroep, waarvan 2 jaar in de afgelopen 6 jaar | N!, N?, -
C | Minimaal 2 jaar ervaring met contractmanagement bij een ministerie | N!, N?, -
C | Anderhalf jaar ervaring met contractmanagement bij de Rijksoverheid | M!, M?
C | Ervaring met leidinggeven aan juristen, opgedaan in de afgelopen 2 jaar | N!, N?, -
C | Ervaring met leidinggeven aan juristen, opgedaan in de afgelopen 3 jaar | M!, M?
C | Minimaal 3 jaar ervaring met aanbestedingen tussen 2017 en 2021 | M!, M?, -
C | Sinds 2022 minimaal 2 jaar ervaring als teamleider | M!, M?
C | Sinds 2023 minimaal 2 jaar ervaring als teamleider | N!, N?, -
C | Aantoonbare werkervaring als jurist bij een gemeente met minimaal 100.000 inwoners | M?, -
C | Ervaring met onteigening | -
A | Maximaal 5 jaar werkervaring | -, N?
A | Minder dan 3 jaar ervaring als projectleider | -, N?
A | 3 tot 5 jaar ervaring als projectleider | M?, M!
A | Minimaal 6 jaar fulltime ervaring als projectleider | -, M?, N?
A | Minimaal 6 jaar ervaring (op basis van 36 uur per week) als projectleider | -, M?, N?
A | Minimaal 6 jaar ervaring als projectleider bij één opdrachtgever | -, N?
A | Minimaal 6 jaar ervaring als senior projectleider | -, M?
A | Minimaal 3 jaar ervaring als junior adviseur | -, M?
A | Minimaal 3 jaar ervaring met het aansturen van projectleiders | M?
A | Minimaal 3 jaar ervaring als assistent van een projectleider | -, M?
A | Minimaal 3 jaar ervaring als programmamanager | -, N?
A | Minimaal 3 jaar ervaring in de periode 2019 tot en met 2022 als projectleider | M!, M?, -
A | Minimaal 5 jaar ervaring als projectleider in de periode 2019 - 2023 | -, N?
A | Minimaal 5 jaar ervaring als projectleider voor 2020 | -, N?
A | Minimaal 5 jaar ervaring als projectleider na 2020 | -, M?, N?
A | Minimaal 6 jaar ervaring als projectleider vanaf 2021 | -, N?, N!
A | Minimaal 6 jaar ervaring als projectleider sinds 2021 | -, N?, N!
A | Minimaal 2 jaar ervaring als adviseur, niet langer dan 5 jaar geleden | -, N?
A | Minimaal 2 jaar recente ervaring als adviseur | -, N?
A | Minimaal 2 jaar ervaring als adviseur in het recente verleden | -, N?
A | In de afgelopen vijf jaar ten minste vier jaar projectleider geweest | M!, M?, -
A | In 4 van de afgelopen 5 jaar werkzaam als projectleider | M!, M?, -
A | Minimaal 4 jaar werkzaam als projectleider gedurende de laatste 60 maanden | M!, M?
A | Momenteel werkzaam als adviseur omgevingsrecht | -, N?
A | Werkzaam als adviseur omgevingsrecht | M?, M!
A | De laatste functie van de kandidaat is projectleider gebiedsontwikkeling | -, N?
A | Minimaal 3 jaar ervaring als projectleider buiten de overheid | -, N?
A | Minimaal 3 jaar ervaring als projectleider in het bedrijfsleven | -, N?
A | Minimaal 3 jaar ervaring als adviseur bij een adviesbureau | M!, M?
A | Minimaal 3 jaar ervaring als adviseur bij een gemeente | -, N?
A | Minimaal 3 jaar ervaring als projectleider bij een gemeente en minimaal 3 jaar als adviseur bij een provincie | -, N?
A | Minimaal 5 jaar ervaring bij de gemeente Utrecht | -, N?
A | Minimaal 3 jaar ervaring bij de gemeente Utrecht | -, N?
A | Minimaal 3 jaar ervaring bij een gemeente in de regio Utrecht | -, M?
A | Minimaal 3 jaar ervaring als projectleider bij een G4-gemeente | -, N?
A | Minimaal 3 jaar ervaring als projectleider bij een middelgrote gemeente | -, M?
A | Minimaal 6 jaar ervaring als projectleider bij gemeenten | -, N?
A | Minimaal 6 jaar ervaring als projectleider bij decentrale overheden | M?, M!, -
A | Minimaal 6 jaar ervaring als projectleider bij de Rijksoverheid | -, N?
A | Minimaal 3 jaar ervaring als projectleider bij een omgevingsdienst | -, N?
A | Minimaal 5 jaar ervaring als projectleider bij minimaal twee verschillende overheden | M?, -
A | Minimaal 5 jaar ervaring als projectleider bij drie verschillende overheden | -, N?
A | Minimaal 3 jaar ervaring per organisatie bij twee gemeenten als projectleider | -, N?
A | Respectievelijk 3 en 5 jaar ervaring als projectleider en als adviseur | -, N?
A | Minimaal 7 jaar ervaring als projectleider, waarvan maximaal 2 jaar bij een provincie | -, N?
A | Minimaal 7 jaar ervaring als projectleider, waarvan de laatste 4 jaar bij een provincie | -, N?
A | Minimaal 7 jaar ervaring als projectleider, waarvan ten minste de helft bij een provincie | -, M?
A | Minimaal 7 jaar ervaring als projectleider (waarvan 3 jaar gebiedsontwikkeling en 4 jaar duurzaamheid) | -, N?
A | Minimaal 7 jaar ervaring als projectleider (waarvan 3 jaar gebiedsontwikkeling en 3 jaar duurzaamheid) | M!, M?
A | Minimaal 10 jaar ervaring, waarvan 4 als adviseur en 7 als projectleider | M!, M?
A | Minimaal 10 jaar ervaring, waarvan 5 als adviseur en 6 als projectleider | -, N?
A | Minimaal 10 jaar ervaring waaronder minimaal 5 jaar als adviseur | -, N?
A | Minimaal 10 jaar ervaring, daarbinnen minimaal 5 jaar als adviseur | -, N?
A | Minimaal 10 jaar ervaring, met minimaal 5 jaar als adviseur | -, N?
A | Minimaal 10 jaar ervaring. Hiervan is minimaal 5 jaar opgedaan als adviseur | -, N?
A | Minimaal 10 jaar ervaring; minimaal 5 hiervan als adviseur | -, N?
A | Minimaal 10 jaar ervaring, 5 jaar daarvan als adviseur | -, N?
A | Minimaal 10 jaar ervaring, inclusief 5 jaar als adviseur | -, N?
A | Minimaal tien (10) jaar werkervaring | M!, M?
A | Minimaal twaalf (12) jaar werkervaring | -, N?
A | Minimaal 11,5 jaar werkervaring | -, N?
A | Minimaal 11 jaar en 6 maanden werkervaring | -, N?
A | Minimaal 7½ jaar ervaring als projectleider | -, N?
A | Minimaal zeveneneenhalf jaar ervaring als projectleider | -, N?
A | Ruim 7 jaar ervaring als projectleider | M?, M!
A | Ten minste 90 maanden ervaring als projectleider | -, N?
A | Minimaal 7 à 8 jaar ervaring als projectleider | M!, M?
A | Minimaal 7-10 jaar ervaring als projectleider | M?, M!
A | Minstens een decennium ervaring als projectleider | -, N?
A | Jarenlange ervaring als projectleider | M?
A | Ruime ervaring als projectleider | M?
A | Enige ervaring als projectleider | M?, M!, -
A | Geen ervaring als projectleider | -
A | Ervaring als projectleider is geen vereiste | -, M!, M?
A | Ervaring als projectleider is niet toegestaan | -, N?
A | Niet werkzaam (geweest) bij Adviesbureau Linde | -, N?
A | Niet eerder dan 2020 projectleider geworden | -, N?
D | Minimaal 3 jaar ervaring als projectleider | M?
D | Minimaal 3 jaar ervaring als projectleider infra | M?
D | Minimaal 5 jaar ervaring als projectleider infra | M?
D | Ervaring als projectleider | M?
D | Minimaal 3 jaar ervaring als adviseur mobiliteit | M?
D | Minimaal 3 jaar ervaring als senior adviseur mobiliteit | -, N?
D | Ervaring met UAV-GC | -, N?
D | Ervaring met reconstructie van wegen | -, N?
D | Minimaal 12 jaar werkervaring | -, N?
D | Minimaal 4 jaar ervaring met rioolvervanging | M!, M?
A | Ervaring als projectleider bij meerdere gemeenten | -, M?
A | Minimaal 3 jaar ervaring als projectleider bij meerdere gemeenten | -, N?
A | Minimaal 3 jaar ervaring als projectleider bij diverse gemeenten | -, N?
A | Minimaal 3 jaar ervaring als projectleider bij verschillende provincies | -, N?
A | Ervaring met meerdere gebiedsontwikkelingen | M?
A | Minimaal 3 jaar ervaring als projectleider van diverse gebiedsontwikkelingen | M?
A | Minimaal 3 jaar ervaring als projectleider bij enkele overheidsorganisaties | -, M?, M!
A | Minimaal 3 jaar ervaring als projectleider bij een andere gemeente | M?, M!
A | Minimaal 3 jaar ervaring als zelfstandig projectleider | M?
A | Minimaal 3 jaar ervaring als projectleider in een grote organisatie | -, M?
A | Minimaal 3 jaar ervaring als projectleider in een complexe omgeving | -, M?
A | Minimaal 3 jaar ervaring als projectleider in de regio | M?
A | Minimaal 3 jaar ervaring als projectleider in deze sector | M?
A | Minimaal 3 jaar ervaring als projectleider op een soortgelijk terrein | M?
A | Minimaal 3 jaar ervaring als eerste projectleider | -, M?
A | Minimaal 3 jaar ervaring als tweede projectleider | -, M?
A | Minimaal 3 jaar ervaring naast een projectleider | M?
A | Minimaal 3 jaar ervaring onder een projectleider | M?
A | Minimaal 3 jaar ervaring tussen projectleiders | M?
A | Ervaring met de overgang van gebiedsontwikkeling naar beheer | -, M?
A | Ervaring als adviseur omgevingsrecht in de 3 jaar voorafgaand aan de inschrijving | -
A | Ervaring als adviseur omgevingsrecht in de drie jaar voor de sluitingsdatum | -
A | Ervaring als adviseur omgevingsrecht binnen 3 jaar voor inschrijving | -
A | Ervaring als adviseur omgevingsrecht uit de periode van drie jaar vóór inschrijving | -
A | Ervaring als adviseur omgevingsrecht, tot maximaal 3 jaar terug | -
A | Ervaring als adviseur omgevingsrecht (laatste 3 jaar) | -
A | Ervaring als adviseur omgevingsrecht in de laatste drie kalenderjaren | -
A | Ervaring als adviseur omgevingsrecht, opgedaan in 2023 of later | -
A | Ervaring als adviseur omgevingsrecht, opgedaan na 2020 | -
A | Ervaring als adviseur omgevingsrecht van na 2020 | -
A | Ervaring als adviseur omgevingsrecht, niet ouder dan 3 jaar | -
A | Ervaring als adviseur omgevingsrecht, jonger dan 3 jaar | -
A | Ervaring als adviseur omgevingsrecht, korter dan 3 jaar geleden | -
A | Ervaring als adviseur omgevingsrecht, minder dan 3 jaar geleden | -
A | Ervaring als adviseur omgevingsrecht, minimaal 3 jaar geleden opgedaan | -, M?
A | Ervaring als adviseur omgevingsrecht gedurende het laatste jaar | -
A | Ervaring als adviseur omgevingsrecht in het afgelopen jaar | -
A | Ervaring als adviseur omgevingsrecht in de voorgaande 3 jaar | -
A | Ervaring als adviseur omgevingsrecht in de vorige drie jaar | -
A | Ervaring als adviseur omgevingsrecht dit jaar | -
A | Ervaring als adviseur omgevingsrecht met de huidige wetgeving | -, M?
A | Minimaal 3 jaar ervaring als adviseur in de 5 jaar voorafgaand aan de inschrijving | -
A | Minimaal 3 jaar ervaring als adviseur, in de periode van 5 jaar voor inschrijving | -
A | Minimaal 3 jaar ervaring als adviseur, laatstelijk in 2024 | -
A | Minimaal 3 jaar ervaring als adviseur in de laatste functie | -
A | Sinds 2015 werkzaam als adviseur omgevingsrecht | -
C | Sinds 2015 werkzaam als jurist | -
A | Sinds 2019 onafgebroken projectleider | -
A | Al minimaal 5 jaar projectleider | M?, M!
A | Minimaal twintig jaar ervaring als projectleider | -
A | Minimaal vijfentwintig jaar werkervaring | -
A | Minimaal 5 jaar ervaring als projectleider en 3 jaar ervaring als adviseur bij een gemeente | -
A | Minimaal 5 jaar ervaring als projectleider en adviseur | -, M?
A | Minimaal 3 jaar ervaring als projectleider gebiedsontwikkeling, of minimaal 10 jaar als adviseur | M!, M?, -
A | Minimaal 8 jaar ervaring als projectleider, of minimaal 10 jaar als adviseur | -
A | Minimaal 5 jaar ervaring als projectleider of minimaal 10 jaar als adviseur, beide bij een waterschap | -
A | Minimaal 5 jaar ervaring als projectleider per organisatie | M?
A | Minimaal 5 jaar ervaring als projectleider, exclusief ervaring bij provincies | -
A | Minimaal 5 jaar ervaring als projectleider, ervaring bij provincies telt niet mee | -
A | Minimaal 5 jaar ervaring als projectleider, behalve bij provincies | -
A | Minimaal 5 jaar ervaring als projectleider, anders dan bij een provincie | -
A | Minimaal 5 jaar ervaring als projectleider, waarvan 3 jaar buiten een provincie | -, M?
A | Minimaal 10 jaar ervaring, waarvan 5 jaar buiten de overheid | -
A | Minimaal 10 jaar ervaring, waarvan 5 jaar in het bedrijfsleven | -
A | Minimaal 10 jaar ervaring, waarvan 3 jaar aaneengesloten bij een gemeente | M!, M?, -
A | Minimaal 10 jaar ervaring, waarvan 7 jaar aaneengesloten bij een overheid | -
A | Minimaal 10 jaar ervaring, waarvan 2 jaar in dezelfde functie | -, M?
A | Minimaal 10 jaar ervaring, waarvan minstens één jaar in 2025 | -, M?
A | Minimaal 10 jaar ervaring, waarvan 1 jaar bij een gemeente in de afgelopen 3 jaar | -
A | Minimaal 10 jaar ervaring, waarvan 1 jaar in de afgelopen 3 jaar bij een gemeente | -
A | Minimaal 10 jaar ervaring, waarvan 2 jaar fulltime | -, M?
A | Minimaal 3 jaar ervaring als projectleider, bij voorkeur in de laatste functie | M?, M!
A | Minimaal 3 jaar ervaring als projectleider binnen en buiten de gemeente | M?
A | Ervaring als projectleider in de afgelopen 3 jaar | M!, M?
A | Ervaring als projectleider in de laatste 3 jaar | M!, M?
A | Ervaring als projectleider in de laatste drie jaar | M!, M?
A | Ervaring als projectleider in de 3 jaar voor inschrijving | M!, M?
A | Minimaal 2 jaar ervaring als projectleider in de 3 jaar voorafgaand aan de inschrijving | M!, M?
A | Minimaal 2 jaar ervaring als adviseur in de 3 jaar voorafgaand aan de inschrijving | -
A | Minimaal 5 jaar ervaring als projectleider bij meerdere overheden | M?, M!
A | Minimaal 5 jaar ervaring als projectleider bij diverse overheidsorganisaties | M?, M!
A | Minimaal 3 jaar voor een gemeente gewerkt als projectleider | M!, M?
A | Minimaal 3 jaar ervaring als projectleider voor de start van de opdracht | -, M?
A | Minimaal 3 jaar na afronding van de hbo-opleiding gewerkt als projectleider | -, M?
A | Minimaal 3 jaar ervaring als projectleider op de dag van inschrijving | M!, M?
A | Minimaal 3 jaar ervaring als projectleider, nog in functie | -, M?
A | Minimaal 3 jaar ervaring als projectleider met ten minste 2 jaar in dezelfde organisatie | -, M?
A | Aantoonbare werkervaring als projectleider of programmamanager bij een gemeente of provincie | M!, M?
A | Aantoonbare werkervaring als projectleider bij een gemeente of provincie, onder andere met energietransitie | M!, M?
A | Samen met een projectleider minimaal 3 jaar ervaring met gebiedsontwikkeling | M?
A | Ervaring als opvolger van een projectleider | -, M?
A | Ervaring als projectleider in plaats van als adviseur | -, M?
A | Ervaring met het toezien op projectleiders | -, M?
A | Ervaring met het beoordelen van grondexploitaties | -, M?
A | Ervaring tegen de energietransitie | M?
A | Ervaring namens bewoners met gebiedsontwikkeling | -, M?
A | Ervaring met de energietransitie vóór 2020 | -
A | Ervaring met de energietransitie tot 2020 | -
A | Ervaring met de energietransitie in 2019 | -
A | Sinds 2023 ervaring met de energietransitie | M!, M?
A | Sinds 2020 ervaring als adviseur | -
A | Sinds 1 februari 2023 werkzaam bij een provincie | -, M?
A | Sinds 2018 minimaal 7 jaar ervaring als projectleider | M!, M?
A | Sinds 2020 minimaal 7 jaar ervaring als projectleider | -
A | Ten minste 3 jaar vanaf 2020 projectleider | M!, M?
A | Vanaf 2020 projectleider | -, M?
A | Minimaal 10 jaar ervaring, waarvan minimaal 5 jaar in loondienst | -, M?
A | Minimaal 10 jaar ervaring, waarvan 3 jaar in de laatste functie | -, M?
A | Minimaal 10 jaar ervaring, waarvan 3 jaar recente ervaring als adviseur | -
A | Minimaal 10 jaar ervaring, waarvan 5 jaar bij meerdere gemeenten | -
A | Minimaal 10 jaar ervaring, waarvan meer dan 4 jaar als adviseur | -
A | Minimaal 10 jaar ervaring, waarvan minder dan 3 jaar als adviseur | -
A | Minimaal 10 jaar ervaring, waarvan hooguit 3 jaar als adviseur | -
A | Minimaal 10 jaar ervaring, waarvan 4 jaar als adviseur, waarvan 3 jaar in de afgelopen 12 jaar | M!, M?
A | Minimaal 10 jaar ervaring, waarvan 4 jaar als adviseur, waarvan 3 jaar in de afgelopen 10 jaar | -
A | Minimaal 10 jaar ervaring in de afgelopen 12 jaar, waarvan 4 jaar als adviseur | -
`;
