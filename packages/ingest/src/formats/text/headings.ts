/** Which blocks look like headings: by case, weight, length, a final colon, and what stands around them; never by their words. */
import type { DocumentBlock } from '@specmill/model'

const longest = 90
const smallWords = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|per|the|to|via|with|&|-|–|—|\/)$/

/** @returns true for a line in capitals that says something: "MINIMUM QUALIFICATIONS", not "OR", "4C12" or "FY 24". */
export function isCapsLine(text: string): boolean {
  if (text.length > longest || /[.;,]$/.test(text) || /\p{Ll}/u.test(text.replace(/\((?:s|es)\)|\b(?:and|of|or|the|to|for|in|s)\b/g, '')))
    return false
  return (/\p{Lu}{4}/u.test(text) || (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1) && !/\d\s*$/.test(text.replace(/\d+$/, '9').slice(0, 6))
}

/**
 * Turns paragraphs that look like headings into headings.
 * @param isOneLine whether a block took one line of the source, or is a title on two.
 * @param allCaps whether the whole text is in capitals, so that they say nothing.
 */
export function markHeadings(blocks: DocumentBlock[], isOneLine: (block: DocumentBlock) => boolean, allCaps: boolean): void {
  const body = blocks.filter(block => !block.look.margin)
  // from the end: a heading over a heading is known by the lower one
  for (let at = body.length - 1; at >= 0; at--) {
    const block = body[at]
    if (!block || block.kind === 'heading' || block.kind === 'row') continue
    const isBold = isWhollyBold(block) && block.text.length <= 140 && !/[.;,]$/.test(block.text)
    const isShort = isOneLine(block) && block.text.length <= longest
    if (isBold || (isShort && looksLikeHeading(block, body[at - 1], body[at + 1], allCaps))) block.kind = 'heading'
  }
}

type Beside = DocumentBlock | undefined

function looksLikeHeading(block: DocumentBlock, before: Beside, next: Beside, allCaps: boolean): boolean {
  const { text } = block
  if (!/\p{L}.*\p{L}.*\p{L}/u.test(text) || /[.;,!?]$/.test(text) || /^\p{Lu}{1,3}$/u.test(text)) return false
  // a label with its value is no heading
  if (/:\s?[^\s(]/.test(text)) return false
  const words = text.split(' ')
  if (block.look.marker !== null) return isItemHeading(block, words, before, next)
  if (isCapsLine(text) && !allCaps) return true
  if (!next) return false
  if (text.endsWith(':')) return words.length <= 8 || isTitleCase(words)
  return isTitleCase(words) ? titleStandsAlone(block, words, before, next) : isOwnLine(block, words, next)
}

/** "I. DEFINITION", "2. Education:"; an item of a list in capitals is none. */
function isItemHeading(block: DocumentBlock, words: string[], before: Beside, next: Beside): boolean {
  if (!isNumbered(block)) return false
  if (isCapsLine(block.text))
    return ![before, next].some(beside => beside?.look.marker && beside.look.depth === block.look.depth && beside.look.gap === 0)
  if (!next || !isTitleCase(words)) return false
  if (block.text.endsWith(':')) return true
  return words.length <= 8 && next.look.marker === null && next.kind === 'paragraph' && next.text.length > block.text.length
}

function titleStandsAlone(block: DocumentBlock, words: string[], before: Beside, next: DocumentBlock): boolean {
  if (words.length > 12 || (block.text.match(/\d/g)?.length ?? 0) > 4) return false
  const isApart = block.look.gap > 0 || before === undefined
  // the last of several short lines belongs to them: an address, a list without marks
  const isLastOfShort =
    !isApart && next.look.gap > 0 && before.kind === 'paragraph' && before.text.length < 60 && !/[.:]$/.test(before.text)
  if (isLastOfShort) return false
  if (hasBodyBelow(block, next)) return true
  if (next.look.gap > 0) return isApart
  return next.kind === 'heading' && (isApart || before.text.length >= 60 || before.kind === 'item' || before.kind === 'row')
}

/** "Minimum qualifications", with an empty line above and its text below. */
function isOwnLine(block: DocumentBlock, words: string[], next: DocumentBlock): boolean {
  return words.length <= 6 && /^\p{Lu}/u.test(block.text) && block.look.gap > 0 && next.look.gap === 0 && hasBodyBelow(block, next)
}

function hasBodyBelow(block: DocumentBlock, next: DocumentBlock): boolean {
  return next.look.marker !== null || next.kind === 'row' || next.text.length >= Math.max(40, 1.5 * block.text.length)
}

function isWhollyBold({ text, look, kind }: DocumentBlock): boolean {
  const [range] = look.bold
  if (!range || look.bold.length > 1 || (kind !== 'paragraph' && look.marker === null)) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(0, range[0]) + text.slice(range[1])) && /\p{L}{3}/u.test(text)
}

function isNumbered({ look }: DocumentBlock): boolean {
  return look.marker !== null && /[\dA-Za-z]/.test(look.marker) && look.marker !== 'o'
}

/** @returns true where every word but the small ones begins with a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  const first = words[0]
  if (!first || !/^[\p{Lu}\d“"'(]/u.test(first)) return false
  return (
    words.every(word => smallWords.test(word.replace(/:$/, '')) || !/^[(“"'‘]?\p{Ll}/u.test(word)) &&
    words.some(word => /\p{L}{3}/u.test(word))
  )
}
