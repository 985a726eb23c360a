/** Each rule of repair: what it mends, what it must leave alone, and the ledger that is kept. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '@specmill/model'
import { documentFromText } from '../testing/document-from-text.ts'
import { repairDocument } from './repair.ts'

/** Lines of a small document: the first is the one that is looked at, the others are what stands around it. */
const mend = (...lines: string[]): { text: string; rules: string[] } => {
  const { blocks, repairs } = repairDocument(documentFromText(lines.join('\n')))
  return {
    text: blocks[0]?.text ?? '',
    rules: repairs.filter(({ evidence }) => evidence.block === 0).map(({ rule }) => rule.replace('repair/', '')),
  }
}

type Mended = [shows: string, lines: string[], text: string]
const mended: Record<string, Mended[]> = {
  'split-by-tab': [
    ['a heading cut by a tab', ['Condi\ttions\tYes'], 'Conditions\tYes'],
    ['a word that stands whole elsewhere', ['Fertil\tizer\tF', '', 'Spreads fertilizer on the greens.'], 'Fertilizer\tF'],
    ['a month with a stray digit', ['Revised\tOcto\t8ber 2003'], 'Revised\tOctober 2003'],
  ],
  homoglyph: [
    ['a Cyrillic letter in a Latin word', ['Reads mеters in the field.'], 'Reads meters in the field.'],
    ['a Greek capital', ['ΤYPICAL DUTIES'], 'TYPICAL DUTIES'],
  ],
  'digit-in-code-column': [
    ['a zero among letters', ['Stooping\t0', 'Kneeling\tR', 'Climbing\tF', 'Standing\tR'], 'Stooping\tO'],
    ['with spaces around it', ['Stooping\t 0 ', 'Kneeling\tR', 'Climbing\tF', 'Standing\tR'], 'Stooping\t O '],
  ],
  'missing-space': [
    [
      'a number glued to its noun',
      ['Completion of threeunits in botany.', 'Two units of lawn care.'],
      'Completion of three units in botany.',
    ],
    [
      'a stop between two sentences',
      ['Prunes the trees of the park.Plans the work of helpers.'],
      'Prunes the trees of the park. Plans the work of helpers.',
    ],
  ],
  'missing-stop': [
    [
      'before a closing phrase',
      ['Keeps the seed store and orders its bulbs Performs related work as required.'],
      'Keeps the seed store and orders its bulbs. Performs related work as required.',
    ],
  ],
  'stray-markup': [
    ['a fraction of a formula', ['O = up to $1/3$ of the day'], 'O = up to 1/3 of the day'],
    ['an entity', ['Parks &amp; Gardens'], 'Parks & Gardens'],
    ['a tag', ['Mows <b>all</b> lawns<br/>'], 'Mows all lawns'],
  ],
  ligature: [['a joined letter', ['Keeps oﬃce ﬁles.'], 'Keeps office files.']],
  'broken-ligature': [
    ['of a font, at the beginning of a word too', ['The 3rst quali3cation is speci3c.'], 'The first qualification is specific.'],
    ['of another font in a heading', ['Quali;cations', '', 'A 3eld quali3cation.'], 'Qualifications'],
    ['a capital beside other damage', ['QualiGcations', '', 'A speci5c 5eld.'], 'Qualifications'],
  ],
  mojibake: [
    ['an apostrophe that was encoded twice', ['Keeps the gardenerâ€™s ledger.'], 'Keeps the gardener’s ledger.'],
    ['an accent', ['Serves in the cafÃ© of the park.'], 'Serves in the café of the park.'],
    ['what is left of a no-break space', ['EightÂ years among bulbs.Â'], 'Eight years among bulbs.'],
    ['what is left of an apostrophe', ['Keeps the gardenerâs ledger.'], 'Keeps the gardener’s ledger.'],
    ['what is left of a bullet', ['â¢ Rakes the lawns.'], '• Rakes the lawns.'],
  ],
  'lost-character': [
    ['an apostrophe', ['Keeps the gardener\ufffds ledger.'], 'Keeps the gardener’s ledger.'],
    ['a space before a level, behind a number', ['Serves as Gardener\ufffdII; (2)\ufffdmows.'], 'Serves as Gardener II; (2) mows.'],
    ['a space between two words of the document', ['Rakes such\ufffdas mows; as such.'], 'Rakes such as mows; as such.'],
    ['what it becomes when it is encoded twice', ['Serves as Gardenerï¿½II.'], 'Serves as Gardener II.'],
    ['quotation marks', ['Tends the \ufffdspring beds\ufffd, daily.'], 'Tends the “spring beds”, daily.'],
  ],
  'lost-apostrophe': [['of a degree', ['Holds a Bachelor s degree in botany.'], 'Holds a Bachelor’s degree in botany.']],
}
for (const [rule, cases] of Object.entries(mended))
  describe(`${rule} mends`, () => {
    test.each(cases)('%s', (_, lines, text) => {
      const { text: read, rules } = mend(...lines)
      expect(read).toBe(text)
      expect(new Set(rules)).toEqual(new Set([rule]))
    })
  })

const left: Record<string, [shows: string, lines: string[]][]> = {
  'broken-ligature': [
    ['ordinals and lost spaces', ['The 3rd of the BenefitsClick pages; 5th of the rest.']],
    ['names with a capital inside', ['Keeps CandidatePortal and JobAnalyses.']],
  ],
  'split-by-tab': [
    ['two words of a row', ['Lifting\tRarely', 'Kneeling\tRarely', 'Lifting of pots']],
    ['words that make none together', ['Mulch\tbarrow\tF']],
    ['what is no row', ['Condi tions']],
    [
      'words that both stand elsewhere',
      ['work\table\tF', '', 'Able to work.', 'Work on a table; workable plans are made by able people at work.'],
    ],
  ],
  homoglyph: [
    ['a document in another alphabet', ['Садовник растит цветы и деревья, Clerk пишет.']],
    ['a letter with no Latin twin', ['A rise of 5 µm and of Δt is read.']],
  ],
  'digit-in-code-column': [
    ['a column with other digits', ['Stooping\t0', 'Kneeling\t2', 'Climbing\tF', 'Standing\tR', 'Sitting\tO']],
    ['prose', ['There are 0 helpers.', 'R', 'F', 'O']],
    ['a column with too few letters', ['Stooping\t0', 'Kneeling\tR']],
  ],
  'missing-space': [
    ['a word that begins like a number', ['The tenant of the lodge.', 'An ant hill is no lodge.']],
    ['a web address', ['Apply at www.gardens.example soon.']],
    ['an abbreviation before a capital', ['Holds a B.Sc in botany.']],
  ],
  'missing-stop': [
    ['a level before what is known', ['Must show upon hire a Thorough Knowledge of bulbs.']],
    ['a conjunction', ['Keeps the seed store in good order and Performs related work.']],
    ['a heading', ['## The Seeds, the Bulbs and the Trees Ability to']],
  ],
  'stray-markup': [
    ['money', ['Pays $24 to $30 an hour.']],
    ['signs of comparison', ['Weights < 20 and > 10 pounds.']],
  ],
  mojibake: [['letters that belong there', ['The façade of the château, Ãgil, Ângela.']]],
  'lost-character': [['a letter of a word', ['Reads the r\ufffdsum\ufffds of Ren\ufffde and J\ufffdrg.']]],
  'lost-apostrophe': [
    ['a letter that stands for itself', ['Beds s, t and u are for bulbs.', 'Section s is closed.']],
    ['a letter among letters', ['Keeps beds r s t u in order.']],
  ],
}
for (const [rule, cases] of Object.entries(left))
  describe(`${rule} leaves alone`, () => {
    test.each(cases)('%s', (_, lines) =>
      expect(mend(...lines)).toEqual({ text: documentFromText(lines.join('\n')).blocks[0]?.text, rules: [] }),
    )
  })

describe('the ledger', () => {
  const read = (document: Document) => repairDocument(document).repairs
  test('says what stood there, what is read, by which rule, and where', () =>
    expect(read(documentFromText('Weeds.\nReads mеters.'))).toEqual([
      {
        raw: 'mеters',
        fixed: 'meters',
        rule: 'repair/homoglyph',
        evidence: { block: 1, start: 6, end: 12, quote: 'mеters', page: null, boxes: [] },
      },
    ]))
  test('has one entry for each repair of a block, in its order', () => {
    const { blocks, repairs } = repairDocument(documentFromText('The oﬃce &amp; the mеters.'))
    expect(blocks[0]?.text).toBe('The office & the meters.')
    expect(repairs.map(({ raw, fixed }) => `${raw} → ${fixed}`)).toEqual(['ﬃ → ffi', '&amp; → &', 'mеters → meters'])
  })
  test('where two rules want the same characters the earlier has them', () => {
    const { blocks, repairs } = repairDocument(documentFromText('Cоndi\ttions\tYes'))
    expect(blocks[0]?.text).toBe('Conditions\tYes')
    expect(repairs.map(({ rule }) => rule)).toEqual(['repair/split-by-tab'])
  })
  test('of a sound document is empty', () => expect(read(documentFromText('Weeds.\nKnowledge of bulbs, and of pots.'))).toEqual([]))
})
