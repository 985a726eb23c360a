/** Documents and extractions, one a content and version, and how they are found again. */
import { and, asc, desc, eq, like, or, sql } from 'drizzle-orm'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { type Content, SeveralContents } from './several-contents.ts'
import type { Store } from './store.ts'
import { document, extraction, sourceItem } from './tables.ts'

const isHash = (text: string) => /^[0-9a-f]{8,64}$/i.test(text)
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

export function extractionsIn(
  database: PgliteDatabase,
): Pick<Store, 'saveDocument' | 'findDocument' | 'saveExtraction' | 'findExtraction'> {
  async function contentsByHash(digits: string): Promise<Content[]> {
    const rows = await database
      .selectDistinct({ sha256: extraction.sha256 })
      .from(extraction)
      .where(like(extraction.sha256, `${digits.toLowerCase()}%`))
    return rows.map(({ sha256 }) => ({ sha256, path: null }))
  }

  async function contentsByName(name: string): Promise<Content[]> {
    const rows = await database
      .selectDistinct({ sha256: sourceItem.sha256, bucket: sourceItem.bucket, path: sourceItem.key, lastSeen: sourceItem.lastSeen })
      .from(sourceItem)
      .innerJoin(extraction, eq(extraction.sha256, sourceItem.sha256))
      .where(or(eq(sourceItem.name, name), eq(sourceItem.key, name), like(sourceItem.key, `%/${literally(name)}`)))
      .orderBy(asc(sourceItem.lastSeen))
    // of each file the last content; of each content one file
    const newest = new Map(rows.map(row => [`${row.bucket} ${row.path}`, row]))
    return [...new Map([...newest.values()].map(({ sha256, path }) => [sha256, { sha256, path }])).values()]
  }

  async function contentsOf(what: string): Promise<Content[]> {
    const byHash = isHash(what) ? await contentsByHash(what) : []
    return byHash.length > 0 ? byHash : contentsByName(what)
  }

  return {
    async saveDocument(body, pipelineVersion) {
      const { sha256 } = body.source
      await database
        .insert(document)
        .values({ sha256, pipelineVersion, body })
        .onConflictDoUpdate({ target: [document.sha256, document.pipelineVersion], set: { body } })
    },
    async findDocument(sha256, pipelineVersion = '') {
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
      if (contents.length > 1) throw new SeveralContents(what, contents)
      const sha256 = contents[0]?.sha256
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
