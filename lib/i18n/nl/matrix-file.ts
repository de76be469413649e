/**
 * Words in an exported matrix. Dutch alone: it goes into a CV or a cover letter for a Dutch public body,
 * whatever language the interface is in.
 */
export const matrixFile = {
  title: (request: string) => `Criteriamatrix: ${request}`,
  untitled: 'aanvraag zonder titel',
  columns: ['Nr.', 'Soort', 'Eis of criterium', 'Oordeel of punten', 'Bewijs', 'Zin voor het cv'],
  knockout: 'Knock-out',
  kinds: {
    quality: 'Gunningscriterium',
    price: 'Gunningscriterium, prijs',
    interview: 'Gunningscriterium, gesprek',
  },
  deadline: (moment: string) => `${moment} (Nederlandse tijd)`,
  points: (points: string, max: string) => `${points} van ${max} punten`,
  percent: (points: string, max: string) => `${points} van ${max} %`,
  unjudgedPoints: (max: string) => `nog niet beoordeeld, maximaal ${max} punten`,
  unjudgedPercent: (max: string) => `nog niet beoordeeld, maximaal ${max} %`,
  /** In place of the profile's lowest rate. */
  rate: 'Uurtarief: zie de inschrijving',
  empty: 'NOG LEEG',
};
