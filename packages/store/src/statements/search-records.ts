/** The search over all records: full text and typing errors of titles, filters, order, pages; bounded however many match. */
import { educationLevels } from '@specmill/model'
import { type SQL, sql } from 'drizzle-orm'
import type { FoundRecord, FoundRecords, RecordFilters, RecordOrder, RecordSearch } from '../contract/records.ts'
import { limitOf } from '../paging.ts'
import { rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { foundColumns, foundFrom, isSuperseded } from './record-columns.ts'

/** No further do we count. */
const countedTo = 1_000
/** Of more matches than this, the ones that are looked at first are put in order. */
const mostOrdered = 10_000

const orders: Record<Exclude<RecordOrder, 'relevance'>, SQL> = {
  title: sql`lower(title), sha256, position`,
  pay: sql`coalesce(pay_max, pay_min, 0) DESC, sha256, position`,
  newest: sql`coalesce(effective, '') DESC, first_seen DESC, sha256, position`,
}

function conditionsOf(filters: RecordFilters): SQL[] {
  const rank = filters.atMostEducation === undefined ? educationLevels.length : educationLevels.indexOf(filters.atMostEducation) + 1
  const months = sql`record.months_by_education[${rank}::int]`
  const all: [unknown, SQL][] = [
    [filters.employer, sql`lower(record.employer) = lower(${filters.employer && storable(filters.employer)})`],
    [filters.jurisdiction, sql`record.jurisdiction = ${filters.jurisdiction}`],
    [filters.kind, sql`record.kind = ${filters.kind}`],
    [filters.classCode, sql`record.class_code = ${filters.classCode && storable(filters.classCode)}`],
    [filters.flsa, sql`record.flsa = ${filters.flsa}`],
    [filters.employmentType, sql`${filters.employmentType} = ANY(record.employment_types)`],
    [filters.atMostMonths, sql`${months} <= ${filters.atMostMonths}`],
    [filters.atMostEducation, sql`${months} IS NOT NULL`],
    [filters.licenseClass, sql`${filters.licenseClass && storable(filters.licenseClass)} = ANY(record.license_classes)`],
    [filters.liftsOver, sql`record.pounds > ${filters.liftsOver}`],
    // a range without an upper end goes up without end
    [filters.payFrom, sql`(record.pay_max >= ${filters.payFrom} OR (record.pay_max IS NULL AND record.pay_min IS NOT NULL))`],
    [filters.payTo, sql`coalesce(record.pay_min, record.pay_max) <= ${filters.payTo}`],
    [filters.currentOnly || undefined, sql`NOT ${isSuperseded}`],
  ]
  return all.flatMap(([asked, condition]) => (asked === undefined ? [] : [condition]))
}

interface TextMatch {
  matches: SQL
  rank: SQL
}

export async function searchRecords(database: Sql, trigramSchema: string, search: RecordSearch): Promise<FoundRecords> {
  const query = storable(search.query ?? '').trim()
  if (query === '') return found(database, search, null)
  const words = sql`websearch_to_tsquery('pg_catalog.english', ${query})`
  const byWords = await found(database, search, {
    matches: sql`record.words @@ ${words}`,
    rank: sql`ts_rank(record.title_words, ${words})`,
  })
  if (byWords.total > 0 || search.after) return byWords
  // nothing has these words: perhaps a title is meant that is written otherwise
  return found(database, search, {
    matches: sql`${query} OPERATOR(${sql.identifier(trigramSchema)}.<%) record.title`,
    rank: sql`${sql.identifier(trigramSchema)}.word_similarity(${query}, record.title)`,
  })
}

async function found(database: Sql, search: RecordSearch, text: TextMatch | null): Promise<FoundRecords> {
  const limit = limitOf(search)
  const offset = offsetFrom(search.after ?? null)
  const where = sql.join([sql`true`, ...(text ? [text.matches] : []), ...conditionsOf(search.filters ?? {})], sql` AND `)
  const sort = search.sort ?? (text ? 'relevance' : 'title')
  const page = text && sort === 'relevance' ? ranked(where, text.rank, limit, offset) : ordered(where, sort, limit, offset)
  const rows = await rowsOf<FoundRecord>(database, page)
  const shown = rows.slice(0, limit).map(foundFrom)
  const after = rows.length > limit ? String(offset + limit) : null
  // what stands on the pages so far needs no counting
  if (after === null && (shown.length > 0 || offset === 0)) return { rows: shown, total: offset + shown.length, more: false, after }
  const [counted] = await rowsOf<{ count: number }>(
    database,
    sql`SELECT count(*)::int AS count FROM (SELECT FROM specmill.record WHERE ${where} LIMIT ${countedTo + 1}) counted`,
  )
  const count = counted?.count ?? 0
  return { rows: shown, total: Math.min(count, countedTo), more: count > countedTo, after }
}

const ordered = (where: SQL, sort: RecordOrder, limit: number, offset: number): SQL =>
  sql`SELECT ${foundColumns} FROM specmill.record WHERE ${where} ORDER BY ${sort === 'relevance' ? orders.title : orders[sort]} LIMIT ${limit + 1} OFFSET ${offset}`

// the columns of a row are fetched for the page alone
const ranked = (where: SQL, rank: SQL, limit: number, offset: number): SQL =>
  sql`WITH matching AS MATERIALIZED (
    SELECT sha256, position, lower(title) AS title, ${rank} AS rank FROM specmill.record WHERE ${where} LIMIT ${mostOrdered}
  ), page AS MATERIALIZED (
    SELECT * FROM matching ORDER BY rank DESC, title, sha256, position LIMIT ${limit + 1} OFFSET ${offset}
  )
  SELECT ${foundColumns} FROM page JOIN specmill.record USING (sha256, position) ORDER BY page.rank DESC, page.title, record.sha256, record.position`

/** @throws Error if it is none that a page gave. */
function offsetFrom(after: string | null): number {
  const offset = Number(after ?? 0)
  if (Number.isInteger(offset) && offset >= 0) return offset
  throw new Error(`“${after}” does not come from a page of this search; begin again without it.`)
}
