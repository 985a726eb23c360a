/** Rules that read licenses in one sentence. */
import type { License } from '@specmill/model'
import { jurisdictionOf, jurisdictionPattern, jurisdictionsIn } from '../../language/jurisdictions.ts'
import { matchesOf } from '../../language/patterns.ts'
import { certifications } from './certification-rules.ts'
import { type Credential, isRequired, timingIn } from './credential.ts'
import { anyCredential, noCredentials, professions, speaksOfCredentials } from './lexicon.ts'
import { namedOtherwise } from './named-otherwise.ts'
import { nameAfter, nameBefore } from './names.ts'
import { registrationsIn } from './registrations.ts'

const driver =
  /\b(?:commercial\s+)?(?:motor\s+)?(?:vehicle\s+)?(?:driver|operator|chauffeur)(?:s['’]|['’]s|s)?\s+(?:vehicle\s+)?licen[sc]es?(?!\s+number)\b|\bdriving\s+licen[sc]es?\b|\bmotor\s+vehicle\s+licen[sc]es?\b|(?<=\bclass\s["'“‘]?[A-G]Z?["'”’]?\s)licen[sc]es?\b|\bCDL\b/gi
/** Words before a driver's license that say which: names of states are told by their capitals. */
const driverWords = new RegExp(
  `(?:\\b(?:[Pp]ossess\\w*|[Hh]ave|[Hh]old|[Mm]aintain|[Oo]btain|POSSESS\\w*)\\s+)?(?:(?:[Aa]n?|[Tt]he|[Vv]alid|VALID|[Cc]urrent|[Aa]ppropriate|[Pp]roper|[Aa]pplicable|[Uu]nrestricted|[Uu]nexpired|[Bb]asic|[Rr]egular|[Nn]on-?[Cc]ommercial|[Cc]ommercial|[Aa]ctive|[Ss]tate|[Ii]ssued|of|or|["'“‘][A-HM]\\d?["'”’](?:\\s+[Cc]lass)?|[Cc]lass(?:es)?\\s+["'“‘]?[A-Z\\d]{1,3}["'”’]?(?:\\s+(?:or|and|and/or)\\s+["'“]?[A-Z]["'”]?)?|\\b[A-Z]{2}|${jurisdictionPattern})[\\s,-]+)*$`,
)
const classOf =
  /\bclass\s+["'“‘]?([A-HM]{1,2}|[A-G]Z|[IVX]{1,3}|\d)["'”’]?(?![\w’'])|["'“‘]([A-HM]{1,2})["'”’]\s+(?:class|driver|licen[sc]e)\b/i
const issuer = new RegExp(
  `^[^.;]{0,25}?\\b(?:issued|granted|recognized)?\\s*(?:by|from|in|for)\\s+(?:the\\s+)?((?:(?:state|commonwealth|province)\\s+of\\s+)?${jurisdictionPattern})`,
  'i',
)

/** "Water Operator license": of a plant, and not of a vehicle. */
const ofMachines =
  /\b(?:boiler|collections?|crane|distribution|equipment|facility|forklift|hoist(?:ing)?|plant|pump|radio|sewage|sewer|systems?|treatment|wastewater|water)\s+$/i

/** Reads "a valid Class B driver's license"; refuses "checks the driver's license number of visitors". */
function driverLicenses(sentence: string): Credential[] {
  return matchesOf(driver, sentence).flatMap(match => {
    const end = match.index + match[0].length
    const before = driverWords.exec(sentence.slice(Math.max(0, match.index - 90), match.index))?.[0] ?? ''
    const start = match.index - before.length
    if (/^operator/i.test(match[0]) && ofMachines.test(sentence.slice(0, match.index))) return []
    const behind = issuer.exec(sentence.slice(end))
    const abbreviation = /\b([A-Z]{2})\s+$/.exec(before)?.[1]
    const jurisdiction =
      (behind?.[1] ? jurisdictionOf(behind[1]) : null) ??
      jurisdictionsIn(before)[0]?.code ??
      (abbreviation ? jurisdictionOf(abbreviation) : null)
    const near = `${before}${match[0]}${/^\s*(?:\(CDL\))?\s*,?\s*(?:for\s+|with\s+(?:an?\s+)?)?\(?class\s+[^\s,;.]+(?:\s+CDL\b)?/i.exec(sentence.slice(end))?.[0] ?? ''}`
    const timed = timingIn(sentence, end)
    const until = Math.max(
      end,
      behind && jurisdiction ? end + behind[0].length : end,
      near.length > before.length + match[0].length ? start + near.length : end,
    )
    const license: License = {
      kind: 'driver',
      name: match[0],
      class: classOf.exec(near)?.slice(1).find(Boolean)?.toUpperCase() ?? null,
      jurisdiction,
      commercial: /\bcommercial\b|\bCDL\b/i.test(near) && !/non-?commercial/i.test(near) ? true : null,
      valid: /\b(?:valid|current|active|unexpired)\b/i.test(
        `${sentence.slice(0, match.index).slice(-60)}${/^\s*(?:is\s+)?valid/i.exec(sentence.slice(end))?.[0] ?? ''}`,
      ),
      timing: timed?.text ?? null,
      required: isRequired(sentence),
    }
    return [{ start, end: until, rule: 'licenses/driver', license, certification: null, timing: timed?.at ?? null }]
  })
}

const license =
  /\b(?:licen[sc]es?|licensure|licen[sc]ed(?=\s+(?:as|to\s+practice))|registration)\b(?!\s+(?:plate|number|tag|fee|agreement|examination))/gi
const licensedAs =
  /^\s*(?:(?:with|from|by|in)\s+(?:the\s+)?(?:state|commonwealth)\s+of\s+[A-Z]\w+(?:\s[A-Z]\w+)?\s*,?\s*)?\b(?:as\s+(?:an?\s+)?|to\s+practice\s+(?:as\s+(?:an?\s+)?)?)/i

const inTitle = /^\s+(?!(?:As|And|By|From|In|Is|Issued|No|Number|Of|Or|Preferred|Required|To|With)\b)[A-Z][a-z]+/

/** Reads "license as a Registered Nurse", "Land Surveyor license"; refuses "issues building licenses", "any licenses". */
function professionalLicenses(sentence: string): Credential[] {
  return matchesOf(license, sentence).flatMap(match => {
    const end = match.index + match[0].length
    // "License Examiner": part of a title
    if (/^[A-Z]/.test(match[0]) && inTitle.test(sentence.slice(end))) return []
    const registration = /^registration/i.test(match[0])
    const lead = licensedAs.exec(sentence.slice(end))
    let name: [number, number] | null = null
    if (lead) {
      const of = nameBefore(sentence, match.index)
      const to = nameAfter(sentence, end + lead[0].length)
      const held = sentence.slice(end + lead[0].length, to)
      // "must be licensed as:" above a list
      if (/\bas\s+(?:an?\s+)?$/i.test(lead[0]) && /^(?:an?)?[\s:]*$/i.test(held)) return []
      // "license to practice law", "Coast Guard license as mate": what stands behind says too little by itself
      const whole = held.length < 4 ? match.index : of !== null && /^[A-Z]/.test(sentence.slice(of)) && /^[a-z]/.test(held) ? of : null
      name = [whole ?? end + lead[0].length, to]
    } else {
      const start = nameBefore(sentence, match.index)
      if (start !== null) name = [start, end]
    }
    if (!name || name[1] - name[0] < 4) return []
    const text = sentence.slice(...name)
    const professional = professions.test(text)
    const bare = text.replace(/\s*\b(?:licen[sc]es?|licensure|registration)$/i, '')
    if (anyCredential.test(text) || noCredentials.test(bare) || jurisdictionOf(bare) !== null) return []
    const ofVehicle = /\b(?:driver|driving|operator['’]?s?['’]?\s+licen)/i.exec(text)
    if ((ofVehicle && !ofMachines.test(text.slice(0, ofVehicle.index))) || (registration && !professional)) return []
    if (/\b(?:fulfills?|meets?|satisf(?:y|ies))\b/i.test(text)) return []
    if (/^(?:\w+\s+)?(?:business|building|liquor|marriage|dog|software|sales|vehicle)s?\s+licen/i.test(text)) return []
    const timed = timingIn(sentence, end)
    const start = Math.min(name[0], match.index)
    const value: License = {
      kind: professional || /\bto\s+practice\b/i.test(lead?.[0] ?? '') ? 'professional' : 'other',
      name: text,
      class: null,
      jurisdiction:
        jurisdictionsIn(sentence.slice(Math.max(0, start - 40), Math.max(end, name[1]) + 40))[0]?.code ?? boardOf(sentence.slice(end)),
      commercial: null,
      valid: /\b(?:valid|current|active)\b/i.test(sentence.slice(Math.max(0, start - 40), start)),
      timing: timed?.text ?? null,
      required: isRequired(sentence),
    }
    return [
      { start, end: Math.max(end, name[1]), rule: 'licenses/professional', license: value, certification: null, timing: timed?.at ?? null },
    ]
  })
}

/** "… as issued by the Ohio Board of Nursing" */
function boardOf(behind: string): string | null {
  const issuedBy = /\bissued by the (?:state of )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:State )?(?:Board|Department) of\b/u.exec(behind)?.[1]
  return issuedBy ? jurisdictionOf(issuedBy) : null
}

const practice =
  /\blegal\s+requirements\s+(?:for|to)\s+(?:the\s+)?practice\s+as\s+an?\s+(?:[a-z]+\s+){0,2}[A-Z]\w+(?:\s+[A-Z]\w+){0,3}|\blegal\s+requirements\s+(?:for|to)\s+(?:the\s+)?practice(?:\s+of)?\s+(?:(?:clinical|occupational|physical|respiratory|social|speech|veterinary)\s+)?[a-z]{3,}|(?<!\b(?:after|before|eligible\s+for|eligibility\s+for|following|upon)\s+)\b(?:[Aa]dmission|[Aa]dmitted)\s+to\s+(?:the\s+)?(?:practice(?:\s+of)?\s+law\b|(?:[A-Z]\w+\s+){0,2}(?:State\s+)?Bar\b(?:\s+of\s+[A-Z]\w+)?)|\b(?:[Aa]ctive\s+)?[Mm]ember(?:ship)?\s+(?:in\s+good\s+standing\s+)?(?:of|in|with)\s+(?:[Tt]he\s+)?(?:[A-Z]\w+\s+){0,2}(?:State\s+)?Bar\b(?:\s+of\s+[A-Z]\w+)?/g

/** Reads "active membership in the State Bar", "legal requirements for the practice of nursing"; refuses "parallel bar". */
function practices(sentence: string): Credential[] {
  return matchesOf(practice, sentence).map(match => {
    const end = match.index + match[0].length
    const timed = timingIn(sentence, end)
    const value: License = {
      kind: 'professional',
      name: match[0],
      class: null,
      jurisdiction: jurisdictionsIn(sentence.slice(match.index, end + 40))[0]?.code ?? null,
      commercial: null,
      valid: /^active/i.test(match[0]),
      timing: timed?.text ?? null,
      required: isRequired(sentence),
    }
    return { start: match.index, end, rule: 'licenses/practice', license: value, certification: null, timing: timed?.at ?? null }
  })
}

/** "CDL not required" */
const denied = /^\s*(?:is\s+|are\s+)?not\s+(?:required|needed|necessary)\b/i

/** Every license and certification that a sentence names, in order. @param sentence one sentence, clause or table cell */
export function credentialsIn(sentence: string): Credential[] {
  if (!speaksOfCredentials(sentence)) return []
  const all = [
    ...registrationsIn(sentence),
    ...practices(sentence),
    ...driverLicenses(sentence),
    ...professionalLicenses(sentence),
    ...certifications(sentence),
    ...namedOtherwise(sentence),
  ]
  const kept: Credential[] = []
  for (const one of all.filter(({ end }) => !denied.test(sentence.slice(end))))
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
