/** Pieces of text that are seen on the page, told from those that are not by where stretches of text begin. */
import type { Piece } from './read-runs.ts'
import type { TextStart } from './unseen-text.ts'

/** Places that differ by less are the same, in points. */
const near = 1.5
/** More unseen text than this is no remnant: then it is what was recognised in a scan, or the page was misunderstood. */
const mostUnseen = 0.4

/** @returns those that are seen, and the texts of the others */
export function seenPieces(pieces: readonly Piece[], starts: readonly TextStart[]): { seen: Piece[]; unseen: string[] } {
  const hidden = starts.filter(start => start.unseen)
  if (hidden.length === 0) return { seen: [...pieces], unseen: [] }
  const shown = starts.filter(start => !start.unseen)
  const unseen = new Set(pieces.filter(piece => hidden.some(start => isIn(start, piece)) && !shown.some(start => isIn(start, piece))))
  const letters = (some: Iterable<Piece>) => [...some].reduce((sum, piece) => sum + piece.text.length, 0)
  if (letters(unseen) > mostUnseen * letters(pieces)) return { seen: [...pieces], unseen: [] }
  return { seen: pieces.filter(piece => !unseen.has(piece)), unseen: [...unseen].map(piece => piece.text.trim()) }
}

function isIn({ x, y }: TextStart, { box, baseline, turned }: Piece): boolean {
  const level = turned ? y > box[1] - near && y < box[3] + near : Math.abs(y - baseline) < near
  return level && x > box[0] - near && x < box[2] - near / 2
}
