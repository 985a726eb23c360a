/** The name of a license or certification: the words around "license" or "certification" that are not about having it. */

import { matchesOf } from '../../language/patterns.ts'
import { notNames } from './lexicon.ts'

const connectors = new Set(['at', 'of', 'on', 'and', '&', 'for', 'in', 'the'])
const capital = (word: string) => /^[("“]?[\p{Lu}\d]/u.test(word)
const bare = (word: string) => word.toLowerCase().replace(/^[("“]+|[)"”.:]+$/g, '')

/** Words directly before `at`: a run of capitalised words, or up to four in lower case. @returns where the name begins, or null */
export function nameBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - 120)
  const reach = text.slice(from, at)
  const cut = Math.max(
    ...[...reach.replace(/\([^()]*\)/g, inside => 'X'.repeat(inside.length)).matchAll(/[;:()]|,(?!\s*\d)|\.\s|\t/g)].map(
      match => match.index + 1,
    ),
    0,
  )
  const words = matchesOf(/\S+/g, reach.slice(cut)).map(match => ({ text: match[0], start: from + cut + match.index }))
  let first: number | null = null
  let capitals = false
  let plain = 0
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]
    if (!word) break
    const previous = words[i - 1]
    if (connectors.has(word.text) && capitals && previous && capital(previous.text) && !notNames.has(bare(previous.text))) continue
    if (
      notNames.has(bare(word.text)) &&
      !(capital(word.text) && capitals && bare(word.text) === 'state' && i > 0 && capital(previous?.text ?? ''))
    )
      break
    if (capital(word.text)) capitals = true
    else if (capitals || ++plain > 4) break
    first = word.start
  }
  return first
}

/** In a sentence of capitals: "CERTIFIED WELDER ISSUED BY THE CITY". */
const behindInCaps = /\s+(?:AS|AT|BEFORE|BY|FROM|IS|ISSUED|MUST|ON|PREFERRED|PRIOR|REQUIRED|THROUGH|WITH|WITHIN)\b/

/** "Professional Engineer in the State of Ohio" */
const inState = /\s+in\s+(?:the\s+)?(?:State|Commonwealth|Province)\s+of\b/

/** "as a Professional Engineer in this state" → the end of the name that begins at `at`. */
export function nameAfter(text: string, at: number): number {
  const rest = text.slice(at)
  const caps =
    /^(?:(?:[\p{Lu}\d][\p{L}\d.&/'’-]*|of|and|&|for|in|the)\s+){0,7}[\p{Lu}\d][\p{L}\d.&/'’-]*(?:\s*\([A-Z][A-Za-z.-]{1,8}\))?/u.exec(rest)
  if (caps && /^\p{Lu}/u.test(rest)) return at + (caps[0].split(behindInCaps)[0]?.split(inState)[0] ?? '').replace(/[.,]+$/, '').length
  const lower =
    /^[\p{L}\d.&/'’-]+(?:\s+(?!in\b|by\b|from\b|with\b|and\b|or\b|at\b|within\b|is\b|for\b|prior\b|issued\b|as\b|that\b|upon\b|required\b|preferred\b|through\b|before\b|to\b|must\b|on\b)[\p{L}\d&/'’-]+){0,4}/u.exec(
      rest,
    )
  return at + (lower?.[0] ?? '').replace(/[.,]+$/, '').length
}
