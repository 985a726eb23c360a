/** Expressions asked of every line of a document: each call costs more than the short text that it reads. */

/**
 * A list of expressions, asked as one for each set of flags in it. The list stays as it is read: a phrase a line.
 * @returns whether one of them is met. @throws TypeError where one refers back to its groups, whose numbers change, or keeps a place
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  if (patterns.some(({ source, flags }) => /\\[1-9]/.test(source) || /[gy]/.test(flags)))
    throw new TypeError('an expression that refers to its own groups, or is global, must be asked by itself')
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags)
  const whole = Array.from(byFlags, ([flags, alike]) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags))
  return text => whole.some(pattern => pattern.test(text))
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
