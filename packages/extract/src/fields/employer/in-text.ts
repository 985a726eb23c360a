/** The employer where only the running text names it. */
import type { Employer, Finding, SectionKind } from '@specmill/model'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { organizationsIn } from './organizations.ts'
import { jurisdictionInName, withJurisdiction } from './rules.ts'

/** The organization that the text names most, by the words around it: "City of Alder Falls residency required"; refuses "a college or university". */
export function employerInText(job: JobText): Finding<Employer> | null {
  const byName = new Map<string, { weight: number; first: ReturnType<typeof organizationsIn>[number] }>()
  for (const one of organizationsIn(job)) {
    const key = one.name.toLowerCase().replace(/^the /, '')
    const known = byName.get(key)
    if (known) known.weight += one.weight
    else byName.set(key, { weight: one.weight, first: one })
  }
  const sorted = [...byName.values()].sort((a, b) => b.weight - a.weight)
  const most = sorted[0]
  const best = sorted.find(one => most && one !== most && one.weight >= 2 && isLonger(one.first.name, most.first.name)) ?? most
  const second = sorted.find(one => best && one !== most && !isSame(best.first.name, one.first.name))
  if (
    !best ||
    best.weight < 2 ||
    (second && second.weight > best.weight * 0.6 && !/^(?:City|Town|County|Village) of/.test(best.first.name))
  )
    return null
  const { name, passage, start, end } = best.first
  return withJurisdiction(
    job,
    'employer/text',
    name.replace(/^The /, ''),
    [spanIn(passage, start + (name.startsWith('The ') ? 4 : 0), end)],
    null,
  )
}

/** Where the post and the employer are told of; in others organizations are named for many reasons. */
const ofPost: ReadonlySet<SectionKind> = new Set<SectionKind>(['header', 'summary', 'about-employer', 'how-to-apply'])

/** The one organization that a text names, where it tells of the post. */
export function onlyOrganization(job: JobText): Finding<Employer> | null {
  const all = organizationsIn(job)
  const [first] = all
  // a place of work is no employer
  if (first && /^(?:[\w ]+ )?location\b/i.test(first.passage.text)) return null
  if (!first || all.some(one => !isSame(one.name, first.name))) return null
  if (!job.sections.some(section => ofPost.has(section.kind) && section.passages.some(({ block }) => block === first.passage.block)))
    return null
  const from = first.start + (first.name.startsWith('The ') ? 4 : 0)
  return withJurisdiction(job, 'employer/only', first.name.replace(/^The /, ''), [spanIn(first.passage, from, first.end)], null)
}

/** Two spellings of one organization. */
const isSame = (name: string, other: string): boolean =>
  name === other ||
  isLonger(name, other) ||
  isLonger(other, name) ||
  (jurisdictionInName(name) !== null && jurisdictionInName(name) === jurisdictionInName(other))

/** The longer name of the same: "… State University" and "… State University Elm Grove", "EG Museum of Art" and "Elm Grove Museum of Art". */
function isLonger(name: string, than: string): boolean {
  const tail = than.replace(/^[A-Z]{2,5} (?=\S+ \S+)/, ' ')
  return name.length > than.length && (name.startsWith(than) || (tail.startsWith(' ') && name.endsWith(tail)))
}
