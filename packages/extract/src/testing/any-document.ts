/** Documents drawn by fast-check: headings, paragraphs, items and rows of words as job descriptions have them, with damage and odd characters between. */
import { type BlockKind, type Document, type DocumentBlock, plainLook } from '@specmill/model'
import fc from 'fast-check'

const headings = [
  'DEFINITION',
  'Typical Duties',
  'KNOWLEDGE, SKILLS & ABILITIES:',
  'Minimum Qualifications (one of the following is required)',
  'Either I',
  'Metering Specialty',
  'Night Shift Assignment',
  'PHYSICAL DEMANDS',
  'Working Conditions:',
  'Equipment Used',
  'Work Locations',
  'Salary Range',
  'Benefits',
  'How to Apply',
  'HISTORY',
  'Clerk I',
  'Clerk II',
  'Something of Its Own',
]
const stretches = [
  'Plans and reviews the work of a small crew;',
  'Performs related work as required.',
  'Knowledge of: pumps; valves; and drains.',
  'Ability to read maps,',
  'Two (2) years of experience as a Clerk I, or an equivalent combination of training and experience',
  'and graduation from high school',
  'Possession of a valid driver license (Class B) within six months.',
  'Established: 6/1/77',
  'Revised: --',
  'F = Frequently, O = Occasionally, R = Rarely',
  'DEFINITION: Under direction, winds clocks.',
  'must frequently lift up to 50 pounds and is exposed to dust.',
  '$24.10 to $30 hourly',
  'Job Number: 2024-17',
  'N/A',
  'None',
  'This description is not intended to be an exhaustive list of all duties of the job.',
  '☒ Office ☐ Outdoors',
  'Page 2 of 3',
  '1 Only where the crew works at night.',
  'Ability to',
  'AND',
  'or',
]
const odd = [
  'мапs',
  'oﬃce',
  'managerâ€™s',
  '&amp;',
  '$2/3$',
  '<b>bold</b>',
  '\u00a0',
  '\u200b',
  '😀',
  '\ud800',
  '((',
  ')',
  ':',
  ';;',
  '½',
  '',
  '   ',
  '\n',
  '‮',
]
const cells = [
  'Lifting',
  'F',
  'O',
  '0',
  'R',
  'X',
  '',
  ' ',
  'F = Frequently',
  'O = Occasionally',
  'R=Rarely',
  'Climbing ladders',
  'up to 33%',
  '☒',
  'Reading',
  'Work requires the ability to read.',
  'Class Code',
  '0150',
  'Condi',
  'tions',
]

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

const range = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])

const lookOf = (length: number) =>
  fc.record({
    level: fc.option(fc.nat(4), { freq: 3 }),
    size: fc.constantFrom(1, 1, 0.8, 1.4),
    bold: fc.oneof(
      fc.constant([]),
      fc.constant([[0, length] as [number, number]]),
      range(length).map(one => [one]),
    ),
    raised: fc.oneof(
      fc.constant([]),
      fc.constant([]),
      range(length).map(one => [one]),
    ),
    marker: fc.constantFrom(null, null, '•', '1.', 'b)', 'o'),
    depth: fc.nat(2),
    gap: fc.nat(2),
    margin: fc.constantFrom(null, null, null, 'header', 'footer'),
    startsPage: fc.boolean(),
  } as const)

const block = fc
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
    return fc.record({
      kind: fc.constant(kind),
      text: fc.constant(whole),
      page: fc.constantFrom(null, 1, 2),
      boxes: fc.constant([]),
      table: isRow ? fc.constantFrom(1, 1, 2) : fc.constant(null),
      cells: isRow
        ? fc.tuple(...texts.map(one => fc.constantFrom(null, null, true, false).map(checked => ({ text: one, boxes: [], checked }))))
        : fc.constant([]),
      look: fc.oneof({ weight: 2, arbitrary: fc.constant(plainLook) }, lookOf(whole.length)),
      runs: fc.constant([]),
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
  .array(fc.oneof({ weight: 12, arbitrary: block.map(one => [one as DocumentBlock]) }, { weight: 1, arbitrary: together }), {
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
