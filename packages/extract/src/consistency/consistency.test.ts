/** Contradictions that are noted, and what is none. */
import { describe, expect, test } from '@jest/globals'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { documentFromText } from '../testing/document-from-text.ts'

const codesIn = (text: string) =>
  extractWith(documentFromText(text), new AskedTagger())
    .notes.map(note => note.code)
    .filter(code => code.startsWith('consistency/'))

const job = (body: string) => `Class Title: Orchard Inspector\n\nDEFINITION\nInspects orchards of the city.\n\n${body}`

const cases: readonly [shows: string, text: string, codes: string[]][] = [
  [
    'words and digits that differ',
    job('MINIMUM QUALIFICATIONS\nTwo (3) years of experience in fruit growing.'),
    ['consistency/numbers-differ'],
  ],
  ['words and digits that agree', job('MINIMUM QUALIFICATIONS\nTwo (2) years of experience in fruit growing.'), []],
  ['the last word of a longer number', job('PHYSICAL DEMANDS\nMust be able to work twenty-six (26) weeks outdoors.'), []],
  [
    'what is required below a heading of wishes',
    job('DESIRABLE QUALIFICATIONS\n**Minimum Training and Experience**\nTwo years of experience in fruit growing.'),
    ['consistency/required-below-desirable'],
  ],
  ['wishes below a heading of wishes', job('DESIRABLE QUALIFICATIONS\n**Additional Training**\nA course in pruning.'), []],
  [
    'another employer left in the duties',
    job(
      'EXAMPLES OF DUTIES\n- Inspects orchards for the City of Elm Grove.\n- Answers questions of growers for the City of Oakfield.',
    ).replace('Class Title', 'Employer: City of Elm Grove\nClass Title'),
    ['consistency/names-differ'],
  ],
  [
    'a section that breaks off',
    job('EXAMPLES OF DUTIES\nInspects orchards and packing sheds, and writes reports for the'),
    ['consistency/cut-short'],
  ],
  [
    'a section that ends with a stop',
    job('EXAMPLES OF DUTIES\nInspects orchards and packing sheds, and writes reports for the owner.'),
    [],
  ],
]

describe('contradictions', () => {
  test.each(cases)('%s', (_, text, codes) => expect(codesIn(text)).toEqual(codes))
})
