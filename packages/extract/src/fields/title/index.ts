/** The family of who the class is called. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { shownFrom } from '../../language/display-case.ts'
import { aliasesOf } from './aliases.ts'
import { namesInText } from './in-text.ts'
import { titleSpans, titleText } from './line.ts'
import { classTitle, titleLine } from './rules.ts'

export const title = family({
  name: 'title',
  keys: ['title', 'titleAbbreviation', 'aliases'],
  find: job => {
    const own = classTitle(job)
    if (own) return { title: own, titleAbbreviation: null, aliases: [] }
    const line = titleLine(job)
    if (!line) return { title: null, titleAbbreviation: null, aliases: [] }
    const shown = shownFrom(titleText(line))
    const title = shown ? stated(job.reading, line.rule, shown, titleSpans(line)) : null
    return { title, titleAbbreviation: abbreviationIn(job, line), aliases: [...aliasesOf(job, shown), ...namesInText(job, shown)] }
  },
})

function abbreviationIn(job: JobText, line: NonNullable<ReturnType<typeof titleLine>>): Finding<string> | null {
  const short = line.parts.abbreviation
  return short
    ? stated(
        job.reading,
        'title/abbreviation',
        line.text.slice(short.start, short.end),
        spanIn(line.passage, line.from + short.start, line.from + short.end),
      )
    : null
}
