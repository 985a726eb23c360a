/** Changes of the fields that hold a list: items that came, went, or say another thing about the same subject. */
import { type Change, type ComparedValue, type FieldName, oneLine, type Weight } from '@specmill/model'
import { sentencesOf } from '../language/sentences.ts'
import { alike, contentOf, marksOf, sameText, within } from './alike.ts'
import { nameOf, weightOf } from './fields.ts'
import { softening } from './hedges.ts'
import { pairUp } from './pair.ts'
import { evidenceOf, placeOf, type Side } from './side.ts'
import { isShownByText, otherParts, subjectOf } from './subject.ts'

interface Item extends ComparedValue {
  /** Without what is only implied. */
  stated: unknown
  subject: string
  content: Set<string>
}

/** Two items speak of the same from this likeness on; below it, one went and the other came. */
const sameSubject = 0.45
/** From this likeness on, they say the same in other words. */
const sameMeaning = 0.75
/** An item of which so much stands in one of the other side has become a part of it: sentences are joined and split between versions. */
const becamePart = 0.7

function itemsOf(side: Side, field: FieldName): Item[] {
  const values = side.record[field]
  // a text of several sentences changes sentence by sentence
  if (typeof values === 'string') {
    return sentencesOf(values).map(({ text }) => ({
      text,
      value: text,
      stated: text,
      evidence: placeOf(side, text),
      subject: text,
      content: contentOf(text),
    }))
  }
  const items = ((values ?? []) as unknown[]).map((value, index) => {
    const subject = subjectOf(field, value)
    const text = oneLine(field, value as never)
    const stated = (side.stated[field] as unknown[])[index]
    return { text, value, stated, evidence: evidenceOf(side, field, index), subject, content: contentOf(subject || text) }
  })
  // one sentence may stand for conditions of several kinds; it changes once
  return items.filter((item, index) => field !== 'conditions' || items.findIndex(({ text }) => text === item.text) === index)
}

/** "category essential → other" */
function partsIn(parts: string[], a: Item, b: Item): string[] {
  const part = (item: Item, name: string) => {
    const value = (item.value as Record<string, unknown>)[name] ?? []
    return [value].flat().join(', ') || 'not said'
  }
  return parts.map(name => `${name} ${part(a, name)} → ${part(b, name)}`)
}

const side = ({ text, value, evidence }: Item): ComparedValue => ({ text, value, evidence })

/** Of two items of one text, that one which agrees in the rest too. */
function likeness(field: FieldName, a: Item, b: Item): number {
  if (sameText(a.text, b.text)) return otherParts(field, a.stated, b.stated).length === 0 ? 1 : 0.995
  const words = alike(a.content, b.content) * 0.99
  // rates without a name share but few words
  return field === 'pay' && sameText(a.subject, b.subject) ? Math.max(words, sameSubject) : words
}

export function changesOfList(before: Side, after: Side, field: FieldName): Change[] {
  const [name, weight] = [nameOf(field), weightOf(field)]
  const [from, to] = [itemsOf(before, field), itemsOf(after, field)]
  const { pairs, removed, added } = pairUp(from, to, (a, b) => likeness(field, a, b), sameSubject)

  const changed = pairs.flatMap(({ before: a, after: b, likeness }): Change[] => {
    const parts = otherParts(field, a.stated, b.stated)
    const softened = softening(a.text, b.text)
    if (parts.length === 0 && sameText(a.subject, b.subject)) return []
    const says: Weight = parts.length > 0 || softened || likeness < sameMeaning ? weight : 'wording'
    const isTold = isShownByText(field) || softened !== null || sameText(a.text, b.text)
    const differences = [...(isTold ? partsIn(parts, a, b) : []), ...(softened ? [softened] : [])].join(', ')
    const text = differences
      ? `${name}, ${differences}: ${b.text}`
      : parts.length > 0
        ? `${name}: ${a.text} → ${b.text}`
        : `${name} reworded: ${b.text}`
    return [{ field, kind: 'changed', weight: says, text, before: side(a), after: side(b), words: marksOf(a.text, b.text) }]
  })
  const whole = (item: Item, others: Item[]) =>
    others.find(other => sameText(item.text, other.text) || (item.content.size > 2 && within(item.content, other.content) >= becamePart))
  const gone = removed.map((item): Change => {
    const part = whole(item, to)
    if (!part) return { field, kind: 'removed', weight, text: `${name} removed: ${item.text}`, before: side(item), after: null, words: [] }
    return {
      field,
      kind: 'changed',
      weight: 'wording',
      text: `${name} joined with another: ${item.text}`,
      before: side(item),
      after: side(part),
      words: [],
    }
  })
  const come = added.map((item): Change => {
    const part = whole(item, from)
    if (!part) return { field, kind: 'added', weight, text: `${name} added: ${item.text}`, before: null, after: side(item), words: [] }
    return {
      field,
      kind: 'changed',
      weight: 'wording',
      text: `${name} parted from another: ${item.text}`,
      before: side(part),
      after: side(item),
      words: [],
    }
  })
  return [...gone, ...come, ...changed]
}
