import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Box, type Document, type DocumentBlock, plainLook } from '@specmill/model'
import { drawDocument } from './draw-document.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drawing-'))
})
afterEach(() => rm(folder, { recursive: true }))

function block(given: Partial<DocumentBlock>, page: number, ...lines: [text: string, box: Box][]): DocumentBlock {
  let at = 0
  const runs = lines.map(([text, box]) => {
    const run = { start: at, end: at + text.length, page, box }
    at = run.end + 1
    return run
  })
  return {
    kind: 'paragraph',
    text: lines.map(([text]) => text).join(given.kind === 'row' ? '\t' : ' '),
    page,
    boxes: runs.map(run => run.box),
    table: null,
    cells: [],
    look: plainLook,
    runs,
    ...given,
  }
}

function documentOf(blocks: DocumentBlock[], pages: number | null): Document {
  const source = { name: 'clerk <I>.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64), pages }
  return { source, origin: null, blocks, footnotes: [], notes: [] }
}

const [left, right]: [Box, Box] = [
  [72, 100, 120, 111],
  [200, 100, 208, 111],
]
const blocks = [
  block({ kind: 'heading' }, 1, ['R & D <Clerk>', [72, 72, 150, 83]]),
  block({ kind: 'row', table: 3, cells: [cell('Stooping', left, null), cell('☒', right, true)] }, 1, ['Stooping', left], ['☒', right]),
  block({ kind: 'item', look: { ...plainLook, marker: 'b)' } }, 2, ['files', [90, 72, 120, 83]]),
  block({ look: { ...plainLook, margin: 'footer' } }, 2, ['Page 2', [72, 900, 120, 911]]),
]

function cell(text: string, box: Box, checked: boolean | null) {
  return { text, boxes: [box], checked }
}

describe('what the reader saw, drawn', () => {
  test('one picture a page, words escaped and in place, tables and markers named', async () => {
    const paths = await drawDocument(documentOf(blocks, 2), folder)
    expect(paths).toEqual([join(folder, 'clerk <I>-1.svg'), join(folder, 'clerk <I>-2.svg')])
    const [first, second] = await Promise.all(paths.map(path => readFile(path, 'utf8')))
    expect(first).toContain('<title>clerk &lt;I&gt;.pdf, page 1 of 2</title>')
    expect(first).toContain('>R &amp; D &lt;Clerk&gt;</text>')
    expect(first).toContain('>2 T3</text>')
    expect(first).toMatch(/fill="#66bb6a"/)
    expect(first).not.toContain('files')
    expect(second).toContain('>3 b)</text>')
    // a page longer than a letter grows
    expect(second).toContain('height="959"')
  })

  test('nothing is drawn where the format has no positions', async () => {
    const plain = blocks.map(one => ({ ...one, runs: [], boxes: [], page: null }))
    expect(await drawDocument(documentOf(plain, null), folder)).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  test('a folder that cannot be written in is named', async () => {
    const file = join(folder, 'taken')
    await writeFile(file, '')
    await expect(drawDocument(documentOf(blocks, 2), file)).rejects.toThrow(/taken.*cannot be written \(E\w+\); name a place/)
  })
})
