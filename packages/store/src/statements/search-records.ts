/** The search over all records: full text and typing errors of titles, filters, order, pages; bounded however many match. */
import { educationLevels } from '@specmill/model'
import { type SQL, sql } from 'drizzle-orm'
import type { FoundRecord, FoundRecords, RecordFilters, RecordOrder, RecordSearch } from '../contract/records.ts'
import { limitOf, WrongCursor } from '../paging.ts'
import { answered, rowsOf, type Sql } from '../sql.ts'
import { storable } from '../storable.ts'
import { foundColumns, foundFrom, isSuperseded } from './record-columns.ts'

/** No further do we count. */
const countedTo = 1_000
/** Of more matches than this, those that are met first are put in the order of their relevance; the others are found by more words. */
const mostRankedByTitle = 2_000
/** The words of a text are many, and lie apart from its row. */
const mostRankedByText = 500

type Order = (of: SQL) => SQL

const orders: Record<Exclude<RecordOrder, 'relevance'>, Order> = {
  title: of => sql`lower(${of}.title), ${of}.sha256, ${of}.position`,
  pay: of => sql`coalesce(${of}.pay_max, ${of}.pay_min, 0) DESC, ${of}.sha256, ${of}.position`,
  newest: of => sql`coalesce(${of}.effective, '') DESC, ${of}.first_seen DESC, ${of}.sha256, ${of}.position`,
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
    [filters.employmentType, sql`record.employment_types @> ARRAY[${filters.employmentType}::text]`],
    [filters.atMostMonths, sql`${months} <= ${filters.atMostMonths}`],
    [filters.atMostEducation, sql`${months} IS NOT NULL`],
    [filters.licenseClass, sql`record.license_classes @> ARRAY[${filters.licenseClass && storable(filters.licenseClass)}::text]`],
    [filters.liftsOver, sql`record.pounds > ${filters.liftsOver}`],
    // a range without an upper end goes up without end
    [filters.payFrom, sql`(record.pay_max >= ${filters.payFrom} OR (record.pay_max IS NULL AND record.pay_min IS NOT NULL))`],
    [filters.payTo, sql`coalesce(record.pay_min, record.pay_max) <= ${filters.payTo}`],
    [filters.currentOnly || undefined, sql`NOT ${isSuperseded}`],
  ]
  return all.flatMap(([asked, condition]) => (asked === undefined ? [] : [condition]))
}

/** @throws WrongCursor */
export async function searchRecords(database: Sql, trigramSchema: string, search: RecordSearch): Promise<FoundRecords> {
  const query = storable(search.query ?? '').trim()
  const filters = conditionsOf(search.filters ?? {})
  if (query === '') {
    const order = orders[search.sort === undefined || search.sort === 'relevance' ? 'title' : search.sort](sql`record`)
    const where = and(filters)
    return pageFrom(
      database,
      search,
      where,
      (limit, offset) => sql`SELECT ${foundColumns} FROM specmill.record WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`,
    )
  }
  return answered(
    database.transaction(async transaction => {
      // the planner does not know what it costs to fetch the words of a row, and would rather look through all than use their index
      await rowsOf(transaction, sql`SELECT set_config('enable_seqscan', 'off', true)`)
      const byWords = await searchWords(transaction, query, filters, search)
      // nothing has these words: perhaps a title is meant that is written otherwise
      const mayBeMistyped = byWords.total === 0 && !search.after && /\p{L}{3}/u.test(query)
      return mayBeMistyped ? searchLikeTitles(transaction, trigramSchema, query, filters, search) : byWords
    }),
  )
}

const and = (conditions: SQL[]): SQL => sql.join([sql`true`, ...conditions], sql` AND `)

function searchWords(database: Sql, query: string, filters: SQL[], search: RecordSearch): Promise<FoundRecords> {
  const words = sql`websearch_to_tsquery('pg_catalog.english', ${query})`
  const where = and([sql`record.words @@ ${words}`, ...filters])
  const { sort = 'relevance' } = search
  if (sort !== 'relevance') return pageFrom(database, search, where, inOrder(where, orders[sort]))
  return pageFrom(
    database,
    search,
    where,
    (limit, offset) => sql`WITH in_title AS MATERIALIZED (
      SELECT sha256, position, lower(title) AS title, ts_rank(title_words, ${words}) AS rank FROM specmill.record
      WHERE ${and([sql`record.title_words @@ ${words}`, ...filters])} LIMIT ${mostRankedByTitle}
    ), in_text AS MATERIALIZED (
      SELECT sha256, position, lower(title) AS title, ts_rank(words, ${words}) AS rank FROM specmill.record
      WHERE ${where} AND NOT title_words @@ ${words} AND (SELECT count(*) FROM in_title) < ${offset + limit} LIMIT ${mostRankedByText}
    ), page AS MATERIALIZED (
      SELECT *, 1 AS tier FROM in_title UNION ALL SELECT *, 2 FROM in_text ORDER BY tier, rank DESC, title, sha256, position LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ${foundColumns} FROM page JOIN specmill.record USING (sha256, position)
    ORDER BY page.tier, page.rank DESC, page.title, record.sha256, record.position`,
  )
}

function searchLikeTitles(database: Sql, schema: string, query: string, filters: SQL[], search: RecordSearch): Promise<FoundRecords> {
  const where = and([sql`${query} OPERATOR(${sql.identifier(schema)}.<%) record.title`, ...filters])
  const { sort = 'relevance' } = search
  if (sort !== 'relevance') return pageFrom(database, search, where, inOrder(where, orders[sort]))
  const alike: Order = of =>
    sql`${sql.identifier(schema)}.word_similarity(${query}, ${of}.title) DESC, lower(${of}.title), ${of}.sha256, ${of}.position`
  return pageFrom(database, search, where, inOrder(where, alike))
}

type PageStatement = (limit: number, offset: number) => SQL

/** The columns of a row are fetched for the page alone. */
const inOrder =
  (where: SQL, order: Order): PageStatement =>
  (limit, offset) =>
    sql`WITH page AS MATERIALIZED (
    SELECT sha256, position, title, pay_min, pay_max, effective, first_seen FROM specmill.record WHERE ${where}
    ORDER BY ${order(sql`record`)} LIMIT ${limit} OFFSET ${offset}
  )
  SELECT ${foundColumns} FROM page JOIN specmill.record USING (sha256, position) ORDER BY ${order(sql`page`)}`

async function pageFrom(database: Sql, search: RecordSearch, where: SQL, statement: PageStatement): Promise<FoundRecords> {
  const limit = limitOf(search)
  const offset = offsetFrom(search.after ?? null)
  const rows = await rowsOf<FoundRecord>(database, statement(limit + 1, offset))
  const shown = rows.slice(0, limit).map(foundFrom)
  const after = rows.length > limit ? String(offset + limit) : null
  // what stands on the pages so far needs no counting
  if (after === null && offset + shown.length < countedTo && (shown.length > 0 || offset === 0))
    return { rows: shown, total: offset + shown.length, more: false, after }
  const [counted] = await rowsOf<{ count: number }>(
    database,
    sql`SELECT count(*)::int AS count FROM (SELECT FROM specmill.record WHERE ${where} LIMIT ${countedTo + 1}) counted`,
  )
  const count = counted?.count ?? 0
  return { rows: shown, total: Math.min(count, countedTo), more: count > countedTo, after }
}

function offsetFrom(after: string | null): number {
  const offset = Number(after ?? 0)
  if (Number.isSafeInteger(offset) && offset >= 0) return offset
  throw new WrongCursor(after ?? '')
}
