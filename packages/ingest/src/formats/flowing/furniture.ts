/** Page numbers and running titles that stand in the body, as in documents that were converted from printed pages: marked as margin, never removed. */
import type { DocumentBlock } from '@specmill/model'

const pageLabel = /^[-–—\s]*page\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?:\spages?)?[-–—.\s]*$/i
const loneNumber = /^[-–—]?\s?([2-9]|[1-9]\d)\s?[-–—]?$/
/** Blocks on either side of a page number that may belong to its margin. */
const reach = 2
/** The first lines of a document are its title; what repeats them beside a page number is a running title. */
const titleLines = 3

/** Sets `margin` and `startsPage` of the blocks around page numbers. */
export function markFurniture(blocks: DocumentBlock[]): void {
  const body = blocks.filter(block => block.look.margin === null)
  const titles = new Set(body.slice(0, titleLines).filter(isShort).map(keyOf))
  const isTitleAgain = (at: number): boolean => {
    const block = body[at]
    return at >= titleLines && block !== undefined && titles.has(keyOf(block))
  }
  const numbers = new Map<number, 'header' | 'footer'>()
  body.forEach((block, at) => {
    if (block.kind === 'row') return
    const above = isTitleAgain(at - 1)
    if (pageLabel.test(block.text)) numbers.set(at, above ? 'header' : 'footer')
    // a number alone may be anything but where a running title or a new page stands beside it
    else if (loneNumber.test(block.text) && (above || isTitleAgain(at + 1))) numbers.set(at, 'header')
    else if (loneNumber.test(block.text) && body[at + 1]?.look.startsPage) numbers.set(at, 'footer')
  })
  const repeated = repeatedBeside(body, numbers)
  for (const [at, margin] of numbers) {
    setMargin(body[at], margin)
    for (const step of [-1, 1])
      for (let beside = at + step; Math.abs(beside - at) <= reach; beside += step) {
        const block = body[beside]
        if (!block || block.kind === 'row' || !(isTitleAgain(beside) || repeated.has(keyOf(block)))) break
        setMargin(block, margin)
      }
  }
  markStarts(body)
}

/** What stands beside page numbers twice or more. */
function repeatedBeside(body: DocumentBlock[], numbers: Map<number, unknown>): Set<string> {
  const places = new Set<number>()
  for (const at of numbers.keys()) for (let step = -reach; step <= reach; step++) places.add(at + step)
  const counts = new Map<string, number>()
  for (const at of places) {
    const block = body[at]
    if (block && !numbers.has(at) && at >= titleLines) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

function markStarts(body: DocumentBlock[]): void {
  body.forEach(({ look }, at) => {
    const before = body[at - 1]?.look.margin
    if (look.margin === 'header' ? before !== 'header' && at > 0 : look.margin === null && before === 'footer') look.startsPage = true
  })
}

function setMargin(block: DocumentBlock | undefined, margin: 'header' | 'footer'): void {
  if (!block) return
  block.look.margin = margin
  if (block.kind !== 'row') block.kind = 'paragraph'
}

function isShort({ text }: DocumentBlock): boolean {
  return text.length <= 100 && /\p{L}{4}/u.test(text)
}

/** Numbers count on from page to page. */
function keyOf({ text }: DocumentBlock): string {
  return text.slice(0, 400).replace(/\d+/g, '#')
}
