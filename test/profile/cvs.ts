/** Invented CVs as people paste them, each in a layout of its own, with what is to be read from it. */
import type { CvReading } from '../../lib/profile/cv-paste.ts';
import {
  emptyTypedDegree,
  emptyTypedDocument,
  emptyTypedRole,
  type TypedDegree,
  type TypedDocument,
  type TypedRole,
} from '../../lib/profile/typed.ts';

const role = (given: Partial<TypedRole>): TypedRole => ({ ...emptyTypedRole(), ...given });
const degree = (given: Partial<TypedDegree>): TypedDegree => ({ ...emptyTypedDegree(), ...given });
const course = (name: string, given: Partial<TypedDocument> = {}): TypedDocument => ({
  ...emptyTypedDocument(),
  kind: 'certificate',
  name,
  ...given,
});

type Answer = Omit<CvReading, 'problems'>;
const answer = (given: Partial<Answer>): Answer => ({
  roles: [],
  degrees: [],
  documents: [],
  languages: [],
  skills: [],
  left: [],
  ...given,
});

export const cvs: { layout: string; text: string; expected: Answer }[] = [
  {
    layout: 'Word: period, tab, role; personal data on top',
    text: `Curriculum vitae
Sanne Hoekstra
Geboortedatum: 12-03-1980
Tel. 06-12345678
sanne@voorbeeld.example

Profiel
Ervaren projectleider met hart voor de openbare ruimte. Sinds 2010 werkzaam bij gemeenten.

Werkervaring
2019 – heden\tProjectleider, Gemeente Hoogerzand
• Herinrichting van het stationsplein
• Aanbesteding van RAW-bestekken in 2020 – 2021
maart 2016 t/m december 2018 | Adviseur participatie | Provincie Noordermark (24 uur per week)
Participatie van bewoners en winkeliers.
2012 – 2016\tWerkvoorbereider, Bureau Van der Laan

Opleidingen
2005-2009 HBO Bouwkunde, Hogeschool Noordermark
Universiteit Waterveen, master Bestuurskunde (2012)

Cursussen
PRINCE2 Practitioner (2018)
VCA-VOL, geldig tot 14-10-2026

Talen
Nederlands (moedertaal), Engels (goed), Frans (basis)

Vaardigheden
Contractmanagement, RAW, GIS`,
    expected: answer({
      roles: [
        role({
          title: 'Projectleider',
          organisation: 'Gemeente Hoogerzand',
          from: '2019',
          publicBody: 'yes',
          text: '• Herinrichting van het stationsplein\n• Aanbesteding van RAW-bestekken in 2020 – 2021',
        }),
        role({
          title: 'Adviseur participatie',
          organisation: 'Provincie Noordermark',
          from: '03-2016',
          to: '12-2018',
          hoursPerWeek: '24',
          publicBody: 'yes',
          text: 'Participatie van bewoners en winkeliers.',
        }),
        role({ title: 'Werkvoorbereider', organisation: 'Bureau Van der Laan', from: '2012', to: '2016' }),
      ],
      degrees: [
        degree({
          level: 'hbo-bachelor',
          field: 'Bouwkunde',
          institution: 'Hogeschool Noordermark',
          year: '2009',
        }),
        degree({
          level: 'wo-master',
          field: 'Bestuurskunde',
          institution: 'Universiteit Waterveen',
          year: '2012',
        }),
      ],
      documents: [course('PRINCE2 Practitioner (2018)'), course('VCA-VOL', { expiresOn: '14-10-2026' })],
      languages: ['Nederlands', 'Engels'],
      skills: ['Contractmanagement', 'RAW', 'GIS'],
      left: [
        'Sanne Hoekstra',
        'Geboortedatum: 12-03-1980',
        'Tel. 06-12345678',
        'sanne@voorbeeld.example',
        'Ervaren projectleider met hart voor de openbare ruimte. Sinds 2010 werkzaam bij gemeenten.',
        'Nederlands (moedertaal), Engels (goed), Frans (basis)',
      ],
    }),
  },
  {
    layout: 'LinkedIn: title, organisation and contract, period and length',
    text: `Ervaring

Projectleider Spoorzone
Gemeente Hoogerzand · Contract
mrt. 2021 - heden · 4 jr 9 mnd
Hoogerzand, Noordermark, Nederland

Herinrichting stationsplein samen met de spoorbeheerder.
Vaardigheden: Projectmanagement · Participatie

Adviseur wonen
Datahuis · Fulltime
jan. 2018 - feb. 2021 · 3 jr 2 mnd
Werkte aan woonvisies.

Opleiding
Hogeschool Noordermark
Bachelor of Engineering - BE, Bouwkunde
2005 - 2009

Talen
Nederlands
Moedertaal of tweetalig
Engels
Professionele werkvaardigheid`,
    expected: answer({
      roles: [
        role({
          title: 'Projectleider Spoorzone',
          organisation: 'Gemeente Hoogerzand',
          from: '03-2021',
          publicBody: 'yes',
          text: 'Hoogerzand, Noordermark, Nederland\nHerinrichting stationsplein samen met de spoorbeheerder.\nVaardigheden: Projectmanagement · Participatie',
        }),
        role({
          title: 'Adviseur wonen',
          organisation: 'Datahuis',
          from: '01-2018',
          to: '02-2021',
          text: 'Werkte aan woonvisies.',
        }),
      ],
      degrees: [
        degree({
          level: 'hbo-bachelor',
          field: 'Engineering, Bouwkunde',
          institution: 'Hogeschool Noordermark',
          year: '2009',
        }),
      ],
      languages: ['Nederlands', 'Engels'],
    }),
  },
  {
    layout: 'LinkedIn: several roles at one employer',
    text: `Ervaring
Gemeente Waterveen
6 jr 2 mnd
Projectleider
mrt 2021 – heden · 4 jr
Adviseur
jan 2018 – feb 2021 · 3 jr 2 mnd
Provincie Noordermark
Beleidsmedewerker
jan 2015 – dec 2017 · 3 jr`,
    expected: answer({
      roles: [
        role({
          title: 'Projectleider',
          organisation: 'Gemeente Waterveen',
          from: '03-2021',
          publicBody: 'yes',
        }),
        role({
          title: 'Adviseur',
          organisation: 'Gemeente Waterveen',
          from: '01-2018',
          to: '02-2021',
          publicBody: 'yes',
        }),
        role({
          title: 'Beleidsmedewerker',
          organisation: 'Provincie Noordermark',
          from: '01-2015',
          to: '12-2017',
          publicBody: 'yes',
        }),
      ],
    }),
  },
  {
    layout: 'title at organisation, digits for months below, capitals for headings',
    text: `WERKERVARING

Projectleider bij Gemeente Zandwolde
01-2018 - 12-2020
• aanbesteding van het groenonderhoud
• begeleiding van drie aannemers

Adviseur bij Van Dalen Advies
05-2014 - 12-2017
• onderzoek

OPLEIDING
HTS Civiele Techniek, 2004 – 2008, diploma behaald

HOBBY'S
Zeilen`,
    expected: answer({
      roles: [
        role({
          title: 'Projectleider',
          organisation: 'Gemeente Zandwolde',
          from: '01-2018',
          to: '12-2020',
          publicBody: 'yes',
          text: '• aanbesteding van het groenonderhoud\n• begeleiding van drie aannemers',
        }),
        role({
          title: 'Adviseur',
          organisation: 'Van Dalen Advies',
          from: '05-2014',
          to: '12-2017',
          text: '• onderzoek',
        }),
      ],
      degrees: [degree({ level: 'hbo-bachelor', field: 'Civiele Techniek', year: '2008' })],
      left: ['Zeilen'],
    }),
  },
  {
    layout: 'a broker’s form with labels, without a heading',
    text: `Naam: Joris Veldkamp
Periode: maart 2021 – februari 2024
Opdrachtgever: Gemeente Waterveen
Functie: Programmamanager duurzaamheid
Omvang: 28 uur per week
Werkzaamheden:
Opstellen van het uitvoeringsprogramma. Overleg met het college.

Periode: jan. 2015 – dec. 2017
Opdrachtgever: Waterschap De Lage Meren
Functie: Beleidsadviseur water
Beleidsplan stedelijk water.`,
    expected: answer({
      roles: [
        role({
          title: 'Programmamanager duurzaamheid',
          organisation: 'Gemeente Waterveen',
          from: '03-2021',
          to: '02-2024',
          hoursPerWeek: '28',
          publicBody: 'yes',
          text: 'Werkzaamheden:\nOpstellen van het uitvoeringsprogramma. Overleg met het college.',
        }),
        role({
          title: 'Beleidsadviseur water',
          organisation: 'Waterschap De Lage Meren',
          from: '01-2015',
          to: '12-2017',
          publicBody: 'yes',
          text: 'Beleidsplan stedelijk water.',
        }),
      ],
      left: ['Naam: Joris Veldkamp'],
    }),
  },
  {
    layout: 'a table with labels in the first column, the period last',
    text: `WERKERVARING
Opdrachtgever\tGemeente Zandwolde
Functie\tSenior projectleider
Periode\tapril 2022 – heden
Uren per week\t32
Projecten: verkeersplan, schoolomgeving

Opdrachtgever\tProvincie Noordermark
Functie\tProjectleider
Periode\t1 februari 2019 – 31 maart 2022
Uren per week\t36`,
    expected: answer({
      roles: [
        role({
          title: 'Senior projectleider',
          organisation: 'Gemeente Zandwolde',
          from: '04-2022',
          hoursPerWeek: '32',
          publicBody: 'yes',
          text: 'Projecten: verkeersplan, schoolomgeving',
        }),
        role({
          title: 'Projectleider',
          organisation: 'Provincie Noordermark',
          from: '02-2019',
          to: '03-2022',
          hoursPerWeek: '36',
          publicBody: 'yes',
        }),
      ],
    }),
  },
  {
    layout: 'a table with a column for each end',
    text: `PERSONALIA
Naam: Fenna Rozema
Woonplaats: Hoogerzand

LOOPBAANOVERZICHT

Van\tTot\tFunctie\tWerkgever
03-2021\theden\tOmgevingsmanager\tWaterschap Hoge Weide
06-2017\t02-2021\tToezichthouder\tOmgevingsdienst Noord
2014\t2017\tVergunningverlener\tVan Dalen Advies B.V.

OPLEIDINGEN
2010 – 2014\tHogeschool Noordermark\tBestuurskunde\tDiploma: ja
2027\tUniversiteit Waterveen\tMaster Recht
2008\tMbo Administratie\tROC Noord\tniet afgerond`,
    expected: answer({
      roles: [
        role({
          title: 'Omgevingsmanager',
          organisation: 'Waterschap Hoge Weide',
          from: '03-2021',
          publicBody: 'yes',
        }),
        role({
          title: 'Toezichthouder',
          organisation: 'Omgevingsdienst Noord',
          from: '06-2017',
          to: '02-2021',
          publicBody: 'yes',
        }),
        role({
          title: 'Vergunningverlener',
          organisation: 'Van Dalen Advies B.V.',
          from: '2014',
          to: '2017',
        }),
      ],
      degrees: [
        degree({ field: 'Bestuurskunde', institution: 'Hogeschool Noordermark', year: '2014' }),
        degree({ level: 'wo-master', field: 'Recht', institution: 'Universiteit Waterveen' }),
        degree({ level: 'mbo', field: 'Administratie', institution: 'ROC Noord' }),
      ],
      left: ['Naam: Fenna Rozema', 'Woonplaats: Hoogerzand', 'Van Tot Functie Werkgever'],
    }),
  },
  {
    layout: 'English',
    text: `Work experience
Mar 2020 to present – Project manager at City of Northvale, 32 hours per week
Led the station project.
Sep 2016 – Feb 2020 – Consultant, Quill Consultancy
01/2012 – 06/2016
Policy officer
Ministry of Water Affairs, The Hague
• wrote the national water plan

Education
MSc Spatial Planning, University of Waterveen, 2016
Bachelor of Science in Economics, University of Waterveen, 2008 – 2011
Scrum Master, Agile Academy, 2019
Languages: Dutch (native), English (fluent)
Skills
Stakeholder management; Tendering; GIS`,
    expected: answer({
      roles: [
        role({
          title: 'Project manager',
          organisation: 'City of Northvale',
          from: '03-2020',
          hoursPerWeek: '32',
          publicBody: 'yes',
          text: 'Led the station project.',
        }),
        role({ title: 'Consultant', organisation: 'Quill Consultancy', from: '09-2016', to: '02-2020' }),
        role({
          title: 'Policy officer',
          organisation: 'Ministry of Water Affairs, The Hague',
          from: '01-2012',
          to: '06-2016',
          publicBody: 'yes',
          text: '• wrote the national water plan',
        }),
      ],
      degrees: [
        degree({
          level: 'wo-master',
          field: 'Spatial Planning',
          institution: 'University of Waterveen',
          year: '2016',
        }),
        degree({
          level: 'wo-bachelor',
          field: 'Economics',
          institution: 'University of Waterveen',
          year: '2011',
        }),
      ],
      documents: [course('Scrum Master, Agile Academy, 2019')],
      languages: ['Nederlands', 'Engels'],
      skills: ['Stakeholder management', 'Tendering', 'GIS'],
    }),
  },
  {
    layout: 'no headings; period, title and organisation on lines of their own',
    text: `Bas Molenkamp
Adviseur

2019 – heden
Projectleider
Gemeente Hoogerzand
Herinrichting van de binnenstad

2015 – 2019
Adviseur verkeer
Bureau Wegwijs
Opstellen van verkeersplannen`,
    expected: answer({
      roles: [
        role({
          title: 'Projectleider',
          organisation: 'Gemeente Hoogerzand',
          from: '2019',
          publicBody: 'yes',
          text: 'Herinrichting van de binnenstad',
        }),
        role({
          title: 'Adviseur verkeer',
          organisation: 'Bureau Wegwijs',
          from: '2015',
          to: '2019',
          text: 'Opstellen van verkeersplannen',
        }),
      ],
      left: ['Bas Molenkamp', 'Adviseur'],
    }),
  },
  {
    layout: 'every role a bullet, numbered headings, courses among the degrees',
    text: `1. Relevante werkervaring

• 2021 – 2024: Contractmanager, Waterschap Hoge Weide
• 2018 – 2021: Inkoper, Stichting Zorgpunt. Verantwoordelijk voor aanbestedingen boven de drempel.
• Sinds april 2024: Adviseur inkoop (zzp), Provincie Noordermark, 16-24 uur per week

2. Opleidingen en cursussen
• HBO Bedrijfskunde – Hogeschool Zuidermark – 2010
• Post-hbo Procesmanagement, Academie voor Bestuur, 2016
• WO Bestuurskunde, Universiteit Waterveen, 2010 – heden
• NEVI 1 (2012)
• Havo, Lyceum Oost, 1999-2004

3. Talen en vaardigheden
Nederlands, Engels, TenderNed, onderhandelen`,
    expected: answer({
      roles: [
        role({
          title: 'Contractmanager',
          organisation: 'Waterschap Hoge Weide',
          from: '2021',
          to: '2024',
          publicBody: 'yes',
        }),
        role({
          title: 'Inkoper',
          organisation: 'Stichting Zorgpunt',
          from: '2018',
          to: '2021',
          text: 'Verantwoordelijk voor aanbestedingen boven de drempel.',
        }),
        role({
          title: 'Adviseur inkoop (zzp)',
          organisation: 'Provincie Noordermark',
          from: '04-2024',
          publicBody: 'yes',
          text: '16-24 uur per week',
        }),
      ],
      degrees: [
        degree({
          level: 'hbo-bachelor',
          field: 'Bedrijfskunde',
          institution: 'Hogeschool Zuidermark',
          year: '2010',
        }),
        degree({ field: 'Bestuurskunde', institution: 'Universiteit Waterveen' }),
        degree({ level: 'havo', institution: 'Lyceum Oost', year: '2004' }),
      ],
      documents: [course('Post-hbo Procesmanagement, Academie voor Bestuur, 2016'), course('NEVI 1 (2012)')],
      languages: ['Nederlands', 'Engels'],
      skills: ['TenderNed', 'onderhandelen'],
    }),
  },
  {
    layout: 'projects with the period behind, sentences that name years, a reference by name',
    text: `Projecten

Gemeente Zandwolde – Projectmanager centrumplan (mrt 2022 – dec 2023, 24 uur per week)
Situatie: het centrum liep leeg.
Taak: een plan voor twee jaar. In de periode 2022 – 2023 heb ik drie
scenario's uitgewerkt met bewoners. Het programma liep
van 2022 tot 2024.

Ministerie van Waterzaken – Beleidsmedewerker (2018-2021)
Resultaat: nota.
Referentie: Piet Pietersma, 06-87654321

Adviseur sociaal domein, Gemeente Oosterveld (2014)`,
    expected: answer({
      roles: [
        role({
          title: 'Projectmanager centrumplan',
          organisation: 'Gemeente Zandwolde',
          from: '03-2022',
          to: '12-2023',
          hoursPerWeek: '24',
          publicBody: 'yes',
          text: "Situatie: het centrum liep leeg.\nTaak: een plan voor twee jaar. In de periode 2022 – 2023 heb ik drie\nscenario's uitgewerkt met bewoners. Het programma liep\nvan 2022 tot 2024.",
        }),
        role({
          title: 'Beleidsmedewerker',
          organisation: 'Ministerie van Waterzaken',
          from: '2018',
          to: '2021',
          publicBody: 'yes',
          text: 'Resultaat: nota.',
        }),
        role({
          title: 'Adviseur sociaal domein',
          organisation: 'Gemeente Oosterveld',
          from: '2014',
          to: '2014',
          publicBody: 'yes',
        }),
      ],
      left: ['Referentie: Piet Pietersma, 06-87654321'],
    }),
  },
  {
    layout: 'PDF: whole dates, a period broken over two lines, capitals throughout',
    text: `WERKERVARING

01-03-2021 t/m 28-02-2024
PROJECTLEIDER
GEMEENTE WATERVEEN

Werkzaamheden: herinrichting van twee wijken.

2017 –
2020
ADVISEUR
BUREAU WEGWIJS

TALEN
Nederlands: uitstekend
Duits: matig

KERNWAARDEN
Nuchter`,
    expected: answer({
      roles: [
        role({
          title: 'PROJECTLEIDER',
          organisation: 'GEMEENTE WATERVEEN',
          from: '03-2021',
          to: '02-2024',
          publicBody: 'yes',
          text: 'Werkzaamheden: herinrichting van twee wijken.',
        }),
        role({ title: 'ADVISEUR', organisation: 'BUREAU WEGWIJS', from: '2017', to: '2020' }),
      ],
      languages: ['Nederlands'],
      left: ['Duits: matig', 'KERNWAARDEN', 'Nuchter'],
    }),
  },
  {
    layout: 'start and end under labels of their own; an end that is not given is asked for',
    text: `Werkervaring
Startdatum: 01-2018
Einddatum: 12-2020
Functie: Griffier
Organisatie: Gemeente Oosterveld

Startdatum: 01-2021
Functie: Secretaris
Organisatie: Stichting Thuis`,
    expected: answer({
      roles: [
        role({
          title: 'Griffier',
          organisation: 'Gemeente Oosterveld',
          from: '01-2018',
          to: '12-2020',
          publicBody: 'yes',
        }),
        role({ title: 'Secretaris', organisation: 'Stichting Thuis', from: '01-2021', to: '?' }),
      ],
    }),
  },
];
