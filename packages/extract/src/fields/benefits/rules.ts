/** What an employer offers beside pay: the items of a section of benefits, or a list within a sentence. */
import type { Finding } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import { partsOfList } from '../../language/lists.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { listIn } from '../duties/unheaded.ts'
import { clausesIn, sentencesIn, spanOf, type Words, wordsIn } from '../duties/words.ts'

const offer =
  /\b(?:insurance|medical|dental|vision|health|retirement|pension|holidays?|vacation|sick leave|leave|paid time off|pto|401\(?k\)?|403\(?b\)?|457|tuition|flexible spending|wellness|coverage|disability|life|transit|deferred compensation|childcare|discounts?|telecommut|flexible|benefits?|assistance program|eap|matching|bonus|training|professional development|perks?|pay|admission|parking|spending account|time off|annual leave|superannuation|stipend|equity (?:grants?|package|plan)|stock (?:options?|purchase)|sabbatical|gym|memberships?|meals?|lunch(?:es)?|allowance|reimbursement|relocation|cycle to work|season ticket)\b/i
const pointer =
  /^note\b|\b(?:for (?:more|additional|further) (?:information|details)|visit|click|here\b|link|see (?:the|our)|website|every effort|general description|conflict|subject to change|may vary|will vary|not eligible|contact|https?:|www\.)|^this (?:position|job) (?:is|requires|may|will)\b(?!.*\bbenefits?\b)|^benefits[^.]{0,40}page$|^(?:pulled from the )?full job description$|^(?:aa\/)?eoe\b|\b(?:begins?|starts?) (?:on )?\p{L}+day\b|:$|\?$/iu

/** Items of sections of benefits; refuses "For more information, visit our" and what says only where they are described. */
export function benefitsInSections(job: JobText): Finding<string>[] {
  const found: Words[] = []
  for (const section of sectionsOf(job, 'benefits', 'compensation')) {
    const mixed = section.kind === 'compensation'
    if (mixed && !/\b(?:benefits|perks|rewards)\b/i.test(section.heading ?? '')) continue
    const work = listIn(section)[0]?.passage
    const lines = section.passages.filter(({ kind, text }) => kind !== 'item' && isLine(text))
    const linesOffer = lines.length > 1 && lines.filter(({ text }) => offer.test(text)).length * 2 >= lines.length
    for (const passage of section.passages) {
      if (passage === work) break
      if (saysNothing(passage.text)) {
        stateAbsent(job, 'benefits', 'benefits/none', spanIn(passage))
        continue
      }
      const words = passage.cells.length > 1 ? null : wordsIn(section, passage)
      if (!words) continue
      const listed = passage.kind === 'item' || (isLine(passage.text) && linesOffer) || namesBenefit.test(passage.text)
      const sentences = sentencesIn(words)
      const several = !mixed && passage.kind !== 'item' && sentences.length === 1 && listsOffers(passage.text)
      const named = !mixed && passage.kind !== 'item' && sentences.length === 1 ? namedInLine(words) : []
      const parts = several ? clausesIn(words).map(withoutStop) : named.length > 0 ? named : listed ? [words] : sentences
      if (mixed && !listed && passage.kind !== 'item' && !listsOffers(passage.text)) continue
      found.push(
        ...parts.filter(
          one =>
            !(whys.test(section.heading ?? '') && !offered(one.text)) &&
            isOffer(one, (listed && !mixed) || named.length > 0) &&
            !(mixed && ofPay.test(one.text)),
        ),
      )
    }
  }
  return found
    .map((words, index) => withoutNext(words, found[index + 1]))
    .filter(({ text }) => !announces.test(text))
    .map(words => stated(job.reading, 'benefits/section', words.text, spanOf(words)))
}

/** "Leave that includes" */
const announces = /:$|\binclud(?:es?|ing)$/i
/** Letters by which the next item is known. */
const known = 24

/** An item into which those below it were copied ends where the first of them begins. */
function withoutNext(words: Words, next: Words | undefined): Words {
  if (!next || words.passage.kind !== 'item') return words
  const at = words.passage.text.slice(words.start, words.end).indexOf(next.text.slice(0, known), 1)
  if (at < 0 || (next.text.length < known && next.text.split(' ').length < 2)) return words
  return wordsIn(words.section, words.passage, words.start, words.start + at) ?? words
}

/** "Why join us?" tells of the employer too. */
const whys = /^why\b/i
const offered = (text: string) => offer.test(text) && !/^\p{L}+ing\b/u.test(text) && !/^[A-Z\s]{6,}:/.test(text)
/** "Retirement: State Pension; …", "Leave – 160 hours" on a line of its own. */
const namesBenefit =
  /^(?:(?:\p{L}+ ){0,2}(?:retirement|pension|health|medical|dental|vision|insurance|leave|vacation|holidays?|deferred compensation|savings|car allowance|vehicle|life|disability|tuition|time off|relocation|wellness))(?: \p{L}+)?\s*(?::|\s[–—-])\s+\S/iu
/** "A pension; a health plan; 11 holidays." in a section of pay and benefits. */
const listsOffers = (text: string): boolean =>
  text.split(';').length > 2 && text.split(';').filter(part => offer.test(part)).length * 2 >= text.split(';').length
/** In words: "employee assistance program". */
const longestName = 6

/** "Sick leave, a ferry pass, uniform provided." names three; refuses "Medical, dental, and vision benefits" and a sentence with a verb of its own. */
function namedInLine(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  if (/\b(?:is|are|we|you|will|your|our|includ\w+|offers?|provides?|may|for)\b|[:;$\d]/i.test(raw)) return []
  const parts = partsOfList({ text: raw.replace(/\.$/, ''), start: words.start })
  const short = parts.every(({ text }) => text.includes(' ') && text.split(' ').length <= longestName)
  const offers = parts.filter(({ text }) => offer.test(text)).length * 2 >= parts.length
  return parts.length > 2 && short && offers ? parts.flatMap(part => wordsIn(words.section, words.passage, part.start, part.end) ?? []) : []
}

/** The last of a list in one sentence ends with the stop of the sentence. */
const withoutStop = (words: Words): Words =>
  /(?<!\b\p{Lu})\.$/u.test(words.text) ? (wordsIn(words.section, words.passage, words.start, words.end - 1) ?? words) : words

/** In a section of both. */
const ofPay = /^(?:(?:base|annual|hourly|starting|monthly) )?(?:salary|pay|wage|compensation)\b|\b(?:salary|pay|hiring) range\b/i
/** A short line without a full stop: one of a list whose bullets were lost. */
const isLine = (text: string): boolean => text.length < 90 && !/[.!?:]$/.test(text)

function isOffer({ text }: Words, isItem: boolean): boolean {
  if (text.length < 3 || pointer.test(text) || isBoilerplate(text)) return false
  const label = /^([^:]{2,45}):\s/.exec(text)?.[1]
  if (label !== undefined && labelKeyOf(label) !== null) return false
  return isItem ? /\p{L}{3}|\b(?:401|403|457)/u.test(text) : offer.test(text)
}

const lists =
  /\bbenefits?\b(?:(?:\s+(?:package|coverage|program|plan|to [\w -]{3,40}?|for [\w -]{3,40}?|that|which|are|is|offered|available|options?))*)(?:\s*[,(]\s*|\s+)(?:such as|including|includes?|like|consist(?:s|ing) of)\s*:?\s+/i

const bare = /^/
/** "Prorated vacation, sick leave, a pension." beside what is paid: of three things or more, none is money. */
const besidePay = ({ kind }: SectionNode, sentence: string): boolean =>
  kind === 'compensation' &&
  !/[$£€\d:]/.test(sentence) &&
  sentence.split(',').length > 2 &&
  sentence.split(/,(?: and)?/).every(part => offer.test(part) && part.trim().split(' ').length < 6)

/** "Perks: a meal each shift, health insurance after 60 days." */
const labelledList = /^(?:employee |our )?(?:benefits|perks)(?: package| include)?:\s+(?=[^,;]{3,90}[,;])/i
const offers =
  /^(?:we|the \w+(?: \w+){0,4}) (?:also )?(?:offers?|provides?)\s+(?=.*\b(?:insurance|401|retirement|vacation|paid (?:time|leave|holidays)|pension)\b)/i

/** "a full package of benefits, including health insurance, vacation and a pension." */
export function benefitsInSentences(job: JobText): Finding<string>[] {
  for (const { section, passage } of passagesOf(
    job.sections.filter(one => one.kind !== 'disclaimer' && one.kind !== 'selection-process'),
  )) {
    const whole = passage.cells.length > 1 ? null : wordsIn(section, passage)
    if (!whole || !(section.kind === 'compensation' || /\bbenefit|\bperks\b|\boffers?\b|\bprovides?\b/i.test(whole.text))) continue
    for (const sentence of sentencesIn(whole)) {
      const raw = passage.text.slice(sentence.start, sentence.end)
      const match = labelledList.exec(raw) ?? lists.exec(raw) ?? offers.exec(raw) ?? (besidePay(section, raw) ? bare.exec(raw) : null)
      if (!match) continue
      const from = match.index + match[0].length
      const bracket = match[0].includes('(') ? raw.indexOf(')', from) : -1
      const parts = partsOfList({
        text: raw.slice(from, bracket > 0 ? bracket : raw.length).replace(/\.$/, ''),
        start: sentence.start + from,
      })
      const items = parts
        .flatMap(part => {
          const and = /^(?:as well as|along with|plus)\s+/i.exec(passage.text.slice(part.start, part.end))?.[0].length ?? 0
          return wordsIn(section, passage, part.start + and, part.end) ?? []
        })
        .filter(({ text }) => text.length < 160)
      if (items.filter(({ text }) => offer.test(text)).length * 2 >= items.length && items.length > 0)
        return items.map(one => stated(job.reading, 'benefits/sentence', one.text, spanOf(one)))
    }
  }
  return []
}
