/** Schemas that several routes share. Those of the store's own types are tied to them: the compiler tells where they part. */
import { z } from '@hono/zod-openapi'
import { type Batch, type Correction, type FoundRecord, type Item, type Run, runStates, verdicts } from '@specmill/store'

type Tied<T> = z.ZodType<T, unknown>

export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), instance: z.string() })
  .openapi('Problem')

export const correctedQuery = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Whether what reviewers said is laid over; usually it is.' })

export const runStateSchema = z.enum(runStates)

export const runSchema = z
  .object({
    id: z.string(),
    sha256: z.string(),
    pipelineVersion: z.string(),
    name: z.string(),
    state: runStateSchema,
    from: z.enum(['file', 'document']),
    step: z.string().nullable(),
    attempts: z.number(),
    batch: z.string().nullable(),
    errorCode: z.string().nullable(),
    error: z.string().nullable(),
    timings: z.record(z.string(), z.number()),
    queuedAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
  })
  .openapi('Run') satisfies Tied<Run>

export const countsSchema = z.object({
  queued: z.number(),
  running: z.number(),
  ok: z.number(),
  rejected: z.number(),
  failed: z.number(),
  dropped: z.number(),
})

export const givenSchema = z.object({
  employer: z.string().optional(),
  jurisdiction: z.string().optional(),
  effective: z.string().optional(),
})

export const itemSchema = z
  .object({
    id: z.string(),
    bucket: z.string(),
    key: z.string(),
    version: z.string(),
    name: z.string(),
    size: z.number().nullable(),
    etag: z.string().nullable(),
    state: z.enum(['taken', 'refused']),
    sha256: z.string().nullable(),
    run: z.string().nullable(),
    runState: runStateSchema.nullable(),
    errorCode: z.string().nullable(),
    error: z.string().nullable(),
    given: givenSchema.nullable(),
    firstSeen: z.string(),
    lastSeen: z.string(),
  })
  .openapi('Item') satisfies Tied<Item>

export const batchSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    total: z.number().nullable(),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
    runs: countsSchema,
    linked: z.number(),
    refused: z.number(),
  })
  .openapi('Batch') satisfies Tied<Batch>

const anchorSchema = z.object({ block: z.number().int(), start: z.number().int(), end: z.number().int(), quote: z.string() })

export const correctionSchema = z
  .object({
    id: z.string(),
    sha256: z.string(),
    position: z.number(),
    field: z.string(),
    verdict: z.enum(verdicts),
    value: z.unknown(),
    found: z.unknown().openapi({ description: 'What the extraction said when it was judged; null where it said nothing.' }),
    anchor: anchorSchema.nullable(),
    who: z.string(),
    at: z.string(),
    undoneAt: z.string().nullable(),
  })
  .openapi('Correction') satisfies Tied<Correction>

export const newCorrectionSchema = z
  .object({
    id: z.string().optional(),
    position: z.number().int().min(0),
    field: z.string().min(1).openapi({ example: 'duties[3].text' }),
    verdict: z.enum(verdicts),
    value: z.unknown().optional(),
    found: z.unknown().optional().openapi({ description: 'What was judged; what the newest extraction says where this is left out.' }),
    anchor: anchorSchema.nullable().optional(),
    who: z.string().min(1).max(200),
  })
  .openapi('NewCorrection')

export const foundRecordSchema = z
  .custom<FoundRecord>()
  .openapi('FoundRecord', { type: 'object', description: 'One record as it is found in a search.' })

/** "2026-03-04", or with a time. */
export const momentSchema = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'A date, as 2026-03-04, or a moment, as 2026-03-04T05:06:07Z')
  .openapi({ description: 'A date, or a moment (ISO 8601).' })

export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), after: z.string().nullable() })

export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  after: z.string().optional(),
})
