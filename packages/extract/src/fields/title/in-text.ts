/** A longer name that a text gives to the class whose title it has already printed: "A Water Services Chief of Operations (COO) is …". */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'

/**
 * Reads "A Utility Chief is a management-level class"; refuses "An Inspector is required to …" for an Engineer.
 * @param title as shown
 */
export function namesInText(job: JobText, title: string): Finding<string>[] {
  const last = title.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  const words = new Set(title.toLowerCase().split(/\s+/))
  const found: Finding<string>[] = []
  const shape =
    /(?:^|[.!?]\s+)An?\s+((?:\p{Lu}[\p{L}'’/&-]*\s+){1,6}?(?:of\s+(?:\p{Lu}[\p{L}'’/&-]*\s+){1,3}?)?)(?:\([A-Z]{2,6}\)\s+)?is\s+an?\s+(?:[\p{L}-]+\s+){0,3}(?:class|classification|position)\b/gu
  for (const { passage } of passagesOf(sectionsOf(job, 'summary', 'distinguishing-characteristics')))
    for (const match of passage.text.matchAll(shape)) {
      const name = match[1]?.trim() ?? ''
      const own = name.toLowerCase().split(/\s+/)
      if (
        !name ||
        name.toLowerCase() === title.toLowerCase() ||
        !own.includes(last) ||
        own.filter(word => words.has(word)).length < Math.min(2, words.size)
      )
        continue
      if (found.some(other => other.value === name)) continue
      const start = match.index + match[0].indexOf(name)
      found.push(stated(job.reading, 'title/name-in-text', name, spanIn(passage, start, start + name.length)))
    }
  return found
}
