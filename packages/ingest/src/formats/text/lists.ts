/** Which lines are list items: a marker counts beside its neighbours ("A. Smith" is a name, "a." under "1." is an item); and how deep they are nested. */
import type { Line } from './lines.ts'
import { type Marker, markerOf } from './markers.ts'

/** How many lines away the sibling of a lettered item may stand. */
const reach = 60

/** @returns for each line its marker, or null where it is no item. */
export function markersOf(lines: readonly Line[]): (Marker | null)[] {
  const markers = lines.map(line => (line.margin ? null : markerOf(withoutEmphasis(line.text))))
  const outline = markers.filter(marker => marker?.style === 'outline').length
  const siblings = placesByOrdinal(markers)
  return markers.map((marker, at) => {
    const line = lines[at]
    if (!marker || !line) return null
    if (marker.style === 'outline') return outline > 1 ? marker : null
    if (marker.style !== 'A.' && marker.style !== 'a.') return marker
    // one letter with a full stop may be an initial: it needs a sibling, or a heading after it
    const body = withoutEmphasis(line.text).slice(marker.length)
    const hasSibling = marker.ordinals.some(ordinal =>
      [ordinal - 1, ordinal + 1].some(wanted => near(siblings.get(`${marker.style}${wanted}`), at)),
    )
    const isHeading = marker.ordinals.includes(1) && /^[^a-z]{4,}$/.test(body) && /[A-Z]{4}/.test(body)
    return hasSibling || isHeading ? marker : null
  })
}

/** Emphasis may stand around a marker: "**1.** Plans …". */
export function withoutEmphasis(text: string): string {
  return /^(?:\*\*|__|\\)/.test(text)
    ? text.slice(0, 60).replace(/\*\*|__|\\/g, '') + text.slice(60)
    : text.replace(/^(\d{1,3})\\([.)])/, '$1$2')
}

function placesByOrdinal(markers: readonly (Marker | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  markers.forEach((marker, at) => {
    for (const ordinal of marker?.ordinals ?? []) {
      if (!marker || ordinal === 0) continue
      const key = `${marker.style}${ordinal}`
      const list = places.get(key)
      if (list) list.push(at)
      else places.set(key, [at])
    }
  })
  return places
}

/** @param places in ascending order. */
function near(places: readonly number[] | undefined, at: number): boolean {
  if (!places) return false
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at - reach) low = middle + 1
    else high = middle
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) <= at + reach
}

/** Keeps the lists that are open, outermost first. */
export interface Nesting {
  indent: number
  style: string
}

/** @returns the depth of an item; `open` is changed to hold the lists open after it. */
export function nest(open: Nesting[], indent: number, marker: Marker): number {
  const known = open.findLastIndex(list => list.style === marker.style && Math.abs(list.indent - indent) <= 1)
  if (known >= 0) {
    open.length = known + 1
    return known
  }
  while (open.length > 0 && indent < (open.at(-1)?.indent ?? 0) - 1) open.pop()
  const top = open.at(-1)
  const isDeeper = top !== undefined && (indent > top.indent + 1 || marker.ordinals.some(ordinal => ordinal <= 1))
  if (top && !isDeeper) open.pop()
  open.push({ indent, style: marker.style })
  return open.length - 1
}
