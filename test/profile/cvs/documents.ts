/** CVs as a word processor or PDF reader leaves them. */
import { answer, type Cv, course, degree, role } from './answer.ts';

export const documents: Cv[] = [
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
];
