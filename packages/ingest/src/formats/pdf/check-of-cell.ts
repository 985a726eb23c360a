/** Whether the check box, or the tick, in a table's cell is set. */

const boxes = /[☐☑☒□❑❒✓✔✗✘√]|\[\s?[xX✓]?\s?\]/gu
const empty = /[☐□❑❒]|\[\s*\]/u

/** @returns of the one box in the cell ("☒", "☐ Outdoors", "[x]"), or of an X that stands alone; null for several, and for none */
export function checkOfCell(text: string): boolean | null {
  if (/^\s*x\s*$/i.test(text)) return true
  const found = text.match(boxes) ?? []
  return found.length === 1 ? !empty.test(found[0]) : null
}
