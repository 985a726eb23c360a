/** The family of the overall physical strength. */
import { type Finding, type Strength, strengths } from '@specmill/model'
import { implied, stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { isTicked } from '../../engine/tables.ts'
import { family } from '../../field.ts'

const names = 'sedentary|light|medium|very heavy|heavy'
/** "Light X", "☒ Light" */
const tickedName = new RegExp(`^\\s*(?:[☒☑✓✔■●]\\s*(${names})|(${names})\\s*[:–-]?\\s*(?:x|✓|✔|☒|☑|\\(x\\)|\\[x\\]))\\s*$`, 'i')
/** "Medium work – …", "The work is light", "Strength: heavy"; refuses "light lifting" and "heavy traffic". */
const named = new RegExp(
  `\\b(?:strength(?: (?:rating|level|code|demand)s?)?\\s*[:=–-]\\s*(${names})\\b|(${names})\\s+(?:physical )?work\\b|\\bwork is (?:considered |classified as |generally |typically )?(${names})\\b(?! (?:in|to)\\b))`,
  'i',
)

const strengthFrom = (name: string): Strength | null =>
  strengths.find(strength => strength === name.toLowerCase().replace(/\s+/g, '-')) ?? null

export const strength = family({
  name: 'strength',
  keys: ['strength'],
  find: job => {
    const passages = passagesOf(sectionsOf(job, 'strength', 'physical-demands')).map(({ passage }) => passage)
    return { strength: fromTick(job, passages) ?? fromName(job, passages) ?? fromLabel(job) ?? fromForce(job, passages) }
  },
})

function fromTick(job: JobText, passages: readonly Passage[]): Finding<Strength> | null {
  for (const passage of passages)
    for (const [index, cell] of passage.cells.entries()) {
      const match = tickedName.exec(cell.text)
      const next = passage.cells[index + 1]
      const bare = strengthFrom(cell.text.trim())
      const name =
        match?.[1] ??
        match?.[2] ??
        (bare && (cell.checked === true || (next && !next.text.includes('=') && isTicked(next))) ? cell.text.trim() : null)
      const value = name ? strengthFrom(name) : null
      if (value) return stated(job.reading, 'strength/ticked', value, spanIn(passage, cell.start, cell.end))
    }
  return null
}

const labelled = new RegExp(
  `^(?:physical )?strength(?: (?:rating|level|code|demand|factor|requirement)s?)?\\s*[:=–-]\\s*(${names})\\b`,
  'i',
)

/** "STRENGTH: Light work." at the beginning of any line; refuses the name alone. */
function fromLabel(job: JobText): Finding<Strength> | null {
  for (const { passage } of passagesOf(job.sections)) {
    const match = labelled.exec(passage.text)
    const value = match?.[1] ? strengthFrom(match[1]) : null
    if (match && value) return stated(job.reading, 'strength/label', value, spanIn(passage, 0, match[0].length))
  }
  return null
}

/** Pounds of force that are exerted occasionally, as the Dictionary of Occupational Titles (appendix C, IV) defines the strengths. */
const force =
  /\bexert(?:s|ing)?\s+(?:up to|(?:in excess of|over|more than))?\s*\(?(\d{2,3})\)?\s*(?:pounds?|lbs?\.?)\s+of force\s+occasionally/i
const byForce: ReadonlyMap<string, Strength> = new Map([
  ['10', 'sedentary'],
  ['20', 'light'],
  ['50', 'medium'],
  ['100', 'heavy'],
])

/** "Exerting up to 20 pounds of force occasionally" says light work in the words that define it; any other poundage says none. */
function fromForce(job: JobText, passages: readonly Passage[]): Finding<Strength> | null {
  for (const passage of passages) {
    const match = passage.cells.length > 1 ? null : force.exec(passage.text)
    const value = match?.[1] ? byForce.get(match[1]) : undefined
    if (!match || !value) continue
    const span = spanIn(passage, match.index, match.index + match[0].length)
    return implied(job.reading, 'strength/force', /excess|over|more/i.test(match[0]) ? 'very-heavy' : value, [span])
  }
  return null
}

function fromName(job: JobText, passages: readonly Passage[]): Finding<Strength> | null {
  const found = passages.flatMap(passage => {
    // rows of a key define all strengths and say none
    const match = passage.cells.length > 1 ? null : named.exec(passage.text)
    const value = match ? strengthFrom(match[1] ?? match[2] ?? match[3] ?? '') : null
    return match && value ? [{ value, span: spanIn(passage, match.index, match.index + match[0].length) }] : []
  })
  const [first] = found
  return first && found.every(one => one.value === first.value) ? stated(job.reading, 'strength/named', first.value, first.span) : null
}
