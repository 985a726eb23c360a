/** Shapes and sizes that a drawing of a page is made of. */
import type { Box } from '@specmill/model'

/** Letter size, in points. */
const [width, height] = [612, 792]
const margin = 24

/** @returns width and height that hold all boxes, never less than a letter page */
export function sheetOf(boxes: readonly Box[]): [number, number] {
  return [
    Math.ceil(Math.max(width, ...boxes.map(([, , right]) => right + margin))),
    Math.ceil(Math.max(height, ...boxes.map(([, , , bottom]) => bottom + margin))),
  ]
}

export function union(boxes: readonly Box[]): Box {
  return boxes.reduce(([a, b, c, d], [x0, y0, x1, y1]) => [Math.min(a, x0), Math.min(b, y0), Math.max(c, x1), Math.max(d, y1)])
}

/** @param around how far the outline stands off, in points */
export function outline([x0, y0, x1, y1]: Box, around: number, look: string): string {
  const part = (value: number) => Math.round(value * 100) / 100
  const fill = /fill=|class=/.test(look) ? '' : ' fill="none"'
  return `<rect x="${part(x0 - around)}" y="${part(y0 - around)}" width="${part(x1 - x0 + 2 * around)}" height="${part(y1 - y0 + 2 * around)}" ${look}${fill}/>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML does not allow are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, sign => entities[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
}
