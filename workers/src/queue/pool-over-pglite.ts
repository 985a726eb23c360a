/** PGlite in the shape of a `pg.Pool`, which is what BullMQ's PostgreSQL backend asks for. There is one connection, so that all clients are the same. */
import { EventEmitter } from 'node:events'
import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { type PGlite, types } from '@electric-sql/pglite'
import { type PgPool, type PgPoolClient, runMigrations } from 'bullmq'
import { schema } from './on-postgres.ts'

/** As `pg` gives it: 64 bits do not fit a number. */
const parsers = { [types.INT8]: (value: string) => value }

/**
 * What lies in this queue is dropped when it is opened again, and this process alone uses it: its jobs need not outlive a crash, and nobody
 * listens to its events, each of which would be a row. A newer BullMQ whose migrations make them anew finds them so again after.
 */
const asOneProcessNeedsIt = [
  ...['job_log', 'job_dependency', 'job'].map(table => `ALTER TABLE ${schema}.${table} SET UNLOGGED`),
  `CREATE OR REPLACE FUNCTION ${schema}.publish_event(p_queue text, p_event text, p_data jsonb) RETURNS bigint
  LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
]

/** Of a statement; BullMQ's statement files begin with comments. */
function firstWords(text: string): string[] {
  const statement = text.split('\n').filter(line => !line.startsWith('--'))
  return statement.join(' ').replaceAll(';', ' ').replaceAll('"', '').trim().split(' ', 2)
}

class Client extends EventEmitter {
  readonly pglite: PGlite
  readonly listening = new Map<string, () => Promise<void>>()
  ended = false

  constructor(pglite: PGlite) {
    super()
    this.pglite = pglite
    // one client serves many listeners, each of them known to BullMQ
    this.setMaxListeners(0)
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<{ rows: Row[]; rowCount: number }> {
    if (this.ended) throw new Error('Cannot use a pool after calling end on the pool')
    // PGlite answers in microtasks: without this, a busy worker leaves no turn to timers and files
    await yieldToOthers()
    const [verb, channel] = values.length === 0 ? firstWords(text) : []
    if (channel && (verb === 'LISTEN' || verb === 'UNLISTEN')) {
      await (verb === 'LISTEN' ? this.listen(channel) : this.unlisten(channel))
      return { rows: [], rowCount: 0 }
    }
    // only without parameters may several statements stand in one text, as in the migrations
    const result =
      values.length > 0 ? await this.pglite.query(text, [...values], { parsers }) : (await this.pglite.exec(text, { parsers })).at(-1)
    const rows = (result?.rows ?? []) as Row[]
    return { rows, rowCount: result?.affectedRows || rows.length }
  }

  async listen(channel: string): Promise<void> {
    if (this.listening.has(channel)) return
    this.listening.set(channel, async () => {})
    this.listening.set(channel, await this.pglite.listen(channel, payload => this.emit('notification', { channel, payload })))
  }

  async unlisten(channel: string): Promise<void> {
    await this.listening.get(channel)?.()
    this.listening.delete(channel)
  }

  release(): void {}

  async connect(): Promise<Client> {
    return this
  }

  async end(): Promise<void> {
    if (this.ended) return
    for (const channel of [...this.listening.keys()]) await this.unlisten(channel)
    this.ended = true
  }
}

/**
 * Brings BullMQ's tables up to date, alone, and points unqualified names at them; whoever else uses this PGlite qualifies its names.
 * `end` stops the pool and leaves the PGlite open.
 */
export async function poolOver(pglite: PGlite): Promise<PgPool> {
  const client = new Client(pglite)
  await runMigrations(client as unknown as PgPoolClient, schema)
  await client.query(asOneProcessNeedsIt.join('; '))
  await client.query(`SET search_path TO ${schema}`)
  return client as unknown as PgPool
}
