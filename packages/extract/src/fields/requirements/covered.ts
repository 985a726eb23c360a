/** Quotes, each only where no quote before it covers it; a tree may have thousands, mostly in the order of the text. */
import type { Evidence } from '@specmill/model'
import { lastAtMost } from '../../sections/last-at-most.ts'

/** Of the quotes of one block that begin here or before: how far the farthest reaches. */
interface Reach {
  start: number
  end: number
}

export function withoutCovered(quotes: readonly Evidence[]): Evidence[] {
  const byBlock = new Map<number, Reach[]>()
  return quotes.filter(({ block, start, end }) => {
    const reaches = byBlock.get(block) ?? []
    byBlock.set(block, reaches)
    const at = lastAtMost(reaches, start, reach => reach.start)
    const before = reaches[at]?.end ?? -1
    if (before >= end) return false
    reaches.splice(at + 1, 0, { start, end })
    for (let i = at + 2; i < reaches.length && (reaches[i]?.end ?? 0) < end; i++) reaches[i] = { start: reaches[i]?.start ?? 0, end }
    return true
  })
}
