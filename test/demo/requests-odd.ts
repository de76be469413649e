/** Requests on which something is wrong: the page contradicts itself, is bare, closed or hostile. */
import { fullDay, pastWeekend } from './calendar.ts';
import { closingSentence, type DemoRequestMaker, deadlineFields, momentInProse } from './demo-request.ts';
import { broken, bullets, numbered, paragraphs } from './markup.ts';

/**
 * Knock-out 3 is missing, the points add up to 90 of 100, the shortlist is 3 and 5, the header asks wo and
 * a knock-out hbo, and the closing sentence names a day later than the header.
 */
export const housingProcess: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(12).toPlainDateTime({ hour: 12 });
  const later = pastWeekend(deadline.toPlainDate().add({ days: 1 })).toPlainDateTime({ hour: 12 });
  const after = (days: number): string => fullDay(pastWeekend(deadline.toPlainDate().add({ days })));
  return {
    reference: '33431',
    title: ['Procesmanager woningbouwversnelling', 'en gebiedsontwikkeling'],
    buyer: 'Provincie Noordermark',
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33431'],
      ['Duur', '12 maanden'],
      ['Opties verlenging', '2 x 6 maand(en)'],
      ['Uren per week', '32 tot 36 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', after(56)],
      ['Opleidingsniveau', 'WO'],
      ['Regio', 'Overijssel'],
      ...deadlineFields(deadline),
    ],
    body: [
      broken('Context van de opdracht', [
        'Noordermark heeft met elf gemeenten afgesproken dat er voor 2031 negenduizend woningen bij komen.',
        'Van de plannen ligt een derde stil op stikstof, netcapaciteit of geld.',
      ]),
      broken('Opdrachtomschrijving', [
        'De procesmanager brengt vastgelopen plannen weer in beweging, verdeelt de rollen en bewaakt het tempo.',
      ]),
      broken('Minimumeisen / knock-outcriteria', [
        '1. Een afgeronde opleiding op minimaal hbo-niveau;',
        '2. Minimaal 6 jaar werkervaring als procesmanager gebiedsontwikkeling;',
        '4. Werkervaring bij een provincie of een regionaal samenwerkingsverband;',
        '5. Beschikbaar op dinsdag en donderdag.',
      ]),
      broken('Gunningscriteria te beoordelen door Flextender (weging, totaal 100 punten)', [
        '6. Werkervaring met het vlottrekken van stilgevallen woningbouwplannen; (40 punten)',
        '7. Werkervaring met subsidies van het Rijk voor woningbouw; (30 punten)',
        '8. Kennis van de grondexploitatie van een gemeente. (20 punten)',
      ]),
      broken('Competenties', ['- Doortastend', '- Onpartijdig', '- Schakelt tussen bestuur en uitvoering']),
      broken('Beoordeling', [
        "Stap 2: Selectie 3 cv's",
        'De 5 kandidaten met de hoogste score worden aan de opdrachtgever voorgelegd.',
      ]),
      broken('CV-eisen', ["Het cv is maximaal 4 pagina's lang, met minimaal 1 referentie."]),
      broken('Functieschaal', ['12']),
      broken('Planning', [`De gesprekken zijn gepland op ${after(10)}.`]),
      broken('Overige informatie', ['- Een Verklaring Omtrent het Gedrag (VOG) wordt gevraagd.']),
      broken('Meer informatie', [
        `Vragen kunnen worden ingediend tot ${momentInProse(calendar.workday(6).toPlainDateTime({ hour: 12 }))}.`,
        closingSentence(later),
      ]),
    ].join(''),
  };
};

/** A short page: no points, no planning, no term, no rate; only a few header values and bare requirements. */
export const openGovernment: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(8);
  return {
    reference: '33440',
    title: ['Adviseur open overheid'],
    buyer: 'Gemeente Waterveen',
    listed: true,
    closesOn: deadline,
    fields: [
      ['Aanvraagnummer', '33440'],
      ['Uren per week', '24 uur'],
      ['Start', 'Z.s.m.'],
      ['Einde inschrijfdatum', fullDay(deadline)],
    ],
    body: [
      broken('Opdracht', ['U helpt drie teams om stukken op tijd en volledig openbaar te maken.']),
      broken('Vereisten/ knock-outcriteria', [
        '- Ervaring met verzoeken op grond van de Wet open overheid',
        '- Bekend met een zaaksysteem',
        '- Inzetbaar op de locatie in Waterveen',
      ]),
    ].join(''),
  };
};

/** Only reachable by its address: a closed request is no longer on the overview. */
export const crisisAdviser: DemoRequestMaker = (calendar) => {
  const deadline = calendar.daysAgo(6);
  return {
    reference: '33365',
    title: ['Adviseur crisisbeheersing'],
    buyer: 'Veiligheidsregio Middenland',
    listed: false,
    closesOn: deadline,
    fields: [
      ['Aanvraagnummer', '33365'],
      ['Duur', '9 maanden'],
      ['Opties verlenging', 'Mogelijk, maar nog niet bekend'],
      ['Uren per week', '36 uur'],
      ['DAS opdracht', 'Ja'],
      ['Start', 'Z.s.m.'],
      ['Opleidingsniveau', 'HBO'],
      ['Regio', 'Utrecht'],
      ...deadlineFields(deadline.toPlainDateTime({ hour: 9 })),
    ],
    body: [
      '<p class="demo-closed">Let op! Deze opdracht is niet (meer) actief. U kunt dus niet reageren.</p>',
      paragraphs('Opdracht', [
        'De adviseur vernieuwt het regionaal crisisplan en oefent het met de gemeenten in Middenland.',
      ]),
      numbered('Vereisten / knock-outcriteria', [
        'Minimaal hbo-opleiding;',
        'Minimaal 4 jaar werkervaring bij een veiligheidsregio;',
        'Bereid tot piketdiensten in het weekend.',
      ]),
      numbered(
        'Selectiecriteria (weging, totaal 100 punten)',
        [
          'Werkervaring met grootschalige oefeningen; (60 punten)',
          'Werkervaring met crisisplannen. (40 punten)',
        ],
        4,
      ),
    ].join(''),
  };
};

const rightToLeft = '\u202e';
const isolateEnd = '\u2069\u200f';

/** Text that would do harm if any surface took it for markup, or let bidi marks run on. */
export const hostileText: DemoRequestMaker = (calendar) => {
  const deadline = calendar.workday(9).toPlainDateTime({ hour: 10 });
  return {
    reference: '33466',
    title: [`Informatieadviseur <script>document.title='gehackt'</script> & <b>archief</b>`],
    buyer: `Omgevingsdienst ${rightToLeft}Zuidrand${isolateEnd} "O'Brien & Zn."`,
    listed: true,
    closesOn: deadline.toPlainDate(),
    fields: [
      ['Aanvraagnummer', '33466'],
      ['Duur', '6 maanden'],
      ['Opties verlenging', '1 x 6 maand(en)'],
      ['Uren per week', '24-32 uur'],
      ['Start', 'Z.s.m.'],
      ['Opleidingsniveau', 'HBO'],
      ['Regio', 'Zeeland <img src=x onerror="document.title=1">'],
      ...deadlineFields(deadline),
    ],
    body: [
      paragraphs('Opdracht', [
        `U ruimt het archief op waarin sjablonen als {{titel}}, \${naam} en <%= nummer %> zijn blijven staan.`,
      ]),
      numbered('Vereisten / knock-outcriteria', [
        `Kennis van <script>alert('knock-out')</script> en van HTML-tags als <table> en <iframe src="javascript:alert(1)">;`,
        `Werkervaring met ${rightToLeft}omgekeerde tekst${isolateEnd} en onzichtbare tekens\u200b in metadata;`,
        'Kan uitleggen waarom &amp; en &lt; geen leestekens zijn.',
      ]),
      numbered(
        'Selectiecriteria (weging, totaal 100 punten)',
        [
          `Werkervaring met <style>*{display:none}</style> als naam van een dossier; (70 punten)`,
          `Werkervaring met "aanhalingstekens" en 'apostrofs'. (30 punten)`,
        ],
        4,
      ),
      bullets('Competenties', ['<em>Nauwkeurig</em>', 'Nuchter']),
      paragraphs('Meer informatie', [closingSentence(deadline)]),
    ].join(''),
  };
};
