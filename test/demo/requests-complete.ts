/** Requests that say everything a bidder wants to know. All names and texts are made up. */
import { fullDay, pastWeekend } from './calendar.ts';
import { closingSentence, type DemoRequestMaker, deadlineFields, momentInProse } from './demo-request.ts';
import { bullets, numbered, paragraphs } from './markup.ts';

/** Levels, a price criterion, a rate cap that earns points, and a whole planning; questions close soon. */
export const stationArea: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(6).toPlainDateTime({ hour: 9 });
  const after = (days: number): string => fullDay(pastWeekend(deadline.toPlainDate().add({ days })));
  return {
    reference: '33418',
    title: ['Projectleider herinrichting stationsgebied'],
    place: 'Lindelo',
    buyer: 'Gemeente Lindelo',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33418'],
      ['Duur', '12 maanden maanden'],
      ['Opties verlenging', '2 x 6 maand(en)'],
      ['Uren per week', '28-32 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', after(34)],
      ['Opleidingsniveau', 'HBO+'],
      ['Regio', 'Gelderland'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Organisatie', [
        'Lindelo telt 61.000 inwoners en ligt aan de rand van de Veluwe. Rond het station komen de komende jaren 1.400 woningen, een nieuw busplein en een bewaakte fietsenstalling. De standplaats is Lindelo.',
      ]),
      paragraphs('Opdracht', [
        'Als projectleider stuurt u het ontwerp van het stationsplein en de fietsenstalling aan. U bereidt de aanbesteding van het civiele werk voor en houdt de planning gelijk met die van de spoorbeheerder, de vervoerder en de winkeliers aan de noordzijde.',
        'U werkt in een kernteam van vijf mensen en legt elke maand verantwoording af aan de stuurgroep.',
      ]),
      numbered('Vereisten / knock-outcriteria te beoordelen door Flextender', [
        'Aantoonbaar afgeronde opleiding op minimaal hbo-bachelorniveau;',
        'Minimaal 5 jaar aantoonbare werkervaring in de afgelopen 8 jaar als projectleider openbare ruimte;',
        'Aantoonbare werkervaring met een project van gemeente en spoorbeheerder samen;',
        'Rijbewijs B en eigen vervoer;',
        'Geldig certificaat VCA-VOL bij aanvang van de opdracht.',
      ]),
      numbered(
        'Gunningscriteria te beoordelen door Flextender (weging, totaal 100 punten)',
        [
          'Aantoonbare werkervaring met herinrichting van stationsgebieden (40 punten):\na. geen of 1 project (0 punten);\nb. 2 of 3 projecten (20 punten);\nc. meer dan 3 projecten (40 punten);',
          'Aantoonbare werkervaring met participatie van bewoners en ondernemers; (25 punten)',
          'Aantoonbare werkervaring met het aanbesteden van civiele werken; (20 punten)',
          'Uurtarief maximaal € 112,- exclusief btw en inclusief reiskosten. (15 punten)',
        ],
        6,
      ),
      bullets('Competenties', [
        'Verbindend: brengt partijen met verschillende belangen samen',
        'Omgevingssensitief',
        'Resultaatgericht plannen',
        'Helder schrijven voor bestuur en bewoners',
        'Houdt rust bij tegenslag',
      ]),
      paragraphs('Beoordeling', [
        "Stap 1: toetsing van de cv's aan de knock-outcriteria.",
        "Stap 2: Selectie 5 cv's. De 5 kandidaten met de meeste punten gaan door naar de opdrachtgever. Eindigen kandidaten gelijk, dan gaat het laagste uurtarief voor.",
        'Stap 3: selectiegesprek, waarin elke competentie minimaal voldoende moet zijn.',
      ]),
      paragraphs('Functieschaal', ['De functie is ingedeeld in functieschaal 11.']),
      paragraphs('Benodigd aantal professionals', ['1']),
      paragraphs('CV-eisen', [
        "Het cv telt maximaal 5 pagina's, is opgesteld in het Nederlands en bevat minimaal 2 referenties. Aanleveren in pdf.",
      ]),
      paragraphs('Werkdagen', [
        'Is hybride werken mogelijk: ja',
        'De opdracht wordt vervuld op de volgende werkdagen: maandag, dinsdag en donderdag, de rest in overleg',
      ]),
      paragraphs('Planning', [
        `De gesprekken bij de opdrachtgever zijn gepland op ${after(6)}, tussen 13:00 en 16:30 uur. Kandidaten die daarvoor zijn uitgenodigd, krijgen uiterlijk ${after(2)} bericht.`,
      ]),
      bullets('Overige informatie', [
        'Een Verklaring Omtrent het Gedrag (VOG) is verplicht; de aanvraag duurt tot 4 weken.',
        'De leverancier levert een recent uittreksel van de Kamer van Koophandel aan.',
        'Het Uniform Europees Aanbestedingsdocument (UEA) wordt bij de inschrijving gevoegd.',
        'Na gunning tekent de professional een integriteitsverklaring.',
        'De professional brengt een eigen laptop en telefoon mee (bring your own device).',
        'Wie personeel uitleent, staat volgens de Waadi geregistreerd in het handelsregister.',
      ]),
      paragraphs('Meer informatie', [
        `Vragen kunnen worden ingediend tot ${momentInProse(calendar.soon)}. De antwoorden worden op ${fullDay(pastWeekend(calendar.soon.toPlainDate().add({ days: 1 })))} gepubliceerd.`,
        closingSentence(deadline),
      ]),
    ].join(''),
  };
};

/** Closes within a day: the first card in every order by time. */
export const housingPolicy: DemoRequestMaker = (calendar) => {
  const deadline = calendar.soon;
  const after = (days: number): string => fullDay(pastWeekend(deadline.toPlainDate().add({ days })));
  return {
    reference: '33377',
    title: ['Beleidsadviseur wonen en zorg'],
    buyer: 'Gemeente Oosterdiep',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33377'],
      ['Duur', '6 maanden'],
      ['Opties verlenging', '2 x 3 maand(en)'],
      ['Uren per week', '16-24 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', after(39)],
      ['Opleidingsniveau', 'HBO'],
      ['Regio', 'Drenthe'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Opdracht', [
        'Oosterdiep wil dat ouderen langer in hun eigen dorp kunnen wonen. U maakt van de woonzorganalyse uit het voorjaar een uitvoeringsprogramma en sluit afspraken met twee corporaties en de thuiszorg. Standplaats: Oosterdiep.',
      ]),
      numbered('Vereisten / knock-outcriteria', [
        'Een afgeronde hbo-opleiding;',
        'Minimaal 3 jaar werkervaring als beleidsadviseur wonen bij een gemeente;',
        'Minimaal 1 jaar werkervaring met prestatieafspraken met woningcorporaties;',
        'Beschikbaar voor ten minste 16 uur per week gedurende de hele looptijd.',
      ]),
      numbered(
        'Selectiecriteria (weging, totaal 100 punten)',
        [
          'Werkervaring met een woonzorgvisie of woonzorganalyse; (35 punten)',
          'Werkervaring bij een gemeente met minder dan 40.000 inwoners; (25 punten)',
          'Werkervaring met bewonersavonden in kleine kernen; (20 punten)',
          'Kennis van de regels voor het huisvesten van aandachtsgroepen; (10 punten)',
          'Een opleiding op wo-niveau. (10 punten)',
        ],
        5,
      ),
      bullets('Competenties', ['Luistervaardig', 'Bestuurlijk gevoel', 'Zelfstandig']),
      paragraphs('Beoordeling', [
        "Stap 2: Selectie 5 cv's. De 5 kandidaten met de hoogste score worden voorgelegd. Bij een gelijke score beslist het laagste uurtarief.",
      ]),
      paragraphs('CV-eisen', ["Maximaal 5 pagina's, in het Nederlands, met minimaal 2 referenties."]),
      paragraphs('Functieschaal', ['Functieschaal 11']),
      paragraphs('Werkdagen', ['In overleg, de dinsdag is verplicht', 'Is hybride werken mogelijk: ja']),
      paragraphs('Planning', [
        `De gesprekken zijn op ${after(5)}. Uitnodigingen volgen uiterlijk ${after(3)}.`,
      ]),
      bullets('Overige informatie', ['De opdrachtgever vraagt een Verklaring Omtrent het Gedrag (VOG).']),
      paragraphs('Meer informatie', [closingSentence(deadline)]),
    ].join(''),
  };
};
