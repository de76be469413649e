// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { longestCv, readCv } from '../../lib/profile/cv-paste.ts';
import { cvs } from './cvs/index.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const read = (text: string) => readCv(text, today);

describe('a pasted CV', () => {
  it.each(cvs)('is read in this layout: $layout', ({ text, expected }) => {
    expect(read(text)).toEqual({ ...expected, problems: [] });
  });

  it.each(cvs)('is read the same with the line ends of Windows and hard spaces: $layout', ({ text }) => {
    const pasted = text.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0');
    expect(read(pasted)).toEqual(read(text));
  });

  it('leaves a month open that is not printed, and never fills one in', () => {
    const [role] = read('Werkervaring\n2019 – 2021 Adviseur, Gemeente Zandwolde').roles;
    expect(role).toMatchObject({ from: '2019', to: '2021' });
  });

  it.each([
    ['mrt. 2021 – heden', '03-2021', ''],
    ['maart 2021 tot nu', '03-2021', ''],
    ['sinds maart 2021', '03-2021', ''],
    ['vanaf 2021', '2021', ''],
    ['2021-03 – 2024-02', '03-2021', '02-2024'],
    ['3/2021 - 2/2024', '03-2021', '02-2024'],
    ['van maart 2021 tot en met februari 2024', '03-2021', '02-2024'],
    ['1 maart 2021 t/m 29 februari 2024', '03-2021', '02-2024'],
    ['maart – december 2021', '03-2021', '12-2021'],
    ["sep '98 - okt '03", '09-1998', '10-2003'],
    ['2019-21', '2019', '2021'],
    ['2019/2021', '2019', '2021'],
    ['05-2020 –', '05-2020', '?'],
    ['May 2020 until now', '05-2020', ''],
    ['2020', '2020', '2020'],
  ])('reads the period %s', (period, from, to) => {
    expect(read(`Werkervaring\nAdviseur, Gemeente Zandwolde | ${period}`).roles).toMatchObject([
      { title: 'Adviseur', organisation: 'Gemeente Zandwolde', from, to },
    ]);
  });

  it.each([
    ['a year and a month or two years', '2005-09'],
    ['a month that does not exist', '13-2021'],
    ['a telephone number', '06-20212022'],
    ['an amount', '€ 2021 - 2024'],
    ['when somebody is free', 'beschikbaar vanaf 2021'],
  ])('takes no period from %s', (_, words) => {
    expect(read(`Werkervaring\nAdviseur, Gemeente Zandwolde | ${words}`).roles).toEqual([]);
  });

  it.each([
    ['24 uur per week', '24'],
    ['32 u/w', '32'],
    ['37,5 uur p.w.', '37,5'],
    ['(36 uur)', '36'],
    ['16-24 uur per week', ''],
    ['4 jaar', ''],
  ])('reads the hours of %s', (words, hoursPerWeek) => {
    expect(read(`Werkervaring\n2019 – heden | Adviseur | Gemeente Zandwolde | ${words}`).roles).toMatchObject(
      [{ title: 'Adviseur', organisation: 'Gemeente Zandwolde', hoursPerWeek }],
    );
  });

  it.each([
    ['Gemeente Zandwolde', 'yes'],
    ['Provincie Noordermark', 'yes'],
    ['de Omgevingsdienst Noord', 'yes'],
    ['Gemeentelijk Advies B.V.', ''],
    ['Bureau Wegwijs', ''],
    ['Stichting Provinciehuis', ''],
  ])('proposes for %s as public body: %j', (organisation, publicBody) => {
    expect(read(`Werkervaring\n2019 – heden | Adviseur | ${organisation}`).roles[0]?.publicBody).toBe(
      publicBody,
    );
  });

  it.each([
    ['hbo Rechten, Hogeschool Zuid, 2010', 'hbo-bachelor', '2010'],
    ['Hbo-master Advanced Care, Hogeschool Zuid, 2018', 'hbo-master', '2018'],
    ['Master Zorg, Hogeschool Zuid, 2018', 'hbo-master', '2018'],
    ['Drs. Geschiedenis, 1999', 'wo-master', '1999'],
    ['Bachelor Recht, Universiteit Waterveen, 2011', 'wo-bachelor', '2011'],
    ['Associate degree Bouw, Hogeschool Zuid (2016)', 'associate', '2016'],
    ['PhD Hydrologie, Universiteit Waterveen, 2015', 'phd', '2015'],
    ['MTS Werktuigbouw 1995', 'mbo', '1995'],
    ['VWO, Lyceum Oost, 1998 – 2004', 'vwo', '2004'],
    ['vmbo-tl, Scholengemeenschap Oost, 2001', 'vmbo', '2001'],
    // Open: each may be one of two.
    ['Master Bestuurskunde, 2012', '', '2012'],
    ['WO Bestuurskunde, 2012', '', '2012'],
    // No diploma of that level.
    ['HBO Rechten, propedeuse, 2010', 'hbo-bachelor', ''],
    ['HBO Rechten, Hogeschool Zuid, 2010, niet afgerond', 'hbo-bachelor', ''],
    ['HBO Rechten, Hogeschool Zuid, 2024 – heden', 'hbo-bachelor', ''],
    ['HBO Rechten, Hogeschool Zuid, 2024 – 2028', 'hbo-bachelor', ''],
    ['HBO Rechten, 2004 – 2010, diploma behaald in 2011', 'hbo-bachelor', '2011'],
  ])('reads the degree %s', (line, level, year) => {
    expect(read(`Opleidingen\n${line}`).degrees).toMatchObject([{ level, year }]);
  });

  it.each([
    ['WO Informatiekunde, Rijksuniversiteit Noord, 2013', 'Informatiekunde', 'Rijksuniversiteit Noord'],
    ['HBO Bouwkunde, Saxion Hogeschool, Enschede, 2007', 'Bouwkunde', 'Saxion Hogeschool, Enschede'],
    ['HBO Bouwkunde aan de Hogeschool Zuid, 2007', 'Bouwkunde', 'Hogeschool Zuid'],
  ])('keeps the school whole and apart from the subject in %s', (line, field, institution) => {
    expect(read(`Opleidingen\n${line}`).degrees).toMatchObject([{ field, institution }]);
  });

  it.each(['Post-hbo Procesmanagement, 2016', 'Masterclass Onderhandelen, 2016', 'Leergang Raadswerk 2016'])(
    'takes %s for a course, not for a degree',
    (line) => {
      const { degrees, documents } = read(`Opleidingen\n${line}`);
      expect(degrees).toEqual([]);
      expect(documents).toMatchObject([{ kind: 'certificate', name: line }]);
    },
  );

  it('leaves how somebody was employed out of the title, also between brackets with the hours', () => {
    const { roles } = read(
      'Werkervaring\njan 2022 – heden   Projectleider kades (zzp, 32 uur per week)\nGemeente Wierhaven',
    );
    expect(roles).toMatchObject([
      { title: 'Projectleider kades', organisation: 'Gemeente Wierhaven', hoursPerWeek: '32' },
    ]);
  });

  it('reads the days of a certificate, and takes a certificate of conduct for one', () => {
    expect(
      read('Certificaten\nVOG, afgegeven 3 feb 2025\nVCA-VOL (geldig tot en met 14-10-2026)').documents,
    ).toEqual([
      { kind: 'vog', name: '', issuedOn: '03-02-2025', expiresOn: '' },
      { kind: 'certificate', name: 'VCA-VOL', issuedOn: '', expiresOn: '14-10-2026' },
    ]);
  });

  it('names a certificate of conduct only by what its kind does not say', () => {
    const { documents } = read(
      'Certificaten\nVerklaring Omtrent het Gedrag (VOG), 3 feb 2025\nVOG-P, afgegeven 4 feb 2025',
    );
    expect(documents.map(({ kind, name }) => [kind, name])).toEqual([
      ['vog', ''],
      ['vog', 'VOG-P'],
    ]);
  });

  it('takes no name, birth date, number or address over, wherever they stand', () => {
    const personal = [
      'Geboren op 1 mei 1981 te Hoogerzand',
      'Mobiel: +31 6 1234 5678',
      'Dorpsstraat 1, 1234 AB Hoogerzand',
      'Referentie: mevrouw De Wit, 0512-345678',
      'naam@voorbeeld.example',
    ];
    const { left, ...taken } = read(
      ['Werkervaring', '2019 – heden Adviseur, Gemeente Zandwolde', 'Beleid', ...personal].join('\n'),
    );
    expect(left).toEqual(personal);
    expect(taken.roles).toMatchObject([{ text: 'Beleid' }]);
  });
});

describe('a pasted text that is no CV', () => {
  const news =
    'De raad besprak de begroting voor 2026 tot 2028. Er is meer geld nodig.\nVolgens hem loopt het project van 2019 tot 2024.';
  const request = `Senior adviseur gezocht
Begindatum: 1 feb 2027
Einddatum: 31 jan 2028
Eisen
1. Minimaal 4 jaar aantoonbare werkervaring in de afgelopen 10 jaar.
2. Een afgeronde opleiding op hbo-niveau.
Gunningscriteria
1. Ervaring met participatie (40 punten).
Competenties
Samenwerken`;

  it.each([
    ['news', news],
    ['a request', request],
    ['one word', 'Hallo'],
    ['signs', '*** --- ///'],
  ])('is said to be none, with all of its lines: %s', (_, text) => {
    const reading = read(text);
    expect(reading.problems).toEqual([{ field: 'text', code: 'no-cv', serious: true }]);
    expect(reading.left).toEqual(text.split('\n'));
    expect(reading.roles).toEqual([]);
  });

  it('is taken where it is a list of skills alone', () => {
    expect(read('Vaardigheden\nGIS, RAW')).toMatchObject({ skills: ['GIS', 'RAW'], problems: [] });
  });

  it('is asked for where there is none', () => {
    expect(read(' \n ').problems).toEqual([{ field: 'text', code: 'cv-empty', serious: true }]);
  });

  it('is not read where it is too long for a CV', () => {
    const line = '2019 – heden Adviseur, Gemeente Zandwolde\n';
    const most = line.repeat(Math.floor(longestCv / line.length));
    expect(read(most).problems).toEqual([]);
    expect(read(most.padEnd(longestCv + 1, 'x')).problems).toEqual([
      { field: 'text', code: 'cv-too-long', detail: { most: longestCv }, serious: true },
    ]);
  });
});
