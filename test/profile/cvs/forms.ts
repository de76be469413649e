/** CVs in tables and with labels, as brokers ask for them. */
import { answer, type Cv, degree, role } from './answer.ts';

export const forms: Cv[] = [
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
