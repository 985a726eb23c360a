/** What an employer offers, told as a list within a sentence. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { partsOfList } from '../../language/lists.ts'
import { sentencesIn, spanOf, wordsIn } from '../duties/words.ts'
import { offer } from './lexicon.ts'

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
