/** Rules that find where experience is asked for. */
import { durationsIn } from '../../language/durations.ts'
import { numberFrom, numberPattern } from '../../language/numbers.ts'
import { matchesOf } from '../../language/patterns.ts'
import { clausesOf } from '../../language/sentences.ts'
import { experienceFrom } from './experience.ts'
import type { HeadRule } from './head.ts'
import { wished } from './lexicon.ts'

const notExperience =
  /^[-\s]*(?:of\s+)?(?:(?:full[- ]time|formal|additional|accredited)\s+)*(?:age\b|old\b|or\s+older|colleges?\b|university|high\s+school|post-?secondary|undergraduate|education\b(?!\s+experience)|schooling|accredited|study|vocational|academic|degree|institution|course\b|courses\b|program|probation|apprentice|ago\b|per\b|technical\s+school|business\s+school|immediately|preceding|of\s+(?:hire|employment|appointment)|from\s+(?:the\s+)?(?:date|hire)|from\s+an?\b|prior\s+to|after\b|following\b|law\s+school|graduate\b)/i
const experienceFollows =
  /^['’]?\s*(?:of\s+)?(?!(?:[\w/-]+\s+){0,4}(?:college|university|education|training|school|study)\s+(?:and|or|and\/or|plus)\s)(?:[\w/,-]+\s+){0,5}experience\b/i
const leadsElsewhere =
  /\bprobation\w*(?:\s+period)?\W*$|(?:\bwithin|\blast|\bpast|\bpreceding|\bevery|\beach|\bage\s+of|\bup\s+to|\bmaximum\s+of|\bnext|\bduring|\bper|\bterm\s+of|\bprevious)\s+(?:the\s+)?(?:last\s+|past\s+|first\s+|a\s+)?$/i
const speaksOfWork =
  /\bexperience\b|\bexp\.|\bemploy(?:ment|ed)\b|\bservice\b|\bas\s+(?:an?|the)\b|\bin\s+(?:a|the)\s+class\b|\bperform|\bwork(?:ing|ed)?\b|\bserving|\bserved|\bpractice\b|\bsupervis|\bmanag|\binvolv|\bteaching\b|\bperformance\b|\b(?:general|manual|outdoor|skilled|unskilled)\s+labor\b/i

/** "4+ years designing databases", "at least 3 years in a lab": no word for work stands there, but the demand says it. */
const demandsYears =
  /(?:^\W*|\b(?:minimum(?:\s+of)?|at\s+least|must\s+have|you\s+(?:must\s+|should\s+|will\s+)?have|you['’]ve|requires?|with|have|possess(?:es)?)\s+(?:an?\s+|the\s+)?)$/i
const doing =
  /^\+?\s+(?:of\s+)?(?:\w+ly\s+)?(?!(?:accord|after|attend|be|beginn|concern|depend|dur|end|exclud|exist|expir|follow|hav|includ|liv|pend|recover|remain|resid|runn|stand|study|train)ing\b)\p{L}{2,}ing\s+\p{L}/iu
const inField =
  /^\+?\s+(?:on\s+an?\s|in\s+(?:an?|the|this|that|our|customer|data|public|local|government|\w+\s+(?:setting|environment|industry|sector|field))\b(?!\s+(?:row|community|state|county|city|united|past|last|first|calendar)))/i
/** "3 - 5 years of progressive leadership": what was done has a name. */
const ofActivity =
  /^\+?\s+(?:of\s+)(?:[\w/-]+\s+){0,3}(?:accounting|administration|bookkeeping|coding|consulting|design|development|engineering|fundraising|journalism|leadership|marketing|nursing|programming|research|sales|supervision)\b/i
/** "Master's degree and 3 years; or Bachelor's degree and 5 years of experience": the last says of what all of them are. */
const besideDegree =
  /\b(?:degree|diploma|doctorate|GED|equivalent)\b[^.;]{0,40}(?:\band|\bplus|\bwith|\+)\s+(?:at\s+least\s+|a\s+minimum\s+of\s+)?$/i
const endsWay = /^\+?\s*(?:[;.]|,?\s*or\b|$)/i

const speaksOfDoing = (before: string, clause: string): boolean =>
  demandsYears.test(before) && (doing.test(clause) || inField.test(clause) || ofActivity.test(clause))

/** Reads "two years of paid experience", "one year as a Senior Clerk"; refuses "a four-year college", "18 years of age". */
export const yearsOfExperience: HeadRule = {
  name: 'requirements/experience',
  find: (sentence, { about }) => {
    const durations = durationsIn(sentence)
    return durations.flatMap((duration, i) => {
      if (duration.months === 0) return []
      if (duration.months === null && (duration.hours === null || duration.hours < 40)) return []
      const before = sentence.slice(Math.max(0, duration.start - 70), duration.start)
      const reach = sentence.slice(duration.end, durations[i + 1]?.start ?? sentence.length)
      const clause = /^[^;]*/.exec(reach)?.[0] ?? ''
      if (leadsElsewhere.test(before) || (notExperience.test(reach) && !experienceFollows.test(reach)) || (duration.months ?? 0) > 360)
        return []
      const overlaps =
        /^[,\s]*(?:of\s+(?:which|whom)|of\s+(?:this|the|that|such|those)\s+(?:\w+\s+)?(?:experience|years))\b/i.test(reach) ||
        /\b(?:includ\w+|of\s+which|with|which\s+must\s+include)\s+(?:at\s+least\s+|a\s+minimum\s+of\s+|no\s+less\s+than\s+)?$/i.test(before)
      const within =
        (overlaps || /^\s*equivalent\s+to\s+(?:(?:an?|the|that)\b|[A-Z])/.test(reach)) &&
        /\bexperience\b|\bas\s+an?\b/i.test(sentence.slice(0, duration.start))
      if (
        !within &&
        !speaksOfWork.test(clause) &&
        about !== 'experience' &&
        !/\bexperience\b[^.;]*$/i.test(before) &&
        !speaksOfDoing(before, clause) &&
        !(besideDegree.test(before) && endsWay.test(reach) && /\bexperience\b/i.test(sentence))
      )
        return []
      return [
        {
          start: duration.start,
          end: duration.end,
          kind: 'experience',
          overlaps,
          read: (text: string, start: number) =>
            experienceFrom(text, { ...duration, start: duration.start - start, end: duration.end - start }, false),
        },
      ]
    })
  },
}

const school = '(?:education(?:al)?|schooling|training|study)'
const work = '(?:(?:[\\w-]+\\s+){0,3}?experience)'
const and = '\\s*(?:,|and|or|/|&|and/or)\\s*'
const both = new RegExp(
  `^['’]?\\s*(?:of\\s+)?(?:(?:[\\w-]+\\s+){0,2}?(?:combined|cumulative)\\s+|(?:an?\\s+|any\\s+)?(?:equivalent\\s+)?combination\\s+of\\s+)(?:(?:[\\w-]+\\s+){0,2}?${school}${and}${work}|${work}${and}(?:[\\w-]+\\s+){0,2}?${school})\\b`,
  'i',
)

/** Reads "six years of combined education and experience", of which none need be experience; refuses "six years of experience". */
export const yearsOfBoth: HeadRule = {
  name: 'requirements/combined-years',
  find: sentence =>
    /\bcombin|\bcumulative\b/i.test(sentence)
      ? durationsIn(sentence).flatMap(({ start, end }) => {
          const match = both.exec(sentence.slice(end))
          return match
            ? [{ start, end: end + match[0].length, kind: 'other' as const, read: () => ({ kind: 'other' as const, subject: null }) }]
            : []
        })
      : [],
}

const ofWhich = new RegExp(`(?<=[\\s,(])(${numberPattern})(?:\\s*\\(\\d+\\))?\\s+of\\s+(?:which\\b|(?:these|those)(?:\\s+years)?\\b)`, 'gi')

/** Reads "three years as a clerk, one of which must have been in supervision"; refuses "one of which a copy is kept". */
export const yearsOfThose: HeadRule = {
  name: 'requirements/of-which',
  find: sentence =>
    matchesOf(ofWhich, sentence).flatMap(match => {
      const [before] = durationsIn(sentence.slice(0, match.index))
      const amount = numberFrom(match[1] ?? '')
      if (
        !before?.months ||
        amount === null ||
        !/^\s*(?:must|shall|should|has|have|included?s?|may|is|are|was|were|in|at|as|being|spent)\b/i.test(
          sentence.slice(match.index + match[0].length),
        )
      )
        return []
      const end = match.index + match[0].length
      const duration = { months: amount * (before.months % 12 === 0 ? 12 : 1), maxMonths: null, hours: null, days: null }
      return [
        {
          start: match.index,
          end,
          kind: 'experience' as const,
          overlaps: true,
          read: (text: string, start: number) => experienceFrom(text, { ...duration, start: match.index - start, end: end - start }, true),
        },
      ]
    }),
}

const general =
  '(?:(?:some|any|previous|prior|demonstrated|extensive|proven|progressive|progressively|responsible|considerable|practical|related|relevant|professional|supervisory|managerial|direct|hands-on|work|working|documented|recent|successful|significant|lived|experience)[\\s,/]+(?:and\\s+|or\\s+)?){0,5}'
const nameless = new RegExp(
  `^(?:\\W|(?:and|or|must\\s+(?:have|possess)|possess\\w*|have|with|requires?|applicants\\s+must\\s+have)\\s+)*(${general}(?:\\w+\\s+seasons?\\s+of\\s+)?(?:(?!knowledge|skill|ability|and\\b|or\\b)[\\w'’/&-]+\\s+){0,4}?experience)(?=\\s+(?:in|with|as|working|using|perform|preparing|of|is|at|prefer|desir|managing|supervis|operating|related|helpful|a\\s+plus|an\\s+asset|strongly|highly|required|or|(?!(?:depend|exceed|includ)ing)[a-z]{2,}ing)|\\s*[.,;]?\\s*$)`,
  'i',
)

/** Years that are no age. */
const yearsIn = (text: string): boolean => durationsIn(text).some(({ end }) => !/^\s*(?:of\s+age|old|or\s+older)\b/i.test(text.slice(end)))

/** Reads "Demonstrated experience using relational databases"; refuses "any combination of experience", "learns from experience". */
export const namelessExperience: HeadRule = {
  name: 'requirements/experience-without-years',
  find: sentence =>
    clausesOf(sentence).flatMap(clause => {
      const match = nameless.exec(clause.text)
      if (!match?.[1] || durationsIn(match[0]).length) return []
      // behind years, "; experience in …" says what they are in
      const demonstrated = wished.test(clause.text) || /\b(?:demonstrated|proven)\b/i.test(match[1])
      if (clause.start > 0 && !demonstrated && yearsIn(sentence.slice(0, clause.start))) return []
      if (/^\W*no\s/i.test(match[1])) return []
      if (/\b(?:the|this|that|qualifying|each|all|knowledge|ability|count|counts|toward|towards|may)\s+\w*\s*experience$/i.test(match[0]))
        return []
      const end = clause.start + match[0].length
      return [{ start: end - match[1].length, end, kind: 'experience', read: text => experienceFrom(text, null, false) }]
    }),
}
