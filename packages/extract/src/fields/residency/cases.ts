import type { Case } from '../../testing/case.ts'

const asked = (text: string): string => `BAKER\n\nDUTIES\n- Bakes bread for residents of the town.\n\nSPECIAL REQUIREMENTS\n${text}`

export const cases: readonly Case[] = [
  {
    shows: 'a time of travel to a place',
    document: asked('Must live within 45 minutes of the North Yard or relocate within six months.'),
    gives: { residency: { place: '45 minutes of the North Yard' } },
  },
  {
    shows: 'a time in which something is done',
    document: asked('Must live up to orders within 45 minutes of the call.'),
    gives: { residency: null },
  },
  {
    shows: 'residents before the test',
    document: asked('Candidates must have been legal residents of Elm County for at least one month.'),
    gives: { residency: { place: 'Elm County' } },
  },
  {
    shows: 'a place and a time',
    document: asked('City of Ashford residency required within six (6) months of employment.'),
    gives: { residency: { place: 'City of Ashford', within: 'P6M' } },
  },
  {
    shows: 'must reside',
    document: asked('Employees must reside in the County of Elm within one year of hire.'),
    gives: { residency: { place: 'County of Elm', within: 'P1Y' } },
  },
  {
    shows: 'must be a resident',
    document: asked('Must be a resident of the State of Maine.'),
    gives: { residency: { place: 'State of Maine', within: null } },
  },
  {
    shows: 'the employer requires it',
    document: asked('The mill requires all employees upon date of hire to reside in the State of Maine.'),
    gives: { residency: { place: 'State of Maine' } },
  },
  {
    shows: 'residence within a county',
    document: asked('Residence within Elm County is required within one year of hire.'),
    gives: { residency: { place: 'Elm County', within: 'P1Y' } },
  },
  {
    shows: 'the place in front of the resident',
    document: asked('Must be a City of Ashford resident at the time of appointment.'),
    gives: { residency: { place: 'City of Ashford', within: null } },
  },
  { shows: 'a wish', document: asked('Residency in the Town of Elm is preferred.'), gives: { residency: null } },
  { shows: 'a status of immigration', document: asked('Must be a United States resident or citizen.'), gives: { residency: null } },
  { shows: 'those who are served', document: asked('Provides residents of the City of Ashford with bread.'), gives: { residency: null } },
]
