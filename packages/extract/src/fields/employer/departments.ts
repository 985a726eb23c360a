/** The department where no label names it: on a line of its own at the top, or in the text. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { jurisdictionOf } from '../../language/jurisdictions.ts'
import { matchesOf } from '../../language/patterns.ts'
import { titleLine } from '../title/rules.ts'
import { federalIn } from './federal.ts'
import { noDepartment } from './lexicon.ts'

const word = String.raw`(?!Department|Dept)\p{Lu}[\p{L}'’-]*`
const departments = new RegExp(
  String.raw`\b(?:Department|Dept\.) of (?:the )?(${word}(?:(?:,| and| &|, and| of| for| the)* ${word}){0,6})|((?:${word}\s+(?:(?:and|&|of)\s+){0,1}){1,4})Department\b(?! of)`,
  'gu',
)

/** Lines at the top among which the name of a department stands. */
const nearTop = 10
const alone =
  /^(?:(?:vacancy|job|position|opening)\s+[–—-]\s+)?((?:Department|Dept\.|Ministry) of (?:the )?\p{Lu}[\p{L} ,&'’-]{3,60}|(?:\p{Lu}[\p{L}'’-]*(?:,? (?:and |& |of )?)){1,5}Department|\p{Lu}[\p{L} ]{2,25}['’]s (?:Office|Department))$/iu
const noLine = /\b(?:human resources?|personnel|civil service|administrative services)\b|^(?:the|this|your|our|all|any|each|other)\b/i

/** "PARKS DEPARTMENT", "Sheriff's Office" on a line of its own; below a department of the federal government its agency. Refuses "Human Resources Department". */
export function departmentInHead(job: JobText): Finding<string> | null {
  const header = job.sections[0]
  const lines = header?.kind === 'header' ? header.passages.slice(0, nearTop) : []
  const title = titleLine(job)?.passage
  for (const [index, passage] of lines.entries()) {
    if (passage === title || passage.text.length > 90 || passage.cells.length > 1) continue
    const federal = federalIn(job, passage, lines[index + 1], lines[index - 1])
    if (federal) return federal.agency && stated(job.reading, 'employer/federal-agency', federal.agency.name, federal.agency.span)
    const name = alone.exec(passage.text)?.[1]
    if (!name || noLine.test(name)) continue
    const start = passage.text.length - name.length
    return stated(job.reading, 'employer/department-line', /\p{Ll}/u.test(name) ? name : shownFrom(name), spanIn(passage, start))
  }
  return null
}

/** "The Parks Department is seeking …": who writes the announcement. */
const writes =
  /^(?:The )?(?:[\p{Lu}][\p{L}'’&,-]*\s+|(?:of|and|the|for|&)\s+){0,12}?(?:is|has|invites|seeks|employs|consists|offers|at the)\b/u

/** The one department that the summary names: "in the Water Department"; refuses "other City Departments" and a text that names two. */
export function departmentInText(job: JobText): Finding<string> | null {
  const told = passagesOf(sectionsOf(job, 'summary', 'distinguishing-characteristics', 'allocating-factors'))
  const announced = passagesOf(sectionsOf(job, 'header', 'about-employer')).filter(
    ({ passage }) => passage.text.length > 60 && writes.test(passage.text),
  )
  const inTold = told.flatMap(({ passage }) => departmentsIn(passage))
  const found = inTold.length > 0 ? inTold : announced.flatMap(({ passage }) => departmentsIn(passage).slice(0, 1))
  const counts = new Map<string, number>()
  for (const one of found) counts.set(one.name.toLowerCase(), (counts.get(one.name.toLowerCase()) ?? 0) + 1)
  const title = titleLine(job)
  const inTitle =
    title && found.length === 0 ? departmentsIn({ ...title.passage, text: title.text, start: title.passage.start + title.from }) : []
  const first = found[0] ?? inTitle[0]
  if (!first || counts.size > 1) return null
  return stated(job.reading, 'employer/department-text', first.name, spanIn(first.passage, first.start, first.start + first.name.length))
}

/** "Department of Parks, Full": a comma goes on only to a last "and". */
const withoutList = (name: string): string => (/, (?:and )?[^,]*$/.exec(name)?.[0].includes('and ') ? name : (name.split(',')[0] ?? name))

function departmentsIn(passage: Passage): { name: string; passage: Passage; start: number }[] {
  if (!/\bDep(?:artmen)?t\b/.test(passage.text)) return []
  return matchesOf(departments, passage.text.slice(0, 6000)).flatMap(match => {
    if (match[1]) return [{ name: withoutList(match[0]), passage, start: match.index }]
    const words = match[0].split(/(\s+)/)
    let start = match.index
    // "MS Water & Light Department": what stands in front is the state, an article or a generic word
    while (
      words.length > 3 &&
      (jurisdictionOf(words[0] ?? '') || noDepartment.test(words[0] ?? '') || /^(?:the|of|and|&)$/i.test(words[0] ?? ''))
    )
      start += (words.shift() ?? '').length + (words.shift() ?? '').length
    const name = words.join('')
    return words.length < 3 || noDepartment.test(words[0] ?? '') ? [] : [{ name, passage, start }]
  })
}
