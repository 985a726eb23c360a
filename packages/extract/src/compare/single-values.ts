/** Changes of the fields that hold one value. */
import { type Change, type ComparedValue, type FieldName, oneLine } from '@specmill/model'
import { alike, contentOf, marksOf, sameText } from './alike.ts'
import { nameOf, weightOf } from './fields.ts'
import { evidenceOf, type Side } from './side.ts'

const compared = (side: Side, field: FieldName): ComparedValue | null => {
  const value = side.record[field]
  return value === null ? null : { text: oneLine(field, value as never), value, evidence: evidenceOf(side, field) }
}

const statedLine = (side: Side, field: FieldName) => oneLine(field, side.stated[field] as never)

/** Above this likeness a text of several sentences says the same in other words. */
const sameMeaning = 0.8
/** Texts are compared word by word, all else as values. */
const isText = (text: string) => text.includes(' ') && text.length > 60

/** The one change of a field, or null where both sides say the same. */
export function changeOfValue(before: Side, after: Side, field: FieldName): Change | null {
  const [from, to] = [compared(before, field), compared(after, field)]
  if (!from && !to) return null
  const [name, weight] = [nameOf(field), weightOf(field)]
  if (!from || !to) {
    const kind = from ? 'removed' : 'added'
    const text = `${name} ${kind}: ${(from ?? to)?.text}`
    return { field, kind, weight, text, before: from, after: to, words: [] }
  }
  if (sameText(statedLine(before, field), statedLine(after, field))) return null
  if (isText(from.text) || isText(to.text)) {
    const close = alike(contentOf(from.text), contentOf(to.text)) >= sameMeaning
    const words = marksOf(from.text, to.text)
    return { field, kind: 'changed', weight: close ? 'wording' : weight, text: `${name} reworded.`, before: from, after: to, words }
  }
  return { field, kind: 'changed', weight, text: `${name}: ${from.text} → ${to.text}`, before: from, after: to, words: [] }
}
