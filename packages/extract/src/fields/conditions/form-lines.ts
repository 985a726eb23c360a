/** Conditions that a form states by a label and its value: "Drug test: Yes". */
import type { Condition, ConditionKind, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { type Labelled, labelledIn, spanOfLabelled } from '../../sections/labels.ts'

const labels: readonly (readonly [RegExp, ConditionKind])[] = [
  [/^drug test(?:ing)?(?: required)?$/i, 'drug-test'],
  [/^(?:security )?clearance(?: required)?$/i, 'security-clearance'],
  [/^background (?:check|investigation)(?: required)?$/i, 'background-check'],
  [/^travel(?: required)?$/i, 'travel'],
]
/** "Other" names no clearance, and says no more than that there is a list. */
const denies = /^(?:no|none|not (?:required|applicable)|n\/a|other|0 ?%)(?:\b|$)/i

/** "Drug test" above "Yes", "Security Clearance: Secret"; refuses "Security clearance: Not required". */
export const conditionsOfForm = (job: JobText): Finding<Condition>[] =>
  labelledIn(job).flatMap(one => {
    const kind = one.key === 'other' ? labels.find(([label]) => label.test(one.label))?.[1] : undefined
    const label = kind && !denies.test(one.text) ? placeOfLabel(one) : null
    return kind && label
      ? [stated(job.reading, `conditions/${kind}`, { kind, text: `${one.label}: ${one.text}` }, [label, spanOfLabelled(one)])]
      : []
  })

/** In front of the value, or on the line above it. */
function placeOfLabel({ label, passage, start, section }: Labelled) {
  const at = passage.text.slice(0, start).indexOf(label)
  if (at >= 0) return spanIn(passage, at, at + label.length)
  const above = section.passages[section.passages.indexOf(passage) - 1]
  return above?.text.trim() === label.trim() ? spanIn(above) : null
}
