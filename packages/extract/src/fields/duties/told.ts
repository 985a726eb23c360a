/** Duties of postings that have no headings at all, sentence by sentence: only what the sentence itself says that the holder does. */
import type { SectionKind } from '@specmill/model'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import type { Candidate } from './candidates.ts'
import { workVerb } from './lexicon.ts'
import { sentencesIn, type Words, wordsIn } from './words.ts'

/** Where an announcement in prose stands; a definition above a class of jobs is a summary, and only a promise ("will") is work there. */
const prose: ReadonlySet<SectionKind> = new Set<SectionKind>(['about-employer', 'header', 'other', 'summary'])

/** Characters of the words in front of who does it, and of what is looked at. */
const reach = 260
const front =
  '(?:(?:in|as|under|reporting to|working|additionally|also|together|alongside|at)\\b[^.;:]{0,120}?,\\s+|(?:in|as) (?:this|the|an?|our)\\b[^.,;:]{0,60}?\\s+|and\\s+)?'
const holders =
  'the (?:successful|selected|chosen|new) (?:candidate|applicant|individual|person|hire)|the (?:incumbent|employee|intern|holder)(?: (?:of|in) (?:this|the) position)?|(?:this|the) (?:position|role|job|person)|your (?:job|role) (?:is|will be) to'
const modal = "(?:\\s+(?:will|shall|would)|['’]ll)"
const adverbs = '(?:(?:also|primarily|mainly|typically|generally|directly|independently|regularly|\\w+ly)\\s+)*'
const promised = `${adverbs}(?:be (?:expected|called upon|asked) to\\s+|help (?:to )?)?`
const charged = /^(?:is|are|be|['’]re)\s+(?:\w+ly\s+)?(?:also\s+)?(?:responsible for|charged with|tasked with|involved in)\s+\w/i

/** What is promised to whoever gets the job, or asked of who wants it. */
const noWork: ReadonlySet<string> = new Set(
  'accept appear apply attend be benefit bring call close complete consider contact demonstrate earn enter follow gain has have hear hire interview is join know learn live need obtain offer open pay possess prove qualify receive register relocate remain remind sign start stay submit travel undergo undertake visit work'.split(
    ' ',
  ),
)
/** Of the post as an offer, not of its work. */
const ofOffer =
  /\b(?:probation\w*|salary|per (?:hour|year|annum)|hourly|benefits?\b(?=[^.]{0,40}\b(?:package|eligible|include))|resumes?|cover letters?|background check|drug (?:test|screen)\w*|open until filled|appl(?:y|ication) (?:by|form|process)|interviews?|closing date|required (?:\w+ )?documents?|(?:this|the) (?:job )?posting)\b/i

/** "Performs a variety of complex work" sums the duties up and is none. */
const overview =
  /^[^.;]{0,120}\bperforms? (?:an? )?(?:\w+ )?(?:variety|range|combination|number|\w+ed and \w+) of [^.;]{0,80}\b(?:work|tasks|duties|functions)\b/i

const lists =
  /^(?:the )?(?:\w+ )?(?:duties|responsibilities|tasks)(?: (?:of|for|in) (?:the|this) (?:position|role|job|post))?(?: will)? (?:include|are|comprise|consist of)s?\b:?,?\s+(?:but (?:are|is) not limited to:?,?\s+|the following:?\s+)?(?=\S.{18})/i

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Does the sentence begin with the holder, by one of these names, and a verb of work? */
function saysWork(text: string, titles: readonly string[], onlyPromised: boolean): boolean {
  const start = text.slice(0, reach)
  if (ofOffer.test(text) || overview.test(text)) return false
  const named = titles.length ? `|(?:the|our|an?) (?:${titles.map(escaped).join('|')})` : ''
  const who = new RegExp(`^${front}(you|${holders}${named})(?=[\\s'’])`, 'i').exec(start)
  if (!who?.[1]) return false
  let rest = start.slice(who[0].length)
  if (/ to$/i.test(who[1])) return verbOf(rest.trim()) !== null
  const will = new RegExp(`^${modal}\\s+${promised}`, 'i').exec(rest)
  if (will) {
    rest = rest.slice(will[0].length)
    return charged.test(rest) || verbOf(rest) !== null
  }
  if (onlyPromised && !/^you$/i.test(who[1])) return false
  rest = rest.replace(/^\s+/, '').replace(new RegExp(`^${adverbs}`, 'i'), '')
  if (charged.test(rest)) return true
  return !/^you$/i.test(who[1]) && /^\p{L}+s\b/u.test(rest) && !/^(?:this|the) (?:position|job)$/i.test(who[1]) && verbOf(rest) !== null
}

function verbOf(text: string): string | null {
  const first = /^[\p{L}-]+/u.exec(text)?.[0]
  const verb = first ? workVerb(first) : null
  return verb === null || noWork.has(verb) ? null : verb
}

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
  for (const match of raw.matchAll(/(?<=[;,]\s+(?:and\s+)?)\(?(\d{1,2})\)\s+/g))
    if (Number(match[1]) === starts.length + 1) starts.push(match.index)
  return starts.length < 3
    ? [words]
    : starts.flatMap(
        (start, i) => wordsIn(words.section, words.passage, words.start + start, words.start + (starts[i + 1] ?? raw.length)) ?? [],
      )
}

/** @param titles names of the job, as its text may call it */
export function toldDuties(job: JobText, titles: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  const known = new Set<string>()
  for (const { section, passage } of passagesOf(job.sections.filter(one => prose.has(one.kind)))) {
    if (passage.kind !== 'paragraph' || passage.cells.length > 1) continue
    const whole = wordsIn(section, passage)
    if (!whole) continue
    for (const sentence of sentencesIn(whole)) {
      const listed = announced(sentence)
      const told = listed.length > 0 || !saysWork(sentence.text, titles, section.kind === 'summary') ? listed : [sentence]
      for (const words of told) {
        if (/:$/.test(words.text) || known.has(words.text)) continue
        known.add(words.text)
        found.push({ words, row: null })
      }
    }
  }
  return found
}
