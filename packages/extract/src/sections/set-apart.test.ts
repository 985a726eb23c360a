/** What is set apart from the sections: furniture, footnotes and disclaimers. */
import { describe, expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import { extractText as read } from '../testing/extract-text.ts'

const duty = 'Prunes the roses of the park and burns what was cut off.'
const skill = 'Knowledge of the diseases of roses.'

describe('furniture', () => {
  const paged = read(
    `GARDENER\n\nDUTIES\n- Digs the beds.\nPage 1 of 2\nTown Park Service\n- Mows the lawns.\nTown Park Service\nPage 2 of 2`,
    {
      4: { margin: 'header' },
      6: { margin: 'header' },
    },
  )
  test('stands in no section', () => expect(paged.sections.at(-1)?.text).toBe('Digs the beds.\nMows the lawns.'))
  test('is listed once, with how often it was seen', () =>
    expect(paged.furniture).toEqual([
      { text: 'Page 1 of 2', occurrences: 2 },
      { text: 'Town Park Service', occurrences: 2 },
    ]))
  test('is an old running title in the body, where a lone number stands beside it', () => {
    const { sections, furniture } = read(`GARDENER 12\n\nDUTIES\n- Digs the beds.\n\nGARDENER 12\n2\n- Mows the lawns.`)
    expect(sections.at(-1)?.text).toBe('Digs the beds.\nMows the lawns.')
    expect(furniture.map(({ text }) => text)).toEqual(['GARDENER 12', '2'])
  })
  test('is no title that comes again over text', () =>
    expect(read(`GARDENER\n\nDUTIES\n- Digs the beds.\n\nGARDENER\nMows the lawns.`).furniture).toEqual([]))
  test('is no long text, though it repeats in the margin', () => {
    const long = 'The park keeps its gates open to all who come, '.repeat(5)
    expect(read(`GARDENER\n\nDUTIES\n- Digs.\n${long}`, { 3: { margin: 'footer' } }).furniture).toEqual([])
  })
})

describe('footnotes', () => {
  const document = `GARDENER\n\nDEFINITION\nDigs the beds.\n\nDUTIES\n- Climbs trees.2\n\n2 Only where the park has some.`
  test('are anchored to the section in which their mark stands', () => {
    const { footnotes, sections } = read(document, { 4: { raised: [[13, 14]] }, 5: { raised: [[0, 1]] } })
    expect(footnotes).toMatchObject([{ marker: '2', text: 'Only where the park has some.', anchoredTo: sections[2]?.id }])
    expect(sections.at(-1)).toMatchObject({ kind: 'notes', heading: null, parent: null })
  })
  test('a number that is not raised is none', () => expect(read(document).footnotes).toEqual([]))
  test('a mark that stands nowhere else is none', () => expect(read(document, { 5: { raised: [[0, 1]] } }).footnotes).toEqual([]))
})

describe('disclaimers', () => {
  const boilerplate = 'This description is not intended to be an exhaustive list of the duties of a gardener.'
  const texts = (extraction: Extraction) => extraction.disclaimers.map(({ value }) => value)
  test('are found in any section', () => expect(texts(read(`GARDENER\n\nDUTIES\n- ${duty}\n\n${boilerplate}`))).toEqual([boilerplate]))
  test('without the sentences around them', () =>
    expect(texts(read(`GARDENER\n\nDUTIES\nMows lawns. ${boilerplate} Digs beds.`))).toEqual([boilerplate]))
  test('once, however often they are printed', () =>
    expect(texts(read(`GARDENER\n\nDUTIES\n${boilerplate}\n\nKNOWLEDGE\n- ${skill}\n\n${boilerplate}`))).toEqual([boilerplate]))
  test('a duty about accommodations is none', () =>
    expect(texts(read(`GARDENER\n\nDUTIES\n- Finds reasonable lodgings for the helpers of the park in summer.`))).toEqual([]))
})
