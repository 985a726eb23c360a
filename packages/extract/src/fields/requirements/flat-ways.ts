/** "- Meet one of the following", whose ways are items of the same list as the line that announces them. */
import type { Passage } from '../../engine/passage.ts'

const announces =
  /^(?:must )?(?:meet|have|hold|possess|satisfy|complete) (?:at least )?(?:one|any)(?: \(1\))? of the following\b[^.;:]{0,40}:?$/i
const endsWithOr = /(?:^|[\s,;])or[,;:]?$/i
const isFollowed = ({ text }: Passage) => text.endsWith(';') || endsWithOr.test(text)

/**
 * Each way with the line that announces it: up to the item behind "or".
 * Refuses items of a list below, which say by their place what they belong to, and rows of which none ends with "or".
 */
export function flatWaysIn(passages: readonly Passage[]): Map<Passage, Passage> {
  const ways = new Map<Passage, Passage>()
  passages.forEach((announcer, index) => {
    if (announcer.kind !== 'item' || !announces.test(announcer.text)) return
    const rest = passages.slice(index + 1)
    const own = rest.slice(0, rest.findIndex(one => !isFollowed(one)) + 1)
    const sameList = own.every(({ kind, depth }) => kind === 'item' && depth === announcer.depth)
    if (own.length > 1 && sameList && endsWithOr.test(own.at(-2)?.text ?? '')) for (const way of own) ways.set(way, announcer)
  })
  return ways
}
