/** A table of schooling against years: each row below the head is one way to meet what is required. */
import type { Passage } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import { aboutOf, type Entry, type Item, itemFrom } from './item.ts'

const namesColumn =
  /^\W*(?:(?:level|years?|amount|type|minimum|required|of|relevant|related|work|formal|qualifying)\s+)*(?:education(?:al)?|schooling|degrees?|training|experience)(?:\s+(?:level|required|requirements?|needed|attained|in\s+years))?\W*$/i

const filled = (passage: Passage) => passage.cells.filter(cell => cell.text.trim())
/** "Education ⇥ Experience", "Degree ⇥ Years of Experience". */
const isHead = (passage: Passage): boolean => {
  const cells = filled(passage)
  const about = new Set(cells.map(cell => aboutOf(cell.text)))
  return cells.length === 2 && cells.every(cell => namesColumn.test(cell.text)) && about.has('experience') && about.size === 2
}

/** @returns for the rows of such tables what each asks for; nothing for its head */
export function waysInTable(section: SectionNode): Map<Passage, Entry[]> {
  const ways = new Map<Passage, Entry[]>()
  let columns: Item['about'][] | null = null
  let table: number | null = null
  let count = 0
  for (const passage of section.passages) {
    if (passage.cells.length < 2 || passage.table !== table) columns = null
    if (passage.cells.length < 2) continue
    if (isHead(passage)) {
      columns = passage.cells.map(cell => (/experience/i.test(cell.text) ? 'experience' : 'education'))
      table = passage.table
      ways.set(passage, [])
    } else if (columns) {
      const about = columns
      const entries = passage.cells.flatMap((cell, index) =>
        cell.text.trim() ? [itemFrom(passage, section, cell.start, cell.end, null, about[index] ?? null)] : [],
      )
      ways.set(passage, [{ kind: 'group', section, alternative: String(++count), entries }])
    }
  }
  return ways
}
