/** RTF as word processors write it, and what is made of it. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableFile } from '../../unreadable-file.ts'
import { boldIn, outlineOf } from '../flowing/outline.fixture.ts'
import type { Content } from '../format.ts'
import { looksLikeRtf } from './looks-like.ts'
import { readRtf } from './read.ts'

const prolog = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fnil\fcharset2 Symbol;}{\f2\fnil\fcharset2 Wingdings;}{\f3\fnil\fcharset204 Cyrillic;}}
{\stylesheet{Normal;}{\s1\sbasedon0\outlinelevel0\b\fs32 heading 1;}{\s2\sbasedon1 Derived;}{\s5 Title;}{\*\cs9 Strong;}}{\info{\title Not read}}`
const bytesOf = (rtf: string): Uint8Array => Buffer.from(rtf, 'latin1')
const document = (body: string): Uint8Array => bytesOf(`${prolog}${body}}`)
const read = (bytes: Uint8Array): Promise<Content> => readRtf(bytes, 'clerk.rtf')

describe('whether a file is RTF', () => {
  test.each<[string, boolean]>([
    ['{\\rtf1 x}', true],
    ['\n {\\rtf1 x}', true],
    ['{"rtf": 1}', false],
    ['rtf', false],
  ])('%s', (start, expected) => {
    expect(looksLikeRtf(bytesOf(start))).toBe(expected)
  })
})

describe('blocks', () => {
  test.each<[what: string, body: string, expected: string[]]>([
    ['paragraphs', String.raw`\pard Sorts mail.\par Carries bags.\par`, ['paragraph Sorts mail.', 'paragraph Carries bags.']],
    ['text without a last end', String.raw`\pard Sorts mail.`, ['paragraph Sorts mail.']],
    ['a line end in the source is none', 'Sorts\n mail\r\n daily.\\par', ['paragraph Sorts mail daily.']],
    ['an escaped line end is a paragraph', 'Sorts mail.\\\nCarries bags.\\par', ['paragraph Sorts mail.', 'paragraph Carries bags.']],
    ['a heading by style', String.raw`\pard\s1 Duties of the class\par`, ['heading 1 Duties of the class']],
    ['a heading by what its style is based on', String.raw`\pard\s2 Duties of the class\par`, ['heading 1 Duties of the class']],
    ['a heading by its own level', String.raw`\pard\outlinelevel1 Duties of the class\par`, ['heading 2 Duties of the class']],
    ['a title', String.raw`\pard\s5 Mail Clerk\par`, ['heading 0 Mail Clerk']],
    [
      'list items with the markers that the word processor printed',
      String.raw`\pard{\listtext\f1 \'b7\tab}\ls1 Sorts mail.\par\pard{\listtext 2.\tab}\ls2\ilvl1 Files it.\par`,
      ['item • Sorts mail.', 'item >1 2. Files it.'],
    ],
    ['an older list', String.raw`\pard{\pntext\f1 \'b7\tab}{\*\pn\pnlvlblt{\pntxtb x}}Sorts mail.\par`, ['item • Sorts mail.']],
    [
      'letters of Unicode without what stands in for them',
      String.raw`\u8220 "Mail\u8221\'94 \uc2\u233 e'tat\par`,
      ['paragraph “Mail” état'],
    ],
    ['letters of a code page', String.raw`caf\'e9 {\f3 \'c4\'e0}\par`, ['paragraph café Да']],
    ['named characters', String.raw`A\emdash B\~C\_D\-E\{\}\par`, ['paragraph A—B C-DE{}']],
    ['check boxes of a symbol font', String.raw`{\f2 \u-3842 ?} Office {\f2 \'a8} Field\par`, ['paragraph ☒ Office ☐ Field']],
    ['what is hidden or deleted', String.raw`Sorts {\v secret }{\deleted old }mail.\par`, ['paragraph Sorts mail.']],
    [
      'the result of a field, not its instruction',
      String.raw`See {\field{\*\fldinst{HYPERLINK "http://x"}}{\fldrslt{\ul the list}}}.\par`,
      ['paragraph See the list.'],
    ],
    [
      'a form check box',
      String.raw`{\field{\*\fldinst{FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres1}}}}{\fldrslt}} Full time\par`,
      ['paragraph ☒ Full time'],
    ],
    ['pictures', `Sorts {\\pict\\pngblip ${'0a1b\n'.repeat(400)}}mail.\\par`, ['paragraph Sorts mail.']],
    ['binary data with braces', 'Sorts {\\pict\\bin6 }}}{{{}mail.\\par', ['paragraph Sorts mail.']],
    [
      'a text box',
      String.raw`Body.{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard Boxed.\par}}{\shprslt Again}}\par`,
      ['paragraph Body.', 'paragraph Boxed.'],
    ],
    [
      'headers and footers',
      String.raw`{\header\pard City of Oakfield\par}{\footer Page\par}Body.\par`,
      ['paragraph header City of Oakfield', 'paragraph Body.', 'paragraph footer Page'],
    ],
    ['unknown destinations', String.raw`{\*\newthing Nobody knows}Body.\par`, ['paragraph Body.']],
    [
      'a table',
      String.raw`\trowd\cellx1000\cellx2000\pard\intbl Task\cell Freq\cell\row\trowd\cellx1000\cellx2000\pard\intbl Lift\cell O\cell\row\pard After.\par`,
      ['row Task | Freq', 'row Lift | O', 'paragraph After.'],
    ],
    [
      'cells over two columns and two rows',
      String.raw`\trowd\clvmgf\cellx1000\cellx3000\intbl A\cell B\cell\row\trowd\clvmrg\cellx1000\cellx2000\cellx3000\intbl\cell C\cell D\cell\row\pard x\par`,
      ['row A | B | ', 'row  | C | D', 'paragraph x'],
    ],
    [
      'a table within a cell',
      String.raw`\trowd\cellx1000\cellx2000\pard\intbl A\par{\intbl\itap2 B\nestcell C\nestcell{\*\nesttableprops\trowd\cellx400\cellx900\nestrow}{\nonesttables x}}\pard\intbl\cell D\cell\trowd\cellx1000\cellx2000\row\pard y\par`,
      ['row A | D', 'row B | C', 'paragraph y'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(outlineOf(await read(document(body)))).toEqual(expected)
  })

  test('bold and underlined letters, but no links', async () => {
    const content = await read(
      document(String.raw`\b Class:\b0  Clerk {\ul one}{\field{\*\fldinst HYPERLINK x}{\fldrslt{\ul two}}} {\b\plain three}\par`),
    )
    expect(boldIn(content)).toEqual(['Class:', 'one'])
  })

  test('footnotes', async () => {
    const content = await read(document(String.raw`Drives{\super\chftn}{\footnote\pard{\super\chftn} A license is needed.\par} a van.\par`))
    expect(outlineOf(content)).toEqual(['paragraph Drives1 a van.', 'paragraph A license is needed.'])
    expect(content.footnotes).toEqual([{ marker: '1', block: 1 }])
    expect(content.blocks[0]?.look.raised).toEqual([[6, 7]])
  })

  test('a footnote with a mark that was typed', async () => {
    const { footnotes } = await read(
      document(String.raw`A{\super\chftn}{\footnote One.\par} B*{\footnote * Two.\par} C{\super +}{\footnote Three.\par}\par`),
    )
    expect(footnotes.map(({ marker }) => marker)).toEqual(['1', '*', '+'])
  })
})

describe('damage', () => {
  test('a file that was cut off is read, and said to be', async () => {
    const { notes } = await read(bytesOf(`${prolog}Sorts mail.\\par Carries`))
    expect(notes.map(({ code }) => code)).toEqual(['rtf/cut-off'])
  })

  test.each<[string, Uint8Array, string]>([
    ['without words', document('\\par'), 'no-text'],
    ['a margin alone', document('{\\header City\\par}'), 'no-text'],
    ['groups without end', bytesOf(`{\\rtf1 ${'{'.repeat(5_000)}`), 'corrupt'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  test('binary data longer than the file takes no memory', async () => {
    expect(outlineOf(await read(document('Sorts mail.\\par{\\pict\\bin2000000000 x')))).toEqual(['paragraph Sorts mail.'])
  })

  const sample = document(
    String.raw`\pard\s1 Duties\par{\listtext \u8226\'95\tab}\ls1 Sorts \b mail\b0 .\par\trowd\cellx900\cellx1800\intbl A\cell B\cell\row\pard{\footnote x\par}`,
  )
  test('any change of any byte gives content or an unreadable file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length - 1), fc.nat(255), fc.nat(sample.length), async (at, byte, end) => {
        const damaged = Uint8Array.from(sample)
        damaged[at] = byte
        const outcome = await read(damaged.subarray(0, end)).catch((error: unknown) => error)
        expect(outcome instanceof UnreadableFile || (outcome as Content).blocks.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
