/** List markers that were typed as text before an item. */

export interface Marked {
  marker: string
  /** Where the item begins after it. */
  end: number
}

const bullets = '•·●○▪■□◦‣⁃›➢►✓➤❖◆'

/**
 * "1. Plans", "b) Plans", "(iv) Plans", "• Plans", "1.2.\tPlans". Not "3.5 years", "1990. The", "- - -", nor "e.g. this".
 * A dash needs a space, an "o" a tab after it, as Word leaves them where a list was pasted as text.
 */
const shapes = [
  new RegExp(`^[${bullets}]\\s*(?=\\S)`),
  /^[-–—*]\s+(?=[\p{L}\d("“])/u,
  /^o\t\s*(?=\S)/,
  /^\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})[.)]\s+(?=\S)/,
  /^(?:\d{1,2}\.){2,4}\s+(?=\S)/,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\t\s*(?=\S)/,
]

export function typedMarker(text: string): Marked | null {
  for (const shape of shapes) {
    const found = shape.exec(text)
    // "(1) (2)" on a line is a form's empty slots, "213. )" the rest of a citation: no item without a word
    if (found && /\p{L}{2}/u.test(text.slice(found[0].length))) return { marker: found[0].trim(), end: found[0].length }
  }
  return null
}

/** A marker that counts or names, not one that only dots. */
export function isOrdered(marker: string): boolean {
  return /[\p{L}\d]/u.test(marker) && marker !== 'o'
}

/**
 * Where items begin that were run together in one paragraph: "• plans • estimates". A dot in the middle of the line counts only
 * where the paragraph begins with one, as it also separates words ("Room 12 · Desk 3").
 */
export function itemsRunTogether(text: string): number[] {
  const own = /^[•·●▪]/.exec(text)?.[0]
  const bullet = own ?? (/\s[•●▪]\s.*\s[•●▪]\s/.exec(text) ? '•●▪' : null)
  if (!bullet) return []
  return [...text.matchAll(new RegExp(`(?<=\\s)[${bullet}](?=\\s)`, 'g'))].map(({ index }) => index)
}
