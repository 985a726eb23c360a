/** Long lines and long documents take time in proportion to their length: no loop over all pairs, no regular expression that tries all ways. */
import { describe, expect, test } from '@jest/globals'
import { extractWith } from './extract.ts'
import { AskedTagger } from './language/phrases.ts'
import { documentFromText } from './testing/document-from-text.ts'

/** What is repeated in one line below a heading. */
const lines: Record<string, string> = {
  'words of a sentence': 'plans the work of the crew and ',
  'words in capitals': 'PLANS THE WORK ',
  'words in title case': 'Plans The Work ',
  commas: 'a, ',
  digits: '1',
  letters: 'a',
  spaces: ' ',
  brackets: '(',
  stops: '.',
  dashes: '- ',
  slashes: 'a/',
  labels: 'Title: ',
  years: 'two years of experience as a Clerk or ',
  predicates: 'Knowledge of pumps; ability to climb, ',
}
/** What is repeated in lines of its own. */
const blocks: Record<string, string> = {
  items: '- Two years of experience as a Clerk\n',
  rows: 'Climbing\tF\tO\n',
  headings: 'DUTIES\nDigs the beds.\n',
  specialties: 'Rose Specialty\nDigs the beds.\n',
  marks: '† Only at night.\n',
}
const length = 40_000
const read = (text: string) => {
  const document = documentFromText(text)
  const start = process.cpuUsage()
  extractWith(document, new AskedTagger())
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

// what is linear takes a few dozen milliseconds of processor time; what tries all pairs takes minutes
describe('read in time', () => {
  test.each(Object.entries(lines))('a long line of %s', (_, part) =>
    expect(read(`GARDENER\n\nMINIMUM QUALIFICATIONS\nA ${part.repeat(length / part.length)} b`)).toBeLessThan(3000),
  )
  test.each(Object.entries(blocks))('many %s', (_, part) =>
    expect(read(`GARDENER\n\nMINIMUM QUALIFICATIONS\n${part.repeat(length / part.length)}`)).toBeLessThan(3000),
  )
})
