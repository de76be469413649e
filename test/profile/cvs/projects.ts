/** CVs as lists of roles and projects. */
import { answer, type Cv, course, degree, role } from './answer.ts';

export const projects: Cv[] = [
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
];
