/** The first lines of a job, whatever sections they fell in: a page's "Apply" button above the facts opens a section of its own. */
import type { Passage } from '../engine/passage.ts'
import type { JobText } from '../engine/reading.ts'

/** @param count how many passages at most */
export function topOf(job: JobText, count: number): Passage[] {
  const top: Passage[] = []
  for (const section of job.sections) {
    for (const passage of section.passages) {
      if (top.length >= count) return top
      top.push(passage)
    }
  }
  return top
}
