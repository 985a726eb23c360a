/** UTF-8 that was read as Windows-1252 or Latin-1, and so became two or three letters for one: "managerâ€™s", "Ã©". */
import type { Edit } from '../engine/repaired-block.ts'
import { matchesOf } from '../language/patterns.ts'

/** What Windows-1252 puts at 0x80–0x9F, where it differs from Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = (letter: string): number | null => {
  const code = letter.charCodeAt(0)
  if (code <= 0xff) return code
  const index = windows.indexOf(letter)
  return index >= 0 ? 0x80 + index : null
}
const tails = `[\\u0080-\\u00bf${windows.replace(/[\]\\^-]/g, '')}]`
const sequence = new RegExp(`[\\u00c2-\\u00df]${tails}|[\\u00e0-\\u00ef]${tails}{2}|[\\u00f0-\\u00f4]${tails}{3}`, 'g')
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Sequences whose middle byte, a control character, or whose no-break space was lost on the way. */
const remnant = /Â(?=\s|$)|â[¢¦](?=\s|$)|(?<=[A-Za-z])â[¦](?=\S)|(?<=[A-Za-z]{2})â(?=s\b)/g
const remnants: Readonly<Record<string, string>> = { Â: '', 'â¢': '•', 'â¦': '…', â: '’' }
const remnantsIn = (text: string): Omit<Edit, 'rule'>[] =>
  matchesOf(remnant, text).map(({ index, 0: letters }) => ({
    start: index,
    end: index + letters.length,
    fixed: remnants[letters] ?? '',
  }))

/** "jobâ€™s" → "job’s"; refuses "Ã" in front of anything that completes no letter, and a letter of its own such as "é". */
export function mojibakeIn(text: string): Omit<Edit, 'rule'>[] {
  if (!/[\u00c2-\u00f4]/.test(text)) return []
  const whole = matchesOf(sequence, text).flatMap(({ index, 0: letters }) => {
    const bytes = [...letters].map(byteOf)
    if (bytes.includes(null)) return []
    try {
      const fixed = decoder.decode(Uint8Array.from(bytes as number[]))
      // a no-break space and its like show as a space
      return [
        {
          start: index,
          end: index + letters.length,
          fixed: /^\s$|\u00a0/.test(fixed) ? ' ' : fixed.replace(/[\u0080-\u009f\u00ad\u200b\ufeff]/g, ''),
        },
      ]
    } catch {
      return []
    }
  })
  return [...whole, ...remnantsIn(text).filter(one => !whole.some(other => one.start < other.end && other.start < one.end))]
}
