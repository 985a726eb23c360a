/** Source items: what was taken in, what was refused, what is known of a bucket. */

import { createHash } from 'node:crypto'
import type { Given } from '@specmill/model'
import { type SQL, sql } from 'drizzle-orm'
import { type Blobs, missing } from '../blobs.ts'
import type { Item, Items } from '../contract/items.ts'
import { cursorFrom, cursorOf, limitOf, pageOf } from '../paging.ts'
import { isoFrom, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { turns } from '../turns.ts'
import { layGivenOver } from './records.ts'
import { idOfItem, takeIn } from './take-in.ts'

const itemFrom = (row: Item): Item => ({ ...row, firstSeen: isoFrom(row.firstSeen), lastSeen: isoFrom(row.lastSeen) })

/** @param where also orders and limits. */
async function itemsWhere(database: Sql, where: SQL): Promise<Item[]> {
  const rows = await rowsOf<Item>(
    database,
    sql`SELECT item.id, item.bucket, item.key, item.version, item.name, item.size::float8 AS size, item.etag, item.state, item.sha256,
      item.run_id AS run, run.state AS "runState", item.error_code AS "errorCode", item.error, item.given,
      item.first_seen AS "firstSeen", item.last_seen AS "lastSeen"
    FROM specmill.source_item item LEFT JOIN specmill.run ON run.id = item.run_id ${where}`,
  )
  return rows.map(itemFrom)
}

export async function givenOf(database: Sql, sha256: string): Promise<Given | null> {
  const [row] = await rowsOf<{ given: Given }>(
    database,
    sql`SELECT given FROM specmill.source_item WHERE sha256 = ${sha256} AND given IS NOT NULL ORDER BY last_seen DESC, id LIMIT 1`,
  )
  return row?.given ?? null
}

/** Milliseconds after which it is written down anew that a file was seen; retention counts days. */
const seldom = 43_200_000

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** @param blobs null where the bytes are kept in the database. @param turn of a content: its bytes and its row come and go together. */
export function itemsIn(database: Sql, blobs: Blobs | null, turn = turns()): Items {
  return {
    async takeIn(item, pipelineVersion, again = false) {
      const sha256 = sha256Of(item.bytes)
      const taken = await turn(sha256, async () => {
        await blobs?.keep(item.bytes)
        return takeIn(database, { item, sha256, pipelineVersion, again, withBody: blobs === null })
      })
      // what is searched of a content that was extracted before does not know yet what is given now
      if (item.given && taken.linked && taken.run.state === 'ok') await layGivenOver(database, sha256)
      return taken
    },
    async refuse(item, { errorCode, error }) {
      const { bucket, key, version, name, size, etag = null, given = null, batch = null } = item
      const id = idOfItem(bucket, key, version)
      const member = sql`, member AS (
        INSERT INTO specmill.batch_item (batch_id, item_id, linked) SELECT ${batch}, id, false FROM item ON CONFLICT DO NOTHING
      )`
      await rowsOf(
        database,
        sql`WITH item AS (
          INSERT INTO specmill.source_item (id, bucket, key, version, name, size, etag, state, given, error_code, error)
          VALUES (${id}, ${storable(bucket)}, ${storable(key)}, ${storable(version)}, ${storable(name)}, ${size}, ${etag}, 'refused',
            ${given && storable(JSON.stringify(given))}::json, ${errorCode}, ${storable(error)})
          ON CONFLICT (id) DO UPDATE SET last_seen = now(), size = excluded.size, error_code = excluded.error_code, error = excluded.error
            WHERE source_item.state = 'refused'
          RETURNING id, xmax = 0 AS fresh
        ) ${batch === null ? sql`` : member}
        INSERT INTO specmill.event (kind, item_id, detail)
        SELECT 'item-refused', id, json_build_object('errorCode', ${errorCode}::text) FROM item WHERE fresh`,
      )
      const [written] = await itemsWhere(database, sql`WHERE item.id = ${id}`)
      if (!written) throw new Error(`${name} could not be written down as refused; import it again.`)
      return written
    },
    async seen(bucket, entries) {
      const ids = entries.map(({ key, version }) => idOfItem(bucket, key, version))
      const known = await itemsWhere(database, sql`WHERE item.id = ANY(${sql.param(ids)}::text[])`)
      const stale = known.filter(({ lastSeen }) => Date.now() - Date.parse(lastSeen) > seldom).map(({ id }) => id)
      // what still lies there is not forgotten for its age
      if (stale.length > 0)
        await rowsOf(database, sql`UPDATE specmill.source_item SET last_seen = now() WHERE id = ANY(${sql.param(stale)}::text[])`)
      const byId = new Map(known.map(item => [item.id, item]))
      return ids.map(id => byId.get(id) ?? null)
    },
    async listItems(filter = {}) {
      const limit = limitOf(filter)
      const conditions = [
        ...(filter.bucket === undefined ? [] : [sql`item.bucket = ${storable(filter.bucket)}`]),
        ...(filter.sha256 === undefined ? [] : [sql`item.sha256 = ${filter.sha256}`]),
        // as it stands, so that the index of the few that were refused is seen to fit
        ...(filter.state === undefined ? [] : [filter.state === 'refused' ? sql`item.state = 'refused'` : sql`item.state = 'taken'`]),
        ...(filter.run === undefined ? [] : [sql`item.run_id = ${filter.run}`]),
        ...(filter.batch === undefined ? [] : [sql`item.id IN (SELECT item_id FROM specmill.batch_item WHERE batch_id = ${filter.batch})`]),
        ...(filter.after ? [before(filter.after)] : []),
      ]
      const where = sql.join([sql`true`, ...conditions], sql` AND `)
      const rows = await itemsWhere(database, sql`WHERE ${where} ORDER BY item.first_seen DESC, item.id DESC LIMIT ${limit + 1}`)
      return pageOf(rows, limit, ({ firstSeen, id }) => cursorOf(firstSeen, id))
    },
    givenOf: sha256 => givenOf(database, sha256),
    async readBlob(sha256) {
      if (blobs) return blobs.read(sha256)
      const [row] = await rowsOf<{ body: Uint8Array }>(database, sql`SELECT body FROM specmill.blob_body WHERE sha256 = ${sha256}`)
      if (!row) throw missing(sha256)
      return new Uint8Array(row.body)
    },
  }
}

const before = (after: string): SQL => {
  const { at, id } = cursorFrom(after)
  return sql`(item.first_seen, item.id) < (${at}::timestamptz, ${id})`
}
