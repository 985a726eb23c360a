/** Schema of a document as a reader saw it. */
import { z } from 'zod'
import type { Block, Document, DocumentBlock, Look, Run, Source } from '../document.ts'
import { box, note } from './evidence.ts'
import { count, page, sha256, text } from './forms.ts'
import { tied } from './tied.ts'

export const source = tied<Source>()(z.strictObject({ name: text, mediaType: text, bytes: count, sha256, pages: page }))

const cell = z.strictObject({ text, boxes: z.array(box), checked: z.boolean().nullable() })
export const block = tied<Block>()(
  z.strictObject({
    kind: z.enum(['heading', 'paragraph', 'item', 'row']),
    text,
    page,
    boxes: z.array(box),
    table: count.nullable(),
    cells: z.array(cell),
  }),
)

const stretches = z.array(z.tuple([count, count]))
const look = tied<Look>()(
  z.strictObject({
    level: count.nullable(),
    size: z.number().positive(),
    bold: stretches,
    raised: stretches,
    marker: text.nullable(),
    depth: count,
    gap: z.number().nonnegative(),
    margin: z.enum(['header', 'footer']).nullable(),
    startsPage: z.boolean(),
  }),
)
const run = tied<Run>()(z.strictObject({ start: count, end: count, page: z.int().positive(), box }))
const documentBlock = tied<DocumentBlock>()(z.strictObject({ ...block.shape, look, runs: z.array(run) }))

export const documentSchema = tied<Document>()(
  z.strictObject({
    source,
    origin: z.strictObject({ employer: text.optional(), jurisdiction: text.optional(), effective: text.optional() }).nullable(),
    blocks: z.array(documentBlock),
    footnotes: z.array(z.strictObject({ marker: text, block: count })),
    notes: z.array(note),
  }),
)
