/** Profiles copied from a network site, and CVs in English. */
import { answer, type Cv, course, degree, role } from './answer.ts';

export const networks: Cv[] = [
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
];
