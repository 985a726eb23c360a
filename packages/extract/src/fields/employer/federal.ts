/** Departments of the federal government and the agencies in them, as its announcements print them at the top. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { shownFrom } from '../../language/display-case.ts'

const federal =
  /^(?:(?:U\.?S\.?|United States) )?(?:Department of (?:the )?(?:Agriculture|Air Force|Army|Commerce|Defense|Education|Energy|Health and Human Services|Homeland Security|Housing and Urban Development|Interior|Justice|Labor|Navy|State|Transportation|Treasury|Veterans Affairs)|Environmental Protection Agency|Social Security Administration|Smithsonian Institution)$/i
const ofFederalService = /\bGS[- ]\d|\bfederal (?:service|government|employ)|\bU\.S\. citizens?\b|\bUSAJOBS\b/i
const agency =
  /^(?:\p{Lu}[\p{L}.'’&-]*,? (?:(?:and|of|for|the|&) )*){0,6}(?:Administration|Agency|Army|Bureau|Cent(?:er|re)s?|Command|Corps|Guard|Institutes?|Laboratory|Office|Service|Survey)$|^(?:Bureau|Office|Centers?|Institutes?|Agency) (?:of|for) \p{Lu}/u

export interface FederalLine {
  department: string
  span: Span
  /** Of the department: behind a comma, or on the line below or above. */
  agency: { name: string; span: Span } | null
}

/**
 * "Department of the Interior, Fish and Wildlife Service"; refuses the department of a state, of which nothing says that it is federal.
 * @param around the lines below and above it
 */
export function federalIn(job: JobText, passage: Passage, ...around: (Passage | undefined)[]): FederalLine | null {
  const comma = passage.text.indexOf(', ')
  const end = comma < 0 ? passage.text.length : comma
  const name = displayed(passage.text.slice(0, end))
  if (!federal.test(name) || !job.reading.blocks.some(block => ofFederalService.test(block.text))) return null
  const behind = comma < 0 ? null : displayed(passage.text.slice(end + 2).trim())
  const beside = around.flatMap(line => (line && line.cells.length < 2 && agency.test(displayed(line.text)) ? [line] : []))[0]
  return {
    department: name,
    span: spanIn(passage, 0, end),
    agency:
      behind !== null && agency.test(behind)
        ? { name: behind, span: spanIn(passage, end + 2, end + 2 + behind.length) }
        : beside
          ? { name: displayed(beside.text), span: spanIn(beside) }
          : null,
  }
}

const displayed = (text: string): string => (/\p{Ll}/u.test(text) ? text : shownFrom(text))
