/** The tables as drizzle sees them; the SQL that makes them is in `migrations/`. A schema of their own keeps them apart from the queue's tables. */
import type { Document, Extraction } from '@specmill/model'
import { integer, json, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { RunState } from './contract/runs.ts'

const specmill = pgSchema('specmill')
const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Which contents are kept. The bytes themselves lie in the content store, under their hash. */
export const blob = specmill.table('blob', {
  sha256: text('sha256').primaryKey(),
  bytes: integer('bytes').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
})

/** One attempt to turn one content into an extraction with one version of the pipeline; the state is the truth, whatever the queue says. */
export const run = specmill.table('run', {
  id: text('id').primaryKey(),
  sha256: text('sha256').notNull(),
  pipelineVersion: text('pipeline_version').notNull(),
  name: text('name').notNull(),
  state: text('state').$type<RunState>().notNull(),
  attempts: integer('attempts').notNull().default(0),
  errorCode: text('error_code'),
  error: text('error'),
  queuedAt: moment('queued_at').notNull().defaultNow(),
  startedAt: moment('started_at'),
  endedAt: moment('ended_at'),
})

/** A file as it was seen in a bucket: the same content under ten names is ten items and one run. */
export const sourceItem = specmill.table(
  'source_item',
  {
    bucket: text('bucket').notNull(),
    key: text('key').notNull(),
    version: text('version').notNull(),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    runId: text('run_id').notNull(),
    firstSeen: moment('first_seen').notNull().defaultNow(),
    lastSeen: moment('last_seen').notNull().defaultNow(),
  },
  table => [primaryKey({ columns: [table.bucket, table.key, table.version] })],
)

// `json`, not `jsonb`: jsonb sorts the keys and refuses U+0000, and what is read back must be what was written, byte for byte
const kept = { sha256: text('sha256').notNull(), pipelineVersion: text('pipeline_version').notNull() }

export const document = specmill.table(
  'document',
  { ...kept, body: json('body').$type<Document>().notNull(), createdAt: moment('created_at').notNull().defaultNow() },
  table => [primaryKey({ columns: [table.sha256, table.pipelineVersion] })],
)

export const extraction = specmill.table(
  'extraction',
  { ...kept, body: json('body').$type<Extraction>().notNull(), createdAt: moment('created_at').notNull().defaultNow() },
  table => [primaryKey({ columns: [table.sha256, table.pipelineVersion] })],
)
