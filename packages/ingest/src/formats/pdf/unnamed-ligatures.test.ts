import { describe, expect, test } from '@jest/globals'
import type { Piece } from './read-runs.ts'
import { withLigatures } from './unnamed-ligatures.ts'

const piece = (text: string, font = 'one'): Piece => ({
  text,
  font,
  box: [72, 90, 300, 101],
  baseline: 100,
  size: 11,
  spaced: false,
  turned: false,
})
const read = (texts: readonly string[]) =>
  withLigatures([{ pieces: texts.map(text => piece(text)) }]).pages[0]?.pieces.map(({ text }) => text)

const cases: { name: string; texts: string[]; expected: string[] }[] = [
  {
    name: 'a digit that stands for one ligature in all words of its font, known or not',
    texts: ['Minimum quali3cations', 'the 3rst of 3ve speci3c tari3s', 'A3liates'],
    expected: ['Minimum qualifications', 'the first of five specific tarifis', 'Afiliates'],
  },
  {
    name: 'two ligatures in one word, the second known from other words',
    texts: ['Quali[ca8on', 'posi8on of the o2ce', 'certi[ed sta+'],
    expected: ['Qualification', 'position of the office', 'certified staff'],
  },
  {
    name: 'a capital within known words alone',
    texts: ['reWects', 'Wuid', 'Wharf', 'NWS'],
    expected: ['reflects', 'fluid', 'Wharf', 'NWS'],
  },
  {
    name: 'ordinals, amounts, codes and addresses stay',
    texts: ['quali3ed by the 3rd of May', '2nd shift', '3 to 5 years, $3 a day, B3, 3M', 'clerk3@port.example', '401k'],
    expected: ['qualified by the 3rd of May', '2nd shift', '3 to 5 years, $3 a day, B3, 3M', 'clerk3@port.example', '401k'],
  },
  { name: 'what no word explains', texts: ['Clerk2ship', 'eBay and iPads', 'R&D'], expected: ['Clerk2ship', 'eBay and iPads', 'R&D'] },
]

describe('ligatures whose glyph the font does not name', () => {
  test.each(cases)('$name', ({ texts, expected }) => expect(read(texts)).toEqual(expected))
  test('another font of the document has signs of its own', () => {
    const { pages } = withLigatures([{ pieces: [piece('bene3ts'), piece('Room B3x', 'two')] }])
    expect(pages[0]?.pieces.map(({ text }) => text)).toEqual(['benefits', 'Room B3x'])
  })
  test('the note tells what was guessed, and from which word', () => {
    const { notes } = withLigatures([{ pieces: [piece('bene3ts')] }])
    expect(notes).toEqual([
      expect.objectContaining({ code: 'pdf/ligatures-guessed', text: expect.stringContaining('“3” as “fi” (as in “bene3ts”)') }),
    ])
  })
})
