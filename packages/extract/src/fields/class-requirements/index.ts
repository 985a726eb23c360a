/** The family of rows of compensable factors: "Reading ⇥ Work requires the ability to read …". */
import type { ClassRequirement, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { passagesOf, sectionsOf } from '../../engine/reading.ts'
import { family } from '../../field.ts'

export const classRequirements = family({
  name: 'class-requirements',
  keys: ['classRequirements'],
  find: job => {
    const found: Finding<ClassRequirement>[] = []
    for (const { passage } of passagesOf(sectionsOf(job, 'class-requirements'))) {
      const filled = passage.cells.filter(cell => cell.text.trim())
      const [factor, ...rest] = filled
      if (passage.cells.length > 1 && factor && rest.length > 0) {
        const text = rest.map(cell => cell.text.trim()).join(' ')
        const spans = filled.map(cell => spanIn(passage, cell.start, cell.end))
        found.push(stated(job.reading, 'class-requirements/row', { factor: factor.text.trim(), text }, spans))
        continue
      }
      // a line "Reading: …"
      const line = passage.cells.length > 1 ? null : /^([\p{Lu}][^:.]{2,50}):\s+(\S.*)$/su.exec(passage.text)
      if (line?.[1] && line[2])
        found.push(stated(job.reading, 'class-requirements/line', { factor: line[1], text: line[2] }, spanIn(passage)))
    }
    return { classRequirements: found }
  },
})
