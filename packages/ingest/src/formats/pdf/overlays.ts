/** Stamps across a page, and menus and buttons that a browser prints over the text of every page: they stand where they stand, whatever is below them. */
import type { Piece } from './read-runs.ts'

/** What is asked of a page. */
type Page = { pieces: Piece[] }

/** Repeated this often, or on half of the pages, at one place. */
const enough = 2

/** @returns of each page its stamps, and the pieces that repeat at one place and were painted over others on some page */
export function overlaysOf(pages: readonly Page[]): Set<Piece>[] {
  const found = pages.map(({ pieces }) => new Set(pieces.filter(isStamp)))
  if (pages.length < enough) return found
  const often = repeatedTexts(pages)
  const groups = new Map<string, { piece: Piece; page: number }[]>()
  pages.forEach(({ pieces }, page) => {
    for (const piece of pieces) {
      if (!often.has(piece.text)) continue
      const [place, height] = [Math.round(piece.box[0]), Math.round(piece.baseline)]
      const key = `${place} ${height} ${Math.round(piece.size)} ${piece.text.trim()}`
      const group = groups.get(key)
      if (group) group.push({ piece, page })
      else groups.set(key, [{ piece, page }])
    }
  })
  for (const members of groups.values()) {
    const on = new Set(members.map(({ page }) => page))
    if (on.size < least(pages)) continue
    if (!members.some(({ piece, page }) => isOver(piece, pages[page] as Page))) continue
    for (const { piece, page } of members) found[page]?.add(piece)
  }
  return found
}

const least = (pages: readonly Page[]) => Math.max(enough, pages.length / 2)

/** Most texts stand on one page alone, and need not be looked at closely. */
function repeatedTexts(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { pieces } of pages) for (const text of new Set(pieces.map(piece => piece.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= least(pages) ? [text] : [])))
}

/** "DRAFT" across the page. */
const isStamp = ({ slanted, text }: Piece) => Boolean(slanted) && text.length < longestStamp
const longestStamp = 40

/** Two texts cannot be read where one stands on the other. */
function isOver(piece: Piece, { pieces }: Page): boolean {
  const [x0, y0, x1, y1] = piece.box
  return pieces.some(other => {
    if (other === piece || other.turned || other.text.trim() === piece.text.trim()) return false
    const [left, top, right, bottom] = other.box
    const [across, down] = [Math.min(x1, right) - Math.max(x0, left), Math.min(y1, bottom) - Math.max(y0, top)]
    return across > 0.3 * Math.min(x1 - x0, right - left) && across > 2 && down > 0.35 * Math.min(y1 - y0, bottom - top)
  })
}
