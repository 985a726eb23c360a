/** The items of sections of benefits. */
import type { Finding } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, sectionsOf } from '../../engine/reading.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { listIn } from '../duties/unheaded.ts'
import { sentencesIn, spanOf, type Words, wordsIn } from '../duties/words.ts'
import { offer, pointer } from './lexicon.ts'
import { listsOffers, namedIn } from './parts.ts'

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
      const named = mixed ? [] : namedIn(words)
      const parts = named.length > 0 ? named : listed ? [words] : sentencesIn(words)
      if (mixed && !listed && passage.kind !== 'item' && !listsOffers(passage.text)) continue
      found.push(
        ...parts.filter(
          one =>
            !(whys.test(section.heading ?? '') && !offered(one.text)) &&
            isOffer(one, (listed && !mixed) || named.length > 0) &&
            !(mixed && ofPay.test(one.text)) &&
            !payAlone.test(one.text),
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
/** In a section of both. */
const ofPay = /^(?:(?:base|annual|hourly|starting|monthly) )?(?:salary|pay|wage|compensation)\b|\b(?:salary|pay|hiring) range\b/i
/** "$7,412 – $9,935 a month" and nothing else. */
const payAlone =
  /^[$£€][\d,.]+k?\s*(?:[-–—]|to)\s*[$£€]?[\d,.]+k?\s*(?:(?:per|an?|\/)\s*)?(?:hour|hr|month|year|annually|hourly|monthly)?\.?$/i
/** A short line without a full stop: one of a list whose bullets were lost. */
const isLine = (text: string): boolean => text.length < 90 && !/[.!?:]$/.test(text)

function isOffer({ text }: Words, isItem: boolean): boolean {
  if (text.length < 3 || pointer.test(text) || isBoilerplate(text)) return false
  const label = /^([^:]{2,45}):\s/.exec(text)?.[1]
  if (label !== undefined && labelKeyOf(label) !== null) return false
  return isItem ? /\p{L}{3}|\b(?:401|403|457)/u.test(text) : offer.test(text)
}
