/** Long lists: page after page up to a limit, or to the end. */
import type { Page } from '@specmill/store'

/** @param limit of rows at all; null for all there are. */
export async function rowsOf<Row>(
  ask: (paging: { limit: number; after: string | null }) => Promise<Page<Row>>,
  limit: number | null,
): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const left = limit === null ? 1_000 : Math.min(1_000, limit - rows.length)
    const page: Page<Row> = await ask({ limit: left, after })
    rows.push(...page.rows)
    after = page.after
  } while (after !== null && (limit === null || rows.length < limit))
  return rows
}
