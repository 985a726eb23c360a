/** Rules for the kinds of employment. */
import type { EmploymentType, Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { titleText } from '../title/line.ts'
import { titleLine } from '../title/rules.ts'
import { aboutApplicant, employmentWords, onlyTerms } from './lexicon.ts'
import { segmentsOf } from './segments.ts'
import { within } from './within.ts'

/** "This is a full-time, benefited position"; an applicant's full-time experience says nothing of the job. */
const ofTheJob =
  /\b(?:this is an?|this (?:position|job|role) is(?: an?)?|position type is|is an?|seeks an?|seeking an?|recruiting an?|(?:for|seeks?|seeking|recruiting|hiring) one(?: \(1\))?|for an?|for the) (?:[\w$%.,/()&-]+ ){0,5}?((?:[Ff]ull|[Pp]art)[\s-][Tt]ime)\b[^.;]{0,60}\b(?:position|job|role|appointment|employee|staff|professional|opportunity|vacancy|opening|\p{Lu}\p{L}+)/u
const begins =
  /^(?:(?:regular|permanent|temporary|benefited|exempt|non-exempt|[\d.]+ FTE)[\s,]+)*((?:full|part)[\s-]time)\b[^.;]{0,40}\b(?:position|job|role|appointment)\b/i
const notJob = /\bexperience\b|\bequivalent\b|\bstudents?\b|\bbenefits\b.*\bto (?:all )?full|\beach\b/i

/** Words of a title that say how the work is held; "Volunteer Coordinator" and "Contract Specialist" are no terms. */
const inTitles: readonly [RegExp, EmploymentType][] = [
  [/\b[Ff]ull[- ][Tt]ime\b(?! [Ee]quivalent)|\bFULL[- ]TIME\b|\bF\/?T\b/, 'full-time'],
  [/\b[Pp]art[- ][Tt]ime\b|\bPART[- ]TIME\b|\bP\/?T\b/, 'part-time'],
  [/\btemporary\b(?! (?:assistance|housing|staffing))|\blimited[- ]term\b/i, 'temporary'],
  [/\bseasonal\b/i, 'seasonal'],
  [/\bintern(?:ship)?\b/i, 'internship'],
  [
    /^volunteer\b(?!s? (?:and|&|coordinat|director|engagement|experience|liaison|manage|officer|program|recruit|resource|service|specialist|supervis|support))|\bvolunteer\)?$/i,
    'volunteer',
  ],
]

/** "Now hiring! Part-time" in front of the title that the text tells again; refuses "Required: full-time". */
const announces = /^(?:(?:now |we['’]re |we are )?hiring|(?:help )?wanted|job opening)?\W*(?:full|part)[- ]time\W*$/i

/** "Job Type: Full-Time Temporary", a line "Part time" at the top; refuses "full-time paid experience". */
export function employmentTypes(job: JobText): Finding<EmploymentType>[] {
  const found = [...behindLabels(job), ...onLines(job), ...inTitle(job), ...ofNotice(job), ...saidTemporary(job)]
  const saysTime = found.some(one => one.value === 'full-time' || one.value === 'part-time')
  const all = saysTime ? found : [...found, ...inSentences(job)]
  return all.filter((one, index) => all.findIndex(other => other.value === one.value) === index)
}

const behindLabels = (job: JobText): Finding<EmploymentType>[] =>
  labelledIn(job).flatMap(one => {
    const fits =
      one.key === 'type' ||
      (one.key === 'classification' && one.text.length < 60) ||
      (one.key === 'hours' && /^(?:full|part)/i.test(one.text)) ||
      (one.key === 'term' && /^(?:fixed|temp|full|part)/i.test(one.text)) ||
      (one.key === 'other' && /^categor/i.test(one.label))
    if (!fits || one.text.length > 110 || /\bfull[- ]time\b.{1,8}\bpart[- ]time\b/i.test(one.text)) return []
    return typesIn(one.text).map(({ type, match }) => within(job, 'status/type-label', type, one, match))
  })

const typesIn = (text: string, words: typeof employmentWords = employmentWords): { type: EmploymentType; match: RegExpExecArray }[] =>
  words.flatMap(([pattern, type]) => {
    const match = pattern.exec(text)
    return match ? [{ type, match }] : []
  })

const at = (job: JobText, rule: string, type: EmploymentType, passage: Passage, start: number, length: number) =>
  stated(job.reading, rule, type, spanIn(passage, start, start + length))

/** So many lines at the top may tell the terms. */
const firstLines = 25

function onLines(job: JobText): Finding<EmploymentType>[] {
  const top = topOf(job, firstLines)
  return top.flatMap((passage, index) => {
    if (passage.text.length > 130 || /\b(?:experience|is|are|may|will|must|all)\b|\w{3}[.!?]$/i.test(passage.text)) return []
    return segmentsOf(passage.text).flatMap(({ text, start }) => {
      // "Full time or part time" is a label where the answer stands below it
      const isLabel = labelKeyOf(text) !== null && !(/ or /.test(text) && !onlyTerms.test(top[index + 1]?.text ?? ''))
      if (!/^\S/.test(text) || text.includes(':') || isLabel || !onlyTerms.test(text)) return []
      return typesIn(text).map(({ type, match }) => at(job, 'status/type-line', type, passage, start + match.index, match[0].length))
    })
  })
}

/** In the line of the title, and in front of it where the text tells it again. */
function inTitle(job: JobText): Finding<EmploymentType>[] {
  const title = titleLine(job)
  if (!title) return []
  const own = typesIn(title.text, inTitles).map(({ type, match }) =>
    at(job, 'status/type-of-title', type, title.passage, title.from + match.index, match[0].length),
  )
  const named = titleText(title).toLowerCase()
  const announced = topOf(job, 4).flatMap(passage => {
    const front = passage.text.slice(0, -named.length)
    if (!named || passage === title.passage || !passage.text.toLowerCase().endsWith(named) || !announces.test(front)) return []
    return typesIn(front, inTitles).map(({ type, match }) => at(job, 'status/type-of-title', type, passage, match.index, match[0].length))
  })
  return [...own, ...announced]
}

/** Of several jobs in one notice: "the following seasonal positions". */
const offered = /\bfollowing (?:\w+ )?(seasonal|temporary|part-time|full-time) (?:positions|jobs|openings|opportunities)\b/i

const ofNotice = (job: JobText): Finding<EmploymentType>[] =>
  (job.of > 1 ? topOf(job, 8) : []).flatMap(passage => {
    const match = offered.exec(passage.text)
    const word = match?.[1] ?? ''
    return match
      ? typesIn(word).map(({ type }) =>
          at(job, 'status/type-of-notice', type, passage, passage.text.indexOf(word, match.index), word.length),
        )
      : []
  })

/** "Hours: The position is temporary, up to 32 hours a week." */
const saidTemporary = (job: JobText): Finding<EmploymentType>[] =>
  topOf(job, firstLines).flatMap(passage => {
    const match = /\b(?:[Tt]his|[Tt]he) (?:position|job) is (?:an? )?temporary\b/.exec(passage.text)
    const length = 'temporary'.length
    return match ? [at(job, 'status/type-sentence', 'temporary', passage, match.index + match[0].length - length, length)] : []
  })

const inSentences = (job: JobText): Finding<EmploymentType>[] =>
  passagesOf(job.sections.filter(section => !aboutApplicant.test(section.kind))).flatMap(({ passage }) =>
    sentencesOf(passage.text.slice(0, 4000)).flatMap(sentence => {
      const said = notJob.test(sentence.text) ? null : (ofTheJob.exec(sentence.text) ?? begins.exec(sentence.text))
      if (!said?.[1]) return []
      return typesIn(said[0], employmentWords.slice(0, 4)).map(({ type, match }) =>
        at(job, 'status/type-sentence', type, passage, sentence.start + said.index + match.index, match[0].length),
      )
    }),
  )
