/** Damaged, hostile and foreign files: content or an UnreadableFile with its code, and never anything else. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { UnreadableFile } from '../../unreadable-file.ts'
import type { Content } from '../format.ts'
import { docx } from './index.ts'
import { p, packageOf, part, read, table } from './testing/word-document.ts'

const good = packageOf(
  p('DUTIES') +
    p('1. Sorts mail.') +
    table([
      ['Standing', 'F'],
      ['Sitting', 'O'],
    ]) +
    p('Sells stamps.'),
  {
    'word/styles.xml': part('w:styles', '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>'),
    'word/header1.xml': part('w:hdr', p('Town of Oakfield')),
  },
)
const ole = (name: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le')])
const zip = (names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map(name => [name, strToU8('<x/>')])))

const looks: [name: string, bytes: Uint8Array, expected: boolean][] = [
  ['a package', good, true],
  ['a package cut off before its directory', good.slice(0, 300), true],
  ['an encrypted package', ole('EncryptedPackage'), true],
  ['an old Word file', ole('WordDocument'), false],
  ['a zip of something else', zip(['notes.txt', 'xl/workbook.xml']), false],
  ['a zip of a Word document', zip(['clerk.docx']), false],
  ['text', strToU8('Clerk'), false],
  ['nothing', new Uint8Array(), false],
]

describe('what looks like a Word document', () => {
  test.each(looks)('%s', (_, bytes, expected) => {
    expect(docx.looksLike(bytes)).toBe(expected)
  })
})

const deep = (depth: number): string => `${'<w:sdt><w:sdtContent>'.repeat(depth)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`
const headerOnly = packageOf(p(''), {
  'word/header1.xml': part('w:hdr', p('Town of Oakfield')),
  'word/_rels/document.xml.rels': '<Relationships><Relationship Id="a" Type="x/header" Target="header1.xml"/></Relationships>',
})
const files: [name: string, bytes: Uint8Array, code: string, reason: RegExp][] = [
  ['encrypted', ole('EncryptedPackage'), 'encrypted', /password/],
  ['cut off', good.slice(0, good.length - 40), 'corrupt', /archive/],
  ['no main part', zip(['word/styles.xml']), 'corrupt', /main part/],
  ['no body', packageOf('', { 'word/document.xml': part('w:document', '') }), 'corrupt', /body/],
  [
    'markup cut off',
    packageOf('', { 'word/document.xml': part('w:document', `<w:body>${p('x')}`).slice(0, -20) }),
    'corrupt',
    /clerk\.docx/,
  ],
  [
    'a document type',
    packageOf('', { 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${part('w:document', '')}` }),
    'corrupt',
    /document type/,
  ],
  ['a document type in a header', packageOf(p('x'), { 'word/styles.xml': '<!DOCTYPE x><x/>' }), 'corrupt', /document type/],
  ['nested too deeply', packageOf(deep(5_000)), 'corrupt', /nested/],
  ['without text', packageOf(p('') + p(' ')), 'no-text', /OCR/],
  ['a header alone', headerOnly, 'no-text', /OCR/],
  ['a zip bomb', packageOf(p('x'), { 'word/media.xml': new Uint8Array(12_000_000) }), 'zip-bomb', /packed \d+ to 1/],
  [
    'too many parts',
    packageOf(p('x'), Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`word/${index}.xml`, '']))),
    'zip-bomb',
    /2000 parts/,
  ],
]

describe('unreadable', () => {
  test.each(files)('%s', async (_, bytes, code, reason) => {
    const error = await read(bytes).catch(thrown => thrown)
    expect(error).toBeInstanceOf(UnreadableFile)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(reason)
  })

  test('more than 100 MB unpacked, by a directory that says so', async () => {
    const bytes = packageOf(p('x'))
    const directory = Buffer.from(bytes.buffer).indexOf('PK\u0001\u0002', 0, 'latin1')
    new DataView(bytes.buffer).setUint32(directory + 24, 200_000_000, true)
    await expect(read(bytes)).rejects.toMatchObject({ code: 'zip-bomb' })
  })
})

/** Holds for whatever is read. */
function check({ blocks, footnotes }: Content): void {
  expect(blocks.length).toBeGreaterThan(0)
  for (const { kind, text, cells, look } of blocks) {
    expect(text).not.toMatch(kind === 'row' ? /[\n\f]/ : /[\n\f\t]/)
    expect(kind === 'row' ? cells.map(cell => cell.text).join('\t') : text).toBe(text)
    for (const [start, end] of [...look.bold, ...look.raised]) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
  for (const { block } of footnotes) expect(blocks[block]).toBeDefined()
}

async function contentOrUnreadable(bytes: Uint8Array): Promise<void> {
  try {
    check(await read(bytes))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
  }
}

describe('laws', () => {
  test('a file cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), length => contentOrUnreadable(good.slice(0, length))),
      { numRuns: 60 },
    )
  })

  test('a file with bytes changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(changes, async all => {
        const bytes = good.slice()
        for (const [at, value] of all) bytes[at] = value
        docx.looksLike(bytes)
        await contentOrUnreadable(bytes)
      }),
      { numRuns: 100 },
    )
  })

  test('a changed letter is never read as what was written', async () => {
    const stored = zipSync({ 'word/document.xml': strToU8(part('w:document', `<w:body>${p('Sorts mail.')}</w:body>`)) }, { level: 0 })
    const start = Buffer.from(stored).indexOf('Sorts')
    await fc.assert(
      fc.asyncProperty(fc.nat(10), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = stored.slice()
        bytes[start + at] = (bytes[start + at] ?? 0) ^ change
        await expect(read(bytes)).rejects.toMatchObject({ code: 'corrupt' })
      }),
      { numRuns: 20 },
    )
  })

  test('markup in any order', async () => {
    const tags = [
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>x y</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:cr/>',
      '<w:hyperlink r:id="a" w:anchor="b">',
    ]
    const more = [
      '</w:hyperlink>',
      '<w:fldSimple>',
      '</w:fldSimple>',
      '<w:drawing>',
      '</w:drawing>',
      '<w:txbxContent>',
      '</w:txbxContent>',
      '<w:tab/>',
      '<w:footnoteReference w:id="1"/>',
      '•',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...tags, ...more), { maxLength: 30 }), body =>
        contentOrUnreadable(packageOf(`${body.join('')}${p('x')}`)),
      ),
      { numRuns: 150 },
    )
  })

  test('the bytes are left as they were', async () => {
    const bytes = good.slice()
    await read(bytes)
    expect(bytes).toEqual(good)
  })
})
