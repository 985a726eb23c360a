/** Sentences that name the holder of a job and say what is done by them. */
import { workVerb } from './lexicon.ts'

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
export const ofOffer =
  /\b(?:probation\w*|salary|per (?:hour|year|annum)|hourly|benefits?\b(?=[^.]{0,40}\b(?:package|eligible|include))|resumes?|cover letters?|background check|drug (?:test|screen)\w*|open until filled|appl(?:y|ication) (?:by|form|process)|interviews?|closing date|required (?:\w+ )?documents?|(?:this|the) (?:job )?posting)\b/i

/** "Performs a variety of complex work" sums the duties up and is none. */
const overview =
  /^[^.;]{0,120}\bperforms? (?:an? )?(?:\w+ )?(?:variety|range|combination|number|\w+ed and \w+) of [^.;]{0,80}\b(?:work|tasks|duties|functions)\b/i

/** "Registrar of Collections" → as its text may say "the Registrar" too; "Assistant Manager" is not "the Manager". */
export function namesFrom(title: string): string[] {
  if (!title) return []
  const short = title.split(/\s*(?:,|\(|\/|\s[-–—]\s|\bof\b|\bfor\b)\s*/)[0]?.trim() ?? ''
  const last = /^(?:assistant|associate|deputy|vice)\b/i.test(title) ? '' : (short.split(' ').at(-1) ?? '')
  return [title, short, last].filter((name, index, all) => name.length > 3 && /^\p{L}/u.test(name) && all.indexOf(name) === index)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const promise = new RegExp(`^${modal}\\s+${promised}`, 'i')
const leadingAdverbs = new RegExp(`^${adverbs}`, 'i')

/** The sentences of one text are asked with the same names. */
const mostPatterns = 200
const holderPatterns = new Map<string, RegExp>()

/** The beginning of a sentence up to its holder, by the usual words or by one of these names. */
function holderCalled(titles: readonly string[]): RegExp {
  const names = titles.map(escaped).join('|')
  const known = holderPatterns.get(names)
  if (known) return known
  const named = names ? `|(?:the|our|an?) (?:${names})|(?:${names})s` : ''
  const pattern = new RegExp(`^${front}(you|${holders}${named})(?=[\\s'’])`, 'i')
  if (holderPatterns.size >= mostPatterns) holderPatterns.clear()
  holderPatterns.set(names, pattern)
  return pattern
}

/** "The position mows lawns, prunes trees, and rakes leaves."; refuses "This position requires patience, tact and care". */
const listsWork = /^[^,;]+, \p{Ll}+(?<!s)s [^,;]+, (?:[^,;]+, )*and \p{Ll}+(?<!s)s /u

/** Does the sentence begin with the holder, by one of these names, and a verb of work? */
export function saysWork(text: string, titles: readonly string[], onlyPromised: boolean): boolean {
  const start = text.slice(0, reach)
  if (ofOffer.test(text) || overview.test(text)) return false
  const who = holderCalled(titles).exec(start)
  if (!who?.[1]) return false
  let rest = start.slice(who[0].length)
  if (/ to$/i.test(who[1])) return verbOf(rest.trim()) !== null
  const will = promise.exec(rest)
  if (will) {
    rest = rest.slice(will[0].length)
    return charged.test(rest) || verbOf(rest) !== null
  }
  if (onlyPromised && !/^you$/i.test(who[1])) return false
  rest = rest.trimStart().replace(leadingAdverbs, '')
  if (charged.test(rest)) return true
  // "Bakers knead": the title itself may stand in the plural
  const plural = !/^(?:the|our|an?|this|your|you)\b/i.test(who[1])
  return (
    !/^you$/i.test(who[1]) &&
    (plural || /^\p{L}+s\b/u.test(rest)) &&
    (!/^(?:this|the) (?:position|job)$/i.test(who[1]) || listsWork.test(text)) &&
    verbOf(rest) !== null
  )
}

/** "You will read meters", under a heading of duties. */
export const promisesWork = (text: string): boolean => /\b(?:will|shall|['’]ll)\b/i.test(text) && saysWork(text, [], true)

function verbOf(text: string): string | null {
  const first = /^[\p{L}-]+/u.exec(text)?.[0]
  const verb = first ? workVerb(first) : null
  if (verb === null || !noWork.has(verb)) return verb
  // "receives, stores and releases property": beside a verb of work it is one itself
  const second = /^[\p{L}-]+s, ([\p{L}-]+s)(?=,| and\b| or\b)/u.exec(text)?.[1]
  const other = second ? workVerb(second) : null
  return other !== null && !noWork.has(other) ? verb : null
}
