/** Requirements in the running text of an announcement, sentence by sentence: those that say who must have what. */
import type { SectionKind } from '@specmill/model'
import { sentencesOf } from '../../language/sentences.ts'
import type { Item } from './item.ts'
import { procedure, wished } from './lexicon.ts'

/** Where announcements in prose stand. */
const prose: ReadonlySet<SectionKind> = new Set<SectionKind>(['about-employer', 'header', 'notes', 'other', 'summary'])

const who =
  '(?:(?:all|qualified|interested|eligible|successful|prospective|strong|competitive)\\s+)*(?:applicants?|candidates?)|(?:the|an?|our)\\s+(?:successful|ideal|selected|chosen|qualified|right|preferred|new)\\s+(?:candidate|applicant|individual|person|hire)|you|incumbents?|(?:the|this)\\s+(?:incumbent|position|job|role|employee)'
const mustHave =
  "(?:(?:['’]ll|\\s+(?:must|should|will|shall|would|need(?:s)?\\s+to|(?:are|is)\\s+(?:required|expected)\\s+to))?\\s+(?:also\\s+|ideally\\s+)?(?:have|has|hold|holds|possess(?:es)?|brings?(?=\\s+(?:at\\s+least\\s+)?(?:\\d|two|three|four|five|ten))|be\\s+at\\s+least|be(?=\\s+\\d{2}\\s+or\\s+older)|requires?|be\\s+(?:an?\\s+)?(?:licensed|certified|high\\s+school))\\b|['’]ve\\b)"
const asks = new RegExp(
  `^\\W*(?:ideally,?\\s+|to\\s+(?:be\\s+considered|qualify|apply),?\\s+|in\\s+addition,?\\s+|additionally,?\\s+|also,?\\s+)?(?:(?:${who})${mustHave}|(?:requires|must\\s+(?:have|possess|hold|be\\s+at\\s+least|be(?=\\s+\\d)))\\b|(?:minimum\\s+|basic\\s+)?(?:requirements|qualifications)\\s+(?:are|include|for\\s+(?:the|this)\\s+\\w+\\s+(?:are|include))\\b|ages?\\s+\\d{2}\\s*\\+|(?:preference\\s+(?:will\\s+be\\s+|is\\s+)?given\\s+to)\\b)`,
  'i',
)
/** "A notary commission is preferred." */
const saysSo =
  /\b(?:(?:is|are|be|also|strongly|highly)\s+(?:strongly\s+|highly\s+)?(?:required|preferred|desired|desirable)|(?:required|preferred|a\s+(?:strong\s+|big\s+)?plus|an\s+asset))\s*\.?\s*$/i
const ofEmployer = /\b(?:we|our|us)\b[^.]{0,40}\b(?:years?|experience)\b/i

/** @returns for each such sentence of a paragraph an item of its own */
export function toldIn(item: Item): Item[] {
  if (!prose.has(item.section.kind)) return []
  return sentencesOf(item.text).flatMap(({ start, end }) => {
    const text = item.text.slice(start, end)
    if (!asks.test(text) && !saysSo.test(text)) return []
    if (procedure.test(text) || (ofEmployer.test(text) && !wished.test(text))) return []
    return [{ ...item, text, span: (from: number, to: number) => item.span(start + from, start + to) }]
  })
}
