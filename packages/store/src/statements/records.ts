/** The records of a content, the versions of a class, and how records are made again from what is kept. */
import { type Extraction, plainFrom } from '@specmill/model'
import { sql } from 'drizzle-orm'
import type { FoundRecord, Records } from '../contract/records.ts'
import { recordRows } from '../record-rows.ts'
import { rowsOf, type Sql } from '../sql.ts'
import type { Turns } from '../turns.ts'
import { foundColumns, foundFrom } from './record-columns.ts'
import { newestOf } from './results.ts'
import { searchRecords } from './search-records.ts'

/** @param turn of a content: of two that lay over it what was said, the later one knows more. */
export const recordsIn = (database: Sql, trigramSchema: string, turn: Turns): Records => ({
  searchRecords: (search = {}) => searchRecords(database, trigramSchema, search),
  layOver: (sha256, lay) =>
    turn(`lay ${sha256}`, async () => {
      const kept = await newestOf(database, sha256)
      if (kept) await putAgain(database, sha256, lay(JSON.parse(kept.text), kept))
    }),
  async notLaidOver() {
    const rows = await rowsOf<{ sha256: string }>(
      database,
      sql`SELECT DISTINCT sha256 FROM specmill.extraction WHERE NOT indexed AND latest`,
    )
    return rows.map(({ sha256 }) => sha256)
  },
  async recordsOf(sha256) {
    const rows = await rowsOf<FoundRecord>(
      database,
      sql`SELECT ${foundColumns} FROM specmill.record WHERE sha256 = ${sha256} ORDER BY position`,
    )
    return rows.map(foundFrom)
  },
  async versionsOf(sha256, position) {
    const rows = await rowsOf<FoundRecord>(
      database,
      sql`WITH asked AS (SELECT * FROM specmill.record WHERE sha256 = ${sha256} AND position = ${position})
      SELECT ${foundColumns} FROM specmill.record
      WHERE (sha256 = ${sha256} AND position = ${position})
        OR class_key = (SELECT class_key FROM asked)
        -- title and code agree, and one of the two does not say who employs
        OR (lower(title) = (SELECT lower(title) FROM asked) AND class_code = (SELECT class_code FROM asked)
          AND split_part(class_key, ' @ ', 1) = (SELECT split_part(class_key, ' @ ', 1) FROM asked)
          AND '' IN (split_part(class_key, ' @ ', 2), (SELECT split_part(class_key, ' @ ', 2) FROM asked)))
      ORDER BY coalesce(effective, '') DESC, first_seen DESC, sha256, position`,
    )
    return rows.map(foundFrom)
  },
})

/** Makes the records of a content again, with what is given by now. */
export async function layGivenOver(database: Sql, sha256: string): Promise<void> {
  const kept = await newestOf(database, sha256)
  if (kept) await putAgain(database, sha256, JSON.parse(kept.text))
}

async function putAgain(database: Sql, sha256: string, extraction: Extraction): Promise<void> {
  const rows = recordRows(plainFrom(extraction))
  await rowsOf(
    database,
    sql`WITH marked AS (UPDATE specmill.extraction SET indexed = true WHERE sha256 = ${sha256} AND NOT indexed)
    SELECT specmill.put_records(${sha256}, ${JSON.stringify(rows)})`,
  )
}

/** Makes the records of extractions that an earlier version of the program kept. Those that were judged wait for who knows how that is laid over. */
export async function indexWhatIsNot(database: Sql): Promise<void> {
  const waiting = await rowsOf<{ sha256: string }>(
    database,
    sql`SELECT DISTINCT sha256 FROM specmill.extraction WHERE NOT indexed
    AND NOT EXISTS (SELECT FROM specmill.correction WHERE correction.sha256 = extraction.sha256 AND undone_at IS NULL)`,
  )
  for (const { sha256 } of waiting) await layGivenOver(database, sha256)
}
