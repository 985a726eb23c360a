/** The family of conditions of employment. */
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { spanIn } from '../../engine/passage.ts'
import { passagesOf, sectionsOf } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { conditionsOfForm } from './form-lines.ts'
import { conditionsIn } from './rules.ts'

export const conditions = family({
  name: 'conditions',
  keys: ['conditions'],
  find: job => {
    const none = passagesOf(sectionsOf(job, 'special-requirements')).find(({ passage }) => saysNothing(passage.text))
    const told = conditionsIn(job)
    const found = [...told, ...conditionsOfForm(job).filter(one => !told.some(other => other.value?.kind === one.value?.kind))]
    if (none && found.length === 0) stateAbsent(job, 'conditions', 'conditions/none', spanIn(none.passage))
    return { conditions: found }
  },
})
