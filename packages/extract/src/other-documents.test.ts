import { describe, expect, test } from '@jest/globals'
import { otherDocument } from './other-documents.ts'
import { documentFromText } from './testing/document-from-text.ts'
import { extractText } from './testing/extract-text.ts'

const cases: readonly [name: string | null, text: string][] = [
  ['recipe', 'Rose Jelly\n\nIngredients\nTwo cups of petals\n\nInstructions\n1. Simmer the petals.\n2. Stir until thick.'],
  [
    'minutes or agenda',
    'MINUTES OF THE PARK BOARD\n\nThe chair called the meeting to order at noon.\n\nPERSONNEL\nMotion by Fern to create one position of Head Gardener at $61,000. Carried.\n\nThe meeting adjourned at one.',
  ],
  [
    'résumé',
    'ROSE FERN\n\nOBJECTIVE\nA position as head gardener.\n\nEXPERIENCE\nGardener, Moss Park, 2016 to present\n- Supervises two helpers.\n\nEDUCATION\nDiploma in horticulture.\n\nReferences available upon request',
  ],
  [
    'policy or rule',
    'EMPLOYEE HANDBOOK\n\nPurpose\nThis policy applies to all gardeners.\n\nResponsibilities\nSupervisors are responsible for the tool shed.',
  ],
  [
    'rule about descriptions of jobs',
    'Number: IV.2\n\nPURPOSE: To say how duties are written down.\n\nEach job description is kept by the park clerk, and follows the classification plan.\n\nUses\n- Serves as a basis for pay.\n- Provides a measure for hiring.\n- Establishes a ladder of jobs.\n- Supports training.',
  ],
  [
    null,
    'GARDENER\n\nThis job description is not a contract. The classification plan of the park may change it.\n\nDUTIES\n- Prunes the roses.\n\nQUALIFICATIONS\nOne year of experience.',
  ],
  [
    'rule about descriptions of jobs',
    'Class Title\nThe official civil service title of the class.\n\nTypical Tasks\nThis section of the description lists the work of gardeners and helps you to decide.\n\nMinimum Qualifications\nThis section lists the schooling.',
  ],
  [
    'policy or rule',
    'RESOLUTION NO. 12\nA RESOLUTION OF THE PARK BOARD\n\nThe Park Board does resolve as follows:\n\nThe position of Head Gardener is established at $61,000 a year.',
  ],
  [
    'contract',
    'GARDEN SERVICES\n\nThis Agreement is made on May 1 between the Park and Twigs & Sons.\n\nSCOPE\nTwigs & Sons prunes the roses for $40 per hour and shall indemnify the Park.\n\nIN WITNESS WHEREOF, they sign.',
  ],
  [
    'news',
    'Park to hire ten gardeners\n\nBy Rose Fern\n\nThe salary is $41,000 a year.\n\n"They are tired," said the head gardener, whose crew has six vacancies.',
  ],
  [
    'résumé',
    'ROSE FERN\nElm Grove | 602-555-0144 | rose@fern.example\n\nEXPERIENCE\nHead Gardener, Moss Park, 2019 to present\n- Plans the beds and supervises two helpers.',
  ],
  [
    'form, list or guide',
    'How To Hire a Gardener: A Guide for Parks\n\nThe first step is to write what the gardener will do. Mention whether a license is required. The average salary is $46,070 per year.',
  ],
  ['press release', 'FOR IMMEDIATE RELEASE\n\nMoss Park names Rose Fern Head Gardener. She will supervise a staff of nine.'],
  [
    'letter',
    'May 1\n\nDear Ms. Fern,\n\nThe position of Head Gardener pays $61,000 a year. You will report to the park director.\n\nSincerely,\nTwig',
  ],
  [
    'evaluation',
    'PERFORMANCE EVALUATION\nTitle: Gardener II\nDepartment: Parks\n\nKnowledge of job: 4\nGoals: obtain a license for pesticides.',
  ],
  ['form, list or guide', 'INTERVIEW GUIDE\nPosition: Gardener\n\n1. Tell us about your experience with roses.'],
  [
    null,
    'HEAD GARDENER\n\nDear applicant, tell your friends.\n\nDUTIES\n- Takes the minutes of the park board.\n- Writes policies and contracts.',
  ],
  [null, 'CLERK OF THE BOARD\n\nDUTIES\n- Calls the meeting to order and records each motion by a member.\n- Publishes the minutes.'],
]

describe('what kind of document it is', () => {
  test.each(cases)('%s', (name, text) => {
    expect(otherDocument(documentFromTextAsRead(text))).toBe(name)
    expect(extractText(text).document.kind === 'other').toBe(name !== null)
  })
})

const documentFromTextAsRead = (text: string) =>
  ({ blocks: documentFromText(text).blocks }) as unknown as Parameters<typeof otherDocument>[0]
