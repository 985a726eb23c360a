/** The family of where an incumbent must live. */
import type { SectionKind } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { family } from '../../field.ts'
import { clausesOf, sentencesOf } from '../../language/sentences.ts'
import { residencyIn } from './rules.ts'

/** Sections in which the residents are those who are served. */
const silent: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'about-employer',
  'benefits',
  'duties',
  'essential-duties',
  'other-duties',
  'knowledge',
  'abilities',
  'summary',
])

export const residency = family({
  name: 'residency',
  keys: ['residency'],
  find: job => {
    for (const section of job.sections) {
      if (silent.has(section.kind)) continue
      for (const passage of section.passages) {
        if (!/resid|domicil|\blive\s/i.test(passage.text)) continue
        const parts = passage.cells.length > 1 ? passage.cells : [{ start: 0, text: passage.text }]
        for (const part of parts)
          for (const sentence of sentencesOf(part.text))
            for (const clause of clausesOf(sentence.text)) {
              const found = residencyIn(clause.text)
              const from = part.start + sentence.start + clause.start
              if (found)
                return { residency: stated(job.reading, found.rule, found.value, spanIn(passage, from + found.start, from + found.end)) }
            }
      }
    }
    return { residency: null }
  },
})
