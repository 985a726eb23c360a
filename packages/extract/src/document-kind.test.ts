/** Small documents → what kind of document they are. */
import { describe, expect, test } from '@jest/globals'
import { extractText as read } from './testing/extract-text.ts'

const about = 'ABOUT US\nThe shop has baked bread since 1950.'
const terms = 'Employment Type: Full-time\nSalary: $41,000 - $52,000 per year'
const duties = 'DUTIES\n- Bakes bread for the shop.\n- Cleans the ovens.'

const cases: [kind: string, shows: string, document: string][] = [
  [
    'position-description',
    'what is called one, with its pay and terms',
    `POSITION DESCRIPTION\n\nPosition Title: Baker\n${terms}\n\n${about}\n\n${duties}`,
  ],
  [
    'job-posting',
    'what is called one and asks for applications',
    `POSITION DESCRIPTION\n\nPosition Title: Baker\n${terms}\n\n${about}\n\n${duties}\n\nTo apply, send a resume to the shop.`,
  ],
  ['class-specification', 'what is called one', `CLASS SPECIFICATION\n\nBAKER\nClass Code: 4410\n\n${duties}`],
  ['position-description', 'what is called a profile of a role', `TOWN SHOPS\n\nROLE PROFILE\n\nRole: Baker\n\n${duties}`],
  ['position-description', 'what has the number of one', `BAKER\nPD Number: 0971\n\n${duties}`],
  ['other', 'what speaks of no job', 'MEMORANDUM\n\nThe ovens are cleaned on Tuesday.'],
]
describe('a document is', () => {
  test.each(cases)('%s: %s', (kind, _, document) => expect(read(document).document.kind).toBe(kind))
})
