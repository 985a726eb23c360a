/** Where a page ends and the next one begins. */
import type { Page, Paging } from './contract/page.ts'

const usual = 50
const most = 1_000

export const limitOf = ({ limit = usual }: Paging): number => Math.min(Math.max(1, Math.trunc(limit)), most)

/** The cursor is none that a page of the list gave. */
export class WrongCursor extends Error {
  override readonly name = 'WrongCursor'

  constructor(after: string) {
    super(`“${after}” does not come from a page of this list; begin again without it.`)
  }
}

/** The cursor of a list that is ordered by a moment and an id. */
export const cursorOf = (at: string, id: string): string => `${at}~${id}`

/** @throws WrongCursor */
export function cursorFrom(after: string): { at: string; id: string } {
  const [at = '', ...id] = after.split('~')
  if (Number.isNaN(Date.parse(at)) || id.length === 0) throw new WrongCursor(after)
  return { at, id: id.join('~') }
}

/** @param rows one more than the page holds, where there are more. */
export function pageOf<Row>(rows: Row[], limit: number, cursor: (last: Row) => string): Page<Row> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, after: rows.length > limit && last !== undefined ? cursor(last) : null }
}
