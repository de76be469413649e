/** The rest of the overview: ordinary requests in the portal's other notations. */
import { fullDay, pastWeekend } from './calendar.ts';
import { closingSentence, type DemoRequestMaker, deadlineFields, momentInProse } from './demo-request.ts';
import { broken, bullets, numbered, paragraphs } from './markup.ts';

export const climateAdviser: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(2).toPlainDateTime({ hour: 9 });
  const after = (days: number): string => fullDay(pastWeekend(deadline.toPlainDate().add({ days })));
  return {
    reference: '33402',
    title: ['Adviseur klimaatadaptatie'],
    buyer: 'Waterschap De Grienden',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33402'],
      ['Duur', '12 maanden'],
      ['Opties verlenging', '2 x 6 maand(en)'],
      ['Uren per week', '24 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', 'Z.s.m.'],
      ['Opleidingsniveau', 'HBO+'],
      ['Regio', 'Zuid-Holland'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Opdracht', [
        'Het waterschap helpt gemeenten met stresstesten en wil daar een vaste werkwijze van maken. U schrijft die werkwijze en voert haar met drie gemeenten uit.',
      ]),
      broken('Vereisten / knock-outcriteria te beoordelen door Flextender', [
        '1. Een afgeronde opleiding op hbo-niveau in water, ruimte of milieu;',
        '2. Minimaal 4 jaar werkervaring met klimaatadaptatie;',
        '3. Werkervaring bij een waterschap;',
        '4. Minimaal 2 stresstesten zelf begeleid;',
        '5. Rijbewijs B;',
        '6. Beschikbaar voor 24 uur per week.',
      ]),
      broken('Selectiecriteria te beoordelen door Flextender (weging, totaal 100 punten)', [
        '7. Werkervaring met risicodialogen;',
        'a. tot 2 jaar (0 punten);',
        'b. 2 - 4 jaar (20 punten);',
        'c. meer dan 4 jaar (40 punten)',
        '8. Werkervaring met subsidies voor klimaatmaatregelen; (30 punten)',
        '9. Kennis van grondwatermodellen. (30 punten)',
      ]),
      bullets('Competenties', ['Overtuigend', 'Analytisch', 'Samenwerkingsgericht']),
      paragraphs('Beoordeling', [
        "Stap 2: Selectie 3 cv's. De 3 hoogst scorende kandidaten gaan door; bij een gelijke score beslist het laagste uurtarief.",
      ]),
      paragraphs('Tarief', ['Het maximum uurtarief is € 118,- exclusief btw.']),
      paragraphs('Functieschaal', ['11']),
      paragraphs('CV-eisen', ["Maximaal 5 pagina's, Nederlands, minimaal 2 referenties."]),
      paragraphs('Planning', [`Gesprekken vinden plaats op ${after(10)}, om 13:00 uur.`]),
      bullets('Overige informatie', ['Een VOG is verplicht.']),
      paragraphs('Meer informatie', [closingSentence(deadline)]),
    ].join(''),
  };
};

export const permitsLead: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(9).toPlainDateTime({ hour: 9 });
  return {
    reference: '33422',
    title: ['Teamleider vergunningen'],
    buyer: 'Gemeente Hoogerzand',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33422'],
      ['Duur', '6-9 maanden maanden'],
      ['Opties verlenging', '1 x 6 maand(en)'],
      ['Uren per week', '40 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', fullDay(calendar.workday(40))],
      ['Opleidingsniveau', 'HBO'],
      ['Regio', 'Groningen'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Opdracht', [
        'U leidt veertien vergunningverleners en haalt de achterstand van de zomer in.',
      ]),
      numbered('Vereisten / knock-outcriteria', [
        'Minimaal 3 jaar leidinggevende ervaring in het omgevingsdomein;',
        'Werkervaring met de Omgevingswet;',
        'Vijf dagen per week beschikbaar.',
      ]),
      numbered(
        'Selectiecriteria (weging, totaal 100 punten)',
        [
          'Werkervaring met het wegwerken van achterstanden; (70 punten)',
          'Opleiding in leidinggeven. (30 punten)',
        ],
        4,
      ),
      paragraphs('Meer informatie', [closingSentence(deadline)]),
    ].join(''),
  };
};

export const greenContracts: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(13).toPlainDateTime({ hour: 14 });
  return {
    reference: '33437',
    title: ['Contractmanager groenbeheer'],
    buyer: 'Waterschap De Grienden',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33437'],
      ['Duur', '18 maanden'],
      ['Opties verlenging', '1 x 12 maand(en)'],
      ['Uren per week', '16 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', 'Z.s.m'],
      ['Opleidingsniveau', 'MBO+'],
      ['Regio', 'Flevoland'],
      ...deadlineFields(deadline),
    ],
    body: [
      broken('Opdracht', ['Beheer van vier onderhoudscontracten voor dijken, kades en bermen.']),
      broken('Vereisten / knock-outcriteria', [
        '1. Mbo-diploma niveau 4 in groen, civiele techniek of bedrijfskunde;',
        '2. Minimaal 2 jaar werkervaring met RAW-contracten.',
      ]),
      broken('Gunningscriteria (weging)', [
        '3. Werkervaring met prestatiecontracten (max 50 punten)',
        '4. Werkervaring met ecologisch maaibeheer (max 30 punten)',
        '5. Uurtarief maximaal € 96,- exclusief btw (20 punten)',
      ]),
      broken('Meer informatie', [
        `Vragen kunnen worden ingediend tot ${momentInProse(calendar.workday(5).toPlainDateTime({ hour: 14 }))}.`,
      ]),
    ].join(''),
  };
};

export const dataEngineer: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(20).toPlainDateTime({ hour: 9, minute: 30 });
  return {
    reference: '33451',
    title: ['Data-engineer omgevingsdossiers'],
    buyer: 'Omgevingsdienst Westvecht',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33451'],
      ['Duur', '12 maanden'],
      ['Opties verlenging', '4 maal 6 maand(en)'],
      ['Uren per week', '32-36 uur'],
      ['Start', fullDay(calendar.workday(50))],
      ['Opleidingsniveau', 'HBO'],
      ['Regio', 'Utrecht'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Opdracht', ['U bouwt de koppeling tussen het zaaksysteem en het nieuwe datamagazijn.']),
      numbered('Vereisten / knock-outcriteria', [
        'Minimaal 3 jaar werkervaring met Python en SQL;',
        'Werkervaring met het StUF- of ZGW-berichtenverkeer.',
      ]),
      numbered(
        'Selectiecriteria (weging, totaal 100 punten)',
        [
          'Werkervaring bij een omgevingsdienst; (50 punten)',
          'Werkervaring met geodata; (30 punten)',
          'Werkervaring met open source publiceren. (20 punten)',
        ],
        3,
      ),
      bullets('Competenties', ['Leergierig', 'Zorgvuldig']),
      paragraphs('Meer informatie', [closingSentence(deadline)]),
    ].join(''),
  };
};
