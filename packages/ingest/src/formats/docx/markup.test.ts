/** What word processors write in their markup and mammoth drops, changes, or tells only in part. */
import { describe, expect, test } from '@jest/globals'
import { outline, p, packageOf, part, r, read, table } from './testing/word-document.ts'

const textBox = (words: string): string => `<wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp>`
const drawing = (inner: string): string =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing>`

const lines = (...texts: string[]): string => `<w:r>${texts.map(text => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r>`

const bodies: [name: string, body: string, expected: string[]][] = [
  [
    'hyphens and spaces',
    p('<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>exempt co</w:t><w:softHyphen/><w:t>op\u00a02\u2009a</w:t></w:r>'),
    ['paragraph non-exempt coop 2 a'],
  ],
  [
    'a field keeps its text',
    p(`${r('As of ')}<w:fldSimple w:instr=" DATE "><w:r><w:t>May 2</w:t></w:r></w:fldSimple>`),
    ['paragraph As of May 2'],
  ],
  [
    'what is chosen in a drop-down field',
    p(
      `${r('Shift: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Day"/><w:listEntry w:val="Night"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    ['paragraph Shift: Night'],
  ],
  [
    'a carriage return is a line break',
    p('<w:r><w:t>Sorts mail and</w:t><w:cr/><w:t>sells stamps.</w:t></w:r>'),
    ['paragraph Sorts mail and sells stamps.'],
  ],
  [
    'hidden text is not shown',
    p(`${r('Sorts mail.')}${r('draft', '<w:vanish/>')}${r(' Daily.', '<w:vanish w:val="0"/>')}`),
    ['paragraph Sorts mail. Daily.'],
  ],
  [
    'a paragraph mark that was deleted',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Sorts ')}</w:p>${p('mail.')}`,
    ['paragraph Sorts mail.'],
  ],
  [
    'moved text stands where it was moved to',
    p(`<w:moveFrom>${r('Old place')}</w:moveFrom><w:moveTo>${r('New place')}</w:moveTo>`),
    ['paragraph New place'],
  ],
  [
    'check boxes of three kinds',
    p(
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>${r(' day ')}` +
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' night ')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${r(' both ')}` +
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
        `<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' none')}`,
    ),
    ['paragraph ☒ day ☒ night ☐ both ☐ none'],
  ],
  ['a box typed in a symbol font', p(r('\uf0fe', '<w:rFonts w:ascii="Wingdings"/>') + r(' union')), ['paragraph ☒ union']],
  ['a text box in the newer form only', p(`<w:r>${drawing(textBox('In a box.'))}</w:r>`), ['paragraph In a box.']],
  [
    'a text box in both forms, once',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(textBox('In a box.'))}</mc:Choice>` +
        `<mc:Fallback><w:pict><w:txbxContent>${p('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['paragraph In a box.'],
  ],
  [
    'a text box whose older form is missing',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(textBox('One.') + textBox('Two.'))}</mc:Choice></mc:AlternateContent></w:r>`,
    ),
    ['paragraph One.', 'paragraph Two.'],
  ],
  ['a picture of the package is not opened', p(`${r('A map')}<w:r>${drawing('<a:blip r:embed="rId9"/>')}</w:r>`), ['paragraph A map']],
  [
    'typed markers',
    p('1. Plans work') + p('b)\tWrites') + p('•  Reads') + p('2.5 years of service') + p('(1) (2)'),
    ['item 1. Plans work', 'item b) Writes', 'item • Reads', 'paragraph 2.5 years of service', 'paragraph (1) (2)'],
  ],
  [
    'typed items by indentation',
    p('• Plans', '<w:ind w:left="360"/>') + p('- work', '<w:ind w:left="720"/>') + p('• Reads', '<w:ind w:left="360"/>'),
    ['item • Plans', 'item >1 - work', 'item • Reads'],
  ],
  ['items run together in a paragraph', p('• plans work • reads mail'), ['item • plans work', 'item • reads mail']],
  [
    'labels on lines of their own',
    p('<w:r><w:t>Class Code: 12</w:t><w:br/><w:t>Grade: B</w:t></w:r>'),
    ['paragraph Class Code: 12', 'paragraph Grade: B'],
  ],
  [
    'a title of two lines',
    p(lines('TOWN OF OAKFIELD', 'MAIL CLERK')) + p('Sorts and carries the mail of the town.'),
    ['heading TOWN OF OAKFIELD', 'heading MAIL CLERK', 'paragraph Sorts and carries the mail of the town.'],
  ],
  [
    'a heading that was broken',
    p(lines('KNOWLEDGE, SKILLS', 'AND ABILITIES')) + p('Sorts and carries the mail of the town.'),
    ['heading KNOWLEDGE, SKILLS AND ABILITIES', 'paragraph Sorts and carries the mail of the town.'],
  ],
  [
    'items on lines of their own',
    p(lines('Plans the work as follows', '1. by day', '2. by night')),
    ['paragraph Plans the work as follows', 'item 1. by day', 'item 2. by night'],
  ],
  ['an empty line between', p(lines('Sorts mail', '', 'sells stamps')), ['paragraph Sorts mail', 'paragraph sells stamps']],
  [
    'a heading glued to its text by a line break',
    p(`${r('DUTIES')}<w:r><w:br/></w:r>${r('Sorts and carries mail.')}`),
    ['heading DUTIES', 'paragraph Sorts and carries mail.'],
  ],
  [
    'a slip of the tabulator in a sentence',
    p(`<w:r><w:t>${'word '.repeat(20)}</w:t><w:tab/><w:t>${'more '.repeat(20)}</w:t></w:r>`),
    [`paragraph ${`${'word '.repeat(20)}${'more '.repeat(20)}`.trim()}`],
  ],
  ['several tabs are one gap', p('<w:r><w:tab/><w:t>Grade</w:t><w:tab/><w:tab/><w:t>B2</w:t></w:r>'), ['row Grade | B2']],
  [
    'capitals by property',
    p(r('Knowledge of', '<w:caps/>')) + p('Sorting and carrying of mail.'),
    ['heading KNOWLEDGE OF', 'paragraph Sorting and carrying of mail.'],
  ],
  [
    'two columns of a page in a table',
    table([[p('Sorts mail.').repeat(3) + p('w '.repeat(90)).repeat(2), p('Sells.').repeat(3) + p('v '.repeat(90)).repeat(2)]]),
    [
      ...Array<string>(3).fill('paragraph Sorts mail.'),
      ...Array<string>(2).fill(`paragraph ${'w '.repeat(90).trim()}`),
      ...Array<string>(3).fill('paragraph Sells.'),
      ...Array<string>(2).fill(`paragraph ${'v '.repeat(90).trim()}`),
    ],
  ],
  [
    'a form of boxes across the page: their headings are headings',
    table([['Title', 'Clerk']]).replace('</w:tbl>', '') +
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('DUTIES')}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Sorts mail.')}${p('Sells stamps.')}</w:tc></w:tr></w:tbl>`,
    ['row Title | Clerk', 'heading DUTIES', 'paragraph Sorts mail.', 'paragraph Sells stamps.'],
  ],
  [
    'a row without text is left out',
    table([
      ['', ''],
      ['a', ''],
    ]),
    ['row a | '],
  ],
  [
    'lines of a cell are one line',
    table([['Code', p('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>') + p('three')]]),
    ['row Code | one two three'],
  ],
  [
    'a span meant to fill the memory',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    [`row a${' | '.repeat(62)}`],
  ],
]

describe('markup', () => {
  test.each(bodies)('%s', async (_, body, expected) => {
    expect(await outline(packageOf(body))).toEqual(expected)
  })

  test('another prefix for the same namespace', async () => {
    const document =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Sorts</x:t><x:cr/><x:t>mail.</x:t></x:r></x:p></x:body></x:document>'
    expect(await outline(packageOf('', { 'word/document.xml': document }))).toEqual(['paragraph Sorts mail.'])
  })

  test('footnotes with a number and with a mark of the author', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    const body = p(
      `${r('Two years')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/></w:r>${r('*', raised)}${r(' of work')}<w:r><w:footnoteReference w:id="3"/></w:r>`,
    )
    const notes = part(
      'w:footnotes',
      `<w:footnote w:id="2">${p('* Paid.')}</w:footnote><w:footnote w:id="3">${p('Of any kind.')}</w:footnote>`,
    )
    const { blocks, footnotes } = await read(packageOf(body, { 'word/footnotes.xml': notes }))
    expect(blocks.map(({ text }) => text)).toEqual(['Two years* of work1', '* Paid.', 'Of any kind.'])
    expect(footnotes).toEqual([
      { marker: '*', block: 1 },
      { marker: '1', block: 2 },
    ])
  })

  test('a part in UTF-16', async () => {
    const document = new Uint8Array(Buffer.from(`\uFEFF${part('w:document', `<w:body>${p('Café')}</w:body>`)}`, 'utf16le'))
    expect(await outline(packageOf('', { 'word/document.xml': document }))).toEqual(['paragraph Café'])
  })
})

const styles = part(
  'w:styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Town Section"/><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="LN"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>',
)
const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = part(
  'w:numbering',
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="5">${level(0, 'none', '')}</w:abstractNum>` +
    [1, 2, 3, 4, 5].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') +
    '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
)
const inList = (numId: number, ilvl = 0): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
const ofStyle = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`

const lists: [name: string, body: string, expected: string[]][] = [
  ['a style based on a heading', p('Duties of the post', ofStyle('Own')), ['heading 1 Duties of the post']],
  ['a paragraph in the style of a heading', p('word '.repeat(60), ofStyle('H1')), [`paragraph ${'word '.repeat(60).trim()}`]],
  ['a title of two lines by style', p(lines('Town Hall', 'Mail Clerk'), ofStyle('H1')), ['heading 1 Town Hall', 'heading 1 Mail Clerk']],
  ['a style based on itself', p('plain', ofStyle('Loop')), ['paragraph plain']],
  ['a list of a style, nested by its name', p('mail', ofStyle('LB2')), ['item >1 • mail']],
  [
    'a paragraph taken out of the list of its style',
    p('one', ofStyle('LN')) + p('between', ofStyle('LN', inList(0))) + p('two', ofStyle('LN')),
    ['item 1. one', 'paragraph between', 'item 2. two'],
  ],
  [
    'lists of one definition count together',
    p('one', inList(1)) + p('seven', inList(6)) + p('eight', inList(6)) + p('nine', inList(1)),
    ['item 1. one', 'item 7. seven', 'item 8. eight', 'item 9. nine'],
  ],
  [
    'deeper levels start again',
    p('x', inList(1)) + p('y', inList(1, 1)) + p('z', inList(1)) + p('w', inList(1, 1)),
    ['item 1. x', 'item >1 (a) y', 'item 2. z', 'item >1 (a) w'],
  ],
  ['a legal outline by a numbering style', p('Scope', inList(4)) + p('of work', inList(4, 1)), ['item I. Scope', 'item >1 1.1 of work']],
  ['a list that prints nothing is no list', p('plain', inList(5)), ['paragraph plain']],
  ['a list that does not exist', p('plain', inList(99)), ['paragraph plain']],
  ['a list before a tracked change', p('now', `<w:pPrChange w:id="1"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`), ['paragraph now']],
  ['a numbered heading', p('Duties of the post', ofStyle('H1', inList(2))), ['heading 1 I. Duties of the post']],
  [
    'numbers in a column of a table',
    table([
      [p('', inList(1)), 'Sweeps'],
      [p('', inList(1)), 'Mops'],
    ]),
    ['row 1. | Sweeps', 'row 2. | Mops'],
  ],
]

describe('styles and lists', () => {
  test.each(lists)('%s', async (_, body, expected) => {
    expect(await outline(packageOf(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering }))).toEqual(expected)
  })

  test('plain text in a bold style', async () => {
    const { blocks } = await read(
      packageOf(p(`${r('License:')}${r(' none', '<w:b w:val="0"/>')}`, ofStyle('Own')), { 'word/styles.xml': styles }),
    )
    expect(blocks[0]?.look.bold).toEqual([[0, 8]])
  })

  test('bold by character style, sizes relative to the body', async () => {
    const { blocks } = await read(
      packageOf(p(`${r('License:', '<w:rStyle w:val="Strong"/>')}${r(' none is required')}`) + p('Pay', ofStyle('Own')), {
        'word/styles.xml': styles,
      }),
    )
    expect(blocks.map(({ look }) => [look.bold, look.size])).toEqual([
      [[[0, 8]], 1],
      [[[0, 3]], 1.4],
    ])
  })
})

describe('documents within a document', () => {
  const relationships = (target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/></Relationships>`
  const withChunk = (name: string, chunk: string): Uint8Array =>
    packageOf(`${p('Mail Clerk')}<w:altChunk r:id="c1"/>${p('Approved in May.')}`, {
      [`word/${name}`]: chunk,
      'word/_rels/document.xml.rels': relationships(name),
    })
  const page = '<html><body><p>Sorts the mail.</p><ul><li>Carries bags</li></ul></body></html>'
  const whole = ['paragraph Mail Clerk', 'paragraph Sorts the mail.', 'item • Carries bags', 'paragraph Approved in May.']

  test('a web page is read where it stands', async () => {
    expect(await outline(withChunk('chunk.htm', page))).toEqual(whole)
  })
  test('so is one that was saved with all that belongs to it', async () => {
    const saved = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\n\n${page}\n--b--\n`
    expect(await outline(withChunk('chunk.mht', saved))).toEqual(whole)
  })
  test('another one is said to be left out', async () => {
    const { notes } = await read(withChunk('chunk.rtf', '{\\rtf1 Sorts the mail.}'))
    expect(notes).toEqual([expect.objectContaining({ code: 'docx/part-left-out' })])
  })
})
