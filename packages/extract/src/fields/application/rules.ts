/** How to apply: what a section about it says, or the sentence that tells it. */
import type { Finding, SectionKind } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import type { Passage } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import { wordCount } from '../../language/white-space.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { listIn } from '../duties/unheaded.ts'
import { sentencesIn, spanOf, type Words, wordsIn } from '../duties/words.ts'

const deadline = /\b(?:deadline|closing|close|filing (?:date|period)|period|final)\b/i
const tells =
  /\b(?:appl(?:y|ying|ications?)|submit(?:ted)?|r[eé]sum[eé]s?|cover letters?|curriculum vitae|cv|e-?mail(?:ed)?|send|mail(?:ed)?|fax|upload|complete|scroll|portal)\b/i
/** Sentences that tell by themselves how to apply, wherever they stand. */
const opens =
  /^(?:to apply\b|how to apply\b|to be considered,? (?:please )?(?:submit|send|e-?mail|complete|upload)\b|(?:all )?(?:interested|qualified)\b[^.]{0,60}\b(?:candidates|applicants|persons|individuals|parties)\b.{0,60}\b(?:submit|apply|send|e-?mail|mail|asked|complete|contact|forward)\b|(?:if (?:you are |you['’]re )?interested,? )?please (?:e-?mail|send|submit|mail|apply|forward|upload|complete)\b|(?:all )?(?:completed )?applications?(?: forms?| packets?)? (?:will only be|must be|should be|will be|are|may be|can be) (?:only )?(?:accepted|received by|available|submitted|completed|filed|made|obtained|picked up|received online|returned|emailed|mailed)\b(?!.{0,20}\buntil\b)|(?:stop by|drop off|sign up (?=.{0,60}\b(?:at|online|on our)\b)|walk-in interviews|text \p{L}+ (?:to|at)|fill (?:out|in) (?:the|an|our) .{0,60}\bapplication|pick up (?:the|an|our) .{0,40}\bapplication|call .{0,50}\bto (?:apply|schedule|speak)|employees interested|interested employees)\b|apply (?:today|now)!? .{0,40}(?:text|call|visit|www|https?|@)|e-?mail (?:an?|your|us|the)\b.{0,80}\b(?:resume|résumé|cv|letter|portfolio)\b|applicants (?:must|should|may) (?:apply|submit|complete|send|e-?mail)\b|apply (?:online|on-line|at|through|via|by|in person|now at|to)\b|select ["“]?apply\b|attach (?:an?|your|the)\b.{0,60}\b(?:resume|résumé|letter)\b|submit (?:an?|your|the|all|completed|(?=applications?))\b.{0,80}\b(?:applications?|resume|résumé|letter|cv|materials)\b|candidates (?:must|should|are asked to|may) (?:apply|submit|send|e-?mail)\b)/iu

/** Without a period of filing and without the buttons of a web page. */
export function fromSection(job: JobText): Finding<string> | null {
  const sections = sectionsOf(job, 'how-to-apply')
  const ways = sections.filter(section => !deadline.test(section.heading ?? ''))
  for (const group of [ways, sections]) {
    const lines = group
      .flatMap(telling)
      .flatMap(one => (givesAddress.test(one.text) ? [one, ...addressBehind(one.section, one.passage)] : [one]))
    const words = lines.filter((one, index, all) => all.findIndex(({ text }) => text === one.text) === index)
    if (words.some(({ text }) => text.split(' ').length > 4))
      return stated(job.reading, 'application/section', words.map(one => one.text).join('\n'), words.map(spanOf))
  }
  return null
}

function telling(section: SectionNode): Words[] {
  const work = listIn(section)[0]?.passage
  const before = work ? section.passages.slice(0, section.passages.indexOf(work)) : section.passages
  const lines = before.flatMap(passage => (passage.cells.length > 1 ? [] : (wordsIn(section, passage) ?? [])))
  const useful = lines.filter(
    line => tells.test(line.text) && /[.!:]$|@|https?:|www\./.test(line.text) && line.text.split(' ').length > 3 && !isOther(line.text),
  )
  return useful
}

const isOther = (text: string): boolean => {
  const label = /^([^:]{2,45}):\s/.exec(text)?.[1]
  return (
    isBoilerplate(text) ||
    /^(?:for )?technical (?:issues|difficulties|problems|support|assistance)\b/i.test(text) ||
    /\?$|\bshare\b.{0,20}\b(?:facebook|twitter|linkedin)\b|^(?:please )?(?:describe|explain|list|indicate|select(?! ["“]?apply\b)|do you|have you|how|what|which|are you)\b/i.test(
      text,
    ) ||
    (label !== undefined && labelKeyOf(label) !== null)
  )
}

const givesAddress = /\b(?:to|at|address)\s*:$/i
/** Lines of an address, in words. */
const longestLine = 10
const mostLines = 6

/** The lines behind "… mail a letter to:". */
function addressBehind(section: SectionNode, passage: Passage): Words[] {
  const behind = section.passages.slice(section.passages.indexOf(passage) + 1)
  const end = behind.findIndex((line, index) => index >= mostLines || line.kind === 'heading' || wordCount(line.text) > longestLine)
  return behind.slice(0, end < 0 ? mostLines : end).flatMap(line => wordsIn(section, line) ?? [])
}

/** "Interested candidates are asked to submit …", as a paragraph or within one; refuses "Applies for grants". */
export function fromSentence(job: JobText): Finding<string> | null {
  const all = passagesOf(job.sections.filter(one => one.kind !== 'disclaimer' && one.kind !== 'selection-process')).flatMap(
    ({ section, passage }) => (passage.cells.length > 1 ? [] : (wordsIn(section, passage) ?? [])),
  )
  for (const words of all) {
    if (!tellsHow(words)) continue
    const lines = /:$/.test(words.text) ? [words, ...addressBehind(words.section, words.passage)] : [words]
    return stated(job.reading, 'application/sentence', lines.map(one => one.text).join('\n'), lines.map(spanOf))
  }
  for (const words of all) {
    const told = inProse.has(words.section.kind) && words.passage.kind === 'paragraph' ? sentencesIn(words) : []
    const first = told.findIndex(one => tellsHow(one) && namesWay.test(one.text))
    if (first < 0) continue
    const end = told.findIndex((sentence, index) => index > first && !goesOn.test(sentence.text))
    const lines = told.slice(first, end < 0 ? told.length : end)
    return stated(job.reading, 'application/within', lines.map(one => one.text).join(' '), lines.map(spanOf))
  }
  return null
}

/** Where announcements in prose stand. */
const inProse: ReadonlySet<SectionKind> = new Set<SectionKind>(['header', 'summary', 'about-employer', 'benefits', 'other'])
const tellsHow = ({ text }: Words): boolean => opens.test(text) && text.split(' ').length > 4 && !isOther(text)
/** Of a sentence among others: "submitted by 5 pm on the closing date" says only by when. */
const namesWay = /@|https?:|www\.|\b(?:online|on-line|in person|at|to|via|through|website|intranet|portal|mail|call|visit)\b/i
/** "Turn it in by Friday." behind "Pick up an application at the desk." */
const goesOn = /^(?:turn|return|bring|mail|drop|send|submit|include|attach)\b/i
