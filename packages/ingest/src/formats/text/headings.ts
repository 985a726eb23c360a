/** Which blocks look like headings: by case, weight, length, a final colon, and what stands around them; never by their words. */
import type { DocumentBlock } from '@specmill/model'

const longest = 90
const smallWords = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|per|the|to|via|with|&|-|–|—|\/)$/

/** @returns true for a line in capitals that says something: "MINIMUM QUALIFICATIONS", not "OR", "7B08" or "FY 24". */
export function isCapsLine(text: string): boolean {
  if (text.length > longest || /[.;,]$/.test(text) || /\p{Ll}/u.test(text.replace(/\((?:s|es)\)|\b(?:and|of|or|the|to|for|in|s)\b/g, '')))
    return false
  return (/\p{Lu}{4}/u.test(text) || (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1) && !/\d\s*$/.test(text.replace(/\d+$/, '9').slice(0, 6))
}

/** Turns paragraphs that look like headings into headings. @param isOneLine whether a block took one line of the source. */
export function markHeadings(blocks: DocumentBlock[], isOneLine: (block: DocumentBlock) => boolean, allCaps: boolean): void {
  const body = blocks.filter(block => !block.look.margin)
  body.forEach((block, at) => {
    if (block.kind === 'heading' || block.kind === 'row') return
    const next = body[at + 1]
    if (isWhollyBold(block) && block.text.length <= 140 && !/[.;,]$/.test(block.text)) block.kind = 'heading'
    else if (isOneLine(block) && block.text.length <= longest && looksLikeHeading(block, body[at - 1], next, allCaps))
      block.kind = 'heading'
  })
}

function looksLikeHeading(
  block: DocumentBlock,
  before: DocumentBlock | undefined,
  next: DocumentBlock | undefined,
  allCaps: boolean,
): boolean {
  const { text } = block
  if (!/\p{L}{3}/u.test(text) || /[.;,!?]$/.test(text)) return false
  const isItem = block.look.marker !== null
  if (isCapsLine(text) && !allCaps) return !isItem || !isAmongItems(block, before, next)
  // a label with its value is no heading
  if (/:./.test(text)) return false
  const words = text.split(' ')
  if (text.endsWith(':')) return next !== undefined && (words.length <= 8 || isTitleCase(words)) && (!isItem || isNumbered(block))
  if (!next || (isItem && !isNumbered(block))) return false
  if (isItem)
    return (
      isTitleCase(words) && words.length <= 8 && next.look.marker === null && next.kind === 'paragraph' && next.text.length > text.length
    )
  const isFollowedByBody = next.kind === 'item' || next.kind === 'row' || next.text.length >= Math.max(40, 1.5 * text.length)
  if (isTitleCase(words) && words.length <= 12)
    return isFollowedByBody || (next.look.gap > 0 && block.look.gap > 0 && /\p{L}/u.test(next.text))
  return words.length <= 6 && /^\p{Lu}/u.test(text) && block.look.gap > 0 && next.look.gap === 0 && isFollowedByBody
}

function isWhollyBold({ text, look, kind }: DocumentBlock): boolean {
  const [range] = look.bold
  if (!range || look.bold.length > 1 || (kind !== 'paragraph' && look.marker === null)) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(0, range[0]) + text.slice(range[1])) && /\p{L}{3}/u.test(text)
}

/** An item in capitals between items of its list is one of them. */
function isAmongItems(block: DocumentBlock, before: DocumentBlock | undefined, next: DocumentBlock | undefined): boolean {
  return (
    !isNumbered(block) ||
    [before, next].some(beside => beside?.kind === 'item' && beside.look.depth === block.look.depth && beside.look.gap === 0)
  )
}

function isNumbered({ look }: DocumentBlock): boolean {
  return look.marker !== null && /[\dA-Za-z]/.test(look.marker) && look.marker !== 'o'
}

function isTitleCase(words: readonly string[]): boolean {
  const first = words[0]
  if (!first || !/^[\p{Lu}\d“"'(]/u.test(first)) return false
  return words.every(word => smallWords.test(word) || !/^[(“"'‘]?\p{Ll}/u.test(word)) && words.some(word => /\p{L}{3}/u.test(word))
}
