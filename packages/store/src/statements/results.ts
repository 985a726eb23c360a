/** Documents and extractions, one a content and version, and how they are found again. */
import type { Document, Extraction } from '@specmill/model'
import { plainFrom } from '@specmill/model'
import { sql } from 'drizzle-orm'
import type { ExtractionFilter, KeptExtraction, Results } from '../contract/results.ts'
import type { JsonText } from '../contract/runs.ts'
import { recordRows } from '../record-rows.ts'
import { isoFrom, rowsOf, type Sql } from '../sql.ts'
import { contentNamed } from './content-named.ts'

/** Extractions that are held at a time when all are gone through: one of a binder may have some megabytes. */
const together = 20

const newestGiven = sql`(SELECT given FROM specmill.source_item item WHERE item.sha256 = extraction.sha256 AND given IS NOT NULL
  ORDER BY last_seen DESC, id LIMIT 1)`
// moments as they are written everywhere else
const judgements =
  sql.raw(`(SELECT coalesce(json_agg(json_build_object('position', position, 'field', field, 'verdict', verdict, 'value', value,
  'found', found, 'anchor', anchor, 'who', who, 'at', to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY "at", id), '[]')
  FROM specmill.correction WHERE correction.sha256 = extraction.sha256 AND undone_at IS NULL)`)
const columns = sql`extraction.sha256, pipeline_version AS "pipelineVersion", body::text AS text, ${newestGiven} AS given, ${judgements} AS judgements, created_at AS "savedAt"`
const keptFrom = (row: KeptExtraction): KeptExtraction => ({ ...row, savedAt: isoFrom(row.savedAt) })

/** The newest extraction of a content. */
export async function newestOf(database: Sql, sha256: string): Promise<KeptExtraction | null> {
  // two that were kept at the same moment may both be the latest
  const [row] = await rowsOf<KeptExtraction>(
    database,
    sql`SELECT ${columns} FROM specmill.extraction WHERE sha256 = ${sha256} AND latest ORDER BY created_at DESC LIMIT 1`,
  )
  return row ? keptFrom(row) : null
}

export function resultsIn(database: Sql): Results {
  async function saveDocumentText(sha256: string, pipelineVersion: string, text: JsonText): Promise<void> {
    await rowsOf(
      database,
      sql`INSERT INTO specmill.document (sha256, pipeline_version, body) VALUES (${sha256}, ${pipelineVersion}, ${sql.param(text)}::json)
      ON CONFLICT (sha256, pipeline_version) DO UPDATE SET body = excluded.body`,
    )
  }
  async function findDocumentText(sha256: string, pipelineVersion?: string): Promise<string | null> {
    const version = pipelineVersion === undefined ? sql`` : sql`AND pipeline_version = ${pipelineVersion}`
    const [row] = await rowsOf<{ text: string }>(
      database,
      sql`SELECT body::text AS text FROM specmill.document WHERE sha256 = ${sha256} ${version} ORDER BY created_at DESC LIMIT 1`,
    )
    return row?.text ?? null
  }
  async function saveExtractionText(sha256: string, pipelineVersion: string, text: string, records: string): Promise<void> {
    await rowsOf(database, sql`SELECT specmill.keep_extraction(${sha256}, ${pipelineVersion}, ${text}, ${records})`)
  }
  async function findExtractionText(what: string): Promise<KeptExtraction | null> {
    const sha256 = await contentNamed(database, what, 'extraction')
    return sha256 === null ? null : newestOf(database, sha256)
  }
  async function* extractions({ since, batch }: ExtractionFilter = {}): AsyncGenerator<KeptExtraction> {
    const conditions = [
      ...(since === undefined ? [] : [sql`AND created_at >= ${since}::timestamptz`]),
      ...(batch === undefined
        ? []
        : [
            sql`AND sha256 IN (SELECT item.sha256 FROM specmill.batch_item JOIN specmill.source_item item ON item.id = item_id WHERE batch_id = ${batch})`,
          ]),
    ]
    let last = ''
    for (;;) {
      const rows = await rowsOf<KeptExtraction>(
        database,
        sql`SELECT DISTINCT ON (extraction.sha256) ${columns} FROM specmill.extraction WHERE sha256 > ${last} AND latest
        ${sql.join(conditions, sql` `)} ORDER BY extraction.sha256, created_at DESC LIMIT ${together}`,
      )
      yield* rows.map(keptFrom)
      if (rows.length < together) return
      last = rows.at(-1)?.sha256 ?? last
    }
  }
  return {
    saveDocumentText,
    saveDocument: (document, pipelineVersion) => saveDocumentText(document.source.sha256, pipelineVersion, JSON.stringify(document)),
    findDocumentText,
    async findDocument(sha256, pipelineVersion) {
      const text = await findDocumentText(sha256, pipelineVersion)
      return text === null ? null : (JSON.parse(text) as Document)
    },
    saveExtractionText,
    saveExtraction: (extraction, pipelineVersion) =>
      saveExtractionText(
        extraction.source.sha256,
        pipelineVersion,
        JSON.stringify(extraction),
        JSON.stringify(recordRows(plainFrom(extraction))),
      ),
    findExtractionText,
    async findExtraction(what) {
      const kept = await findExtractionText(what)
      return kept && (JSON.parse(kept.text) as Extraction)
    },
    extractions,
  }
}
