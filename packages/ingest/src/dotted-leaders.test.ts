import { describe, expect, test } from '@jest/globals'
import { drawPdf, put } from './formats/pdf/draw.fixture.ts'
import { read } from './read.ts'

const rowsOf = async (name: string, bytes: Uint8Array) =>
  (await read({ name, bytes })).blocks.map(({ kind, text }) => `${kind} ${text.replace('\t', ' | ')}`)
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('dotted leaders', () => {
  test.each([
    ['a label and its value', 'Class code ........ 3319', ['row Class code | 3319']],
    ['without spaces', 'Reports to.........Harbor Master', ['row Reports to | Harbor Master']],
    ['of an ellipsis', 'Pay grade …… 12', ['row Pay grade | 12']],
    ['a weight of an examination', 'Interview ........ 40%', ['paragraph Interview ........ 40%']],
    ['a line to write on', 'Name of the pilot ........', ['paragraph Name of the pilot ........']],
    ['two to a line', 'Name ........ Date ........ Place', ['paragraph Name ........ Date ........ Place']],
    ['an ellipsis in a sentence', 'The pilot waits... and sails.', ['paragraph The pilot waits... and sails.']],
  ])('%s', async (_, line, expected) => {
    expect(await rowsOf('pilot.txt', bytesOf(`The harbor asks for a pilot who knows the sound.\n\n${line}\n`))).toEqual([
      'paragraph The harbor asks for a pilot who knows the sound.',
      ...expected,
    ])
  })

  test('of a page: the boxes of the cells lie on their words, and rows below one another are one table', async () => {
    const lines = ['Class title........................Harbor Pilot', 'Class code.................................3319']
    const bytes = await drawPdf(pdf => {
      for (const [index, line] of lines.entries()) put(pdf, 72, 100 + 16 * index, line)
    })
    const { blocks } = await read({ name: 'pilot.pdf', bytes })
    expect(blocks.map(({ text, table }) => [table, text])).toEqual([
      [1, 'Class title\tHarbor Pilot'],
      [1, 'Class code\t3319'],
    ])
    const widths: [number, number][] = []
    await drawPdf(pdf => {
      for (const line of lines) {
        const [label = '', value = ''] = line.split(/\.+/)
        widths.push([pdf.widthOfString(label), pdf.widthOfString(line) - pdf.widthOfString(value)])
      }
    })
    blocks.forEach(({ cells: [label, value], boxes, runs }, index) => {
      expect(boxes).toEqual(runs.map(run => run.box))
      const [end = 0, start = 0] = widths[index] ?? []
      expect(Math.abs((label?.boxes[0]?.[2] ?? 0) - 72 - end)).toBeLessThan(6)
      expect(Math.abs((value?.boxes[0]?.[0] ?? 0) - 72 - start)).toBeLessThan(6)
    })
  })
})
