/** The family of the places where the work is done: a list of boxes, ticked or not. */
import type { Finding, WorkLocation } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { isTicked } from '../../engine/tables.ts'
import { family } from '../../field.ts'

const boxed = /^\s*(?:([☒☑✓✔■])|([☐□]|\[ \]|_{2,}))\s*(.+?)\s*$/

export const workLocation = family({
  name: 'work-location',
  keys: ['workLocations'],
  find: job => {
    const places = passagesOf(sectionsOf(job, 'work-location')).flatMap(({ passage }) => placesIn(job, passage))
    // a list in which nothing is ticked may be a list of anything
    return { workLocations: places.some(place => place.value?.checked) ? places : [] }
  },
})

function placesIn(job: JobText, passage: Passage): Finding<WorkLocation>[] {
  const place = (name: string, checked: boolean, from: number) =>
    stated(job.reading, 'work-location/box', { place: name, checked }, spanIn(passage, from, from + name.length))
  const [first, mark] = passage.cells
  if (first && passage.cells.length === 2 && mark && first.text.trim() && (isTicked(mark) || !mark.text.trim() || mark.checked === false))
    return [place(first.text.trim(), isTicked(mark), first.start + first.text.length - first.text.trimStart().length)]
  const text = passage.text
  if (passage.table !== null && passage.cells.length <= 1 && text.trim().length < 60 && !boxed.test(text))
    return [place(text.trim(), false, text.indexOf(text.trim()))]
  const match = boxed.exec(text)
  return match?.[3] ? [place(match[3], match[1] !== undefined, text.indexOf(match[3]))] : []
}
