/** Lists of duties that stand under no heading of duties, as in postings whose headings were lost. */
import type { JobText, SectionNode } from '../../engine/reading.ts'
import { isCatchAll } from './attributes.ts'
import type { Candidate } from './candidates.ts'
import { isCaption, isNoDuty } from './refused.ts'
import { beginsWithVerb, beginsWithWorkGerund } from './verb-first.ts'
import { type Words, wordsIn } from './words.ts'

/** Kinds of sections in which no such list is looked for. */
const closed: ReadonlySet<SectionNode['kind']> = new Set<SectionNode['kind']>([
  'class-requirements',
  'disclaimer',
  'environment',
  'equipment',
  'health-and-safety',
  'history',
  'non-physical-demands',
  'physical-demands',
  'related-classes',
  'selection-process',
])
/** Here lines that begin with a verb are abilities or requirements, unless the list ends as lists of duties do. */
const doubtful: ReadonlySet<SectionNode['kind']> = new Set<SectionNode['kind']>([
  'abilities',
  'education',
  'experience',
  'knowledge',
  'knowledge-skills-abilities',
  'minimum-requirements',
  'preferred-qualifications',
  'qualifications',
  'skills',
])
/** A list has so many lines that begin with a verb, … */
const shortest = 4
/** … and not more than so many others between two of them. */
const longestGap = 2

/** Is it addressed to whoever applies? "Log into your account daily." */
const isAddressed = (text: string) =>
  /\byou(?:r|rs)?\b(?! (?:areas?|direct reports|staff|team|unit|work)\b)|\bplease\b|\bclick\b|\b(?:resume|résumé|cover letter|curriculum vitae)\b|\b(?:complete|submit|this|online|on-line|job|employment) applications?\b|^(?:all )?(?:applicants?|candidates?)\b/i.test(
    text,
  )

/** The longest such list of each section. */
export const unheadedLists = (job: JobText): Candidate[] =>
  job.sections.flatMap(section => listIn(section).map(words => ({ words, row: null })))

/** @returns the words of the duties; [] where the section holds no list of work */
export function listIn(section: SectionNode): Words[] {
  const longest = listsIn(section).reduce<Words[]>((best, list) => (list.length > best.length ? list : best), [])
  if (doubtful.has(section.kind) && !longest.some(words => isCatchAll(words.text, []))) return []
  const work = longest.findIndex(({ text }) => !isOverview(text) && !ofSupervision.test(text))
  return work > 0 ? longest.slice(work) : longest
}

const remembered = new WeakMap<SectionNode, Words[][]>()

/** All of them, in document order. */
export function listsIn(section: SectionNode): Words[][] {
  const known = remembered.get(section) ?? (closed.has(section.kind) ? [] : readLists(section))
  remembered.set(section, known)
  return known
}

function readLists(section: SectionNode): Words[][] {
  const lines = section.passages.flatMap(passage => (passage.cells.length > 1 ? [] : (wordsIn(section, passage) ?? [])))
  const lists: Words[][] = []
  let run: Words[] = []
  let between: Words[] = []
  const close = () => {
    if (run.filter(isWork).length >= shortest) lists.push(run)
    run = []
    between = []
  }
  let ofOthers = false
  for (const words of lines) {
    ofOthers = ofOthers ? words.passage.kind === 'item' || opensWithGerund(words) : listsNoDuties(words.text)
    if (ofOthers) {
      close()
      continue
    }
    if (isWork(words)) {
      run.push(...(run.length > 0 ? between : []), words)
      between = []
    } else if (run.length > 0) {
      if (isAddressed(words.text) || between.length >= longestGap || startsAnew(words.text)) close()
      else if (!isNoDuty(words) && !isCaption(words)) between.push(words)
    }
  }
  close()
  return lists
}

/** "We serve the public in many ways, including:" announces what the employer does, and no duties of the post. */
const listsOwnWork = /^(?:we|our)\b.*:\s*$/is
/** "Specialized experience for this position includes:" announces where else such work must have been done. */
const listsExperience = /\bexperience\b[^.:]{0,80}\b(?:includes?|including|following)\b[^.:]{0,30}:\s*$/i
const listsNoDuties = (text: string) => listsOwnWork.test(text) || listsExperience.test(text)
const opensWithGerund = (words: Words) => beginsWithWorkGerund(words.text)

const isWork = (words: Words) =>
  (beginsWithVerb(words.text) || beginsWithWorkGerund(words.text) || isCatchAll(words.text, [])) &&
  words.text.split(' ').length > 2 &&
  !isAddressed(words.text) &&
  !isNoDuty(words)

/** Here something else begins. */
const startsAnew = (text: string) => /^(?:we|our|this position|salary|hours|benefits|why|who|all applicants)\b/i.test(text)

/** "Works under the general supervision of the director, who …" */
const ofSupervision = /^works? (?:independently )?under (?:the )?(?:\w+ ){0,3}(?:supervision|direction|guidance)\b/i

/** "Performs complex, skilled administrative work, responsible for …" above a list sums it up. */
const isOverview = (text: string) =>
  /^(?:performs?|provides?)\s.{0,120}\bwork\b.{0,40}\b(?:responsible|including|in|of|for)\b/i.test(text) && text.length > 150
