/** Documents and extractions, one a content and version, and how they are found again. */
import { and, desc, eq, like, or, sql } from 'drizzle-orm'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import type { Store } from './store.ts'
import { document, extraction, sourceItem } from './tables.ts'

const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

export function extractionsIn(
  database: PgliteDatabase,
): Pick<Store, 'saveDocument' | 'findDocument' | 'saveExtraction' | 'findExtraction'> {
  async function contentsOf(what: string): Promise<string[]> {
    if (/^[0-9a-f]{8,64}$/i.test(what)) {
      const found = await database
        .selectDistinct({ sha256: extraction.sha256 })
        .from(extraction)
        .where(like(extraction.sha256, `${what.toLowerCase()}%`))
      if (found.length > 0) return found.map(row => row.sha256)
    }
    const named = await database
      .selectDistinct({ sha256: sourceItem.sha256 })
      .from(sourceItem)
      .innerJoin(extraction, eq(extraction.sha256, sourceItem.sha256))
      .where(or(eq(sourceItem.name, what), eq(sourceItem.key, what), like(sourceItem.key, `%/${literally(what)}`)))
    return named.map(row => row.sha256)
  }

  return {
    async saveDocument(body, pipelineVersion) {
      const { sha256 } = body.source
      await database
        .insert(document)
        .values({ sha256, pipelineVersion, body })
        .onConflictDoUpdate({ target: [document.sha256, document.pipelineVersion], set: { body } })
    },
    async findDocument(sha256, pipelineVersion) {
      const rows = await database
        .select({ body: document.body })
        .from(document)
        .where(and(eq(document.sha256, sha256), eq(document.pipelineVersion, pipelineVersion)))
      return rows[0]?.body ?? null
    },
    async saveExtraction(body, pipelineVersion) {
      const { sha256 } = body.source
      await database
        .insert(extraction)
        .values({ sha256, pipelineVersion, body })
        .onConflictDoUpdate({ target: [extraction.sha256, extraction.pipelineVersion], set: { body, createdAt: sql`now()` } })
    },
    async findExtraction(what) {
      const contents = await contentsOf(what)
      if (contents.length > 1)
        throw new Error(`“${what}” stands for ${contents.length} contents; ask for one by its hash: ${contents.sort().join(', ')}.`)
      const [sha256] = contents
      if (sha256 === undefined) return null
      const rows = await database
        .select({ body: extraction.body })
        .from(extraction)
        .where(eq(extraction.sha256, sha256))
        .orderBy(desc(extraction.createdAt))
        .limit(1)
      return rows[0]?.body ?? null
    },
  }
}
