/** Lines and openings that say of what the words behind them are: "Knowledge of:", "Skill and ability to:". */
import type { Ksa } from '@specmill/model'
import { levels } from './lexicon.ts'

export interface Lead {
  type: Ksa['type'] | null
  level: string | null
  /** Where what it announces begins. */
  end: number
}

const noun = '(?:knowledges?|understanding|skills?|abilit(?:y|ies)|proficiency|competenc(?:y|ies)|able|capable|skilled)'
const lead = new RegExp(
  `^((?:[\\w-]+\\s+){0,3}?)((?:${noun}\\b(?:,? (?:and|or|&|and\\/or) |, ?|\\/)?){1,3})(?:\\s+(?:of|in|to|with|for|at|required|and use of|using)\\b){0,2}(?:\\s+(?:the following|all of the following))?\\s*(:|$)\\s*`,
  'i',
)

/** "Thorough knowledge of: a; b" → knowledge, thorough, and where "a" begins; refuses "Knowledge of budgets" and "Skills Test:". */
export function leadOf(text: string): Lead | null {
  const match = lead.exec(text)
  if (!match?.[2]) return null
  const end = match[0].length
  const colon = match[3] === ':'
  if (!colon && end < text.length) return null
  const before = (match[1] ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (
    before.some(
      word =>
        !levels.has(word) &&
        !/^(?:the|a|an|required|necessary|minimum|and|essential|desired|special|general|demonstrated|must|have|possess)$/.test(word),
    )
  )
    return null
  return { type: typeNamed(text.slice(0, end)), level: before.filter(word => levels.has(word)).join(' ') || null, end }
}

/** What a heading or lead names: one of the three, the one by which it ends ("Skill and ability to"), or null. */
export function typeNamed(heading: string): Ksa['type'] | null {
  const has = {
    knowledge: /knowledge|understanding/i.test(heading),
    skill: /skill|proficien|competenc/i.test(heading),
    ability: /abilit|\bable\b|capable/i.test(heading),
  }
  const named = (Object.keys(has) as Ksa['type'][]).filter(type => has[type])
  if (named.length === 1) return named[0] ?? null
  if (/\b(?:ability|able|abilities) to\s*:?\s*$/i.test(heading)) return 'ability'
  return null
}
