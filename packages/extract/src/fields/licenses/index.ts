/** The family of licenses and certifications. */
import type { Certification, Finding, License } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { evidenceOf } from '../../engine/evidence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, sectionsOf } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { family } from '../../field.ts'
import { substitutionFrom } from '../requirements/equivalency.ts'
import { announcesIdeal, asksBesideIdeal, ofIdeal } from '../requirements/wished-section.ts'
import { type Credential, timingIn } from './credential.ts'
import { credentialsIn } from './rules.ts'
import { type AskingSentence, askingSentences, isPaperwork } from './sentences.ts'

/** "Member in good standing of the State Bar", "admitted to the Bar": one thing, whatever it is called. */
const ofTheBar = /\b(?:admi\w+|member\w*)\b.*\bBar\b/i

const bare = (name: string) =>
  (ofTheBar.test(name) ? 'bar' : name)
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[’']s?\b|\b(?:certification|certificate|licen[sc]es?|designation)s?\b/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
const agree = <T>(a: T | null, b: T | null) => a === null || b === null || a === b

/** A class that only some need, beside a license that all need. */
const isForSome = (a: License, b: License): boolean => a.class !== null && !a.required && b.class === null && b.required

/** "Valid driver's license; Class B must be obtained within a year": one is had, the other follows. */
const comesLater = (a: License, b: License): boolean =>
  a.class !== null && a.timing !== null && b.class === null && b.timing === null && b.valid

/** Two mentions of one license: what one leaves open the other may fill in. */
const sameLicense = (a: License, b: License) =>
  (a.kind === 'driver'
    ? b.kind === 'driver' && agree(a.class, b.class) && ![isForSome, comesLater].some(differ => differ(a, b) || differ(b, a))
    : bare(a.name) === bare(b.name)) && agree(a.jurisdiction, b.jurisdiction)

/** "Certified Nursing Assistant" and "CNA certificate". */
const lettersOf = (name: string) =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s-]+/)
    .filter(word => /^[A-Z]/.test(word))
    .map(word => word[0])
    .join('')
    .toLowerCase()
const isShortFor = (short: string, name: string) => short.length > 2 && short === lettersOf(name)
const sameCertification = (a: Certification, b: Certification) =>
  bare(a.name) === bare(b.name) || isShortFor(bare(a.name), b.name) || isShortFor(bare(b.name), a.name)

function mergedLicense(a: License, b: License): License {
  return {
    ...a,
    class: a.class ?? b.class,
    jurisdiction: a.jurisdiction ?? b.jurisdiction,
    commercial: a.commercial ?? b.commercial,
    valid: a.valid || b.valid,
    timing: a.timing ?? b.timing,
    required: a.required || b.required,
  }
}

const mergedCertification = (a: Certification, b: Certification): Certification => ({
  ...a,
  issuer: a.issuer ?? b.issuer,
  timing: a.timing ?? b.timing,
  required: a.required || b.required,
})

/** Adds a finding, or joins it to the one that means the same. */
function add<V>(list: Finding<V>[], finding: Finding<V>, same: (a: V, b: V) => boolean, merged: (a: V, b: V) => V): Finding<V> {
  const known = list.find(other => other.value !== null && finding.value !== null && same(other.value, finding.value))
  if (!known?.value || !finding.value) {
    list.push(finding)
    return finding
  }
  known.value = merged(known.value, finding.value)
  known.evidence.push(...finding.evidence)
  return known
}

const spansOf = (sentence: AskingSentence, one: Credential): Span[] => {
  const apart = one.timing && (one.timing[0] >= one.end || one.timing[1] <= one.start) ? one.timing : null
  return [sentence.span(one.start, one.end), ...(apart ? [sentence.span(...apart)] : [])]
}

/** "Applicants without it must secure the license before appointment": says by when of the license named before. */
function addTiming(job: JobText, sentence: AskingSentence, last: Finding<License> | null): void {
  if (!last?.value || last.value.timing !== null || !/\b(?:secure|obtain|possess|have)\b[^.]{0,30}\blicense\b/i.test(sentence.text)) return
  const timed = timingIn(sentence.text, 0)
  if (!timed) return
  last.value = { ...last.value, timing: timed.text }
  last.evidence.push(evidenceOf(job.reading.blocks, sentence.span(...timed.at)))
}

/** "A Master Miller certificate may be substituted for a year": as good as something, and asked of nobody. */
const mayStandFor = (text: string, end: number): boolean => {
  const said = text.search(/\bsubstitut|\bin\s+lieu\s+of\b|\bcount\b/i)
  return said >= end && substitutionFrom(text) !== null
}

export const licenses = family({
  name: 'licenses',
  keys: ['licenses', 'certifications'],
  find: job => {
    const { reading } = job
    const found: { licenses: Finding<License>[]; certifications: Finding<Certification>[] } = { licenses: [], certifications: [] }
    let last: Finding<License> | null = null
    for (const sentence of askingSentences(job)) {
      if (isPaperwork(sentence.text)) {
        addTiming(job, sentence, last)
        continue
      }
      const wished =
        (sentence.amongWishes || ((ofIdeal(sentence.text) || announcesIdeal(sentence.section.heading)) && asksBesideIdeal(job))) &&
        !/\b(?:is|are)\s+required\b|\bmust\b/i.test(sentence.text)
      for (const one of credentialsIn(sentence.text)) {
        if (mayStandFor(sentence.text, one.end)) continue
        const spans = spansOf(sentence, one)
        if (one.license) {
          const value = { ...one.license, required: one.license.required && !wished }
          last = add(found.licenses, stated(reading, one.rule, value, spans), sameLicense, mergedLicense)
        } else if (one.certification) {
          const value = { ...one.certification, required: one.certification.required && !wished }
          add(found.certifications, stated(reading, one.rule, value, spans), sameCertification, mergedCertification)
        }
      }
    }
    if (found.licenses.length === 0 && found.certifications.length === 0)
      for (const section of sectionsOf(job, 'licenses-and-certifications')) {
        const [only, more] = section.passages
        if (only && !more && saysNothing(only.text)) stateAbsent(job, 'licenses', 'licenses/none', spanIn(only))
      }
    return found
  },
})
