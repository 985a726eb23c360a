/** Organizations that a text names, by how sure it is that they are the one that employs. */
import { headingPassage, type Passage } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { RepairedBlock } from '../../engine/repaired-block.ts'
import { matchesOf } from '../../language/patterns.ts'
import { countyOf, institution, noName, ofPlace } from './lexicon.ts'

export interface NamedOrganization {
  name: string
  passage: Passage
  start: number
  end: number
  weight: number
}

const names = new RegExp(`(?<![\\p{L}-])(?:${ofPlace}|${countyOf}|${institution})`, 'gu')
/** Kinds in which other organizations are named as often as the own one. */
const elsewhere =
  /^(?:knowledge|abilities|skills|education|experience|minimum-requirements|preferred-qualifications|licenses-and-certifications|qualifications)$/

/** Words around the name that only the employer's has: "X is an equal opportunity employer", "employment with X". */
const behind =
  /^(?:['’]s\b|,? (?:is|are) (?:an? )?(?:equal|committed|seeking|hiring|recruiting|now hiring|accepting|looking|an? e\.?o\.?e|proud|currently)|,? (?:seeks|invites|offers|provides|inspires|maintains|houses|has an opening|expects|does not discriminate|will not discriminate|participates|residency|employees?|classes|positions?|service|personnel|government is))/i
const before =
  /\b(?:about|join|working for|work for|employment with|employed by|employee of|positions? (?:with|at|in)|opportunit(?:y|ies) (?:with|at)|career with|administered by|administration (?:of|for)|offered by|functions? (?:of|for))(?: the)?\s*$/i

export function organizationsIn(job: JobText): NamedOrganization[] {
  const found: NamedOrganization[] = []
  let read = 0
  for (const section of job.sections) {
    if (read > 60_000) break
    for (const passage of [...headingOf(job, section), ...section.passages]) {
      read += passage.text.length
      found.push(...fromPassage(section, passage))
    }
  }
  return [...found, ...inMargins(job)]
}

/** Asked for each record of a binder. */
const margins = new WeakMap<readonly RepairedBlock[], NamedOrganization[]>()

/** What stands in the margin of every page is the employer more often than not. */
function inMargins({ reading: { blocks } }: JobText): NamedOrganization[] {
  const known = margins.get(blocks) ?? findInMargins(blocks)
  margins.set(blocks, known)
  return known
}

function findInMargins(blocks: readonly RepairedBlock[]): NamedOrganization[] {
  const seen = new Set<string>()
  return blocks.flatMap(block => {
    if (!block.raw.look.margin || seen.has(block.text) || block.text.length > 300) return []
    seen.add(block.text)
    const passage = headingPassage(block.index, 0, block.text)
    return namesIn(passage).map(one => ({ ...one, weight: 3 }))
  })
}

/** A heading as rules read it: "City of Elm Grove classes that qualify". */
function headingOf(job: JobText, section: SectionNode): Passage[] {
  const at = section.headingSpan
  const text = at ? (job.reading.blocks[at.block]?.text.slice(at.start, at.end) ?? '') : ''
  return at && text ? [headingPassage(at.block, at.start, text)] : []
}

function fromPassage(section: SectionNode, passage: Passage): NamedOrganization[] {
  return namesIn(passage).map(one => (elsewhere.test(section.kind) && one.weight < 3 ? { ...one, weight: one.weight / 2 } : one))
}

function namesIn(passage: Passage): NamedOrganization[] {
  const { text } = passage
  if (
    !/\b(?:City|County|Town|Village|Borough|Township|Parish|Shire|State|Commonwealth|Court|University|College|Museum|Arboretum|Gardens?|Foundation|Academy|Zoo|Polytechnic)\b/.test(
      text,
    )
  )
    return []
  return matchesOf(names, text.slice(0, 6000)).flatMap(match => {
    const name = trimmedName(match[0])
    if (!name || noName.test(name) || /\b(?:Collection|Research|Studies) Museum\b/.test(name) || /^(?:City|County|Town|State)$/.test(name))
      return []
    const end = match.index + name.length
    const says = behind.test(text.slice(end, end + 40)) || before.test(text.slice(Math.max(0, match.index - 40), match.index))
    // "Institute for Rivers & Natural History Museum" is a part of something else
    const isPart = /(?:&|\))\s*$/.test(text.slice(Math.max(0, match.index - 8), match.index))
    return [{ name, passage, start: match.index, end, weight: (says ? 3 : 1) / (isPart ? 3 : 1) }]
  })
}

/** "City of Alder Falls Police" keeps no part of the organization, "County Clerk" is none. */
function trimmedName(name: string): string | null {
  const bare = name
    .replace(
      /\s+(?:is|has|Department|Dept|Division|Office|Board|Commission|Council|Personnel|Human|Civil|Classes|Residency|Police|Fire|Charter|Code|Law|Clerk|Clerks|Governments?)\b.*$/,
      '',
    )
    .replace(/['’]s$/, '')
    .replace(/[.,]$/, '')
  return /\s/.test(bare) && !/^(?:The )?(?:Board|Department|Office|Clerk|County|City)(?: of the)? County$/.test(bare) ? bare : null
}
