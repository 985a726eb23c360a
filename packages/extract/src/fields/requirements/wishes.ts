/** Which leaves of a sentence are wished for and not required. */
import type { Join } from './joiners.ts'
import { demanded, wished, wishedDetail } from './lexicon.ts'
import type { Segment } from './segments.ts'
import { ofIdeal } from './wished-section.ts'

/** "three years in policy, elections experience preferred": the wish is for what stands behind the comma. */
const addition = /,\s+(?!and\/or\b)[^,;]*\b(?:experience|knowledge|background|degree|certification|licen[sc]e)\b[^,;]*$/i

/** "A master's degree and a certificate are desirable." */
const plural =
  /\bare\s+(?:both\s+|all\s+|also\s+|highly\s+|strongly\s+)?(?:desirable|desired|preferred|helpful|advantageous|a\s+plus)\s*\.?$/i

/** "Bachelor's degree with a teaching certificate preferred." */
const degreeWithPaper =
  /^\W*(?:an?\s+)?(?:associate|bachelor|master)['’]?s?\s+degree\s+with\s+(?:an?\s+)?(?:[\w'’-]+\s+){1,4}(?:certifi\w+|licen\w+|credentials?|endorsement)\s+(?:is\s+)?(?:desir\w+|prefer\w+)\s*\.?$/i

/** "To be considered an ideal candidate, one must also have …" */
const toBeIdeal = /^\W*(?:in\s+order\s+)?to\s+be\s+(?:considered\s+)?(?:as\s+)?(?:an|the)\s+ideal\b/i

/** Which of the leaves are wished for: the word stands with the leaf, or behind a row that it closes. */
export function wishes(text: string, segments: readonly Segment[], joins: readonly Join[]): boolean[] {
  // "The ideal candidate has a, b and c" wishes for all of them
  if (ofIdeal(text.slice(0, 60)) && (!demanded.test(text) || toBeIdeal.test(text))) return segments.map(() => true)
  const marks = segments.map(({ start, head }, i) => {
    const to = segments[i + 1]?.start ?? text.length
    const clause = text.indexOf(';', head.end)
    const words = text.slice(start, clause >= 0 && clause < to ? clause : to)
    const detail = wishedDetail.exec(words)
    const said = wished.exec(words)
    if (!said) return false
    if (/not\s+required|but\s+not/i.test(words)) return true
    if (addition.test(words.slice(Math.max(0, head.end - start), said.index))) return false
    if (detail && detail.index > 0 && detail.index <= said.index && start + detail.index >= head.end) return false
    return true
  })
  const ofAll = plural.test(text) || degreeWithPaper.test(text)
  for (let i = marks.length - 2; i >= 0; i--) {
    const join = joins[i]
    const segment = segments[i]
    if (
      marks[i + 1] &&
      join &&
      segment &&
      join.weight <= 1 &&
      (join.op === 'any' || ofAll || segment.head.kind === segments[i + 1]?.head.kind) &&
      !text.slice(join.left, join.right).includes('(') &&
      !demanded.test(text.slice(segment.start, segment.end))
    )
      marks[i] = true
  }
  // "A degree is preferred, or an equivalent combination": what is as good as a wish is none that is required
  segments.forEach(({ head }, i) => {
    if (head.kind === 'equivalency' && marks[i - 1] && joins[i - 1]?.op === 'any') marks[i] = true
  })
  return marks
}
