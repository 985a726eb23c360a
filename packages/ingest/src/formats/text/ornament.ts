/** Lines and frames that are drawn, not written: rules, Markdown's heading marks, titles framed by signs. */

const rule = /^(?:[-=_*~–—―─━═.+|#\s]|`{3})+$/
const drawn = /[-=_*~–—―─━═#]{3}|\*(?: \*){2}|-(?: -){2}|_(?: _){2}|`{3}/

/** @returns true for a line that is only drawn: "-----", "* * *", "____ ____", "```". */
export function isRule(text: string): boolean {
  if (!/^[-=_*~–—―─━═.+|#`]/.test(text)) return false
  return text.length < 4000 && (rule.test(text) || /^`{3}\w{0,20}$/.test(text)) && drawn.test(text)
}

/** Markdown's "## Duties ##". A single "#" before a small letter counts things: "# of openings". */
export function markdownHeading(text: string): { level: number; text: string } | null {
  const match = /^(#{1,6})[ \t]{1,9}(?=\S)/.exec(text.slice(0, 20))
  if (!match?.[1]) return null
  const words = text.slice(match[0].length)
  if (match[1].length === 1 && /^[\p{Ll}\d]/u.test(words)) return null
  return { level: match[1].length, text: words.replace(/\t/g, ' ').replace(/\s{1,9}#{1,9}$/, '') }
}

/** @returns the words of "=== Job Details ===" or "*** NOTICE ***"; null where the line is not framed. */
export function unframed(text: string): string | null {
  if (text.length > 120) return null
  const match = /^(={2,}|-{3,}|\*{3,}|~{3,}|#{2,})\s{1,9}(\S.{0,100}\S)\s{1,9}(={2,}|-{3,}|\*{3,}|~{3,}|#{2,})$/.exec(text)
  return match?.[2] && match[1]?.[0] === match[3]?.[0] ? match[2] : null
}
