/** The employer as the first line of the document, where the text says below who that is. */
import type { Employer, Finding } from '@specmill/model'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { titleLine } from '../title/rules.ts'
import { noOrganization, small, word } from './organization-lines.ts'
import { withJurisdiction } from './rules.ts'

const runOfNames = new RegExp(String.raw`^${word}(?:,? (?:${small} )*${word}){1,6}$`, 'u')

/** "Moss & Fern Gardeners" above "Who we are" and "Moss & Fern Gardeners has grown …"; refuses a department of which nothing is said. */
export function employerNamedAgain(job: JobText): Finding<Employer> | null {
  const [first] = job.sections[0]?.kind === 'header' ? job.sections[0].passages : []
  const name = first?.text.trim() ?? ''
  if (!first || first === titleLine(job)?.passage || !runOfNames.test(name) || noOrganization.test(name)) return null
  const told = job.sections.some(
    ({ kind, passages }) => kind === 'about-employer' && passages.some(({ text }) => goesOnAbout(name, text.replace(/^The /, ''))),
  )
  return told ? withJurisdiction(job, 'employer/named-again', name, [spanIn(first)], null) : null
}

const goesOnAbout = (name: string, text: string): boolean => text.startsWith(`${name} `) && /^[a-z]/.test(text.slice(name.length + 1))
