/** Registrations with the body that keeps a profession: "registered with the College of Bakers of Ontario", "HCPC registration as a Baker". */
import type { License } from '@specmill/model'
import { jurisdictionsIn } from '../../language/jurisdictions.ts'
import { matchesOf } from '../../language/patterns.ts'
import { type Credential, isRequired, timingIn } from './credential.ts'
import { nameAfter } from './names.ts'

const word = String.raw`\p{Lu}[\p{L}'’&-]*`
const run = String.raw`${word}(?:,?\s+(?:(?:of|and|the|for|&)\s+){0,2}${word}){0,8}`
/** Registers that are called by their letters alone: of health and social professions in Britain, Australia and New Zealand. */
const registers = 'AHPRA|GDC|GMC|GOC|GPhC|HCPC|NMC|SWE'
const keeper = String.raw`(?:(?:${registers})\b|(?:[\p{Lu}]\p{L}+\s+){0,2}(?:College|Order|Council|Registration Board)\s+(?:of|for)\s+${run})`

const withKeeper = new RegExp(
  String.raw`\b(?:[Rr]egistration|[Rr]egistered|[Rr]egistrant)\s+(?:in\s+good\s+standing\s+)?(?:with|by)\s+(?:the\s+)?${keeper}(?:\s+\([A-Z]{2,8}\))?`,
  'gu',
)
const ofKeeper = new RegExp(String.raw`\b(?:${registers})\s+[Rr]egist(?:ration|ered|rant)\b`, 'g')
/** "registered as a Sanitarian with the State Board of Health" */
const asRole = new RegExp(String.raw`\b[Rr]egistered\s+as\s+an?\s+(?=${word})`, 'gu')
const keptBy = /^\s*,?\s*(?:with|by|in)\s+(?:the\s+)?(?:\p{Lu}|[Ss]tate\b)/u
const role = /^\s+as\s+an?\s+(?=\p{L})/u
/** "Persons registered as a Baker need not …": an exception, and asked of nobody. */
const ofSome =
  /\b(?:anyone|applicants?|candidates?|individuals?|persons?|people|those)\s+(?:who\s+(?:are|is)\s+)?(?:\w+ly\s+)?registered\s+as\s+an?\s+$/i
/** Who may be registered is not yet. */
const eligible =
  /\b(?:eligib(?:le|ility)|able|apply|applied|qualif(?:y|ied|ies))\s+(?:for|to)\s+(?:(?:be|become|full|provisional|current|initial|their|obtain|gain)\s+)*$/i

/** Refuses "eligible for registration with …", "registered as a vendor" and "keeps the registration of pupils". */
export function registrationsIn(sentence: string): Credential[] {
  if (!/regist/i.test(sentence)) return []
  const found: [start: number, end: number][] = []
  for (const match of [...matchesOf(withKeeper, sentence), ...matchesOf(ofKeeper, sentence)]) {
    const end = match.index + match[0].length
    const lead = role.exec(sentence.slice(end))
    found.push([match.index, lead ? nameAfter(sentence, end + lead[0].length) : end])
  }
  for (const match of matchesOf(asRole, sentence)) {
    const start = match.index + match[0].length
    const end = nameAfter(sentence, start)
    if (keptBy.test(sentence.slice(end)) && !ofSome.test(sentence.slice(0, start))) found.push([start, end])
  }
  return found
    .filter(([start]) => !eligible.test(sentence.slice(0, start)))
    .map(([start, end]) => {
      const timed = timingIn(sentence, end)
      const license: License = {
        kind: 'professional',
        name: sentence.slice(start, end),
        class: null,
        jurisdiction: jurisdictionsIn(sentence.slice(start, end))[0]?.code ?? null,
        commercial: null,
        valid: /\b(?:valid|current|active)\s+(?:\S+\s+){0,2}$/i.test(sentence.slice(0, start)),
        timing: timed?.text ?? null,
        required: isRequired(sentence),
      }
      return { start, end, rule: 'licenses/registration', license, certification: null, timing: timed?.at ?? null }
    })
}
