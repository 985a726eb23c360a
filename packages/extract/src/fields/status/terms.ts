/** Rules for the place of work and the length of the appointment. */
import type { Finding, JobRecord } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import type { LabelKey } from '../../sections/label-lexicon.ts'
import { labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { segmentsOf } from './segments.ts'
import { within } from './within.ts'
import { count, durationIn } from './written-duration.ts'

type WorkMode = NonNullable<JobRecord['workMode']>

const modes: readonly [RegExp, WorkMode][] = [
  [/\bhybrid\b|\bpartial(?:ly)? remote\b|\bflexible\/hybrid\b/i, 'hybrid'],
  [/\bon[- ]?site\b|\bin[- ]person\b|\bin[- ]office\b|\bon campus\b|\bnot (?:eligible for )?remote\b|^no\b/i, 'on-site'],
  [/\b(?:fully |100% )?remote(?:ly)?\b|\bwork from home\b|\btelecommut\w+\b|^yes\b/i, 'remote'],
]
const saidOfTheJob =
  /^work is (hybrid|on-?site|remote)\b|\b(?:this|the) (?:position|job|role|work) (?:is|will be|may be|can be|offers|has|allows)[^.;]{0,60}?\b(?:remote\/)?(hybrid|on-?site|fully remote|remote|in[- ]person)\b|\b(hybrid|fully remote|remote|on-?site) (?:work )?(?:position|schedule|role|arrangement|environment|opportunity)\b|\b(?:eligible for|offers?) (?:a )?(?:remote\/)?(hybrid) work\b|\b(hybrid) working\b|^(on-?site|in[- ]person|in[- ]office) only\b|\bon an? (hybrid|remote) basis\b|\bwork format:? (?:fully )?(hybrid|on-site|remote)/i

/** Words for work at the place and for work from elsewhere: both in one sentence, or "remote/hybrid", are a hybrid. */
const elsewhere = /\btelecommut\w+|\btelework\w*|\bremote(?:ly)?\b|\bwork(?:ing)? (?:from|at) home\b/i
const atPlace = /\bon-?\s?site\b|\bin[- ]person\b|\bin[- ]office\b/i
const sharing = /\b(?:combination|mix(?:ture)?|blend|some|partly|partially|complemented|supplemented)\b/i
const denied = /\b(?:no|not|without)\b[^.]{0,40}\b(?:telecommut|telework|remote)/i

/** @returns the stretch from the one to the other; null where there are not both */
function mixed(sentence: string): { start: number; end: number } | null {
  const [there, here] = [elsewhere.exec(sentence), atPlace.exec(sentence)]
  if (!there || !here || !sharing.test(sentence) || denied.test(sentence)) return null
  return { start: Math.min(there.index, here.index), end: Math.max(there.index + there[0].length, here.index + here[0].length) }
}

/** "Remote (United States)", "Hybrid - Elm Grove, PA" as a line at the top; refuses "Remote Sensing Analyst". */
const lineOfMode = /^(?:100% |fully )?(?:remote|hybrid|on-?site)(?=$|\s*[(,–—|/-]|\s+in\b)/i

const modeAlone = /^(?:remote|hybrid|on-?site)$/i

const mayBecome = /\b(?:could|might|may) (?:also )?be(?:come)? (?:converted|changed|made|turned)\b/i

/** "Remote Employment: Flexible/Hybrid", "This is a hybrid position"; refuses "remote sites" and "remote sensing". */
export function workMode(job: JobText): Finding<WorkMode> | null {
  for (const one of labelledIn(job)) {
    if (!(['mode', 'type', 'location', 'hours'] as LabelKey[]).includes(one.key) || one.text.length > 120) continue
    if (
      (one.key === 'location' || one.key === 'hours') &&
      !/\b(?:remote|hybrid)\b|^(?:in[- ]person|on-?site)$|\((?:in[- ]office|in[- ]person|on-?site)\)/i.test(one.text)
    )
      continue
    for (const [pattern, mode] of modes) {
      const match = pattern.exec(one.text)
      if (match && (one.key === 'mode' || !/^(?:no|yes)\b/i.test(match[0]))) return within(job, 'status/mode-label', mode, one, match)
    }
  }
  for (const passage of topOf(job, 12)) {
    const alone = / [/|] /.test(passage.text) ? segmentsOf(passage.text).filter(({ text }) => modeAlone.test(text)) : []
    for (const { text, start } of passage.text.length < 60 ? [{ text: passage.text, start: 0 }, ...alone] : []) {
      const match = lineOfMode.exec(text)
      const mode = match && modes.find(([pattern]) => pattern.test(match[0]))?.[1]
      if (match && mode) return stated(job.reading, 'status/mode-line', mode, spanIn(passage, start, start + match[0].length))
    }
  }
  for (const { passage } of passagesOf(
    sectionsOf(job, 'header', 'summary', 'other', 'work-schedule', 'work-location', 'compensation', 'benefits', 'environment', 'notes'),
  )) {
    if (passage.text.length > 5000 || !/hybrid|remote|on-?site|in[- ]person/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text)) {
      const match = saidOfTheJob.exec(sentence.text)
      const word = match?.slice(1).find(Boolean)
      if (!match || !word || /\bnot\b|\bcould be converted\b|\bmay\b|\bcan be\b|\bpossib/i.test(match[0]) || mayBecome.test(sentence.text))
        continue
      const start = sentence.start + match.index + match[0].toLowerCase().indexOf(word.toLowerCase())
      const both = mixed(sentence.text)
      if (both) return stated(job.reading, 'status/mode', 'hybrid', spanIn(passage, sentence.start + both.start, sentence.start + both.end))
      const mode = modes.find(([pattern]) => pattern.test(word))?.[1]
      if (mode) return stated(job.reading, 'status/mode', mode, spanIn(passage, start, start + word.length))
    }
  }
  return null
}

const fixedTerm = new RegExp(
  String.raw`\b(?:this is an?|position is an?|for an?|offers an?|appointment is (?:for )?an?)\s+(?:[\w-]+ ){0,3}?${count}[\s-]*(?:years?|months?)[\s-]*(?:fixed[- ]?)?(?:term|limited|temporary|appointment|contract|position|assignment)|\b(?:term|appointment|contract|position|assignment|funded|funding|duration)\b[^.;]{0,40}?\b(?:up to|for|of|is|lasting|limited to)\s+(?:a (?:period|term|minimum) of )?${count}[\s-]*(?:years?|months?)\b|\b${count}[\s-]*(?:years?|months?) from date of hire\b|\btemporary\b[^.;]{0,40}\bup to ${count}\s*(?:years?|months?)|^${count}[\s-]*(?:years?|months?) (?:[\w-]+ ){0,3}(?:contract|appointment|term)\b`,
  'i',
)

/** "5-year contract", "12 months fixed term" and nothing else. */
const contractAlone =
  /^\d{1,2}[\s-](?:years?|months?)[\s-](?:fixed[- ]term|contract|appointment|term|assignment)(?: (?:contract|appointment))?$/i

/** "Fixed-term (12 months, parental leave cover)" */
const fixedInBrackets = new RegExp(String.raw`\b(?:fixed|limited)[- ]term\s*\(${count}[\s-]*(?:years?|months?)`, 'i')

/** "This is a two-year term appointment", "Duration: 24 months"; refuses years of experience and probation. */
export function term(job: JobText): Finding<string> | null {
  for (const one of labelledIn(job)) {
    const isTerm = one.key === 'term' || (one.key === 'type' && /\b(?:fixed|limited|term|temporary|contract|seasonal)\b/i.test(one.text))
    const written = isTerm ? durationIn(one.text) : null
    if (written && one.text.length < 80)
      return stated(job.reading, 'status/term-label', written.iso, spanIn(one.passage, one.start + written.start, one.start + written.end))
  }
  for (const passage of topOf(job, 25))
    for (const { text, start } of passage.text.length < 130 ? segmentsOf(passage.text) : []) {
      const written = contractAlone.test(text) ? durationIn(text) : null
      if (written) return stated(job.reading, 'status/term-line', written.iso, spanIn(passage, start + written.start, start + written.end))
    }
  for (const passage of topOf(job, 25)) {
    const fixed = passage.text.length < 130 ? fixedInBrackets.exec(passage.text) : null
    const written = fixed && durationIn(fixed[0])
    if (fixed && written)
      return stated(job.reading, 'status/term-line', written.iso, spanIn(passage, fixed.index + written.start, fixed.index + written.end))
  }
  for (const { passage } of passagesOf(
    sectionsOf(job, 'header', 'summary', 'other', 'work-schedule', 'compensation', 'notes', 'how-to-apply', 'about-employer'),
  )) {
    if (!/\b(?:term|appointment|temporary|contract|hire|duration|funded)\b/i.test(passage.text)) continue
    for (const sentence of sentencesOf(passage.text.slice(0, 5000))) {
      const match = /\bexperience\b|\bprobation|\bterms? of\b|\bdegree\b|\bwithin\b|\belected\b/i.test(sentence.text)
        ? null
        : fixedTerm.exec(sentence.text)
      const written = match && durationIn(match[0])
      if (match && written)
        return stated(
          job.reading,
          'status/term',
          written.iso,
          spanIn(passage, sentence.start + match.index + written.start, sentence.start + match.index + written.end),
        )
    }
  }
  return null
}
