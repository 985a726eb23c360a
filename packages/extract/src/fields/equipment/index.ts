/** The family of machines and protective equipment. */
import type { Finding } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { partsOfList } from '../../language/lists.ts'

export const equipment = family({
  name: 'equipment',
  keys: ['equipment', 'protectiveEquipment'],
  find: job => ({
    equipment: itemsOf(job, 'equipment', sectionsOf(job, 'equipment')),
    protectiveEquipment: itemsOf(job, 'protectiveEquipment', sectionsOf(job, 'protective-equipment')),
  }),
})

function itemsOf(job: JobText, field: 'equipment' | 'protectiveEquipment', sections: readonly SectionNode[]): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const { passage } of passagesOf(sections)) {
    if (saysNothing(passage.text)) stateAbsent(job, field, `equipment/none`, spanIn(passage))
    else found.push(...itemsIn(job, passage))
  }
  return found
}

/** "In a storm, all employees are expected to help": said of people, and no list of things. */
const ofPeople =
  /\b(?:applicants?|candidates?|employees?|incumbents?|staff)\s+(?:are|is|must|will|may|shall|should|can)\b(?! (?:use|operate))/i

/** A list in one line gives its parts; an item or a cell is one thing. */
function itemsIn(job: JobText, passage: Passage): Finding<string>[] {
  if (ofPeople.test(passage.text)) return []
  const parts =
    passage.cells.length > 1
      ? passage.cells.map(cell => ({ text: cell.text, start: cell.start, end: cell.end }))
      : partsOfList(introduced(passage.text))
  return parts.flatMap(({ text, start }) => {
    const bare = text.replace(/^[\s,;]+|[\s.,;]+$/g, '')
    const from = start + text.indexOf(bare)
    return bare.length > 1 && bare.length < 120 && /\p{L}{2}/u.test(bare)
      ? [stated(job.reading, 'equipment/list', bare, spanIn(passage, from, from + bare.length))]
      : []
  })
}

/** Words that stand before a list, the surest first; the general words before "including" are no part of it. */
const leads = [
  /^[^,]{0,120}?,? \b(?:including|such as)(?:,? but not limited to,?)?\s(?=\S)/i,
  /^.{0,120}?(?::\s|\b(?:following|uses?|operates?)\s)(?=\S)/i,
]

/** "Uses the following: a, b" begins behind the colon; "Uses tools, including a, b" behind the word. */
function introduced(text: string): { text: string; start: number } {
  for (const pattern of leads) {
    const start = pattern.exec(text)?.[0].length ?? 0
    if (start > 0 && text.includes(',', start)) return { text: text.slice(start), start }
  }
  return { text, start: 0 }
}
