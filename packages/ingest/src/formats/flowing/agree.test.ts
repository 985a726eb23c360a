/** One small specification in every format of word processors: the blocks are the same, whatever it was saved as. */
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { read } from '../../read.ts'
import { cell, line, rowEnd, sprm, wordDocument } from '../doc/testing/word-97.ts'
import { p, packageOf, part, r, table } from '../docx/testing/word-document.ts'
import { outlineOf } from './outline.fixture.ts'

const expected = [
  'heading 1 Mail Room Clerk',
  'paragraph Class Code: 0123',
  'item 1. Sorts and delivers mail.',
  'item 2. Keeps a record of parcels.',
  'row Task | Freq',
  'row Lifting | O',
  'heading LICENSES',
  'paragraph A driver license is needed.',
]
const expectedBold = [[0, 11]]

const docx = packageOf(
  p('Mail Room Clerk', '<w:pStyle w:val="H"/>') +
    p(r('Class Code:', '<w:b/>') + r(' 0123')) +
    ['Sorts and delivers mail.', 'Keeps a record of parcels.']
      .map(text => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
      .join('') +
    table([
      ['Task', 'Freq'],
      ['Lifting', 'O'],
    ]) +
    p('LICENSES') +
    p('A driver license is needed.'),
  {
    'word/styles.xml': part(
      'w:styles',
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    ),
    'word/numbering.xml': part(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
  },
)

const inList = { look: Buffer.concat([sprm(0x260a, 0), sprm(0x460b, 1)]) }
const doc = wordDocument([
  line('Mail Room Clerk', { style: 1 }),
  { stretches: [{ text: 'Class Code:', look: sprm(0x0835, 1) }, { text: ' 0123' }] },
  line('Sorts and delivers mail.', inList),
  line('Keeps a record of parcels.', inList),
  ...[cell('Task'), cell('Freq'), rowEnd([0, 0]), cell('Lifting'), cell('O'), rowEnd([0, 0])],
  line('LICENSES'),
  line('A driver license is needed.'),
])

const rtf = strToU8(
  String.raw`{\rtf1\ansi{\stylesheet{\s1\outlinelevel0\b heading 1;}}\pard\s1\b Mail Room Clerk\par\pard\plain\b Class Code:\b0  0123\par
{\listtext 1.\tab}\ls1 Sorts and delivers mail.\par{\listtext 2.\tab}Keeps a record of parcels.\par
\trowd\cellx900\cellx1800\pard\intbl Task\cell Freq\cell\row\pard\intbl Lifting\cell O\cell\row\pard LICENSES\par A driver license is needed.\par}`,
)

const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    `<office:document-content><office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles>
<office:body><office:text><text:h text:outline-level="1">Mail Room Clerk</text:h><text:p><text:span text:style-name="B">Class Code:</text:span> 0123</text:p>
<text:list text:style-name="N"><text:list-item><text:p>Sorts and delivers mail.</text:p></text:list-item><text:list-item><text:p>Keeps a record of parcels.</text:p></text:list-item></text:list>
<table:table>${[
      ['Task', 'Freq'],
      ['Lifting', 'O'],
    ]
      .map(
        cells =>
          `<table:table-row>${cells.map(text => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
      )
      .join('')}</table:table>
<text:p>LICENSES</text:p><text:p>A driver license is needed.</text:p></office:text></office:body></office:document-content>`,
  ),
})

const html = strToU8(
  '<!doctype html><h1>Mail Room Clerk</h1><p><b>Class Code:</b> 0123<ol><li>Sorts and delivers mail.<li>Keeps a record of parcels.</ol>' +
    '<table><tr><td>Task<td>Freq<tr><td>Lifting<td>O</table><p>LICENSES<p>A driver license is needed.',
)

describe('the same specification', () => {
  test.each<[mediaType: string, bytes: Uint8Array]>([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx],
    ['application/msword', doc],
    ['application/rtf', rtf],
    ['application/vnd.oasis.opendocument.text', odt],
    ['text/html', html],
  ])('%s', async (mediaType, bytes) => {
    const { source, blocks } = await read({ name: 'clerk', bytes })
    expect(source.mediaType).toBe(mediaType)
    expect(outlineOf({ pages: null, blocks, footnotes: [], notes: [] })).toEqual(expected)
    expect(blocks[1]?.look.bold).toEqual(expectedBold)
    expect(blocks.slice(4, 6).map(({ table: number }) => number)).toEqual([1, 1])
  })
})
