/** Which passages describe the class or post as a whole. */
import { type JobText, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import { anyOf } from '../../language/patterns.ts'
import { wordCount } from '../../language/white-space.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { isIntroduction } from '../duties/refused.ts'
import { listsIn } from '../duties/unheaded.ts'
import { beginsWithVerb } from '../duties/verb-first.ts'
import { sentencesIn, type Words, wordsIn } from '../duties/words.ts'
import { opensAsRequirement, setsCondition, statementIn } from '../ksas/statement.ts'
import { containerHeading, describesWork, namesPost, notDescription } from './lexicon.ts'

const describesNothing = anyOf(notDescription)

/** Paragraphs of an opening description at most, where no heading says where it ends. */
const mostParagraphs = 6

/** Sections of kind summary: those with a heading of their own before those that name the whole posting. */
export function summaryWords(job: JobText, title: string | null): { words: Words[]; rule: string } {
  const sections = sectionsOf(job, 'summary')
  const narrow = sections.filter(section => !containerHeading.test(section.heading ?? '') || isScopeOfSeries(section, sections))
  const words = narrow.flatMap(descriptionIn)
  if (words.length > 0) return { words, rule: 'summary/section' }
  const container = fromPost(sections.flatMap(descriptionIn), title)
  if (container.length > 0) return { words: container, rule: 'summary/posting' }
  return { words: job.of === 1 ? openingOf(job, title) : [], rule: 'summary/opening' }
}

/** Kinds of sections behind which a posting describes the post, where their headings are buttons and labels. */
const loose: ReadonlySet<SectionNode['kind']> = new Set<SectionNode['kind']>([
  'header',
  'how-to-apply',
  'about-employer',
  'compensation',
  'work-location',
  'work-schedule',
  'other',
])

/** "Scope" beside "Definition of Series" is a part of what describes the series. */
const isScopeOfSeries = (section: SectionNode, sections: readonly SectionNode[]) =>
  /^scope$/i.test(section.heading ?? '') && !sections.some(other => other !== section && /^(?:job|position) /i.test(other.heading ?? ''))

function descriptionIn(section: SectionNode): Words[] {
  const first = listsIn(section)[0]?.[0]?.passage
  const found: Words[] = []
  let announced = false
  for (const passage of section.passages) {
    if (passage === first) break
    if (passage.cells.length > 1) continue
    const words = withoutLead(wordsIn(section, passage))
    // a list below the description, or below the line that announces it, is no part of it
    if (passage.kind === 'item' && (found.length > 0 || announced)) break
    announced = /:\s*$/.test(passage.text)
    if (!words || !isDescription(words)) continue
    if (found.length > 0 && (opensAsRequirement(words.text) || statementIn(words.text))) break
    if (first !== undefined && found.length >= mostParagraphs) break
    found.push(words)
  }
  return found
}

/** Without the last sentence where it announces a list: "The duties include:". */
function withoutLead(words: Words | null): Words | null {
  if (!words || !/:$/.test(words.text)) return words
  const before = sentencesIn(words).slice(0, -1)
  const [first, last] = [before[0], before.at(-1)]
  return first && last ? wordsIn(words.section, words.passage, first.start, last.end) : null
}

/** Paragraphs of a posting without headings: the first that speaks of the post, and those behind it that do so too. */
function openingOf(job: JobText, title: string | null): Words[] {
  for (const section of job.sections) {
    if (!loose.has(section.kind)) return []
    const paragraphs = descriptionIn(section).filter(({ text }) => text.length >= 90 && /[.!]["”]?$/.test(text) && describesWork.test(text))
    const [top] = paragraphs
    // "Plans and directs …" below the title says what the post is without naming it
    if (top && section.kind === 'header' && beginsWithVerb(top.text) && !speaksOfPost(top.text, title)) return [top]
    const first = paragraphs.findIndex(({ text }) => speaksOfPost(text, title))
    if (first >= 0) return paragraphs.slice(first, first + 3).filter(({ text }) => speaksOfPost(text, title))
  }
  return []
}

/** What an employer says of itself before it comes to the post is left out. */
function fromPost(words: Words[], title: string | null): Words[] {
  const first = words.findIndex(({ text }) => speaksOfPost(text, title))
  const behind = first > 0 ? words.slice(first) : words
  const plain = behind.filter(
    ({ text }) => !asksReader.test(text) && !isAside(text, title) && (ofThisPost.test(text) || !speaksOfEmployer.test(text)),
  )
  return plain.some(({ text }) => speaksOfPost(text, title)) ? plain : behind
}

/** "Do you love boats? …" advertises. */
const asksReader = /^(?:do|are|have|would|can|could|ready|looking|interested|want)\b[^.!]{0,200}\?/i
/** "We are looking for people who care", and the title on a line of its own. */
function isAside(text: string, title: string | null): boolean {
  const named = title !== null && text.toLowerCase().includes(title.toLowerCase())
  if (named) return wordCount(text) < 14 && !/[.!]["”]?$/.test(text) && text.toLowerCase().startsWith(title.toLowerCase())
  return /\b(?:looking for|seeking|seeks) (?:[\w-]+,? (?:and )?){0,4}(?:employees|people|individuals|professionals|talent)\b/i.test(text)
}

const ofThisPost = /\b(?:this|the) (?:position|role|job|incumbent)\b|\b(?:seeks|seeking|hiring|recruiting|looking for)\b/i
/** "The Harbor Office has three crews.", "Led by the mayor, the Office of Ships is responsible for …" */
const speaksOfEmployer =
  /^(?:\p{Lu}\p{Ll}+ by [^.]{3,60}, )?(?:[Tt]he )?(?:[\p{Lu}][\p{L}'’&,-]*\s+|(?:of|and|the|for)\s+){0,8}(?:Office|Department|Division|County|City|State|Agency|Board|Bureau|University|College|Museum|Company|District)(?:\s+of(?:\s+(?:the\s+)?[\p{Lu}][\p{L}'’&-]*(?:\s+and)?)+)?(?:\s*\([^)]{2,12}\))?\s+(?:has|is (?:a|an|the|one|committed|located|proud)|provides|plays|is responsible|administers|manages|oversees|supervises|serves|employs|operates|offers|conducts|consists|believes|values|strives)\b/u

const speaksOfPost = (text: string, title: string | null) =>
  namesPost.test(text) || (title !== null && text.toLowerCase().includes(title.toLowerCase()))

function isDescription({ text, passage }: Words): boolean {
  if (isIntroduction(text) || describesNothing(text)) return false
  const label = /^([^:]{2,45}):\s/.exec(text)?.[1]
  if (label !== undefined && labelKeyOf(label) !== null) return false
  if (wordCount(text) < 5 && !/[.]$/.test(text)) return false
  return !(passage.kind === 'heading' && wordCount(text) < 12) && !(wordCount(text) < 30 && setsCondition(text))
}
