/** A section → its knowledges, skills and abilities, each with the words it is written in. */
import type { Ksa } from '@specmill/model'
import type { Passage } from '../../engine/passage.ts'
import type { Reading, SectionNode } from '../../engine/reading.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { workVerb } from '../duties/lexicon.ts'
import { isIntroduction } from '../duties/refused.ts'
import { listIn } from '../duties/unheaded.ts'
import { beginsWithGerund } from '../duties/verb-first.ts'
import { cellsOrWhole, type Words, wordsIn } from '../duties/words.ts'
import { type Lead, leadOf, typeNamed } from './leads.ts'
import { bodyBehind, listed, partsByLead, partsOf } from './parts.ts'
import { namesAny, opensAsRequirement, type Statement, setsCondition, statementIn } from './statement.ts'

export interface KsaItem extends Statement {
  words: Words
  /** `type` was decided by the heading or lead, or by the text itself. */
  by: 'lead' | 'text'
}

const typeOfSection: Partial<Record<SectionNode['kind'], Ksa['type']>> = { knowledge: 'knowledge', skills: 'skill', abilities: 'ability' }

/** "GENERAL COMPETENCIES" holds all three, and is of no level. */
const mixes = /\bcompetenc(?:y|ies)\b/i
/** "Attention to Detail: focusing on …", "Teamwork" */
const competency = /^\p{Lu}[^:.;]{2,60}:\s|^\p{Lu}(?:[^\s.:;]+\s?){1,5}$/u

/** Under a heading of knowledge, skills or abilities: everything that is no condition and no other matter. */
export function itemsUnderHeading(reading: Reading, section: SectionNode): KsaItem[] {
  const duties = new Set(listIn(section).map(words => words.passage))
  const mixed = mixes.test(section.heading ?? '')
  const heading = mixed ? null : leadOf(`${section.heading ?? ''}:`)
  let lead: Lead | null = heading?.type ? heading : null
  let named = typeOfSection[section.kind] ?? lead?.type ?? (mixed ? null : typeNamed(section.heading ?? ''))
  // so many paragraphs are a list without bullets
  const running = section.passages.filter(isProse).length < 4
  const found: KsaItem[] = []
  for (const passage of section.passages) {
    if (duties.has(passage)) continue
    for (const words of cellsOrWhole(section, passage).flatMap(partsByLead)) {
      const opening = leadOf(words.text)
      if (opening) {
        lead = opening
        named = opening.type
        const body = bodyBehind(words, opening)
        if (body) found.push(...listed(body).flatMap(one => itemOf(reading, one, named, lead?.level ?? null) ?? []))
        continue
      }
      for (const { words: one, heirTo } of partsOf(words, running && isProse(passage), named !== null)) {
        // a paragraph that names nothing itself, in a section of mixed heading, may be about anything
        const loose =
          isProse(passage) && (isSentence(one.text) || (named === null && !(mixed && competency.test(one.text)))) && heirTo === null
        if (loose && !statementIn(one.text)) continue
        const item = itemOf(reading, one, heirTo?.type ?? named, heirTo?.level ?? lead?.level ?? null)
        if (item) found.push(item)
      }
    }
  }
  return found
}

/** In other sections: only what names itself. `fewest` such items must stand in the section. */
export function itemsByName(section: SectionNode, fewest: number): KsaItem[] {
  const duties = new Set(listIn(section).map(words => words.passage))
  let lead: Lead | null = null
  const found = section.passages.flatMap((passage): KsaItem[] => {
    if (passage.cells.length > 1 || duties.has(passage)) return []
    const words = wordsIn(section, passage)
    if (!words) return []
    const opening = leadOf(words.text)
    const body = opening ? bodyBehind(words, opening) : null
    if (opening) lead = body ? null : opening
    const type = opening?.type ?? null
    if (body && type)
      return listed(body).flatMap(one =>
        isOther(one.text) ? [] : [{ ...(statementIn(one.text) ?? { type, level: opening?.level ?? null }), words: one, by: 'lead' }],
      )
    if (opening) return []
    const under: Lead | null = lead
    if (!under && !namesAny(words.text)) return []
    const own = partsOf(words, isProse(passage), false).flatMap(({ words: one, heirTo }): KsaItem[] => {
      const statement =
        statementIn(one.text) ??
        heirTo ??
        (under?.type && passage.kind === 'item' && !isSentence(one.text) ? { type: under.type, level: under.level } : null)
      return statement && !isOther(one.text) ? [{ ...statement, words: one, by: 'text' }] : []
    })
    if (own.length === 0) lead = null
    return own
  })
  return found.length >= fewest ? found : []
}

const isProse = (passage: Passage) => passage.kind !== 'item' && passage.cells.length < 2
const isSentence = (text: string) =>
  /\b(?:is|are|will|must|shall|should|may|was|were|we|you|your|please)\b/i.test(text.slice(0, 160)) && /[.!?]$/.test(text)

const toObtain =
  /\bability to (?:successfully )?(?:attain|obtain|complete|pass|secure|qualify|possess|acquire|get|be)\b.{0,80}\b(?:certif|licen|background|bond|clearance|exam|test|investigation)|\bvision abilities\b/i
const noKsa =
  /\bknowledge\b[^.;]{0,30}\bmental development equivalent\b|^(?:some|certain|these|the) (?:of the )?(?:following )?(?:knowledges?|skills|abilities)[^.;]{0,60}\b(?:may|can|will|might) be (?:gained|acquired|learned|obtained|developed)\b|^(?:all|none|any) of the (?:above|following)|\bability to (?:participate|enroll) in\b.*\b(?:plans?|programs?|benefits?|compensation|savings)\b|^https?:|\?$|^(?:machines?|equipment|tools|software|vehicles|materials)\b[^:.]{0,40}\bused:|\bability to work (?:some |occasional |any |a |various |flexible |rotating |irregular |early |late )*(?:evenings?|nights?|weekends?|shifts?|holidays?|overtime|hours|schedule)\b/i

/** What is no knowledge, skill or ability, whatever its heading. */
const isOther = (text: string): boolean =>
  text.length < 4 ||
  setsCondition(text) ||
  opensAsRequirement(text) ||
  isBoilerplate(text) ||
  isIntroduction(text) ||
  noKsa.test(text) ||
  toObtain.test(text)

function itemOf(reading: Reading, words: Words, named: Ksa['type'] | null, level: string | null): KsaItem | null {
  const { text } = words
  if (isOther(text) || /^(?:and|or|and\/or)[:.]?$/i.test(text)) return null
  const statement = statementIn(text)
  if (statement && (named === null || statement.type === named || statement.level !== null || startsWithNoun(text)))
    return { ...statement, words, by: 'text' }
  if (named) return { type: named, level, words, by: 'lead' }
  if (statement) return { ...statement, words, by: 'text' }
  if (/\bexperience\b/i.test(text.split(/\s+/, 3).join(' '))) return null
  return { type: typeByShape(reading, text), level, words, by: 'text' }
}

const startsWithNoun = (text: string) => /^(?:the )?(?:knowledge|skill|ability|able|capable|proficien)/i.test(text)

/** "Organize meetings" is an ability, "organizing meetings" a skill, "principles of organization" a knowledge; any other noun a skill. */
function typeByShape(reading: Reading, text: string): Ksa['type'] {
  if (beginsWithGerund(text)) return 'skill'
  if (
    /^(?:\w+ ){0,3}(?:principles|practices|methods|techniques|laws|regulations|rules|procedures|theory|theories|concepts|policies|standards|codes|terminology)\b/i.test(
      text,
    )
  )
    return 'knowledge'
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  if (workVerb(first) !== null || /ly$/.test(first)) return 'ability'
  return reading.phrases.startsWithVerb(text) ? 'ability' : 'skill'
}
