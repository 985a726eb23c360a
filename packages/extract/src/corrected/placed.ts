/** Where a judgement stands in an extraction that may be newer than it: items of a list move, and values change. */
import type { Extraction, Finding, FullRecord, Judgement } from '@specmill/model'
import { type FieldPath, fieldPath, withItem } from './field-path.ts'
import { sameValue } from './same-value.ts'

export interface Placed<J extends Judgement = Judgement> {
  judgement: J
  /** Into the record as it is now; null where the item is no longer there. */
  place: string | null
  /** What the extraction says there now; null where it says nothing. */
  now: unknown
  /** The extraction says another thing than what was judged: a person should look again. */
  differs: boolean
}

/** Of each field the last word counts, and those on items that were found at one place. @param judgements oldest first. */
export function placed<J extends Judgement>(extraction: Extraction, judgements: J[]): Placed<J>[] {
  const last = new Map(judgements.map(judgement => [`${judgement.position}:${judgement.field}`, judgement]))
  return [...last.values()].flatMap(judgement => {
    const record = extraction.records[judgement.position]
    const path = fieldPath(judgement.field)
    if (!record || !path || !(path.field in record)) return [{ judgement, place: null, now: null, differs: true }]
    const place = placeOf(record, path, judgement)
    const now = place === null ? null : valueAt(record, place)
    return [{ judgement, place: place && withItem(place, place.item), now, differs: differsFrom(judgement, now, place !== null) }]
  })
}

function placeOf(record: FullRecord, path: FieldPath, { found, anchor, verdict, value }: Judgement): FieldPath | null {
  if (path.item === null) return path
  const list = record[path.field] as Finding<unknown>[] | Finding<unknown> | null
  if (!Array.isArray(list)) return null
  const isAdded = found === null && verdict === 'correct'
  const wanted = isAdded ? value : found
  const says = (item: number) => sameValue(partOf(list[item]?.value, path.parts), wanted)
  if (path.item < list.length && (wanted === null || says(path.item))) return path
  if (wanted !== null) {
    const moved = list.findIndex((_, item) => says(item))
    if (moved >= 0) return { ...path, item: moved }
  }
  if (isAdded) return { ...path, item: Math.max(path.item, list.length) }
  const standing = anchor
    ? list.findIndex(({ evidence }) => evidence.some(({ quote, block }) => block === anchor.block && overlap(quote, anchor.quote)))
    : -1
  return standing >= 0 ? { ...path, item: standing } : null
}

const overlap = (a: string, b: string) => a.includes(b) || b.includes(a)

const partOf = (value: unknown, parts: string[]): unknown =>
  parts.reduce<unknown>(
    (whole, part) => (whole !== null && typeof whole === 'object' ? (whole as Record<string, unknown>)[part] : null),
    value,
  ) ?? null

function valueAt(record: FullRecord, { field, item, parts }: FieldPath): unknown {
  const found = record[field] as Finding<unknown> | Finding<unknown>[] | null
  if (item === null && Array.isArray(found)) return found.map(({ value }) => value)
  const finding = Array.isArray(found) ? found[item ?? 0] : found
  return partOf(finding?.value, parts)
}

/** A list that says nothing is an empty one. */
const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

function differsFrom({ verdict, value, found }: Judgement, now: unknown, isPlaced: boolean): boolean {
  switch (verdict) {
    case 'accept':
      return found !== null && !sameValue(now, found)
    case 'correct':
      return !sameValue(now, value) && !sameValue(now, found) && !(isNothing(now) && isNothing(found))
    default:
      return isPlaced && !isNothing(now) && found !== null && !sameValue(now, found)
  }
}
