/** Which content is meant by a hash, the beginning of one, or the name of a file. */
import { sql } from 'drizzle-orm'
import { type Content, SeveralContents } from '../several-contents.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { literally, storable } from '../storable.ts'

/** Digits of a sha256. */
const whole = 64
const isHash = (text: string) => /^[0-9a-f]{8,64}$/i.test(text)

/**
 * @param among contents that have an extraction, or all that are kept.
 * @returns its sha256; null if there is none. @throws SeveralContents
 */
export async function contentNamed(database: Sql, what: string, among: 'extraction' | 'blob'): Promise<string | null> {
  const byHash = isHash(what) ? await contentsByHash(database, what, among) : []
  const contents = byHash.length > 0 ? byHash : await contentsByName(database, what, among)
  if (contents.length > 1) throw new SeveralContents(what, contents)
  return contents[0]?.sha256 ?? null
}

async function contentsByHash(database: Sql, digits: string, among: 'extraction' | 'blob'): Promise<Content[]> {
  const from = digits.toLowerCase()
  // a range for the beginning of a hash, because an index serves LIKE under some collations only
  const matches = from.length === whole ? sql`sha256 = ${from}` : sql`sha256 COLLATE "C" >= ${from} AND sha256 COLLATE "C" <= ${`${from}g`}`
  const rows = await rowsOf<{ sha256: string }>(database, sql`SELECT DISTINCT sha256 FROM ${sql.raw(`specmill.${among}`)} WHERE ${matches}`)
  return rows.map(({ sha256 }) => ({ sha256, path: null }))
}

async function contentsByName(database: Sql, what: string, among: 'extraction' | 'blob'): Promise<Content[]> {
  const name = storable(what)
  const base = name.slice(name.lastIndexOf('/') + 1)
  const rows = await rowsOf<{ sha256: string; bucket: string; path: string }>(
    database,
    sql`SELECT sha256, bucket, key AS path FROM specmill.source_item item
    WHERE (key = ${name} OR name = ${name} OR (name = ${base} AND key LIKE ${`%/${literally(name)}`}))
      AND EXISTS (SELECT FROM ${sql.raw(`specmill.${among}`)} content WHERE content.sha256 = item.sha256)
    ORDER BY last_seen`,
  )
  // of each file the last content; of each content one file
  const newest = new Map(rows.map(row => [`${row.bucket} ${row.path}`, row]))
  return [...new Map([...newest.values()].map(({ sha256, path }) => [sha256, { sha256, path }])).values()]
}
