/** Tables of classes whose head names their columns: "Class Title  Pay Range  Class Code", in words. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import type { ListedClass } from './described-class.ts'

/** What a column behind the titles holds. */
type Column = 'code' | 'grade' | 'other'
const column =
  /\s+(?:((?:class|job|position|title)?\s*(?:code|no\.?|number)s?)|((?:pay|salary)?\s*(?:range|grade|band|group|level|schedule))|(EEO[-\d]*(?:\s+(?:code|category))?|FLSA(?:\s+status)?|probation(?:ary)?(?:\s+period)?|bargaining\s+unit))/iy

/** "Class Title  Pay Range  Class Code" → grade, code; null where other words stand there. */
export function columnsOf(text: string): Column[] | null {
  column.lastIndex = /^(?:class(?:ification)?|job|position)\s+titles?/i.exec(text)?.[0].length ?? 0
  const found: Column[] = []
  while (column.lastIndex < text.length) {
    const match = column.exec(text)
    if (!match) return null
    found.push(match[1] ? 'code' : match[2] ? 'grade' : 'other')
  }
  return found
}

/** The row of a table whose head names its columns: a title, and behind it one word for each column. */
export function fromColumns(block: RepairedBlock, columns: readonly Column[]): ListedClass | null {
  const words = [...block.text.matchAll(/[^\s|]+/g)]
  const values = words.slice(-columns.length)
  const last = words.at(-columns.length - 1)
  if (!last || !values.every(([word]) => /^(?=.*\d)[A-Z\d][A-Z\d.-]{0,9}$/.test(word))) return null
  const titleSpan = { block: block.index, start: words[0]?.index ?? 0, end: last.index + last[0].length }
  const title = block.text.slice(titleSpan.start, titleSpan.end)
  if (!/^\p{Lu}\p{L}{2}[^$]{1,90}$/u.test(title)) return null
  const spanOf = (wanted: Column): Span | null => {
    const value = values[columns.indexOf(wanted)]
    return value ? { block: block.index, start: value.index, end: value.index + value[0].length } : null
  }
  const codeSpan = spanOf('code')
  const code = codeSpan && block.text.slice(codeSpan.start, codeSpan.end)
  return { title, code, titleSpan, codeSpan, gradeSpan: spanOf('grade'), noteSpan: null }
}
