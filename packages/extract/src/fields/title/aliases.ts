/** Other names of the class: the class title of a posting, "also known as", "(formerly …)". */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { labelledIn, spanOfLabelled } from '../../sections/labels.ts'
import { trailingTerms } from './lexicon.ts'
import { titleParts } from './parts.ts'
import { namesRole } from './role.ts'

/** "(Class Title of Animal Control Supervisor)", "Working title: …", "aka …". */
const inHead =
  /^\(?\s*(?:class title of|class title|working title|official title|also known as|a\.?k\.?a\.?|formerly|previously titled)\s*:?\s+(\S.{2,90}?)\)?\s*$/i

/** @param title as shown; it is no alias of itself */
export function aliasesOf(job: JobText, title: string | null): Finding<string>[] {
  const found: Finding<string>[] = []
  const add = (finding: Finding<string>) => {
    const value = finding.value?.toLowerCase()
    if (
      value &&
      value !== title?.toLowerCase() &&
      !title?.toLowerCase().startsWith(value) &&
      value.replace(trailingTerms, '') !== title?.toLowerCase() &&
      !found.some(other => other.value?.toLowerCase() === value)
    )
      found.push(finding)
  }
  for (const one of labelledIn(job)) {
    const isOther = one.key === 'class-title' || one.key === 'title' || (one.key === 'classification' && namesRole(one.text))
    if (!isOther || one.text.length > 90 || /^(?:n\/a|none|see)\b/i.test(one.text) || !namesRole(one.text)) continue
    if (job.title !== null && one.section.records.length === 0) continue
    const { start, end } = titleParts(one.text)
    if (shownFrom(one.text.slice(start, end)).toLowerCase() !== title?.toLowerCase())
      add(stated(job.reading, 'title/other-label', shownFrom(one.text), spanOfLabelled(one)))
  }
  for (const passage of job.sections[0]?.passages ?? []) {
    const match = inHead.exec(passage.text)
    // a line with another label behind it is read as one of a form
    if (!match?.[1] || match[1].includes(':')) continue
    const start = passage.text.indexOf(match[1], match[0].length - match[1].length - 3)
    add(stated(job.reading, 'title/also-known-as', shownFrom(match[1]), spanIn(passage, start, start + match[1].length)))
  }
  return found
}
