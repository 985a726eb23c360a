/** Expressions asked of every line of a document: each call costs more than the short text that it reads. */

/**
 * A list of expressions as one, which is asked once. The list stays as it is read: a phrase a line.
 * @throws TypeError where they differ in flags, or where a flag keeps a place in the text
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const flags = patterns[0]?.flags ?? ''
  if (patterns.some(pattern => pattern.flags !== flags)) throw new TypeError('expressions with different flags make no single one')
  if (/[gy]/.test(flags)) throw new TypeError('an expression that keeps its place cannot be asked for a whole list')
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags)
}

const none: readonly RegExpExecArray[] = []

/**
 * All matches, as `matchAll` has them, without a copy of the expression for each text.
 * @param pattern global; it is left as if it had not been used
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  while (match) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1
    match = pattern.exec(text)
  }
  return found
}
