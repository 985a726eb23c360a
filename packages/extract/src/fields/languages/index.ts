/** The family of the languages that the work needs. */
import type { Finding, LanguageNeed } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { anyOf, matchesOf } from '../../language/patterns.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { languageCodes } from './lexicon.ts'

export const languages = family({ name: 'languages', keys: ['languages'], find: job => ({ languages: languagesOf(job) }) })

const name = new RegExp(`\\b(${Object.keys(languageCodes).join('|')})\\b`, 'gi')
const needs =
  /\b(?:bilingual|biliteral|fluen\w+|proficien\w+ in|(?:reading|working|speaking|conversational|good|basic) knowledge of|knowledge of (?=[A-Z])|conversational (?=[A-Z])|command of|speak(?:s|ing)?|read and write|conversant|literate|second language|language (?:skills?|proficiency|fluency)|multilingual|translat\w+|interpret\w+ (?:from|to|in))\b/i
const wished =
  /\b(?:prefer\w*|desir\w*|plus|asset|helpful|advantage\w*|encouraged|bonus|ideal\w*|differential|additional pay|premium|may|some (?:of the )?positions)\b/i
/** "Spanish is a plus" */
const named = new RegExp(
  `\\b(?:${Object.keys(languageCodes).join('|')})\\s+(?:(?:is|would be)\\s+)?(?:an?\\s+)?(?:advantage|asset|plus|(?:highly |strongly )?(?:desir\\w+|preferred|required))\\b`,
  'i',
)
/** Studies, peoples and forms in other languages are no need of the job. */
const noNeed =
  /\b(?:available in|form in|version|history|literature|culture|ballots? in|materials? in|cuisine|heritage|speaking (?:communit|population|vot)\w*|english as a second|degree|major(?:ing)? in|courses?)\b/i
const notOfTheJob = /^(?:disclaimer|benefits|about-employer|how-to-apply|selection-process)$/

/** "Must be fluent in Spanish", "Bilingual (Somali)" in the title; refuses "English and math" and "ballots in Spanish". */
function languagesOf(job: JobText): Finding<LanguageNeed>[] {
  const found: Finding<LanguageNeed>[] = []
  for (const { section, passage } of passagesOf(job.sections)) {
    if (notOfTheJob.test(section.kind) || passage.text.length > 8000) continue
    const isTitle = section.kind === 'header' && passage.text.length < 160 && /\bbilingual\b/i.test(passage.text)
    for (const one of isTitle
      ? fromSentence(job, passage, passage.text, 0, 'languages/title', /\boption|\bprefer|\bdesir/i.test(passage.text))
      : fromPassage(job, passage, section.kind === 'preferred-qualifications')) {
      const known = found.findIndex(other => other.value?.language === one.value?.language)
      if (known < 0) found.push(one)
      else if (one.value?.required && !found[known]?.value?.required) found[known] = one
    }
  }
  return found
}

/** "Spanish or Somali" and nothing else, among what is wished for. */
const namesOnly = new RegExp(
  `^(?:${name.source})(?:(?:,\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or)\\s+|\\s*/\\s*)(?:${name.source}))*\\.?$`,
  'i',
)

const speaksOfNeed = anyOf([needs, named])

function fromPassage(job: JobText, passage: Passage, preferred: boolean): Finding<LanguageNeed>[] {
  if (preferred && namesOnly.test(passage.text.trim())) return fromSentence(job, passage, passage.text, 0, 'languages/wished', true)
  if (!speaksOfNeed(passage.text)) return []
  return sentencesOf(passage.text).flatMap(sentence =>
    speaksOfNeed(sentence.text) && !noNeed.test(sentence.text)
      ? fromSentence(job, passage, sentence.text, sentence.start, 'languages/sentence', preferred || wished.test(sentence.text))
      : [],
  )
}

function fromSentence(
  job: JobText,
  passage: Passage,
  text: string,
  offset: number,
  rule: string,
  isWished = false,
): Finding<LanguageNeed>[] {
  return matchesOf(name, text).flatMap(match => {
    const language = languageCodes[match[0].toLowerCase()]
    // reading and writing English is asked of everyone; only fluency is a need that is said of the job
    if (
      !language ||
      !/^\p{Lu}/u.test(match[0]) ||
      /\b(?:non[- ]?|(?:other than|besides|in addition to) (?:\w+ )?)$/i.test(text.slice(0, match.index)) ||
      (language === 'en' && !/\b(?:fluen\w+|proficien\w+|bilingual)\b/i.test(text))
    )
      return []
    return [
      stated(
        job.reading,
        rule,
        { language, required: !isWished },
        spanIn(passage, offset + match.index, offset + match.index + match[0].length),
      ),
    ]
  })
}
