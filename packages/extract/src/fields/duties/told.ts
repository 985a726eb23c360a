/** Duties of postings that have no headings at all, sentence by sentence: only what the sentence itself says that the holder does. */
import type { SectionKind } from '@specmill/model'
import type { Passage } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { matchesOf } from '../../language/patterns.ts'
import type { Candidate } from './candidates.ts'
import { isNoDuty } from './refused.ts'
import { ofOffer, saysWork } from './says-work.ts'
import { beginsWithVerb, beginsWithWorkGerund, saysWhatIsDone } from './verb-first.ts'
import { sentencesIn, type Words, wordsIn } from './words.ts'

/** Where an announcement in prose stands; a definition above a class of jobs is a summary, and only a promise ("will") is work there. */
const prose: ReadonlySet<SectionKind> = new Set<SectionKind>(['about-employer', 'header', 'other', 'summary'])

const lists =
  /^(?:the )?(?:\w+ )?(?:duties|responsibilities|tasks)(?: (?:of|for|in) (?:the|this) (?:position|role|job|post))?(?: will)? (?:include|are(?! (?:assigned|based|carried|completed|conducted|done|met|performed|subject|to be)\b)|comprise|consist of)s?\b:?,?\s+(?:but (?:are|is) not limited to:?,?\s+|the following:?\s+)?(?=\S.{18})/i

/** "Flags traffic." behind a sentence about the work; refuses "Apply at the desk." */
const thirdPerson = /^\p{Lu}\p{Ll}+s\s/u

/** Without the words that announce them: "Duties include opening mail and …". */
function announced(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  const lead = lists.exec(raw)
  const all = lead ? wordsIn(words.section, words.passage, words.start + lead[0].length, words.end) : null
  return all ? counted(all) : []
}

/** "1) open mail; 2) sort it; and 3) …": one each, where the numbers follow one another. */
function counted(words: Words): Words[] {
  const raw = words.passage.text.slice(words.start, words.end)
  const starts = [0]
  for (const match of matchesOf(/(?<=[;,]\s+(?:and\s+)?)\(?(\d{1,2})\)\s+/g, raw))
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  return starts.length < 3
    ? [words]
    : starts.flatMap(
        (start, i) => wordsIn(words.section, words.passage, words.start + start, words.start + (starts[i + 1] ?? raw.length)) ?? [],
      )
}

/** "Additional duties include but are not limited to:" above a list that is too short to be known by itself. */
const announcesList = /\b(?:duties|responsibilities|tasks|functions)\b[^.:;]{0,60}\b(?:includ\w+|are|following|limited to)\s*:\s*$/i
/** So many other lines, of a page around it, may stand between two items. */
const longestGap = 1

/** The items below such a line that begin with work. */
function listedBelow(section: SectionNode, lead: Passage): Words[] {
  const found: Words[] = []
  let between = 0
  for (const passage of section.passages.slice(section.passages.indexOf(lead) + 1)) {
    const words = passage.kind === 'item' ? wordsIn(section, passage) : null
    if (words && (beginsWithVerb(words.text) || beginsWithWorkGerund(words.text)) && !isNoDuty(words)) {
      found.push(words)
      between = 0
    } else if (passage.kind === 'item' || ++between > longestGap) break
  }
  return found
}

/** @param titles names of the job, as its text may call it */
export function toldDuties(job: JobText, titles: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  const known = new Set<string>()
  // of several jobs in one notice, a sentence below the title may begin with what is done
  const says = (text: string, onlyPromised: boolean) =>
    saysWork(text, titles, onlyPromised) || (job.of > 1 && saysWhatIsDone(text) && !ofOffer.test(text))
  for (const { section, passage } of passagesOf(job.sections.filter(one => prose.has(one.kind)))) {
    if (passage.kind !== 'paragraph' || passage.cells.length > 1) continue
    const whole = wordsIn(section, passage)
    if (!whole) continue
    let telling = false
    for (const sentence of sentencesIn(whole)) {
      const listed = announced(sentence)
      const goesOn: boolean = telling && thirdPerson.test(sentence.text) && saysWhatIsDone(sentence.text) && !ofOffer.test(sentence.text)
      const told: Words[] = listed.length > 0 || !(goesOn || says(sentence.text, section.kind === 'summary')) ? listed : [sentence]
      telling = told.length > 0
      for (const words of told) {
        if (/:$/.test(words.text) || known.has(words.text)) continue
        known.add(words.text)
        found.push({ words, row: null })
      }
    }
    if (announcesList.test(whole.text)) found.push(...listedBelow(section, passage).map(words => ({ words, row: null })))
  }
  return found
}
