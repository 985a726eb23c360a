/** Corrections of reviewers. What they change of the records is laid over them in a step of its own; until then their extraction is marked. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Correction, Corrections } from '../contract/corrections.ts'
import { isoFrom, isoOrNull, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'

const columns = sql.raw('id, sha256, position, field, verdict, value, found, anchor, who, at, undone_at AS "undoneAt"')
const correctionFrom = (row: Correction): Correction => ({ ...row, at: isoFrom(row.at), undoneAt: isoOrNull(row.undoneAt) })

export const correctionsIn = (database: Sql): Corrections => ({
  async addCorrection({ id = randomUUID(), sha256, position, field, verdict, value = null, found = null, anchor = null, who }) {
    const [row] = await rowsOf<Correction>(
      database,
      sql`WITH content AS (
        SELECT sha256 FROM specmill.blob WHERE sha256 = ${sha256}
      ), added AS (
        INSERT INTO specmill.correction (id, sha256, position, field, verdict, value, found, anchor, who)
        SELECT ${id}, sha256, ${position}, ${storable(field)}, ${verdict}, ${JSON.stringify(value)}::json,
          ${JSON.stringify(found)}::json, ${anchor && JSON.stringify(anchor)}::json, ${storable(who)} FROM content
        ON CONFLICT (id) DO NOTHING RETURNING *
      ), marked AS (
        UPDATE specmill.extraction SET indexed = false FROM added
        WHERE extraction.sha256 = added.sha256 AND latest AND indexed AND (added.verdict <> 'accept' OR EXISTS (
          SELECT FROM specmill.correction other WHERE other.sha256 = added.sha256 AND undone_at IS NULL AND other.verdict <> 'accept'
        ))
      ), told AS (
        INSERT INTO specmill.event (kind, sha256, detail)
        SELECT 'correction-added', sha256, json_build_object('correction', id, 'field', field, 'verdict', verdict) FROM added
      )
      SELECT ${columns} FROM added UNION ALL SELECT ${columns} FROM specmill.correction WHERE id = ${id}`,
    )
    if (!row) throw new Error(`The content ${sha256} is not in the store; import its file, then correct it.`)
    return correctionFrom(row)
  },
  async listCorrections(sha256, undone = false) {
    const rows = await rowsOf<Correction>(
      database,
      sql`SELECT ${columns} FROM specmill.correction WHERE ${sha256 === undefined ? sql`true` : sql`sha256 = ${sha256}`}
      ${undone ? sql`` : sql`AND undone_at IS NULL`} ORDER BY at, id`,
    )
    return rows.map(correctionFrom)
  },
  async undoCorrection(id) {
    const [row] = await rowsOf<Correction>(
      database,
      sql`WITH undone AS (
        UPDATE specmill.correction SET undone_at = now() WHERE id = ${id} AND undone_at IS NULL RETURNING *
      ), marked AS (
        UPDATE specmill.extraction SET indexed = false FROM undone WHERE extraction.sha256 = undone.sha256 AND latest AND indexed
      ), told AS (
        INSERT INTO specmill.event (kind, sha256, detail) SELECT 'correction-undone', sha256, json_build_object('correction', id) FROM undone
      )
      SELECT ${columns} FROM undone
      UNION ALL SELECT ${columns} FROM specmill.correction WHERE id = ${id} AND NOT EXISTS (SELECT FROM undone)`,
    )
    return row ? correctionFrom(row) : null
  },
})
