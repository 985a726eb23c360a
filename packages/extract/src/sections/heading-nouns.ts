/** What a heading announces by its nouns, in whatever words around them: "Education, Experience, and Special Requirements", "Specialist skills and knowledge". */
import type { SectionKind } from '@specmill/model'
import { wordCount } from '../language/white-space.ts'

type Sort = 'knowledge' | 'skill' | 'ability' | 'education' | 'training' | 'experience' | 'license' | 'qualification' | 'duty' | 'purpose'

/** The last word of each part of such a heading, in the singular. */
const sorts: readonly [Sort, RegExp][] = [
  ['knowledge', /^(?:knowledge|expertise)$/],
  ['skill', /^(?:skill|proficiency)$/],
  ['ability', /^(?:ability|capability|aptitude|attribute|competency|competence|personal (?:quality|characteristic|trait))$/],
  ['education', /^(?:education|schooling)$/],
  ['training', /^training$/],
  ['experience', /^experience$/],
  ['license', /^(?:licen[sc]e|licensure|certificate|certification|registration|credential|ticket|permit|endorsement|accreditation)$/],
  ['qualification', /^(?:qualification|requirement)$/],
  ['duty', /^(?:duty|responsibility|task|function|accountability)$/],
  ['purpose', /^(?:purpose|objective)$/],
]
const traits: ReadonlySet<Sort> = new Set<Sort>(['knowledge', 'skill', 'ability'])
const oneTrait: Partial<Record<Sort, SectionKind>> = { knowledge: 'knowledge', skill: 'skills', ability: 'abilities' }

/** Words that may stand before duties and purposes; any other makes of them the work of somebody else, or a part of it. */
const plain =
  /^(?:(?:and|of|the|all|core|critical|day to day|example|examples|general|illustrative|important|job|key|main|major|overall|position|post|primary|principal|role|specific|statement|summary|typical|work|class|classification)\s+)*$/
/** Words that may stand before what is asked for; any other names one certificate, or the schooling of others. */
const ofDemands =
  /^(?:(?:and|acceptable|additional|basic|desirable|desired|essential|formal|general|highly|ideal|job|licensing|minimum|mandatory|necessary|other|position|preferred|prior|professional|related|relevant|required|special|specific|typical|vocational|work|academic|technical|supervisory|appropriate|entry|level|driver's?|state|legal)\s+)*$/
const says = /\b(?:will|have|has|must|may|is|are|be|following|you|your|we|our|not)\b/
const wished = /^(?:desirable|desired|highly desirable|ideal|preferred)\b/
const behind =
  /\s+(?:required|needed|necessary|essential|used|statement)$|\s+(?:for|of|in) (?:this |the |a )?(?:job|work|position|role|post|class)$/

/** "Class Attributes": its unit, its grade, its service. */
const ofClass = /^(?:class(?:ification)?|job|position) attributes?$/

/** In words; a longer line is a sentence. */
const longest = 9

/** @param heading as printed. @returns null where a part of it is called by another noun */
export function kindByNouns(heading: string): SectionKind | null {
  const printed = heading
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L},/&' -]/gu, ' ')
    .trim()
  const words = wordCount(printed)
  if (words < 2 || words > longest || says.test(printed) || ofClass.test(printed)) return null
  const parts = printed
    .split(/\s*(?:[,/&]|\band\b|\bor\b)\s*/)
    .map(part => part.replace(behind, '').trim())
    .filter(Boolean)
  const found = parts.map(sortOf)
  if (found.length === 0 || found.includes(null)) return null
  const all = new Set(found as Sort[])
  if (all.has('duty') || all.has('purpose')) {
    if (!parts.every(part => plain.test(part.replace(/\S+$/, '')))) return null
    return all.size > 1 ? null : all.has('duty') ? 'duties' : 'summary'
  }
  const isPlain = parts.every((part, index) => traits.has(found[index] as Sort) || ofDemands.test(part.replace(/\S+$/, '')))
  if (!isPlain) return null
  if (wished.test(printed)) return /\b(?:minimum|required|essential)\b/.test(printed) ? null : 'preferred-qualifications'
  const [only] = all
  if (all.size === 1 && only) return kindOfOne(only, printed)
  if ([...all].every(sort => traits.has(sort))) return 'knowledge-skills-abilities'
  if (all.has('experience') && (all.has('education') || all.has('training') || all.has('license'))) return 'minimum-requirements'
  if (all.has('education') && all.has('license')) return 'minimum-requirements'
  if (all.has('education') && all.has('training') && all.size === 2) return 'education'
  return all.has('license') && !all.has('qualification') && ![...all].some(sort => traits.has(sort))
    ? 'licenses-and-certifications'
    : 'qualifications'
}

function sortOf(part: string): Sort | null {
  const singular = part.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
  const last = singular.split(/\s+/).slice(-1).join(' ')
  const lastTwo = singular.split(/\s+/).slice(-2).join(' ')
  return sorts.find(([, noun]) => noun.test(last) || noun.test(lastTwo))?.[0] ?? null
}

/** Requirements alone may be of anything. */
function kindOfOne(sort: Sort, printed: string): SectionKind | null {
  if (sort === 'education' || sort === 'experience') return sort
  if (sort === 'license') return 'licenses-and-certifications'
  if (sort === 'qualification') return /\bqualifications?$/.test(printed) ? 'qualifications' : null
  return oneTrait[sort] ?? null
}
