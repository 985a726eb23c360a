/**
 * What a conversion could not write and left as U+FFFD, or as the three letters that this becomes when it is encoded twice: apostrophes,
 * quotation marks and no-break spaces. A letter of a name stays lost.
 */
import type { Edit } from '../engine/repaired-block.ts'
import { matchesOf } from '../language/patterns.ts'

const lost = /\ufffd|ï¿½/g
export const lostCharacters = new RegExp(lost.source)

/** @param counts how often each word stands in the document, in lower case */
export function lostCharactersIn(text: string, counts: ReadonlyMap<string, number>): Omit<Edit, 'rule'>[] {
  const isWord = (word: string, times: number) => (counts.get(word.toLowerCase()) ?? 0) >= times
  let quoted = false
  return matchesOf(lost, text).flatMap(({ index, 0: letters }) => {
    const before = text.slice(Math.max(0, index - 40), index)
    const behind = text.slice(index + letters.length, index + letters.length + 40)
    const [left = ''] = /\p{L}*$/u.exec(before) ?? []
    const [right = ''] = /^\p{L}*/u.exec(behind) ?? []
    let fixed: string | null = null
    const whole = left.length > 2 && !/[\ufffd½]/.test(before.at(-left.length - 1) ?? '')
    if (whole && ((right === 's' && left.length > 3) || (right === 't' && left.endsWith('n')))) fixed = '’'
    else if (/(?:^|[\s(])$/.test(before) && right) {
      fixed = '“'
      quoted = true
    } else if (left && /^(?:[\s.,;:)]|$)/.test(behind)) {
      // an end without a beginning was a space
      fixed = quoted ? '”' : ''
      quoted = false
    } else if (/[\p{L}\d),.;:]$/u.test(before) && /^[\p{L}\d(]/u.test(behind)) {
      // the words must stand elsewhere too; in front of three letters the first is not counted by itself
      const parts =
        /^[\p{Lu}\d(]/u.test(behind) || /[\d),.;:]$/.test(before) || (isWord(left, letters.length > 1 ? 1 : 2) && isWord(right, 2))
      fixed = parts ? ' ' : null
    }
    return fixed === null ? [] : [{ start: index, end: index + letters.length, fixed }]
  })
}
