/** Characters of symbol fonts as the signs that they print. Wingdings and Symbol place them in the private use area, U+F000 to U+F0FF. */

const ticked = '☒'
const empty = '☐'

/** By the low byte, in Wingdings. Only boxes and ticks are told apart; every other sign of a symbol font stands for a bullet. */
const wingdings: Record<number, string> = {
  111: empty, // o
  113: empty, // q
  114: empty, // r
  168: empty,
  120: ticked, // x
  253: ticked,
  254: ticked,
  252: '✓',
}
const wingdings2: Record<number, string> = { 82: ticked, 83: ticked, 84: ticked, 163: empty, 42: empty }

/** What mammoth makes of boxes in a `w:sym`, brought to the two glyphs of Word's own check boxes. */
const boxes: Record<string, string> = { '🗹': ticked, '🗷': ticked, '🗵': ticked, '🗸': '✓', '◻': empty, '🞎': empty, '🞏': empty, '🗆': empty }

/** @param font of the run or list level, null where unknown */
export function symbolOf(text: string, font: string | null): string {
  const dingbats = /^wingdings$/i.test(font ?? '') ? wingdings : /^wingdings 2$/i.test(font ?? '') ? wingdings2 : null
  if (!dingbats && !/[\uE000-\uF8FF]|[\u25FB\uD83D]/.test(text)) return text
  return Array.from(text, character => {
    const code = character.charCodeAt(0)
    if (code >= 0xf000 && code <= 0xf0ff) return dingbats?.[code - 0xf000] ?? '•'
    if (code >= 0xe000 && code <= 0xf8ff) return '•'
    return (code < 256 ? dingbats?.[code] : undefined) ?? boxes[character] ?? (dingbats && /[\w§]/.test(character) ? '•' : character)
  }).join('')
}
