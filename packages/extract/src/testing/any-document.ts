/** Documents drawn by fast-check: headings, paragraphs, items and rows of words as job descriptions have them, with damage and odd characters between. */
import { type BlockKind, type Box, type Cell, type Document, type DocumentBlock, type Look, plainLook, type Run } from '@specmill/model'
import fc from 'fast-check'
import { cells, headings, odd, stretches } from './drawn-words.ts'

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...stretches) },
      { weight: 2, arbitrary: fc.constantFrom(...odd) },
      fc.string({ maxLength: 12 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(parts => parts.join(' ').replaceAll('\t', ' '))

type Range = [start: number, end: number]
const range = (length: number) => fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)])

const lookOf = (length: number): fc.Arbitrary<Look> =>
  fc.record<Look>({
    level: fc.option(fc.nat(4), { freq: 3 }),
    size: fc.constantFrom(1, 1, 0.8, 1.4),
    bold: fc.oneof(
      fc.constant<Range[]>([]),
      fc.constant<Range[]>([[0, length]]),
      range(length).map(one => [one]),
    ),
    raised: fc.oneof(
      fc.constant<Range[]>([]),
      fc.constant<Range[]>([]),
      range(length).map(one => [one]),
    ),
    marker: fc.constantFrom(null, null, '•', '1.', 'b)', 'o'),
    depth: fc.nat(2),
    gap: fc.nat(2),
    margin: fc.constantFrom(null, null, null, 'header' as const, 'footer' as const),
    startsPage: fc.boolean(),
  })

const block: fc.Arbitrary<DocumentBlock> = fc
  .oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant<BlockKind>('heading'), texts: fc.constantFrom(...headings).map(one => [one]) }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constantFrom<BlockKind>('paragraph', 'item', 'heading'), texts: text.map(one => [one]) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant<BlockKind>('row'),
        texts: fc.array(fc.constantFrom(...cells), { minLength: 1, maxLength: 4 }),
      }),
    },
  )
  .chain(({ kind, texts }) => {
    const whole = texts.join('\t')
    const isRow = kind === 'row'
    return fc.record<DocumentBlock>({
      kind: fc.constant(kind),
      text: fc.constant(whole),
      page: fc.constantFrom(null, 1, 2),
      boxes: fc.constant<Box[]>([]),
      table: isRow ? fc.constantFrom(1, 1, 2) : fc.constant(null),
      cells: isRow
        ? fc.tuple(...texts.map(one => fc.constantFrom(null, null, true, false).map(checked => ({ text: one, boxes: [], checked }))))
        : fc.constant<Cell[]>([]),
      look: fc.oneof({ weight: 2, arbitrary: fc.constant(plainLook) }, lookOf(whole.length)),
      runs: fc.constant<Run[]>([]),
    })
  })

const plain = (text: string, look: Partial<DocumentBlock['look']>): DocumentBlock => ({
  kind: 'paragraph',
  text,
  page: null,
  boxes: [],
  table: null,
  cells: [],
  look: { ...plainLook, ...look },
  runs: [],
})
/** What takes more than one block to be what it is. */
const together = fc.constantFrom<DocumentBlock[]>(
  [plain('Climbs poles in any weather.1', { raised: [[28, 29]] }), plain('1 Only where the crew works at night.', { raised: [[0, 1]] })],
  ['CLERK I', 'CLERK II'].flatMap(title => [
    plain(title, { gap: 1, bold: [[0, title.length]] }),
    plain('Files and counts the forms of the office.', {}),
  ]),
  [
    'Files the forms of the office, counts them, and counts them once more when the quarter ends; then files them where they belong.',
  ].flatMap(text => [plain(text, {}), plain(text, {})]),
)

export const anyDocument: fc.Arbitrary<Document> = fc
  .array(fc.oneof({ weight: 12, arbitrary: block.map(one => [one]) }, { weight: 1, arbitrary: together }), {
    maxLength: 18,
  })
  .map(parts => parts.flat())
  .map(blocks => ({
    source: { name: 'any.txt', mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64), pages: null },
    origin: null,
    blocks,
    footnotes: [],
    notes: [],
  }))
