/** Lines that stand among duties and are none: introductions, captions, requirements, conditions of employment, addresses. */

import { remembered } from '../../engine/remembered.ts'
import { anyOf } from '../../language/patterns.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { opensAsRequirement, setsCondition, statementIn } from '../ksas/statement.ts'
import { introductions } from './lexicon.ts'
import { beginsWithGerund, beginsWithVerb } from './verb-first.ts'
import type { Words } from './words.ts'

const conditionOnly =
  /\bmay be (?:required to|deemed|asked to|subject to)\b.{0,60}\b(?:work (?:nights|weekends|evenings|shifts|overtime|outside|any|irregular|extended|varied)|nights|weekends|holidays|shifts?|on[- ]call|essential personnel)\b|\bmay be deemed\b|^work outside (?:of )?(?:normal|regular)/i

/** Addressed to applicants, or said of the employer and the pay. */
const aside =
  /^(?:all |qualified |interested )?(?:you|your|we|our|candidates?|applicants?)\b|^(?:if you|please|failure to|visit (?:us|our)|follow us|must be|be able to|salary|pay range|classification salary|required documents)\b|^this (?:job|position|announcement) (?:does not have|requires|is (?:open|full|part|a (?:full|part|term)))\b|\b(?:is|are) (?:currently )?(?:looking for|seeking|hiring|recruiting)\b|^the [^.]{3,60}? seeks an? \p{Lu}|\bof this announcement\b|^\p{L}+ duties,? continued$/iu
/** Said of the post as an offer: who is wanted, where it is worked, what it pays, how one is chosen. */
const ofOffer =
  /^(?:the |an? )?(?:ideal|preferred|prospective|best|right) (?:candidates?|applicants?|person|fit)\b|^(?:while|although|though) not required\b|^preference (?:(?:will|may|is|shall) (?:be )?)?given\b|^(?:the )?(?:compensation|hiring|salary|pay|wage)(?: range| scale| rate)?s?\b.{0,80}\b(?:is|are|commensurate|depend\w*)\b|^this (?:position|role|job) (?:is (?:fully |partly )?(?:remote|hybrid|on[- ]?site|eligible|exempt|non-?exempt|represented|covered)|has the potential|may be eligible)\b|^(?:some |occasional |frequent |limited )?travel\b.{0,60}\b(?:required|expected)\b|^the (?:\w+ )?(?:hiring|application|selection|recruitment) process\b|^(?:for|in) (?:many|most|some|all) of our\b|\b(?:you can live|you should be|you may have|you will thrive)\b|^(?:an? )?(?:resume|cover letter)\.?$|^(?:position|job) description\b.*\b(?:download|pdf|click)\b|^(?:\w+(?<!s|ing) ){0,2}experience (?:in|with)\b|^this is an? (?:\w+ ){0,2}(?:opportunity|chance)\b|^one year from\b|^once the application\b|\bencouraged to apply\b|^[^.]{0,30}\b(?:salary|pay|wage|hiring) range:?\s+\$/i
const claims = /^(?:demonstrates?|possess(?:es)?|has|have|exhibits?|shows?)\b/i

const introduces = anyOf(introductions)
/** Introductory lines and boilerplate. "The following examples …", "Duties include, but are not limited to:". */
export const isIntroduction = (text: string): boolean => introduces(text) || isBoilerplate(text)

/** "Must possess a valid …", "Ability to …", "Nights and weekends may be required": said of the holder, not of the work. */
export const isAboutHolder = (text: string): boolean =>
  conditionOnly.test(text) ||
  aside.test(text) ||
  ofOffer.test(text) ||
  opensAsRequirement(text) ||
  (claims.test(text) && statementIn(text) !== null) ||
  (!beginsWithVerb(text) && (statementIn(text) !== null || setsCondition(text)))

const address = /^(?:https?:|www\.)|^\S+@\S+$|^\(?\d{3}\)?[-. ]\d{3}/

/** "Curatorial Duties", "Budget and Personnel", "A. ADMINISTRATION": a caption above some of the duties. */
export function isCaption({ text, passage }: Words): boolean {
  if (passage.kind === 'item' && passage.marker !== null && !/:$/.test(text)) return false
  if (passage.cells.length > 1 || /[.;]$/.test(text) || text.length > 80) return false
  const words = text.split(/\s+/)
  if (words.length > 8) return false
  if (!/\p{Ll}/u.test(text)) return true
  const small = /^(?:and|or|of|the|in|for|to|with|a|an|&|\/|-|–)$/i
  const titled = words.every(word => small.test(word) || /^[\p{Lu}\d(&/]/u.test(word))
  return titled && !(beginsWithVerb(text) && words.length > 2) && !beginsWithGerund(text)
}

/** What no list of duties may hold. */
export const isNoDuty = remembered(({ text }: Words): boolean => {
  if (text.length < 6 || address.test(text) || isIntroduction(text) || isAboutHolder(text)) return true
  const label = /^([^:]{2,45}):\s+(.*)/s.exec(text)
  return label?.[1] !== undefined && labelKeyOf(label[1]) !== null && !beginsWithVerb(label[2] ?? '')
})
