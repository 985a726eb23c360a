/** OpenDocument texts, and what is made of them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { UnreadableFile } from '../../unreadable-file.ts'
import { boldIn, outlineOf } from '../flowing/outline.fixture.ts'
import type { Content } from '../format.ts'
import { looksLikeOdt } from './looks-like.ts'
import { readOdt } from './read.ts'

const namespaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const automatic = `<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Title"/>
<text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style></office:automatic-styles>`
const common = `<style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/><style:style style:name="Title" style:family="paragraph"/>`
const master = `<style:master-page style:name="Standard"><style:header><text:p>City of Oakfield</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>`
const stylesOf = (inner: string): string =>
  `<office:document-styles ${namespaces}><office:styles>${common}</office:styles><office:master-styles>${inner}</office:master-styles></office:document-styles>`

function packageOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content ${namespaces}>${automatic}<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const entries = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...parts }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
}
const read = (bytes: Uint8Array): Promise<Content> => readOdt(bytes, 'clerk.odt')
const p = (text: string): string => `<text:p>${text}</text:p>`
const item = (text: string): string => `<text:list-item>${text}</text:list-item>`

describe('whether a file is an OpenDocument text', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['one', packageOf(''), true],
    ['a spreadsheet', packageOf('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), false],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<x/>') }), false],
    ['one that does not say so', zipSync({ 'META-INF/manifest.xml': strToU8('<x/>'), 'content.xml': strToU8('<x/>') }), true],
    ['no zip', strToU8('application/vnd.oasis.opendocument.text'), false],
  ])('%s', (_, bytes, expected) => {
    expect(looksLikeOdt(bytes)).toBe(expected)
  })
})

describe('blocks', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['white space as the format counts it', p('Sorts\n   mail<text:s/> daily'), ['paragraph Sorts mail daily']],
    ['a heading by its level', '<text:h text:outline-level="2">Duties</text:h>', ['heading 2 Duties']],
    ['a heading by the style that its own is made from', '<text:p text:style-name="P1">Duties of it</text:p>', ['heading 1 Duties of it']],
    ['a title', '<text:p text:style-name="P2">Mail Clerk</text:p>', ['heading 0 Mail Clerk']],
    ['a number that is written out', '<text:h text:outline-level="1"><text:number>IV.</text:number>Duties</text:h>', ['heading 1 Duties']],
    [
      'lists within lists',
      `<text:list text:style-name="D">${item(p('Sorts.') + `<text:list>${item(p('Files.'))}</text:list>`)}${item(p('Drives.'))}</text:list>`,
      ['item • Sorts.', 'item >1 – Files.', 'item • Drives.'],
    ],
    [
      'a list that goes on after an interruption, and one that does not',
      `<text:list text:style-name="N">${item(p('One.'))}${item(p('Two.'))}</text:list>${p('Between.')}` +
        `<text:list text:style-name="N" text:continue-numbering="true">${item(p('Three.'))}</text:list>` +
        `<text:list text:style-name="N">${item(p('First.') + p('More of it.'))}</text:list>`,
      ['item 1. One.', 'item 2. Two.', 'paragraph Between.', 'item 3. Three.', 'item 1. First.', 'paragraph More of it.'],
    ],
    [
      'what is hidden or deleted',
      `<text:tracked-changes>${p('Old.')}</text:tracked-changes>${p('Sorts<text:span text:style-name="H"> secret</text:span>.')}`,
      ['paragraph Sorts.'],
    ],
    ['remarks', p('Sorts<office:annotation><text:p>Really?</text:p></office:annotation> mail.'), ['paragraph Sorts mail.']],
    [
      'a text box',
      p('Body.<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>'),
      ['paragraph Body.', 'paragraph Boxed.'],
    ],
    [
      'a table with merged cells',
      `<table:table><table:table-row><table:table-cell table:number-rows-spanned="2">${p('A')}</table:table-cell><table:table-cell table:number-columns-spanned="2">${p('B')}</table:table-cell><table:covered-table-cell/></table:table-row>` +
        `<table:table-row><table:covered-table-cell/><table:table-cell>${p('C')}</table:table-cell><table:table-cell>${p('D')}</table:table-cell></table:table-row></table:table>`,
      ['row A | B | ', 'row  | C | D'],
    ],
    ['lines of one paragraph', p('Class: Clerk<text:line-break/>Code: 0123'), ['paragraph Class: Clerk', 'paragraph Code: 0123']],
  ])('%s', async (_, body, expected) => {
    expect(outlineOf(await read(packageOf(body, { 'styles.xml': stylesOf('') })))).toEqual(expected)
  })

  test('bold and underlined letters, but no links', async () => {
    const body = p(
      '<text:span text:style-name="B">Class:</text:span> Clerk <text:span text:style-name="U">one</text:span> <text:a><text:span text:style-name="U">two</text:span></text:a>',
    )
    expect(boldIn(await read(packageOf(body)))).toEqual(['Class:', 'one'])
  })

  test('notes and margins', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A license is needed.</text:p></text:note-body></text:note>'
    const content = await read(packageOf(p(`Drives${note} a van.`), { 'styles.xml': stylesOf(master) }))
    expect(outlineOf(content)).toEqual([
      'paragraph header City of Oakfield',
      'paragraph Drives1 a van.',
      'paragraph A license is needed.',
      'paragraph footer Page 1',
    ])
    expect(content.footnotes).toEqual([{ marker: '1', block: 2 }])
    expect(content.blocks[1]?.look.raised).toEqual([[6, 7]])
    expect(content.blocks[2]?.look.raised).toEqual([])
  })

  test('prefixes of its own', async () => {
    const text = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'
    const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'
    const content = `<o:document-content xmlns:o="${office}" xmlns:t="${text}"><o:body><o:text><t:h t:outline-level="2">Duties</t:h></o:text></o:body></o:document-content>`
    expect(outlineOf(await read(packageOf('', { 'content.xml': content })))).toEqual(['heading 2 Duties'])
  })
})

describe('damage', () => {
  test.each<[string, Uint8Array, string]>([
    ['no main part', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'corrupt'],
    ['a password', packageOf(p('x'), { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'encrypted'],
    ['a document type', packageOf('', { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><office:text>&a;</office:text>' }), 'corrupt'],
    ['no words', packageOf(p(' ')), 'no-text'],
    ['nested too deeply', packageOf('<text:section>'.repeat(5_000)), 'corrupt'],
    ['a spreadsheet after all', packageOf('', { 'content.xml': '<office:spreadsheet/>' }), 'unsupported'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  const sample = packageOf(
    `<text:h text:outline-level="1">Duties</text:h><text:list text:style-name="N">${item(p('Sorts.'))}</text:list>`,
    { 'styles.xml': stylesOf(master) },
  )
  test('any change of any byte gives content or an unreadable file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length - 1), fc.nat(255), fc.nat(sample.length), async (at, byte, end) => {
        const damaged = Uint8Array.from(sample)
        damaged[at] = byte
        const outcome = await read(end % 2 ? damaged : damaged.subarray(0, end)).catch((error: unknown) => error)
        expect(outcome instanceof UnreadableFile || (outcome as Content).blocks.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
